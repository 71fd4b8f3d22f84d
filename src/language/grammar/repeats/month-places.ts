/** Places in a month: "1st and 15th", "last working day", "third Tuesday of every month". */

import type { Found } from "../nodes";
import { readNumber, readOrdinal } from "../numbers";
import { isMark, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { readWeekdays } from "./repeat-days";
import type { RepeatRead } from "./repeat-nodes";
import { found, workweek } from "./repeat-nodes";

export function readMonthDay(scan: Scan, at: number): Found<number> | null {
  const token = scan.tokens[at];
  if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
  if (isMark(scan, at + 1, ":") || tagAt(scan, at + 1, "meridiem") !== null) return null;
  return { value: token.value, end: skipRole(scan, at + 1, "date-noun") };
}

interface Places {
  readonly ordinals: readonly number[];
  readonly what: readonly number[] | "day" | "workday" | "weekend" | null;
}

/** "1st and 15th", "first and third Monday", "last working day", "last day". */
export function readPlaces(scan: Scan, at: number): Found<Places> | null {
  // "tous les trois mois, la première fois le 1er décembre"
  if (roleAt(scan, at, "starting") >= 0 || roleAt(scan, at - 1, "starting") > at) return null;
  const ordinals: number[] = [];
  let end = at;
  for (let count = 0; count < 8; count++) {
    let next = end;
    if (count > 0) {
      const comma = isMark(scan, next, ",") ? next + 1 : next;
      next = skipRole(scan, comma, "and");
      if (next === end) break;
      next = skipRole(scan, skipRole(scan, next, "on"), "the");
    }
    const ordinal =
      readFromEnd(scan, next) ??
      readOrdinal(scan, next, true) ??
      readLast(scan, next) ??
      (count > 0 && (scan.words.lexicon.ordinalDot || scan.words.lexicon.articleDay)
        ? readMonthDay(scan, next)
        : null);
    if (ordinal === null || ordinal.value === 0 || ordinal.value > 31) break;
    ordinals.push(ordinal.value);
    end = skipRole(scan, ordinal.end, "date-noun");
  }
  if (ordinals.length === 0) return null;
  const workday = tagAt(scan, end, "unit");
  if (workday?.meaning.unit === "workday") return { value: { ordinals, what: "workday" }, end: workday.end };
  const days = readWeekdays(scan, end);
  if (days?.value.every((each) => each.n === null)) {
    return { value: { ordinals, what: days.value.map((each) => each.day) }, end: days.end };
  }
  const unit = tagAt(scan, end, "unit");
  if (
    unit !== null &&
    (unit.meaning.unit === "day" || unit.meaning.unit === "workday" || unit.meaning.unit === "weekend")
  ) {
    return { value: { ordinals, what: unit.meaning.unit }, end: unit.end };
  }
  return { value: { ordinals, what: null }, end };
}

/** "3rd last", "third to last": counted from the end. */
export function readFromEnd(scan: Scan, at: number): Found<number> | null {
  const ordinal = readOrdinal(scan, at);
  if (ordinal === null || ordinal.value < 2 || ordinal.value > 20) return null;
  const last = tagAt(scan, skipRole(scan, ordinal.end, "to"), "relative");
  return last?.meaning.step === -1 ? { value: -ordinal.value, end: last.end } : null;
}

function readLast(scan: Scan, at: number): Found<number> | null {
  const last = tagAt(scan, at, "relative");
  return last?.meaning.step === -1 ? { value: -1, end: last.end } : null;
}

interface Period {
  readonly every: "month" | "year";
  readonly interval: number;
  readonly months: readonly number[];
}

/** "of every month", "of each month", "monthly", "of the month", "of every other month", "of May every year". */
export function readOfPeriod(scan: Scan, at: number): Found<Period> | null {
  let cursor = skipRole(scan, skipRole(scan, at, "of"), "in");
  const often = tagAt(scan, cursor, "often");
  if (often !== null) {
    const months = { monthly: 1, bimonthly: 2, quarterly: 3, yearly: 12, "half-yearly": 6 } as Partial<
      Record<string, number>
    >;
    const interval = months[often.meaning.often];
    return interval === undefined
      ? null
      : { value: { every: "month", interval, months: [] }, end: often.end };
  }
  const every = roleAt(scan, cursor, "every");
  if (every >= 0) {
    cursor = every;
    const other = roleAt(scan, cursor, "other");
    const number = readNumber(scan, cursor) ?? readOrdinal(scan, cursor);
    const interval = other >= 0 ? 2 : (number?.value ?? 1);
    cursor = other >= 0 ? other : (number?.end ?? cursor);
    const unit = tagAt(scan, cursor, "unit");
    if (unit?.meaning.unit === "month")
      return { value: { every: "month", interval, months: [] }, end: unit.end };
    if (unit?.meaning.unit === "quarter")
      return { value: { every: "month", interval: interval * 3, months: [] }, end: unit.end };
    const month = tagAt(scan, cursor, "month");
    if (month !== null)
      return { value: { every: "year", interval, months: [month.meaning.month] }, end: month.end };
    return null;
  }
  if (cursor === at && !scan.words.lexicon.genitive) return null;
  const the = skipRole(scan, cursor, "the");
  const unit = tagAt(scan, the, "unit");
  if (unit?.meaning.unit === "month")
    return { value: { every: "month", interval: 1, months: [] }, end: unit.end };
  const month = tagAt(scan, the, "month");
  if (month !== null) {
    const yearly = readYearly(scan, month.end);
    if (yearly >= 0)
      return { value: { every: "year", interval: 1, months: [month.meaning.month] }, end: yearly };
  }
  return null;
}

/** "every first Sunday of May": once a year, though nobody says so. */
export function readOfMonth(scan: Scan, at: number): Found<Period> | null {
  const of = roleAt(scan, at, "of") >= 0 ? roleAt(scan, at, "of") : roleAt(scan, at, "in");
  const month = tagAt(scan, of >= 0 ? of : at, "month");
  if (month === null || (of < 0 && !scan.words.lexicon.genitive)) return null;
  return { value: { every: "year", interval: 1, months: [month.meaning.month] }, end: month.end };
}

function readYearly(scan: Scan, at: number): number {
  const often = tagAt(scan, at, "often");
  if (often?.meaning.often === "yearly") return often.end;
  const every = roleAt(scan, at, "every");
  const unit = every < 0 ? null : tagAt(scan, every, "unit");
  return unit?.meaning.unit === "year" ? unit.end : -1;
}

export function placesIn(places: Places, period: Period, end: number): Found<RepeatRead> | null {
  const { ordinals, what } = places;
  const base = { every: period.every, interval: period.interval, months: period.months } as const;
  if (what === null || what === "day") return found({ ...base, monthDays: ordinals }, end);
  if (what === "workday") return found({ ...base, weekdays: workweek, position: ordinals[0] ?? 1 }, end);
  if (what === "weekend") return found({ ...base, weekdays: [{ day: 6, n: ordinals[0] ?? 1 }] }, end);
  return found({ ...base, weekdays: ordinals.flatMap((n) => what.map((day) => ({ day, n }))) }, end);
}

/** "15 of every month" */
export function readDayNumberOfEvery(scan: Scan, at: number): Found<Places> | null {
  const day = readMonthDay(scan, at);
  if (day === null) return null;
  const ordinals = [day.value];
  let { end } = day;
  const and = roleAt(scan, end, "and");
  const second = and < 0 ? null : readMonthDay(scan, and);
  if (second !== null) {
    ordinals.push(second.value);
    end = second.end;
  }
  return { value: { ordinals, what: null }, end };
}

export function isDayNoun(scan: Scan, end: number): boolean {
  return roleAt(scan, end - 1, "date-noun") >= 0;
}
