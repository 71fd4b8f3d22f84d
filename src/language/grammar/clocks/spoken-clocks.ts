/** Clock times in a language's own ways: "half past three", "halb vier", "без двадцати пять". */

import type { ClockPattern } from "../../lexicon/words";
import { findPattern, matchPattern, type SlotReader } from "../../text/pattern";
import { isExact, readLength } from "../lengths";
import type { Clock, Found } from "../nodes";
import { readHourOrdinal, readNumber, readOrdinal } from "../numbers";
import { isWholeText, once, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { fixed, readSuffix } from "./clock-forms";
import type { ClockCue } from "./clocks";

interface SpokenMatch {
  readonly found: { readonly value: ClockPattern; readonly end: number };
  readonly hour: number | null;
  readonly minutes: number;
  /** Noon or midnight, which have no other half. */
  readonly named: boolean;
}

/** The longest of the language's patterns that stands there, and what its slots hold. */
const matchSpoken = once((scan, at): SpokenMatch | null => {
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
    const read = name === "o" ? readNamedHour(scan, slotAt) : readHour(scan, slotAt);
    if (read === null) return -1;
    hour = read.value.hour;
    named = read.value.named;
    return read.end;
  };
  const found = findPattern(clockPatterns, scan.tokens, at, readSlot);
  if (found === null) return null;
  // Once more by itself: other patterns may have filled the slots since.
  matchPattern(found.value.pattern, scan.tokens, at, readSlot);
  return { found, hour, minutes, named };
});

/** The language's own ways: "half past three", "halb vier", "без двадцати пять". */
export function readSpoken(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const spoken = matchSpoken(scan, at);
  if (spoken === null) return readFromNoon(scan, at);
  const { found, hour, minutes, named } = spoken;
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
  if (found.value.factor < 0 && isWordRange(scan, at, cue, minutes)) return null;
  if (isDigits && found.value.factor < 0 && isRange) return null;
  const isWhole = isWholeText(scan, at, found.end);
  if (cue === "none" && suffixed.end === found.end && !isWhole && isWeakSpoken(scan, at, found.end))
    return null;
  // "tres y cuatro" counts things unless something says that it is a time.
  if (cue === "none" && suffixed.end === found.end && found.value.hourFirst) return null;
  return suffixed;
}

/** "two hours before noon", "half an hour after midnight" */
function readFromNoon(scan: Scan, at: number): Found<Clock> | null {
  const isAmount = tagAt(scan, at + 1, "unit") !== null || roleAt(scan, at, "half") >= 0;
  const length = isAmount ? readLength(scan, at) : null;
  if (length === null || !isExact(length.value.length)) return null;
  const before = roleAt(scan, length.end, "before");
  const after = roleAt(scan, length.end, "after");
  const noon = before < 0 && after < 0 ? null : tagAt(scan, Math.max(before, after), "clock");
  if (noon === null) return null;
  const { minutes } = length.value.length;
  const minute = noon.meaning.hour * 60 + noon.meaning.minute + (before >= 0 ? -minutes : minutes);
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return { value: fixed(Math.floor(ofDay / 60), ofDay % 60), end: noon.end };
}

/** "from one to two": in words too, only fives are minutes where the word between also joins a range. */
function isWordRange(scan: Scan, at: number, cue: ClockCue, minutes: number): boolean {
  const number = scan.tokens[at]?.kind === "word" ? readNumber(scan, at) : null;
  if (number === null || tagAt(scan, number.end, "unit") !== null) return false;
  const isJoint = roleAt(scan, number.end, "to") >= 0 || roleAt(scan, number.end, "of") >= 0;
  return isJoint && (cue === "from" || minutes % 5 !== 0);
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
    const isOne =
      scan.words.lexicon.hourAlone &&
      tagAt(scan, at, "unit")?.meaning.unit === "hour" &&
      roleAt(scan, at, "oclock") >= 0;
    return isOne ? { value: { hour: 1, named: false }, end: at + 1 } : null;
  }
  if (read.value > 24 || !Number.isInteger(read.value) || isDuration(scan, read.end)) return null;
  // "half a dozen"
  if (read.value > 1 && read.end - at > 1 && roleAt(scan, at, "a") >= 0) return null;
  const oclock = skipRole(scan, read.end, "oclock");
  return { value: { hour: read.value, named: false }, end: oclock };
}

function readNamedHour(scan: Scan, at: number): Found<SpokenHour> | null {
  const told = readHourOrdinal(scan, at);
  if (told !== null)
    return { value: { hour: told.value, named: false }, end: skipRole(scan, told.end, "oclock") };
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
