import type { When } from "../when";
import { moveRecurrenceId, startAt } from "./recurrence-id";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The rule of a series once its first appearance is at `to` in place of `from`: the days it names and its end go along.
 * null where that can be said in no rule (two days of a month moved into the next).
 */
export function moveRule(rule: string, from: When, to: When): string | null {
  const [old, now] = [localOf(from), localOf(to)];
  const days = old.toPlainDate().until(now.toPlainDate(), { largestUnit: "day" }).days;
  const moved = rule
    .split(";")
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", value = ""] = part.split("=");
      const next = moveValue(name.toUpperCase(), value, rule, { old, now, days, from, to });
      return next === null ? null : `${name}=${next}`;
    });
  return moved.includes(null) ? null : moved.join(";");
}

interface Move {
  readonly old: Temporal.PlainDateTime;
  readonly now: Temporal.PlainDateTime;
  readonly days: number;
  readonly from: When;
  readonly to: When;
}

function moveValue(name: string, value: string, rule: string, move: Move): string | null {
  const { old, now, days } = move;
  switch (name) {
    case "UNTIL":
      return moveUntil(value, move);
    case "BYDAY":
      return moveWeekdays(value, rule, move);
    case "BYMONTHDAY":
      return days === 0 ? value : moveMonthDays(value, move);
    case "BYMONTH":
      if (old.month === now.month) return value;
      return value === String(old.month) ? String(now.month) : null;
    case "BYHOUR":
      return moveClock(value, old.hour, now.hour);
    case "BYMINUTE":
      return moveClock(value, old.minute, now.minute);
    case "BYSETPOS":
      return moveSetPosition(value, rule, move);
    case "BYYEARDAY":
    case "BYWEEKNO":
      return days === 0 ? value : null;
    default:
      return value;
  }
}

/** As many appearances after as before: the end moves by the same wall clock time. */
function moveUntil(value: string, { from, to }: Move): string | null {
  const [, year, month, day, clock] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})Z?)?/.exec(value) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month}-${day}`;
  if (from.kind === "all-day") return moveRecurrenceId(date, from, to).replace(/[-:]/g, "");
  const at = clock === undefined ? "23:59:59" : clock.replace(/(..)(..)(..)/, "$1:$2:$3");
  const local = Temporal.PlainDateTime.from(`${date}T${at}`);
  const zone = value.endsWith("Z") ? "UTC" : from.start.timeZoneId;
  const instant = local.toZonedDateTime(zone).toInstant().toString({ smallestUnit: "second" });
  return moveRecurrenceId(instant, from, to).replace(/[-:]/g, "");
}

function moveWeekdays(value: string, rule: string, { old, now, days }: Move): string | null {
  const named = value.split(",").map((each) => /^([+-]?\d+)?([A-Z]{2})$/i.exec(each));
  if (named.includes(null)) return null;
  const numbered = named.some((each) => each?.[1] !== undefined);
  if (!numbered && !/(?:^|;)BYSETPOS=/i.test(rule)) {
    return named.map((each) => turnWeekday(each?.[2] ?? "", days)).join(",");
  }
  if (days === 0) return value;
  const [only] = named;
  if (named.length > 1 || old.dayOfWeek !== weekdays.indexOf(only?.[2]?.toUpperCase() ?? "") + 1) return null;
  if (/(?:^|;)FREQ=YEARLY/i.test(rule) && !/(?:^|;)BYMONTH=/i.test(rule)) return null;
  const weekday = weekdays[now.dayOfWeek - 1] ?? "";
  return numbered ? `${countInMonth(now, only?.[1] ?? "1")}${weekday}` : weekday;
}

function turnWeekday(code: string, days: number): string {
  const index = weekdays.indexOf(code.toUpperCase());
  return weekdays[(((index + days) % 7) + 7) % 7] ?? code;
}

/** Which of its weekday in the month a day is; counted from the end where the old one was and the new one is the last. */
function countInMonth(day: Temporal.PlainDateTime, was: string): string {
  const isLast = day.day + 7 > day.daysInMonth;
  return was.startsWith("-") && isLast ? "-1" : String(Math.ceil(day.day / 7));
}

function moveSetPosition(value: string, rule: string, { now, days }: Move): string | null {
  if (days === 0) return value;
  const [, byDay = ""] = /(?:^|;)BYDAY=([^;]*)/i.exec(rule) ?? [];
  return /^[A-Z]{2}$/i.test(byDay) ? countInMonth(now, value) : null;
}

function moveMonthDays(value: string, { old, now, days }: Move): string | null {
  const named = value.split(",").map(Number);
  if (named.length === 1) return named[0] === -1 && now.day === now.daysInMonth ? "-1" : String(now.day);
  if (old.month !== now.month) return null;
  const moved = named.map((day) => day + days);
  return moved.every((day, index) => day >= 1 && day <= 28 && (named[index] ?? 0) > 0)
    ? moved.join(",")
    : null;
}

function moveClock(value: string, old: number, now: number): string | null {
  if (old === now) return value;
  return value === String(old) ? String(now) : null;
}

function localOf(when: When): Temporal.PlainDateTime {
  const id = when.kind === "all-day" ? when.first.toString() : when.start.toInstant().toString();
  return startAt(when, id).toPlainDateTime();
}
