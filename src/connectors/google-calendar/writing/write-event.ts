import type { EventFields, Person, RecurrenceId, Series } from "../../../domain/event";
import { sameWhen } from "../../../domain/series/change";
import { isUsableRecurrence } from "../../../domain/series/recurrence";
import { alignUntil } from "../../../domain/series/until";
import type { When } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import { peopleProperty, readFields } from "../read-event";
import type { WireAttendee, WireEvent, WireMoment } from "../wire";

/** Fields to send: null clears one in a PATCH. */
export type EventBody = Readonly<Record<string, unknown>>;

/** What may be written of an event, and so copied into another. */
const writable = [
  "anyoneCanAddSelf",
  "attendees",
  "colorId",
  "description",
  "end",
  "extendedProperties",
  "guestsCanInviteOthers",
  "guestsCanModify",
  "guestsCanSeeOtherGuests",
  "location",
  "recurrence",
  "reminders",
  "source",
  "start",
  "summary",
  "transparency",
  "visibility",
];

export function copyWritable(event: WireEvent): EventBody {
  const kept = Object.entries(event).filter(([name, value]) => writable.includes(name) && value != null);
  return Object.fromEntries(kept);
}

/** One over the other; of private properties each by itself. */
export function mergeBodies(under: EventBody, over: EventBody): EventBody {
  const properties = { ...privateOf(under), ...privateOf(over) };
  const merged = { ...under, ...over };
  if (Object.keys(properties).length === 0) return merged;
  return { ...merged, extendedProperties: { private: properties } };
}

function privateOf({ extendedProperties }: EventBody): Readonly<Record<string, unknown>> {
  return Object(Object(extendedProperties).private);
}

/** The fields in which `event` is to change so that it says `after`; recurrence lines are another matter. */
export function patchFields(
  event: WireEvent,
  after: EventFields,
  zone: string,
  canInvite: boolean,
): Record<string, unknown> {
  const before = readFields(event, zone);
  const patch: Record<string, unknown> = {};
  if (before.title !== after.title) patch.summary = cleanText(after.title);
  if (!sameWhen(before.when, after.when)) Object.assign(patch, writeWhen(after.when));
  if (before.location !== after.location) patch.location = cleanText(after.location ?? "") || null;
  if (before.body !== after.body) patch.description = cleanText(after.body ?? "") || null;
  if (JSON.stringify(before.attendees) !== JSON.stringify(after.attendees))
    Object.assign(patch, writePeople(event, after.attendees, canInvite));
  if (before.free !== after.free) patch.transparency = after.free ? "transparent" : "opaque";
  if (before.alerts.join() !== after.alerts.join()) patch.reminders = writeAlerts(event, after.alerts);
  return patch;
}

/** A new event; with no alerts of its own it has those that its calendar gives to all. */
export function composeEvent(event: EventFields, canInvite: boolean): Record<string, unknown> {
  return {
    summary: cleanText(event.title),
    ...writeWhen(event.when),
    ...(event.location && { location: cleanText(event.location) }),
    ...(event.body && { description: cleanText(event.body) }),
    ...(event.attendees.length > 0 && writePeople({ id: "" }, event.attendees, canInvite)),
    reminders: event.alerts.length === 0 ? { useDefault: true } : writeAlerts({ id: "" }, event.alerts),
  };
}

/** The end of a day that is shown is the day after it; and what is set is one of the two forms alone. */
function writeWhen(when: When): { start: WireMoment; end: WireMoment } {
  if (when.kind === "all-day") {
    const day = (date: Temporal.PlainDate) => ({ date: date.toString(), dateTime: null, timeZone: null });
    return { start: day(when.first), end: day(when.last.add({ days: 1 })) };
  }
  return { start: writeMoment(when.start), end: writeMoment(when.end) };
}

/** Google knows zones by their IANA names: a bare offset becomes the zone of that offset, or UTC. */
function writeMoment(at: Temporal.ZonedDateTime): WireMoment {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(at.timeZoneId) ?? [];
  const offset = minutes === "00" ? `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}` : "UTC";
  const moment = sign === undefined ? at : at.withTimeZone(hours === "00" ? "UTC" : offset);
  const dateTime = moment.toString({ smallestUnit: "second", timeZoneName: "never" });
  return { date: null, dateTime, timeZone: moment.timeZoneId };
}

/** @throws ProviderError kind "invalid" on a rule that is none */
function writeRule(rule: string, when: When): string {
  const aligned = alignUntil(rule, when);
  if (!isUsableRecurrence(when, aligned, "UTC"))
    throw new ProviderError(provider, "invalid", { detail: "unusable RRULE" });
  return `RRULE:${aligned}`;
}

/**
 * The recurrence lines that make `before` be `after`; undefined where what there is does. Cancelled appearances go along as
 * EXDATE, so that the rule and what it leaves out are never apart.
 */
export function writeLines(before: Series, after: Series): string[] | null | undefined {
  const { when, recurrence } = after.event;
  const same =
    before.event.recurrence === recurrence &&
    sameWhen(before.event.when, when) &&
    before.added.join() === after.added.join();
  if (same) return undefined;
  const rule = recurrence === null ? [] : [writeRule(recurrence, when)];
  const added = after.added.map((id) => writeDate("RDATE", id));
  if (rule.length + added.length === 0) return null;
  return [...rule, ...after.struck.map((id) => writeDate("EXDATE", id)), ...added];
}

function writeDate(name: "EXDATE" | "RDATE", id: RecurrenceId): string {
  const value = id.replace(/[-:]/g, "");
  return id.includes("T") ? `${name}:${value}` : `${name};VALUE=DATE:${value}`;
}

/** Those who can be invited, as attendees; the others by name, for our own eyes. */
function writePeople(
  event: WireEvent,
  people: readonly Person[],
  canInvite: boolean,
): Record<string, unknown> {
  const invited = people.filter((person) => canInvite && isInvitable(person));
  const named = people.filter((person) => !invited.includes(person));
  const known = event.attendees ?? [];
  const attendees = [
    ...invited.map(({ name, email }): WireAttendee => {
      const before = known.find((each) => each.email?.toLowerCase() === email?.toLowerCase());
      if (before !== undefined) return before;
      const shown = cleanText(name).trim();
      return { email, ...(shown !== email && { displayName: shown }) };
    }),
    ...known.filter(({ resource }) => resource),
  ];
  const kept = named.length === 0 ? "" : JSON.stringify(named.map(({ name, email }) => ({ name, email })));
  return { attendees, extendedProperties: { private: writeParts(event, peopleProperty, kept) } };
}

function isInvitable({ email }: Person): boolean {
  return email !== null && /^[^\s@<>",;:\p{Cc}]+@[^\s@<>",;:\p{Cc}]+$/u.test(email);
}

/** What was there and is there no longer is cleared. */
export function writeParts(event: WireEvent, name: string, text: string): Record<string, string | null> {
  const parts = text.match(/[\s\S]{1,1000}/g) ?? [];
  const properties: Record<string, string | null> = {};
  for (const known of Object.keys(event.extendedProperties?.private ?? {})) {
    if (known.startsWith(name)) properties[known] = null;
  }
  for (const [index, part] of parts.entries()) properties[`${name}${index}`] = part;
  return properties;
}

function writeAlerts({ reminders }: WireEvent, alerts: readonly number[]): EventBody {
  // Mails that somebody has Google send stay.
  const others = reminders?.useDefault
    ? []
    : (reminders?.overrides ?? []).filter((each) => each.method !== "popup");
  const popups = [...new Set(alerts)].map((minutes) => ({ method: "popup", minutes }));
  return { useDefault: false, overrides: [...others, ...popups] };
}

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (control) => (control === "\n" || control === "\t" ? control : ""));
}
