/** Places: "at Nobu", "in room 5", "on Zoom", links, addresses, telephone numbers. */
import { isMark, roleAt, type Scan, skipRole, tagAt } from "../grammar/scan";
import { isAmong } from "../lexicon/compile";
import { findPattern } from "../pattern";
import type { TextSpan } from "../reading";
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
    const found = readPlace(sheet, at, to);
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

interface PlaceRead {
  readonly start: number;
  readonly end: number;
  /** A link, a service, or a place that was announced as one. */
  readonly sure: boolean;
}

function readPlace(sheet: Sheet, at: number, to: number): PlaceRead | null {
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
  // "…, HQ" between commas
  if (isMark(scan, at - 1, ",")) {
    const noun = findPattern(message.placeNouns, scan.tokens, at);
    const next = noun === null ? undefined : scan.tokens[noun.end];
    const isWhole =
      noun !== null &&
      noun.end <= to &&
      (next === undefined || next.kind === "line" || next.word === "," || next.word === ".");
    if (isWhole && isSpanFree(sheet, at, noun.end, to)) return { start: at, end: noun.end, sure: true };
  }
  // "… 10am Lincoln Park"
  if (scan.tokens[at]?.capital && (sheet.uses[at - 1] === use.time || isMark(scan, at - 1, ","))) {
    const end = placeEnd(sheet, at, to, false);
    const noun = findPattern(message.placeNouns, scan.tokens, end - 1);
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

function isSpanFree(sheet: Sheet, from: number, end: number, to: number): boolean {
  for (let k = from; k < end; k++) if (k >= to || !isFree(sheet, k)) return false;
  return end > from;
}

/** How many tokens a place may have. */
const longest = 10;

/** Up to the next preposition, time, or mark. */
function placeEnd(sheet: Sheet, at: number, to: number, announced: boolean): number {
  const { scan } = sheet;
  const { message } = scan.words;
  let end = at;
  const quote = isMark(scan, at, '"');
  if (quote) {
    for (let k = at + 1; k < Math.min(to, at + 12); k++) if (isMark(scan, k, '"')) return k + 1;
  }
  while (end < to && end - at < longest && isFree(sheet, end)) {
    const token = scan.tokens[end];
    if (token === undefined || token.kind === "line" || token.kind === "email" || token.kind === "mention")
      break;
    if (token.kind === "phone" || token.kind === "link") {
      if (end > at) break;
      return end + 1;
    }
    if (token.kind === "mark") {
      const next = scan.tokens[end + 1];
      if (
        token.word === "'" ||
        token.word === "&" ||
        token.word === "." ||
        token.word === "/" ||
        token.word === "#" ||
        (token.word === "-" && token.glued)
      ) {
        const isInner =
          next !== undefined &&
          isFree(sheet, end + 1) &&
          (token.glued || token.word === "&" || token.word === "#") &&
          (token.word !== "." || next.capital || next.kind === "number" || isStreetDot(scan, end));
        if (!isInner) break;
        end++;
        continue;
      }
      // "5 Main Street, Springfield"
      if (
        token.word === "," &&
        next !== undefined &&
        isFree(sheet, end + 1) &&
        isAddressPart(scan, at, end) &&
        next.capital &&
        !scan.words.prepositions.has(next.word)
      ) {
        end++;
        continue;
      }
      break;
    }
    if (token.kind === "word") {
      const isFirst = end === at;
      const isArticle = isFirst && (roleAt(scan, end, "the") >= 0 || message.determiners.has(token.word));
      if (
        !isArticle &&
        !token.joint &&
        scan.words.prepositions.has(token.word) &&
        !(token.capital && end > at && scan.tokens[end + 1]?.capital)
      ) {
        // "the Museum of Modern Art", "Cafe de Paris", "the corner of Main and 5th"
        const name = scan.tokens[particlesEnd(scan, end)];
        const before = scan.tokens[end - 1];
        const inner =
          token.word !== "and" &&
          particlesEnd(scan, end) > end &&
          end > at &&
          name?.capital === true &&
          (before?.capital === true ||
            isParticle(before?.word) ||
            (before !== undefined && scan.words.streets.has(before.word) && before.kind === "word")) &&
          isFree(sheet, end + 1);
        const street = inner || end === at ? -1 : streetEnd(sheet, end + 1, to);
        if (street > 0) {
          end = street;
          continue;
        }
        if (!inner && !(announced && token.word === "the")) break;
      }
      if (!isArticle && findPattern(message.withWords, scan.tokens, end) !== null) break;
      if (!isArticle && findPattern(message.inviteWords, scan.tokens, end) !== null) break;
      if (end > at && findPattern(message.naming, scan.tokens, end) !== null) break;
    }
    end++;
  }
  // An article or a mark alone is no place.
  while (end > at && scan.tokens[end - 1]?.kind === "mark" && !isMark(scan, end - 1, '"')) end--;
  if (end === at + 1 && message.determiners.has(scan.tokens[at]?.word ?? "")) return at;
  return end;
}

const particles: ReadonlySet<string> = new Set(
  "of|the|de|du|des|del|la|le|las|los|les|l|d|di|da|do|dos|der|den".split("|"),
);

function isParticle(word: string | undefined): boolean {
  return word !== undefined && particles.has(word);
}

/** Past the little words within a name: "rue de la Paix". */
function particlesEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < at + 2 && isParticle(scan.tokens[end]?.word)) end++;
  return end;
}

/** The end of "5th Avenue" in "Joe's Coffee on 5th Avenue", or -1. */
function streetEnd(sheet: Sheet, at: number, to: number): number {
  const { scan } = sheet;
  for (let k = at; k < Math.min(to, at + 4) && isFree(sheet, k); k++) {
    const token = scan.tokens[k];
    if (token?.kind === "mark" || token?.kind === "line") return -1;
    if (k > at && token?.capital && scan.words.streets.has(token.word)) return k + 1;
    if (token?.kind === "word" && !token.capital && !token.glued) return -1;
  }
  return -1;
}

function isStreetDot(scan: Scan, at: number): boolean {
  return (
    scan.words.streets.has(scan.tokens[at - 1]?.word ?? "") || (scan.tokens[at - 1]?.text.length ?? 9) === 1
  );
}

function isAddressPart(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = scan.tokens[k];
    if (token?.kind === "number" || scan.words.streets.has(token?.word ?? "")) return true;
  }
  return false;
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
  return first.kind === "number" && end === at + 1;
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
    if (scan.tokens[k]?.kind === "word" && !scan.tokens[k]?.capital && !isNoun) return false;
  }
  return true;
}

/** "rm 204" after a time: a numbered room needs no preposition. */
function readRoom(sheet: Sheet, at: number, to: number): PlaceRead | null {
  const { scan } = sheet;
  if (sheet.uses[at - 1] !== use.time && !isMark(scan, at - 1, ",")) return null;
  const noun = findPattern(scan.words.message.placeNouns, scan.tokens, at);
  const number = noun === null ? undefined : scan.tokens[noun.end];
  if (noun === null || noun.end >= to || number?.kind !== "number" || !isFree(sheet, noun.end)) return null;
  return { start: at, end: noun.end + 1, sure: true };
}

/** "12 Main Street", without a preposition. */
function readAddress(sheet: Sheet, at: number, to: number): PlaceRead | null {
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
