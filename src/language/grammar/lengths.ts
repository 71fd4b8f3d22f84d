/** Lengths of time. */
import type { Unit } from "../lexicon/meaning";
import type { Found, Length } from "./nodes";
import { readAmount, readNumber } from "./numbers";
import { isMark, isTightMark, once, roleAt, type Scan, skipRole, tagAt } from "./scan";

/** What length a text names, the smallest unit it uses, and whether it gave a number or an article. */
export interface LengthRead {
  readonly length: Length;
  readonly smallest: Unit;
  readonly counted: boolean;
}

export const readLength = once((scan, at): Found<LengthRead> | null => {
  const first = readTerm(scan, skipRole(scan, at, "about"));
  if (first === null) return null;
  let { length, smallest } = first.value;
  let end = first.end;
  for (let terms = 1; terms < 5; terms++) {
    const isJoined = roleAt(scan, end, "and") >= 0 || isMark(scan, end, ",");
    const joined =
      roleAt(scan, end, "and") >= 0 ? roleAt(scan, end, "and") : isMark(scan, end, ",") ? end + 1 : end;
    const half = roleAt(scan, end, "and-a-half");
    if (half >= 0 && first.value.amount >= 1) {
      length = addLengths(length, times(unitLength(smallest, 1), 0.5));
      end = half;
      break;
    }
    if (isJoined) {
      const article = skipRole(scan, joined, "a");
      const quarter = roleAt(scan, article, "quarter");
      if (quarter >= 0 && smallest === "hour") {
        length = addLengths(length, times(unitLength("hour", 1), 0.25));
        end = quarter;
        break;
      }
    }
    // "1h30" and "an hour thirty".
    const bareMinutes = smallest === "hour" ? readNumber(scan, joined) : null;
    if (bareMinutes !== null && bareMinutes.value < 60 && tagAt(scan, bareMinutes.end, "unit") === null) {
      const glued = scan.tokens[joined]?.glued === true && scan.tokens[joined]?.kind === "number";
      const spoken =
        !isJoined &&
        scan.tokens[joined]?.kind === "word" &&
        bareMinutes.value >= 5 &&
        first.value.amount <= 12;
      if ((glued && scan.tokens[joined]?.text.length === 2) || spoken) {
        length = addLengths(length, { ...noLength, minutes: bareMinutes.value });
        smallest = "minute";
        end = bareMinutes.end;
      }
      break;
    }
    const next = readTerm(scan, joined);
    if (next === null || rank(next.value.smallest) >= rank(smallest)) break;
    length = addLengths(length, next.value.length);
    smallest = next.value.smallest;
    end = next.end;
  }
  return { value: { length, smallest, counted: first.value.counted }, end };
});

const noLength: Length = { months: 0, days: 0, workdays: 0, minutes: 0 };

const order: readonly Unit[] = [
  "second",
  "minute",
  "hour",
  "night",
  "day",
  "workday",
  "weekend",
  "week",
  "month",
  "quarter",
  "year",
];

function rank(unit: Unit): number {
  return order.indexOf(unit);
}

function readTerm(
  scan: Scan,
  at: number,
): Found<{ length: Length; smallest: Unit; amount: number; counted: boolean }> | null {
  const whole = tagAt(scan, at, "length");
  if (whole !== null) {
    const { minutes } = whole.meaning;
    const days = minutes % 1440 === 0 ? minutes / 1440 : 0;
    const length = days > 0 ? { ...noLength, days } : { ...noLength, minutes };
    return {
      value: { length, smallest: days > 0 ? "day" : "minute", amount: 1, counted: true },
      end: whole.end,
    };
  }
  const alone = scan.words.lexicon.unitAlone ? tagAt(scan, at, "unit")?.meaning.unit : undefined;
  const isAlone = alone !== undefined && alone !== "weekend" && alone !== "workday" && alone !== "night";
  const amount = readAmount(scan, at) ?? (isAlone ? { value: 1, end: at } : null);
  if (amount === null) return null;
  const unitAt = skipRole(scan, amount.end, "more");
  const unit = tagAt(scan, unitAt, "unit");
  if (unit === null || amount.value > 100_000) return null;
  // "lunedì 30 ore 14.30"
  const isClockAhead = roleAt(scan, unitAt, "at") >= 0 && scan.tokens[unit.end]?.kind === "number";
  if (
    isClockAhead &&
    (amount.value > 24 || isTightMark(scan, unit.end + 1, ".") || isTightMark(scan, unit.end + 1, ":"))
  )
    return null;
  // "11 w/ mum" is no eleven weeks.
  if (isMark(scan, unit.end, "/") && scan.tokens[unit.end]?.glued && scan.tokens[unitAt]?.text.length === 1)
    return null;
  const { meaning } = unit;
  // "twenty second of June"
  const isOrdinal = meaning.unit === "second" && tagAt(scan, unitAt, "ordinal") !== null;
  if (isOrdinal && tagAt(scan, skipRole(scan, unit.end, "of"), "month") !== null) return null;
  // "1430 hrs" is a time of day.
  if (
    meaning.unit === "hour" &&
    scan.tokens[at]?.kind === "number" &&
    unitAt === at + 1 &&
    amount.value >= 100
  )
    return null;
  const counted =
    amount.end > at &&
    (tagAt(scan, at, "number") !== null || scan.tokens[at]?.kind === "number" || roleAt(scan, at, "a") < 0);
  return {
    value: {
      length: inWholeDays(meaning.unit, times(unitLength(meaning.unit, meaning.count), amount.value)),
      smallest: meaning.unit,
      amount: amount.value,
      counted,
    },
    end: unit.end,
  };
}

export function unitLength(unit: Unit, count: number): Length {
  switch (unit) {
    case "second":
      return { ...noLength, minutes: count / 60 };
    case "minute":
      return { ...noLength, minutes: count };
    case "hour":
      return { ...noLength, minutes: count * 60 };
    case "day":
    case "night":
      return { ...noLength, days: count };
    case "workday":
      return { ...noLength, workdays: count };
    case "week":
    case "weekend":
      return { ...noLength, days: count * 7 };
    case "month":
      return { ...noLength, months: count };
    case "quarter":
      return { ...noLength, months: count * 3 };
    case "year":
      return { ...noLength, months: count * 12 };
  }
}

/** A week and a half is some ten days, not ten days and twelve hours. */
function inWholeDays(unit: Unit, length: Length): Length {
  const isLong = unit === "week" || unit === "month" || unit === "quarter" || unit === "year";
  return isLong ? { ...length, minutes: 0 } : length;
}

/** Parts of a month or day that come out of a fraction go to the next smaller measure. */
function times(length: Length, factor: number): Length {
  const months = length.months * factor;
  const wholeMonths = Math.trunc(months);
  const days = length.days * factor + Math.round((months - wholeMonths) * 30);
  const wholeDays = Math.trunc(days);
  return {
    months: wholeMonths,
    days: wholeDays,
    workdays: Math.round(length.workdays * factor),
    minutes: length.minutes * factor + (days - wholeDays) * 1440,
  };
}

export function addLengths(a: Length, b: Length): Length {
  return {
    months: a.months + b.months,
    days: a.days + b.days,
    workdays: a.workdays + b.workdays,
    minutes: a.minutes + b.minutes,
  };
}

/** The length in minutes, months and days taken as 30 days and 24 hours; for alerts and slots. */
export function inMinutes(length: Length): number {
  return Math.round(length.minutes + (length.days + length.workdays + length.months * 30) * 1440);
}

/** Whether it is hours and minutes only, counted in exact time. */
export function isExact(length: Length): boolean {
  return length.minutes !== 0 && length.days === 0 && length.months === 0 && length.workdays === 0;
}
