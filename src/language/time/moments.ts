/** When a phrase that comes once happens: its day and its clock times put together. */
import { isExact } from "../grammar/lengths";
import type { Clock, DateSpec, TimePhrase } from "../grammar/nodes";
import type { AmbiguityReason } from "../reading";
import { weekdayOf } from "./days";
import type { Frame } from "./frame";
import { partTimes } from "./parts";
import { type Hour, resolveClock, resolveEnd, startFromEnd } from "./resolve-clock";
import { type ResolvedDays, resolveDate, shiftDay } from "./resolve-date";
import type { Manner } from "./resolve-phrase";

/** Day numbers and minutes; `minute` null is a whole day. */
export interface Moment {
  readonly day: number;
  readonly minute: number | null;
  readonly endDay: number | null;
  readonly endMinute: number | null;
}

export interface Moments {
  /** The best first; empty when there is none. */
  readonly moments: readonly { readonly value: Moment; readonly reason: AmbiguityReason }[];
  readonly rule: string | null;
}

/** The clock times a phrase gives on a known day. */
export function clocksOn(
  phrase: TimePhrase,
  frame: Frame,
  manner: Manner,
): { start: Hour; end: number | null } | null {
  const { clock, clockEnd, part } = phrase;
  if (clock === null) return null;
  // "kids' club 10-12" ends at noon.
  const isForenoon =
    manner.cue === "evening" && clock.open && clock.hour >= 9 && clockEnd?.open && clockEnd.hour === 12;
  const start = resolveClock(
    clockEnd === null ? clock : startFromEnd(clock, clockEnd),
    part,
    isForenoon ? null : manner.cue,
    frame.hour24,
  );
  if (clockEnd === null) return { start, end: null };
  const end = resolveEnd(clockEnd, start.minute, part);
  // "7-9": both ends move together, and what ends by noon without a cue may as well be the evening.
  return { start, end };
}

export function onDays(
  phrase: TimePhrase,
  days: ResolvedDays,
  spec: DateSpec | null,
  frame: Frame,
  manner: Manner,
): Moments["moments"] {
  const clocks = clocksOn(phrase, frame, manner);
  const dated = dateEndOf(phrase, days.first, frame, manner);
  const results: { value: Moment; reason: AmbiguityReason }[] = [];
  if (clocks === null) {
    const whole = (first: number, last: number): Moment =>
      withoutClock(phrase, first, last, dated, frame, manner);
    results.push({ value: whole(days.first, days.last), reason: "other" });
    for (const each of days.alternatives)
      results.push({ value: whole(each.first, each.last), reason: each.reason });
    return results;
  }
  const { start } = clocks;
  let { minute } = start;
  let shift = 0;
  const isToday = spec !== null && days.first === frame.today;
  if (
    isToday &&
    !manner.back &&
    minute <= frame.minute &&
    !(manner.asks && clocks.end !== null && clocks.end > frame.minute) &&
    start.other !== null &&
    start.other > frame.minute
  ) {
    shift = start.other - minute;
    minute = start.other;
  }
  // "today at midnight" and "Saturday midnight" end the day.
  const isNight = spec?.kind === "weekday" && phrase.clock?.named === true && phrase.clockEnd === null;
  if ((isToday || isNight) && !manner.back && minute === 0 && shift === 0) {
    shift = 1440;
    minute = 1440;
  }
  const at = (day: number, from: number, moved: number): Moment =>
    withClock(phrase, day, from, clocks.end === null ? null : clocks.end + moved, dated);
  results.push({ value: at(days.first, minute, shift), reason: "other" });
  for (const each of days.alternatives)
    results.push({ value: at(each.first, minute, shift), reason: each.reason });
  if (start.tie && start.other !== null && shift === 0) {
    results.push({ value: at(days.first, start.other, start.other - minute), reason: "am-pm" });
  }
  for (const more of phrase.moreClocks) {
    const other = resolveEnd(more, minute, phrase.part);
    results.push({ value: withClock(phrase, days.first, other, null, null), reason: "other" });
  }
  return results;
}

/** A clock time without a day: today if it still comes, else tomorrow. */
export function onNearestDay(
  phrase: TimePhrase,
  clock: Clock,
  frame: Frame,
  manner: Manner,
): Moments["moments"] {
  const clocks = clocksOn(phrase, frame, manner);
  if (clocks === null) return [];
  const { start, end } = clocks;
  const results: { value: Moment; reason: AmbiguityReason }[] = [];
  const at = (day: number, minute: number): Moment =>
    withClock(
      phrase,
      day,
      minute,
      end === null ? null : end + (minute - start.minute),
      dateEndOf(phrase, day, frame, manner),
    );
  const isAhead = start.minute > frame.minute;
  if (isAhead || manner.back) results.push({ value: at(frame.today, start.minute), reason: "other" });
  else if (
    start.other !== null &&
    start.other > frame.minute &&
    phrase.clockEnd === null &&
    !(clock.digital && clock.hour >= 10)
  )
    results.push({ value: at(frame.today, start.other), reason: "other" });
  else results.push({ value: at(frame.today + 1, start.minute), reason: "other" });
  if (start.tie && start.other !== null && clock.open) {
    const [first] = results;
    const isOther = first !== undefined && first.value.minute === start.other;
    const minute = isOther ? start.minute : start.other;
    results.push({
      value: at(minute > frame.minute ? frame.today : frame.today + 1, minute),
      reason: "am-pm",
    });
  }
  for (const more of phrase.moreClocks) {
    const [first] = results;
    if (first === undefined) break;
    results.push({
      value: at(first.value.day, resolveEnd(more, first.value.minute ?? 0, phrase.part)),
      reason: "other",
    });
  }
  return results;
}

/** The day a range ends on, seen from its first day. */
function dateEndOf(phrase: TimePhrase, first: number, frame: Frame, manner: Manner): number | null {
  if (phrase.dateEnd === null) return null;
  const spec = phrase.dateEnd;
  if (spec.kind === "weekday" && spec.step === null && spec.weeks === null) {
    return first + (((spec.day - weekdayOf(first) + 6) % 7) + 1);
  }
  const end = resolveDate(
    spec,
    {
      ...frame,
      today: Math.max(first, spec.kind === "offset" || spec.kind === "period" ? frame.today : first),
    },
    manner,
  );
  if (end === null || end.last < first) return null;
  return end.last;
}

export function withClock(
  phrase: TimePhrase,
  day: number,
  minute: number,
  end: number | null,
  endDay: number | null,
): Moment {
  if (endDay !== null && endDay > day) {
    if (phrase.clockEnd !== null) {
      const last = resolveClock(phrase.clockEnd, null, null).minute;
      return { day, minute, endDay, endMinute: last };
    }
    return { day, minute, endDay, endMinute: minute };
  }
  if (end !== null) return { day, minute, endDay: day, endMinute: end };
  const { length } = phrase;
  if (length === null) return { day, minute, endDay: null, endMinute: null };
  return { day, minute, endDay: shiftDay(day, length, 1), endMinute: minute + length.minutes };
}

function withoutClock(
  phrase: TimePhrase,
  first: number,
  last: number,
  endDay: number | null,
  frame: Frame,
  manner: Manner,
): Moment {
  const { part, length } = phrase;
  if (part !== null && !phrase.allDay) {
    const times = partTimes[part];
    if (manner.asks) return { day: first, minute: times.from, endDay: endDay ?? last, endMinute: times.to };
    // Said within that part of the day, a plan for it begins with the next hour.
    const begin =
      first === frame.today && times.start <= frame.minute && frame.minute < times.to - 60
        ? (Math.floor(frame.minute / 60) + 1) * 60
        : times.start;
    // A morning blocked begins with the working day; an afternoon where the morning ends.
    if (manner.blocks && length === null)
      return {
        day: first,
        minute: part === "morning" ? begin : times.from,
        endDay: first,
        endMinute: times.to,
      };
    const minutes = length?.minutes ?? 0;
    return {
      day: first,
      minute: begin,
      endDay: minutes > 0 ? first : null,
      endMinute: minutes > 0 ? begin + minutes : null,
    };
  }
  if (endDay !== null) return { day: first, minute: null, endDay, endMinute: null };
  if (length !== null && !isExact(length)) {
    return { day: first, minute: null, endDay: shiftDay(first, length, 1) - 1, endMinute: null };
  }
  return { day: first, minute: null, endDay: last > first || manner.asks ? last : null, endMinute: null };
}
