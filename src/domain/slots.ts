import type { WorkingHours } from "./user";
import type { Span } from "./when";

/** Busy stretches merged into disjoint ones, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => Temporal.Instant.compare(a.start, b.start));
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && Temporal.Instant.compare(span.start, last.end) <= 0) {
      if (Temporal.Instant.compare(span.end, last.end) > 0)
        merged[merged.length - 1] = { ...last, end: span.end };
    } else merged.push(span);
  }
  return merged;
}

/** What of `busy` lies within the span, merged. */
export function clipSpans(busy: readonly Span[], within: Span): Span[] {
  const clipped = busy
    .map(({ start, end }) => ({
      start: Temporal.Instant.compare(start, within.start) < 0 ? within.start : start,
      end: Temporal.Instant.compare(end, within.end) > 0 ? within.end : end,
    }))
    .filter(({ start, end }) => Temporal.Instant.compare(start, end) < 0);
  return mergeSpans(clipped);
}

/** What `busy` leaves of `window`, in order. */
export function freeSpans(busy: readonly Span[], window: Span): Span[] {
  const free: Span[] = [];
  let cursor = window.start;
  for (const span of mergeSpans(busy)) {
    if (Temporal.Instant.compare(span.end, cursor) <= 0) continue;
    if (Temporal.Instant.compare(span.start, window.end) >= 0) break;
    if (Temporal.Instant.compare(span.start, cursor) > 0) free.push({ start: cursor, end: span.start });
    cursor = span.end;
  }
  if (Temporal.Instant.compare(cursor, window.end) < 0) free.push({ start: cursor, end: window.end });
  return free;
}

/** The hours of one local day in which things are planned: the person's own, or wide enough to hold `around`. */
export function planningHours(
  day: Temporal.PlainDate,
  zone: string,
  hours: WorkingHours,
  around: Temporal.ZonedDateTime | null,
): Span {
  const from = day.toZonedDateTime({ timeZone: zone, plainTime: hours.from });
  const to = day.toZonedDateTime({ timeZone: zone, plainTime: hours.to });
  if (around === null) return { start: from.toInstant(), end: to.toInstant() };
  const clock = around.toPlainTime();
  const earliest = clock.hour >= 3 ? clock.subtract({ hours: 3 }) : Temporal.PlainTime.from("00:00");
  const latest = clock.hour < 20 ? clock.add({ hours: 4 }) : Temporal.PlainTime.from("23:59");
  const before = day.toZonedDateTime({ timeZone: zone, plainTime: earliest });
  const after = day.toZonedDateTime({ timeZone: zone, plainTime: latest });
  return {
    start: (Temporal.ZonedDateTime.compare(before, from) < 0 ? before : from).toInstant(),
    end: (Temporal.ZonedDateTime.compare(after, to) > 0 ? after : to).toInstant(),
  };
}

/**
 * Up to `most` free stretches of the wished length near the wished start, on quarter hours, not before `now`: the
 * closest on the same day before and after it, then the same clock time on the days that follow.
 */
export function suggestAlternatives(
  wished: { readonly start: Temporal.ZonedDateTime; readonly end: Temporal.ZonedDateTime },
  busy: readonly Span[],
  hours: WorkingHours,
  now: Temporal.Instant,
  most = 3,
): Span[] {
  const minutes = Math.max(Math.round(wished.start.until(wished.end).total({ unit: "minutes" })), 15);
  const zone = wished.start.timeZoneId;
  const day = wished.start.toPlainDate();
  const sameDay = startsWithin(planningHours(day, zone, hours, wished.start), minutes, busy, zone, now);
  const nearby = pickDisjoint(
    sameDay.sort((a, b) => distance(a, wished.start) - distance(b, wished.start)),
    most === 1 ? 1 : most - 1,
  );
  const later: Span[] = [];
  for (let ahead = 1; ahead <= 14 && nearby.length + later.length < most; ahead += 1) {
    const start = wished.start.add({ days: ahead });
    const weekend = !hours.days.includes(start.dayOfWeek) && hours.days.includes(wished.start.dayOfWeek);
    if (weekend) continue;
    const candidate = { start: start.toInstant(), end: start.toInstant().add({ minutes }) };
    if (isFree(candidate, busy)) later.push(candidate);
  }
  return [...nearby, ...later].sort((a, b) => Temporal.Instant.compare(a.start, b.start));
}

/** The first ones that do not overlap each other: two choices a quarter of an hour apart are one choice. */
export function pickDisjoint(spans: readonly Span[], most: number): Span[] {
  const picked: Span[] = [];
  for (const span of spans) {
    if (picked.length === most) break;
    if (isFree(span, picked)) picked.push(span);
  }
  return picked;
}

/** Every start on a quarter hour at which `minutes` fit into what `busy` leaves of the window. */
export function startsWithin(
  window: Span,
  minutes: number,
  busy: readonly Span[],
  zone: string,
  now: Temporal.Instant,
): Span[] {
  const starts: Span[] = [];
  for (const gap of freeSpans(busy, window)) {
    const from = Temporal.Instant.compare(gap.start, now) < 0 ? now : gap.start;
    let start = ceilToQuarter(from.toZonedDateTimeISO(zone)).toInstant();
    while (Temporal.Instant.compare(start.add({ minutes }), gap.end) <= 0) {
      starts.push({ start, end: start.add({ minutes }) });
      start = start.add({ minutes: 15 });
    }
  }
  return starts;
}

export function isFree(span: Span, busy: readonly Span[]): boolean {
  return busy.every(
    (each) =>
      Temporal.Instant.compare(each.end, span.start) <= 0 ||
      Temporal.Instant.compare(each.start, span.end) >= 0,
  );
}

function ceilToQuarter(at: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return at.round({ smallestUnit: "minute", roundingIncrement: 15, roundingMode: "ceil" });
}

function distance(span: Span, from: Temporal.ZonedDateTime): number {
  return Math.abs(span.start.epochMilliseconds - from.epochMilliseconds);
}
