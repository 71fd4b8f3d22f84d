/** Weeks, months, seasons and their edges -> days. */
import type { DateSpec } from "../grammar/nodes";
import type { Edge } from "../lexicon/meaning";
import { addWorkdays, civilDate, dayNumber, weekdayOf } from "./days";
import type { Frame } from "./frame";
import { type Direction, type ResolvedDays, shiftDay, single, stretch } from "./resolve-date";

export function resolveMonth(
  spec: Extract<DateSpec, { kind: "month" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays {
  const now = civilDate(frame.today);
  let year = spec.yearStep === undefined ? spec.year : now.year + spec.yearStep;
  if (year === null) {
    if (direction.back || spec.step === -1)
      year =
        spec.month < now.month || (spec.step !== -1 && spec.month === now.month) ? now.year : now.year - 1;
    else if (spec.step !== null && spec.step > 0)
      year = (spec.month > now.month ? now.year : now.year + 1) + spec.step - 1;
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
export function resolveSeason(
  spec: Extract<DateSpec, { kind: "season" }>,
  frame: Frame,
  direction: Direction,
): ResolvedDays {
  const { today } = frame;
  const { year } = civilDate(today);
  const month = 3 + 3 * ((spec.season + (southern.has(frame.region) ? 2 : 0)) % 4);
  const firstOf = (in_: number): number => dayNumber(in_, month, 1);
  const lastOf = (in_: number): number => dayNumber(in_, month + 3, 1) - 1;
  let chosen = spec.yearStep === undefined ? spec.year : year + spec.yearStep;
  if (chosen === null) {
    // The one that is now, or comes next.
    chosen = lastOf(year - 1) >= today ? year - 1 : lastOf(year) >= today ? year : year + 1;
    if (direction.back || spec.step === -1)
      while (firstOf(chosen) > today || (spec.step === -1 && lastOf(chosen) >= today)) chosen--;
    else if (spec.step === 1 && firstOf(chosen) <= today) chosen++;
  }
  return edgeOf(firstOf(chosen), lastOf(chosen), spec.edge, "season");
}

export function resolvePeriod(
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

export function edgeOf(first: number, last: number, edge: Edge | null, unit: string): ResolvedDays {
  const length = last - first + 1;
  const half = halfOf(first, length, unit);
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
      if (unit === "week") return stretch(first + 3, first + 4);
      return stretch(last - Math.max(1, Math.round(length / 3)) + 1, last);
    case "first-half":
      return stretch(first, half - 1);
    case "second-half":
      return stretch(half, last);
    case "end":
      // A week ends, for what is planned, with its working days.
      return single(unit === "week" ? first + 4 : last);
  }
}

/** The first day of the second half: a year's is July, a month's the 16th. */
function halfOf(first: number, length: number, unit: string): number {
  if (unit === "year") return dayNumber(civilDate(first).year, 7, 1);
  return first + (unit === "month" ? 15 : Math.floor(length / 2));
}
