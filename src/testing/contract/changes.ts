import { expect, test } from "bun:test";
import type { CalendarChanges, EventFields } from "../../domain/event";
import { occurrencesOf } from "../../domain/series/appearances";
import { recurrenceIdOf } from "../../domain/series/recurrence-id";
import { all, type ContractCalendar, openDesk, said, sample, shown } from "./sample";

/** What changed since a token: what a local copy lives on. Only for calendars that can tell. */
export function testChanges(opened: () => ContractCalendar): void {
  const { create, run } = openDesk(opened);
  const changesSince = async (token: string | null): Promise<CalendarChanges | null> => {
    const { port, calendar } = opened();
    if (port.listChanges === null) return null;
    const changes = await port.listChanges(calendar, token);
    if (changes === "expired") throw new Error("the token is expired");
    return changes;
  };
  const titles = ({ changed }: CalendarChanges) => changed.map(({ event }) => event.title).toSorted();

  test("tells what was made, changed and deleted since the last time, once", async () => {
    const start = await changesSince(null);
    if (start === null) return;
    const when = dayWithin(start);
    const saved = await create(sample(`${when}T09:00`, { title: "First" }), "changes-first");
    const made = await changesSince(start.token);
    if (made === null) return;
    expect(made.changed.map(({ event }) => said(event))).toEqual([said(saved)]);
    expect(made.changed.map(({ event }) => event.ref)).toEqual([saved.ref]);
    const idle = await changesSince(made.token);
    expect([idle?.changed, idle?.removed]).toEqual([[], []]);
    const renamed = { ...sample(`${when}T10:00`), title: "Second" };
    const updated = await opened().port.updateEvent(saved.ref, all, renamed, saved.etag, `${run}-rename`);
    const other = await create(sample(`${when}T12:00`, { title: "Third" }), "changes-third");
    const changed = await changesSince(made.token);
    if (changed === null) return;
    expect(titles(changed)).toEqual(["Second", "Third"]);
    await opened().port.deleteEvent(saved.ref, all, updated.etag);
    const gone = await changesSince(changed.token);
    expect([gone?.changed, gone?.removed]).toEqual([[], [saved.ref.href]]);
    const everything = await changesSince(null);
    expect(everything && titles(everything)).toContain("Third");
    expect(everything && titles(everything)).not.toContain("Second");
    await opened().port.deleteEvent(other.ref, all, other.etag);
  });

  test("tells a series whole, so that it can be expanded as the calendar does", async () => {
    const { port, calendar, zone } = opened();
    const start = await changesSince(null);
    if (start === null) return;
    const day = dayWithin(start).add({ days: 1 });
    const event = sample(`${day}T09:00`, { title: "Daily", recurrence: "FREQ=DAILY;COUNT=5" });
    const saved = await create(event, "changes-series");
    const named = (days: number) => recurrenceIdOf(sample(`${day.add({ days })}T09:00`).when);
    const moved = sample(`${day.add({ days: 1 })}T15:00`, { title: "Once later" });
    const scope = { kind: "this", original: named(1) } as const;
    await port.updateEvent(saved.ref, scope, moved, saved.etag, `${run}-once`);
    await port.deleteEvent(saved.ref, { kind: "this", original: named(3) }, null);
    const [told] = (await changesSince(start.token))?.changed ?? [];
    if (told === undefined) throw new Error("the series was not told");
    const midnight = (days: number) => day.add({ days }).toZonedDateTime(zone).toInstant();
    const span = { start: midnight(0), end: midnight(7) };
    const line = (each: { title: string; when: EventFields["when"] }) => `${each.title} ${shown(each.when)}`;
    const expanded = occurrencesOf(told, told.event.ref, span, zone);
    const listed = (await port.listOccurrences(calendar, span)).filter(
      ({ ref }) => ref.uid === saved.ref.uid,
    );
    expect(expanded.map(line)).toEqual(listed.map(line));
    expect(expanded.map(({ title }) => title)).toEqual(["Daily", "Once later", "Daily", "Daily"]);
    await port.deleteEvent(saved.ref, all, null);
  });

  test("a token that it does not know is expired", async () => {
    const { port, calendar } = opened();
    const start = await changesSince(null);
    if (start === null || port.listChanges === null) return;
    expect(await port.listChanges(calendar, "no token of this calendar")).toBe("expired");
    expect(await port.listChanges(calendar, `${start.token}x`)).toBe("expired");
  });
}

/** A day that the answers are about. */
function dayWithin({ within }: CalendarChanges): Temporal.PlainDate {
  if (within === undefined) return Temporal.PlainDate.from("2031-02-03");
  const middle = (within.start.epochMilliseconds + within.end.epochMilliseconds) / 2;
  return Temporal.Instant.fromEpochMilliseconds(Math.round(middle)).toZonedDateTimeISO("UTC").toPlainDate();
}
