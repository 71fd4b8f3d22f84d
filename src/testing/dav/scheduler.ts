/**
 * What a server that schedules (RFC 6638) makes of a write: what it stores, what it refuses, and the messages (iTIP,
 * RFC 5546) that it sends. It reads iCalendar by ical.js and by nothing of the program's own.
 */
import ICAL from "ical.js";

export interface SchedulingUser {
  readonly email: string;
  readonly name: string;
  /** Addresses that nothing can be delivered to. */
  readonly unreachable?: readonly string[];
  /** Of what is no new time it writes to nobody who knows of the event, as sabre/dav. */
  readonly mailsOnlyTimes?: boolean;
}

/** A message as it would go out. */
export interface SentMessage {
  readonly method: "REQUEST" | "CANCEL" | "REPLY";
  readonly to: string;
  readonly sequence: number;
}

export interface Scheduled {
  readonly text: string;
  readonly messages: readonly SentMessage[];
}

/** A refusal by one of the preconditions of RFC 6638. */
export interface Precondition {
  readonly precondition: string;
}

export function schedulePut(
  user: SchedulingUser,
  before: string | null,
  text: string,
): Scheduled | Precondition {
  const now = parse(text);
  const was = before === null ? null : parse(before);
  const organizers = new Set(eventsOf(now).map((event) => organizerOf(event)));
  if (organizers.size > 1) return { precondition: "same-organizer-in-all-components" };
  const [organizer = null] = organizers;
  const host = organizer ?? (was && organizerOf(firstOf(was)));
  if (host === null) return { text, messages: [] };
  if (host !== user.email) return scheduleGuest(user, was, now, host);
  return scheduleHost(user, was, now);
}

export function scheduleDelete(user: SchedulingUser, text: string, replies: boolean): readonly SentMessage[] {
  const was = parse(text);
  const host = organizerOf(firstOf(was));
  if (host === null) return [];
  if (host === user.email) return cancel([...guestsOf(was, user).keys()], was);
  return replies ? [{ method: "REPLY", to: host, sequence: sequenceOf(was) }] : [];
}

/** A guest's answer as it comes in. */
export function takeAnswer(text: string, email: string, status: string): string {
  const object = parse(text);
  for (const event of eventsOf(object))
    for (const each of event.getAllProperties("attendee"))
      if (mailOf(each) === email) each.setParameter("partstat", status);
  return object.toString();
}

function scheduleHost(user: SchedulingUser, was: ICAL.Component | null, now: ICAL.Component): Scheduled {
  const before = was === null ? new Map<string, ICAL.Property>() : guestsOf(was, user);
  const after = guestsOf(now, user);
  const isMeeting = organizerOf(firstOf(now)) !== null;
  const isSignificant = was === null || gist(was) !== gist(now);
  const isMoved = was !== null && times(was) !== times(now);
  const isWorthMail = isMoved || user.mailsOnlyTimes !== true;
  const removed = [...before.keys()].filter((email) => !isMeeting || !after.has(email));
  const messages = was === null ? [] : cancel(removed, now);
  for (const event of eventsOf(now)) {
    for (const each of event.getAllProperties("attendee")) {
      const email = mailOf(each);
      if (!isMeeting || email === user.email || agentOf(each) !== "SERVER") continue;
      if (isMoved) each.setParameter("partstat", "NEEDS-ACTION");
      const status = user.unreachable?.includes(email) ? "5.1" : "1.2";
      if (!before.has(email) || isSignificant)
        each.setParameter("schedule-status", before.has(email) && !isWorthMail ? "1.0" : status);
    }
  }
  for (const email of isMeeting ? after.keys() : [])
    if (!before.has(email) || (isSignificant && isWorthMail))
      messages.push({ method: "REQUEST", to: email, sequence: sequenceOf(now) });
  return { text: now.toString(), messages };
}

/** A guest may cancel an appearance for themselves, and set alarms; what the event says is not theirs to change. */
function scheduleGuest(
  user: SchedulingUser,
  was: ICAL.Component | null,
  now: ICAL.Component,
  host: string,
): Scheduled | Precondition {
  if (was === null) return { text: now.toString(), messages: [] };
  if (said(was) !== said(now) || sequenceOf(was) !== sequenceOf(now))
    return { precondition: "allowed-attendee-scheduling-object-change" };
  const declines =
    dates(now, "exdate") !== dates(was, "exdate") || statusOf(now, user) !== statusOf(was, user);
  const reply = { method: "REPLY", to: host, sequence: sequenceOf(now) } as const;
  return { text: now.toString(), messages: declines ? [reply] : [] };
}

function cancel(emails: readonly string[], object: ICAL.Component): SentMessage[] {
  return emails.map((to) => ({ method: "CANCEL", to, sequence: sequenceOf(object) }));
}

function parse(text: string): ICAL.Component {
  return ICAL.Component.fromString(text);
}

function eventsOf(object: ICAL.Component): ICAL.Component[] {
  return object.getAllSubcomponents("vevent");
}

function firstOf(object: ICAL.Component): ICAL.Component {
  const [first] = eventsOf(object);
  if (first === undefined) throw new Error("no VEVENT");
  return first;
}

function organizerOf(event: ICAL.Component): string | null {
  const property = event.getFirstProperty("organizer");
  return property === null ? null : mailOf(property);
}

function guestsOf(object: ICAL.Component, user: SchedulingUser): Map<string, ICAL.Property> {
  const all = eventsOf(object).flatMap((event) => event.getAllProperties("attendee"));
  const guests = all.filter((each) => agentOf(each) === "SERVER" && mailOf(each) !== user.email);
  if (eventsOf(object).every((event) => organizerOf(event) === null)) return new Map();
  return new Map(guests.map((each) => [mailOf(each), each]));
}

function mailOf(property: ICAL.Property): string {
  return String(property.getFirstValue())
    .replace(/^mailto:/i, "")
    .toLowerCase();
}

function agentOf(property: ICAL.Property): string {
  return String(property.getFirstParameter("schedule-agent") ?? "SERVER").toUpperCase();
}

function statusOf(object: ICAL.Component, user: SchedulingUser): string {
  const all = eventsOf(object).flatMap((event) => event.getAllProperties("attendee"));
  return all
    .filter((each) => mailOf(each) === user.email)
    .map((each) => String(each.getFirstParameter("partstat")))
    .join();
}

function sequenceOf(object: ICAL.Component): number {
  return Math.max(...eventsOf(object).map((event) => Number(event.getFirstPropertyValue("sequence") ?? 0)));
}

const timeNames = ["dtstart", "dtend", "duration", "rrule", "recurrence-id"];

function times(object: ICAL.Component): string {
  return lines(object, timeNames);
}

function said(object: ICAL.Component): string {
  return lines(object, [...timeNames, "summary", "location", "description", "organizer"]);
}

function gist(object: ICAL.Component): string {
  return `${said(object)}${dates(object, "exdate")}${dates(object, "rdate")}`;
}

function dates(object: ICAL.Component, name: string): string {
  return lines(object, [name]);
}

function lines(object: ICAL.Component, names: readonly string[]): string {
  return eventsOf(object)
    .map((event) =>
      names.flatMap((name) => event.getAllProperties(name).map((each) => each.toICALString())).join("|"),
    )
    .join("\n");
}
