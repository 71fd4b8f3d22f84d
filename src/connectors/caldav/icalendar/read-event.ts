import ICAL from "ical.js";
import type { EventFields, Person, SavedEvent } from "../../../domain/event";
import { alignUntil } from "../../../domain/series/until";
import type { When } from "../../../domain/when";
import { type CalendarObject, findVtimezone } from "./calendar-object";
import { dateOf, type Moment, textOf, wallClockOf } from "./value";
import { resolveZone } from "./zone";

/** For people of whom no address is known: iCalendar has no ATTENDEE without one. */
export const namedPerson = "x-adjutant-attendee";

/** What the event of the object says; times without zone, or of an unknown one, are read in `zone`. */
export function readFields(object: CalendarObject, zone: string): EventFields {
  return readComponent(object, object.main, zone);
}

export function readComponent(object: CalendarObject, event: ICAL.Component, zone: string): EventFields {
  const when = readWhen(object, event, zone);
  const rule = event.getFirstPropertyValue("rrule")?.toString() ?? null;
  return {
    title: readTitle(event),
    when,
    recurrence: rule === null ? null : alignUntil(rule, when),
    location: textOf(event, "location"),
    attendees: readPeople(event),
    alerts: readAlarms(event).map(({ minutes }) => minutes),
    body: textOf(event, "description"),
    ...(takesNoTime(event) && { free: true }),
    ...readInvitation(event),
  };
}

function takesNoTime(event: ICAL.Component): boolean {
  const transparent = textOf(event, "transp")?.toUpperCase() === "TRANSPARENT";
  return transparent || textOf(event, "status")?.toUpperCase() === "CANCELLED";
}

export function readTitle(event: ICAL.Component): string {
  return textOf(event, "summary") ?? "";
}

/** @throws Error where it has no usable start */
export function readWhen(object: CalendarObject, event: ICAL.Component, zone: string): When {
  const start = readMoment(object, event.getFirstProperty("dtstart"), zone);
  const end = readMoment(object, event.getFirstProperty("dtend"), zone);
  const duration = event.getFirstPropertyValue("duration");
  if (start === null) throw new Error("no DTSTART");
  if (start instanceof Temporal.PlainDate) {
    const days = duration instanceof ICAL.Duration ? duration.weeks * 7 + duration.days : 1;
    const beyond =
      end === null ? start.add({ days }) : end instanceof Temporal.PlainDate ? end : end.toPlainDate();
    const last = beyond.subtract({ days: 1 });
    return {
      kind: "all-day",
      first: start,
      last: Temporal.PlainDate.compare(last, start) < 0 ? start : last,
    };
  }
  if (end !== null) {
    const until = end instanceof Temporal.PlainDate ? end.toZonedDateTime(start.timeZoneId) : end;
    return { kind: "timed", start, end: Temporal.ZonedDateTime.compare(until, start) < 0 ? start : until };
  }
  if (!(duration instanceof ICAL.Duration) || duration.isNegative)
    return { kind: "timed", start, end: start };
  // Days of a DURATION are days of the calendar, its hours are hours of the clock.
  const { weeks, days, hours, minutes, seconds } = duration;
  return { kind: "timed", start, end: start.add({ weeks, days }).add({ hours, minutes, seconds }) };
}

export function readMoment(
  object: CalendarObject,
  property: ICAL.Property | null,
  zone: string,
): Moment | null {
  const [first = null] = property === null ? [] : readMoments(object, property, zone);
  return first;
}

/** The moments of a property that holds one or several, periods by their start. */
export function readMoments(object: CalendarObject, property: ICAL.Property, zone: string): Moment[] {
  const tzid = property.getFirstParameter("tzid");
  let named: string | null = null;
  return property.getValues().flatMap((value: unknown): Moment[] => {
    const time = value instanceof ICAL.Period ? value.start : value;
    if (!(time instanceof ICAL.Time)) return [];
    if (time.isDate) return [dateOf(time)];
    const clock = wallClockOf(time);
    if (clock === null) return [];
    if (time.zone === ICAL.Timezone.utcTimezone) return [clock.toZonedDateTime("UTC")];
    if (tzid) named ??= resolveZone(tzid, findVtimezone(object.root, tzid), clock);
    return [clock.toZonedDateTime(named ?? zone)];
  });
}

export function readPeople(event: ICAL.Component): Person[] {
  const invited = listInvited(event).map(({ person }) => person);
  const named = event
    .getAllProperties(namedPerson)
    .map((property) => ({ name: String(property.getFirstValue()), email: null }));
  return [...invited, ...named];
}

/** Its ATTENDEEs that are people: not rooms, not resources. */
export function listInvited(event: ICAL.Component): { property: ICAL.Property; person: Person }[] {
  return event.getAllProperties("attendee").flatMap((property) => {
    const kind = property.getFirstParameter("cutype")?.toUpperCase();
    const email = mailOf(property);
    const name = property.getFirstParameter("cn")?.trim() || email;
    if (kind === "ROOM" || kind === "RESOURCE" || !name) return [];
    return [{ property, person: { name, email } }];
  });
}

/** Servers name their own users by paths and URNs, and tell the address beside that (RFC 7986). */
function mailOf(property: ICAL.Property): string | null {
  const mail = /^mailto:(.+)$/i.exec(String(property.getFirstValue()))?.[1];
  return mail ?? property.getFirstParameter("email") ?? null;
}

function readInvitation(event: ICAL.Component): Pick<EventFields, "invitation"> {
  const property = event.getFirstProperty("organizer");
  if (property === null) return {};
  const address = String(property.getFirstValue());
  const email = mailOf(property);
  const organizer = { name: property.getFirstParameter("cn")?.trim() || (email ?? address), email };
  const told = listInvited(event).flatMap(({ property: attendee, person }) => {
    const isSelf = String(attendee.getFirstValue()).toLowerCase() === address.toLowerCase();
    return person.email === null || isSelf || agentOf(attendee) !== "SERVER"
      ? []
      : [person.email.toLowerCase()];
  });
  return { invitation: { organizer, address, told: [...new Set(told)] } };
}

/** Who writes to an attendee: SERVER, CLIENT or NONE (RFC 6638, section 7.1). */
export function agentOf(attendee: ICAL.Property): string {
  return attendee.getFirstParameter("schedule-agent")?.toUpperCase() ?? "SERVER";
}

/**
 * Attendees that the server could not write to, or so far did not, by what it says of each (RFC 6638, section 7.3), by
 * address in lower case. sabre/dav leaves what is no new time at "1.0", not worth a mail.
 */
export function listUntold({ root }: CalendarObject): Pick<SavedEvent, "unreached" | "unsent"> {
  const attendees = root.getAllSubcomponents("vevent").flatMap(listInvited);
  const withStatus = (pattern: RegExp) => {
    const some = attendees.filter(({ property }) =>
      pattern.test(property.getFirstParameter("schedule-status")?.trim() ?? ""),
    );
    return [...new Set(some.flatMap(({ person }) => person.email?.toLowerCase() ?? []))];
  };
  const unreached = withStatus(/^[35]\./);
  const unsent = withStatus(/^1\.0/);
  return { ...(unreached.length > 0 && { unreached }), ...(unsent.length > 0 && { unsent }) };
}

/** Its alarms that an alert in minutes before the start can say; others are left to the calendar. */
export function readAlarms(event: ICAL.Component): { alarm: ICAL.Component; minutes: number }[] {
  return event.getAllSubcomponents("valarm").flatMap((alarm) => {
    const action = textOf(alarm, "action")?.toUpperCase();
    const trigger = alarm.getFirstProperty("trigger");
    const before = trigger?.getFirstValue();
    const seconds = before instanceof ICAL.Duration ? before.toSeconds() : null;
    const shown = action === "DISPLAY" || action === "AUDIO";
    const fromEnd = trigger?.getFirstParameter("related")?.toUpperCase() === "END";
    if (!shown || fromEnd || seconds === null || seconds > 0) return [];
    return [{ alarm, minutes: Math.round(Math.abs(seconds) / 60) }];
  });
}
