/** Weeks, months, quarters, seasons and years, by name or from now, and their edges. */

import type { Edge } from "../../lexicon/meaning";
import { readNumber, readOrdinal } from "../amounts";
import type { DateSpec, Found } from "../nodes";
import { isMark, isWholeText, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { isFreeStanding } from "./free-standing";
import { readDayDigits, readDayOfMonth, readTrailingYear } from "./month-days";
import { civil } from "./numeric-dates";
import { isAbbreviation, withDayNumber } from "./weekdays";

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

function isPeriodUnit(unit: string): boolean {
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

/** "end of the month", "early next week", "mid June", "beginning of March". */
export function readEdge(scan: Scan, at: number): Found<DateSpec> | null {
  const last = tagAt(scan, at, "period-end");
  if (last !== null) {
    const { unit } = last.meaning;
    return { value: { kind: "period", unit, step: 0, count: 1, edge: "end" }, end: last.end };
  }
  const edge = tagAt(scan, at, "edge");
  const unit = tagAt(scan, at, "unit");
  // "fin de semana" is no end of a week.
  if (edge === null || (unit !== null && unit.end > edge.end)) return null;
  const of = skipRole(scan, skipRole(scan, skipRole(scan, edge.end, "in"), "of"), "the");
  const period = readPeriod(scan, of);
  // The end of a day is a time of day.
  if (period === null || (period.value.kind === "period" && period.value.unit === "day")) return null;
  return { value: withEdge(period.value, edge.meaning.edge), end: period.end };
}

export function withEdge(spec: DateSpec, edge: Edge): DateSpec {
  return spec.kind === "period" ||
    spec.kind === "month" ||
    spec.kind === "year" ||
    spec.kind === "season" ||
    spec.kind === "quarter"
    ? { ...spec, edge }
    : spec;
}

/** A week, month, quarter or year, by name or from now; "the month" is this one. */
export function readPeriod(scan: Scan, at: number): Found<DateSpec> | null {
  const start = skipRole(scan, at, "the");
  const relative = readRelative(scan, start);
  if (relative !== null && (relative.value.kind === "period" || relative.value.kind === "month"))
    return relative;
  const month = tagAt(scan, start, "month");
  if (month !== null) {
    const isCut =
      isMark(scan, month.end, ".") && isAbbreviation(scan, start) && scan.tokens[month.end]?.glued;
    const year = readTrailingYear(scan, isCut ? month.end + 1 : month.end);
    if (year.value !== null) {
      return {
        value: { kind: "month", month: month.meaning.month, year: year.value, step: null, edge: null },
        end: year.end,
      };
    }
    const postposed = tagAt(scan, skipRole(scan, month.end, "of"), "relative");
    const unit = postposed === null ? null : tagAt(scan, postposed.end, "unit");
    if (postposed !== null && unit?.meaning.unit === "year") {
      return {
        value: {
          kind: "month",
          month: month.meaning.month,
          year: null,
          step: null,
          yearStep: postposed.meaning.step,
          edge: null,
        },
        end: unit.end,
      };
    }
    // "March after next"
    if (postposed !== null && unit === null && postposed.meaning.step === 2) {
      return {
        value: { kind: "month", month: month.meaning.month, year: null, step: 2, edge: null },
        end: postposed.end,
      };
    }
    return {
      value: { kind: "month", month: month.meaning.month, year: null, step: null, edge: null },
      end: month.end,
    };
  }
  const quarter = readQuarter(scan, start);
  if (quarter !== null) return quarter;
  const season = tagAt(scan, start, "season");
  if (season !== null) {
    const { year, end } = withYear(scan, season.end);
    const postposed = year === null ? tagAt(scan, skipRole(scan, end, "of"), "relative") : null;
    const unit = postposed === null ? null : tagAt(scan, postposed.end, "unit");
    // "summer next year"
    if (postposed !== null && unit?.meaning.unit === "year") {
      const yearStep = postposed.meaning.step;
      return {
        value: { kind: "season", season: season.meaning.season, step: null, year, yearStep, edge: null },
        end: unit.end,
      };
    }
    return { value: { kind: "season", season: season.meaning.season, step: null, year, edge: null }, end };
  }
  const unit = tagAt(scan, start, "unit");
  if (unit !== null && isPeriodUnit(unit.meaning.unit) && unit.meaning.count === 1) {
    const postposed = tagAt(scan, unit.end, "relative");
    const step = postposed !== null && !scan.words.lexicon.relativeBefore ? postposed.meaning.step : 0;
    const end = postposed !== null && !scan.words.lexicon.relativeBefore ? postposed.end : unit.end;
    return { value: { kind: "period", unit: unit.meaning.unit, step, count: 1, edge: null }, end };
  }
  const year = scan.tokens[start];
  if (year?.kind === "number" && year.text.length === 4 && year.value >= 1900 && year.value <= 2200) {
    return { value: { kind: "year", year: year.value, edge: null }, end: start + 1 };
  }
  return null;
}

export function withYear(scan: Scan, at: number): { year: number | null; end: number } {
  const read = readTrailingYear(scan, at);
  return { year: read.value, end: read.end };
}

/** "Q3", "Q3 2026". */
export function readQuarter(scan: Scan, at: number): Found<DateSpec> | null {
  const ordinal = readOrdinal(scan, at, true);
  if (ordinal !== null && ordinal.value >= 1 && ordinal.value <= 4) {
    const unit = tagAt(scan, ordinal.end, "unit");
    if (unit?.meaning.unit !== "quarter" || unit.meaning.count !== 1) return null;
    const { value: year, end } = readTrailingYear(scan, unit.end);
    return { value: { kind: "quarter", quarter: ordinal.value, year, edge: null }, end };
  }
  const number = scan.tokens[at + 1];
  if (
    scan.tokens[at]?.word !== "q" ||
    number?.kind !== "number" ||
    !number.glued ||
    number.value < 1 ||
    number.value > 4
  ) {
    return null;
  }
  const year = readTrailingYear(scan, at + 2);
  const relative = year.value === null ? readYearStep(scan, year.end) : null;
  const quarter = { kind: "quarter", quarter: number.value, year: year.value, edge: null } as const;
  return relative === null
    ? { value: quarter, end: year.end }
    : { value: { ...quarter, yearStep: relative.value }, end: relative.end };
}

/** "H2", "H1 2027", "H2 next year": half of a year. */
export function readHalf(scan: Scan, at: number): Found<DateSpec> | null {
  const number = scan.tokens[at + 1];
  const isHalf = number?.kind === "number" && number.glued && (number.value === 1 || number.value === 2);
  if (scan.tokens[at]?.word !== "h" || !isHalf || number.text.length > 1) return null;
  // "h2" may be an hour, "H2O" is water.
  const next = scan.tokens[at + 2];
  if (roleAt(scan, at, "at") >= 0 || (next?.glued === true && next.kind !== "mark")) return null;
  const edge: Edge = number.value === 1 ? "first-half" : "second-half";
  const year = readTrailingYear(scan, at + 2);
  if (year.value !== null) return { value: { kind: "year", year: year.value, edge }, end: year.end };
  const relative = readYearStep(scan, at + 2);
  const step = relative?.value ?? 0;
  return { value: { kind: "period", unit: "year", step, count: 1, edge }, end: relative?.end ?? at + 2 };
}

/** "next year", "of this year" */
function readYearStep(scan: Scan, at: number): Found<number> | null {
  const relative = tagAt(scan, skipRole(scan, at, "of"), "relative");
  const unit = relative === null ? null : tagAt(scan, relative.end, "unit");
  return relative === null || unit?.meaning.unit !== "year"
    ? null
    : { value: relative.meaning.step, end: unit.end };
}

/** "at the weekend", "am Wochenende": this one. */
export function readWeekend(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const unit = tagAt(scan, at, "unit");
  const isWhole = unit !== null && isWholeText(scan, at, unit.end);
  if (unit?.meaning.unit !== "weekend" || !(cue || isWhole)) return null;
  return { value: { kind: "period", unit: "weekend", step: 0, count: 1, edge: null }, end: unit.end };
}
