import type { Words } from "../lexicon/words";
import type { SlotReader } from "./pattern";
import type { Token } from "./tokenize";

/** Reads {past} in patterns of talk: "(он|она) {past}"; {any} is any word. */
export function pastSlot(words: Words, tokens: readonly Token[]): SlotReader {
  return (slot, at) => {
    const token = tokens[at];
    if (token === undefined || (slot === "any" && token.kind !== "word")) return -1;
    return slot === "any" || (slot === "past" && isPastAt(words, token)) ? at + 1 : -1;
  };
}

/** Accents tell "bossé" from "bosse". */
export function isPastAt(words: Words, { kind, word, text }: Token): boolean {
  return kind === "word" && (words.message.isPast(word) || words.message.isPast(text.toLowerCase()));
}

/** The same of a word that stands by itself, without what a pattern has before it. */
export function isFinitePastAt(words: Words, { kind, word, text }: Token): boolean {
  const { isFinitePast } = words.message;
  return kind === "word" && (isFinitePast(word) || isFinitePast(text.toLowerCase()));
}
