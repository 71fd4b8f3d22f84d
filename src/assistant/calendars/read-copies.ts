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

export interface Copies {
  readonly isFresh: boolean;
  readonly ages: readonly CopyAge[];
  readonly listOccurrences: () => Promise<CalendarOccurrence[]>;
}

/** The copies of these calendars; null where one has none, or none that reaches over the whole span. */
export async function findCopiesOf(
  assistant: Assistant,
  user: { readonly zone: string },
  calendars: readonly Calendar[],
  span: Span,
): Promise<Copies | null> {
  const { store, now, log } = assistant;
  const ids = calendars.map(({ id }) => id);
  const byCalendar = new Map((await findCopies(store, ids)).map((copy) => [copy.calendar, copy]));
  if (byCalendar.size === 0) return null;
  const watched = await findWatched(assistant, calendars);
  const ages: CopyAge[] = [];
  let isFresh = true;
  for (const { id, name } of calendars) {
    const copy = byCalendar.get(id);
    if (!copy?.syncedAt || (copy.within !== null && !covers(copy.within, span))) return null;
    ages.push({ calendar: name, at: copy.syncedAt });
    isFresh &&= isRecent(copy.syncedAt, now(), watched.has(id)) && copy.zone === user.zone;
  }
  const listOccurrences = async () => {
    const found: CalendarOccurrence[] = [];
    for (const calendar of calendars) {
      for (const series of await listCopiedSeries(store, calendar.id, span)) {
        try {
          const occurrences = occurrencesOf(series, series.event.ref, span, user.zone);
          found.push(...occurrences.map((each) => ({ ...each, in: calendar })));
        } catch (error) {
          log.warn("copy.unreadable", { connector: calendar.connector, ...describeError(error) });
        }
      }
    }
    return found;
  };
  return { isFresh, ages, listOccurrences };
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
