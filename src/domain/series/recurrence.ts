import type { RRuleTemporal } from "rrule-temporal";
import type { Span, When } from "../when";
import { overlaps, spanOf } from "../when";

/** A series that would have more occurrences in one look than anybody reads is cut off here. */
const mostOccurrences = 1_000;

/**
 * The occurrences of `when` under an RFC 5545 RRULE value that share time with `span`, in order. A wall clock time is
 * kept over DST changes; an all-day series is seen from `zone`.
 * @throws Error on a rule that RFC 5545 does not allow
 */
export function expandRecurrence(when: When, recurrence: string | null, span: Span, zone: string): When[] {
  if (recurrence === null) return overlaps(spanOf(when, zone), span) ? [when] : [];
  const start = startOf(when, zone);
  const length = lengthOf(when);
  const from = span.start.toZonedDateTimeISO(start.timeZoneId).subtract(length);
  const to = span.end.toZonedDateTimeISO(start.timeZoneId);
  return startsBetween(rule(start, recurrence), from, to)
    .map((each) => occurrenceAt(when, each, length))
    .filter((each) => overlaps(spanOf(each, zone), span));
}

/** A rule of seconds or minutes has too many to be given at once: those are counted out one by one. */
function startsBetween(
  series: RRuleTemporal<Temporal.ZonedDateTime>,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime[] {
  try {
    return series.between(from, to, true).slice(0, mostOccurrences);
  } catch {
    return countOut(series, from, to);
  }
}

/** None where even the first is beyond counting: one such event leaves the others of its calendar to be seen. */
function countOut(
  series: RRuleTemporal<Temporal.ZonedDateTime>,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime[] {
  const starts: Temporal.ZonedDateTime[] = [];
  try {
    let next = series.next(from, true);
    while (
      next !== null &&
      Temporal.ZonedDateTime.compare(next, to) <= 0 &&
      starts.length < mostOccurrences
    ) {
      starts.push(next);
      next = series.next(next, false);
    }
  } catch {
    return starts;
  }
  return starts;
}

/** The first occurrence that starts after `after`; null when the series is over. */
export function nextOccurrence(
  start: Temporal.ZonedDateTime,
  recurrence: string,
  after: Temporal.Instant,
): Temporal.ZonedDateTime | null {
  return rule(start, recurrence).next(after.toZonedDateTimeISO(start.timeZoneId), false);
}

/** The first start of the rule after `after`, or at it; whole days are seen from UTC. */
export function nextStart(
  when: When,
  recurrence: string,
  after: Temporal.ZonedDateTime,
  inclusive: boolean,
): Temporal.ZonedDateTime | null {
  return rule(startOf(when, "UTC"), recurrence).next(after, inclusive);
}

/** The first starts of the rule, at most so many; whole days are seen from UTC. */
export function listStarts(when: When, recurrence: string, most: number): Temporal.ZonedDateTime[] {
  return rule(startOf(when, "UTC"), recurrence).all((_, index) => index < most);
}

/** How many starts the rule makes before that one; whole days are seen from UTC. */
export function countStarts(when: When, recurrence: string, before: Temporal.ZonedDateTime): number {
  const end = before.subtract({ milliseconds: 1 });
  return rule(startOf(when, "UTC"), recurrence).between(startOf(when, "UTC"), end, true).length;
}

/** When the last occurrence ends; null when the series goes on for ever. */
export function endOfSeries(when: When, recurrence: string | null, zone: string): Temporal.Instant | null {
  if (recurrence === null) return spanOf(when, zone).end;
  if (!/(?:^|;)(?:UNTIL|COUNT)=/i.test(recurrence)) return null;
  const last = rule(startOf(when, zone), recurrence).all().at(-1);
  return last === undefined ? spanOf(when, zone).end : last.add(lengthOf(when)).toInstant();
}

/** Whether the rule can be expanded from this start at all. */
export function isUsableRecurrence(when: When, recurrence: string, zone: string): boolean {
  try {
    rule(startOf(when, zone), recurrence).next(startOf(when, zone), true);
    return true;
  } catch {
    return false;
  }
}

function rule(start: Temporal.ZonedDateTime, recurrence: string): RRuleTemporal<Temporal.ZonedDateTime> {
  // With the first series: a static import would be loaded at every start, and nothing that awaits fits a rule of the domain.
  const library: typeof import("rrule-temporal") = require("rrule-temporal");
  return new library.RRuleTemporal<Temporal.ZonedDateTime>({
    rruleString: recurrence,
    dtstart: start,
    tzid: start.timeZoneId,
    temporal: Temporal,
  });
}

function startOf(when: When, zone: string): Temporal.ZonedDateTime {
  return when.kind === "timed" ? when.start : when.first.toZonedDateTime(zone);
}

export function lengthOf(when: When): Temporal.Duration {
  if (when.kind === "timed") return when.start.until(when.end, { largestUnit: "hour" });
  return when.first.until(when.last.add({ days: 1 }), { largestUnit: "day" });
}

export function occurrenceAt(when: When, start: Temporal.ZonedDateTime, length: Temporal.Duration): When {
  if (when.kind === "timed") return { kind: "timed", start, end: start.add(length) };
  const first = start.toPlainDate();
  return { kind: "all-day", first, last: first.add(length).subtract({ days: 1 }) };
}
