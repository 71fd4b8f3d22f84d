/** Where a person's name begins and ends. */
import { isMark, roleAt, type Scan } from "../grammar/scan";
import { isAmong } from "../lexicon/compile-message";
import { isFree, type Sheet } from "./sheet";

export function isName(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return (
    token?.kind === "word" &&
    !isAmong(scan.words, scan.words.message.notPeople, token.word) &&
    !scan.words.prepositions.has(token.word)
  );
}

export function isNameStart(scan: Scan, at: number, uniform: boolean, listed: boolean): boolean {
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

/** How many words a name may have. */
const longest = 4;

export function nameEnd(sheet: Sheet, at: number, to: number, uniform: boolean): number {
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

/** "van de" in "Jan van de Berg". */
function skipParticles(scan: Scan, at: number): number {
  let end = at;
  while (scan.words.message.nameParticles.has(scan.tokens[end]?.word ?? "")) end++;
  return end;
}

/** A name out of a message without, or all in, capitals. */
export function inNameCase(name: string): string {
  return name.toLowerCase().replaceAll(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase());
}
