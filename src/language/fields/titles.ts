/** What is left of a message when all else is taken, trimmed to read as a title. */
import { isMark, roleAt, type Scan } from "../grammar/scan";
import type { TextSpan } from "../reading";
import { findPattern } from "../text/pattern";
import { claim, isFree, type Sheet, spanOf, textOf, use } from "./sheet";

export interface Title {
  readonly title: string | null;
  readonly span: TextSpan | null;
}

/** "on my calendar", "please": nowhere part of a title. */
export function dropRemovable(sheet: Sheet, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (!isFree(sheet, at)) continue;
    const found = findPattern(sheet.scan.words.message.removable, sheet.scan.tokens, at);
    if (found === null || found.end > to) continue;
    claim(sheet, at, found.end, use.wrapper);
    at = found.end - 1;
  }
}

/** "called X", and quoted words: a title that was announced. */
export function takeNamed(sheet: Sheet, from: number, to: number, wantsQuoted: boolean): Title | null {
  const { scan } = sheet;
  for (let at = from; at < to; at++) {
    if (!isFree(sheet, at) || scan.tokens[at]?.kind === "mark") continue;
    const found = findPattern(scan.words.message.naming, scan.tokens, at);
    if (found === null || found.end >= to) continue;
    const quoted = readQuoted(sheet, found.end, to);
    if (quoted !== null) return named(sheet, at, quoted.from, quoted.to, quoted.end);
    let end = found.end;
    while (end < to && (isFree(sheet, end) || sheet.uses[end] === use.person) && !isBoundary(scan, end))
      end++;
    if (end > found.end) return named(sheet, at, found.end, end, end);
  }
  if (wantsQuoted) {
    for (let at = from; at < to; at++) {
      const quoted = isFree(sheet, at) ? readQuoted(sheet, at, to) : null;
      if (quoted !== null && quoted.to - quoted.from >= 1)
        return named(sheet, at, quoted.from, quoted.to, quoted.end);
    }
  }
  return null;
}

function named(sheet: Sheet, lead: number, from: number, to: number, end: number): Title {
  const { scan } = sheet;
  const [first, last] = trim(scan, from, to, () => true);
  if (last <= first) return { title: null, span: null };
  const title = textOf(scan, first, last);
  claim(sheet, lead, end, use.wrapper);
  return { title: capitalised(title, scan, first), span: spanOf(scan, first, last) };
}

function isBoundary(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token?.kind === "line" ||
    (token?.kind === "mark" &&
      [",", ".", ";", "!", "?"].includes(token.word) &&
      !(token.glued && scan.tokens[at + 1]?.glued))
  );
}

/** The tokens between quotation marks. */
function readQuoted(sheet: Sheet, at: number, to: number): { from: number; to: number; end: number } | null {
  const { scan } = sheet;
  const open = scan.tokens[at];
  if (open?.kind !== "mark" || (open.word !== '"' && open.word !== "'")) return null;
  for (let k = at + 1; k < Math.min(to, at + 30); k++) {
    const token = scan.tokens[k];
    if (token?.kind === "line") return null;
    if (token?.kind === "mark" && token.word === open.word && token.glued)
      return k > at + 1 ? { from: at + 1, to: k, end: k + 1 } : null;
  }
  return null;
}

/** The free tokens that remain, joined. */
export function takeTitle(sheet: Sheet, from: number, to: number, opened: boolean): Title {
  const { scan } = sheet;
  let start = from;
  if (opened) {
    const noun = nextFree(sheet, start, to);
    const empty = noun < 0 ? null : findPattern(scan.words.message.emptyNouns, scan.tokens, noun);
    if (empty !== null && empty.end <= to) {
      claim(sheet, noun, empty.end, use.wrapper);
      start = empty.end;
      dropCompany(sheet, start, to);
      const linking = nextFree(sheet, start, to);
      const link = linking < 0 ? null : findPattern(scan.words.message.linking, scan.tokens, linking);
      if (link !== null && link.end <= to) claim(sheet, linking, link.end, use.wrapper);
    }
  }
  const isKept = (k: number): boolean =>
    isFree(sheet, k) || sheet.uses[k] === use.person || sheet.uses[k] === use.kept;
  // Runs of kept tokens; each is trimmed where it met something taken.
  const runs: [number, number][] = [];
  let k = start;
  while (k < to) {
    if (!isKept(k)) {
      k++;
      continue;
    }
    let end = k;
    while (end < to && isKept(end)) end++;
    const isFirst = runs.length === 0;
    const isLink = (at: number): boolean =>
      !isFirst && at < end - 1 && scan.words.message.linkWords.has(scan.tokens[at]?.word ?? "");
    const [first, last] = trim(scan, k, end, (at) => isFree(sheet, at) && !isLink(at));
    if (last > first) runs.push([first, last]);
    k = end;
  }
  const pieces = runs.map(([first, last]) => inTitleCase(sheet, first, last).replaceAll(/\s+/g, " "));
  const [head] = runs;
  const tail = runs[runs.length - 1];
  if (head === undefined || tail === undefined) return { title: null, span: null };
  const isOnlyPeople = runs.every(([first, last]) => {
    for (let at = first; at < last; at++)
      if (sheet.uses[at] !== use.person && !isLead(scan, at)) return false;
    return true;
  });
  if (isOnlyPeople) return { title: null, span: null };
  const { titleWord } = scan.words.message;
  const [said = "", ...others] = pieces;
  if (opened && titleWord !== null) {
    const [word = "", ...rest] = said.split(" ");
    pieces.splice(0, pieces.length, [titleWord(word), ...rest].join(" "), ...others);
  }
  const title = scan.words.message.titleForm(pieces.join(" "));
  return { title: capitalised(title, scan, head[0]), span: spanOf(scan, head[0], tail[1]) };
}

/** As typed; in a message without capitals names get theirs, in one of nothing else the other words lose them. */
function inTitleCase(sheet: Sheet, from: number, to: number): string {
  const { scan } = sheet;
  const said = textOf(scan, from, to);
  if (!sheet.uniform) return said;
  const offset = scan.tokens[from]?.start ?? 0;
  let text = said === said.toUpperCase() && said.length > 3 ? said.toLowerCase() : said;
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at];
    const before = scan.tokens[at - 1];
    if (
      sheet.uses[at] !== use.person ||
      token?.kind !== "word" ||
      token.joint !== "" ||
      before?.joint === "'"
    )
      continue;
    if (
      scan.words.message.determiners.has(token.word) ||
      scan.words.message.kin.has(token.word) ||
      roleAt(scan, at, "and") >= 0 ||
      isOfGroup(sheet, at)
    )
      continue;
    const start = token.start - offset;
    text = text.slice(0, start) + (text[start] ?? "").toUpperCase() + text.slice(start + 1);
  }
  return text;
}

/** A word of "the design team". */
function isOfGroup(sheet: Sheet, at: number): boolean {
  const { scan } = sheet;
  for (let k = at; k < at + 4 && sheet.uses[k] === use.person && roleAt(scan, k, "and") < 0; k++)
    if (scan.words.message.groupNouns.has(scan.tokens[k]?.word ?? "")) return true;
  return false;
}

function isLead(scan: Scan, at: number): boolean {
  return (
    findPattern(scan.words.message.withWords, scan.tokens, at) !== null ||
    scan.words.message.determiners.has(scan.tokens[at]?.word ?? "") ||
    scan.tokens[at]?.kind === "mark" ||
    roleAt(scan, at, "and") >= 0
  );
}

/** "time with Elena to discuss the budget": without the noun, the people before what it is about go too. */
function dropCompany(sheet: Sheet, from: number, to: number): void {
  const { scan } = sheet;
  const lead = findPattern(scan.words.message.withWords, scan.tokens, from);
  if (lead === null || sheet.uses[lead.end] !== use.person) return;
  let end = lead.end;
  while (end < to && sheet.uses[end] === use.person) end++;
  const linking = findPattern(scan.words.message.linking, scan.tokens, end);
  if (linking !== null && linking.end < to) claim(sheet, from, end, use.guest);
}

function nextFree(sheet: Sheet, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isFree(sheet, k)) return k;
  return -1;
}

/** Without the marks and little words that hang over at either end. */
function trim(scan: Scan, from: number, to: number, mayDrop: (at: number) => boolean): [number, number] {
  const { message } = scan.words;
  let first = from;
  let last = to;
  const isStray = (at: number): boolean => {
    const token = scan.tokens[at];
    return token?.kind === "line" || (token?.kind === "mark" && !isKeptMark(scan, at, from, to));
  };
  while (
    first < last &&
    mayDrop(first) &&
    (isStray(first) ||
      (scan.tokens[first]?.kind === "word" && message.trimStart.has(scan.tokens[first]?.word ?? "")))
  )
    first++;
  while (
    last > first &&
    mayDrop(last - 1) &&
    (isStray(last - 1) ||
      (scan.tokens[last - 1]?.kind === "word" && message.trimEnd.has(scan.tokens[last - 1]?.word ?? "")))
  ) {
    // The possessive s and other joined letters go with their word.
    if (scan.tokens[last - 1]?.joint) break;
    last--;
  }
  return [first, last];
}

/** How many tokens brackets may hold. */
const bracketReach = 30;

/** What closes, and what it closes. */
const brackets: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  [">", "<"],
]);

/** Brackets that close what was opened, and symbols that belong to a word. */
function isKeptMark(scan: Scan, at: number, from: number, to: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  const open = brackets.get(token.word);
  if (open !== undefined) {
    for (let k = Math.max(from, at - bracketReach); k < at; k++) if (isMark(scan, k, open)) return true;
    return false;
  }
  const [close] = [...brackets].find(([, each]) => each === token.word) ?? [];
  if (close !== undefined) {
    for (let k = at + 1; k < Math.min(to, at + bracketReach); k++) if (isMark(scan, k, close)) return true;
    return false;
  }
  return /[\p{So}\p{Sc}#+%]/u.test(token.word);
}

/** The first letter large, unless the word is one that is written otherwise ("iPhone"). */
function capitalised(title: string, scan: Scan, at: number): string {
  const token = scan.tokens[at];
  const [first = ""] = title;
  if (token === undefined || token.kind !== "word" || first !== first.toLowerCase()) return title;
  // "iPhone" is written as it is.
  if (token.text !== token.text.toLowerCase() && token.text !== token.text.toUpperCase()) return title;
  return first.toUpperCase() + title.slice(first.length);
}
