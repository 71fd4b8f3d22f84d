/** Places: "at Nobu", "in room 5", "on Zoom", links, addresses, telephone numbers. */

import { isMark, roleAt, type Scan, skipRole, tagAt } from "../grammar/scan";
import { isAmong } from "../lexicon/compile-message";
import type { TextSpan } from "../reading";
import { findPattern } from "../text/pattern";
import { type PlaceRead, readAddress, readRoom } from "./addresses";
import { placeEnd } from "./place-names";
import { claim, isFree, type Sheet, spanOf, textOf, use } from "./sheet";

export interface Place {
  readonly place: string | null;
  readonly span: TextSpan | null;
}

export function takePlace(sheet: Sheet, from: number, to: number): Place {
  const parts: string[] = [];
  let span: TextSpan | null = null;
  const add = (name: string, lead: number, start: number, end: number): void => {
    if (name === "" || parts.includes(name)) return;
    parts.push(name);
    claim(sheet, lead, end, use.place);
    const here = spanOf(sheet.scan, start, end);
    if (here !== null)
      span =
        span === null ? here : { start: Math.min(span.start, here.start), end: Math.max(span.end, here.end) };
  };
  const { scan } = sheet;
  for (let at = from; at < to; at++) {
    if (!isFree(sheet, at)) continue;
    const found = readPlace(sheet, from, at, to);
    if (found === null) continue;
    // A second place refines the first one only where it stands right after it.
    if (
      parts.length > 0 &&
      !found.sure &&
      scan.tokens[at - 1] !== undefined &&
      sheet.uses[at - 1] !== use.place &&
      !isMark(scan, at - 1, ",")
    )
      continue;
    const said = textOf(scan, found.start, found.end);
    add(sheet.scan.words.message.placeForm?.(said) ?? said, at, found.start, found.end);
    at = found.end - 1;
  }
  return { place: parts.length === 0 ? null : parts.join(", "), span };
}

function readPlace(sheet: Sheet, from: number, at: number, to: number): PlaceRead | null {
  const { scan } = sheet;
  const { message } = scan.words;
  const token = scan.tokens[at];
  if (token === undefined) return null;
  if (token.kind === "link") return { start: at, end: at + 1, sure: true };
  const lead = findPattern(message.placeLeads, scan.tokens, at);
  if (lead !== null) {
    const end = placeEnd(sheet, lead.end, to, true);
    if (end > lead.end) return { start: lead.end, end, sure: true };
  }
  const via = findPattern(message.placeVia, scan.tokens, at);
  if (via !== null) {
    const service = findPattern(message.services, scan.tokens, via.end);
    if (service !== null && isSpanFree(sheet, via.end, service.end, to)) {
      const next = scan.tokens[service.end];
      const isPhone = next?.kind === "phone" || next?.kind === "link";
      const isCompound =
        next?.kind === "word" &&
        isFree(sheet, service.end) &&
        !scan.words.prepositions.has(next.word) &&
        (scan.tags[service.end] ?? []).length === 0;
      if (!isCompound || service.end >= to)
        return { start: via.end, end: isPhone ? service.end + 1 : service.end, sure: true };
    }
  }
  const atFound = findPattern(message.placeAt, scan.tokens, at);
  // "en El Celler": the article is part of the name.
  const isNameArticle =
    atFound !== null &&
    atFound.end - at > 1 &&
    scan.tokens[atFound.end - 1]?.capital === true &&
    scan.tokens[at]?.capital !== true;
  const atLead = isNameArticle ? { ...atFound, end: atFound.end - 1 } : atFound;
  if (atLead !== null) {
    const end = placeEnd(sheet, atLead.end, to, false);
    // "in der Krise": after the article only the noun tells.
    const isNamed = !scan.words.lexicon.nounsCapital || roleAt(scan, atLead.end, "the") < 0;
    if (end > atLead.end && isNamed && !isNotPlace(scan, atLead.end, end))
      return { start: atLead.end, end, sure: false };
  }
  const inLead = findPattern(message.placeIn, scan.tokens, at);
  if (inLead !== null) {
    const start = inLead.end;
    const end = placeEnd(sheet, start, to, false);
    const { isLocative } = message;
    const isWhere =
      isLocative === null ||
      scan.tokens.slice(start, end).some((name) => name.kind === "word" && isLocative(name.text)) ||
      findPattern(message.placeNouns, scan.tokens, start) !== null;
    if (end > start && isWhere && isPlaceNoun(scan, start, end) && !isNotPlace(scan, start, end))
      return { start, end, sure: false };
  }
  // "…, HQ" between commas, and "… 3pm Zoom" after a time
  const isAfterTime = at > from && isTimeUse(sheet, at - 1);
  const isAfterMark = isMark(scan, at - 1, ",") || isMark(scan, at - 1, "(") || isDash(scan, at - 1);
  if (isAfterMark || isAfterTime) {
    const noun = findPattern(message.placeNouns, scan.tokens, at);
    const service = findPattern(message.services, scan.tokens, at);
    for (const found of [noun, service]) {
      if (found === null) continue;
      const end = found === noun ? roomEnd(sheet, found.end, to) : found.end;
      const next = scan.tokens[end];
      const isWhole =
        end <= to &&
        (next === undefined ||
          end === to ||
          next.kind === "line" ||
          isDash(scan, end) ||
          next.word === ")" ||
          next.word === "," ||
          next.word === ".");
      const isTimed = isAfterTime && isTimeUse(sheet, end);
      if (!(isWhole || isTimed) || !isSpanFree(sheet, at, end, to)) continue;
      if (!isAfterTime || hasTitleBefore(sheet, from, at)) return { start: at, end, sure: true };
    }
    const end = trailingPlaceEnd(sheet, at, to, isAfterTime);
    if (end > at && hasTitleBefore(sheet, from, at)) return { start: at, end, sure: true };
  }
  // "… 10am Lincoln Park"
  if (scan.tokens[at]?.capital && (sheet.uses[at - 1] === use.time || isMark(scan, at - 1, ","))) {
    const end = placeEnd(sheet, at, to, false);
    const noun =
      findPattern(message.placeNouns, scan.tokens, end - 1) ??
      findPattern(message.placeNouns, scan.tokens, at);
    const next = scan.tokens[end];
    const isLast = next === undefined || end >= to || next.kind !== "word";
    if (end - at > 1 && (noun !== null || hasPlaceWord(scan, at, end)) && isLast && allCapital(scan, at, end))
      return { start: at, end, sure: true };
  }
  const room = readRoom(sheet, at, to);
  if (room !== null) return room;
  const address = readAddress(sheet, at, to);
  if (address !== null) return address;
  return null;
}

/** A dash that sets apart, with spaces. */
function isDash(scan: Scan, at: number): boolean {
  return isMark(scan, at, "-") && scan.tokens[at]?.glued !== true;
}

/** How many words may stand before the noun: "school cafeteria". */
const longestTrailing = 3;

/** "… 6:30 school cafeteria", "… 5-7 The Rail": at the end, after the time. */
function trailingPlaceEnd(sheet: Sheet, at: number, to: number, isAfterTime: boolean): number {
  const { scan } = sheet;
  const { message } = scan.words;
  const isNamed = roleAt(scan, at, "the") >= 0 && scan.tokens[at]?.capital === true;
  let end = at;
  let capital = true;
  while (end < to && end - at <= longestTrailing && isFree(sheet, end)) {
    const token = scan.tokens[end];
    if (token?.kind !== "word" || (end > at && scan.words.prepositions.has(token.word))) break;
    if (!token.capital) capital = false;
    end++;
  }
  const isLast = end >= to || (scan.tokens[end]?.kind !== "word" && !isFree(sheet, end));
  if (!isLast && !isMark(scan, end, ".")) return -1;
  if (end - at < 2) return -1;
  if (isNamed && capital) return end;
  if (!isAfterTime) return -1;
  const last = scan.tokens[end - 1];
  return last !== undefined &&
    message.placeHeads.has(last.word) &&
    !scan.words.prepositions.has(scan.tokens[at]?.word ?? "")
    ? end
    : -1;
}

function isTimeUse(sheet: Sheet, at: number): boolean {
  return sheet.uses[at] === use.time || sheet.uses[at] === use.repeat;
}

/** Whether something else is left to be the title. */
function hasTitleBefore(sheet: Sheet, from: number, at: number): boolean {
  for (let k = from; k < at; k++)
    if ((isFree(sheet, k) || sheet.uses[k] === use.person) && sheet.scan.tokens[k]?.kind === "word")
      return true;
  return false;
}

/** Past the number or letter of a room. */
function roomEnd(sheet: Sheet, at: number, to: number): number {
  const token = sheet.scan.tokens[at];
  const isLetter = token?.kind === "word" && token.text.length === 1 && token.capital;
  if (at >= to || !isFree(sheet, at) || !(isLetter || token?.kind === "number")) return at;
  const number = sheet.scan.tokens[at + 1];
  return isLetter && number?.kind === "number" && number.glued && at + 1 < to ? at + 2 : at + 1;
}

function isSpanFree(sheet: Sheet, from: number, end: number, to: number): boolean {
  for (let k = from; k < end; k++) if (k >= to || !isFree(sheet, k)) return false;
  return end > from;
}

function isNotPlace(scan: Scan, at: number, end: number): boolean {
  const first = scan.tokens[skipRole(scan, at, "the")];
  if (first === undefined) return true;
  const isCommon = !first.capital || scan.words.lexicon.nounsCapital === true;
  if (isCommon && isAmong(scan.words, scan.words.message.notPlaces, first.word)) return true;
  // "at Five Guys" is a place, "in two parts" is none.
  const isName =
    first.capital && scan.tokens[at + 1]?.capital === true && scan.words.lexicon.nounsCapital !== true;
  if (tagAt(scan, at, "number") !== null && !isName) return true;
  // A number alone: a price, an hour that was refused.
  return first.kind === "number" && !scan.tokens.slice(at, end).some(({ kind }) => kind === "word");
}

/** Whether it names a place by a noun ("the kitchen", "conference room B") or by a capital ("Berlin"). */
function isPlaceNoun(scan: Scan, at: number, end: number): boolean {
  const { message } = scan.words;
  let capital = false;
  for (let k = at; k < end; k++) {
    if (findPattern(message.placeNouns, scan.tokens, k) !== null) return true;
    const token = scan.tokens[k];
    if (token !== undefined && isAmong(scan.words, message.placeHeads, token.word)) return true;
    if (scan.words.lexicon.nounsCapital) continue;
    if (token?.capital && (k > at || end === at + 1 || scan.tokens[k + 1]?.capital)) capital = true;
    if (k === at && token?.capital) capital = true;
  }
  return capital;
}

/** Whether a street or a kind of place is named in it: "Main Street Barbers". */
function hasPlaceWord(scan: Scan, at: number, end: number): boolean {
  for (let k = at + 1; k < end; k++) {
    if (scan.words.streets.has(scan.tokens[k]?.word ?? "")) return true;
  }
  return false;
}

function allCapital(scan: Scan, at: number, end: number): boolean {
  for (let k = at; k < end; k++) {
    const isNoun =
      k === end - 1 && k > at && findPattern(scan.words.message.placeNouns, scan.tokens, k) !== null;
    const token = scan.tokens[k];
    if (
      token?.kind === "word" &&
      !token.capital &&
      !isNoun &&
      scan.tokens[k - 1]?.joint !== "'" &&
      token.joint !== "'"
    )
      return false;
  }
  return true;
}
