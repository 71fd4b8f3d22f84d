/** Quarters and halves of a year. */
import type { Edge } from "../../lexicon/meaning";
import type { DateSpec, Found } from "../nodes";
import { readOrdinal } from "../numbers";
import { roleAt, type Scan, skipRole, tagAt } from "../scan";
import { readTrailingYear } from "./month-days";

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
