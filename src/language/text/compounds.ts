/** Words written as one: "Freitagabend", "zweistündig", "dreimal". Their halves become tokens of their own. */
import type { Entry, Words } from "../lexicon/words";
import { foldWord, type Token } from "./tokenize";

const shortest = 6;
const longest = 24;

export function splitCompounds(tokens: readonly Token[], words: Words): readonly Token[] {
  if (!words.lexicon.compounds) return tokens;
  return tokens.flatMap((token) => splitCompound(token, words) ?? [token]);
}

/** "@noon", "@work": after the sign stands a time or a place, not a name. */
export function splitMentions(tokens: readonly Token[], words: Words): readonly Token[] {
  return tokens.some((token) => isPlainMention(token, words))
    ? tokens.flatMap((token) => (isPlainMention(token, words) ? parted(token) : [token]))
    : tokens;
}

function isPlainMention({ kind, word, text }: Token, words: Words): boolean {
  if (kind !== "mention") return false;
  const isTime = words.entries
    .get(word)
    ?.some(({ rest, meaning }) => rest.length === 0 && (meaning.kind === "clock" || meaning.kind === "part"));
  return isTime === true || (text === text.toLowerCase() && words.message.placeHeads.has(word));
}

function parted(token: Token): Token[] {
  const sign = { ...token, kind: "mark" as const, text: "@", word: "@", end: token.start + 1 };
  return [sign, { ...token, kind: "word", text: token.text.slice(1), start: token.start + 1, glued: true }];
}

function splitCompound(token: Token, words: Words): Token[] | null {
  const { word } = token;
  if (token.kind !== "word" || word.length < shortest || word.length > longest || words.entries.has(word))
    return null;
  for (let at = 3; at <= word.length - 3; at++) {
    const edge = edgeOf(token, at, words);
    if (edge !== null) return edge;
    const head = words.entries.get(word.slice(0, at));
    const tail = head === undefined ? undefined : words.entries.get(word.slice(at));
    if (head === undefined || tail === undefined || !isCompound(head, tail)) continue;
    return halves(token, at, words);
  }
  return null;
}

/** "Monatsende": read as "Ende Monats"; both stand for the whole word. */
function edgeOf(token: Token, at: number, words: Words): Token[] | null {
  const [unit, edge] = [token.word.slice(0, at), token.word.slice(at)];
  const isUnit = words.entries
    .get(unit)
    ?.some(({ rest, meaning }) => rest.length === 0 && meaning.kind === "unit");
  const isEdge = words.entries
    .get(edge)
    ?.some(({ rest, meaning }) => rest.length === 0 && meaning.kind === "edge");
  return isUnit && isEdge
    ? [
        { ...token, word: edge },
        { ...token, word: unit, glued: true, joint: "" },
      ]
    : null;
}

function isCompound(head: readonly Entry[], tail: readonly Entry[]): boolean {
  const isDay = head.some(({ rest, meaning }) => rest.length === 0 && meaning.kind === "weekday");
  const isNumber = head.some(({ rest, meaning }) => rest.length === 0 && meaning.kind === "number");
  return tail.some(
    ({ rest, meaning }) =>
      rest.length === 0 &&
      ((isDay && meaning.kind === "part") ||
        (isNumber && (meaning.kind === "unit" || (meaning.kind === "role" && meaning.role === "times")))),
  );
}

function halves(token: Token, at: number, words: Words): Token[] {
  const head = token.word.slice(0, at);
  const tail = token.word.slice(at);
  // Folded letters may be fewer or more than the typed ones.
  let cut = 1;
  while (cut < token.text.length && foldWord(token.text.slice(0, cut)) !== head) cut++;
  // "freitagabends" is every Friday, as "freitags" is.
  const habit = `${head}s`;
  const repeats = words.entries
    .get(habit)
    ?.some(({ meaning }) => meaning.kind === "weekday" && meaning.habitual);
  return [
    {
      ...token,
      text: token.text.slice(0, cut),
      word: repeats && tail.endsWith("s") ? habit : head,
      end: token.start + cut,
    },
    {
      ...token,
      text: token.text.slice(cut),
      word: tail,
      start: token.start + cut,
      glued: true,
      joint: "",
      capital: false,
    },
  ];
}
