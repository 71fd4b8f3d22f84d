/** What both ways between an RFC 5545 rule and Graph's patternedRecurrence need. */
import type { WireRecurrence } from "../wire";

/** Monday first. */
export const weekdays = [
  { code: "MO", name: "monday" },
  { code: "TU", name: "tuesday" },
  { code: "WE", name: "wednesday" },
  { code: "TH", name: "thursday" },
  { code: "FR", name: "friday" },
  { code: "SA", name: "saturday" },
  { code: "SU", name: "sunday" },
] as const;

export const indexes = [
  { place: 1, name: "first" },
  { place: 2, name: "second" },
  { place: 3, name: "third" },
  { place: 4, name: "fourth" },
  { place: -1, name: "last" },
] as const;

/** What two recurrences have in common when they say the same: the fields that their kind does not use do not count. */
export function keyOf({ pattern, range }: WireRecurrence): string {
  const { type } = pattern;
  const days = (pattern.daysOfWeek ?? []).map((each) => each.toLowerCase()).toSorted();
  const isRelative = type === "relativeMonthly" || type === "relativeYearly";
  return JSON.stringify([
    type,
    pattern.interval,
    type === "weekly" || isRelative ? days : null,
    type === "weekly" && pattern.interval > 1 ? (pattern.firstDayOfWeek ?? "sunday").toLowerCase() : null,
    isRelative ? (pattern.index ?? "first").toLowerCase() : null,
    type === "absoluteMonthly" || type === "absoluteYearly" ? pattern.dayOfMonth : null,
    type === "absoluteYearly" || type === "relativeYearly" ? pattern.month : null,
    range.type,
    range.startDate.slice(0, 10),
    range.type === "endDate" ? (range.endDate ?? "").slice(0, 10) : null,
    range.type === "numbered" ? range.numberOfOccurrences : null,
  ]);
}
