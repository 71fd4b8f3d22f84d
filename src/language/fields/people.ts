/** People: "with Anna and Bob Stone", "@anna", "invite bob@example.org". */
import type { Person } from "../../domain/event";
import { isMark, roleAt, type Scan, skipRole } from "../grammar/scan";
import { isAmong } from "../lexicon/compile-message";
import { findPattern } from "../pattern";
import type { TextSpan } from "../reading";
import { claim, isFree, type Sheet, spanOf, textOf, use } from "./sheet";

export interface People {
  readonly people: readonly Person[];
  readonly span: TextSpan | null;
}

export function takePeople(sheet: Sheet, from: number, to: number): People {
  const { scan } = sheet;
  const people: Person[] = [];
  let span: TextSpan | null = null;
  const add = (found: readonly Person[], start: number, end: number): void => {
    for (const person of found) {
      const known = people.findIndex((each) => each.name.toLowerCase() === person.name.toLowerCase());
      if (known < 0) people.push(person);
      else if (person.email !== null) people[known] = person;
    }
    const here = spanOf(scan, start, end);
    if (here !== null)
      span =
        span === null ? here : { start: Math.min(span.start, here.start), end: Math.max(span.end, here.end) };
  };
  const shouts = sheet.uniform;
  let at = from;
  while (at < to) {
    if (!isFree(sheet, at)) {
      at++;
      continue;
    }
    const token = scan.tokens[at];
    const invite = findPattern(scan.words.message.inviteWords, scan.tokens, at);
    const lead = findPattern(scan.words.message.withWords, scan.tokens, at);
    if (invite !== null || lead !== null) {
      const start = invite?.end ?? lead?.end ?? at;
      const list = readList(sheet, start, to, shouts, invite !== null);
      if (list !== null) {
        add(list.people, start, list.end);
        claim(sheet, invite === null ? start : at, list.end, invite === null ? use.person : use.guest);
        for (const [from, to] of list.addresses) claim(sheet, from, to, use.guest);
        at = list.end;
        continue;
      }
    }
    const meet = findPattern(scan.words.message.meetWords, scan.tokens, at);
    const met = meet === null ? null : scan.tokens[meet.end];
    const { determiners, kin, honorifics, placeHeads, givenNames } = scan.words.message;
    const whom = determiners.has(met?.word ?? "") ? scan.tokens[(meet?.end ?? at) + 1] : met;
    const isKin = kin.has(whom?.word ?? "") || honorifics.has(met?.word ?? "");
    const isMet =
      met?.kind === "word" &&
      !placeHeads.has(met.word) &&
      (isKin || (shouts ? givenNames.has(met.word) : met.capital));
    if (meet !== null && isMet) {
      const list = readList(sheet, meet.end, to, shouts, true);
      if (list !== null) {
        add(list.people, meet.end, list.end);
        claim(sheet, meet.end, list.end, use.person);
        at = list.end;
        continue;
      }
    }
    if (token?.kind === "mention" || token?.kind === "email") {
      add(
        [
          personOf(
            token.kind === "email" ? token.text : token.text.slice(1),
            token.kind === "email" ? token.text : null,
          ),
        ],
        at,
        at + 1,
      );
      claim(sheet, at, at + 1, use.person);
    }
    at++;
  }
  return { people, span };
}

function personOf(name: string, email: string | null): Person {
  return { name, email };
}

/** The people named at `at` itself, after "add" or "without". */
export function readNames(sheet: Sheet, at: number, to: number): List | null {
  return readList(sheet, at, to, sheet.uniform, true);
}

export interface List {
  readonly people: readonly Person[];
  readonly end: number;
  /** E-mail addresses beside names, which no title needs. */
  readonly addresses: readonly (readonly [from: number, to: number])[];
}

/** "Anna, Bob Stone and Dr. Chen". */
function readList(sheet: Sheet, at: number, to: number, uniform: boolean, invited: boolean): List | null {
  const { scan } = sheet;
  const people: Person[] = [];
  const addresses: [number, number][] = [];
  let end = at;
  for (let count = 0; count < 20; count++) {
    let start = end;
    if (count > 0) {
      if (isMark(scan, start, ",") || isMark(scan, start, ";") || isMark(scan, start, "/")) start++;
      start = skipRole(scan, start, "and");
      const again = findPattern(scan.words.message.withWords, scan.tokens, start);
      if (again !== null && start > end) start = again.end;
      if (start === end) break;
    }
    const one = readPerson(sheet, start, to, uniform, invited || count > 0);
    if (one === null) break;
    people.push(one.person);
    if (one.nameEnd < one.end) addresses.push([one.nameEnd, one.end]);
    ({ end } = one);
  }
  return people.length === 0 ? null : { people, end, addresses };
}

/** How many words a name may have. */
const longest = 4;

function readPerson(
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

/** A name out of a message without, or all in, capitals. */
function inNameCase(name: string): string {
  return name.toLowerCase().replaceAll(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token?.kind === "word" &&
    !isAmong(scan.words, scan.words.message.notPeople, token.word) &&
    !scan.words.prepositions.has(token.word)
  );
}

function isNameStart(scan: Scan, at: number, uniform: boolean, listed: boolean): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  // "with Will"
  if (!uniform && token.capital && scan.words.message.givenNames.has(token.word)) return true;
  if (!isName(scan, at)) return false;
  if (scan.words.message.givenNames.has(token.word)) return true;
  if (!listed && !scan.words.message.isCompany(token.text)) return false;
  if ((scan.tags[at] ?? []).some(({ meaning }) => meaning.kind !== "role" && meaning.kind !== "holiday"))
    return false;
  if (!uniform) return token.capital;
  // In a message without capitals an unknown word after "with" is a name, unless a noun follows it.
  const next = scan.tokens[at + 1];
  return (
    !listed ||
    next === undefined ||
    next.kind !== "word" ||
    scan.words.prepositions.has(next.word) ||
    (scan.tags[at + 1] ?? []).length > 0 ||
    scan.words.message.givenNames.has(next.word)
  );
}

/** "van de" in "Jan van de Berg". */
function skipParticles(scan: Scan, at: number): number {
  let end = at;
  while (scan.words.message.nameParticles.has(scan.tokens[end]?.word ?? "")) end++;
  return end;
}

function nameEnd(sheet: Sheet, at: number, to: number, uniform: boolean): number {
  const { scan } = sheet;
  const { message } = scan.words;
  let end = at + 1;
  const first = scan.tokens[at];
  while (end < to && end - at < longest && isFree(sheet, end)) {
    const token = scan.tokens[end];
    if (token?.kind !== "word") {
      // An initial: "Bob S. Stone".
      if (
        isMark(scan, end, ".") &&
        scan.tokens[end - 1]?.text.length === 1 &&
        scan.tokens[end + 1]?.capital
      ) {
        end++;
        continue;
      }
      break;
    }
    if (token.joint === "'" && token.word === "s") break;
    const surname = skipParticles(scan, end);
    if (surname > end && surname < to && first?.capital && scan.tokens[surname]?.capital) {
      end = surname + 1;
      continue;
    }
    if (token.joint !== "") {
      end++;
      continue;
    }
    if (
      roleAt(scan, end, "and") >= 0 ||
      scan.words.prepositions.has(token.word) ||
      message.notPeople.has(token.word)
    )
      break;
    if ((scan.tags[end] ?? []).length > 0) break;
    if (!uniform) {
      if (!token.capital) break;
      if (first?.capital === false) break;
    } else {
      // Without capitals a surname is taken only at the end of what is free.
      const next = scan.tokens[end + 1];
      const isLast =
        next === undefined ||
        end + 1 >= to ||
        !isFree(sheet, end + 1) ||
        next.kind !== "word" ||
        scan.words.prepositions.has(next.word);
      if (!isLast || !message.givenNames.has(first?.word ?? "")) break;
      return end + 1;
    }
    end++;
  }
  return end;
}
