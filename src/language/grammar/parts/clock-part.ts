/** Clock times within a time phrase, each with its preposition. */

import { fixed } from "../clocks/clock-forms";
import { type ClockCue, readClock } from "../clocks/clocks";
import { rangeJoint, readDate } from "../dates/dates";
import { isFreeStanding } from "../dates/free-standing";
import { readDayOfMonth } from "../dates/month-days";
import { readNumericDate } from "../dates/numeric-dates";
import { readLength } from "../lengths";
import { type Clock, emptyPhrase, type TimePhrase } from "../nodes";
import { isMark, isTightMark, roleAt, type Scan, skipRole, tagAt } from "../scan";

export function readTime(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.clock !== null || phrase.delay !== null) return readClockEnd(scan, at, phrase);
  const lead = clockLead(scan, at, phrase);
  // "nach dem 5. Januar"
  if (lead.end > at && isDayOfMonth(scan, lead.end)) return null;
  if (isAddress(scan, lead.end)) return null;
  const clock = readClock(scan, lead.end, lead.cue);
  if (clock === null) return readClockEnd(scan, at, phrase);
  // "2 à 1" is a score.
  const isScore =
    clock.value.bare &&
    at === phrase.from &&
    (scan.tokens[at - 1]?.kind === "number" || tagAt(scan, at - 1, "number") !== null);
  // … and "zwei von drei" a share.
  if (isScore && (roleAt(scan, at, "to") >= 0 || roleAt(scan, at, "of") >= 0)) return null;
  // "nach 5 Tagen"
  const isLength =
    clock.value.bare && roleAt(scan, at, "after") === lead.end && readLength(scan, lead.end) !== null;
  if (isLength && roleAt(scan, clock.end - 1, "oclock") < 0) return null;
  // "après-midi" is no time after noon.
  const part = roleAt(scan, at, "after") === lead.end ? tagAt(scan, at, "part") : null;
  if (part !== null && part.end >= clock.end) return null;
  const joint = rangeJoint(scan, clock.end);
  const end =
    joint < 0 || isDayOfMonth(scan, joint) ? null : readClock(scan, skipRole(scan, joint, "at"), "said");
  if (end !== null && isCredibleRange(scan, lead.cue, clock.value, end.value, end.end)) {
    phrase.clock = asWritten(scan, clock.value, end.value);
    phrase.clockEnd = end.value;
    return end.end;
  }
  if (
    clock.value.bare &&
    clock.value.half === null &&
    clock.value.part === null &&
    !isCredibleHour(scan, lead.end, clock.end, lead.cue)
  )
    return null;
  if (
    clock.value.bare &&
    clock.value.half === null &&
    clock.value.part === null &&
    roleAt(scan, clock.end - 1, "oclock") < 0 &&
    lead.cue !== "said" &&
    lead.cue !== "from" &&
    !isFreeStanding(scan, clock.end) &&
    !isDayHour(scan, phrase, clock.end)
  )
    return null;
  phrase.clock = clock.value;
  const isAnd = clock.value.half !== null || phrase.repeat !== null || !clock.value.bare;
  const more: Clock[] = [];
  let listed = clock.end;
  let last = clock.end;
  // "at 9, 1 and 5"; a comma alone may begin something else.
  for (let count = 0; count < 8; count++) {
    const comma = phrase.repeat !== null && isMark(scan, listed, ",") ? listed + 1 : -1;
    const joint = Math.max(roleAt(scan, listed, "or"), isAnd ? roleAt(scan, listed, "and") : -1);
    const next = Math.max(comma, joint);
    const other = next < 0 ? null : readClock(scan, skipRole(scan, next, "at"), "said");
    if (other === null) break;
    more.push(other.value);
    listed = other.end;
    if (joint < 0) continue;
    if (isFreeStanding(scan, other.end)) last = other.end;
    break;
  }
  if (last === clock.end) return clock.end;
  phrase.moreClocks = more;
  return last;
}

/** "this time tomorrow", "tomorrow at this time": the hour that it is now, on another day. */
export function readThisTime(scan: Scan, at: number, phrase: TimePhrase): number | null {
  const end = roleAt(scan, at, "this-time");
  if (end < 0 || phrase.clock !== null || phrase.delay !== null || phrase.repeat !== null) return null;
  const day = phrase.date === null ? readDate(scan, end, true) : null;
  const week = day?.value.kind === "period" && day.value.unit === "week" ? day.value.step : null;
  if (phrase.date === null && (day === null || (day.value.kind === "period" && week === null))) return null;
  if (day !== null) phrase.date = week === null ? day.value : { kind: "offset", days: 7 * week };
  phrase.clock = { ...fixed(0, 0), isNow: true };
  return day?.end ?? end;
}

/** "123 Main Street": three figures before a street are a house. */
function isAddress(scan: Scan, at: number): boolean {
  const number = scan.tokens[at];
  if (number?.kind !== "number" || number.text.length < 3) return false;
  for (let k = at + 1; k <= at + 3; k++) {
    const token = scan.tokens[k];
    if (token?.kind !== "word" || token.glued) return false;
    if (scan.words.streets.has(token.word)) return true;
    if (!token.capital && (scan.tags[k] ?? []).length > 0) return false;
  }
  return false;
}

/** "lunch 12-1", "dinner 8": a number right after what happens at an hour of its own. */
function isAfterCue(scan: Scan, at: number, joint: number): boolean {
  const number = scan.tokens[at];
  const cue = scan.words.message.cues.get(scan.tokens[at - 1]?.word ?? "");
  if (number?.kind !== "number" || number.glued || number.value < 1 || number.value > 12 || cue === undefined)
    return false;
  const isRange = joint >= 0 && scan.tokens[joint]?.kind === "number";
  return isRange || (cue !== "work" && isFreeStanding(scan, at + 1) && !isMark(scan, at + 1, "/"));
}

/** "Mon 9 standup": right after a day a number before a noun that it does not count is the hour. */
function isDayHour(scan: Scan, phrase: TimePhrase, end: number): boolean {
  const isDay = phrase.date?.kind === "weekday" || phrase.date?.kind === "offset";
  return isDay && scan.tokens[end - 1]?.kind === "number" && isSingular(scan, end);
}

/** "8-12 Uhr": where hours are counted to 24 the mark of the end is the start's too. */
export function asWritten(scan: Scan, start: Clock, end: Clock): Clock {
  return scan.hour24 && end.digital && start.bare ? { ...start, bare: false, digital: true } : start;
}

/** "bis 16. Dezember" ends on a day, not at four. */
export function isDayOfMonth(scan: Scan, at: number): boolean {
  // "a 05/12/2026"
  if (isTightMark(scan, at + 1, "/") && readNumericDate(scan, at, true) !== null) return true;
  const day = scan.tokens[at]?.kind === "number" ? readDayOfMonth(scan, at, false) : null;
  return day?.value.kind === "civil" && day.value.month !== null;
}

/** "2-3:30pm" by itself is a range of times; "2-3" needs a word before or a day. */
function isCredibleRange(scan: Scan, cue: ClockCue, start: Clock, end: Clock, at: number): boolean {
  if (tagAt(scan, at, "unit") !== null) return false;
  // "3-5 March" are days, "3-4:15 March 5" and "9-4pm March 5" are hours.
  if (tagAt(scan, at, "month") !== null && end.bare && end.half === null) return false;
  if (!end.bare || !start.bare || !end.open || !start.open || roleAt(scan, at - 1, "oclock") >= 0)
    return true;
  if (cue === "none")
    return (
      tagAt(scan, at, "day") !== null ||
      (tagAt(scan, at, "weekday") !== null && readDate(scan, at, false) !== null)
    );
  return isFreeStanding(scan, at) || (cue === "near" && isSingular(scan, at));
}

/** A noun that a number before it does not count, where plurals have an ending. */
function isSingular(scan: Scan, at: number): boolean {
  const { pluralEnding } = scan.words.lexicon;
  const noun = scan.tokens[at];
  return (
    pluralEnding !== undefined &&
    noun !== undefined &&
    !noun.word.endsWith(pluralEnding) &&
    !noun.glued &&
    tagAt(scan, at, "unit") === null &&
    !scan.words.counted.has(noun.word)
  );
}

function isCredibleHour(scan: Scan, at: number, end: number, cue: ClockCue): boolean {
  const next = scan.tokens[end];
  if (next === undefined) return true;
  if (cue === "said" || cue === "from") {
    // "at 5 Main Street", "at 2 locations"
    if (next.kind === "word" && !isFreeStanding(scan, end)) {
      // "zwei von drei Kunden"
      if (cue === "from" && scan.words.lexicon.nounsCapital) return false;
      if (next.capital && scan.tokens[at]?.kind === "number")
        return (
          scan.words.streets.has(scan.tokens[end + 1]?.word ?? "") === false &&
          !scan.words.streets.has(next.word)
        );
      return !scan.words.counted.has(next.word) && !scan.words.streets.has(next.word);
    }
  }
  return !scan.words.counted.has(next.word);
}

/** A clock time or a range of them where nothing else can be meant: "2", "3-4:30". */
export function readBareTimes(scan: Scan, at: number): TimePhrase | null {
  const phrase = emptyPhrase(at);
  const start = readClock(scan, skipRole(scan, skipRole(scan, at, "at"), "from"), "said");
  if (start === null) return null;
  phrase.clock = start.value;
  phrase.to = start.end;
  const joint = rangeJoint(scan, start.end);
  const end = joint < 0 ? null : readClock(scan, joint, "said");
  if (end !== null) {
    phrase.clockEnd = end.value;
    phrase.to = end.end;
  }
  return phrase;
}

/** "le train de 8h45", "la reunión de las 10", or -1: a bare number after "de" counts things. */
function clockOfLead(scan: Scan, at: number): number {
  const of = roleAt(scan, at, "of");
  if (of < 0 || roleAt(scan, at, "in") >= 0 || roleAt(scan, at, "for") >= 0) return -1;
  if (scan.tokens[of]?.kind !== "number") return -1;
  const isNamed = roleAt(scan, of - 1, "the") >= 0 || of - at > 1;
  const clock = readClock(scan, of, "near");
  const isMarked = clock !== null && (!clock.value.bare || roleAt(scan, of + 1, "oclock") >= 0);
  return isMarked || (isNamed && clock !== null && isFreeStanding(scan, clock.end)) ? of : -1;
}

/** "at", or the end of a day, before a clock time. */
function clockLead(scan: Scan, at: number, phrase: TimePhrase): { end: number; cue: ClockCue } {
  const said = roleAt(scan, at, "at");
  if (said >= 0) return { end: said, cue: "said" };
  const from = roleAt(scan, at, "from");
  if (from >= 0) return { end: from, cue: "from" };
  const lead = roleAt(scan, at, "for");
  // "an alarm for eight"
  const isAlarm = scan.words.message.alertNouns.has(scan.tokens[at - 1]?.word ?? "");
  if (lead >= 0 && isAlarm) return { end: lead, cue: "said" };
  if (lead >= 0)
    return { end: lead, cue: phrase.date !== null || isSpokenTime(scan, lead) ? "near" : "none" };
  const after = roleAt(scan, at, "after");
  if (after >= 0) return { end: after, cue: "said" };
  const of = clockOfLead(scan, at);
  if (of >= 0) return { end: of, cue: "near" };
  // "9-5 tomorrow"
  const dash = scan.tokens[at]?.kind === "number" ? rangeJoint(scan, at + 1) : -1;
  const follows =
    dash >= 0 && scan.tokens[dash]?.kind === "number"
      ? (tagAt(scan, dash + 1, "day") ?? tagAt(scan, dash + 1, "weekday"))
      : null;
  const isRepeated =
    dash >= 0 &&
    scan.tokens[dash]?.kind === "number" &&
    (roleAt(scan, dash + 1, "every") >= 0 || tagAt(scan, dash + 1, "often") !== null);
  if (follows !== null || isRepeated) return { end: at, cue: "near" };
  // "9-11 Uhr", "2-3:30pm"
  const joint = scan.tokens[at]?.kind === "number" ? rangeJoint(scan, at + 1) : -1;
  if (joint >= 0 && readClock(scan, joint, "none") !== null) return { end: at, cue: "near" };
  if (isAfterCue(scan, at, joint)) return { end: at, cue: "near" };
  // "8 tonight", "9 tomorrow"
  const isNumber = scan.tokens[at]?.kind === "number" || tagAt(scan, at, "number") !== null;
  if (isNumber && isBeforeDay(scan, at)) return { end: at, cue: "near" };
  return {
    end: at,
    cue: phrase.date !== null || phrase.repeat !== null || phrase.part !== null ? "near" : "none",
  };
}

/** "for six thirty", "for 8.30 on Monday" */
function isSpokenTime(scan: Scan, at: number): boolean {
  const isDotted = isTightMark(scan, at + 1, ".") && scan.tokens[at + 2]?.text.length === 2;
  if (isDotted && scan.tokens[at]?.kind === "number")
    return roleAt(scan, at + 3, "on") >= 0 || isBeforeDay(scan, at);
  const clock = scan.tokens[at]?.kind === "word" ? readClock(scan, at, "near") : null;
  return clock !== null && !clock.value.bare && isFreeStanding(scan, clock.end);
}

/** "8 tonight", "8.15 tomorrow", "0915 Friday" */
function isBeforeDay(scan: Scan, at: number): boolean {
  if (tagAt(scan, at + 1, "day") !== null) return true;
  const isSplit = isTightMark(scan, at + 1, ".");
  const isWhole = isSplit || (scan.tokens[at]?.text.length ?? 0) >= 3;
  const end = skipRole(scan, isSplit ? at + 3 : at + 1, "on");
  return isWhole && (tagAt(scan, end, "day") !== null || tagAt(scan, end, "weekday") !== null);
}

/** The end of a range whose beginning was read before: "13:00 … until 15:00", "at 3 … to 4". */
function readClockEnd(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.clockEnd !== null) return null;
  const until = roleAt(scan, at, "until");
  const arrives = phrase.clock === null ? -1 : roleAt(scan, at, "arrives");
  const joint = until >= 0 ? until : arrives >= 0 ? arrives : rangeJoint(scan, at);
  if (
    joint < 0 ||
    (phrase.clock === null && (until < 0 || (roleAt(scan, at, "to") >= 0 && at > phrase.from)))
  )
    return null;
  const end = isDayOfMonth(scan, joint) ? null : readClock(scan, skipRole(scan, joint, "at"), "said");
  if (end !== null && isFreeStanding(scan, end.end)) {
    phrase.clockEnd = end.value;
    return end.end;
  }
  if (phrase.clock === null) return null;
  const day = readDate(scan, joint, true);
  if (day === null || phrase.dateEnd !== null) return null;
  phrase.dateEnd = day.value;
  const clock = readClock(scan, skipRole(scan, day.end, "at"), "near");
  if (clock === null) return day.end;
  phrase.clockEnd = clock.value;
  return clock.end;
}
