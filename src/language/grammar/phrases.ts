/** Stretches of time words: the parts (day, clock, length, recurrence …) that stand together, each with its preposition. */
import type { Role } from "../lexicon/meaning";
import { readDate } from "./dates/dates";
import { emptyPhrase, type TimePhrase } from "./nodes";
import { readThisTime, readTime } from "./parts/clock-part";
import { readDay } from "./parts/day-part";
import { readDeadline, readDelay, readDuration } from "./parts/length-part";
import { readRange } from "./parts/range-part";
import { readRecurrenceBound, readRecurrencePart } from "./parts/recurrence-part";
import { plain } from "./repeats/repeat-nodes";
import { isMark, roleAt, type Scan, skipRole, tagAt } from "./scan";
import { readZone } from "./zones";

/** All stretches, in order. `taken` tells tokens that belong to something else already. */
export function readPhrases(scan: Scan, taken: (at: number) => boolean): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  let at = 0;
  let tries = 0;
  let isRepeated = false;
  while (at < scan.tokens.length && tries < mostTries && phrases.length < mostPhrases) {
    const isFree = !taken(at);
    const bound = isRepeated && isFree ? readBound(scan, at) : null;
    if (isFree && mayBegin(scan, at)) tries++;
    const phrase = isFree ? (bound ?? readPhrase(scan, at, taken)) : null;
    if (phrase?.repeat != null) isRepeated = true;
    if (phrase === null) at++;
    else {
      phrases.push(phrase);
      at = phrase.to;
    }
  }
  return phrases;
}

/** Beyond so many words that could begin a time, a text is no plan. */
const mostTries = 400;

/** Nor does one name so many times. */
const mostPhrases = 150;

export function readPhrase(
  scan: Scan,
  at: number,
  taken: (at: number) => boolean = () => false,
): TimePhrase | null {
  if (!mayBegin(scan, at)) return null;
  const phrase = emptyPhrase(at);
  let cursor = at;
  // Nobody strings together more; the bound keeps the pass linear.
  for (let parts = 0; parts < 12; parts++) {
    const before = parts > 0 ? { ...phrase } : null;
    const end = readPart(scan, cursor, phrase, parts > 0);
    if (end <= cursor) break;
    if (taken(cursor) || taken(end - 1)) {
      if (before === null) return null;
      Object.assign(phrase, before);
      break;
    }
    phrase.to = skipPossessive(scan, end);
    cursor = skipJoint(scan, end, phrase);
  }
  return phrase.to > at ? phrase : null;
}

/** "Every Friday at 4 drinks … until June": the end of a recurrence that was said before. */
function readBound(scan: Scan, at: number): TimePhrase | null {
  const phrase: TimePhrase = { ...emptyPhrase(at), repeat: plain };
  const end = readRecurrenceBound(scan, at, phrase);
  if (end === null || (phrase.until === null && phrase.count === null)) return null;
  return { ...phrase, repeat: null, to: end };
}

/** Whether the token means anything to the grammar; most do not, and are passed by at once. */
function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number") return true;
  if ((scan.tags[at]?.length ?? 0) > 0) return !isIdleLead(scan, at);
  if (token.kind !== "word") return token.word === "½" || token.word === "¼" || token.word === "¾";
  return token.word === "q" || scan.words.clockPatterns.byWord.has(token.word);
}

/** Prepositions and articles before a word or mark that means nothing here ("in the office"), and what only follows a time. */
function isIdleLead(scan: Scan, at: number, depth = 0): boolean {
  let seen = -1;
  for (const { meaning, end } of scan.tags[at] ?? []) {
    const isAfter =
      meaning.kind === "meridiem" ||
      (meaning.kind === "unit" && meaning.unit === "minute" && !scan.words.lexicon.unitAlone);
    if (isAfter) continue;
    if (meaning.kind !== "role" || !leads.has(meaning.role)) return false;
    const next = scan.tokens[end];
    // A word's roles mostly end alike.
    if (end === seen) continue;
    seen = end;
    // "до до до"
    if (next === undefined || depth >= mostLeads) continue;
    if (next.kind === "number") return false;
    if ((scan.tags[end]?.length ?? 0) > 0) {
      if (!isIdleLead(scan, end, depth + 1)) return false;
      continue;
    }
    if (next.kind === "word" ? next.word === "q" || isIdiom(scan, end) : !closing.has(next.word))
      return false;
  }
  return !isIdiom(scan, at);
}

/** How many such words stand before a time: "from the", "until after the". */
const mostLeads = 3;

function isIdiom(scan: Scan, at: number): boolean {
  return scan.words.clockPatterns.byWord.has(scan.tokens[at]?.word ?? "");
}

const leads: ReadonlySet<Role> = new Set<Role>([
  "at",
  "on",
  "in",
  "to",
  "of",
  "from",
  "for",
  "by",
  "until",
  "through",
  "between",
  "and",
  "or",
  "the",
  "a",
  "delay",
  "before",
  "after",
  "set-for",
  "per",
  "ahead-before",
  "ago-before",
  "shifted-by",
]);

/** Marks after which no time goes on. */
const closing: ReadonlySet<string> = new Set([":", ";", "!", "?", ".", ",", ")", "]"]);

/** "Friday's meeting" */
function skipPossessive(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  return token?.joint === "'" && token.word === "s" ? at + 1 : at;
}

/** Between parts a comma, "and" before a length, or an article may stand. */
function skipJoint(scan: Scan, at: number, phrase: TimePhrase): number {
  if (isMark(scan, at, ",")) return at + 1;
  if (
    isMark(scan, at, "-") &&
    (phrase.date === null || phrase.clock === null) &&
    scan.tokens[at]?.glued !== true
  )
    return at + 1;
  if (isMark(scan, at, "(") || isMark(scan, at, ")")) return at + 1;
  return at;
}

/** Reads one part into a free slot of the phrase; the index after it, or `at` when there is none. */
function readPart(scan: Scan, at: number, phrase: TimePhrase, joined: boolean): number {
  return (
    readRecurrencePart(scan, at, phrase) ??
    readRecurrenceBound(scan, at, phrase) ??
    readThisTime(scan, at, phrase) ??
    readDeadline(scan, at, phrase) ??
    readDelay(scan, at, phrase) ??
    readRange(scan, at, phrase) ??
    readDuration(scan, at, phrase, joined) ??
    readDay(scan, at, phrase) ??
    readTime(scan, at, phrase) ??
    readPartOfDay(scan, at, phrase) ??
    readZonePart(scan, at, phrase) ??
    at
  );
}

/** "in the morning", "tomorrow evening", "at night". */
function readPartOfDay(scan: Scan, at: number, phrase: TimePhrase): number | null {
  const lead = Math.max(
    roleAt(scan, at, "in"),
    roleAt(scan, at, "on"),
    roleAt(scan, at, "at"),
    roleAt(scan, at, "for"),
    at,
  );
  const part = tagAt(scan, at, "part") ?? tagAt(scan, skipRole(scan, lead, "the"), "part");
  if (part === null) return null;
  if (phrase.part === "early" && part.meaning.part === "morning") return part.end;
  if (phrase.part !== null) return null;
  const alone = phrase.date === null && phrase.clock === null && phrase.repeat === null;
  const isPhrase = part.end - at > (roleAt(scan, at, "the") >= 0 ? 2 : 1);
  // "morning" by itself is a greeting or an adjective.
  const isAdverb = scan.words.aloneParts.has(scan.tokens[part.end - 1]?.word ?? "");
  if (alone && !isPhrase && !isAdverb) {
    const after = readPhraseAfterPart(scan, part.end);
    if (!after) return null;
  }
  phrase.part = part.meaning.part;
  return part.end;
}

/** A bare part of the day counts when a day or a clock follows: "morning of the 5th", "evening 7pm". */
function readPhraseAfterPart(scan: Scan, at: number): boolean {
  if (roleAt(scan, at, "for") >= 0 && roleAt(scan, at, "on") < 0) return false;
  const of = skipRole(scan, skipRole(scan, at, "of"), "on");
  return of > at && readDate(scan, of, true) !== null;
}

function readZonePart(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.zone !== null || phrase.clock === null) return null;
  const zone = readZone(scan, at);
  if (zone === null) return null;
  phrase.zone = zone.value;
  return zone.end;
}
