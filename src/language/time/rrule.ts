/** Recurrences: as an RRULE, and the first day they fall on. */
import type { Length, Repeat } from "../grammar/nodes";
import { civilDate, dayNumber, daysInMonth, weekdayOf } from "./days";

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const frequencies = {
  minute: "MINUTELY",
  hour: "HOURLY",
  day: "DAILY",
  week: "WEEKLY",
  month: "MONTHLY",
  year: "YEARLY",
} as const;

export interface RepeatEnd {
  readonly count: number | null;
  /** The last day, inclusive. */
  readonly until: number | null;
}

export function formatRule(repeat: Repeat, end: RepeatEnd, isTimed: boolean): string {
  const parts = [`FREQ=${frequencies[repeat.every]}`];
  if (repeat.interval > 1) parts.push(`INTERVAL=${repeat.interval}`);
  if (repeat.months.length > 0) parts.push(`BYMONTH=${repeat.months.join(",")}`);
  if (repeat.monthDays.length > 0) parts.push(`BYMONTHDAY=${repeat.monthDays.join(",")}`);
  if (repeat.weekdays.length > 0) {
    parts.push(`BYDAY=${repeat.weekdays.map(({ day, n }) => `${n ?? ""}${codes[day - 1] ?? ""}`).join(",")}`);
  }
  if (repeat.hours.length > 0) parts.push(`BYHOUR=${repeat.hours.join(",")}`);
  if (repeat.position !== null) parts.push(`BYSETPOS=${repeat.position}`);
  if (end.count !== null) parts.push(`COUNT=${end.count}`);
  else if (end.until !== null) {
    const { year, month, day } = civilDate(end.until);
    const date = `${String(year).padStart(4, "0")}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
    parts.push(`UNTIL=${date}${isTimed ? "T235959" : ""}`);
  }
  return parts.join(";");
}

/** The first day from `from` on that the recurrence falls on. */
export function firstDay(repeat: Repeat, from: number): number {
  for (let day = from; day < from + 1500; day++) if (fallsOn(repeat, day)) return day;
  return from;
}

function fallsOn(repeat: Repeat, number: number): boolean {
  const { year, month, day } = civilDate(number);
  if (repeat.months.length > 0 && !repeat.months.includes(month)) return false;
  if (repeat.monthDays.length > 0) {
    const length = daysInMonth(year, month);
    const isDay = repeat.monthDays.some((each) => (each > 0 ? each === day : length + each + 1 === day));
    if (!isDay) return false;
  }
  if (repeat.weekdays.length === 0) return true;
  const weekday = weekdayOf(number);
  const match = repeat.weekdays.filter((each) => each.day === weekday);
  if (match.length === 0) return false;
  if (repeat.position !== null) return isPosition(repeat, number);
  // A place without a month is one in the year.
  const isOfYear = repeat.every === "year" && repeat.months.length === 0;
  const first = isOfYear ? dayNumber(year, 1, 1) : dayNumber(year, month, 1);
  const length = isOfYear ? dayNumber(year + 1, 1, 1) - first : daysInMonth(year, month);
  const place = number - first + 1;
  return match.some(
    ({ n }) =>
      n === null || (n > 0 ? Math.ceil(place / 7) === n : Math.ceil((length - place + 1) / 7) === -n),
  );
}

/** Whether the day is the `position`-th of its month among the rule's weekdays. */
function isPosition(repeat: Repeat, number: number): boolean {
  const { year, month } = civilDate(number);
  const first = dayNumber(year, month, 1);
  const last = dayNumber(year, month + 1, 1) - 1;
  const position = repeat.position ?? 1;
  let left = Math.abs(position);
  const step = position > 0 ? 1 : -1;
  for (let day = position > 0 ? first : last; day >= first && day <= last; day += step) {
    if (repeat.weekdays.some((each) => each.day === weekdayOf(day))) left--;
    if (left === 0) return day === number;
  }
  return false;
}

/** How often the recurrence comes within a span, where that is a whole number; else null. */
export function countWithin(repeat: Repeat, span: Length): number | null {
  const each = Math.max(1, repeat.weekdays.length, repeat.monthDays.length);
  if (span.minutes !== 0 || span.workdays !== 0) return null;
  let periods: number;
  if (repeat.every === "day" && span.months === 0) periods = span.days / repeat.interval;
  else if (repeat.every === "week" && span.months === 0) periods = span.days / 7 / repeat.interval;
  else if (repeat.every === "month" && span.days === 0) periods = span.months / repeat.interval;
  else if (repeat.every === "year" && span.days === 0) periods = span.months / 12 / repeat.interval;
  else return null;
  return Number.isInteger(periods) && periods > 0 ? periods * each : null;
}
