import { freeSpans, mergeSpans, pickDisjoint, planningHours, startsWithin } from "../../domain/slots";
import type { WorkingHours } from "../../domain/user";
import { type Span, spanOf, type When } from "../../domain/when";
import type { Assistant } from "../assistant";
import { type CalendarOccurrence, gatherBusy, gatherOccurrences } from "./calendars";
import type { ZonedUser } from "./check-time";
import type { CopyAge } from "./read-copies";

/** Most days that are told one by one. */
const mostDays = 7;

export interface FreeDay {
  readonly date: Temporal.PlainDate;
  readonly spans: readonly Span[];
}

export interface FreeTime {
  readonly days: readonly FreeDay[];
  readonly unanswered: readonly string[];
  readonly aged: readonly CopyAge[];
}

/** Free stretches of half an hour and more in the user's working hours, on the next working days from `first`. */
export async function findFreeTime(
  assistant: Assistant,
  user: ZonedUser,
  first: Temporal.PlainDate,
  workingDays: number,
  signal: AbortSignal,
): Promise<FreeTime> {
  return findFreeOn(assistant, user, nextWorkingDays(user, first, workingDays), signal);
}

async function findFreeOn(
  assistant: Assistant,
  user: ZonedUser,
  dates: readonly Temporal.PlainDate[],
  signal: AbortSignal,
): Promise<FreeTime> {
  const windows = dates.slice(0, mostDays).map((date) => ({
    date,
    window: planningHours(date, user.zone, user.workingHours, null),
  }));
  const span = windowOf(windows.map((each) => each.window));
  const busy =
    span === null ? { found: [], unanswered: [], aged: [] } : await gatherBusy(assistant, user, span, signal);
  const now = assistant.now();
  return {
    days: windows.map(({ date, window }) => ({
      date,
      spans: freeSpans(
        [...busy.found, { start: Temporal.Instant.fromEpochMilliseconds(0), end: now }],
        window,
      ).filter((each) => each.start.until(each.end).total({ unit: "minutes" }) >= 30),
    })),
    unanswered: busy.unanswered,
    aged: busy.aged,
  };
}

/** Whether there is time within a span that was asked about. */
export interface Availability extends FreeTime {
  /** null where whole days were asked about: then `days` holds what is free in their working hours. */
  readonly span: Span | null;
  /** What takes up some of the span. */
  readonly taken: readonly CalendarOccurrence[];
}

/**
 * What of the time asked about is free. Of whole days their working hours count, working days or not when it is a single
 * one; of a stretch within a day, all of it.
 */
export async function findAvailability(
  assistant: Assistant,
  user: ZonedUser,
  asked: When,
  signal: AbortSignal,
): Promise<Availability> {
  if (asked.kind === "all-day") {
    const dates = datesOf(asked).filter(
      (date) => asked.first.equals(asked.last) || user.workingHours.days.includes(date.dayOfWeek),
    );
    return { span: null, taken: [], ...(await findFreeOn(assistant, user, dates, signal)) };
  }
  const span = spanOf(asked, user.zone);
  const { found, unanswered, aged } = await gatherOccurrences(assistant, user, span, signal);
  const taken = found.filter((each) => each.busy && each.when.kind === "timed");
  const busy = mergeSpans(taken.map((each) => spanOf(each.when, user.zone)));
  const date = span.start.toZonedDateTimeISO(user.zone).toPlainDate();
  return { span, taken, days: [{ date, spans: freeSpans(busy, span) }], unanswered, aged };
}

function datesOf(days: Extract<When, { kind: "all-day" }>): Temporal.PlainDate[] {
  const count = Math.min(days.first.until(days.last).days + 1, 31);
  return Array.from({ length: count }, (_, index) => days.first.add({ days: index }));
}

/** Where a free time is looked for. */
export interface SlotWindow {
  readonly span: Span;
  /** Of each day; null for its working hours. */
  readonly hours: Pick<WorkingHours, "from" | "to"> | null;
  /** ISO weekdays; null for the working days. */
  readonly weekdays: readonly number[] | null;
}

/**
 * Starts at which `minutes` fit, up to `most`, the first of each stretch, within the span and its hours, on its weekdays
 * where the span is longer than a day.
 */
export async function findSlots(
  assistant: Assistant,
  user: ZonedUser,
  { span, hours, weekdays }: SlotWindow,
  minutes: number,
  most: number,
  signal: AbortSignal,
): Promise<Span[]> {
  const busy = await gatherBusy(assistant, user, span, signal);
  const zone = user.zone;
  const days = weekdays ?? user.workingHours.days;
  const found: Span[] = [];
  let date = span.start.toZonedDateTimeISO(zone).toPlainDate();
  const last = span.end.subtract({ milliseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate();
  const isOneDay = date.equals(last);
  for (; Temporal.PlainDate.compare(date, last) <= 0 && found.length < most; date = date.add({ days: 1 })) {
    if (!isOneDay && !days.includes(date.dayOfWeek)) continue;
    const working = planningHours(date, zone, user.workingHours, null);
    const asked =
      hours === null ? working : planningHours(date, zone, { ...user.workingHours, ...hours }, null);
    // A morning begins with the working day; an evening lies behind it.
    const planned = intersect(intersect(asked, working) ?? asked, span);
    // An evening that was asked for lies outside the working hours on purpose.
    const window = planned ?? (isOneDay ? span : null);
    if (window === null) continue;
    const starts = startsWithin(window, minutes, busy.found, zone, assistant.now());
    found.push(...pickDisjoint(starts, isOneDay ? most : 1));
  }
  return found.slice(0, most);
}

function nextWorkingDays(user: ZonedUser, first: Temporal.PlainDate, count: number): Temporal.PlainDate[] {
  const dates: Temporal.PlainDate[] = [];
  for (let ahead = 0; ahead < 14 && dates.length < count; ahead += 1) {
    const date = first.add({ days: ahead });
    if (user.workingHours.days.includes(date.dayOfWeek)) dates.push(date);
  }
  return dates;
}

function windowOf(spans: readonly Span[]): Span | null {
  const [first, last] = [spans.at(0), spans.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function intersect(a: Span, b: Span): Span | null {
  const start = Temporal.Instant.compare(a.start, b.start) > 0 ? a.start : b.start;
  const end = Temporal.Instant.compare(a.end, b.end) < 0 ? a.end : b.end;
  return Temporal.Instant.compare(start, end) < 0 ? { start, end } : null;
}
