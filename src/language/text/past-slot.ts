import type { Words } from "../lexicon/words";
import type { SlotReader } from "./pattern";
import type { Token } from "./tokenize";

/** Reads {past} in patterns of talk: "(он|она) {past}". */
export function pastSlot(words: Words, tokens: readonly Token[]): SlotReader {
  return (slot, at) => (slot === "past" && words.message.isPast(tokens[at]?.word ?? "") ? at + 1 : -1);
}
