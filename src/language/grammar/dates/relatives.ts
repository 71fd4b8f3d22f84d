/** Days and periods counted from now: "next Friday", "this weekend", "the week after next". */
import type { DateSpec, Found } from "../nodes";
import { readNumber, readOrdinal } from "../numbers";
import { roleAt, type Scan, skipRole, tagAt } from "../scan";
import { isFreeStanding } from "./free-standing";
import { readDayDigits, readDayOfMonth, readTrailingYear } from "./month-days";
import { civil } from "./numeric-dates";
import { withDayNumber } from "./weekdays";

/** "week after next", and in other languages "semaine prochaine". */
export function readUnitAfterNext(scan: Scan, at: number): Found<DateSpec> | null {
  const unit = tagAt(scan, at, "unit");
  if (unit === null || !isPeriodUnit(unit.meaning.unit) || unit.meaning.count !== 1) return null;
  const relative = tagAt(scan, unit.end, "relative");
  if (relative === null || (scan.words.lexicon.relativeBefore && relative.meaning.step !== 2)) return null;
  const { step } = relative.meaning;
  return {
    value: { kind: "period", unit: unit.meaning.unit, step, count: 1, edge: null },
    end: relative.end,
  };
}

/** "next week", "this weekend", "last month", "next Friday", "next March", "this coming Tuesday". */
export function readRelative(scan: Scan, at: number): Found<DateSpec> | null {
  const relative = tagAt(scan, at, "relative");
  if (relative === null) return null;
  let { step } = relative.meaning;
  let end = relative.end;
  const again = tagAt(scan, end, "relative");
  if (again !== null && step === 0) {
    // "this coming Friday", "this past Friday"
    step = again.meaning.step === 1 ? 0 : again.meaning.step;
    end = again.end;
  }
  const weekday = tagAt(scan, end, "weekday");
  if (weekday !== null && !weekday.meaning.habitual) {
    return withDayNumber(scan, { kind: "weekday", day: weekday.meaning.day, step, weeks: null }, weekday.end);
  }
  const month = tagAt(scan, end, "month");
  // "this may help"
  const isVerb =
    month !== null && scan.words.shy.has(scan.tokens[end]?.word ?? "") && !isFreeStanding(scan, month.end);
  if (month !== null && !isVerb) {
    const dayAfter = readOrdinal(scan, skipRole(scan, month.end, "the")) ?? readDayDigits(scan, month.end);
    if (dayAfter !== null && dayAfter.value >= 1 && dayAfter.value <= 31) {
      return {
        value: { ...civil(dayAfter.value, month.meaning.month, null), yearStep: null },
        end: dayAfter.end,
      };
    }
    return {
      value: { kind: "month", month: month.meaning.month, year: null, step, edge: null },
      end: month.end,
    };
  }
  const holiday = tagAt(scan, end, "holiday");
  if (holiday !== null) {
    return {
      value: { kind: "holiday", holiday: holiday.meaning.holiday, year: null, step, yearStep: null },
      end: holiday.end,
    };
  }
  const season = tagAt(scan, end, "season");
  if (season !== null) {
    const { year, end: seasonEnd } = withYear(scan, season.end);
    return {
      value: { kind: "season", season: season.meaning.season, step, year, edge: null },
      end: seasonEnd,
    };
  }
  const count = readNumber(scan, end);
  const countedUnit = count === null ? null : tagAt(scan, count.end, "unit");
  if (count !== null && countedUnit !== null && isPeriodUnit(countedUnit.meaning.unit) && step !== 0) {
    const { unit } = countedUnit.meaning;
    const value: DateSpec = {
      kind: "period",
      unit,
      step: step > 0 ? 1 : -count.value,
      count: count.value * countedUnit.meaning.count,
      edge: null,
    };
    return { value, end: countedUnit.end };
  }
  const unit = tagAt(scan, end, "unit");
  if (unit === null || !isPeriodUnit(unit.meaning.unit)) return null;
  // "Mike's last day" is no yesterday.
  if (unit.meaning.unit === "day" && step === -1) return null;
  const value: DateSpec = {
    kind: "period",
    unit: unit.meaning.unit,
    step,
    count: unit.meaning.count,
    edge: null,
  };
  const { end: unitEnd } = unit;
  // "next week Friday", "next week on Friday"
  if (unit.meaning.unit === "week") {
    const onDay = skipRole(scan, unitEnd, "on");
    const day = tagAt(scan, onDay, "weekday");
    if (day !== null && !day.meaning.habitual) {
      return { value: { kind: "weekday", day: day.meaning.day, step: null, weeks: step }, end: day.end };
    }
  }
  if (unit.meaning.unit === "month" || unit.meaning.unit === "year") {
    const inMonth =
      unit.meaning.unit === "month"
        ? readDayOfMonthAfterPeriod(scan, unitEnd, step)
        : readDayAfterYear(scan, unitEnd, step);
    if (inMonth !== null) return inMonth;
  }
  return { value, end: unitEnd };
}

/** "next year on March 8", "next year in May". */
function readDayAfterYear(scan: Scan, at: number, step: number): Found<DateSpec> | null {
  const lead = Math.max(roleAt(scan, at, "on"), roleAt(scan, at, "in"));
  if (lead < 0) return null;
  const start = skipRole(scan, lead, "the");
  const day = readDayOfMonth(scan, start, true);
  if (day?.value.kind === "civil" && day.value.month !== null && day.value.year === null)
    return { value: { ...day.value, yearStep: step }, end: day.end };
  const month = day === null ? tagAt(scan, start, "month") : null;
  if (month === null) return null;
  return {
    value: { kind: "month", month: month.meaning.month, year: null, step: null, yearStep: step, edge: null },
    end: month.end,
  };
}

/** "next month on the 5th". */
function readDayOfMonthAfterPeriod(scan: Scan, at: number, step: number): Found<DateSpec> | null {
  const on = roleAt(scan, at, "on");
  if (on < 0) return null;
  const ordinal = readOrdinal(scan, skipRole(scan, on, "the"), true);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 31) return null;
  return { value: { ...civil(ordinal.value, null, null), monthStep: step }, end: ordinal.end };
}

export function isPeriodUnit(unit: string): boolean {
  return (
    unit === "week" ||
    unit === "month" ||
    unit === "year" ||
    unit === "quarter" ||
    unit === "weekend" ||
    unit === "day" ||
    unit === "workday"
  );
}

export function withYear(scan: Scan, at: number): { year: number | null; end: number } {
  const read = readTrailingYear(scan, at);
  return { year: read.value, end: read.end };
}
