/** People: "with Anna and Bob Stone", "@anna", "invite bob@example.org". */
import type { Person } from "../../domain/event";
import { isMark, skipRole } from "../grammar/scan";
import type { TextSpan } from "../reading";
import { findPattern } from "../text/pattern";
import { personOf, readPerson } from "./person";
import { claim, isFree, type Sheet, spanOf, use } from "./sheet";

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
