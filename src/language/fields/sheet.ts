/** A message with each token's use written beside it, as the readers of the fields take their parts. */
import { isMark, roleAt, type Scan, tagAt } from "../grammar/scan";
import { isAmong } from "../lexicon/compile-message";
import type { TextSpan } from "../reading";
import { findPattern } from "../text/pattern";
import type { Token } from "../text/tokenize";

export const use = {
  free: 0,
  /** Opening words and courtesies: in no field. */
  wrapper: 1,
  time: 2,
  repeat: 3,
  alert: 4,
  /** Named and dropped from the title ("invite Bob"). */
  guest: 5,
  place: 6,
  body: 7,
  /** Read as a person and left in the title ("with Anna"). */
  person: 8,
  /** Read as a time and left in the title: "Thanksgiving dinner". */
  kept: 9,
} as const;
export type Use = (typeof use)[keyof typeof use];

export interface Sheet {
  readonly scan: Scan;
  readonly uses: Use[];
  /** Numbers that are no times: "room 5". */
  readonly barred: readonly boolean[];
  /** All lower case or all capitals: letters do not tell names. */
  readonly uniform: boolean;
}

export function newSheet(scan: Scan): Sheet {
  return {
    scan,
    uses: scan.tokens.map(() => use.free),
    barred: barSayings(scan, barNumbers(scan)),
    uniform: isUniform(scan),
  };
}

function isUniform(scan: Scan): boolean {
  const shouts = scan.text === scan.text.toUpperCase();
  let capitals = 0;
  let words = 0;
  for (let k = 1; k < scan.tokens.length; k++) {
    const token = scan.tokens[k];
    // Acronyms ("Q3", "HR") tell nothing.
    if (
      token?.kind !== "word" ||
      (token.text.length <= 4 && token.text === token.text.toUpperCase() && token.capital && !shouts)
    )
      continue;
    words++;
    if (token.capital) capitals++;
  }
  return capitals === 0 || (words > 1 && capitals === words);
}

export function claim(sheet: Sheet, from: number, to: number, as: Use): void {
  for (let k = from; k < to; k++) sheet.uses[k] = as;
}

export function isFree(sheet: Sheet, at: number): boolean {
  return sheet.uses[at] === use.free;
}

/** The text from token `from` up to `to`, exclusive, as typed. */
export function textOf(scan: Scan, from: number, to: number): string {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first === undefined || last === undefined ? "" : scan.text.slice(first.start, last.end);
}

export function spanOf(scan: Scan, from: number, to: number): TextSpan | null {
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
}

/** "happy new year" and "Mr Friday" name no day. */
function barSayings(scan: Scan, barred: boolean[]): boolean[] {
  const { tokens, words } = scan;
  const readDay = (slot: string, at: number): number => {
    if (slot === "date") return namedDate(scan, at);
    if (slot === "house") return houseNumber(scan, at);
    const name = tagAt(scan, at, "weekday") ?? tagAt(scan, at, "month");
    if (name === null) return -1;
    // "Frau Freitag um 10" is the day after all.
    const isTimed = tokens[name.end]?.kind === "number" || roleAt(scan, name.end, "at") >= 0;
    return isTimed ? -1 : name.end;
  };
  for (let at = 0; at < tokens.length; at++) {
    const saying = findPattern(words.message.sayings, tokens, at, readDay);
    if (saying !== null) barred.fill(true, at, saying.end);
  }
  return barred;
}

/** The end of "17. Juni", "4 Septembre", "XX Settembre", or -1. */
function namedDate(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  const isDay =
    (token?.kind === "number" && token.value <= 31) ||
    tagAt(scan, at, "ordinal") !== null ||
    (token?.kind === "word" && /^[ivx]+$/.test(token.word));
  if (!isDay) return -1;
  let month = isMark(scan, at + 1, ".") ? at + 2 : at + 1;
  const of = roleAt(scan, month, "of");
  if (of >= 0) month = of;
  return tagAt(scan, month, "month")?.end ?? -1;
}

/** A number after the street's name, which no clock mark follows. */
function houseNumber(scan: Scan, at: number): number {
  if (scan.tokens[at]?.kind !== "number") return -1;
  const next = scan.tokens[at + 1];
  const isClock =
    (next?.kind === "mark" && next.glued && next.word === ":") ||
    roleAt(scan, at + 1, "oclock") >= 0 ||
    tagAt(scan, at + 1, "meridiem") !== null;
  return isClock ? -1 : at + 1;
}

/** Which numbers stand for something other than a time, by the nouns and marks beside them. */
function barNumbers(scan: Scan): boolean[] {
  const { tokens, words } = scan;
  const barred = tokens.map(() => false);
  tokens.forEach((token, at) => {
    if (token.kind !== "number") return;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (
      before?.kind === "mark" &&
      (before.word === "#" || before.word === "№" || "$€£¥₽".includes(before.word))
    )
      barred[at] = true;
    if (next?.kind === "mark" && next.glued && "%$€£¥₽°".includes(next.word)) barred[at] = true;
    if (
      before?.kind === "word" &&
      isAmong(words, words.numbered, before.word) &&
      (!token.glued || before.text.length > 1)
    ) {
      const isClock =
        (next?.kind === "mark" && (next.word === ":" || next.word === "/") && next.glued) ||
        (next?.kind === "word" && isClockMark(words, before.word, next));
      // "flight 7 December", "Mother's Day 2027", "in the year 2027", "every month on day 20"
      const isUnit = tagAt(scan, at - 1, "unit") !== null;
      const isDay =
        isUnit &&
        ((token.value >= 1900 && token.value <= 2100) ||
          roleAt(scan, at - 2, "on") >= 0 ||
          roleAt(scan, at - 2, "every") >= 0);
      // "class 6 to 8 Thursday"
      const isRange = isRangeOfDay(scan, at);
      // "conference 4th to 6th June"
      const isOrdinal = next?.kind === "word" && next.glued && words.ordinalSuffixes.has(next.word);
      // "за квартиру 10 числа"
      const isDated = roleAt(scan, at + 1, "date-noun") >= 0;
      if (!isClock && !isDay && !isDated && !isOrdinal && !isRange && tagAt(scan, at + 1, "month") === null)
        barred[at] = true;
    }
    if (next?.kind === "word" && words.counted.has(next.word) && !(next.glued && next.text.length === 1))
      barred[at] = true;
    // 1.2.3, v2.0 and 3–1 belong to no clock.
    if (
      barred[at - 2] &&
      before?.kind === "mark" &&
      before.glued &&
      token.glued &&
      (before.word === "." || before.word === "-")
    )
      barred[at] = true;
  });
  return barred;
}

/** Two numbers with a joint between them, and a day right after. */
function isRangeOfDay(scan: Scan, at: number): boolean {
  const joint = roleAt(scan, at + 1, "to") >= 0 || isMark(scan, at + 1, "-");
  const isEnd = joint && scan.tokens[at + 2]?.kind === "number";
  return isEnd && (tagAt(scan, at + 3, "weekday") !== null || tagAt(scan, at + 3, "day") !== null);
}

/** "class 7p" is a time, "room 7A" is none. */
function isClockMark(words: Scan["words"], noun: string, { word, text }: Token): boolean {
  const isLetter = (text === "a" || text === "p") && !words.message.placeHeads.has(noun);
  return isLetter || word === "am" || word === "pm" || word === "h" || word === "uhr";
}
