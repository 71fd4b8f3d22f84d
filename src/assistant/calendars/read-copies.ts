import type { CalendarId } from "../../domain/ids";
import { occurrencesOf } from "../../domain/series/appearances";
import type { Span } from "../../domain/when";
import { describeError } from "../../log";
import { findCopies, listCopiedSeries } from "../../store/accounts/calendar-copies";
import type { Calendar } from "../../store/accounts/calendars";
import type { Assistant } from "../assistant";
import type { CalendarOccurrence } from "./calendars";
import { findWatched } from "./watching/find-watched";

/** So old a copy may be and still answer without a look at the calendar itself. */
const freshMinutes = 15;
/** Where the provider tells of every change; asked for all the same each hour. */
const watchedMinutes = 75;

/** A calendar of which a copy answered, and when that was made. */
export interface CopyAge {
  readonly calendar: string;
  readonly at: Temporal.Instant;
}

export interface Copy {
  readonly isFresh: boolean;
  readonly age: CopyAge;
  readonly listOccurrences: () => Promise<CalendarOccurrence[]>;
}

/** The copies of these calendars; of one that has none, or none that reaches over the whole span, there is none. */
export async function findCopiesOf(
  assistant: Assistant,
  user: { readonly zone: string },
  calendars: readonly Calendar[],
  span: Span,
): Promise<ReadonlyMap<CalendarId, Copy>> {
  const { store, now } = assistant;
  const ids = calendars.map(({ id }) => id);
  const stored = new Map((await findCopies(store, ids)).map((copy) => [copy.calendar, copy]));
  if (stored.size === 0) return new Map();
  const watched = await findWatched(assistant, calendars);
  const copies = new Map<CalendarId, Copy>();
  for (const calendar of calendars) {
    const { id, name } = calendar;
    const copy = stored.get(id);
    if (!copy?.syncedAt || (copy.within !== null && !covers(copy.within, span))) continue;
    copies.set(id, {
      isFresh: isRecent(copy.syncedAt, now(), watched.has(id)) && copy.zone === user.zone,
      age: { calendar: name, at: copy.syncedAt },
      listOccurrences: () => listOccurrences(assistant, user, calendar, span),
    });
  }
  return copies;
}

async function listOccurrences(
  { store, log }: Assistant,
  user: { readonly zone: string },
  calendar: Calendar,
  span: Span,
): Promise<CalendarOccurrence[]> {
  const found: CalendarOccurrence[] = [];
  for (const series of await listCopiedSeries(store, calendar.id, span)) {
    try {
      const occurrences = occurrencesOf(series, series.event.ref, span, user.zone);
      found.push(...occurrences.map((each) => ({ ...each, in: calendar })));
    } catch (error) {
      log.warn("copy.unreadable", { connector: calendar.connector, ...describeError(error) });
    }
  }
  return found;
}

export function isRecent(syncedAt: Temporal.Instant, now: Temporal.Instant, isWatched: boolean): boolean {
  return isWithin(syncedAt, now, isWatched ? watchedMinutes : freshMinutes);
}

/** A clock that was set back makes nothing recent. */
export function isWithin(at: Temporal.Instant, now: Temporal.Instant, minutes: number): boolean {
  return Math.abs(now.epochMilliseconds - at.epochMilliseconds) < minutes * 60_000;
}

function covers(within: Span, span: Span): boolean {
  return (
    Temporal.Instant.compare(within.start, span.start) <= 0 &&
    Temporal.Instant.compare(within.end, span.end) >= 0
  );
}
