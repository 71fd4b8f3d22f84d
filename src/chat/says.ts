import { wordingFor } from "../i18n/wording";

/** Whether a text says one of the words that a catalogue lists, in the user's language or in English, which everybody's chat apps speak. */
export function saysOneOf(listId: string, text: string, locale: string): boolean {
  const said = plainWords(text);
  return [wordingFor(locale), wordingFor("en")].some((words) =>
    words(listId)
      .split(",")
      .some((each) => plainWords(each) === said),
  );
}

/** Small letters and single spaces, without marks. */
export function plainWords(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim();
}
