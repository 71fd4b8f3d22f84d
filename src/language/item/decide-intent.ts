/** What a portion of a message is for. */
import type { Title } from "../fields/titles";
import { inMinutes, isExact, readLength } from "../grammar/lengths";
import type { TimePhrase } from "../grammar/nodes";
import { tagAt } from "../grammar/scan";
import type { Intent } from "../reading";
import { isOnlyLength, type Times } from "./item-times";
import type { Portion } from "./portion";

export function decideIntent(portion: Portion, times: Times, rest: Title, hasPeople: boolean): Intent {
  const { intent, bare } = portion.opening;
  if (bare && (rest.title !== null || hasPeople)) return "event";
  const isTimeless = times.main === null || isOnlyLength(times.main);
  if (intent === "query" && portion.opening.vague && isTimeless && times.deadline === null) return "none";
  if (intent === "query" && asksSlot(portion, times)) return "find_slot";
  if (intent !== null) return intent;
  if (times.main !== null) return isOnlyLength(times.main) ? "none" : "event";
  if (times.deadline !== null) return "reminder";
  return "none";
}

/** "When am I free for an hour this week", "is there a gap on Friday". */
function asksSlot({ sheet, from, to, opening }: Portion, { main }: Times): boolean {
  const { tokens, words } = sheet.scan;
  const { whenWords, freeWords, gapWords } = words.message;
  const says = (set: ReadonlySet<string>): boolean => {
    for (let at = opening.from; at < to; at++) if (set.has(tokens[at]?.word ?? "")) return true;
    return false;
  };
  if (says(gapWords) && (main === null || main.clock === null || main.clockEnd !== null)) return from < to;
  // "Do I have an hour free this week"
  const isOpen = main?.date?.kind === "period" && main.clock === null;
  if (isOpen && freeLength({ sheet, from: opening.from, to }) !== null) return true;
  const hasLength = lengthOf(main) !== null || freeLength({ sheet, from: opening.from, to }) !== null;
  return whenWords.has(tokens[opening.from]?.word ?? "") && hasLength && says(freeWords);
}

/** "Una hora libre", "свободный час": the length right beside the word for free, in minutes, and its tokens. */
export function freeLength({ sheet, from, to }: Pick<Portion, "sheet" | "from" | "to">): FreeLength | null {
  const { scan } = sheet;
  const { freeWords } = scan.words.message;
  const isFreeWord = (at: number): boolean => at < to && freeWords.has(scan.tokens[at]?.word ?? "");
  for (let at = from; at < to; at++) {
    const length = readLength(scan, at);
    if (length !== null && isFreeWord(length.end) && isExact(length.value.length))
      return { minutes: inMinutes(length.value.length), from: at, to: length.end + 1 };
    const unit = tagAt(scan, at, "unit");
    const isBefore = unit !== null && isFreeWord(unit.end);
    if (!isFreeWord(at) && !isFreeWord(at - 1) && !isBefore) continue;
    if (unit?.meaning.unit === "hour")
      return {
        minutes: 60 * unit.meaning.count,
        from: isBefore ? at : at - 1,
        to: unit.end + Number(isBefore),
      };
    const after = readLength(scan, at + 1);
    if (isFreeWord(at) && after !== null && isExact(after.value.length))
      return { minutes: inMinutes(after.value.length), from: at, to: after.end };
  }
  return null;
}

interface FreeLength {
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

export function lengthOf(phrase: TimePhrase | null): number | null {
  return phrase?.length !== null && phrase?.length !== undefined && isExact(phrase.length)
    ? inMinutes(phrase.length)
    : null;
}
