import { expect, test } from "bun:test";
import {
  all,
  allDay,
  between,
  type ContractCalendar,
  failureOf,
  instant,
  openDesk,
  said,
  sample,
  shown,
  spoken,
  timed,
} from "./sample";

/** Single events: made once, kept whole, changed and deleted only as they were seen. */
export function testEvents(opened: () => ContractCalendar): void {
  const { create, update, list } = openDesk(opened);

  test("lists the calendar", async () => {
    const calendars = await opened().port.listCalendars();
    expect(calendars.find(({ id }) => id === opened().calendar)?.writable).toBe(true);
  });

  test("creates an event and gives back what is kept", async () => {
    const event = sample("2030-01-10T13:00", {
      title: "Lunch with Anna",
      location: "Nobu",
      alerts: [30],
      body: "Table by the window",
    });
    const saved = await create(event, "create");
    expect(said(saved)).toEqual(said(event));
    expect(saved.ref.calendar).toBe(opened().calendar);
    expect(saved.etag).not.toBeNull();
    const reread = await opened().port.readEvent(saved.ref);
    expect(reread && said(reread)).toEqual(said(event));
    expect(reread?.etag).toBe(saved.etag);
  });

  test("the same key finds the same event, another key makes another", async () => {
    const event = sample("2030-02-05T09:00");
    const first = await create(event, "twice");
    expect((await create(event, "twice")).ref).toEqual(first.ref);
    expect((await create(sample("2030-02-05T11:00"), "twice")).ref).toEqual(first.ref);
    expect(await list("2030-02-05", "2030-02-06")).toHaveLength(1);
    const other = await create(event, "thrice");
    expect(other.ref.uid).not.toBe(first.ref.uid);
    expect(await list("2030-02-05", "2030-02-06")).toHaveLength(2);
  });

  test("the same key at the same moment makes one event", async () => {
    const event = sample("2030-02-20T09:00");
    const made = await Promise.all([1, 2, 3].map(() => create(event, "at-once")));
    expect(new Set(made.map(({ ref }) => ref.uid)).size).toBe(1);
    expect(await list("2030-02-20", "2030-02-21")).toHaveLength(1);
  });

  test("updates by ETag, and refuses one that is no longer current", async () => {
    const event = sample("2030-03-05T09:00", { location: "Here", alerts: [10] });
    const first = await create(event, "update");
    const changed = { ...event, title: "Moved", when: timed("2030-03-06T10:30") };
    const second = await update(first, changed);
    expect(said(second)).toEqual(said(changed));
    expect(second.etag).not.toBe(first.etag);
    expect(await failureOf(update(first, event))).toBe("conflict");
    expect(said(await opened().port.readEvent(first.ref))).toEqual(said(changed));
    const third = await update({ ...first, etag: null }, { ...changed, location: null, alerts: [] });
    expect(said(third)).toEqual(said({ ...changed, location: null, alerts: [] }));
  });

  test("an undo brings back people, alerts and text as well, once", async () => {
    const people = [{ name: "Anna", email: "anna@example.org" }];
    const event = sample("2030-03-25T09:00", { attendees: people, alerts: [10], body: "Agenda" });
    const first = await create(event, "details");
    const before = await opened().port.readSeries(first.ref);
    if (before === null) throw new Error("gone");
    const others = [...people, { name: "Bob", email: "bob@example.org" }];
    const second = await update(first, { ...event, attendees: others, alerts: [30], body: "Other" });
    const restored = await opened().port.restoreSeries(before, second.etag, "details-back");
    expect(said(restored)).toEqual(said(event));
    const again = await opened().port.restoreSeries(before, second.etag, "details-back");
    expect([again.etag, said(again)]).toEqual([restored.etag, said(event)]);
  });

  test("deletes once and for all, unless it changed meanwhile", async () => {
    const event = sample("2030-03-20T09:00");
    const saved = await create(event, "delete");
    const changed = await update(saved, { ...event, title: "Newer" });
    expect(await failureOf(opened().port.deleteEvent(saved.ref, all, saved.etag))).toBe("conflict");
    expect(await opened().port.readEvent(saved.ref)).not.toBeNull();
    await opened().port.deleteEvent(saved.ref, all, changed.etag);
    expect(await opened().port.readEvent(saved.ref)).toBeNull();
    await opened().port.deleteEvent(saved.ref, all, changed.etag);
    await opened().port.deleteEvent(saved.ref, all, null);
    expect(await failureOf(update({ ...saved, etag: null }, event))).toBe("not-found");
    expect(await list("2030-03-20", "2030-03-21")).toEqual([]);
  });

  test("keeps days as days", async () => {
    const one = sample(allDay("2030-04-10", "2030-04-10"), { title: "One day" });
    const three = sample(allDay("2030-04-12", "2030-04-14"), { title: "Three days" });
    expect(said(await create(one, "day"))).toEqual(said(one));
    expect(said(await create(three, "days"))).toEqual(said(three));
    const seen = await list("2030-04-14", "2030-04-15");
    expect(seen.map(({ title, when }) => [title, shown(when)])).toEqual([
      ["Three days", "2030-04-12..2030-04-14"],
    ]);
    expect(await list("2030-04-15", "2030-04-16")).toEqual([]);
  });

  test("lists what lies in or reaches into a span, in order, and not what only touches it", async () => {
    await create(sample("2030-05-10T23:30", { title: "Overnight" }), "overnight");
    await create(sample("2030-05-11T10:00", { title: "Later" }), "later");
    await create(sample("2030-05-11T08:00", { title: "Earlier" }), "earlier");
    await create(sample("2030-05-12T00:00", { title: "Next day" }), "next-day");
    const seen = await list("2030-05-11", "2030-05-12");
    expect(seen.map(({ title }) => title)).toEqual(["Overnight", "Earlier", "Later"]);
    expect(seen.every(({ busy, original }) => busy && original === null)).toBe(true);
  });

  test("keeps the zone that was meant", async () => {
    const abroad = sample(timed("2030-06-10T09:00", "America/New_York"));
    const utc = sample(timed("2030-06-11T09:00", "UTC"));
    expect(said(await create(abroad, "abroad"))).toEqual(said(abroad));
    expect(said(await create(utc, "utc"))).toEqual(said(utc));
    const [seen] = await list("2030-06-10", "2030-06-11");
    expect(seen && shown(seen.when)).toBe(shown(abroad.when));
  });

  test("busy times are merged, cut to the span, and days count from the asker's zone", async () => {
    await create(sample("2030-07-01T09:00"), "busy-1");
    await create(sample("2030-07-01T09:30"), "busy-2");
    await create(sample("2030-07-01T12:00"), "busy-3");
    await create(sample("2030-06-24T15:00", { recurrence: "FREQ=WEEKLY" }), "busy-weekly");
    await create(sample(allDay("2030-07-02", "2030-07-02")), "busy-day");
    const span = {
      start: instant("2030-07-01T12:30[Europe/Berlin]").subtract({ hours: 3 }),
      end: instant("2030-07-03T00:00[Europe/Berlin]"),
    };
    const busyIn = (zone: string) => opened().port.freeBusy([opened().calendar], span, zone);
    expect((await busyIn("Europe/Berlin")).map(spoken)).toEqual([
      "2030-07-01T07:30Z 2030-07-01T08:30Z",
      "2030-07-01T10:00Z 2030-07-01T11:00Z",
      "2030-07-01T13:00Z 2030-07-01T14:00Z",
      "2030-07-01T22:00Z 2030-07-02T22:00Z",
    ]);
    expect((await busyIn("America/New_York")).map(spoken).at(-1)).toBe("2030-07-02T04:00Z 2030-07-02T22:00Z");
    expect(await opened().port.freeBusy([], span, "UTC")).toEqual([]);
  });

  test("keeps alerts, several or none", async () => {
    const event = sample("2030-11-20T09:00", { alerts: [0, 15, 1440] });
    const saved = await create(event, "alerts");
    expect(saved.alerts.toSorted((a, b) => a - b)).toEqual(
      opened().limits?.oneAlert ? [1440] : [0, 15, 1440],
    );
    const without = await update(saved, { ...event, alerts: [] });
    expect(without.alerts).toEqual([]);
  });

  test("keeps every character", async () => {
    const event = sample("2030-12-03T09:00", {
      title: 'Кофе; с, «Олей» \\ & <b> "q" ☕ 👩‍👩‍👧 مرحبا שלום TRUE',
      location: "10,5 Rue de l'Église; 2ᵉ: étage",
      body: `line one\nline two\n\n\tindented: a;b,c\\d ${"ü🎉".repeat(80)}\nBEGIN:VEVENT\nEND:VCALENDAR`,
    });
    const saved = await create(event, "characters");
    expect(said(saved)).toEqual(said(event));
    expect((await list("2030-12-03", "2030-12-04")).map(({ title }) => title)).toEqual([event.title]);
    const digits = sample("2030-12-04T09:00", { title: "007", location: "true", body: "1.50" });
    expect(said(await create(digits, "digits"))).toEqual(said(digits));
  });

  test("keeps a long text whole", async () => {
    const event = sample("2030-12-10T09:00", {
      body: "Ein langer Satz, mit Äpfeln; und mehr.\n".repeat(4000),
    });
    const saved = await create(event, "long");
    expect(saved.body === event.body).toBe(true);
    expect(await list("2030-12-10", "2030-12-11")).toHaveLength(1);
  });

  test("keeps people, with an address and without", async () => {
    const people = [
      { name: "Anna Ünal, PhD", email: "anna@example.org" },
      { name: "Bob; the builder", email: null },
    ];
    const event = sample("2030-12-20T09:00", { attendees: people });
    const saved = await create(event, "people");
    expect(saved.attendees).toEqual(people);
    const [seen] = await list("2030-12-20", "2030-12-21");
    expect(seen?.attendees).toEqual(people);
    const fewer = { ...event, attendees: people.slice(1) };
    expect((await update(saved, fewer)).attendees).toEqual(fewer.attendees);
  });

  test("an event that takes up no time is kept as such", async () => {
    const event = sample("2031-01-15T09:00", { recurrence: "FREQ=DAILY;COUNT=2", free: true });
    const saved = await create(event, "free");
    const renamed = await update(saved, { ...event, title: "Still free" });
    expect([saved.free, renamed.free]).toEqual([true, true]);
    const seen = await list("2031-01-15", "2031-01-17");
    expect(seen.map(({ title, busy }) => [title, busy])).toEqual([
      ["Still free", false],
      ["Still free", false],
    ]);
    const { port, calendar, zone } = opened();
    expect(await port.freeBusy([calendar], between("2031-01-15", "2031-01-17", zone), zone)).toEqual([]);
  });

  test("an appearance that takes up no time is kept as such when its series moves", async () => {
    const event = sample("2031-01-22T09:00", { recurrence: "FREQ=DAILY;COUNT=3" });
    const saved = await create(event, "free-appearance");
    const { port } = opened();
    const [, second] = await list("2031-01-22", "2031-01-25");
    if (second?.original == null) throw new Error("no appearance");
    const own = { ...event, title: "Own", when: second.when, recurrence: null, free: true } as const;
    await port.updateEvent(saved.ref, { kind: "this", original: second.original }, own, null, "free-one");
    const later = { ...event, when: sample("2031-01-22T15:00").when };
    await port.updateEvent(saved.ref, { kind: "all" }, later, null, "free-all");
    const seen = await list("2031-01-22", "2031-01-25");
    expect(seen.map(({ busy }) => busy)).toEqual([true, false, true]);
  });

  test("a calendar that is not there is a failure, not an empty one", async () => {
    const elsewhere = opened().calendar.endsWith("/")
      ? `${opened().calendar}none/`
      : `${opened().calendar}-none`;
    const look = opened().port.listOccurrences(elsewhere, between("2030-01-01", "2030-01-02", opened().zone));
    expect(["not-found", "forbidden", "invalid"]).toContain(await failureOf(look));
  });
}
