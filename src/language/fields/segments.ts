/** One message, several things: "dentist Mon 9 and gym Tue 18:00". */
import { mergePhrases } from "../grammar/merge";
import type { TimePhrase } from "../grammar/nodes";
import { isMark, type Scan } from "../grammar/scan";
import { isOnlyHoliday } from "../item/portion";
import { findPattern } from "../text/pattern";
import { readOpening } from "./openings";
import { isFree, type Sheet, use } from "./sheet";

export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** How many things a message may hold. */
const most = 20;

/** Divides tokens from `start` on where a second time contradicts the first, or another request begins. */
export function divide(sheet: Sheet, start: number, phrases: readonly TimePhrase[]): Segment[] {
  const { scan } = sheet;
  const cuts: number[] = requestCuts(sheet, start, phrases);
  let current: TimePhrase | null = null;
  let segmentStart = start;
  // Times that contradict each other with nothing between them are no list of plans; a bound keeps the pass linear.
  let conflicts = 0;
  for (const phrase of phrases) {
    if (phrase.deadline || phrase.from < start) continue;
    const cutBefore = cuts.filter((cut) => cut <= phrase.from && cut > segmentStart).pop();
    if (cutBefore !== undefined) {
      current = null;
      segmentStart = cutBefore;
    }
    if (current === null) {
      current = phrase;
      continue;
    }
    const merged = mergePhrases(current, phrase);
    const cut =
      merged === null
        ? isOnlyHoliday(current)
          ? null
          : separatorBetween(sheet, segmentStart, current, phrase)
        : newLineBetween(sheet, current, phrase, segmentStart);
    if (cut === null) {
      if (merged !== null || isOnlyHoliday(current)) current = merged ?? phrase;
      else if (++conflicts > most) break;
      continue;
    }
    cuts.push(cut);
    segmentStart = cut;
    current = phrase;
  }
  const sorted = [...new Set(cuts)].sort((a, b) => a - b).slice(0, most);
  return [start, ...sorted].map((from, index) => ({ from, to: sorted[index] ?? scan.tokens.length }));
}

/** "… and remind me to bring the papers on Sunday", "…, cancel lunch". */
function requestCuts(sheet: Sheet, start: number, phrases: readonly TimePhrase[]): number[] {
  const { scan } = sheet;
  const cuts: number[] = [];
  const inPhrase = new Uint8Array(scan.tokens.length + 1);
  for (const phrase of phrases) inPhrase.fill(1, phrase.from, phrase.to);
  const isInPhrase = (at: number): boolean => inPhrase[at] === 1;
  const lastTime = phrases[phrases.length - 1]?.from ?? -1;
  for (let at = start + 1; at < scan.tokens.length && cuts.length < most; at++) {
    if (!isFree(sheet, at) || isInPhrase(at)) continue;
    const end = separatorEnd(scan, at);
    if (end <= at || end >= scan.tokens.length || !isFree(sheet, end) || isInPhrase(end)) continue;
    const opening = readOpening(scan, end, scan.tokens.length);
    const { intent } = opening;
    const isStrong = intent === "reminder" || intent === "cancel" || intent === "update" || intent === "note";
    const isNewSentence =
      isMark(scan, at, ".") ||
      isMark(scan, at, ";") ||
      isMark(scan, at, "!") ||
      scan.tokens[at]?.kind === "line";
    const hasTime = lastTime >= end;
    if (
      intent !== null &&
      !opening.bare &&
      opening.from === end &&
      (isStrong || (isNewSentence && hasTime && intent === "event"))
    )
      cuts.push(end);
  }
  return cuts;
}

/** Past a word or mark that may divide two things, else `at`. */
function separatorEnd(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (token === undefined) return at;
  let end = at;
  if (
    token.kind === "line" ||
    (token.kind === "mark" &&
      (token.word === ";" ||
        token.word === "," ||
        ((token.word === "." || token.word === "!") && !scan.tokens[at + 1]?.glued)))
  )
    end++;
  const word = findPattern(scan.words.message.separators, scan.tokens, end);
  return word?.end ?? end;
}

/** The token at which the second thing begins, or null where nothing divides the two times. */
function separatorBetween(
  sheet: Sheet,
  segmentStart: number,
  first: TimePhrase,
  second: TimePhrase,
): number | null {
  const { scan } = sheet;
  const timeFirst = !hasWords(sheet, segmentStart, first.from);
  let found: number | null = null;
  for (let at = first.to; at < second.from; at++) {
    const end = separatorEnd(scan, at);
    if (end <= at) continue;
    if (timeFirst) {
      // The words after the first time belong to it; the last divider stands right before the second.
      if (hasWords(sheet, first.to, at) || hasWords(sheet, end, second.from)) found = end;
    } else if (hasWords(sheet, end, second.from) || hasWords(sheet, second.to, nextStop(scan, second.to)))
      return end;
    at = end - 1;
  }
  return found;
}

/** Lines that each have a time of their own are things of their own. */
function newLineBetween(
  sheet: Sheet,
  first: TimePhrase,
  second: TimePhrase,
  segmentStart: number,
): number | null {
  const { scan } = sheet;
  for (let at = first.to; at < second.from; at++) {
    if (scan.tokens[at]?.kind !== "line") continue;
    const isWhole = second.date !== null || second.clock !== null;
    const hasOwn =
      hasWords(sheet, at + 1, second.from) || hasWords(sheet, second.to, nextStop(scan, second.to));
    if (
      isWhole &&
      hasOwn &&
      hasWords(sheet, segmentStart, at) &&
      (first.clock !== null || first.date !== null)
    )
      return at + 1;
  }
  return null;
}

function nextStop(scan: Scan, at: number): number {
  let end = at;
  while (
    end < scan.tokens.length &&
    end - at < 12 &&
    scan.tokens[end]?.kind !== "line" &&
    !isMark(scan, end, ".") &&
    !isMark(scan, end, ";")
  )
    end++;
  return end;
}

/** Whether a word that could be a title stands there. */
function hasWords(sheet: Sheet, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = sheet.scan.tokens[k];
    if (token?.kind !== "word" || sheet.uses[k] === use.wrapper || sheet.uses[k] === use.alert) continue;
    if (!sheet.scan.words.prepositions.has(token.word) && !sheet.scan.words.message.trimStart.has(token.word))
      return true;
  }
  return false;
}
