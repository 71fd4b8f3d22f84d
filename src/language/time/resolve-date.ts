/** Day specifications -> days, seen from now. Plans lie ahead; `back` lets questions look behind. */
import type { DateSpec, Length } from "../grammar/nodes";
import type { Edge } from "../lexicon/meaning";
import type { AmbiguityReason } from "../reading";
import { addMonths, addWorkdays, civilDate, dayNumber, daysInMonth, weekdayOf } from "./days";
import type { Frame } from "./frame";
import { holidayIn, nextHoliday } from "./holidays";

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

const single = (day: number, alternatives: ResolvedDays["alternatives"] = []): ResolvedDays => ({
  first: day,
  last: day,
  alternatives,
});
const stretch = (first: number, last: number): ResolvedDays => ({ first, last, alternatives: [] });

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
      const inYear = spec.year ?? (dayNumber(year, month + 3, 1) > today ? year : year + 1);
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
      return single(shiftDay(base.first, spec.length, spec.sign));
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

/**
 * A weekday alone is the soonest one after today; "this" takes today too. "next" is the one of next week, and where that
 * differs from the soonest, the soonest is offered as the other reading.
 */
function resolveWeekday(
  spec: Extract<DateSpec, { kind: "weekday" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays {
  const { today, weekStart } = frame;
  const ahead = (spec.day - weekdayOf(today) + 7) % 7;
  const soonest = today + (ahead === 0 ? 7 : ahead);
  const place = (spec.day - weekStart + 7) % 7;
  const weekBegin = today - ((weekdayOf(today) - weekStart + 7) % 7);
  if (spec.weeks !== null) {
    const monday = today - weekdayOf(today) + 1;
    return single(monday + 7 * spec.weeks + spec.day - 1);
  }
  const latest = today - ((weekdayOf(today) - spec.day + 6) % 7) - 1;
  switch (spec.step) {
    case null:
      if (direction.back) return single(direction.includesToday && ahead === 0 ? today : latest);
      if (ahead === 0) {
        return direction.includesToday
          ? single(today)
          : single(soonest, [{ first: today, last: today, reason: "next-weekday" }]);
      }
      return single(soonest);
    case 0:
      return direction.back ? single(ahead === 0 ? today : latest) : single(today + ahead);
    case -1:
      return single(latest);
    case 1: {
      const following = weekBegin + 7 + place;
      if (following === soonest) return single(soonest);
      const [best, other] = direction.nextIsSoonest ? [soonest, following] : [following, soonest];
      return single(best, [{ first: other, last: other, reason: "next-weekday" }]);
    }
    default:
      return single(weekBegin + 7 * spec.step + place);
  }
}

function resolveCivil(
  spec: Extract<DateSpec, { kind: "civil" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays | null {
  const chosen = resolveOrdered(spec, frame, direction);
  if (!spec.swapped || frame.orderIsSure || spec.month === null) return chosen;
  const other = resolveOrdered({ ...spec, day: spec.month, month: spec.day }, frame, direction);
  if (chosen === null || other === null) return chosen ?? other;
  // The weekday may tell which order was meant.
  if (
    spec.weekday !== null &&
    weekdayOf(chosen.first) !== spec.weekday &&
    weekdayOf(other.first) === spec.weekday
  )
    return other;
  return {
    ...chosen,
    alternatives: [
      ...chosen.alternatives,
      { first: other.first, last: other.last, reason: "day-month-order" },
    ],
  };
}

function resolveOrdered(
  spec: Extract<DateSpec, { kind: "civil" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays | null {
  const { today } = frame;
  const now = civilDate(today);
  const candidates: number[] = [];
  const push = (year: number, month: number): void => {
    const at = dayNumber(year, month, 1);
    const civil = civilDate(at);
    if (spec.day <= daysInMonth(civil.year, civil.month)) candidates.push(at + spec.day - 1);
  };
  const step = direction.back ? -1 : 1;
  const isAllowed = (day: number): boolean => (direction.back ? day <= today : day >= today);
  if (spec.monthStep !== null) push(now.year, now.month + spec.monthStep);
  else if (spec.month === null) {
    for (let k = 0; k <= 14; k++) push(spec.year ?? now.year, now.month + k * step);
  } else if (spec.year !== null) push(spec.year, spec.month);
  else if (spec.yearStep !== null) push(now.year + spec.yearStep, spec.month);
  else for (let k = 0; k <= 9; k++) push(now.year + k * step, spec.month);
  const isOpen = spec.monthStep === null && spec.year === null && spec.yearStep === null;
  const usable = isOpen ? candidates.filter(isAllowed) : candidates;
  const [nearest] = usable;
  if (nearest === undefined) return null;
  if (spec.weekday === null || weekdayOf(nearest) === spec.weekday) return single(nearest);
  // The month (or, with a month, one of the next two years) in which day and weekday agree.
  const within = spec.month === null ? 12 : 3;
  const agreeing = isOpen
    ? usable.slice(0, within).find((day) => weekdayOf(day) === spec.weekday)
    : undefined;
  const ahead = (spec.weekday - weekdayOf(nearest) + 7) % 7;
  const sameWeek = nearest + (ahead > 3 ? ahead - 7 : ahead);
  if (agreeing !== undefined && spec.month === null) {
    const isFar = agreeing - today > 185;
    return isFar
      ? single(agreeing, [{ first: nearest, last: nearest, reason: "weekday-mismatch" }])
      : single(agreeing);
  }
  if (agreeing !== undefined)
    return single(agreeing, [{ first: nearest, last: nearest, reason: "weekday-mismatch" }]);
  return single(nearest, [{ first: sameWeek, last: sameWeek, reason: "weekday-mismatch" }]);
}

function resolveMonth(
  spec: Extract<DateSpec, { kind: "month" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays {
  const now = civilDate(frame.today);
  let year = spec.year;
  if (year === null) {
    if (direction.back || spec.step === -1)
      year =
        spec.month < now.month || (spec.step !== -1 && spec.month === now.month) ? now.year : now.year - 1;
    else if (spec.step === 1) year = spec.month > now.month ? now.year : now.year + 1;
    else year = spec.month >= now.month ? now.year : now.year + 1;
    // "mid November", said at its end, is the next one.
    const isOpen = spec.step === null && spec.edge !== null && !direction.back;
    const edge = edgeOf(
      dayNumber(year, spec.month, 1),
      dayNumber(year, spec.month + 1, 1) - 1,
      spec.edge,
      "month",
    );
    if (isOpen && edge.last < frame.today) year++;
  }
  return edgeOf(dayNumber(year, spec.month, 1), dayNumber(year, spec.month + 1, 1) - 1, spec.edge, "month");
}

const southern: ReadonlySet<string> = new Set(["AU", "NZ", "ZA", "AR", "CL", "UY", "PY", "BR", "PE", "BO"]);

/** Seasons of whole months; winter is named by the year it begins in. */
function resolveSeason(
  spec: Extract<DateSpec, { kind: "season" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays {
  const { today } = frame;
  const { year } = civilDate(today);
  const month = 3 + 3 * ((spec.season + (southern.has(frame.region) ? 2 : 0)) % 4);
  const firstOf = (in_: number): number => dayNumber(in_, month, 1);
  const lastOf = (in_: number): number => dayNumber(in_, month + 3, 1) - 1;
  let chosen = spec.year;
  if (chosen === null) {
    // The one that is now, or comes next.
    chosen = lastOf(year - 1) >= today ? year - 1 : lastOf(year) >= today ? year : year + 1;
    if (direction.back || spec.step === -1)
      while (firstOf(chosen) > today || (spec.step === -1 && lastOf(chosen) >= today)) chosen--;
    else if (spec.step === 1 && firstOf(chosen) <= today) chosen++;
  }
  return edgeOf(firstOf(chosen), lastOf(chosen), spec.edge, "season");
}

function resolvePeriod(
  spec: Extract<DateSpec, { kind: "period" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays {
  const { today } = frame;
  const { year, month } = civilDate(today);
  const { step, count } = spec;
  if (count > 1) {
    // "the next two weeks" begin now, "the last two weeks" end now.
    const months =
      spec.unit === "month"
        ? count
        : spec.unit === "year"
          ? count * 12
          : spec.unit === "quarter"
            ? count * 3
            : 0;
    const days =
      spec.unit === "week" || spec.unit === "weekend" ? count * 7 : spec.unit === "day" ? count : 0;
    const workdays = spec.unit === "workday" ? count : 0;
    if (step < 0) return stretch(shiftDay(today, { months, days, workdays, minutes: 0 }, -1), today);
    return stretch(today, shiftDay(today, { months, days, workdays, minutes: 0 }, 1) - 1);
  }
  // "at the beginning of the month", said at its end, is the next one's.
  if (step === 0 && spec.edge !== null && !direction.back) {
    const here = resolvePeriod({ ...spec, edge: null }, frame, direction);
    const edge = edgeOf(here.first, here.last, spec.edge, spec.unit);
    if (edge.last < today) return resolvePeriod({ ...spec, step: 1 }, frame, direction);
  }
  switch (spec.unit) {
    case "week": {
      const monday = today - weekdayOf(today) + 1 + 7 * step;
      return edgeOf(monday, monday + 6, spec.edge, "week");
    }
    case "weekend": {
      const saturday = today + (weekdayOf(today) === 7 ? -1 : 6 - weekdayOf(today)) + 7 * step;
      const found = edgeOf(
        step === 0 && saturday < today ? today : saturday,
        saturday + 1,
        spec.edge,
        "weekend",
      );
      if (step !== 1 || weekdayOf(today) >= 6) return found;
      return {
        ...found,
        alternatives: [{ first: saturday - 7, last: saturday - 6, reason: "next-weekday" }],
      };
    }
    case "month":
      return edgeOf(
        dayNumber(year, month + step, 1),
        dayNumber(year, month + step + 1, 1) - 1,
        spec.edge,
        "month",
      );
    case "quarter": {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * step;
      return edgeOf(dayNumber(year, first, 1), dayNumber(year, first + 3, 1) - 1, spec.edge, "quarter");
    }
    case "year":
      return edgeOf(dayNumber(year + step, 1, 1), dayNumber(year + step, 12, 31), spec.edge, "year");
    case "workday":
      return single(addWorkdays(today, step));
    default:
      return single(today + step);
  }
}

function edgeOf(first: number, last: number, edge: Edge | null, unit: string): ResolvedDays {
  const length = last - first + 1;
  switch (edge) {
    case null:
      return stretch(first, last);
    case "start":
      return single(first);
    case "early":
      return stretch(first, first + Math.max(1, Math.round(length / 3)) - 1);
    case "middle":
      return single(unit === "month" ? first + 14 : first + Math.floor((unit === "week" ? 5 : length) / 2));
    case "late":
      return stretch(last - Math.max(1, Math.round(length / 3)) + 1, last);
    case "end":
      // A week ends, for what is planned, with its working days.
      return single(unit === "week" ? first + 4 : last);
  }
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
