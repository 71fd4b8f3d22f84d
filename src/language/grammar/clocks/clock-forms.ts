/** Clock times as nodes, and what may stand after them: am and pm, o'clock, parts of the day. */

import type { Part } from "../../lexicon/meaning";
import type { Clock, Found } from "../nodes";
import { isMark, roleAt, type Scan, tagAt } from "../scan";
import type { ClockCue } from "./clocks";

export function fixed(hour: number, minute: number): Clock {
  return { hour, minute, half: null, part: null, open: false, bare: false, digital: false };
}

export function clockOf(hour: number, minute: number, text: string, bare: boolean): Clock {
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

/** What stands after the digits: am/pm, o'clock, "in the morning". */
export function readSuffix(scan: Scan, at: number, clock: Clock): Found<Clock> {
  let end = at;
  let { half } = clock;
  let part: Part | null = clock.part;
  const oclock = roleAt(scan, end, "oclock");
  // "15h, heure de Londres"
  if (oclock >= 0 && roleAt(scan, end, "zone-time") <= oclock) end = oclock;
  // "3ish pm"
  const sharp = roleAt(scan, end, "sharp");
  const meridiem = tagAt(scan, end, "meridiem") ?? (sharp < 0 ? null : tagAt(scan, sharp, "meridiem"));
  if (meridiem !== null && (meridiem.end - end > 1 || !isLetter(scan, end))) {
    half = meridiem.meaning.half;
    end = meridiem.end;
  }
  // "half drie morgen" is tomorrow.
  const said = tagAt(scan, end, "day") === null ? tagAt(scan, end, "part") : null;
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

/** "five a side": the letter alone is am or pm after digits only. */
function isLetter(scan: Scan, at: number): boolean {
  return (
    scan.tokens[at]?.text.length === 1 && scan.tokens[at - 1]?.kind === "word" && !isMark(scan, at + 1, ".")
  );
}

/** "maandag 9 uur", where the word for hours is also o'clock; without a day only hours that hardly are a length. */
export function isHourOfDay(scan: Scan, end: number, hour: number, cue: ClockCue): boolean {
  const isFree = scan.words.message.freeWords.has(scan.tokens[end]?.word ?? "");
  const lasts = isFree || roleAt(scan, end, "lasting") >= 0 || roleAt(scan, end, "ahead") >= 0;
  return scan.words.lexicon.hourClock === true && !lasts && (cue === "near" || hour >= 5);
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
