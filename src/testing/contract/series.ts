import { expect, test } from "bun:test";
import { sameSeries } from "../../domain/series/compare";
import { all, allDay, type ContractCalendar, openDesk, said, sample, short, shown, timed } from "./sample";

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

  test("a series is made with its exceptions, and once", async () => {
    const event = sample("2032-10-04T09:00", { title: "Stand-up", recurrence: "FREQ=WEEKLY;COUNT=6" });
    const moved = { ...event, title: "Moved", when: timed("2032-10-20T15:00"), recurrence: null };
    const renamed = { ...event, title: "Retro", when: timed("2032-11-08T09:00"), recurrence: null };
    const exceptions = {
      struck: ["2032-10-11T07:00:00Z"],
      added: [],
      overrides: [
        { original: "2032-10-18T07:00:00Z", event: moved },
        { original: "2032-11-08T08:00:00Z", event: renamed },
      ],
    };
    const first = await create(event, "with-exceptions", exceptions);
    const saved = await create(event, "with-exceptions", exceptions);
    expect([saved.ref, said(saved)]).toEqual([first.ref, said(event)]);
    const seen = await list("2032-10-01", "2032-12-01");
    expect(seen.map(({ title, when }) => `${short(when)} ${title}`)).toEqual([
      "10-04 09:00 Stand-up",
      "10-20 15:00 Moved",
      "10-25 09:00 Stand-up",
      "11-01 09:00 Stand-up",
      "11-08 09:00 Retro",
    ]);
    const series = await opened().port.readSeries(saved.ref);
    expect(series && sameSeries(series, { event, ...exceptions })).toBe(true);
    await opened().port.deleteEvent(saved.ref, all, saved.etag);
  });

  test("days beside the rule of a series are made with it, where a provider keeps such", async () => {
    const event = sample("2032-05-03T09:00", { title: "Extra", recurrence: "FREQ=WEEKLY;COUNT=2" });
    const exceptions = { struck: [], added: ["2032-05-12T07:00:00Z"], overrides: [] };
    const saved = await create(event, "with-added", exceptions);
    const seen = await list("2032-05-01", "2032-06-01");
    const days = ["05-03 09:00", "05-10 09:00", ...(opened().limits?.byRuleOnly ? [] : ["05-12 09:00"])];
    expect(seen.map(({ when }) => short(when))).toEqual(days);
    await opened().port.deleteEvent(saved.ref, all, saved.etag);
  });
}
