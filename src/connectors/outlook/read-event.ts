import type { EventFields, Person, RecurrenceId } from "../../domain/event";
import type { When } from "../../domain/when";
import { ProviderError } from "../../errors";
import type { Log } from "../../log";
import { readRecurrence } from "./pattern/read-pattern";
import { provider } from "./provider";
import { type Memo, peopleOf, readMemo } from "./series/memo";
import type { WireEvent } from "./wire";
import { readZone, writeZone } from "./zones";

/** For what an event leaves open. */
export interface Reading {
  /** The user's. */
  readonly zone: string;
  readonly log?: Log;
}

/** `series` is the memo of the series that the event is an appearance of. */
export function readEvent(event: WireEvent, reading: Reading, series: Memo | null = null): EventFields {
  const memo = mergeMemo(readMemo(event), series);
  const when = readWhen(event, reading, memo);
  const minutes = event.isReminderOn ? (event.reminderMinutesBeforeStart ?? null) : null;
  return {
    title: event.subject ?? "",
    when,
    recurrence: event.recurrence ? readRecurrence(event.recurrence, when, memo.rule) : null,
    location: event.location?.displayName || null,
    attendees: [...readAttendees(event), ...peopleOf(memo)],
    alerts: minutes === null ? [] : [minutes],
    body: event.body?.content?.replaceAll("\r\n", "\n") || null,
    ...(isFree(event) && { free: true }),
    ...readInvitation(event),
  };
}

function readInvitation({ isOrganizer, organizer }: WireEvent): Pick<EventFields, "invitation"> {
  const { name, address } = organizer?.emailAddress ?? {};
  if (isOrganizer !== false || !address) return {};
  return { invitation: { organizer: { name: name || address, email: address }, address, told: [] } };
}

/** Whether it takes up no time: cancelled, declined, or marked so. */
export function isFree({ isCancelled, showAs, responseStatus }: WireEvent): boolean {
  const openly = showAs === "free" || showAs === "workingElsewhere";
  return openly || isCancelled === true || responseStatus?.response === "declined";
}

function mergeMemo(own: Memo, series: Memo | null): Memo {
  if (series === null) return own;
  const people = own.people.length > 0 ? own.people : series.people;
  return { ...own, zone: own.zone ?? series.zone, people };
}

/** Rooms and other things that were invited are no people. */
export function readAttendees(event: WireEvent): Person[] {
  return (event.attendees ?? []).flatMap(({ type, emailAddress }) => {
    const email = emailAddress?.address;
    if (!email || type === "resource") return [];
    return [{ name: emailAddress?.name || email, email }];
  });
}

export function readWhen(event: WireEvent, reading: Reading, memo: Memo = readMemo(event)): When {
  const zone = zoneOf(event, reading, memo);
  if (event.isAllDay) {
    const first = dayOf(event.start, zone);
    const last = dayOf(event.end, zone).subtract({ days: 1 });
    return { kind: "all-day", first, last: Temporal.PlainDate.compare(last, first) < 0 ? first : last };
  }
  return { kind: "timed", start: instantOf(event.start, zone), end: instantOf(event.end, zone) };
}

/** Several zones share a Windows name: the one that was meant, where that is among them. */
function zoneOf(event: WireEvent, { zone, log }: Reading, { zone: meant }: Memo): string {
  const name = event.originalStartTimeZone;
  if (!name) return zone;
  if (meant !== null && writeZone(meant) === name) return meant;
  const found = readZone(name);
  if (found === null) log?.warn("outlook.zone-unknown", { connector: provider });
  return found ?? zone;
}

function instantOf(moment: WireEvent["start"], zone: string): Temporal.ZonedDateTime {
  return zonedOf(moment).withTimeZone(zone);
}

function zonedOf({ dateTime, timeZone }: WireEvent["start"]): Temporal.ZonedDateTime {
  try {
    return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(readZone(timeZone ?? "UTC") ?? "UTC");
  } catch {
    throw new ProviderError(provider, "malformed", { detail: "time" });
  }
}

/** Midnight as it stands, or the instant of midnight in the zone that the event was made in. */
function dayOf(moment: WireEvent["start"], zone: string): Temporal.PlainDate {
  const stated = zonedOf(moment);
  if (isMidnight(stated)) return stated.toPlainDate();
  const local = stated.withTimeZone(zone);
  return isMidnight(local) ? local.toPlainDate() : stated.add({ hours: 12 }).toPlainDate();
}

function isMidnight(at: Temporal.ZonedDateTime): boolean {
  return at.hour === 0 && at.minute === 0;
}

/** The name of an appearance in its series; null for what is none. */
export function readOriginal(event: WireEvent, reading: Reading): RecurrenceId | null {
  const { originalStart } = event;
  if (!originalStart) return null;
  const start = Temporal.Instant.from(originalStart);
  if (!event.isAllDay) return start.toString({ smallestUnit: "second" });
  const dateTime = start.toZonedDateTimeISO("UTC").toPlainDateTime().toString();
  return dayOf({ dateTime, timeZone: "UTC" }, zoneOf(event, reading, readMemo(event))).toString();
}
