/** One of those named: "my boss Anna", "Frau Dr. Weber", "the design team", "Bob (bob@example.org)". */
import type { Person } from "../../domain/event";
import { isMark } from "../grammar/scan";
import { findPattern } from "../text/pattern";
import { inNameCase, isName, isNameStart, nameEnd } from "./person-names";
import { isFree, type Sheet, textOf } from "./sheet";

export function readPerson(
  sheet: Sheet,
  at: number,
  to: number,
  uniform: boolean,
  listed: boolean,
): { person: Person; nameEnd: number; end: number } | null {
  const { scan } = sheet;
  const { message } = scan.words;
  const token = scan.tokens[at];
  if (token === undefined || at >= to || !isFree(sheet, at)) return null;
  const after = at + 1;
  if (token.kind === "email") return { person: personOf(token.text, token.text), nameEnd: after, end: after };
  if (token.kind === "mention")
    return { person: personOf(token.text.slice(1), null), nameEnd: after, end: after };
  if (token.kind !== "word") return null;
  let start = at;
  let determined = false;
  while (start < at + 2 && message.determiners.has(scan.tokens[start]?.word ?? "")) {
    start++;
    determined = true;
  }
  const first = scan.tokens[start];
  if (first?.kind !== "word" || !isFree(sheet, start) || start >= to) return null;
  let end = start;
  const group = groupEnd(sheet, start, to, determined);
  if (group > start)
    return { person: personOf(textOf(scan, start, group), null), nameEnd: group, end: group };
  // "Frau" is kin, "Frau Dr. Weber" a title of address.
  const isAddressed =
    message.honorifics.has(first.word) && message.honorifics.has(scan.tokens[start + 1]?.word ?? "");
  if (message.kin.has(first.word) && !isAddressed) {
    end = start + 1;
    // "my boss Anna"
    const name = scan.tokens[end];
    if (name?.capital && !uniform && isFree(sheet, end) && isName(scan, end))
      end = nameEnd(sheet, end, to, uniform);
  } else if (message.honorifics.has(first.word)) {
    end = start;
    // "Herr Prof. Dr. Weber"
    while (message.honorifics.has(scan.tokens[end]?.word ?? "") && end < to) {
      end++;
      if (isMark(scan, end, ".")) end++;
    }
    const next = scan.tokens[end];
    if (next?.kind === "word" && isFree(sheet, end) && end < to) end = nameEnd(sheet, end, to, uniform);
    else return null;
  } else if (determined && isRole(sheet, start, to, uniform)) {
    start++;
    end = nameEnd(sheet, start, to, uniform);
  } else if (
    // "o Pedro", "la Giulia"
    (!determined || message.givenNames.has(first.word)) &&
    isNameStart(scan, start, uniform, listed)
  ) {
    end = nameEnd(sheet, start, to, uniform);
  }
  if (end <= start) return null;
  // "with Google Meet", and not Meet Patel
  const service = findPattern(message.services, scan.tokens, start);
  if (service !== null && end <= service.end) return null;
  const said = textOf(scan, start, end);
  const nominative = message.nominative === null ? said : message.nominative(said);
  const name = uniform ? inNameCase(nominative) : nominative;
  let email: string | null = null;
  const nameStop = end;
  const open = isMark(scan, end, "(") || isMark(scan, end, "<") ? end + 1 : end;
  if (scan.tokens[open]?.kind === "email") {
    email = scan.tokens[open]?.text ?? null;
    end = open + 1;
    if (isMark(scan, end, ")") || isMark(scan, end, ">")) end++;
  }
  return { person: personOf(name, email), nameEnd: nameStop, end };
}

export function personOf(name: string, email: string | null): Person {
  return { name, email };
}

/** "my replacement Nina": what somebody is, before the name. */
function isRole(sheet: Sheet, at: number, to: number, uniform: boolean): boolean {
  const { scan } = sheet;
  const [noun, name] = [scan.tokens[at], scan.tokens[at + 1]];
  return (
    !uniform &&
    scan.words.lexicon.nounsCapital !== true &&
    noun?.capital === false &&
    (scan.tags[at] ?? []).length === 0 &&
    name?.capital === true &&
    name.joint === "" &&
    at + 1 < to &&
    isFree(sheet, at + 1) &&
    isNameStart(scan, at + 1, uniform, true)
  );
}

/** How many words a group's name may have. */
const longestGroup = 4;

/** The end of "design team" in "with the design team", of "Millers" in "the Millers", or -1. */
function groupEnd(sheet: Sheet, at: number, to: number, determined: boolean): number {
  const { scan } = sheet;
  const { groupNouns, givenNames } = scan.words.message;
  const { pluralEnding } = scan.words.lexicon;
  if (groupNouns.size === 0) return -1;
  const family = scan.tokens[at];
  const isFamily =
    determined &&
    !sheet.uniform &&
    family?.capital &&
    pluralEnding !== undefined &&
    family.word.endsWith(pluralEnding);
  if (isFamily && (scan.tags[at] ?? []).length === 0 && !groupNouns.has(family.word)) return at + 1;
  let end = -1;
  for (let k = at; k < Math.min(to, at + longestGroup); k++) {
    const token = scan.tokens[k];
    if (token?.kind !== "word" || !isFree(sheet, k) || (scan.tags[k] ?? []).length > 0) break;
    if (scan.words.prepositions.has(token.word) || (!determined && givenNames.has(token.word))) break;
    if (groupNouns.has(token.word) && (determined || k > at)) end = k + 1;
  }
  // "the class trip" is no people.
  const next = scan.tokens[end];
  const isNoun = next?.kind === "word" && isFree(sheet, end) && !scan.words.prepositions.has(next.word);
  return end > at && end <= to && !(isNoun && (scan.tags[end] ?? []).length === 0) ? end : -1;
}
