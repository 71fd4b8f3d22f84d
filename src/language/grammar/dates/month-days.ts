/** Days of a month: "3 March", "March 3rd, 2026", "the 3rd". */

import { isAmong } from "../../lexicon/compile-message";
import type { DateSpec, Found } from "../nodes";
import { readHourOrdinal, readNumber, readOrdinal } from "../numbers";
import { isMark, isTightMark, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { isFreeStanding } from "./free-standing";
import { civil, fullYear } from "./numeric-dates";
import { readNth } from "./relations";
import { readUnitAfterNext } from "./relatives";
import { isAbbreviation, isHourLike } from "./weekdays";

/** A one- or two-digit number that can be a day of a month, with or without the ending of an ordinal. */
export function readDayDigits(scan: Scan, at: number): Found<number> | null {
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
    !(mark.word === "," && scan.tokens[at + 2]?.text.length === 4) &&
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
  if (ordinal === null && !isNumbered) return readDayBeforeHour(scan, at, day);
  // "na trzecią" is an hour: days do not take that form.
  if (!isNumbered && readHourOrdinal(scan, at)?.end === day.end) return null;
  // "Sam's 30th"
  if (scan.tokens[at - 1]?.joint === "'" && scan.tokens[at - 1]?.word === "s") return null;
  if (isNumbered) day = { value: day.value, end: roleAt(scan, day.end, "date-noun") };
  const relative = tagAt(scan, skipRole(scan, monthAt, "the"), "relative");
  const unit = relative === null ? null : tagAt(scan, relative.end, "unit");
  // "pierwszego przyszłego miesiąca"
  const isJoined = monthAt > day.end || (scan.words.lexicon.genitive && ordinal !== null);
  if (relative !== null && unit?.meaning.unit === "month" && isJoined) {
    return { value: { ...civil(day.value, null, null), monthStep: relative.meaning.step }, end: unit.end };
  }
  // "15 dnia miesiąca"
  const own = isNumbered && scan.words.lexicon.genitive ? tagAt(scan, day.end, "unit") : null;
  if (own?.meaning.unit === "month") return { value: civil(day.value, null, null), end: own.end };
  // "the 28th of the month after next"
  const later = monthAt > day.end ? readUnitAfterNext(scan, skipRole(scan, monthAt, "the")) : null;
  if (later?.value.kind === "period" && later.value.unit === "month")
    return { value: { ...civil(day.value, null, null), monthStep: later.value.step }, end: later.end };
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
  // "the 3rd and 4th levels"
  const and = roleAt(scan, day.end, "and");
  const second = and < 0 ? null : readOrdinal(scan, skipRole(scan, and, "the"), true);
  const isMonth = second !== null && tagAt(scan, skipRole(scan, second.end, "of"), "month") !== null;
  if (second !== null && !isMonth && !isFreeStanding(scan, second.end)) return null;
  // In words it takes more: "the fifth at noon", but not "the second half".
  const isTime = roleAt(scan, day.end, "at") >= 0 || roleAt(scan, day.end, "from") >= 0;
  const isGenitive =
    scan.words.lexicon.genitive && isTime && scan.tokens[roleAt(scan, day.end, "at")]?.kind === "number";
  const isSpoken = isGenitive || (cue && isTimely(scan, day.end) && (isTime || isLedIn(scan, at)));
  if (isWord && !isNumbered && (scan.words.lexicon.articleDay || !isSpoken)) return null;
  return { value: civil(day.value, null, null), end: day.end };
}

/** "wizyta 28 o 9": a number right before the hour. */
function readDayBeforeHour(scan: Scan, at: number, day: Found<number>): Found<DateSpec> | null {
  if (scan.words.lexicon.dayBeforeHour !== true || day.end !== at + 1) return null;
  const hour = roleAt(scan, day.end, "at");
  const isHour = hour >= 0 && readNumber(scan, hour) !== null && scan.tokens[day.end]?.kind === "word";
  const isLed = roleAt(scan, at - 1, "at") >= 0 || scan.tokens[at - 1]?.kind === "number";
  return isHour && !isLed ? { value: civil(day.value, null, null), end: day.end } : null;
}

/** Whether a preposition of days stands before, with or without an article: "on the fifth". */
function isLedIn(scan: Scan, at: number): boolean {
  return [at - 1, at - 2].some(
    (k) =>
      tagAt(scan, k, "weekday") !== null ||
      (["on", "by", "until", "from", "to", "for"] as const).some((role) => roleAt(scan, k, role) >= 0),
  );
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

export function readTrailingYear(scan: Scan, at: number): Found<number | null> {
  const isSlash = isTightMark(scan, at, "/") || isTightMark(scan, at, "-");
  // "in the year 2027"
  const named = skipRole(scan, Math.max(at, roleAt(scan, at, "in"), roleAt(scan, at, "of")), "the");
  const unitBefore = named > at ? tagAt(scan, named, "unit") : null;
  if (unitBefore?.meaning.unit === "year" && unitBefore.meaning.count === 1) {
    const year = readTrailingYear(scan, unitBefore.end);
    if (year.value !== null) return year;
  }
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
    return { value: fullYear(short.value), end: at + 2 };
  }
  return { value: null, end: at };
}
