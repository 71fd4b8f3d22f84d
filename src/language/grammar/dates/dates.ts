/** Days and stretches of days. */

import type { DateSpec, Found } from "../nodes";
import { dashAt, isMark, isWholeText, once, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { isFreeStanding } from "./free-standing";
import { readDayDigits, readDayOfMonth, readTrailingYear } from "./month-days";
import { civil, readNumericDate } from "./numeric-dates";
import { readEdge, readPeriod, readWeekend } from "./periods";
import { readHalf, readQuarter } from "./quarters";
import { readCounted, readNearest, readNth, readRelation, readWeekNumber, readWeekOf } from "./relations";
import { readRelative, readUnitAfterNext } from "./relatives";
import { readWeekday } from "./weekdays";

/** `cue`: a word before speaks for a date ("on", "by", "until"). */
export function readDate(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const token = scan.tokens[at];
  if (token === undefined || scan.depth > deepest) return null;
  // Most words mean nothing here, and are passed by at once ("q" begins a quarter).
  if (token.kind === "word" && token.word !== "q" && (scan.tags[at]?.length ?? 0) === 0) return null;
  return dateReaders[scan.depth]?.[cue ? "cued" : "plain"](scan, at) ?? null;
}

/** Days within days ("a week after the day after …"): deeper ones are nobody's plan, and a bound keeps the pass linear. */
const deepest = 3;

/** How deep it stands decides how far a day is read, so each depth has its own answers. */
const dateReaders = Array.from({ length: deepest + 1 }, () => ({
  cued: once((scan, at) => readAnyDate(scan, at, true)),
  plain: once((scan, at) => readAnyDate(scan, at, false)),
}));

function readAnyDate(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  scan.depth++;
  const article = roleAt(scan, at, "the");
  // "Sexta-feira Santa" is no Friday, "dia da mãe" no day.
  const isNamed = (tagAt(scan, at, "holiday")?.end ?? 0) > at + 1;
  const found = isNamed
    ? readHoliday(scan, at)
    : article >= 0
      ? readDefinite(scan, article, cue)
      : readIndefinite(scan, at, cue);
  scan.depth--;
  return found;
}

function readIndefinite(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  return (
    readUnitAfterNext(scan, at) ??
    readWeekOf(scan, at) ??
    readRelation(scan, at) ??
    readNearest(scan, at) ??
    readWeekNumber(scan, at) ??
    readNumericDate(scan, at, cue) ??
    readCounted(scan, at) ??
    readDayOfMonth(scan, at, cue) ??
    readEdge(scan, at) ??
    readNth(scan, at) ??
    readDayWord(scan, at) ??
    readRelative(scan, at) ??
    readWeekday(scan, at, cue) ??
    readHoliday(scan, at) ??
    readWeekend(scan, at, cue) ??
    readMonth(scan, at, cue) ??
    readYear(scan, at, cue)
  );
}

/** After "the": "the 5th", "the first Monday in May", "the week of 5 October", "the day after Thanksgiving". */
function readDefinite(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const weekOf = readWeekOf(scan, at);
  if (weekOf !== null) return weekOf;
  const relation = readRelation(scan, at) ?? readNearest(scan, at);
  if (relation !== null) return relation;
  // "in the third quarter"
  const quarter = readQuarter(scan, at);
  if (quarter !== null && (cue || isWholeText(scan, at - 1, quarter.end))) return quarter;
  const inner =
    readUnitAfterNext(scan, at) ??
    (scan.words.lexicon.articleDay ? readNumericDate(scan, at, true) : null) ??
    readNth(scan, at) ??
    readDayOfMonth(scan, at, true) ??
    readEdge(scan, at) ??
    readDayWord(scan, at) ??
    readRelative(scan, at) ??
    readHoliday(scan, at) ??
    readWeekend(scan, at, cue || scan.words.lexicon.articleDay) ??
    (cue && tagAt(scan, at, "season") !== null ? readPeriod(scan, at) : null) ??
    (tagAt(scan, at, "unit")?.meaning.unit === "year" ? readYear(scan, at, cue) : null);
  if (inner !== null) return inner;
  const bare = readBareDay(scan, skipRole(scan, at, "date-noun"));
  if (bare !== null) return { value: civil(bare.value, null, null), end: bare.end };
  // "the Friday" alone is too little, "on the Friday" is enough.
  if (cue) return readWeekday(scan, at, true);
  // "el lunes", "le lundi"
  return scan.words.lexicon.articleDay ? readWeekday(scan, at, false) : null;
}

/** "le 15", "el día 15", "lundi 30", in languages where a day of the month has no ending. */
export function readBareDay(scan: Scan, at: number): Found<number> | null {
  const isDigits = scan.tokens[at]?.kind === "number";
  const bare = isDigits && scan.words.lexicon.articleDay ? readDayDigits(scan, at) : null;
  if (bare === null || bare.value < 1 || bare.value > 31) return null;
  // "lun 30 ore 14.30"
  const clockAt = roleAt(scan, bare.end, "at");
  const isAhead = clockAt >= 0 && scan.tokens[clockAt]?.kind === "number" && !scan.tokens[bare.end]?.glued;
  const isHour =
    !isAhead && (tagAt(scan, bare.end, "unit") !== null || roleAt(scan, bare.end, "oclock") >= 0);
  // A message that opens with "il 26" or "dia 26" names the day.
  const isOpening = at > 0 && at <= 2 && roleAt(scan, 0, "the") === at && !isCounting(scan, bare.end);
  return isHour || !(isFreeStanding(scan, bare.end) || isOpening) ? null : bare;
}

/** Whether the number before counts what stands there: "le 5 ragioni". */
function isCounting(scan: Scan, at: number): boolean {
  const noun = scan.tokens[at];
  return noun?.kind !== "word" || noun.capital || noun.glued || scan.words.counted.has(noun.word);
}

function readDayWord(scan: Scan, at: number): Found<DateSpec> | null {
  const day = tagAt(scan, at, "day");
  // "la mañana" is the morning, "mañana" tomorrow.
  const around = tagAt(scan, at - 1, "part");
  if (day === null || (around !== null && around.end >= day.end)) return null;
  let value: DateSpec = { kind: "offset", days: day.meaning.offset };
  let end = day.end;
  // "tomorrow week", "heute in acht Tagen" come as relations; "today, Friday" names one day twice.
  const weekday = tagAt(scan, isMark(scan, end, ",") ? end + 1 : end, "weekday");
  if (weekday !== null && isMark(scan, end, ",") && !weekday.meaning.habitual && day.meaning.offset >= 0) {
    const dayAfter = readDayOfMonth(scan, weekday.end, true);
    if (dayAfter !== null) return { value: dayAfter.value, end: dayAfter.end };
    end = weekday.end;
  }
  const isWeekOn = tagAt(scan, end, "unit");
  if (isWeekOn?.meaning.unit === "week" && isWeekOn.meaning.count === 1 && scan.words.lexicon.weekdayWeek) {
    value = { kind: "offset", days: day.meaning.offset + 7 };
    end = isWeekOn.end;
  }
  return { value, end };
}

function readHoliday(scan: Scan, at: number): Found<DateSpec> | null {
  const holiday = tagAt(scan, at, "holiday");
  if (holiday === null) return null;
  const year = readTrailingYear(scan, holiday.end);
  let { end } = year;
  let yearStep: number | null = null;
  const relativeAt = skipRole(scan, skipRole(scan, end, "of"), "in");
  const relative = year.value === null ? tagAt(scan, relativeAt, "relative") : null;
  const unit = relative === null ? null : tagAt(scan, relative.end, "unit");
  if (relative !== null && unit?.meaning.unit === "year") {
    yearStep = relative.meaning.step;
    end = unit.end;
  }
  const value: DateSpec = {
    kind: "holiday",
    holiday: holiday.meaning.holiday,
    year: year.value,
    step: null,
    yearStep,
  };
  const weekend = tagAt(scan, end, "unit");
  if (weekend?.meaning.unit === "weekend")
    return { value: { kind: "weekend-of", base: value }, end: weekend.end };
  // "Thanksgiving week"
  if (weekend?.meaning.unit === "week" && weekend.meaning.count === 1 && !scan.words.lexicon.articleDay)
    return { value: { kind: "week-of", base: value }, end: weekend.end };
  return { value, end };
}

/** A month by itself needs a word before it that makes it a time. */
function readMonth(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const isAdverb = scan.words.aloneParts.has(scan.tokens[at]?.word ?? "");
  const season = tagAt(scan, at, "season");
  const after = season === null ? null : tagAt(scan, skipRole(scan, season.end, "of"), "relative");
  const isDated =
    season !== null &&
    (readTrailingYear(scan, season.end).value !== null ||
      (after !== null && tagAt(scan, after.end, "unit")?.meaning.unit === "year"));
  if (season !== null && (cue || isAdverb || isDated || isWholeText(scan, at, season.end)))
    return readPeriod(scan, at);
  const half = readHalf(scan, at);
  if (half !== null && (cue || half.end > at + 2 || isWholeText(scan, at, half.end))) return half;
  const quarter = readQuarter(scan, at);
  const isWhole = quarter !== null && isWholeText(scan, at, quarter.end);
  const isDatedQuarter =
    quarter?.value.kind === "quarter" &&
    (quarter.value.year !== null || quarter.value.yearStep !== undefined);
  if (quarter !== null && (cue || isWhole || isDatedQuarter)) return quarter;
  const month = tagAt(scan, at, "month");
  if (month === null) return null;
  const period = readPeriod(scan, at);
  if (period === null || period.value.kind !== "month") return null;
  if (period.value.year === null && period.value.step === null && period.value.yearStep === undefined) {
    const isWhole = isWholeText(scan, at, period.end);
    if (!cue && !isWhole) return null;
  }
  return period;
}

function readYear(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const token = scan.tokens[at];
  const isWhole = isWholeText(scan, at, at + 1);
  // "im Jahr 2027"
  const unit = cue ? tagAt(scan, at, "unit") : null;
  if (unit?.meaning.unit === "year" && unit.meaning.count === 1) return readYear(scan, unit.end, true);
  if (
    !(cue || isWhole) ||
    token?.kind !== "number" ||
    token.text.length !== 4 ||
    token.value < 1990 ||
    token.value > 2100
  )
    return null;
  return { value: { kind: "year", year: token.value, edge: null }, end: at + 1 };
}

/** The end of a dash or word between the ends of a range of days, else -1. */
export function rangeJoint(scan: Scan, at: number): number {
  const dash = dashAt(scan, at);
  if (dash >= 0) return dash;
  const to = roleAt(scan, at, "to");
  return to >= 0 ? to : roleAt(scan, at, "until");
}
