/** Places that their number tells, without a preposition: "rm 204", "12 Main Street". */
import { isMark } from "../grammar/scan";
import { isAmong } from "../lexicon/compile-message";
import { findPattern } from "../text/pattern";
import { placeEnd } from "./place-names";
import { isFree, type Sheet, use } from "./sheet";

export interface PlaceRead {
  readonly start: number;
  readonly end: number;
  /** A link, a service, or a place that was announced as one. */
  readonly sure: boolean;
}

/** "rm 204" after a time: a numbered room needs no preposition. */
export function readRoom(sheet: Sheet, at: number, to: number): PlaceRead | null {
  const { scan } = sheet;
  if (sheet.uses[at - 1] !== use.time && !isMark(scan, at - 1, ",")) return null;
  const noun = findPattern(scan.words.message.placeNouns, scan.tokens, at);
  const number = noun === null ? undefined : scan.tokens[noun.end];
  if (noun === null || noun.end >= to || number?.kind !== "number" || !isFree(sheet, noun.end)) return null;
  return { start: at, end: noun.end + 1, sure: true };
}

/** "12 Main Street", without a preposition. */
export function readAddress(sheet: Sheet, at: number, to: number): PlaceRead | null {
  const { scan } = sheet;
  const number = scan.tokens[at];
  // "Hauptstraße 5"
  if (
    scan.words.lexicon.compounds &&
    number?.kind === "word" &&
    isAmong(scan.words, scan.words.streets, number.word) &&
    scan.tokens[at + 1]?.kind === "number" &&
    at + 1 < to
  )
    return { start: at, end: placeEnd(sheet, at, to, false), sure: true };
  // "Goethestr. 5"
  const isCut =
    scan.words.lexicon.compounds &&
    number?.kind === "word" &&
    number.capital &&
    scan.words.streets.has(number.word.slice(-3)) &&
    isMark(scan, at + 1, ".") &&
    scan.tokens[at + 2]?.kind === "number" &&
    at + 2 < to;
  if (isCut) return { start: at, end: placeEnd(sheet, at, at + 3, false), sure: true };
  const street = readStreet(sheet, at, to);
  if (street !== null) return street;
  if (number?.kind !== "number" || number.text.length > 5) return null;
  for (let k = at + 1; k < Math.min(to, at + 5); k++) {
    const token = scan.tokens[k];
    if (token?.kind !== "word" || !isFree(sheet, k)) return null;
    if (!token.capital && !scan.words.streets.has(token.word)) return null;
    if (k > at + 1 && scan.words.streets.has(token.word))
      return { start: at, end: Math.max(k + 1, placeEnd(sheet, at, to, false)), sure: true };
  }
  return null;
}

/** "вул. Хрещатик 22", "ul. Długa 5": the word for the street, its name, the house. */
function readStreet(sheet: Sheet, at: number, to: number): PlaceRead | null {
  const { scan } = sheet;
  const street = scan.tokens[at];
  if (street?.kind !== "word" || !scan.words.streets.has(street.word)) return null;
  let end = isMark(scan, at + 1, ".") ? at + 2 : at + 1;
  const first = end;
  while (end < Math.min(to, first + 4) && scan.tokens[end]?.kind === "word" && isFree(sheet, end)) end++;
  const isNamed = end > first && (scan.tokens[first]?.capital === true || sheet.uniform);
  const house = scan.tokens[end];
  if (!isNamed || house?.kind !== "number" || end >= to || !isFree(sheet, end)) return null;
  return { start: at, end: placeEnd(sheet, at, end + 1, false), sure: true };
}
