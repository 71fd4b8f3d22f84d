/** Clock times. */

import { isFreeStanding } from "../dates/free-standing";
import type { Clock, Found } from "../nodes";
import { readHourOrdinal, readNumber } from "../numbers";
import { isMark, once, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { clockOf, fixed, isHourOfDay, readSuffix } from "./clock-forms";
import { readDigits } from "./digit-clocks";
import { readSpoken } from "./spoken-clocks";

/**
 * How much the words before speak for a clock time: "none" takes only what cannot be anything else (13:00, 3pm, noon),
 * "near" also a number next to a day or within a range, "said" also what follows "at"; "from" is "said" where a range follows.
 */
export type ClockCue = "none" | "near" | "said" | "from";

/** `spoken`: whether words like "nueve y diez" may be one time, which between "entre" and "y" they are not. */
export function readClock(scan: Scan, at: number, given: ClockCue, spoken = true): Found<Clock> | null {
  return spoken ? clockReaders[given](scan, at) : readAnyClock(scan, at, given, false);
}

const clockReaders = {
  none: once((scan, at) => readAnyClock(scan, at, "none", true)),
  near: once((scan, at) => readAnyClock(scan, at, "near", true)),
  said: once((scan, at) => readAnyClock(scan, at, "said", true)),
  from: once((scan, at) => readAnyClock(scan, at, "from", true)),
} as const;

function readAnyClock(scan: Scan, at: number, given: ClockCue, spoken: boolean): Found<Clock> | null {
  const about = skipRole(scan, at, "about");
  // "ca. 15 Uhr"
  const start = about > at && isMark(scan, about, ".") && scan.tokens[about]?.glued ? about + 1 : about;
  const first = scan.tokens[start];
  const isIdle = first?.kind === "word" && (scan.tags[start]?.length ?? 0) === 0;
  if (first === undefined || (isIdle && !scan.words.clockPatterns.byWord.has(first.word))) return null;
  const cue = given === "from" ? "said" : given;
  const named = readNamed(scan, start, cue);
  const phrase = spoken ? readSpoken(scan, start, given) : null;
  // "midi et demi"
  const isMore = named !== null && phrase !== null && phrase.end > named.end;
  const found =
    (isMore ? phrase : (named ?? phrase)) ??
    readToldHour(scan, start, cue) ??
    readDigits(scan, start, cue) ??
    readHourWord(scan, start, cue);
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
  if (named !== null)
    return { value: { ...fixed(named.meaning.hour, named.meaning.minute), named: true }, end: named.end };
  if (scan.tokens[at]?.value === 12) {
    const after = tagAt(scan, at + 1, "clock");
    if (after !== null)
      return { value: { ...fixed(after.meaning.hour, after.meaning.minute), named: true }, end: after.end };
  }
  return null;
}

/** Whether what follows leaves the word "one" an hour: the end, a mark, another time word. */
function isHourAlone(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return true;
  const joint = roleAt(scan, at, "to") >= 0 ? roleAt(scan, at, "to") : roleAt(scan, at, "until");
  const or = roleAt(scan, at, "or");
  if (joint >= 0 || or >= 0) return readNumber(scan, Math.max(joint, or)) !== null;
  const tags = scan.tags[at] ?? [];
  const isTime = tags.some(
    ({ meaning }) =>
      meaning.kind !== "role" ||
      meaning.role === "oclock" ||
      meaning.role === "on" ||
      meaning.role === "sharp" ||
      meaning.role === "all-day",
  );
  return (
    isTime ||
    (scan.words.prepositions.has(token.word) &&
      tags.every(
        ({ meaning }) =>
          meaning.kind !== "role" ||
          (meaning.role !== "of" && meaning.role !== "or" && meaning.role !== "times"),
      ))
  );
}

/** "o trzeciej", "о п'ятнадцятій тридцять", "о 15-й годині". */
function readToldHour(scan: Scan, at: number, cue: ClockCue): Found<Clock> | null {
  const hour = readHourOrdinal(scan, at);
  if (hour === null) return null;
  const clock = clockOf(hour.value, 0, "", true);
  const oclock = skipRole(scan, hour.end, "oclock");
  const minutes = cue === "none" ? null : readNumber(scan, oclock);
  if (minutes !== null && minutes.value < 60 && Number.isInteger(minutes.value)) {
    const unit = tagAt(scan, minutes.end, "unit");
    const isMinutes =
      unit?.meaning.unit === "minute" || (unit === null && (minutes.value >= 5 || minutes.value === 0));
    if (isMinutes)
      return readSuffix(scan, unit?.end ?? minutes.end, { ...clock, minute: minutes.value, bare: false });
  }
  const suffixed = readSuffix(scan, oclock, clock);
  if (suffixed.value.half !== null || suffixed.value.part !== null || oclock > hour.end) return suffixed;
  if (cue === "none") return null;
  // "на третю зустріч" is the third one: after a word that also stands before days a noun takes the small ordinals.
  const isSure = cue === "said" && (hour.value > 12 || roleAt(scan, at - 1, "on") < 0);
  return isSure || isFreeStanding(scan, suffixed.end) ? suffixed : null;
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
  // "at a couple of"
  if (number.value > 1 && number.end - at > 1 && roleAt(scan, at, "a") >= 0) return null;
  // "at one time", "from one to another", "one of these"
  if (number.value === 1 && number.end - at === 1 && !isHourAlone(scan, number.end)) return null;
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
    return isHourOfDay(scan, oclock, number.value, cue) ? suffixed : null;
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
