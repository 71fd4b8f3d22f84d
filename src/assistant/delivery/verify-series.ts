import type { SavedEvent, Series } from "../../domain/event";
import type { Difference } from "../../domain/journal";
import { isSeries, nextAppearance } from "../../domain/series/appearances";
import { sameWhen } from "../../domain/series/change";
import { saysTheSame } from "../../domain/series/compare";
import { spanOf, type When } from "../../domain/when";
import { ProviderError } from "../../errors";
import { describeError } from "../../log";
import type { CalendarPort } from "../../ports";
import type { Assistant } from "../assistant";

/** What the calendar holds, against what was asked: at once, and for a series after the next change of the clocks too. */
export async function readDifference(
  assistant: Assistant,
  port: CalendarPort,
  wanted: Series,
  saved: SavedEvent,
): Promise<Difference | null> {
  if (!saysTheSame(wanted.event, saved)) {
    assistant.log.warn("deliver.differs", { kind: "event" });
    if (!sameWhen(wanted.event.when, saved.when)) return { expected: wanted.event.when, found: saved.when };
  }
  return verifySeries(assistant, port, wanted, saved);
}

/**
 * Reads back what was hardest to keep: the first appearance after the next change of the clocks, as the calendar itself
 * expands it. null where it is as it should be, or there is none to look at; a calendar that gives no answer now is not
 * held up for it, for the event is written.
 */
export async function verifySeries(
  assistant: Assistant,
  port: CalendarPort,
  wanted: Series,
  saved: SavedEvent,
): Promise<Difference | null> {
  const { when } = wanted.event;
  if (!isSeries(wanted) || when.kind === "all-day") return null;
  const zone = when.start.timeZoneId;
  const from =
    Temporal.Instant.compare(when.start.toInstant(), assistant.now()) > 0
      ? when.start.toInstant()
      : assistant.now();
  const change = from.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  const expected = change && nextAppearance(wanted, change.toInstant(), zone)?.event.when;
  if (!expected) return null;
  const { start } = spanOf(expected, zone);
  const around = { start: start.subtract({ hours: 12 }), end: start.add({ hours: 12 }) };
  try {
    const listed = await port.listOccurrences(saved.ref.calendar, around);
    const own = listed.filter((each) => each.ref.uid === saved.ref.uid).map((each) => each.when);
    if (own.some((each) => isSameTime(each, expected))) return null;
    return { expected, found: own[0] ?? null };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    assistant.log.warn("deliver.unverified", describeError(error));
    return null;
  }
}

function isSameTime(a: When, b: When): boolean {
  if (a.kind === "all-day" || b.kind === "all-day") return sameWhen(a, b);
  return (
    a.start.epochMilliseconds === b.start.epochMilliseconds &&
    a.end.epochMilliseconds === b.end.epochMilliseconds
  );
}
