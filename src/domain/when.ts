/**
 * When something is. A timed event carries its zone (that is what the person meant, and what a calendar stores);
 * an all-day event has dates and no zone to carry. `last` is the last day it covers, inclusive.
 */
export type When =
  | { readonly kind: "timed"; readonly start: Temporal.ZonedDateTime; readonly end: Temporal.ZonedDateTime }
  | { readonly kind: "all-day"; readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate };

/** A stretch of real time, end exclusive. */
export interface Span {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** The real time that `when` covers, an all-day one seen from `zone`. */
export function spanOf(when: When, zone: string): Span {
  if (when.kind === "timed") return { start: when.start.toInstant(), end: when.end.toInstant() };
  return {
    start: when.first.toZonedDateTime(zone).toInstant(),
    end: when.last.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  };
}

/** Whether two stretches share any time; touching ends do not. */
export function overlaps(a: Span, b: Span): boolean {
  return Temporal.Instant.compare(a.start, b.end) < 0 && Temporal.Instant.compare(b.start, a.end) < 0;
}

/** The calendar day on which `when` begins, in its own zone. */
export function firstDay(when: When): Temporal.PlainDate {
  return when.kind === "timed" ? when.start.toPlainDate() : when.first;
}

/** The same thing on another day: its clock times and its length in local time stay. */
export function moveToDay(when: When, day: Temporal.PlainDate): When {
  const shift = firstDay(when).until(day, { largestUnit: "day" });
  if (when.kind === "all-day") return { kind: "all-day", first: day, last: when.last.add(shift) };
  return { kind: "timed", start: when.start.add(shift), end: when.end.add(shift) };
}

/** What JSON.parse makes of a When that went through JSON.stringify. */
export type WhenJson =
  | { kind: "timed"; start: string; end: string }
  | { kind: "all-day"; first: string; last: string };

/**
 * Back from JSON. Should the zone's rules have changed since it was stored, the wall clock stays.
 * @throws RangeError on text that is no date
 */
export function decodeWhen(json: WhenJson): When {
  if (json.kind === "all-day") {
    return {
      kind: "all-day",
      first: Temporal.PlainDate.from(json.first),
      last: Temporal.PlainDate.from(json.last),
    };
  }
  return {
    kind: "timed",
    start: Temporal.ZonedDateTime.from(json.start, { offset: "prefer" }),
    end: Temporal.ZonedDateTime.from(json.end, { offset: "prefer" }),
  };
}
