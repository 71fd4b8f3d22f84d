/** How a message begins: courtesies, and what is asked for. */
import { inMinutes, isExact, readLength } from "../grammar/lengths";
import { readPhrase, readPhrases } from "../grammar/phrases";
import { isMark, roleAt, type Scan } from "../grammar/scan";
import type { Opening } from "../lexicon/lexicon";
import { findPattern } from "../text/pattern";
import { findShift, findShiftBy, findStretch, findTarget } from "./moves";

export interface Opened {
  readonly intent: Opening | null;
  /** The verb means a move only because of what follows it: "push". */
  readonly weak: boolean;
  /** "rename … to": what follows is a title. */
  readonly renames?: boolean;
  /** Only where nothing but a time follows. */
  readonly bare: boolean;
  /** The token after the opening. */
  readonly end: number;
  /** Where the intent's own words begin, courtesies left out. */
  readonly from: number;
  /** A length named in it: "find 30 minutes for". */
  readonly minutes: number | null;
  /** A question that nothing but a time would make one about the calendar: "what is …". */
  readonly vague: boolean;
  /** It asks about the past. */
  readonly past: boolean;
  /** Who is reminded beside the writer. */
  readonly named?: { readonly from: number; readonly to: number };
}

export function readOpening(scan: Scan, at: number, stop: number): Opened {
  const { message } = scan.words;
  let cursor = at;
  for (let count = 0; count < 8 && cursor < stop; count++) {
    if (findPattern(message.notOpenings, scan.tokens, cursor) !== null) break;
    let minutes: number | null = null;
    let named: { from: number; to: number } | null = null;
    const found = findPattern(message.openings, scan.tokens, cursor, (slot, slotAt) => {
      if (slot === "entry") return message.entryNouns.has(scan.tokens[slotAt]?.word ?? "") ? slotAt + 1 : -1;
      if (slot === "name") {
        const to = nameEnd(scan, slotAt);
        if (to >= 0) named = { from: slotAt, to };
        return to;
      }
      // These two stand before words that are only looked at.
      if (slot === "plan") return isPlanned(scan, slotAt) ? slotAt : -1;
      if (slot === "time") return readPhrase(scan, slotAt) === null ? -1 : slotAt;
      if (slot === "stretch") return isStretch(scan, slotAt) ? slotAt : -1;
      if (slot === "verb") return message.isInfinitive(scan.tokens[slotAt]?.word ?? "") ? slotAt : -1;
      const length = readLength(scan, slotAt);
      if (length === null) return -1;
      minutes = inMinutes(length.value.length);
      return length.end;
    });
    const rename = findPattern(message.renames, scan.tokens, cursor);
    if (rename !== null && rename.end < stop) {
      return { ...opened("update", cursor, rename.end), renames: true };
    }
    const bare = findPattern(message.bareQueries, scan.tokens, cursor);
    // "make the meeting with Bob 30 minutes later"
    const isMoved =
      found?.value === "event" &&
      found.end <= stop &&
      (findShift(scan, found.end, stop) ?? findStretch(scan, cursor, found.end, stop)) !== null;
    if (found !== null && isMoved && !saysAlert(scan, found.end, stop)) {
      return { ...opened("update", cursor, keepEntry(scan, cursor, found.end, "event")), weak: true };
    }
    // "agenda de mañana" asks, "agenda una cita" does not.
    const isAsked = found?.value === "event" && bare !== null && bare.end > found.end;
    const weak = findPattern(message.weakUpdates, scan.tokens, cursor);
    if (found !== null && found.end <= stop && !isAsked) {
      // A slot's length belongs to the pattern that won; only slots of that intent read one.
      const isSlot = found.value === "find_slot";
      return {
        intent: found.value,
        weak: found.value === "update" && weak !== null,
        bare: false,
        end: keepEntry(scan, cursor, found.end, found.value),
        from: cursor,
        minutes: isSlot ? minutes : null,
        vague: found.value === "query" && !hasWord(scan, cursor, found.end, message.askWords),
        past: hasWord(scan, cursor, found.end, message.past),
        ...(named === null ? {} : { named }),
      };
    }
    if (weak !== null && isMove(scan, cursor, weak.end, stop)) {
      return { ...opened("update", cursor, weak.end), weak: true };
    }
    if (bare !== null && bare.end <= stop) {
      return { ...opened("query", cursor, bare.end), bare: true };
    }
    const courtesy = findPattern(message.courtesies, scan.tokens, cursor);
    const mark = scan.tokens[cursor];
    if (courtesy !== null) cursor = courtesy.end;
    else if (
      mark?.kind === "line" ||
      (mark?.kind === "mark" &&
        (mark.word === "," || mark.word === "!" || mark.word === "." || mark.word === "-"))
    )
      cursor++;
    else break;
  }
  return opened(null, cursor, Math.min(cursor, stop));
}

function opened(intent: Opening | null, from: number, end: number): Opened {
  return { intent, weak: false, bare: false, end, from, minutes: null, vague: false, past: false };
}

/** "next week 90 minutes": a length within days. */
function isStretch(scan: Scan, at: number): boolean {
  const phrase = readPhrase(scan, at);
  if (phrase === null || phrase.clock !== null) return false;
  const length = phrase.length ?? readLength(scan, phrase.to)?.value.length;
  return length !== undefined && isExact(length);
}

/** "Bob", "my wife": somebody told of beside the writer. */
function nameEnd(scan: Scan, at: number): number {
  const { determiners, kin } = scan.words.message;
  const start = determiners.has(scan.tokens[at]?.word ?? "") ? at + 1 : at;
  const token = scan.tokens[start];
  if (token?.kind !== "word") return -1;
  return kin.has(token.word) || (start === at && (token.capital || isGivenName(scan, token.word)))
    ? start + 1
    : -1;
}

function isGivenName(scan: Scan, word: string): boolean {
  return scan.words.message.givenNames.has(word);
}

/** How many words a plan may be called by before the one that tells what it is: "the early gym session". */
const longestPlan = 3;

/** Whether something that stands in a calendar is named there: "dinner", "the gym session". */
function isPlanned(scan: Scan, at: number): boolean {
  const { cues, entryNouns, determiners } = scan.words.message;
  const start = determiners.has(scan.tokens[at]?.word ?? "") || roleAt(scan, at, "the") >= 0 ? at + 1 : at;
  for (let k = start; k < start + longestPlan; k++) {
    const token = scan.tokens[k];
    if (token?.kind !== "word" || scan.words.prepositions.has(token.word)) return false;
    if (entryNouns.has(token.word) || cues.has(token.word)) return true;
  }
  return false;
}

/** "… planned for the weekend", "find an hour with Kate": what leads to a time or to people is no part of the question. */
export function withoutLead(scan: Scan, opening: Opened): Opened {
  const last = opening.end - 1;
  const isAsked = opening.intent === "query" || opening.intent === "find_slot";
  if ((!isAsked && opening.intent !== "reminder") || last <= opening.from) return opening;
  const isCompany =
    isAsked && findPattern(scan.words.message.withWords, scan.tokens, last)?.end === opening.end;
  const isTime =
    !isCompany &&
    (["for", "on", "in"] as const).some((role) => roleAt(scan, last, role) === opening.end) &&
    (readPhrase(scan, last)?.to ?? 0) > (readPhrase(scan, opening.end)?.to ?? 0);
  return isCompany || isTime ? { ...opening, end: last } : opening;
}

/** How many tokens what is reported on may have. */
const longestSubject = 16;

/** "Stand-up moved to 10", "lunch with Sara is cancelled": the verb after what it is about. */
export function findReport(scan: Scan, from: number): { intent: Opening; at: number; end: number } | null {
  const stop = Math.min(scan.tokens.length, from + longestSubject);
  for (let at = from + 1; at < stop; at++) {
    const found = findPattern(scan.words.message.reports, scan.tokens, at);
    if (found === null) continue;
    const next = scan.tokens[found.end];
    const isUpdate = found.value === "update";
    // "cancelled flights": what follows is a time, or nothing.
    const isLast = next === undefined || next.kind !== "word" || isMark(scan, found.end, ".");
    const isTimely =
      readPhrase(scan, found.end) !== null ||
      scan.words.message.moveTo.has(next?.word ?? "") ||
      findShift(scan, found.end, scan.tokens.length) !== null;
    if (isUpdate ? isTimely : isLast || isTimely) return { intent: found.value, at, end: found.end };
  }
  return null;
}

/** "an hour with Ben this week": a length, people, and no more than a week or month to find it in. */
export function readWish(scan: Scan, opening: Opened): Opened | null {
  const length = opening.intent === null ? readLength(scan, opening.end) : null;
  if (length === null || !isExact(length.value.length)) return null;
  if (findPattern(scan.words.message.withWords, scan.tokens, length.end) === null) return null;
  const phrases = readPhrases(scan, (at) => at < length.end);
  const isOpen = phrases.every(({ date, clock }) => date?.kind === "period" && clock === null);
  if (phrases.length === 0 || !isOpen) return null;
  return { ...opening, intent: "find_slot", end: length.end, minutes: inMinutes(length.value.length) };
}

/** Where a verb at the end tells the intent ("den Zahnarzt auf Freitag verschieben"), and where that verb begins. */
export function readClosing(
  scan: Scan,
  from: number,
  stop: number,
): { intent: Opening; from: number; to: number } | null {
  const { closings, removable } = scan.words.message;
  let end = stop;
  while (end > from && scan.tokens[end - 1]?.kind !== "word") end--;
  for (let at = end - 1; at > from && at >= end - longestClosing; at--) {
    const courtesy = findPattern(removable, scan.tokens, at);
    if (courtesy?.end === end) end = at;
  }
  while (end > from && scan.tokens[end - 1]?.kind !== "word") end--;
  for (let at = Math.max(from, end - longestClosing); at < end; at++) {
    const found = findPattern(closings, scan.tokens, at);
    if (found?.end === end) return { intent: found.value, from: at, to: end };
  }
  return null;
}

/** How many words the verb may take. */
const longestClosing = 4;

/** Tokens within which a verb says where it moves something: what stands further off belongs to something else. */
const longestRequest = 80;

/** Whether something is moved there: "… to Friday", "… an hour later". */
function isMove(scan: Scan, verb: number, at: number, end: number): boolean {
  const stop = Math.min(end, at + longestRequest);
  // "shift tomorrow from 10 to 6" is a noun and its times: a verb has an object.
  const phrase = readPhrase(scan, at);
  // "swap Tuesday's yoga to Thursday"
  const isOwned = phrase !== null && scan.tokens[phrase.to - 1]?.joint === "'";
  const isNoun = at - verb === 1 && !isOwned && (phrase !== null || roleAt(scan, at, "from") >= 0);
  const isShifted =
    findShift(scan, at, stop) !== null ||
    findStretch(scan, verb, at, stop) !== null ||
    saysBy(scan, at, stop);
  if (isNoun && roleAt(scan, at, "to") < 0 && !isShifted) return false;
  return (
    findTarget(scan, at, stop) !== null ||
    findShift(scan, at, stop) !== null ||
    findStretch(scan, verb, at, stop) !== null ||
    findShiftBy(scan, at, at, stop, true) !== null
  );
}

/** "delay tomorrow's call by 15 minutes" */
function saysBy(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + longestSubject); k++) {
    const by = roleAt(scan, k, "by");
    if (by >= 0 && readLength(scan, by) !== null) return true;
  }
  return false;
}

function saysAlert(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (findPattern(scan.words.message.alertLeads, scan.tokens, k) !== null) return true;
  return false;
}

/** "make a meeting": the noun was needed to see the opening, and belongs to the title. */
function keepEntry(scan: Scan, from: number, end: number, intent: Opening): number {
  const last = scan.tokens[end - 1];
  return intent === "event" &&
    end - from > 1 &&
    last !== undefined &&
    scan.words.message.entryNouns.has(last.word)
    ? end - 1
    : end;
}

function hasWord(scan: Scan, from: number, end: number, words: ReadonlySet<string>): boolean {
  for (let k = from; k < end; k++) if (words.has(scan.tokens[k]?.word ?? "")) return true;
  return false;
}
