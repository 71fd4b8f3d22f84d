/** Weekdays and days of the month -> days. */
import type { DateSpec } from "../grammar/nodes";
import { civilDate, dayNumber, daysInMonth, weekdayOf } from "./days";
import type { Frame } from "./frame";
import { type Direction, type ResolvedDays, single } from "./resolve-date";

/**
 * A weekday alone is the soonest one after today; "this" takes today too. "next" is the one of next week, and where that
 * differs from the soonest, the soonest is offered as the other reading.
 */
export function resolveWeekday(
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
    case -2:
      return single(latest - 7);
    case 1: {
      const following = weekBegin + 7 + place;
      if (following === soonest) return single(soonest);
      const [best, other] = direction.nextIsSoonest ? [soonest, following] : [following, soonest];
      return single(best, [{ first: other, last: other, reason: "next-weekday" }]);
    }
    default: {
      const far = weekBegin + 7 * spec.step + place;
      const near = soonest + 7 * (spec.step - 1);
      if (spec.step < 2 || far === near) return single(far);
      const [best, other] = direction.nextIsSoonest ? [near, far] : [far, near];
      return single(best, [{ first: other, last: other, reason: "next-weekday" }]);
    }
  }
}

export function resolveCivil(
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
