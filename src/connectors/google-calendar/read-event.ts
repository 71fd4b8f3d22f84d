import type { EventFields, Person } from "../../domain/event";
import { alignUntil } from "../../domain/series/until";
import type { When } from "../../domain/when";
import { ProviderError } from "../../errors";
import { provider } from "./account";
import type { WireEvent, WireMoment } from "./wire";

/** What an event says; a time without a zone is read in `zone`. @throws ProviderError kind "malformed" */
export function readFields(event: WireEvent, zone: string): EventFields {
  const when = readWhen(event, zone);
  const rule = readRules(event)[0] ?? null;
  return {
    title: event.summary ?? "",
    when,
    recurrence: rule === null ? null : alignUntil(rule, when),
    location: event.location || null,
    attendees: readPeople(event),
    alerts: readAlerts(event),
    body: event.description || null,
    ...(isFree(event) && { free: true as const }),
    ...readInvitation(event),
  };
}

/** Of the calendar that one's own event lies in its organizer is that calendar itself. */
function readInvitation({ organizer }: WireEvent): Pick<EventFields, "invitation"> {
  const email = organizer?.email;
  if (!email || organizer?.self) return {};
  const person = { name: organizer?.displayName || email, email };
  return { invitation: { organizer: person, address: email, told: [] } };
}

/** Marked so, or declined. */
export function isFree({ transparency, attendees }: WireEvent): boolean {
  return (
    transparency === "transparent" ||
    (attendees ?? []).some(({ self, responseStatus }) => self && responseStatus === "declined")
  );
}

export function readRules(event: WireEvent): string[] {
  return (event.recurrence ?? []).flatMap((line) => /^RRULE:(.+)$/i.exec(line)?.[1] ?? []);
}

export function readWhen(event: WireEvent, zone: string): When {
  const start = readMoment(event.start, zone);
  if (start === null) throw new ProviderError(provider, "malformed", { detail: "no start" });
  const end = readMoment(event.end, start instanceof Temporal.PlainDate ? zone : start.timeZoneId);
  if (start instanceof Temporal.PlainDate) {
    const last = end instanceof Temporal.PlainDate ? end.subtract({ days: 1 }) : start;
    return {
      kind: "all-day",
      first: start,
      last: Temporal.PlainDate.compare(last, start) < 0 ? start : last,
    };
  }
  return { kind: "timed", start, end: end instanceof Temporal.ZonedDateTime ? end : start };
}

/** A day, or a time in the zone that goes with it. */
export function readMoment(
  moment: WireMoment | undefined,
  zone: string,
): Temporal.PlainDate | Temporal.ZonedDateTime | null {
  try {
    if (moment?.date) return Temporal.PlainDate.from(moment.date);
    if (moment?.dateTime)
      return Temporal.Instant.from(moment.dateTime).toZonedDateTimeISO(moment.timeZone || zone);
    return null;
  } catch {
    throw new ProviderError(provider, "malformed", { detail: "time" });
  }
}

/** The private property that holds people whom Google gets no word of, in as many parts as it takes. */
export const peopleProperty = "adjutantPeople";

export function readPeople(event: WireEvent): Person[] {
  const invited = (event.attendees ?? []).flatMap(({ email, displayName, resource }) =>
    email && !resource ? [{ name: displayName?.trim() || email, email }] : [],
  );
  return [...invited, ...readNamed(event)];
}

function readNamed(event: WireEvent): Person[] {
  const kept = readParts(event, peopleProperty);
  if (kept === "") return [];
  try {
    const people: unknown = JSON.parse(kept);
    return Array.isArray(people)
      ? people.map(({ name, email }) => ({ name: String(name), email: email ? String(email) : null }))
      : [];
  } catch {
    return [];
  }
}

/** A text that is kept in private properties, which take 1,024 characters each. */
export function readParts(event: WireEvent, name: string): string {
  const properties = event.extendedProperties?.private ?? {};
  let text = "";
  for (let part = 0; ; part++) {
    const value = properties[`${name}${part}`];
    if (!value) return text;
    text += value;
  }
}

function readAlerts({ reminders }: WireEvent): number[] {
  if (reminders?.useDefault) return [];
  return (reminders?.overrides ?? []).flatMap(({ method, minutes }) => (method === "popup" ? [minutes] : []));
}
