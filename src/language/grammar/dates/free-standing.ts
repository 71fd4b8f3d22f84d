/** Whether a number stands alone or counts what follows it. */

import type { Role } from "../../lexicon/meaning";
import type { Scan } from "../scan";

/** Function words that a numeral may stand before and count. */
const nounRoles: ReadonlySet<Role> = new Set([
  "half",
  "quarter",
  "three-quarters",
  "times",
  "holidays",
  "other",
  "a",
]);

/** Whether nothing that a numeral could count follows. */
export function isFreeStanding(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || token.kind !== "word") return true;
  const tags = scan.tags[at] ?? [];
  return (
    tags.some(
      ({ meaning }) =>
        (meaning.kind === "role" && !nounRoles.has(meaning.role)) ||
        meaning.kind === "relative" ||
        meaning.kind === "part" ||
        meaning.kind === "clock" ||
        meaning.kind === "day" ||
        meaning.kind === "weekday",
    ) || scan.words.prepositions.has(token.word)
  );
}
