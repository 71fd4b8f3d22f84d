/** A time phrase -> the fields of an item. */
import { isExact } from "../grammar/amounts";
import type { Clock, DateSpec, Repeat, TimePhrase } from "../grammar/nodes";
import type { HourCue } from "../lexicon/lexicon";
import type { Holiday } from "../lexicon/meaning";
import type { AmbiguityReason, ReadTime, Unkept } from "../reading";
import { civilDate, daysInMonth, plainDate, plainDateTime, weekdayOf } from "./days";
import type { Frame } from "./frame";
import { holidayIn, nextHoliday } from "./holidays";
import { partTimes } from "./parts";
import { type Hour, resolveClock, resolveEnd, startFromEnd } from "./resolve-clock";
import { type Direction, type ResolvedDays, resolveDate, shiftDay } from "./resolve-date";
import { countWithin, firstDay, formatRule } from "./rrule";

export interface Manner extends Direction {
  /** A question asks about a stretch: a part of the day is from its beginning to its end. */
  readonly asks: boolean;
  readonly cue: HourCue | null;
}

export interface ResolvedTime {
  readonly time: ReadTime | null;
  readonly alternatives: readonly { readonly time: ReadTime; readonly reason: AmbiguityReason }[];
  readonly recurrence: string | null;
  readonly deadline: Temporal.PlainDate | Temporal.PlainDateTime | null;
  readonly unkept: readonly Unkept[];
  readonly given: { readonly date: boolean; readonly time: boolean; readonly length: boolean };
}

/** Day numbers and minutes; `minute` null is a whole day. */
interface Moment {
  readonly day: number;
  readonly minute: number | null;
  readonly endDay: number | null;
  readonly endMinute: number | null;
}

export function resolvePhrase(phrase: TimePhrase, frame: Frame, manner: Manner): ResolvedTime {
  const unkept = new Set<Unkept>();
  if (phrase.exceptHolidays) unkept.add("except-holidays");
  if (phrase.lost) unkept.add("recurrence");
  const given = {
    date:
      phrase.date !== null ||
      phrase.starting !== null ||
      (phrase.delay !== null && Math.abs(phrase.delay) >= 1440),
    time: phrase.clock !== null || phrase.delay !== null || phrase.part !== null,
    length: phrase.length !== null || phrase.clockEnd !== null || phrase.dateEnd !== null || phrase.allDay,
  };
  const seen = phrase.zone === null ? frame : shiftedFrame(frame, phrase.zone);
  const resolved = resolveMoments(phrase, seen, manner);
  const [moment] = resolved.moments;
  if (moment === undefined) {
    const recurrence =
      phrase.repeat === null ? null : formatRule(phrase.repeat, { count: phrase.count, until: null }, true);
    return { time: null, alternatives: [], recurrence, deadline: null, unkept: [...unkept], given };
  }
  if (phrase.deadline && !manner.asks) {
    unkept.add("deadline");
    const deadline = deadlineOf(phrase, moment.value);
    return { time: null, alternatives: [], recurrence: null, deadline, unkept: [...unkept], given };
  }
  const time = readTimeOf(moment.value, phrase.zone, manner.asks);
  const alternatives = resolved.moments
    .slice(1)
    .map((each) => ({ time: readTimeOf(each.value, phrase.zone, manner.asks), reason: each.reason }));
  const zoned = checkZone(time, phrase.zone ?? frame.zone, alternatives);
  if (!manner.asks && isPast(moment.value, seen)) unkept.add("past-time");
  if (phrase.repeat?.holiday && resolved.rule === null) unkept.add("recurrence");
  return {
    time: zoned.time,
    alternatives: zoned.alternatives,
    recurrence: resolved.rule,
    deadline: null,
    unkept: [...unkept],
    given,
  };
}

/** "by March" is before it begins, "by next week" before it ends. */
function deadlineOf(
  phrase: TimePhrase,
  { day, minute, endDay }: Moment,
): Temporal.PlainDate | Temporal.PlainDateTime {
  if (minute !== null) return plainDateTime(day, minute);
  const { date } = phrase;
  const isLong =
    (date?.kind === "month" || date?.kind === "season" || date?.kind === "year") && date.edge === null;
  return plainDate(phrase.before || isLong ? day - 1 : (endDay ?? day));
}

/** Now as the clock of another zone shows it, counted from the user's own day. */
function shiftedFrame(frame: Frame, zone: string): Frame {
  const there = frame.now.withTimeZone(zone);
  return { ...frame, minute: frame.minute + (there.offsetNanoseconds - frame.now.offsetNanoseconds) / 6e10 };
}

interface Moments {
  /** The best first; empty when there is none. */
  readonly moments: readonly { readonly value: Moment; readonly reason: AmbiguityReason }[];
  readonly rule: string | null;
}

function resolveMoments(phrase: TimePhrase, frame: Frame, manner: Manner): Moments {
  if (phrase.delay !== null) return { moments: delayed(phrase, frame), rule: null };
  if (phrase.repeat !== null) return repeated(phrase, phrase.repeat, frame, manner);
  if (phrase.moreDates.length > 0) return listed(phrase, frame, manner);
  const daily = dailyHours(phrase);
  if (daily !== null) return listed(daily, frame, manner);
  const spec = phrase.date ?? phrase.starting;
  if (spec !== null) {
    const days = resolveDate(spec, frame, directionOf(spec, manner));
    if (days === null) return { moments: [], rule: null };
    return { moments: onDays(phrase, days, spec, frame, manner), rule: null };
  }
  if (phrase.clock !== null)
    return { moments: onNearestDay(phrase, phrase.clock, frame, manner), rule: null };
  if (phrase.part !== null) {
    const { from, to } = partTimes[phrase.part];
    const isOver = (manner.asks ? to : partTimes[phrase.part].start) <= frame.minute;
    const day = frame.today + (isOver && !manner.back && !(manner.asks && from <= frame.minute) ? 1 : 0);
    return {
      moments: onDays(phrase, { first: day, last: day, alternatives: [] }, null, frame, manner),
      rule: null,
    };
  }
  if (phrase.allDay)
    return {
      moments: onDays(
        phrase,
        { first: frame.today, last: frame.today, alternatives: [] },
        null,
        frame,
        manner,
      ),
      rule: null,
    };
  return { moments: [], rule: null };
}

/** "last Tuesday" looks back by itself. */
function directionOf(spec: DateSpec, manner: Manner): Direction {
  return spec.kind === "weekday" && spec.step !== null
    ? { ...manner, back: manner.back && spec.step === 0 }
    : manner;
}

function delayed(phrase: TimePhrase, frame: Frame): Moments["moments"] {
  const minutes = phrase.delay ?? 0;
  // Exact time: an hour is an hour across a change of the clocks.
  const at = frame.now.add({ seconds: Math.round(minutes * 60) }).toPlainDateTime();
  const from = frame.now.toPlainDate();
  const day = frame.today + from.until(at.toPlainDate(), { largestUnit: "day" }).days;
  const minute = at.hour * 60 + at.minute;
  const length = phrase.length !== null && isExact(phrase.length) ? phrase.length.minutes : null;
  const value: Moment = {
    day,
    minute,
    endDay: length === null ? null : day,
    endMinute: length === null ? null : minute + length,
  };
  return [{ value, reason: "other" }];
}

/** The clock times a phrase gives on a known day. */
function clocksOn(
  phrase: TimePhrase,
  frame: Frame,
  manner: Manner,
): { start: Hour; end: number | null } | null {
  const { clock, clockEnd, part } = phrase;
  if (clock === null) return null;
  const start = resolveClock(
    clockEnd === null ? clock : startFromEnd(clock, clockEnd),
    part,
    manner.cue,
    frame.hour24,
  );
  if (clockEnd === null) return { start, end: null };
  const end = resolveEnd(clockEnd, start.minute, part);
  // "7-9": both ends move together, and what ends by noon without a cue may as well be the evening.
  return { start, end };
}

function onDays(
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
    start.other !== null &&
    start.other > frame.minute
  ) {
    shift = start.other - minute;
    minute = start.other;
  }
  // "today at midnight" is the one that ends the day.
  if (isToday && !manner.back && minute === 0 && shift === 0) {
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
function onNearestDay(phrase: TimePhrase, clock: Clock, frame: Frame, manner: Manner): Moments["moments"] {
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
    !(clock.digital && (clock.hour >= 10 || phrase.clockEnd !== null))
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

function withClock(
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

/** "Monday to Friday 9-5": each of these days, not one long stretch. */
function dailyHours(phrase: TimePhrase): TimePhrase | null {
  const { date, dateEnd, clock, clockEnd, continuous } = phrase;
  if (
    date?.kind !== "weekday" ||
    dateEnd?.kind !== "weekday" ||
    clock === null ||
    clockEnd === null ||
    continuous
  )
    return null;
  if (date.step !== null || date.weeks !== null) return null;
  const count = (dateEnd.day - date.day + 7) % 7;
  const moreDates = Array.from(
    { length: count },
    (_, k): DateSpec => ({ ...date, day: ((date.day + k) % 7) + 1 }),
  );
  return { ...phrase, dateEnd: null, moreDates, starting: date };
}

/** "Mon, Wed and Fri at 7" without "every": those days, once each. */
function listed(phrase: TimePhrase, frame: Frame, manner: Manner): Moments {
  const weekdays = [phrase.date, ...phrase.moreDates].flatMap((each) =>
    each?.kind === "weekday" ? [{ day: each.day, n: null }] : [],
  );
  const repeat: Repeat = {
    every: "week",
    interval: 1,
    weekdays,
    monthDays: [],
    months: [],
    position: null,
    hours: [],
    holiday: null,
  };
  return repeated({ ...phrase, date: null, count: weekdays.length }, repeat, frame, manner);
}

function repeated(phrase: TimePhrase, given: Repeat, frame: Frame, manner: Manner): Moments {
  const startSpec = phrase.starting ?? phrase.date;
  const start = startSpec === null ? null : resolveDate(startSpec, frame, { ...manner, back: false });
  const yearly = given.holiday === null ? given : holidayRepeat(given, given.holiday, frame);
  if (yearly === null) {
    const day = nextHoliday(given.holiday ?? "christmas", frame.today, frame.region);
    const once = onDays(
      { ...phrase, repeat: null },
      { first: day, last: day, alternatives: [] },
      null,
      frame,
      manner,
    );
    return { moments: once, rule: null };
  }
  let repeat = yearly;
  // A day said beside a recurrence that names none gives it its day: "monthly, next on the 5th".
  if (
    repeat.every === "week" &&
    repeat.weekdays.length === 0 &&
    startSpec?.kind === "weekday" &&
    phrase.starting === null
  ) {
    repeat = { ...repeat, weekdays: [{ day: startSpec.day, n: null }] };
  }
  if (startSpec?.kind === "civil" && !isNamedRule(repeat)) {
    const { month, day } = startSpec;
    if (repeat.every === "year" && month !== null) repeat = { ...repeat, months: [month], monthDays: [day] };
    else if (repeat.every === "month" && month === null) repeat = { ...repeat, monthDays: [day] };
  }
  const isSubdaily = repeat.every === "hour" || repeat.every === "minute";
  const clocks = clocksOn(phrase, frame, manner);
  if (isSubdaily && clocks !== null && clocks.end !== null) {
    const from = Math.floor(clocks.start.minute / 60);
    const to = Math.floor(clocks.end / 60);
    const hours = Array.from({ length: Math.min(24, to - from + 1) }, (_, k) => (from + k) % 24).filter(
      (_, k) => repeat.every === "minute" || k % repeat.interval === 0,
    );
    repeat = { ...repeat, hours, interval: repeat.every === "hour" ? 1 : repeat.interval };
  }
  // "at 8am and 8pm": one rule where the minutes agree.
  if (clocks !== null && phrase.moreClocks.length > 0 && !isSubdaily) {
    const starts = [clocks.start.minute];
    for (const more of phrase.moreClocks)
      starts.push(resolveEnd(more, starts[starts.length - 1] ?? 0, phrase.part));
    const minutes = new Set(starts.map((each) => each % 60));
    if (minutes.size === 1)
      repeat = {
        ...repeat,
        hours: [...new Set(starts.map((each) => Math.floor(each / 60) % 24))].sort((a, b) => a - b),
      };
  }
  const partStart = phrase.part === null || phrase.allDay ? null : partTimes[phrase.part].start;
  const minute = clocks?.start.minute ?? partStart;
  const isNamed = isNamedRule(repeat);
  // "every day this week" ends with it.
  const isStretch =
    start !== null &&
    phrase.starting === null &&
    start.last > start.first &&
    (startSpec?.kind === "period" || startSpec?.kind === "month");
  let from = isStretch ? Math.max(start.first, frame.today) : (start?.first ?? frame.today);
  if (start === null && minute !== null && minute <= frame.minute) from++;
  const first = isNamed ? firstDay(repeat, from) : from;
  const named = endOf(phrase, repeat, first, frame, manner);
  const end =
    isStretch && named.count === null && named.until === null ? { count: null, until: start.last } : named;
  const rule = formatRule(repeat, end, minute !== null || isSubdaily);
  if (isSubdaily && minute === null) return { moments: [], rule };
  if (minute === null) {
    const days =
      phrase.length !== null && !isExact(phrase.length) ? shiftDay(first, phrase.length, 1) - 1 : null;
    return {
      moments: [{ value: { day: first, minute: null, endDay: days, endMinute: null }, reason: "other" }],
      rule,
    };
  }
  const rangeEnd = isSubdaily ? null : (clocks?.end ?? null);
  const moments: { value: Moment; reason: AmbiguityReason }[] = [
    { value: withClock(phrase, first, minute, rangeEnd, null), reason: "other" },
  ];
  if (clocks?.start.tie && clocks.start.other !== null) {
    moments.push({
      value: withClock(
        phrase,
        first,
        clocks.start.other,
        rangeEnd === null ? null : rangeEnd + clocks.start.other - minute,
        null,
      ),
      reason: "am-pm",
    });
  }
  return { moments, rule };
}

/** Whether the rule itself says on which days. */
function isNamedRule(repeat: Repeat): boolean {
  return repeat.weekdays.length > 0 || repeat.monthDays.length > 0 || repeat.months.length > 0;
}

/** The rule of a holiday that keeps to a date or to a weekday of a month; null for one that follows Easter. */
function holidayRepeat(repeat: Repeat, holiday: Holiday, frame: Frame): Repeat | null {
  const { year } = civilDate(frame.today);
  const days = Array.from({ length: 8 }, (_, k) => holidayIn(holiday, year + k, frame.region));
  const dates = days.map(civilDate);
  const [date] = dates;
  const [day] = days;
  if (date === undefined || day === undefined || dates.some(({ month }) => month !== date.month)) return null;
  const months = [date.month];
  if (dates.every((each) => each.day === date.day)) return { ...repeat, months, monthDays: [date.day] };
  const weekday = weekdayOf(day);
  if (days.some((each) => weekdayOf(each) !== weekday)) return null;
  const fromStart = Math.ceil(date.day / 7);
  if (dates.every((each) => Math.ceil(each.day / 7) === fromStart))
    return { ...repeat, months, weekdays: [{ day: weekday, n: fromStart }] };
  const isLast = dates.every((each) => each.day + 7 > daysInMonth(each.year, each.month));
  return isLast ? { ...repeat, months, weekdays: [{ day: weekday, n: -1 }] } : null;
}

function endOf(
  phrase: TimePhrase,
  repeat: Repeat,
  first: number,
  frame: Frame,
  manner: Manner,
): { count: number | null; until: number | null } {
  if (phrase.count !== null) return { count: phrase.count, until: null };
  if (phrase.span !== null) {
    const count = countWithin(repeat, phrase.span);
    return count === null
      ? { count: null, until: shiftDay(first, phrase.span, 1) - 1 }
      : { count, until: null };
  }
  if (phrase.until === null) return { count: null, until: null };
  const direction = { ...manner, back: false, includesToday: true };
  const seen = resolveDate(phrase.until, frame, direction);
  // A day that comes before the first one is of the next week, month or year.
  const until =
    seen !== null && seen.last < first
      ? resolveDate(phrase.until, { ...frame, today: first }, direction)
      : seen;
  if (until === null) return { count: null, until: null };
  const { until: spec } = phrase;
  const isStretch =
    (spec.kind === "month" || spec.kind === "year" || spec.kind === "period") && spec.edge === null;
  // "until June" stops before it; "until the end of June" and "until Friday" take the day itself.
  return { count: null, until: isStretch && !phrase.untilIncludes ? until.first - 1 : until.last };
}

function readTimeOf(moment: Moment, zone: string | null, asks: boolean): ReadTime {
  const { day, minute, endDay, endMinute } = moment;
  if (minute === null) {
    return {
      start: plainDate(day),
      end: endDay === null ? (asks ? plainDate(day) : null) : plainDate(endDay),
      zone,
    };
  }
  return {
    start: plainDateTime(day, minute),
    end: endDay === null || endMinute === null ? null : plainDateTime(endDay, endMinute),
    zone,
  };
}

function isPast(moment: Moment, frame: Frame): boolean {
  if (moment.minute === null) return (moment.endDay ?? moment.day) < frame.today;
  return moment.day * 1440 + moment.minute < frame.today * 1440 + frame.minute;
}

type Alternatives = readonly { readonly time: ReadTime; readonly reason: AmbiguityReason }[];

/** Wall clock readings that do not exist, or exist twice, in the zone are said. */
function checkZone(
  time: ReadTime,
  zone: string,
  alternatives: Alternatives,
): { time: ReadTime; alternatives: Alternatives } {
  const { start } = time;
  if (!(start instanceof Temporal.PlainDateTime)) return { time, alternatives };
  const earlier = start.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = start.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { time, alternatives };
  const before = earlier.toPlainDateTime();
  const after = later.toPlainDateTime();
  if (before.equals(after)) return { time, alternatives: [...alternatives, { time, reason: "dst-overlap" }] };
  const move = (to: Temporal.PlainDateTime): ReadTime => ({
    ...time,
    start: to,
    end: time.end instanceof Temporal.PlainDateTime ? time.end.add(start.until(to)) : time.end,
  });
  return { time: move(after), alternatives: [{ time: move(before), reason: "dst-gap" }, ...alternatives] };
}
