/** How far the name of a place goes. */

import { isMark, roleAt, type Scan } from "../grammar/scan";
import { findPattern } from "../text/pattern";
import { isFree, type Sheet } from "./sheet";

/** How many tokens a place may have. */
const longest = 16;

/** Up to the next preposition, time, or mark. */
export function placeEnd(sheet: Sheet, at: number, to: number, announced: boolean): number {
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
        (isAddressPart(scan, at, end) || isPlaceAfter(sheet, at, end, to)) &&
        (next.capital || next.kind === "number") &&
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
        !(token.glued && scan.tokens[end - 1]?.kind === "number") &&
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
        // "salón de actos", "salle de réunion"
        const kindAt = inner || end === at ? -1 : particlesEnd(scan, end);
        if (
          kindAt > end &&
          message.placeHeads.has(scan.tokens[end - 1]?.word ?? "") &&
          isKind(sheet, kindAt, to)
        ) {
          end = kindAt + 1;
          continue;
        }
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

/** A plain noun, which says what kind of room or house it is. */
function isKind(sheet: Sheet, at: number, to: number): boolean {
  const token = sheet.scan.tokens[at];
  return (
    token?.kind === "word" &&
    at < to &&
    isFree(sheet, at) &&
    !token.capital &&
    (sheet.scan.tags[at] ?? []).length === 0 &&
    !sheet.scan.words.prepositions.has(token.word) &&
    !sheet.scan.words.message.determiners.has(token.word) &&
    !sheet.scan.words.message.givenNames.has(token.word)
  );
}

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

/** Whether a town or country stands after the comma at `at`: capitals up to the next comma, time or end. */
function isPlaceAfter(sheet: Sheet, from: number, at: number, to: number): boolean {
  const { scan } = sheet;
  const { givenNames, kin } = scan.words.message;
  if (sheet.uniform || scan.words.lexicon.nounsCapital || scan.tokens[from]?.capital !== true) return false;
  let end = at + 1;
  while (end < to && end - at <= 4 && isFree(sheet, end)) {
    const token = scan.tokens[end];
    if (token?.kind === "number" && end === at + 1) {
      end++;
      continue;
    }
    if (token?.kind !== "word" || !token.capital || givenNames.has(token.word) || kin.has(token.word)) break;
    end++;
    if (isMark(scan, end, ".") && scan.tokens[end]?.glued && scan.words.streets.has(token.word)) end++;
  }
  const next = scan.tokens[end];
  const isEnd =
    next === undefined ||
    end >= to ||
    !isFree(sheet, end) ||
    next.kind !== "word" ||
    scan.words.prepositions.has(next.word);
  return end > at + 1 && isEnd && !isMark(scan, end, "'") && next?.joint !== "'";
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
