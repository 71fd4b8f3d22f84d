/** The time phrases of one thing put together, and where a move comes from and leads. */
import { findShift, findShiftBy, findStretch, findTarget } from "../fields/moves";
import { claim, isFree, type Sheet, textOf, use } from "../fields/sheet";
import { mergePhrases } from "../grammar/merge";
import type { TimePhrase } from "../grammar/nodes";
import { readBareTimes } from "../grammar/parts/clock-part";
import { readPhrases } from "../grammar/phrases";
import { roleAt, type Scan, skipRole, tagAt } from "../grammar/scan";
import { findPattern } from "../text/pattern";
import { isOnlyHoliday, type Portion } from "./portion";

export interface Times {
  readonly main: TimePhrase | null;
  readonly deadline: TimePhrase | null;
  /** Where a move comes from. */
  readonly before: TimePhrase | null;
  /** By how many minutes it is moved. */
  readonly shift: number | null;
  /** By how many minutes it gets longer. */
  readonly stretch?: number;
  /** Where it is moved to. */
  readonly place?: { readonly from: number; readonly to: number } | null;
  /** The stretches that went into them. */
  readonly used: readonly TimePhrase[];
}

export const noTimes: Times = { main: null, deadline: null, before: null, shift: null, used: [] };

/** Puts the stretches of the portion together; what contradicts the first ones is left in the text. */
export function gatherTimes(portion: Portion): Times {
  let main: TimePhrase | null = null;
  let deadline: TimePhrase | null = null;
  const used: TimePhrase[] = [];
  for (const phrase of portion.phrases) {
    if (phrase.deadline) {
      const merged: TimePhrase | null = deadline === null ? phrase : mergePhrases(deadline, phrase);
      if (merged === null) continue;
      deadline = merged;
    } else {
      const merged: TimePhrase | null = main === null ? phrase : mergePhrases(main, phrase);
      // "Christmas dinner on the 20th": the holiday says what it is, not when.
      const isRenamed =
        merged === null && phrase.date !== null && phrase.date.kind !== "holiday" && isOnlyHoliday(main);
      if (isRenamed) used.pop();
      else if (merged === null) continue;
      main = merged ?? phrase;
    }
    used.push(phrase);
  }
  return { main: main === null ? null : withoutAdjective(main), deadline, before: null, shift: null, used };
}

/** "the quarterly review on 2 December" is one of them, "weekly stand-up on Mondays" all. */
function withoutAdjective(phrase: TimePhrase): TimePhrase {
  const { repeat, date, starting, until } = phrase;
  if (repeat === null || !phrase.adjective || repeat.weekdays.length > 0) return phrase;
  // "annual leave from 12 to 16 October"
  if (repeat.every === "year" && starting !== null && until !== null)
    return { ...phrase, repeat: null, date: starting, dateEnd: until, starting: null, until: null };
  const isDay = date?.kind === "civil" && date.month !== null;
  const isRare = repeat.every === "year" || (repeat.every === "month" && repeat.interval > 1);
  const isOne = isDay || (isRare && (date?.kind === "weekday" || date?.kind === "offset"));
  return isOne ? { ...phrase, repeat: null } : phrase;
}

/** "rename the review to Kick-off" */
export function takeNewTitle(portion: Portion): string | null {
  const { sheet, from, to } = portion;
  const { scan } = sheet;
  for (let at = from; at < to - 1; at++) {
    if (!scan.words.message.moveTo.has(scan.tokens[at]?.word ?? "")) continue;
    const title = textOf(scan, at + 1, to);
    claim(sheet, at, to, use.wrapper);
    return title;
  }
  return null;
}

/** "move lunch tomorrow to Friday at 2": what stands before "to" is where it is, what stands after where it goes. */
export function gatherMove(portion: Portion): Times {
  const { sheet, from, to, opening } = portion;
  const { scan } = sheet;
  const stretch = findStretch(scan, opening.from, from, to);
  const shift =
    stretch ?? findShift(scan, opening.from, to) ?? findShiftBy(scan, opening.from, from, to, opening.weak);
  const found = shift === null ? findTarget(scan, from, to) : { lead: shift.from, at: shift.from };
  if (found === null) {
    const place = findNewPlace(portion);
    return { ...gatherTimes(portion), place };
  }
  const target = found.at;
  const head: Scan = { ...scan, tokens: scan.tokens.slice(0, found.lead), tags: scan.tags, answers: [] };
  const before = mergeAll(readPhrases(head, (at) => at < from || sheet.barred[at] === true));
  if (shift !== null) {
    claim(sheet, shift.from, shift.to, use.time);
    return {
      main: null,
      deadline: null,
      before,
      shift: stretch === null ? shift.minutes : null,
      ...(stretch === null ? {} : { stretch: stretch.minutes }),
      used: before === null ? [] : [before],
    };
  }
  claim(sheet, found.lead, target, use.time);
  const whole = mergeAll(readPhrases(scan, (at) => at < target || at >= to || sheet.barred[at] === true));
  // "перенеси на 3 часа": where a time is expected a length of hours is one.
  const bare = whole?.clock != null || whole?.delay != null ? null : readBareTimes(scan, target);
  const after =
    whole === null || isOnlyLength(whole)
      ? (bare ?? whole)
      : bare === null || bare.to > whole.from
        ? whole
        : (mergePhrases(bare, whole) ?? whole);
  return {
    main: after,
    deadline: null,
    before,
    shift: null,
    used: [before, after, bare === null || after === bare ? null : bare].filter((each) => each !== null),
  };
}

/** "move the offsite to room 12": the place after "to", or null. */
function findNewPlace(portion: Portion): { from: number; to: number } | null {
  const { sheet, from, to } = portion;
  const { scan } = sheet;
  for (let at = from; at < to - 1; at++) {
    if (!scan.words.message.moveTo.has(scan.tokens[at]?.word ?? "")) continue;
    const start = skipRole(scan, at + 1, "the");
    if (findPattern(scan.words.message.placeNouns, scan.tokens, start) === null) return null;
    claim(sheet, at, to, use.place);
    return { from: start, to };
  }
  return null;
}

function mergeAll(phrases: readonly TimePhrase[]): TimePhrase | null {
  let all: TimePhrase | null = null;
  for (const phrase of phrases)
    all = all === null ? phrase : (mergePhrases(all, { ...phrase, deadline: all.deadline }) ?? all);
  return all;
}

export function claimTimes(sheet: Sheet, times: Times): void {
  for (const phrase of times.used) {
    claim(sheet, phrase.from, phrase.to, use.time);
    keepAdjectives(sheet, phrase);
  }
}

/** "Thanksgiving dinner", "weekly sync": words that are a time and describe the noun after them stay in the title. */
function keepAdjectives(sheet: Sheet, phrase: TimePhrase): void {
  const { scan } = sheet;
  // Where nouns are joined into one, a time word before a noun is no part of it.
  if (scan.words.lexicon.compounds) return;
  for (let at = phrase.from; at < phrase.to; at++) {
    const isHoliday = phrase.date?.kind === "holiday" && tagAt(scan, at, "holiday") !== null;
    const tag = isHoliday ? tagAt(scan, at, "holiday") : tagAt(scan, at, "often");
    if (tag === null || tag.end > phrase.to || roleAt(scan, at, "every") >= 0) continue;
    const next = scan.tokens[tag.end];
    // "cena de Nochebuena"
    if (isHoliday && at === phrase.from && isFree(sheet, at - 1) && isOfNoun(scan, at)) {
      claim(sheet, at, tag.end, use.kept);
      continue;
    }
    if (
      tag.end !== phrase.to ||
      next?.kind !== "word" ||
      !isFree(sheet, tag.end) ||
      scan.words.prepositions.has(next.word) ||
      next.word === "weekend"
    )
      continue;
    claim(sheet, at, tag.end, use.kept);
  }
}

function isOfNoun(scan: Scan, at: number): boolean {
  return (
    roleAt(scan, at - 1, "of") === at && roleAt(scan, at - 1, "in") < 0 && roleAt(scan, at - 1, "for") < 0
  );
}

/** "the film is two hours long" and "our monthly report" plan nothing. */
export function isOnlyLength(phrase: TimePhrase): boolean {
  const repeats = phrase.repeat !== null && !phrase.adjective;
  return (
    !repeats &&
    phrase.date === null &&
    phrase.clock === null &&
    phrase.delay === null &&
    phrase.part === null &&
    phrase.starting === null
  );
}
