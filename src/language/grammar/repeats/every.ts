/** "every other Tuesday", "every 15th", "every half hour", "every 9 May". */
import { readNumericDate } from "../dates/numeric-dates";
import { isExact, readLength } from "../lengths";
import type { Found } from "../nodes";
import { readNumber, readOrdinal } from "../numbers";
import { roleAt, type Scan, skipRole, tagAt } from "../scan";
import { isDayNoun, placesIn, readMonthDay, readOfMonth, readOfPeriod, readPlaces } from "./month-places";
import { readWeekdays, withDays } from "./repeat-days";
import { found, plain, type RepeatRead, unitRepeat } from "./repeat-nodes";

export function readEvery(scan: Scan, at: number): Found<RepeatRead> | null {
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
