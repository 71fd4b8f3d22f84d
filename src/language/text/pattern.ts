/**
 * Small patterns over words, in which lexicons state idioms: `half past {h}`, `remind me (to|about|that)?`.
 * Parentheses group, `|` divides choices, `?` makes optional, `*` repeats a group (none to four times), `{x}` is a slot
 * that the grammar fills.
 */
import { foldWord, type Token, tokenize } from "./tokenize";

type Item =
  | { readonly kind: "word"; readonly word: string; readonly optional: boolean }
  | { readonly kind: "slot"; readonly slot: string; readonly optional: boolean }
  | {
      readonly kind: "choice";
      readonly choices: readonly (readonly Item[])[];
      readonly optional: boolean;
      readonly many: boolean;
    };

/** How often a group marked `*` may come. */
const most = 4;

export interface Pattern {
  readonly items: readonly Item[];
}

/** Reads slot `name` at token `at`: the index after it, or -1. */
export type SlotReader = (name: string, at: number) => number;

const noSlots: SlotReader = () => -1;

export function compilePattern(source: string): Pattern {
  const pieces = source.match(/\{[^}]+\}\??|[()|?*]|[^\s()|?*{}]+/g) ?? [];
  let at = 0;
  const readSequence = (): Item[][] => {
    const choices: Item[][] = [[]];
    while (at < pieces.length) {
      const piece = pieces[at] ?? "";
      if (piece === ")") break;
      at++;
      if (piece === "|") {
        choices.push([]);
        continue;
      }
      const current = choices[choices.length - 1] ?? [];
      if (piece === "(") {
        const inner = readSequence();
        at++;
        const many = pieces[at] === "*";
        const optional = many || pieces[at] === "?";
        if (optional) at++;
        current.push({ kind: "choice", choices: inner, optional, many });
      } else if (piece.startsWith("{")) {
        const optional = piece.endsWith("?");
        current.push({ kind: "slot", slot: piece.slice(1, optional ? -2 : -1), optional });
      } else {
        const optional = pieces[at] === "?";
        if (optional) at++;
        // The tokenizer decides what is one word: "o'clock" is two. An elision ("dell'") is one without its mark.
        const words = tokenize(piece.length > 1 ? piece.replace(/^'|'$/g, "") : piece);
        for (const word of words) current.push({ kind: "word", word: word.word, optional });
      }
    }
    return choices;
  };
  const choices = readSequence();
  const [only] = choices;
  if (choices.length === 1 && only !== undefined) return { items: only };
  return { items: [{ kind: "choice", choices, optional: false, many: false }] };
}

/** The index after the pattern if it stands at token `at`, else -1. */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
  readSlot = noSlots,
): number {
  return matchItems(pattern.items, 0, tokens, at, readSlot);
}

function matchItems(
  items: readonly Item[],
  k: number,
  tokens: readonly Token[],
  at: number,
  readSlot: SlotReader,
): number {
  const item = items[k];
  if (item === undefined) return at;
  if (item.kind === "word") {
    if (tokens[at]?.word === item.word) {
      const end = matchItems(items, k + 1, tokens, at + 1, readSlot);
      if (end >= 0) return end;
    }
  } else if (item.kind === "slot") {
    const next = readSlot(item.slot, at);
    if (next >= 0) {
      const end = matchItems(items, k + 1, tokens, next, readSlot);
      if (end >= 0) return end;
    }
  } else if (item.many) {
    let next = at;
    for (let count = 0; count < most; count++) {
      const more = matchChoices(item.choices, tokens, next, readSlot);
      if (more <= next) break;
      next = more;
    }
    const end = matchItems(items, k + 1, tokens, next, readSlot);
    if (end >= 0 || next === at) return end;
  } else {
    for (const choice of item.choices) {
      const next = matchItems(choice, 0, tokens, at, readSlot);
      if (next < 0) continue;
      const end = matchItems(items, k + 1, tokens, next, readSlot);
      if (end >= 0) return end;
    }
  }
  return item.optional ? matchItems(items, k + 1, tokens, at, readSlot) : -1;
}

function matchChoices(
  choices: readonly (readonly Item[])[],
  tokens: readonly Token[],
  at: number,
  readSlot: SlotReader,
): number {
  let longest = -1;
  for (const choice of choices) longest = Math.max(longest, matchItems(choice, 0, tokens, at, readSlot));
  return longest;
}

/** The words a pattern may begin with; null when it begins with a slot or may be empty. */
export function firstWords(pattern: Pattern): string[] | null {
  const words: string[] = [];
  return collectFirst(pattern.items, words) ? words : null;
}

function collectFirst(items: readonly Item[], words: string[]): boolean {
  for (const item of items) {
    if (item.kind === "slot") return false;
    if (item.kind === "word") words.push(item.word);
    else if (!item.choices.every((choice) => collectFirst(choice, words))) return false;
    if (!item.optional) return true;
  }
  return false;
}

/** Patterns found by the word they begin with. */
export interface PatternIndex<Value> {
  readonly byWord: ReadonlyMap<string, readonly { readonly pattern: Pattern; readonly value: Value }[]>;
  readonly others: readonly { readonly pattern: Pattern; readonly value: Value }[];
}

export function indexPatterns<Value>(
  entries: readonly (readonly [source: string, value: Value])[],
): PatternIndex<Value> {
  const byWord = new Map<string, { pattern: Pattern; value: Value }[]>();
  const others: { pattern: Pattern; value: Value }[] = [];
  for (const [source, value] of entries) {
    const pattern = compilePattern(source);
    const words = firstWords(pattern);
    if (words === null) others.push({ pattern, value });
    else {
      for (const word of new Set(words)) {
        const list = byWord.get(word);
        if (list === undefined) byWord.set(word, [{ pattern, value }]);
        else list.push({ pattern, value });
      }
    }
  }
  return { byWord, others };
}

/** The longest pattern at token `at`; of equals the one listed first. */
export function findPattern<Value>(
  index: PatternIndex<Value>,
  tokens: readonly Token[],
  at: number,
  readSlot: SlotReader = noSlots,
): { value: Value; end: number } | null {
  const word = tokens[at]?.word;
  if (word === undefined) return null;
  const own = index.byWord.get(word);
  const best = own === undefined ? null : longestOf(own, tokens, at, readSlot);
  if (index.others.length === 0) return best;
  const other = longestOf(index.others, tokens, at, readSlot);
  return other !== null && (best === null || other.end > best.end) ? other : best;
}

function longestOf<Value>(
  entries: readonly { readonly pattern: Pattern; readonly value: Value }[],
  tokens: readonly Token[],
  at: number,
  readSlot: SlotReader,
): { value: Value; end: number } | null {
  let best: { value: Value; end: number } | null = null;
  for (const { pattern, value } of entries) {
    const end = matchPattern(pattern, tokens, at, readSlot);
    if (end > at && (best === null || end > best.end)) best = { value, end };
  }
  return best;
}

/** "a|b c|d" as a set of folded words, for sets of single words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[|\s]+/)
      .filter((word) => word !== "")
      .map(foldWord),
  );
}
