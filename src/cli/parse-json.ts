/** A reading as `adjutant parse` prints it: local wall clock times without offset, absent fields left out. */
import type { Person } from "../domain/event";
import type { ReadItem, Reading, ReadTime } from "../language/reading";

export interface ParsedItem {
  intent: string;
  title?: string;
  start?: string;
  end?: string;
  allDay?: boolean;
  zone?: string;
  recurrence?: string;
  attendees?: string[];
  location?: string;
  alerts?: number[];
  body?: string;
  about?: string;
  aboutStart?: string;
  shiftMinutes?: number;
  stretchMinutes?: number;
  minutes?: number;
  deadline?: string;
  unkept?: string[];
  ambiguous?: { start: string; end?: string; reason: string }[];
  spans?: Record<string, [number, number]>;
}

export function parseJson(reading: Reading): { language: string; items: ParsedItem[] } {
  return { language: reading.language, items: reading.items.map(parsedItem) };
}

function parsedItem(item: ReadItem): ParsedItem {
  const parsed: ParsedItem = { intent: item.intent };
  if (item.title !== null) parsed.title = item.title;
  if (item.time !== null) {
    parsed.start = wallClock(item.time.start);
    if (item.time.end !== null) parsed.end = wallClock(item.time.end);
    parsed.allDay = item.time.start instanceof Temporal.PlainDate;
    if (item.time.zone !== null) parsed.zone = item.time.zone;
  }
  if (item.recurrence !== null) parsed.recurrence = item.recurrence;
  if (item.attendees.length > 0) parsed.attendees = item.attendees.map(personText);
  if (item.location !== null) parsed.location = item.location;
  if (item.alerts.length > 0) parsed.alerts = [...item.alerts];
  if (item.body !== null) parsed.body = item.body;
  if (item.about !== null) parsed.about = item.about;
  if (item.minutes !== null) parsed.minutes = item.minutes;
  if (item.aboutTime !== undefined) parsed.aboutStart = wallClock(item.aboutTime.start);
  if (item.shiftMinutes !== undefined) parsed.shiftMinutes = item.shiftMinutes;
  if (item.stretchMinutes !== undefined) parsed.stretchMinutes = item.stretchMinutes;
  if (item.deadline !== null) parsed.deadline = wallClock(item.deadline);
  if (item.unkept.length > 0) parsed.unkept = [...item.unkept];
  if (item.alternatives.length > 0)
    parsed.ambiguous = item.alternatives.map(({ time, reason }) => alternative(time, reason));
  const spans = Object.entries(item.spans);
  if (spans.length > 0)
    parsed.spans = Object.fromEntries(spans.map(([field, span]) => [field, [span.start, span.end]]));
  return parsed;
}

function alternative(time: ReadTime, reason: string): { start: string; end?: string; reason: string } {
  const start = wallClock(time.start);
  return time.end === null ? { start, reason } : { start, end: wallClock(time.end), reason };
}

function wallClock(time: Temporal.PlainDateTime | Temporal.PlainDate): string {
  if (time instanceof Temporal.PlainDate) return time.toString();
  return time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });
}

/** The name, or the address where no name is known. */
function personText(person: Person): string {
  return person.name;
}
