/** What repeats: "every other Tuesday", "weekdays", "1st and 15th of every month", "twice a week on Mon and Thu". */

import type { Part } from "../../lexicon/meaning";
import { isExact, readLength, readNumber, readOrdinal } from "../amounts";
import { isFreeStanding } from "../dates/free-standing";
import { readNumericDate } from "../dates/numeric-dates";
import type { Found, Repeat } from "../nodes";
import { roleAt, type Scan, skipRole, tagAt } from "../scan";
import {
  isDayNoun,
  placesIn,
  readDayNumberOfEvery,
  readMonthDay,
  readOfMonth,
  readOfPeriod,
  readPlaces,
} from "./month-places";
import { readHabitual, readWeekdays, withDays } from "./repeat-days";
import { found, plain, unitRepeat, weekend, workweek } from "./repeat-nodes";

export interface RepeatRead {
  readonly repeat: Repeat;
  /** "every morning" also gives the part of the day. */
  readonly part: Part | null;
  /** "twice a month": how often is said, on which days is not. */
  readonly lost: boolean;
  /** The word describes a noun that follows ("weekly sync") and stays in the title. */
  readonly adjective: boolean;
}

export function readRepeat(scan: Scan, at: number): Found<RepeatRead> | null {
  // "el día 1 de cada mes"
  const on = skipRole(scan, at, "on");
  const start = skipRole(scan, skipRole(scan, on, "the"), "date-noun");
  const inside = roleAt(scan, at, "in");
  return (
    readAlternate(scan, at) ??
    (inside < 0 ? null : readAlternate(scan, inside)) ??
    readEvery(scan, on) ??
    (start === on ? null : readEvery(scan, start)) ??
    readMonthDaysOfEvery(scan, start) ??
    readTimesPer(scan, at) ??
    readOften(scan, at) ??
    (roleAt(scan, at, "the") < 0 || isHabitualPhrase(scan, at) ? readHabitual(scan, at) : null) ??
    readSteps(scan, at) ??
    (start === at ? null : readHabitual(scan, start))
  );
}

/** "il martedì" is each one, "il martedì 1" and "il martedì prossimo" are not. */
function isHabitualPhrase(scan: Scan, at: number): boolean {
  const weekday = tagAt(scan, at, "weekday");
  // "il Venerdì Santo"
  const holiday = tagAt(scan, at, "holiday");
  if (weekday?.meaning.habitual !== true || (holiday?.end ?? 0) > weekday.end) return false;
  return scan.tokens[weekday.end]?.kind !== "number" && tagAt(scan, weekday.end, "relative") === null;
}

/** "un lundi sur deux", "los lunes alternos", "une semaine sur deux". */
function readAlternate(scan: Scan, at: number): Found<RepeatRead> | null {
  const start = skipRole(scan, skipRole(scan, skipRole(scan, at, "every"), "the"), "a");
  const weekdays = readWeekdays(scan, start);
  const unit = weekdays === null ? tagAt(scan, start, "unit") : null;
  const end = weekdays?.end ?? unit?.end ?? -1;
  const alternate = end < 0 ? -1 : roleAt(scan, end, "alternate");
  if (alternate < 0) return null;
  if (weekdays !== null) return found({ interval: 2, weekdays: weekdays.value }, alternate);
  return unit === null ? null : withDays(scan, unitRepeat(unit.meaning.unit, 2), alternate);
}

/** "de 8 em 8 horas", "de dos en dos días". */
function readSteps(scan: Scan, at: number): Found<RepeatRead> | null {
  const of = roleAt(scan, at, "of");
  const first = of < 0 ? null : readNumber(scan, of);
  const joint = first === null ? -1 : roleAt(scan, first.end, "in");
  const second = joint < 0 ? null : readNumber(scan, joint);
  if (first === null || second === null || first.value !== second.value) return null;
  const unit = tagAt(scan, second.end, "unit");
  if (unit === null || first.value < 1) return null;
  return withDays(scan, unitRepeat(unit.meaning.unit, first.value * unit.meaning.count), unit.end);
}

function readEvery(scan: Scan, at: number): Found<RepeatRead> | null {
  // "om de week" is every other week, "om de drie weken" every third.
  const skipping = roleAt(scan, at, "every-other");
  const every = skipping < 0 ? roleAt(scan, at, "every") : skipping;
  if (every < 0) return null;
  let cursor = every;
  let interval = 1;
  const single = roleAt(scan, cursor, "other") < 0 ? skipRole(scan, cursor, "the") : cursor;
  // "every second Friday of the month" is a place in the month, "every second Friday" each other one.
  const placed = readPlaces(scan, single);
  const period = placed === null ? null : (readOfPeriod(scan, placed.end) ?? readOfMonth(scan, placed.end));
  if (placed !== null && period !== null && placed.value.what !== null)
    return placesIn(placed.value, period.value, period.end);
  // "todo dia 5"
  const noun = roleAt(scan, cursor, "date-noun");
  const numbered = noun < 0 ? null : readMonthDay(scan, noun);
  const next = numbered === null ? undefined : scan.tokens[numbered.end];
  const isCount = next !== undefined && (next.kind === "number" || scan.words.counted.has(next.word));
  if (numbered !== null && !isCount && tagAt(scan, numbered.end, "unit") === null)
    return found({ every: "month", monthDays: [numbered.value] }, numbered.end);
  const skipped = readNumber(scan, single) === null ? skipping : -1;
  const other = Math.max(roleAt(scan, single, "other"), skipped);
  if (other >= 0) {
    interval = 2;
    cursor = other;
  }
  const lastUnit = other < 0 ? readEveryNth(scan, cursor) : null;
  if (lastUnit !== null) return lastUnit;
  const span = other < 0 ? readSpan(scan, cursor) : null;
  if (span !== null) return span;
  const ordinal = other < 0 ? readOrdinal(scan, cursor) : null;
  const counted = other < 0 && ordinal === null ? readNumber(scan, cursor) : null;
  if (counted !== null) {
    // "каждое 15 число"
    if (isDayNoun(scan, skipRole(scan, counted.end, "date-noun")))
      return found({ every: "month", monthDays: [counted.value] }, counted.end + 1);
    const unit = tagAt(scan, counted.end, "unit");
    if (unit !== null && counted.value >= 1)
      return withDays(scan, unitRepeat(unit.meaning.unit, counted.value * unit.meaning.count), unit.end);
    // "cada dos martes"
    const weekday = tagAt(scan, counted.end, "weekday");
    if (weekday !== null && counted.value >= 1)
      return found(
        { interval: counted.value, weekdays: [{ day: weekday.meaning.day, n: null }] },
        weekday.end,
      );
    // "tous les 15 du mois", "cada 5 de mayo"
    const of = readOfPeriod(scan, counted.end);
    return of === null
      ? readYearlyDate(scan, cursor, interval)
      : placesIn({ ordinals: [counted.value], what: null }, of.value, of.end);
  }
  if (ordinal !== null && ordinal.value >= 1) {
    const unit = tagAt(scan, ordinal.end, "unit");
    const weekday = tagAt(scan, ordinal.end, "weekday");
    if (unit !== null)
      return withDays(scan, unitRepeat(unit.meaning.unit, ordinal.value * unit.meaning.count), unit.end);
    if (weekday !== null)
      return found(
        { interval: ordinal.value, weekdays: [{ day: weekday.meaning.day, n: null }] },
        weekday.end,
      );
    // "toda quarta" is each Wednesday and no fourth.
    if (tagAt(scan, cursor, "weekday") === null) return null;
  }
  const days = readWeekdays(scan, cursor);
  const dayAt = days === null ? -1 : roleAt(scan, days.end, "the");
  const monthDay = dayAt < 0 || scan.tokens[dayAt]?.kind !== "number" ? null : readOrdinal(scan, dayAt, true);
  // "every Friday the 13th"
  if (days !== null && monthDay !== null && days.value.length === 1)
    return found(
      { every: "month", interval, weekdays: days.value, monthDays: [monthDay.value] },
      monthDay.end,
    );
  if (days !== null)
    return withDays(scan, found({ interval, weekdays: days.value }, days.end).value.repeat, days.end);
  const unit = tagAt(scan, cursor, "unit");
  const night = unit?.meaning.unit === "night" ? tagAt(scan, cursor, "part") : null;
  if (unit !== null && night === null) {
    return withDays(scan, unitRepeat(unit.meaning.unit, interval * unit.meaning.count), unit.end);
  }
  const length = tagAt(scan, cursor, "length");
  if (length !== null)
    return found({ every: "minute", interval: length.meaning.minutes * interval }, length.end);
  const part = tagAt(scan, cursor, "part");
  if (part !== null) {
    // "every morning on weekdays" is caught by the phrase around.
    return found({ every: "day", interval }, part.end, { part: part.meaning.part });
  }
  const holiday = tagAt(scan, cursor, "holiday");
  if (holiday !== null)
    return found({ every: "year", interval, holiday: holiday.meaning.holiday }, holiday.end);
  const dated = readYearlyDate(scan, cursor, interval);
  if (dated !== null) return dated;
  return null;
}

/** "every half hour", "every quarter of an hour", "every hour and a half". */
function readSpan(scan: Scan, at: number): Found<RepeatRead> | null {
  const length = readLength(scan, at);
  if (length === null || !isExact(length.value.length)) return null;
  const { minutes } = length.value.length;
  // Whole hours are counted as hours; seconds are nobody's plan.
  if (minutes % 60 === 0 || !Number.isInteger(minutes) || scan.tokens[at]?.kind === "number") return null;
  return withDays(scan, { ...plain, every: "minute", interval: minutes }, length.end);
}

/** "every 9 May", "every May", "every May 9th", "every 4/15". */
export function readYearlyDate(scan: Scan, at: number, interval: number): Found<RepeatRead> | null {
  const digits = readNumericDate(scan, at, true);
  if (digits?.value.kind === "civil" && digits.value.month !== null && digits.value.year === null) {
    const { month, day } = digits.value;
    return found({ every: "year", interval, months: [month], monthDays: [day] }, digits.end);
  }
  const month = tagAt(scan, at, "month");
  if (month !== null) {
    const day = readOrdinal(scan, skipRole(scan, month.end, "the"), true) ?? readMonthDay(scan, month.end);
    if (day !== null)
      return found(
        { every: "year", interval, months: [month.meaning.month], monthDays: [day.value] },
        day.end,
      );
    return found({ every: "year", interval, months: [month.meaning.month] }, month.end);
  }
  const day = readOrdinal(scan, at, true) ?? readMonthDay(scan, at);
  if (day === null) return null;
  const after = tagAt(scan, skipRole(scan, day.end, "of"), "month");
  if (after === null) return null;
  return found({ every: "year", interval, months: [after.meaning.month], monthDays: [day.value] }, after.end);
}

/**
 * "every third Tuesday of the month", "every 1st and 3rd Friday", "every last Friday", "every 15th": places in a month.
 * "every third Tuesday" alone is every three weeks.
 */
function readEveryNth(scan: Scan, at: number): Found<RepeatRead> | null {
  const places = readPlaces(scan, at);
  if (places === null) return null;
  const of = readOfPeriod(scan, places.end) ?? readOfMonth(scan, places.end);
  if (of !== null && !(places.value.what === null && of.value.every === "year"))
    return placesIn(places.value, of.value, of.end);
  const { ordinals, what } = places.value;
  if (what === null) {
    // "every 4th of July" is a date, "every 15th" a day of the month, "every second" and "every 4th week" count units.
    const dated = readYearlyDate(scan, at, 1);
    if (dated !== null) return dated;
    const [day] = ordinals;
    if (day === undefined || scan.tokens[at]?.kind !== "number" || tagAt(scan, places.end, "unit") !== null)
      return null;
    return found({ every: "month", monthDays: ordinals }, places.end);
  }
  // "every first Friday" cannot be each one.
  const isFirst = ordinals[0] === 1 && Array.isArray(what);
  if (ordinals.length > 1 || (ordinals[0] ?? 1) < 0 || isFirst)
    return placesIn(places.value, { every: "month", interval: 1, months: [] }, places.end);
  return null;
}

/** "the 1st and 15th of every month", "first Monday of every month", "last Friday monthly", "the last day of each month". */
function readMonthDaysOfEvery(scan: Scan, at: number): Found<RepeatRead> | null {
  const places = readPlaces(scan, at) ?? readDayNumberOfEvery(scan, at);
  if (places === null) return null;
  const of = readOfPeriod(scan, places.end);
  if (of === null) return null;
  // "the first Monday of the month" and "the 5th of May" are single days unless "every" is said.
  const saysEvery = Array.from({ length: of.end - places.end }, (_, k) => places.end + k).some(
    (k) => roleAt(scan, k, "every") >= 0 || tagAt(scan, k, "often") !== null,
  );
  // Two of them in "the month" come again each month.
  const isEach =
    places.value.ordinals.length > 1 && Array.isArray(places.value.what) && of.value.every === "month";
  return saysEvery || isEach ? placesIn(places.value, of.value, of.end) : null;
}

/** "daily", "weekly on Mondays", "fortnightly", "yearly on 9 May". */
function readOften(scan: Scan, at: number): Found<RepeatRead> | null {
  const often = tagAt(scan, at, "often");
  if (often === null) return null;
  const repeat = oftenRepeat(often.meaning.often);
  const next = scan.tokens[often.end];
  const adjective =
    next?.kind === "word" &&
    !isFreeStanding(scan, often.end) &&
    tagAt(scan, often.end, "often") === null &&
    roleAt(scan, often.end, "on") < 0;
  // "weeknights"
  const part = tagAt(scan, at, "part");
  const isPart = part?.end === often.end && part.meaning.habitual;
  return withDays(scan, repeat, often.end, { adjective, ...(isPart ? { part: part.meaning.part } : {}) });
}

function oftenRepeat(often: string): Repeat {
  switch (often) {
    case "hourly":
      return { ...plain, every: "hour" };
    case "daily":
      return { ...plain, every: "day" };
    case "workdaily":
      return { ...plain, weekdays: workweek };
    case "weekendly":
      return { ...plain, weekdays: weekend };
    case "biweekly":
      return { ...plain, interval: 2 };
    case "monthly":
      return { ...plain, every: "month" };
    case "bimonthly":
      return { ...plain, every: "month", interval: 2 };
    case "quarterly":
      return { ...plain, every: "month", interval: 3 };
    case "half-yearly":
      return { ...plain, every: "month", interval: 6 };
    case "yearly":
      return { ...plain, every: "year" };
    default:
      return plain;
  }
}

/** "once a week on Friday", "twice a week on Mon and Thu", "three times a day". */
function readTimesPer(scan: Scan, at: number): Found<RepeatRead> | null {
  let times = 0;
  let end = at;
  const once = roleAt(scan, at, "once");
  const twice = roleAt(scan, at, "twice");
  if (once >= 0) [times, end] = [1, once];
  else if (twice >= 0) [times, end] = [2, twice];
  else {
    const number = readNumber(scan, at);
    const word = number === null ? -1 : roleAt(scan, number.end, "times");
    if (number === null || word < 0) return null;
    [times, end] = [number.value, word];
  }
  const every = roleAt(scan, end, "every");
  const per =
    every >= 0 ? every : roleAt(scan, end, "per") >= 0 ? roleAt(scan, end, "per") : roleAt(scan, end, "a");
  const counted = readNumber(scan, Math.max(every, per));
  const interval = counted ?? { value: 1, end: Math.max(every, per) };
  if (per < 0) {
    const often = tagAt(scan, end, "often");
    if (often === null) return null;
    const read = withDays(scan, oftenRepeat(often.meaning.often), often.end);
    return {
      value: { ...read.value, lost: times > 1 && read.value.repeat.weekdays.length !== times },
      end: read.end,
    };
  }
  const unit = tagAt(scan, interval.end, "unit");
  if (unit === null) return null;
  const repeat = unitRepeat(unit.meaning.unit, interval.value * unit.meaning.count);
  const read = withDays(scan, repeat, unit.end);
  const days = read.value.repeat.weekdays.length + read.value.repeat.monthDays.length;
  return { value: { ...read.value, lost: times > 1 && days !== times }, end: read.end };
}
