/** Names that are words of time too: "lunch with Jan and April", "pranzo con Domenica". */
import type { Tag } from "../grammar/scan";
import type { Words } from "../lexicon/words";
import { findPattern, wordSet } from "./pattern";
import type { Token } from "./tokenize";

/** How many people may be named in one go. */
const most = 6;

/** After "with" a month or a weekday is somebody's name, unless the number of a day follows it: what it meant goes. */
export function dropNames(tokens: readonly Token[], tags: Tag[][], words: Words): Tag[][] {
  const { withWords, meetWords, givenNames } = words.message;
  for (let at = 0; at < tokens.length; at++) {
    const lead = findPattern(withWords, tokens, at);
    const found = lead ?? findPattern(meetWords, tokens, at);
    if (found === null) continue;
    let end = found.end;
    for (let count = 0; count < most; count++) {
      const name = tokens[end];
      const isListed = count > 0 || lead === null;
      const isKnown = isListed && name?.capital === true && givenNames.has(name.word);
      if (isTimeName(tokens, tags, words, end, isListed) && (!isListed || isKnown || isMonth(tags, end)))
        tags[end] = [];
      else if (name?.capital !== true || (tags[end] ?? []).length > 0) break;
      end++;
      while (tokens[end]?.capital === true && (tags[end] ?? []).length === 0 && end < found.end + 2 * most)
        end++;
      const joint = (tags[end] ?? []).find(
        ({ meaning }) => meaning.kind === "role" && meaning.role === "and",
      );
      if (joint === undefined || joint.end !== end + 1) break;
      end = joint.end;
      // "com a Sofia e a Abril"
      const article = (tags[end] ?? []).find(
        ({ meaning }) => meaning.kind === "role" && meaning.role === "the",
      );
      if (article !== undefined && tokens[article.end]?.capital === true) end = article.end;
    }
  }
  return tags;
}

function isMonth(tags: readonly Tag[][], at: number): boolean {
  return (tags[at] ?? []).some(({ meaning }) => meaning.kind === "month");
}

function isTimeName(
  tokens: readonly Token[],
  tags: readonly Tag[][],
  words: Words,
  at: number,
  listed: boolean,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.joint !== "" || !words.message.isCompany(token.text)) return false;
  const isTime = (tags[at] ?? []).some(
    ({ meaning, end }) =>
      end === at + 1 &&
      (meaning.kind === "month" || (meaning.kind === "weekday" && !meaning.habitual && !listed)),
  );
  return isTime && (token.capital || !listed) && !isDayNumber(tokens, tags, at + 1);
}

/** "with May 5" is a date, "with May 5pm" none. */
function isDayNumber(tokens: readonly Token[], tags: readonly Tag[][], at: number): boolean {
  if (tokens[at]?.kind !== "number")
    return (tags[at] ?? []).some(({ meaning }) => meaning.kind === "ordinal");
  const next = tokens[at + 1];
  const isClock =
    (next?.kind === "mark" && next.glued && clockMarks.has(next.word) && tokens[at + 2]?.glued === true) ||
    (tags[at + 1] ?? []).some(
      ({ meaning }) => meaning.kind === "meridiem" || (meaning.kind === "role" && meaning.role === "oclock"),
    );
  return !isClock;
}

const clockMarks = wordSet(": .");
