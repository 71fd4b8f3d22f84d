/** Clock times in digits: "13:00", "3pm", "15h30", "0930". */

import { isFreeStanding } from "../dates/free-standing";
import type { Clock, Found } from "../nodes";
import { isMark, isPartOfWord, isTightMark, roleAt, type Scan, tagAt } from "../scan";
import { clockOf, isHourOfDay, readSuffix } from "./clock-forms";
import type { ClockCue } from "./clocks";

export function readDigits(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "number" || isPartOfWord(scan, at)) return null;
  const separated = readSeparated(scan, at, cue);
  if (separated !== null) return separated;
  // "au 3e étage"
  const suffix = scan.tokens[at + 1];
  const isOrdinal = suffix?.kind === "word" && suffix.glued && scan.words.ordinalSuffixes.has(suffix.word);
  if (isOrdinal && suffix.joint === "" && !scan.words.hourSuffixes.has(suffix.word)) return null;
  const { value: number, text } = token;
  // The end of "4.2"
  if (isTightMark(scan, at - 1, ".") && token.glued && scan.tokens[at - 2]?.kind === "number") return null;
  // "1:1" and what it is part of
  if (isTightMark(scan, at + 1, ":") || (isTightMark(scan, at - 1, ":") && token.glued)) return null;
  const next = scan.tokens[at + 1];
  // "15h30", "15 ч 30", "15 Uhr 30"
  const oclock = roleAt(scan, at + 1, "oclock");
  if (oclock >= 0 && text.length <= 2 && number <= 24) {
    const minutes = scan.tokens[oclock];
    const afterMinutes = tagAt(scan, oclock + 1, "unit");
    if (
      minutes?.kind === "number" &&
      minutes.joint === "" &&
      minutes.value < 60 &&
      (afterMinutes === null
        ? minutes.text.length === 2
        : afterMinutes.meaning.unit === "minute" || minutes.glued) &&
      (minutes.glued ||
        cue !== "none" ||
        number > 12 ||
        afterMinutes !== null ||
        minutes.text.length === 2) &&
      !isTightMark(scan, oclock + 1, ".") &&
      !isTightMark(scan, oclock + 1, ":") &&
      tagAt(scan, oclock + 1, "month") === null
    ) {
      const end = afterMinutes?.meaning.unit === "minute" ? afterMinutes.end : oclock + 1;
      return readSuffix(scan, end, clockOf(number, minutes.value, text, false));
    }
    const unit = tagAt(scan, at + 1, "unit");
    // A word that is both "hours" and "o'clock" ("3 часа", "15 h") needs a cue, or a part of the day after it.
    const suffixed = readSuffix(scan, oclock, clockOf(number, 0, text, true));
    if (
      unit === null ||
      cue === "said" ||
      suffixed.value.part !== null ||
      isHourOfDay(scan, oclock, number, cue) ||
      (number > 12 && (cue === "near" || scan.tokens[at + 1]?.glued))
    )
      return suffixed;
  }
  if (isMark(scan, at + 1, ".") || isMark(scan, at + 1, ",")) {
    // A decimal, or a date, or the end of a sentence.
    const fraction = scan.tokens[at + 2];
    if (fraction?.kind === "number" && fraction.glued && scan.tokens[at + 1]?.glued) return null;
  }
  if ((text.length === 3 || text.length === 4) && number % 100 < 60 && Math.floor(number / 100) < 24) {
    const compact = clockOf(
      Math.floor(number / 100),
      number % 100,
      text.length === 4 ? text : `0${text}`,
      false,
    );
    const opened =
      text.length === 3 || (!text.startsWith("0") && compact.hour <= 12)
        ? { ...compact, open: compact.hour >= 1 && compact.hour <= 12 }
        : compact;
    const suffixed = readSuffix(scan, at + 1, opened);
    const military = scan.tokens[at + 1]?.word === "hours" || scan.tokens[at + 1]?.word === "hrs";
    if (roleAt(scan, at + 1, "oclock") >= 0 && !military && tagAt(scan, at + 1, "unit") === null)
      return suffixed;
    if (military) return { value: { ...compact, open: false }, end: at + 2 };
    const isYear = text.length === 4 && number >= 1900 && number <= 2100 && number % 5 !== 0;
    if (suffixed.value.half !== null || suffixed.value.part !== null) return suffixed;
    if (cue === "said" && !isYear) return suffixed;
    if (
      (cue === "near" || (at === 0 && text.startsWith("0"))) &&
      !isYear &&
      (text.startsWith("0") || (number % 5 === 0 && !(number >= 2000 && number <= 2100)))
    )
      return suffixed;
    return null;
  }
  if (text.length > 2 || number > 24) return null;
  // "at 3 15"
  const isSpaced =
    next?.kind === "number" &&
    !next.glued &&
    next.text.length === 2 &&
    (cue === "said" || (cue === "near" && !scan.hour24 && next.value % 15 === 0));
  if (isSpaced && next.value < 60 && isFreeStanding(scan, at + 2) && tagAt(scan, at + 2, "month") === null)
    return readSuffix(scan, at + 2, clockOf(number, next.value, text, false));
  const clock = clockOf(number, 0, text, true);
  const suffixed = readSuffix(scan, at + 1, clock);
  if (suffixed.end > at + 1) return suffixed;
  // "6ish"
  const isRough = next?.glued === true && roleAt(scan, at + 1, "sharp") >= 0;
  if ((cue === "none" && !isRough) || (next?.kind === "mark" && next.glued && "%$€£°".includes(next.word)))
    return null;
  if (number === 0 && text !== "00") return null;
  return suffixed;
}

/** "13:00", "8.30", "8h30" with the marks people use, and the slips ("7;15", "5,15") where a cue bears them out. */
function readSeparated(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const hours = scan.tokens[at];
  const mark = scan.tokens[at + 1];
  const minutes = scan.tokens[at + 2];
  if (hours === undefined || mark?.kind !== "mark" || minutes?.kind !== "number") return null;
  if (hours.text.length > 2 || hours.value > 24 || minutes.text.length !== 2 || minutes.value > 59)
    return null;
  const before = scan.tokens[at - 1];
  if (
    before?.kind === "mark" &&
    before.glued &&
    hours.glued &&
    (before.word === "." || before.word === "/" || before.word === ":")
  ) {
    return null;
  }
  let end = at + 3;
  if (mark.word === ":") {
    if (!mark.glued && !minutes.glued && cue === "none") return null;
    if (isTightMark(scan, end, ":") && scan.tokens[end + 1]?.kind === "number") end += 2;
    // Fractions of a second, as in ISO 8601.
    if (isTightMark(scan, end, ".") && scan.tokens[end + 1]?.kind === "number" && end > at + 3) end += 2;
  } else {
    if (!mark.glued || !minutes.glued) return null;
    // A third number makes it a date, a version, an address.
    if (isTightMark(scan, end, ".") && scan.tokens[end + 1]?.kind === "number") return null;
  }
  const suffixed = readSuffix(scan, end, clockOf(hours.value, minutes.value, hours.text, false));
  if (mark.word === ":") return suffixed;
  const isPlain = suffixed.end === end;
  if (mark.word === "." || mark.word === ";") {
    if (!isPlain) return suffixed;
    // "0.28", and where hours are not written so, "6.31"
    const isTimetable =
      (cue === "said" || (hours.text.startsWith("0") && hours.text.length === 2)) && scan.dayFirst;
    if (hours.text === "0" || (!scan.hour24 && minutes.value % 5 !== 0 && !isTimetable)) return null;
    // "9.10 Monday morning"
    const day = tagAt(scan, end, "weekday") ?? tagAt(scan, end, "day");
    const isOfPart = day !== null && tagAt(scan, day.end, "part") !== null;
    // "the 07.03 train tomorrow", "train 07.03 tomorrow"
    const isBesideDay = tagAt(scan, end, "day") !== null || tagAt(scan, at - 1, "day") !== null;
    const isNoDate = minutes.value > 12 || minutes.value === 0 || isOfPart || isBesideDay;
    const isClock = cue === "near" || isBesideDay || endsDayMatter(scan, at, end) || isTrain(scan, at, end);
    return cue === "said" || (isNoDate && isClock) ? suffixed : null;
  }
  if (mark.word === "," || mark.word === "-") {
    const isHalfSaid = suffixed.value.half !== null || suffixed.value.part !== null;
    if (mark.word === ",") return isHalfSaid || cue === "said" ? suffixed : null;
    // "14-30" is how Russian writes a time; elsewhere it is a range.
    return scan.words.lexicon.dashedClock && hours.value >= 6 && cue === "said" ? suffixed : null;
  }
  return null;
}

/** How far before it the day may stand. */
const reach = 8;

/** "6.40 train on Friday": first, before what it is the time of. */
function isTrain(scan: Scan, at: number, end: number): boolean {
  const noun = scan.tokens[end];
  if (at > 0 || !scan.dayFirst || scan.hour24 || noun?.kind !== "word" || noun.glued) return false;
  return (
    tagAt(scan, end, "unit") === null && !scan.words.counted.has(noun.word) && hasDay(scan, end, end + reach)
  );
}

function hasDay(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (tagAt(scan, k, "weekday") !== null || tagAt(scan, k, "day") !== null) return true;
  return false;
}

/** "vrijdag borrel 16.30": last, after a day and what is on. */
function endsDayMatter(scan: Scan, at: number, end: number): boolean {
  const before = scan.tokens[at - 1]?.word ?? "";
  if (!scan.hour24 || !isFreeStanding(scan, end) || scan.words.numbered.has(before)) return false;
  return hasDay(scan, Math.max(0, at - reach), at);
}
