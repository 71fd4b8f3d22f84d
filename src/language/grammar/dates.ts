/** Days and stretches of days. */
import { isAmong } from "../lexicon/compile";
import type { Edge, Role } from "../lexicon/meaning";
import { readLength, readNumber, readOrdinal } from "./amounts";
import type { DateSpec, Found } from "./nodes";
import { civil, readNumericDate } from "./numeric-dates";
import { dashAt, isMark, isTightMark, isWholeText, roleAt, type Scan, skipRole, tagAt } from "./scan";

/** `cue`: a word before speaks for a date ("on", "by", "until"). */
export function readDate(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  if (scan.tokens[at] === undefined || scan.depth > deepest) return null;
  scan.depth++;
  const article = roleAt(scan, at, "the");
  const found = article >= 0 ? readDefinite(scan, article, cue) : readIndefinite(scan, at, cue);
  scan.depth--;
  return found;
}

/** Days within days ("a week after the day after …"): deeper ones are nobody's plan, and a bound keeps the pass linear. */
const deepest = 3;

function readIndefinite(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  return (
    readUnitAfterNext(scan, at) ??
    readRelation(scan, at) ??
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
  const relation = readRelation(scan, at);
  if (relation !== null) return relation;
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
    (cue && tagAt(scan, at, "season") !== null ? readPeriod(scan, at) : null);
  if (inner !== null) return inner;
  const bare = readBareDay(scan, skipRole(scan, at, "date-noun"));
  if (bare !== null) return { value: civil(bare.value, null, null), end: bare.end };
  // "the Friday" alone is too little, "on the Friday" is enough.
  if (cue) return readWeekday(scan, at, true);
  // "el lunes", "le lundi"
  return scan.words.lexicon.articleDay ? readWeekday(scan, at, false) : null;
}

/** "le 15", "el día 15", "lundi 30", in languages where a day of the month has no ending. */
function readBareDay(scan: Scan, at: number): Found<number> | null {
  const isDigits = scan.tokens[at]?.kind === "number";
  const bare = isDigits && scan.words.lexicon.articleDay ? readDayDigits(scan, at) : null;
  if (bare === null || bare.value < 1 || bare.value > 31) return null;
  const isHour = tagAt(scan, bare.end, "unit") !== null || roleAt(scan, bare.end, "oclock") >= 0;
  return isHour || !isFreeStanding(scan, bare.end) ? null : bare;
}

/** "week after next", and in other languages "semaine prochaine". */
function readUnitAfterNext(scan: Scan, at: number): Found<DateSpec> | null {
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

/** "next week", "this weekend", "last month", "next Friday", "next March", "this coming Tuesday". */
function readRelative(scan: Scan, at: number): Found<DateSpec> | null {
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
  if (month !== null) {
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
    const inMonth = unit.meaning.unit === "month" ? readDayOfMonthAfterPeriod(scan, unitEnd, step) : null;
    if (inMonth !== null) return inMonth;
  }
  return { value, end: unitEnd };
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

function readWeekday(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const weekday = tagAt(scan, at, "weekday");
  if (weekday === null || weekday.meaning.habitual) return null;
  const { day } = weekday.meaning;
  let { end } = weekday;
  if (isMark(scan, end, ".") && weekday.end - at === 1 && isAbbreviation(scan, at) && scan.tokens[end]?.glued)
    end++;
  const spec: DateSpec = { kind: "weekday", day, step: null, weeks: null };
  const numbered = withDayNumber(scan, spec, end);
  if (numbered.end > end) return numbered;
  if (isShyAlone(scan, at, end, cue)) return null;

  // "Friday next week", "Friday week", "lundi prochain", "Friday in two weeks"
  const after = isMark(scan, end, ",") ? end + 1 : end;
  const inWeek = skipRole(scan, skipRole(scan, skipRole(scan, after, "of"), "in"), "the");
  const postposed = tagAt(scan, inWeek, "relative");
  if (postposed !== null) {
    const unit = tagAt(scan, postposed.end, "unit");
    if (unit?.meaning.unit === "week") {
      return { value: { kind: "weekday", day, step: null, weeks: postposed.meaning.step }, end: unit.end };
    }
    const isFree =
      unit === null &&
      tagAt(scan, postposed.end, "weekday") === null &&
      tagAt(scan, postposed.end, "month") === null;
    const isAllowed = !scan.words.lexicon.relativeBefore || postposed.meaning.step === 2;
    if (after === end && postposed.meaning.step !== 0 && isFree && isAllowed) {
      return {
        value: { kind: "weekday", day, step: postposed.meaning.step, weeks: null },
        end: postposed.end,
      };
    }
  }
  const unit = tagAt(scan, end, "unit");
  if (
    unit?.meaning.unit === "week" &&
    unit.meaning.count <= 2 &&
    scan.words.lexicon.weekdayWeek &&
    scan.tokens[end]?.word !== "weeks"
  ) {
    return { value: { kind: "counted", n: 1 + unit.meaning.count, day, base: null }, end: unit.end };
  }
  return { value: spec, end };
}

function isAbbreviation(scan: Scan, at: number): boolean {
  return (scan.tokens[at]?.text.length ?? 9) <= 4;
}

/** "Mon 13th", "Monday, the 13th", "Fri 18 July", "Friday, July 18, 2026", "Mo, 5.3.". */
function withDayNumber(
  scan: Scan,
  spec: Extract<DateSpec, { kind: "weekday" }>,
  end: number,
): Found<DateSpec> {
  let at = end;
  if (isMark(scan, at, ",") || (isMark(scan, at, ".") && scan.tokens[at]?.glued)) at++;
  at = skipRole(scan, skipRole(scan, at, "on"), "the");
  const numeric = readNumericDate(scan, at, false);
  if (numeric !== null && numeric.value.kind === "civil") {
    return { value: { ...numeric.value, weekday: spec.day }, end: numeric.end };
  }
  const ordinal = readOrdinal(scan, at, true);
  if (ordinal !== null && ordinal.value >= 1 && ordinal.value <= 31 && scan.tokens[at]?.kind === "number") {
    const whole = readDayOfMonth(scan, at, true);
    if (whole === null)
      return { value: { ...civil(ordinal.value, null, null), weekday: spec.day }, end: ordinal.end };
  }
  const date = readDayOfMonth(scan, at, true);
  if (date !== null && date.value.kind === "civil" && !isHourLike(scan, date.end)) {
    return { value: { ...date.value, weekday: spec.day }, end: date.end };
  }
  const bare = dashAt(scan, at + 1) >= 0 ? null : readBareDay(scan, at);
  if (bare !== null) return { value: { ...civil(bare.value, null, null), weekday: spec.day }, end: bare.end };
  return { value: spec, end };
}

function isHourLike(scan: Scan, at: number): boolean {
  return tagAt(scan, at, "meridiem") !== null;
}

/** Shy words ("sat", "may") count only beside something that bears them out. */
function isShyAlone(scan: Scan, at: number, end: number, cue: boolean): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !scan.words.shy.has(token.word) || end - at > 1) return false;
  if (cue) return false;
  // "so um 3" is about three, "So um 3" is Sunday.
  if (!token.capital && roleAt(scan, at, "at") > at + 1) return true;
  const before = at - 1;
  if (tagAt(scan, before, "relative") !== null || roleAt(scan, before, "every") >= 0) return false;
  const isListed =
    roleAt(scan, before, "and") >= 0 ||
    isMark(scan, before, ",") ||
    isMark(scan, before, "-") ||
    roleAt(scan, before, "or") >= 0;
  if (isListed && tagAt(scan, before - 1, "weekday") !== null) return false;
  const next = scan.tokens[end];
  // A capital in the midst of a sentence, or nothing but it.
  if (next === undefined && (before < 0 || token.capital)) return false;
  if (next?.kind === "number") return false;
  if (
    tagAt(scan, end, "part") !== null ||
    tagAt(scan, end, "clock") !== null ||
    tagAt(scan, end, "weekday") !== null
  )
    return false;
  if (roleAt(scan, end, "at") >= 0 && readNumber(scan, roleAt(scan, end, "at")) !== null) return false;
  if (
    (isMark(scan, end, ",") ||
      isMark(scan, end, "-") ||
      isMark(scan, end, "/") ||
      roleAt(scan, end, "and") >= 0) &&
    tagAt(scan, end + 1, "weekday") !== null
  )
    return false;
  if (next?.joint === "-" && tagAt(scan, end, "weekday") !== null) return false;
  return true;
}

/** A one- or two-digit number that can be a day of a month, with or without the ending of an ordinal. */
function readDayDigits(scan: Scan, at: number): Found<number> | null {
  const ordinal = readOrdinal(scan, at, true);
  if (ordinal !== null) return ordinal;
  const token = scan.tokens[at];
  if (token?.kind !== "number" || token.text.length > 2) return null;
  const mark = scan.tokens[at + 1];
  // "March 3:30" and "3.5" are something else.
  if (
    mark?.kind === "mark" &&
    mark.glued &&
    (mark.word === ":" || mark.word === "." || mark.word === ",") &&
    scan.tokens[at + 2]?.kind === "number" &&
    scan.tokens[at + 2]?.glued
  )
    return null;
  if (tagAt(scan, at + 1, "meridiem") !== null) return null;
  return { value: token.value, end: at + 1 };
}

/** "3 March", "3rd of March 2026", "March 3rd, 2026", "the 3rd"; `cue`: an ordinal alone will do. */
export function readDayOfMonth(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const monthFirst = tagAt(scan, at, "month");
  if (monthFirst !== null) {
    let dayAt = monthFirst.end;
    if (isMark(scan, dayAt, ".") && scan.tokens[dayAt]?.glued) dayAt++;
    if (isMark(scan, dayAt, ",")) dayAt++;
    if (isTightMark(scan, dayAt, "/") || isTightMark(scan, dayAt, "-")) dayAt++;
    const the = skipRole(scan, dayAt, "the");
    const day = readDayDigits(scan, the) ?? readSpokenDay(scan, the);
    if (day === null || day.value < 1 || day.value > 31) return null;
    if (isHourLike(scan, day.end)) return null;
    const unit = tagAt(scan, day.end, "unit");
    if (
      unit !== null &&
      scan.tokens[day.end]?.kind === "word" &&
      scan.words.shy.has(scan.tokens[at]?.word ?? "")
    )
      return null;
    // "May 2026" is caught by the month; "June 20 26" is nothing.
    const withYear = readTrailingYear(scan, day.end);
    return { value: civil(day.value, monthFirst.meaning.month, withYear.value), end: withYear.end };
  }
  const ordinal = readOrdinal(scan, at, true);
  // "am 1. Freitag im Monat"
  const nth = ordinal !== null && tagAt(scan, ordinal.end, "weekday") !== null ? readNth(scan, at) : null;
  if (nth?.value.kind === "nth" && nth.value.within !== null) return nth;
  let day = ordinal ?? readDayDigits(scan, at) ?? readDayWords(scan, at);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const isNumbered = roleAt(scan, day.end, "date-noun") >= 0;
  let monthAt = skipRole(scan, skipRole(scan, day.end, "date-noun"), "of");
  if (isMark(scan, monthAt, ".") && scan.tokens[monthAt]?.glued) monthAt++;
  const month = tagAt(scan, monthAt, "month");
  if (month !== null && !(scan.tokens[monthAt]?.word === "may" && isVerbal(scan, month.end))) {
    let end = month.end;
    if (isMark(scan, end, ".") && isAbbreviation(scan, monthAt) && scan.tokens[end]?.glued) end++;
    const withYear = readTrailingYear(scan, end);
    return { value: civil(day.value, month.meaning.month, withYear.value), end: withYear.end };
  }
  if (ordinal === null && !isNumbered) return null;
  if (isNumbered) day = { value: day.value, end: roleAt(scan, day.end, "date-noun") };
  const relative = tagAt(scan, skipRole(scan, monthAt, "the"), "relative");
  const unit = relative === null ? null : tagAt(scan, relative.end, "unit");
  if (relative !== null && unit?.meaning.unit === "month" && monthAt > day.end) {
    return { value: { ...civil(day.value, null, null), monthStep: relative.meaning.step }, end: unit.end };
  }
  const ofMonth = roleAt(scan, day.end, "of");
  const theMonth = ofMonth < 0 ? null : tagAt(scan, skipRole(scan, ofMonth, "the"), "unit");
  if (theMonth?.meaning.unit === "month") return { value: civil(day.value, null, null), end: theMonth.end };
  // A bare ordinal: "the 5th" is a day unless a noun follows ("the 5th floor", "the second act").
  const isWord = scan.tokens[at]?.kind === "word";
  // "am 31. Inventur" is the day, "am 50. Geburtstag" and "am 3. Tag" count.
  const isDotted =
    cue &&
    isMark(scan, day.end - 1, ".") &&
    scan.words.lexicon.nounsCapital === true &&
    tagAt(scan, day.end, "unit") === null &&
    !isAmong(scan.words, scan.words.counted, scan.tokens[day.end]?.word ?? "") &&
    !isAmong(scan.words, scan.words.numbered, scan.tokens[day.end]?.word ?? "");
  if (!isNumbered && !isDotted && !isFreeStanding(scan, day.end)) return null;
  // In words it takes more: "the fifth at noon", but not "the second half".
  if (isWord && !isNumbered && (scan.words.lexicon.articleDay || !(cue && isTimely(scan, day.end))))
    return null;
  return { value: civil(day.value, null, null), end: day.end };
}

/** Whether the text ends there or goes on with a time. */
function isTimely(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token === undefined ||
    token.kind !== "word" ||
    roleAt(scan, at, "at") >= 0 ||
    roleAt(scan, at, "from") >= 0 ||
    roleAt(scan, at, "to") >= 0
  );
}

function isVerbal(scan: Scan, at: number): boolean {
  return (
    scan.tokens[at]?.word === "be" || scan.tokens[at]?.word === "have" || scan.tokens[at]?.word === "not"
  );
}

/** "June twelve", where nothing that twelve could count follows. */
function readSpokenDay(scan: Scan, at: number): Found<number> | null {
  if (scan.tokens[at]?.kind !== "word") return null;
  const number = readNumber(scan, at);
  if (number === null || tagAt(scan, number.end, "unit") !== null || !isFreeStanding(scan, number.end))
    return null;
  return number;
}

/** Days in words before a month: "five March" is rare, "fifth of March" is read as an ordinal. */
function readDayWords(scan: Scan, at: number): Found<number> | null {
  if (scan.tokens[at]?.kind !== "word") return null;
  const number = readNumber(scan, at);
  if (number === null) return null;
  const month = skipRole(scan, number.end, "of");
  // "un mars" is not the first of March.
  const isArticle = roleAt(scan, at, "a") >= 0 && month === number.end;
  return isArticle || tagAt(scan, month, "month") === null ? null : number;
}

/** Function words that a numeral may stand before and count. */
const nounRoles: ReadonlySet<Role> = new Set([
  "half",
  "quarter",
  "three-quarters",
  "times",
  "holidays",
  "other",
  "a",
]);

/** Whether nothing that a numeral could count follows. */
export function isFreeStanding(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return true;
  const tags = scan.tags[at] ?? [];
  return (
    tags.some(
      ({ meaning }) =>
        (meaning.kind === "role" && !nounRoles.has(meaning.role)) ||
        meaning.kind === "relative" ||
        meaning.kind === "part" ||
        meaning.kind === "clock" ||
        meaning.kind === "day" ||
        meaning.kind === "weekday",
    ) || scan.words.prepositions.has(token.word)
  );
}

function readTrailingYear(scan: Scan, at: number): Found<number | null> {
  const isSlash = isTightMark(scan, at, "/") || isTightMark(scan, at, "-");
  const comma = isMark(scan, at, ",") || isSlash ? at + 1 : skipRole(scan, at, "of");
  const token = scan.tokens[comma];
  if (token?.kind === "number" && token.text.length === 4 && token.value >= 1900 && token.value <= 2200) {
    const isClock = isMark(scan, comma + 1, ":") && scan.tokens[comma + 1]?.glued;
    if (!isClock) {
      let end = comma + 1;
      const unit = tagAt(scan, end, "unit");
      if (unit?.meaning.unit === "year" && !scan.words.lexicon.weekdayWeek) {
        end = unit.end;
        if (isMark(scan, end, ".") && scan.tokens[end]?.glued) end++;
      }
      return { value: token.value, end };
    }
  }
  const apostrophe = scan.tokens[at];
  const short = scan.tokens[at + 1];
  if (apostrophe?.word === "'" && short?.kind === "number" && short.text.length === 2 && short.glued) {
    return { value: 2000 + short.value, end: at + 2 };
  }
  return { value: null, end: at };
}

/** "end of the month", "early next week", "mid June", "beginning of March". */
function readEdge(scan: Scan, at: number): Found<DateSpec> | null {
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
          step: postposed.meaning.step,
          edge: null,
        },
        end: unit.end,
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

function withYear(scan: Scan, at: number): { year: number | null; end: number } {
  const read = readTrailingYear(scan, at);
  return { year: read.value, end: read.end };
}

/** "Q3", "Q3 2026". */
function readQuarter(scan: Scan, at: number): Found<DateSpec> | null {
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
  return { value: { kind: "quarter", quarter: number.value, year: year.value, edge: null }, end: year.end };
}

/** "third Tuesday of May", "last working day of the month", "second to last Friday", "last weekend of June". */
function readNth(scan: Scan, at: number): Found<DateSpec> | null {
  const ordinal = readOrdinal(scan, at, true);
  const last = ordinal === null ? tagAt(scan, at, "relative") : null;
  if (ordinal === null && last?.meaning.step !== -1) return null;
  const n = ordinal === null ? -1 : ordinal.value;
  const whatAt = ordinal?.end ?? last?.end ?? at;
  if (n === 0 || n > 31 || n < -5) return null;
  const weekday = tagAt(scan, whatAt, "weekday");
  const unit = tagAt(scan, whatAt, "unit");
  const what = weekday !== null ? weekday.meaning.day : nthUnit(unit?.meaning.unit ?? "");
  const end = weekday?.end ?? unit?.end ?? at;
  if (what === null) return n === -1 ? readLastOf(scan, whatAt) : null;
  const of = roleAt(scan, end, "of") >= 0 ? roleAt(scan, end, "of") : roleAt(scan, end, "in");
  const within = readPeriod(scan, of >= 0 ? of : end);
  if (
    within !== null &&
    (of >= 0 ||
      tagAt(scan, end, "relative") !== null ||
      tagAt(scan, end, "month") !== null ||
      roleAt(scan, end, "the") >= 0 ||
      (tagAt(scan, end, "unit") !== null && scan.words.lexicon.genitive))
  ) {
    return { value: { kind: "nth", n, what, within: within.value }, end: within.end };
  }
  // "last Tuesday" is the past one; "first Tuesday" waits for its month, which may come later in the text.
  if (ordinal === null || (weekday === null && what !== "workday")) return null;
  return { value: { kind: "nth", n, what, within: null }, end };
}

/** "the last of the month" */
function readLastOf(scan: Scan, at: number): Found<DateSpec> | null {
  const of = roleAt(scan, at, "of");
  const within = of < 0 ? null : readPeriod(scan, of);
  return within === null
    ? null
    : { value: { kind: "nth", n: -1, what: "day", within: within.value }, end: within.end };
}

function nthUnit(unit: string): "day" | "workday" | "weekend" | "week" | null {
  return unit === "day" || unit === "workday" || unit === "weekend" || unit === "week" ? unit : null;
}

/** "KW 50", "KW 12/2027". */
function readWeekNumber(scan: Scan, at: number): Found<DateSpec> | null {
  const lead = roleAt(scan, at, "week-number");
  const number = lead < 0 ? undefined : scan.tokens[lead];
  if (number?.kind !== "number" || number.value < 1 || number.value > 53) return null;
  const slash = isTightMark(scan, lead + 1, "/") ? lead + 2 : lead + 1;
  const year = readTrailingYear(scan, slash);
  const end = year.value === null ? lead + 1 : year.end;
  return { value: { kind: "iso-week", week: number.value, year: year.value, weekday: null }, end };
}

/** "the week of 5 October". */
function readWeekOf(scan: Scan, at: number): Found<DateSpec> | null {
  const unit = tagAt(scan, at, "unit");
  if (unit?.meaning.unit !== "week" && unit?.meaning.unit !== "weekend") return null;
  const of = roleAt(scan, unit.end, "of");
  if (of < 0) return null;
  const day = readDate(scan, of, true);
  if (day === null) return null;
  return {
    value: { kind: unit.meaning.unit === "week" ? "week-of" : "weekend-of", base: day.value },
    end: day.end,
  };
}

/** "the day after Thanksgiving", "the Friday before Easter", "the Monday closest to 5 October". */
function readRelation(scan: Scan, at: number): Found<DateSpec> | null {
  const weekday = tagAt(scan, at, "weekday");
  const unit = weekday === null ? tagAt(scan, at, "unit") : null;
  if (
    weekday === null &&
    (unit === null ||
      (unit.meaning.unit !== "day" && unit.meaning.unit !== "week" && unit.meaning.unit !== "weekend"))
  )
    return null;
  const end = weekday?.end ?? unit?.end ?? at;
  const nearest = roleAt(scan, end, "nearest");
  if (nearest >= 0 && weekday !== null) {
    const base = readDate(scan, nearest, true);
    return base === null
      ? null
      : { value: { kind: "nearest", day: weekday.meaning.day, base: base.value }, end: base.end };
  }
  const after = roleAt(scan, end, "after");
  const before = roleAt(scan, end, "before");
  if (after < 0 && before < 0) return null;
  const base = readDate(scan, Math.max(after, before), true);
  if (base === null) return null;
  const sign = after >= 0 ? 1 : -1;
  if (weekday !== null)
    return { value: { kind: "counted", n: sign, day: weekday.meaning.day, base: base.value }, end: base.end };
  const days = unit?.meaning.unit === "day" ? 1 : 7;
  const length = { months: 0, days, workdays: 0, minutes: 0 };
  return { value: { kind: "shifted", base: base.value, length, sign }, end: base.end };
}

/** "3 Fridays from now", "two weeks from Friday", "a week after Easter", "two days before Christmas". */
function readCounted(scan: Scan, at: number): Found<DateSpec> | null {
  const number = readNumber(scan, at) ?? readArticle(scan, at);
  if (number === null) return null;
  const weekday = tagAt(scan, number.end, "weekday");
  if (weekday !== null && number.value <= 60) {
    const fromNow = roleAt(scan, weekday.end, "from-now");
    if (fromNow >= 0)
      return {
        value: { kind: "counted", n: number.value, day: weekday.meaning.day, base: null },
        end: fromNow,
      };
    const ago = roleAt(scan, weekday.end, "ago");
    if (ago >= 0)
      return { value: { kind: "counted", n: -number.value, day: weekday.meaning.day, base: null }, end: ago };
    return null;
  }
  const length = readLength(scan, at);
  if (length === null || length.value.length.minutes !== 0) return null;
  const from = roleAt(scan, length.end, "counted-from");
  const before = roleAt(scan, length.end, "before");
  if (from < 0 && before < 0) return null;
  const base = readDate(scan, from >= 0 ? from : before, true);
  if (base === null || base.value.kind === "period" || base.value.kind === "year") return null;
  return {
    value: { kind: "shifted", base: base.value, length: length.value.length, sign: from >= 0 ? 1 : -1 },
    end: base.end,
  };
}

function readArticle(scan: Scan, at: number): Found<number> | null {
  const article = roleAt(scan, at, "a");
  return article < 0 ? null : { value: 1, end: article };
}

/** "at the weekend", "am Wochenende": this one. */
function readWeekend(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const unit = tagAt(scan, at, "unit");
  const isWhole = unit !== null && isWholeText(scan, at, unit.end);
  if (unit?.meaning.unit !== "weekend" || !(cue || isWhole)) return null;
  return { value: { kind: "period", unit: "weekend", step: 0, count: 1, edge: null }, end: unit.end };
}

function readHoliday(scan: Scan, at: number): Found<DateSpec> | null {
  const holiday = tagAt(scan, at, "holiday");
  if (holiday === null) return null;
  const year = readTrailingYear(scan, holiday.end);
  let { end } = year;
  let yearStep: number | null = null;
  const relative = year.value === null ? tagAt(scan, end, "relative") : null;
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
  return { value, end };
}

/** A month by itself needs a word before it that makes it a time. */
function readMonth(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const isAdverb = scan.words.aloneParts.has(scan.tokens[at]?.word ?? "");
  const season = cue || isAdverb ? tagAt(scan, at, "season") : null;
  if (season !== null) return readPeriod(scan, at);
  const quarter = readQuarter(scan, at);
  const isWhole = quarter !== null && isWholeText(scan, at, quarter.end);
  if (
    quarter !== null &&
    (cue || isWhole || (quarter.value.kind === "quarter" && quarter.value.year !== null))
  )
    return quarter;
  const month = tagAt(scan, at, "month");
  if (month === null) return null;
  const period = readPeriod(scan, at);
  if (period === null || period.value.kind !== "month") return null;
  if (period.value.year === null && period.value.step === null) {
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
