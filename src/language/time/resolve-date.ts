/** Day specifications -> days, seen from now. Plans lie ahead; `back` lets questions look behind. */
import type { DateSpec, Length } from "../grammar/nodes";
import type { AmbiguityReason } from "../reading";
import { addMonths, addWorkdays, civilDate, dayNumber, weekdayOf } from "./days";
import type { Frame } from "./frame";
import { holidayIn, nextHoliday } from "./holidays";
import { resolveCivil, resolveWeekday } from "./resolve-named-day";
import { edgeOf, resolveMonth, resolvePeriod, resolveSeason } from "./resolve-period";

export interface Days {
  readonly first: number;
  readonly last: number;
}

export interface ResolvedDays extends Days {
  readonly alternatives: readonly (Days & { readonly reason: AmbiguityReason })[];
}

export interface Direction {
  /** The text speaks of the past. */
  readonly back: boolean;
  /** A question: a weekday named on that same weekday is today. */
  readonly includesToday: boolean;
  /** "next Friday" is the soonest one in this language, not next week's. */
  readonly nextIsSoonest: boolean;
}

export const single = (day: number, alternatives: ResolvedDays["alternatives"] = []): ResolvedDays => ({
  first: day,
  last: day,
  alternatives,
});

export const stretch = (first: number, last: number): ResolvedDays => ({ first, last, alternatives: [] });

/** null when no such day exists (31 June). */
export function resolveDate(spec: DateSpec, frame: Frame, direction: Direction): ResolvedDays | null {
  const { today } = frame;
  switch (spec.kind) {
    case "offset":
      return single(today + spec.days);
    case "weekday":
      return resolveWeekday(spec, frame, direction);
    case "civil":
      return resolveCivil(spec, frame, direction);
    case "month":
      return resolveMonth(spec, frame, direction);
    case "period":
      return resolvePeriod(spec, frame, direction);
    case "quarter": {
      const { year } = civilDate(today);
      const month = spec.quarter * 3 - 2;
      const coming = dayNumber(year, month + 3, 1) > today ? year : year + 1;
      const inYear = spec.yearStep === undefined ? (spec.year ?? coming) : year + spec.yearStep;
      return edgeOf(dayNumber(inYear, month, 1), dayNumber(inYear, month + 3, 1) - 1, spec.edge, "quarter");
    }
    case "year":
      return edgeOf(dayNumber(spec.year, 1, 1), dayNumber(spec.year, 12, 31), spec.edge, "year");
    case "season":
      return resolveSeason(spec, frame, direction);
    case "nth":
      return resolveNth(spec, frame, direction);
    case "holiday":
      return single(resolveHoliday(spec, frame, direction));
    case "shifted": {
      const base = spec.base === null ? single(today) : resolveDate(spec.base, frame, direction);
      if (base === null) return null;
      const day = shiftDay(base.first, spec.length, spec.sign);
      // "two days before Friday", said the day before, is of the next one.
      const isWeekly = spec.base?.kind === "weekday" && spec.base.step === null && !direction.back;
      return single(isWeekly && day < today ? day + 7 : day);
    }
    case "counted": {
      const base = spec.base === null ? single(today) : resolveDate(spec.base, frame, direction);
      if (base === null) return null;
      const { first } = base;
      if (spec.n > 0) return single(first + (((spec.day - weekdayOf(first) + 6) % 7) + 1) + 7 * (spec.n - 1));
      return single(first - (((weekdayOf(first) - spec.day + 6) % 7) + 1) + 7 * (spec.n + 1));
    }
    case "nearest": {
      const base = resolveDate(spec.base, frame, direction);
      if (base === null) return null;
      const ahead = (spec.day - weekdayOf(base.first) + 7) % 7;
      return single(base.first + (ahead > 3 ? ahead - 7 : ahead));
    }
    case "week-of": {
      const base = resolveDate(spec.base, frame, direction);
      if (base === null) return null;
      const monday = base.first - weekdayOf(base.first) + 1;
      return stretch(monday, monday + 6);
    }
    case "iso-week": {
      const { year } = civilDate(today);
      const inYear = (which: number): number => {
        const fourth = dayNumber(which, 1, 4);
        return fourth - weekdayOf(fourth) + 1 + 7 * (spec.week - 1);
      };
      const thisYear = inYear(spec.year ?? year);
      const monday =
        spec.year === null && !direction.back && thisYear + 6 < today ? inYear(year + 1) : thisYear;
      return spec.weekday === null ? stretch(monday, monday + 6) : single(monday + spec.weekday - 1);
    }
    case "weekend-of": {
      const base = resolveDate(spec.base, frame, direction);
      if (base === null) return null;
      const weekday = weekdayOf(base.first);
      // A Monday ends its long weekend, any other day leads up to it.
      const saturday = base.first + (weekday <= 2 ? -1 - weekday : 6 - weekday);
      return stretch(Math.min(saturday, base.first), Math.max(saturday + 1, base.first));
    }
    case "either": {
      const choices = spec.choices
        .map((choice) => resolveDate(choice, frame, direction))
        .filter((each) => each !== null);
      const [first, ...rest] = choices;
      if (first === undefined) return null;
      return {
        ...first,
        alternatives: rest.map((each) => ({ first: each.first, last: each.last, reason: "other" as const })),
      };
    }
  }
}

export function shiftDay(day: number, length: Length, sign: 1 | -1): number {
  const moved = addMonths(day, length.months * sign) + length.days * sign;
  return length.workdays === 0 ? moved : addWorkdays(moved, length.workdays * sign);
}

function resolveNth(
  spec: Extract<DateSpec, { kind: "nth" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays | null {
  const { today } = frame;
  if (spec.within !== null) {
    const span = resolveDate(spec.within, frame, direction);
    if (span === null) return null;
    const found = nthWithin(spec, span);
    // "the first Monday of March" said in the middle of March is next year's.
    const isNamed = spec.within.kind === "month" && spec.within.year === null && spec.within.step === null;
    if (isNamed && found !== null && found.last < today && !direction.back) {
      const { year, month } = civilDate(span.first);
      return nthWithin(spec, {
        first: dayNumber(year + 1, month, 1),
        last: dayNumber(year + 1, month + 1, 1) - 1,
      });
    }
    // "the first Tuesday of the month" that is over is the next month's.
    const { within } = spec;
    const isThis = within.kind === "period" && within.unit === "month" && within.step === 0;
    if (isThis && found !== null && found.last < today && !direction.back && !direction.includesToday)
      return resolveNth({ ...spec, within: { ...within, step: 1 } }, frame, direction);
    // "the first Friday of the month", said after it, is the next month's.
    const isOpen =
      spec.within.kind === "period" &&
      spec.within.unit === "month" &&
      spec.within.step === 0 &&
      !direction.back;
    if (isOpen && found !== null && found.last < today)
      return resolveNth({ ...spec, within: { ...spec.within, step: 1 } }, frame, direction);
    return found;
  }
  const { year, month } = civilDate(today);
  for (let k = 0; k < 13; k++) {
    const found = nthWithin(spec, {
      first: dayNumber(year, month + k, 1),
      last: dayNumber(year, month + k + 1, 1) - 1,
    });
    if (found !== null && found.first >= today) return found;
  }
  return null;
}

function nthWithin(spec: Extract<DateSpec, { kind: "nth" }>, span: Days): ResolvedDays | null {
  const { n, what } = spec;
  if (what === "week") {
    const first = n > 0 ? span.first + 7 * (n - 1) : span.last - 6 + 7 * (n + 1);
    const monday = first - weekdayOf(first) + 1;
    return stretch(monday, monday + 6);
  }
  const matches = (day: number): boolean =>
    what === "day" ||
    (what === "workday" ? weekdayOf(day) <= 5 : weekdayOf(day) === (what === "weekend" ? 6 : what));
  let left = Math.abs(n);
  const step = n > 0 ? 1 : -1;
  for (let day = n > 0 ? span.first : span.last; day >= span.first && day <= span.last; day += step) {
    if (matches(day)) left--;
    if (left === 0) return what === "weekend" ? stretch(day, day + 1) : single(day);
  }
  return null;
}

function resolveHoliday(
  spec: Extract<DateSpec, { kind: "holiday" }>,
  frame: Frame,
  direction: Direction,
): number {
  const { today, region } = frame;
  const { year } = civilDate(today);
  if (spec.year !== null) return holidayIn(spec.holiday, spec.year, region);
  if (spec.yearStep !== null) return holidayIn(spec.holiday, year + spec.yearStep, region);
  if (direction.back || spec.step === -1) {
    const thisYear = holidayIn(spec.holiday, year, region);
    return thisYear <= today ? thisYear : holidayIn(spec.holiday, year - 1, region);
  }
  return nextHoliday(spec.holiday, today, region);
}
