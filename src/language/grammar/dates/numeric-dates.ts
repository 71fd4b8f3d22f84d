/** Dates in digits: 2026-11-27, 27.11.2026, 11/27, 27.11. */
import type { DateSpec, Found } from "../nodes";
import { isMark, isPartOfWord, isTightMark, isWholeText, roleAt, type Scan, tagAt } from "../scan";

import { rangeJoint } from "./dates";

export type CivilSpec = Extract<DateSpec, { kind: "civil" }>;

export function civil(day: number, month: number | null, year: number | null, swapped = false): CivilSpec {
  return { kind: "civil", day, month, year, weekday: null, swapped, monthStep: null, yearStep: null };
}

/**
 * `cue`: the words before speak for a date, so that two bare numbers suffice ("am 5.3", "on 5.3"); `isEnd`: it ends a
 * range, so that a mark may stand right before it.
 */
export function readNumericDate(scan: Scan, at: number, cue: boolean, isEnd = false): Found<DateSpec> | null {
  const first = scan.tokens[at];
  if (first?.kind !== "number" || isPartOfWord(scan, at)) return null;
  if (first.text.length === 8) return readCompact(first.text, at);
  const mark = scan.tokens[at + 1];
  const second = scan.tokens[at + 2];
  if (mark?.kind !== "mark" || second?.kind !== "number") return null;
  if (mark.word !== "-" && mark.word !== "/" && mark.word !== ".") return null;
  // "5. 3. 2026" is written with spaces in German and Polish.
  const spaced = mark.word === "." && mark.glued && !second.glued && scan.words.lexicon.ordinalDot;
  if (!isTightMark(scan, at + 1, mark.word) && !spaced) return null;
  const before = scan.tokens[at - 1];
  // "12/11-12/14"
  const isRangeEnd = before?.word === "-" && mark.word === "/" && isTightMark(scan, at - 3, "/");
  if (first.glued && before?.kind === "mark" && "./-:$€£".includes(before.word) && !isRangeEnd && !isEnd)
    return null;

  const third = scan.tokens[at + 4];
  const secondMark = scan.tokens[at + 3];
  const isThree =
    third?.kind === "number" &&
    secondMark?.kind === "mark" &&
    secondMark.word === mark.word &&
    secondMark.glued &&
    (third.glued || spaced);
  if (isThree && third !== undefined) {
    if (first.text.length === 4) return between(first.value, second.value, third.value, at + 5, scan);
    if (third.text.length !== 4 && third.text.length !== 2) return null;
    if (first.text.length > 2 || second.text.length > 2) return null;
    // "2.1.17" is a version where dates are not written with dots.
    if (
      mark.word === "." &&
      third.text.length === 2 &&
      !scan.hour24 &&
      !cue &&
      !isWholeText(scan, at, at + 5)
    )
      return null;
    const year = third.text.length === 2 ? fullYear(third.value) : third.value;
    if (mark.word !== "/" && third.text.length === 2 && mark.word === "-" && !cue && first.value > 31)
      return null;
    return pair(scan, first.value, second.value, mark.word, year, at + 5);
  }
  if (roleAt(scan, at + 3, "oclock") >= 0 && !isHourAhead(scan, at + 3)) return null;
  if (first.text.length > 2 || second.text.length > 2) {
    // "11/2026"
    if (
      mark.word !== "-" &&
      first.text.length <= 2 &&
      first.value >= 1 &&
      first.value <= 12 &&
      isYear(second.value) &&
      (mark.word === "/" || cue)
    ) {
      return {
        value: { kind: "month", month: first.value, year: second.value, step: null, edge: null },
        end: at + 3,
      };
    }
    return null;
  }
  const trailingDot = isMark(scan, at + 3, ".") && scan.tokens[at + 3]?.glued === true;
  const afterDot = scan.tokens[at + 4];
  if (mark.word === "-") {
    // "10-10:30" is a range of times.
    if (isTightMark(scan, at + 3, ":") || tagAt(scan, at + 3, "meridiem") !== null) return null;
    // "5-3" is a range or a score; only a padded pair after a cue is a date, or where dates are written so.
    if (isDashedDate(scan, at, cue)) return pair(scan, first.value, second.value, "-", null, at + 3);
    if (!cue || first.text.length !== 2 || second.text.length !== 2 || second.value > 12) return null;
    return pair(scan, first.value, second.value, "-", null, at + 3);
  }
  if (mark.word === "/") {
    if (
      (tagAt(scan, at + 3, "unit") !== null && !isHourAhead(scan, at + 3)) ||
      (first.value === 24 && second.value === 7)
    )
      return null;
    // Halves, thirds and quarters are dates only where a time follows; other pairs unless a noun does.
    const isFraction = first.value < second.value && second.value <= 4;
    const next = scan.tokens[at + 3];
    const joint = rangeJoint(scan, at + 3);
    const isRange = joint >= 0 && scan.tokens[joint]?.kind === "number" && isTightMark(scan, joint + 1, "/");
    const isTimely =
      isRange || roleAt(scan, at + 3, "at") >= 0 || next?.kind === "number" || isMark(scan, at + 3, ",");
    if (!cue && isFraction && !isTimely && at > 0) return null;
    if (!cue && isFraction && next?.kind === "word" && !isTimely) return null;
    return pair(scan, first.value, second.value, "/", null, at + 3);
  }
  const isOrdinalDot =
    trailingDot && !(afterDot?.kind === "number" && afterDot.glued) && scan.words.lexicon.ordinalDot;
  const isPadded =
    second.text.length === 2 &&
    second.value >= 1 &&
    second.value <= 12 &&
    first.value >= 1 &&
    first.value <= 31;
  if (isOrdinalDot) return pair(scan, first.value, second.value, ".", null, at + 4);
  if (!scan.dayFirst || (tagAt(scan, at + 3, "unit") !== null && !isHourAhead(scan, at + 3))) return null;
  // "14.10. - 15.10."
  const end = trailingDot && rangeJoint(scan, at + 4) >= 0 ? at + 4 : at + 3;
  const isAlone = scan.hour24 && isWholeText(scan, at, at + 3);
  if (cue || (isPadded && scan.hour24) || isAlone)
    return pair(scan, first.value, second.value, ".", null, end);
  return null;
}

/** "19/9 ore 8.15", "30.09 godz. 6.12": the word for hours leads to the number after it. */
export function isHourAhead(scan: Scan, at: number): boolean {
  if (roleAt(scan, at, "at") < 0) return false;
  const next = isMark(scan, at + 1, ".") ? at + 2 : at + 1;
  return scan.tokens[next]?.kind === "number";
}

/** Of two digits: nobody plans for 2074, but many were born in 1974. */
export function fullYear(value: number): number {
  return value < 70 ? 2000 + value : 1900 + value;
}

/** "op 5-3", "5-3 om 10 uur", "di 5-3", "15-12". */
function isDashedDate(scan: Scan, at: number, cue: boolean): boolean {
  const first = scan.tokens[at];
  const second = scan.tokens[at + 2];
  if (scan.words.lexicon.dashedDate !== true || first === undefined || second === undefined) return false;
  if (first.value > 31 || second.value > 12 || first.value < 1 || second.value < 1) return false;
  // "eindigde in 3-2" is a score.
  const isShort = first.text.length + second.text.length === 2;
  return (
    (cue && (!isShort || roleAt(scan, at - 1, "on") >= 0)) ||
    roleAt(scan, at + 3, "at") >= 0 ||
    (first.value > 12 && roleAt(scan, at + 3, "from") >= 0) ||
    tagAt(scan, at - 1, "weekday") !== null ||
    (second.text.length === 2 && first.value > second.value)
  );
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2200;
}

function readCompact(text: string, at: number): Found<DateSpec> | null {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6));
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: civil(day, month, year), end: at + 1 };
}

function between(year: number, month: number, day: number, end: number, scan: Scan): Found<DateSpec> | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  // The T of ISO 8601.
  const letter = scan.tokens[end];
  const after = scan.tokens[end + 1];
  const isoEnd =
    letter?.word === "t" && letter.glued && after?.kind === "number" && after.glued ? end + 1 : end;
  return { value: civil(day, month, year), end: isoEnd };
}

function pair(
  scan: Scan,
  a: number,
  b: number,
  mark: string,
  year: number | null,
  end: number,
): Found<DateSpec> | null {
  const dayFirst = scan.dayFirst || mark === ".";
  const [day, month] = dayFirst ? [a, b] : [b, a];
  const isRight = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const isOther = day >= 1 && day <= 12 && month >= 1 && month <= 31;
  if (isRight) return { value: civil(day, month, year, isOther && mark !== "." && day !== month), end };
  if (isOther && (mark !== "." || (year !== null && year >= 1000)))
    return { value: civil(month, day, year), end };
  return null;
}
