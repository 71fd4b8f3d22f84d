/** The tokens of a message with what each can mean, and the small questions that the grammar asks of them. */

import type { Meaning, MeaningKind, Role } from "../lexicon/meaning";
import { correctSpelling } from "../lexicon/spelling";
import type { Words } from "../lexicon/words";
import { findPattern } from "../text/pattern";
import type { Token } from "../text/tokenize";

export interface Tag {
  readonly meaning: Meaning;
  /** The token after the word or phrase. */
  readonly end: number;
}

export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly (readonly Tag[])[];
  readonly words: Words;
  /** Whether 5/3 is the fifth of March here. */
  readonly dayFirst: boolean;
  /** Whether hours are usually written 0 to 23. */
  readonly hour24: boolean;
  /** How deep days are read within days ("a week after the day after …"). */
  depth: number;
  /** What the readers made by `once` answered, by reader and token. */
  readonly answers: unknown[][];
}

let readers = 0;

/** A reader that reads a token once: many parts of the grammar ask the same of the same words. */
export function once<Value>(read: (scan: Scan, at: number) => Value): (scan: Scan, at: number) => Value {
  const reader = readers++;
  return (scan, at) => {
    let own = scan.answers[reader];
    if (own === undefined) {
      own = [];
      scan.answers[reader] = own;
    }
    const known = own[at];
    if (known !== undefined) return known as Value;
    const value = read(scan, at);
    own[at] = value;
    return value;
  };
}

const none: readonly Tag[] = [];

/** Looks every token up, misspelt ones included; words the first lexicon does not know are looked up in the others. */
export function tagTokens(tokens: readonly Token[], lexicons: readonly Words[]): Tag[][] {
  let fixedUntil = 0;
  return tokens.map((token, index) => {
    const fixed = lexicons[0] === undefined ? null : findPattern(lexicons[0].fixed, tokens, index);
    // "Quinta das Lágrimas" is a house, "quinta das 10 às 11" a day.
    if (fixed !== null && tokens[fixed.end]?.kind !== "number") fixedUntil = Math.max(fixedUntil, fixed.end);
    if (index < fixedUntil) return none as Tag[];
    if (token.kind !== "word" && token.kind !== "mark" && token.kind !== "number") return none as Tag[];
    for (const [place, words] of lexicons.entries()) {
      // A short word may be a name here and a weekday there ("Sam", "Mar").
      if (
        place > 0 &&
        token.word.length < shortestForeign &&
        isLatin(token.word) &&
        isLatin(lexicons[0]?.lexicon.weekdays[0] ?? "")
      ) {
        const leads = leadsAt(tokens, index, words);
        if (leads.length > 0 && !lexicons[0]?.vocabulary.has(token.word)) return leads;
        continue;
      }
      const tags = tagsAt(tokens, index, token.word, words);
      if (tags.length > 0) return tags;
      // A word of this language is not one of another, though it be no time word here.
      if (words.vocabulary.has(token.word)) return none as Tag[];
    }
    const [first] = lexicons;
    if (first === undefined || token.kind !== "word") return none as Tag[];
    // "w Sopocie" is a town: days are written small.
    const isName = token.capital && index > 0 && tokens[index - 1]?.kind === "word" && !shouts(token.text);
    if (isName && first.lexicon.daysCapital !== true) return none as Tag[];
    const corrected = correctSpelling(first.spelling, token.word);
    return corrected === null ? (none as Tag[]) : tagsAt(tokens, index, corrected, first);
  });
}

/** "amanhã at 5pm", "reunião next Friday": right before a time the other language's short words lead to it. */
function leadsAt(tokens: readonly Token[], index: number, words: Words): Tag[] {
  const next = tokens[index + 1];
  if (next === undefined || next.glued) return none as Tag[];
  const word = tokens[index]?.word ?? "";
  if (next.kind === "number")
    return tagsAt(tokens, index, word, words).filter(
      ({ meaning }) => meaning.kind === "role" && meaning.role === "at",
    );
  const isDay =
    next.word.length >= shortestForeign &&
    (words.entries.get(next.word) ?? []).some(
      ({ rest, meaning }) => rest.length === 0 && dayKinds.has(meaning.kind),
    );
  if (!isDay) return none as Tag[];
  return tagsAt(tokens, index, word, words).filter(
    ({ meaning }) =>
      meaning.kind === "relative" ||
      (meaning.kind === "role" && (meaning.role === "on" || meaning.role === "every")),
  );
}

/** Shorter words are too often a word of the one language and a name in the other. */
const shortestForeign = 5;

const dayKinds: ReadonlySet<MeaningKind> = new Set<MeaningKind>(["weekday", "month", "day"]);

function shouts(text: string): boolean {
  return text === text.toUpperCase();
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}

function tagsAt(tokens: readonly Token[], index: number, word: string, words: Words): Tag[] {
  const entries = words.entries.get(word);
  if (entries === undefined) return none as Tag[];
  const token = tokens[index];
  const next = tokens[index + 1];
  // In "check-in" and "follow-up" the little words do nothing.
  const compounded = token?.joint === "-" || (next?.joint === "-" && next.kind === "word");
  const tags: Tag[] = [];
  for (const { rest, meaning } of entries) {
    if (rest.length === 0) {
      const isIdle =
        (meaning.kind === "role" && isWeak(meaning.role)) ||
        (meaning.kind === "often" && token?.joint === "-");
      if (!(compounded && isIdle)) tags.push({ meaning, end: index + 1 });
      continue;
    }
    let k = 0;
    while (k < rest.length && tokens[index + 1 + k]?.word === rest[k]) k++;
    if (k === rest.length) tags.push({ meaning, end: index + 1 + k });
  }
  return tags;
}

function isWeak(role: Role): boolean {
  return (
    role === "at" ||
    role === "on" ||
    role === "in" ||
    role === "to" ||
    role === "by" ||
    role === "for" ||
    role === "of" ||
    role === "from" ||
    role === "until" ||
    role === "a"
  );
}

type Of<Kind extends MeaningKind> = Extract<Meaning, { kind: Kind }>;

/** The longest meaning of that kind at token `at`. */
export function tagAt<Kind extends MeaningKind>(
  scan: Scan,
  at: number,
  kind: Kind,
): { readonly meaning: Of<Kind>; readonly end: number } | null {
  for (const tag of scan.tags[at] ?? none) {
    if (tag.meaning.kind === kind) return tag as { meaning: Of<Kind>; end: number };
  }
  return null;
}

/** The index after the role's word at token `at`, or -1. */
export function roleAt(scan: Scan, at: number, role: Role): number {
  for (const { meaning, end } of scan.tags[at] ?? none)
    if (meaning.kind === "role" && meaning.role === role) return end;
  return -1;
}

/** Past the role's word if it stands there, else `at` itself. */
export function skipRole(scan: Scan, at: number, role: Role): number {
  const end = roleAt(scan, at, role);
  return end < 0 ? at : end;
}

export function isMark(scan: Scan, at: number, mark: string): boolean {
  const token = scan.tokens[at];
  return token !== undefined && token.kind === "mark" && token.word === mark;
}

/** A mark with no space on either side. */
export function isTightMark(scan: Scan, at: number, mark: string): boolean {
  const token = scan.tokens[at];
  return (
    token !== undefined &&
    token.kind === "mark" &&
    token.word === mark &&
    token.glued &&
    scan.tokens[at + 1]?.glued === true
  );
}

/** The end of a dash between the ends of a range, spaced or not, else -1. */
export function dashAt(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (token === undefined) return -1;
  if (token.kind === "mark" && token.word === "-") return at + 1;
  return token.joint === "-" ? at : -1;
}

/** Whether the number at `at` is part of a longer word, as in "B12" or "Q3". */
export function isPartOfWord(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const before = scan.tokens[at - 1];
  const after = scan.tokens[at + 1];
  // "221B"
  if (after?.kind === "word" && after.glued && after.joint === "" && after.text.length <= 2) {
    if (
      (scan.tags[at + 1] ?? none).length === 0 &&
      !scan.words.ordinalSuffixes.has(after.word) &&
      after.word !== "t"
    )
      return true;
  }
  if (token === undefined || !token.glued || before === undefined || before.kind !== "word") return false;
  // "1h30"
  if (before.glued && scan.tokens[at - 2]?.kind === "number") return false;
  // "h17" is an hour, "A4" is none.
  if (roleAt(scan, at - 1, "at") >= 0 && roleAt(scan, at - 1, "oclock") >= 0) return false;
  return (scan.tags[at - 1] ?? none).length === 0 || before.text.length === 1;
}

/** Whether `at` to `end` is all of the text but its end mark. */
export function isWholeText(scan: Scan, at: number, end: number): boolean {
  if (at > 0) return false;
  for (let k = end; k < scan.tokens.length; k++) {
    const kind = scan.tokens[k]?.kind;
    if (kind !== "mark" && kind !== "line") return false;
  }
  return true;
}
