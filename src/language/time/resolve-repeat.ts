/** When a phrase that repeats happens first, and its rule. */
import { isExact } from "../grammar/lengths";
import type { DateSpec, Repeat, TimePhrase } from "../grammar/nodes";
import type { Holiday } from "../lexicon/meaning";
import type { AmbiguityReason } from "../reading";
import { civilDate, daysInMonth, weekdayOf } from "./days";
import type { Frame } from "./frame";
import { holidayIn, nextHoliday } from "./holidays";
import { clocksOn, type Moment, type Moments, onDays, withClock } from "./moments";
import { partTimes } from "./parts";
import { resolveEnd } from "./resolve-clock";
import { resolveDate, shiftDay } from "./resolve-date";
import type { Manner } from "./resolve-phrase";
import { countWithin, firstDay, formatRule } from "./rrule";

/** "Monday to Friday 9-5": each of these days, not one long stretch. */
export function dailyHours(phrase: TimePhrase): TimePhrase | null {
  const { date, dateEnd, clock, continuous } = phrase;
  if (date?.kind !== "weekday" || dateEnd?.kind !== "weekday" || clock === null || continuous) return null;
  if (date.step !== null || date.weeks !== null) return null;
  const count = (dateEnd.day - date.day + 7) % 7;
  const moreDates = Array.from(
    { length: count },
    (_, k): DateSpec => ({ ...date, day: ((date.day + k) % 7) + 1 }),
  );
  return { ...phrase, dateEnd: null, moreDates, starting: date };
}

/** "Mon, Wed and Fri at 7" without "every": those days, once each. */
export function listed(phrase: TimePhrase, frame: Frame, manner: Manner): Moments {
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
  const { date } = phrase;
  const weeks = date?.kind === "weekday" ? date.weeks : null;
  const starting: DateSpec | null =
    weeks === null ? phrase.starting : { kind: "period", unit: "week", step: weeks, count: 1, edge: null };
  return repeated({ ...phrase, date: null, starting, count: weekdays.length }, repeat, frame, manner);
}

export function repeated(said: TimePhrase, given: Repeat, frame: Frame, manner: Manner): Moments {
  // "for 4 weeks every Monday" is how long it goes on.
  const isSpan = said.length !== null && !isExact(said.length) && said.span === null && said.count === null;
  const phrase = isSpan ? { ...said, span: said.length, length: null } : said;
  const startSpec = phrase.starting ?? phrase.date;
  const begun = startSpec === null ? null : resolveDate(startSpec, frame, { ...manner, back: false });
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
  let isOpen = false;
  // A day said beside a recurrence that names none gives it its day: "monthly, next on the 5th".
  if (
    repeat.every === "week" &&
    repeat.weekdays.length === 0 &&
    startSpec?.kind === "weekday" &&
    phrase.starting === null
  ) {
    repeat = { ...repeat, weekdays: [{ day: startSpec.day, n: null }] };
    isOpen = startSpec.step === null && startSpec.weeks === null;
  }
  // "every other week on Thursday" may begin today.
  const start = isOpen ? null : begun;
  if (startSpec?.kind === "civil" && !isNamedRule(repeat)) {
    const { month, day } = startSpec;
    if (repeat.every === "year" && month !== null) repeat = { ...repeat, months: [month], monthDays: [day] };
    else if (repeat.every === "month" && month === null) repeat = { ...repeat, monthDays: [day] };
  }
  // "monthly review, last Thursday of the month"
  if (startSpec?.kind === "nth" && repeat.every === "month" && !isNamedRule(repeat)) {
    const { n, what } = startSpec;
    if (typeof what === "number") repeat = { ...repeat, weekdays: [{ day: what, n }] };
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
