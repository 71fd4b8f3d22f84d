/** The body: "notes: …", and the lines or sentences after the one with the time. */

import type { Portion } from "../item/portion";
import { findPattern } from "../text/pattern";
import { claim, isFree, type Sheet, use } from "./sheet";

interface Body {
  /** Where it begins with its leading words. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** "notes: bring the papers", and the lines or sentences after the one with the time. */
export function takeBody(portion: Portion): Body | null {
  const { sheet, from, to } = portion;
  const { scan } = sheet;
  for (let at = from; at < to; at++) {
    const lead = isFree(sheet, at) ? findPattern(scan.words.message.bodyLeads, scan.tokens, at) : null;
    if (lead === null || lead.end >= to) continue;
    claim(sheet, at, to, use.body);
    return { at, from: lead.end, to };
  }
  const lastTime = portion.phrases.reduce((last, phrase) => Math.max(last, phrase.to), from);
  let end = to;
  while (end > from && !isFree(sheet, end - 1)) end--;
  let hasWords = false;
  for (let at = from; at < end - 1; at++) {
    const isBreak =
      at > from && at >= lastTime && hasWords && isBreakAt(sheet, at) && hasFree(sheet, at + 1, end);
    if (isBreak) {
      claim(sheet, at, end, use.body);
      return { at, from: at + 1, to: end };
    }
    if (isFree(sheet, at) && scan.tokens[at]?.kind === "word") hasWords = true;
  }
  return null;
}

/** A new line, or the end of a sentence that another follows. */
function isBreakAt(sheet: Sheet, at: number): boolean {
  const token = sheet.scan.tokens[at];
  const next = sheet.scan.tokens[at + 1];
  // "Where: …" is a field of its own.
  if (token?.kind === "line")
    return findPattern(sheet.scan.words.message.placeLeads, sheet.scan.tokens, at + 1) === null;
  const isStop = token?.kind === "mark" && token.word === "." && !next?.glued && next?.capital === true;
  return isStop && isSentenceEnd(sheet, at);
}

function isSentenceEnd(sheet: Sheet, at: number): boolean {
  const before = sheet.scan.tokens[at - 1];
  return (
    before !== undefined &&
    (before.kind !== "word" ||
      (before.text.length > 2 &&
        !sheet.scan.words.message.honorifics.has(before.word) &&
        !sheet.scan.words.streets.has(before.word)))
  );
}

function hasFree(sheet: Sheet, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFree(sheet, k) && sheet.scan.tokens[k]?.kind === "word") return true;
  return false;
}
