/** Weeks, months, quarters, seasons and years, by name or from now, and their edges. */

import type { Edge } from "../../lexicon/meaning";
import type { DateSpec, Found } from "../nodes";
import { isMark, isWholeText, type Scan, skipRole, tagAt } from "../scan";
import { readTrailingYear } from "./month-days";
import { readQuarter } from "./quarters";
import { isPeriodUnit, readRelative, withYear } from "./relatives";
import { isAbbreviation } from "./weekdays";

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
    // "March after next", "mars dernier"
    const isStep = !scan.words.lexicon.relativeBefore && postposed?.meaning.step === -1;
    if (postposed !== null && unit === null && (postposed.meaning.step === 2 || isStep)) {
      return {
        value: {
          kind: "month",
          month: month.meaning.month,
          year: null,
          step: postposed.meaning.step,
          edge: null,
        },
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

/** "at the weekend", "am Wochenende": this one. */
export function readWeekend(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const unit = tagAt(scan, at, "unit");
  const isWhole = unit !== null && isWholeText(scan, at, unit.end);
  if (unit?.meaning.unit !== "weekend" || !(cue || isWhole)) return null;
  return { value: { kind: "period", unit: "weekend", step: 0, count: 1, edge: null }, end: unit.end };
}
