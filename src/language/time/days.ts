/**
 * Calendar arithmetic on day numbers (days since 1970-01-01) and on minutes of the day: what the reader computes with
 * inside. Temporal objects are made at its edge only.
 */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a proleptic Gregorian date; months and days beyond their range carry over. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  // Counted in years that begin in March, so that the leap day comes last.
  const shifted = m <= 2 ? y - 1 : y;
  const monthFromMarch = (m + 9) % 12;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719468;
}

export function civilDate(number: number): CivilDate {
  let year = 1970 + Math.floor(number / 365.2425);
  while (dayNumber(year, 1, 1) > number) year--;
  while (dayNumber(year + 1, 1, 1) <= number) year++;
  let month = Math.min(12, 1 + Math.floor((number - dayNumber(year, 1, 1)) / 29));
  while (dayNumber(year, month, 1) > number) month--;
  return { year, month, day: number - dayNumber(year, month, 1) + 1 };
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** The same day of another month, or that month's last day. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDate(number);
  const first = dayNumber(year, month + months, 1);
  const length = dayNumber(year, month + months + 1, 1) - first;
  return first + Math.min(day, length) - 1;
}

/** `count` working days on (or back, if negative), weekends skipped. */
export function addWorkdays(number: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let day = number;
  let left = Math.min(Math.abs(count), 5000);
  while (left > 0) {
    day += step;
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

export function plainDate(number: number): Temporal.PlainDate {
  const { year, month, day } = civilDate(number);
  return new Temporal.PlainDate(year, month, day);
}

/** `minute` counts from the day's midnight and may lie outside of it. */
export function plainDateTime(number: number, minute: number): Temporal.PlainDateTime {
  const extra = Math.floor(minute / 1440);
  const { year, month, day } = civilDate(number + extra);
  const rest = minute - extra * 1440;
  const whole = Math.floor(rest);
  const seconds = Math.round((rest - whole) * 60);
  return new Temporal.PlainDateTime(
    year,
    month,
    day,
    Math.floor(whole / 60),
    whole % 60,
    Math.min(seconds, 59),
  );
}
