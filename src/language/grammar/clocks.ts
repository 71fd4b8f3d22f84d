/** Clock times. */
import type { Part } from "../lexicon/meaning";
import { findPattern, matchPattern, type SlotReader } from "../pattern";
import { readNumber, readOrdinal } from "./amounts";
import { isFreeStanding } from "./dates";
import type { Clock, Found } from "./nodes";
import { isMark, isPartOfWord, isTightMark, isWholeText, roleAt, type Scan, skipRole, tagAt } from "./scan";

/**
 * How much the words before speak for a clock time: "none" takes only what cannot be anything else (13:00, 3pm, noon),
 * "near" also a number next to a day or within a range, "said" also what follows "at"; "from" is "said" where a range follows.
 */
export type ClockCue = "none" | "near" | "said" | "from";

/** `spoken`: whether words like "nueve y diez" may be one time, which between "entre" and "y" they are not. */
export function readClock(scan: Scan, at: number, given: ClockCue, spoken = true): Found<Clock> | null {
  const start = skipRole(scan, at, "about");
  const cue = given === "from" ? "said" : given;
  const named = readNamed(scan, start, cue);
  const phrase = spoken ? readSpoken(scan, start, given) : null;
  // "midi et demi"
  const isMore = named !== null && phrase !== null && phrase.end > named.end;
  const found =
    (isMore ? phrase : (named ?? phrase)) ?? readDigits(scan, start, cue) ?? readHourWord(scan, start, cue);
  if (found === null) return null;
  return { value: found.value, end: skipExactly(scan, found.end) };
}

/** "5 sharp", "около 5". */
function skipExactly(scan: Scan, at: number): number {
  return skipRole(scan, at, scan.words.lexicon.roles.sharp === undefined ? "about" : "sharp");
}

/** "noon", "12 noon", "midnight". */
function readNamed(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const named = tagAt(scan, at, "clock");
  // "a midnight snack"
  const isAdjective =
    named !== null && named.meaning.hour === 0 && cue === "none" && !isFreeStanding(scan, named.end);
  if (isAdjective) return null;
  if (named !== null) return { value: fixed(named.meaning.hour, named.meaning.minute), end: named.end };
  if (scan.tokens[at]?.value === 12) {
    const after = tagAt(scan, at + 1, "clock");
    if (after !== null) return { value: fixed(after.meaning.hour, after.meaning.minute), end: after.end };
  }
  return null;
}

function fixed(hour: number, minute: number): Clock {
  return { hour, minute, half: null, part: null, open: false, bare: false, digital: false };
}

/** The language's own ways: "half past three", "halb vier", "без двадцати пять". */
function readSpoken(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const { clockPatterns } = scan.words;
  let hour: number | null = null;
  let minutes = 0;
  let named = false;
  const readSlot: SlotReader = (name, slotAt) => {
    if (name === "m" || name === "mm" || name === "mh") {
      const whole = readMinutes(scan, slotAt, name === "mm");
      // "без двадцати пять" is twenty to five, not twenty-five to nothing.
      const split = name === "mh" && whole !== null && readHour(scan, whole.end) === null;
      const first = split ? tagAt(scan, slotAt, "number") : null;
      const read = first === null ? whole : { value: first.meaning.value, end: first.end };
      if (read !== null) minutes = read.value;
      return read === null ? -1 : read.end;
    }
    const read = name === "o" ? readHourOrdinal(scan, slotAt) : readHour(scan, slotAt);
    if (read === null) return -1;
    hour = read.value.hour;
    named = read.value.named;
    return read.end;
  };
  const found = findPattern(clockPatterns, scan.tokens, at, readSlot);
  if (found === null) return null;
  // Once more by itself: other patterns may have filled the slots since.
  matchPattern(found.value.pattern, scan.tokens, at, readSlot);
  const start = hour ?? 0;
  const offset = found.value.constant + found.value.factor * minutes;
  const total = (((start * 60 + offset) % 1440) + 1440) % 1440;
  const isOpen = !named && (hour === null || (start >= 1 && start <= 12));
  const clock: Clock = {
    // A quarter to one is 12:45, not 0:45.
    hour: isOpen && total < 60 ? 12 : Math.floor(total / 60),
    minute: total % 60,
    half: null,
    part: null,
    open: isOpen,
    bare: false,
    digital: false,
  };
  const suffixed = readSuffix(scan, found.end, clock);
  // "5 to 7" in digits is a range, "10 to 7" and "5 minutes to 7" are times before seven.
  const isDigits =
    scan.tokens[at]?.kind === "number" &&
    tagAt(scan, at + 1, "unit") === null &&
    roleAt(scan, at + 1, "before") < 0;
  const isRange =
    (cue !== "said" && !isWholeText(scan, at, found.end)) || minutes % 5 !== 0 || minutes < start;
  if (isDigits && found.value.factor < 0 && isRange) return null;
  const isWhole = isWholeText(scan, at, found.end);
  if (cue === "none" && suffixed.end === found.end && !isWhole && isWeakSpoken(scan, at, found.end))
    return null;
  // "tres y cuatro" counts things unless something says that it is a time.
  if (cue === "none" && suffixed.end === found.end && found.value.hourFirst) return null;
  return suffixed;
}

interface SpokenHour {
  readonly hour: number;
  /** Noon or midnight, which have no other half. */
  readonly named: boolean;
}

function readHour(scan: Scan, at: number): Found<SpokenHour> | null {
  const clock = tagAt(scan, at, "clock");
  if (clock !== null && clock.meaning.minute === 0) {
    return { value: { hour: clock.meaning.hour, named: true }, end: clock.end };
  }
  const read = readNumber(scan, at);
  if (read === null) {
    // "без десяти час": one o'clock is the word for the hour alone.
    const isOne = tagAt(scan, at, "unit")?.meaning.unit === "hour" && roleAt(scan, at, "oclock") >= 0;
    return isOne ? { value: { hour: 1, named: false }, end: at + 1 } : null;
  }
  if (read.value > 24 || !Number.isInteger(read.value) || isDuration(scan, read.end)) return null;
  const oclock = skipRole(scan, read.end, "oclock");
  return { value: { hour: read.value, named: false }, end: oclock };
}

function readHourOrdinal(scan: Scan, at: number): Found<SpokenHour> | null {
  const ordinal = readOrdinal(scan, at);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 12) return null;
  return { value: { hour: ordinal.value, named: false }, end: ordinal.end };
}

/** Whether a spoken clock time stands there that begins with its minutes: "20 minutes to 3". */
export function isSpokenClock(scan: Scan, at: number): boolean {
  return readSpoken(scan, at, "near") !== null;
}

/** Digits around a word ("5 to 7", "5 of 8") are not minutes and hours unless something says so. */
function isWeakSpoken(scan: Scan, at: number, end: number): boolean {
  return (
    scan.tokens[at]?.kind === "number" &&
    end - at <= 3 &&
    tagAt(scan, at + 1, "unit") === null &&
    roleAt(scan, at + 1, "before") < 0 &&
    roleAt(scan, at + 1, "after") < 0
  );
}

/** `counted`: the word for minutes has to follow. */
function readMinutes(scan: Scan, at: number, counted: boolean): Found<number> | null {
  const start = skipRole(scan, at, "a");
  const quarter = roleAt(scan, start, "quarter");
  if (quarter >= 0) return { value: 15, end: quarter };
  const half = roleAt(scan, start, "half");
  if (half >= 0) return { value: 30, end: half };
  const number = readNumber(scan, at);
  if (number === null || number.value < 1 || number.value > 59 || !Number.isInteger(number.value))
    return null;
  const unit = tagAt(scan, number.end, "unit");
  const isMinute = unit?.meaning.unit === "minute";
  if (counted && !isMinute) return null;
  return { value: number.value, end: isMinute ? unit.end : number.end };
}

function isDuration(scan: Scan, at: number): boolean {
  const unit = tagAt(scan, at, "unit");
  return unit !== null && unit.meaning.unit !== "hour";
}

function readDigits(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "number" || isPartOfWord(scan, at)) return null;
  const separated = readSeparated(scan, at, cue);
  if (separated !== null) return separated;
  const { value: number, text } = token;
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
  const clock = clockOf(number, 0, text, true);
  const suffixed = readSuffix(scan, at + 1, clock);
  if (suffixed.end > at + 1) return suffixed;
  if (cue === "none" || (next?.kind === "mark" && next.glued && "%$€£°".includes(next.word))) return null;
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
    return cue === "said" || (cue === "near" && (minutes.value > 12 || minutes.value === 0))
      ? suffixed
      : null;
  }
  if (mark.word === "," || mark.word === "-") {
    const isHalfSaid = suffixed.value.half !== null || suffixed.value.part !== null;
    if (mark.word === ",") return isHalfSaid || cue === "said" ? suffixed : null;
    // "14-30" is how Russian writes a time; elsewhere it is a range.
    return scan.words.lexicon.dashedClock && hours.value >= 6 && cue === "said" ? suffixed : null;
  }
  return null;
}

function clockOf(hour: number, minute: number, text: string, bare: boolean): Clock {
  const open = hour >= 1 && hour <= 12 && !(text.startsWith("0") && text.length > 1);
  return {
    hour: hour === 24 ? 0 : hour,
    minute,
    half: null,
    part: null,
    open,
    bare,
    digital: !bare && text !== "",
  };
}

/** "at five", "three o'clock", "seven thirty", "five in the evening". */
function readHourWord(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return null;
  const number = readNumber(scan, at);
  if (number === null || number.value > 24 || !Number.isInteger(number.value)) {
    // "в час дня": the hour itself is the number one.
    const hour = tagAt(scan, at, "unit");
    if (hour?.meaning.unit === "hour" && roleAt(scan, at, "oclock") >= 0) {
      const suffixed = readSuffix(scan, hour.end, clockOf(1, 0, "1", true));
      if (suffixed.value.part !== null || (cue === "said" && scan.words.lexicon.hourAlone)) return suffixed;
    }
    return null;
  }
  const clock = clockOf(number.value, 0, "", true);
  const oclock = roleAt(scan, number.end, "oclock");
  const unit = tagAt(scan, number.end, "unit");
  if (oclock >= 0) {
    const minutes = readNumber(scan, oclock);
    if (minutes !== null && minutes.value < 60 && minutes.value >= 1) {
      const after = tagAt(scan, minutes.end, "unit");
      if (after?.meaning.unit === "minute") {
        return readSuffix(scan, after.end, { ...clock, minute: minutes.value, bare: false });
      }
      if (after === null && minutes.value >= 5 && (cue === "said" || unit === null)) {
        return readSuffix(scan, minutes.end, { ...clock, minute: minutes.value, bare: false });
      }
    }
    const suffixed = readSuffix(scan, oclock, clock);
    if (unit === null || cue === "said" || suffixed.value.part !== null) return suffixed;
    return null;
  }
  if (unit !== null) return null;
  const minutes = readNumber(scan, number.end);
  if (
    minutes !== null &&
    minutes.value >= 5 &&
    minutes.value < 60 &&
    scan.tokens[number.end]?.kind === "word"
  ) {
    const after = tagAt(scan, minutes.end, "unit");
    if (after === null || after.meaning.unit === "minute") {
      const suffixed = readSuffix(scan, after?.end ?? minutes.end, {
        ...clock,
        minute: minutes.value,
        bare: false,
      });
      if (cue !== "none" || suffixed.value.half !== null || suffixed.value.part !== null) return suffixed;
    }
  }
  const suffixed = readSuffix(scan, number.end, clock);
  if (suffixed.value.half !== null || suffixed.value.part !== null) return suffixed;
  return cue === "none" ? null : suffixed;
}

/** What stands after the digits: am/pm, o'clock, "in the morning". */
function readSuffix(scan: Scan, at: number, clock: Clock): Found<Clock> {
  let end = at;
  let { half } = clock;
  let part: Part | null = clock.part;
  const oclock = roleAt(scan, end, "oclock");
  // "15h, heure de Londres"
  if (oclock >= 0 && roleAt(scan, end, "zone-time") <= oclock) end = oclock;
  const meridiem = tagAt(scan, end, "meridiem");
  if (meridiem !== null) {
    half = meridiem.meaning.half;
    end = meridiem.end;
  }
  const said = tagAt(scan, end, "part");
  if (said !== null && isHourPart(said.meaning.part) && half === null && clock.hour <= 12) {
    const next = said.end;
    part = said.meaning.part;
    end = next;
  } else if (said !== null && half !== null && isHourPart(said.meaning.part)) {
    end = said.end;
  }
  // "um 8 Uhr" leaves less open than "um 8" where hours are counted to 24.
  const said24 = scan.hour24 && clock.hour >= 7 && roleAt(scan, end - 1, "oclock") >= 0;
  const isExact = said24 && tagAt(scan, end - 1, "unit") === null;
  if (half === null && part === null)
    return { value: isExact ? { ...clock, bare: false, digital: true } : clock, end };
  return { value: { ...clock, half, part, open: clock.open && half === null }, end };
}

function isHourPart(part: Part): boolean {
  return (
    part === "morning" ||
    part === "afternoon" ||
    part === "evening" ||
    part === "night" ||
    part === "early" ||
    part === "midday" ||
    part === "dawn" ||
    part === "tonight"
  );
}
