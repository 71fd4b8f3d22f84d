import { expect, test } from "bun:test";
import { all, allDay, type ContractCalendar, openDesk, said, sample, shown } from "./sample";

/** Series as they are made. */
export function testSeries(opened: () => ContractCalendar): void {
  const { create, update, list } = openDesk(opened);

  test("a series keeps its clock time over a change of the clocks", async () => {
    const weekly = sample("2030-10-17T09:00", { title: "Stand-up", recurrence: "FREQ=WEEKLY;BYDAY=TH" });
    const saved = await create(weekly, "weekly");
    expect(said(saved)).toEqual(said(weekly));
    const seen = await list("2030-10-17", "2030-11-15");
    expect(seen.map(({ when }) => shown(when).slice(0, 22))).toEqual([
      "2030-10-17T09:00+02:00",
      "2030-10-24T09:00+02:00",
      "2030-10-31T09:00+01:00",
      "2030-11-07T09:00+01:00",
      "2030-11-14T09:00+01:00",
    ]);
    expect(seen.every(({ original, ref }) => original !== null && ref.uid === saved.ref.uid)).toBe(true);
    await opened().port.deleteEvent(saved.ref, all, saved.etag);
  });

  test("a series ends where its rule says", async () => {
    const byCount = sample("2030-08-05T07:00", { title: "Count", recurrence: "FREQ=DAILY;COUNT=3" });
    const byDate = sample("2030-08-05T08:00", {
      title: "Until",
      recurrence: "FREQ=DAILY;UNTIL=20300807T060000Z",
    });
    const byDay = sample(allDay("2030-08-05", "2030-08-05"), {
      title: "Days",
      recurrence: "FREQ=DAILY;INTERVAL=2;UNTIL=20300809",
    });
    for (const [key, event] of Object.entries({ byCount, byDate, byDay })) {
      expect(said(await create(event, key))).toEqual(said(event));
    }
    const seen = await list("2030-08-01", "2030-09-01");
    const starts = (title: string) =>
      seen.filter((each) => each.title === title).map(({ when }) => shown(when).slice(8, 10));
    expect([starts("Count"), starts("Until"), starts("Days")]).toEqual([
      ["05", "06", "07"],
      ["05", "06", "07"],
      ["05", "07", "09"],
    ]);
  });

  test("a series can become a single event, and a single event a series", async () => {
    const single = sample("2030-09-03T09:00");
    const series = { ...single, recurrence: "FREQ=WEEKLY;COUNT=4" };
    const first = await create(single, "to-series");
    const second = await update(first, series);
    expect(said(second)).toEqual(said(series));
    expect(await list("2030-09-01", "2030-10-01")).toHaveLength(4);
    const third = await update(second, single);
    expect(said(third)).toEqual(said(single));
    expect(await list("2030-09-01", "2030-10-01")).toHaveLength(1);
  });
}
