/** One thing out of a message. */
import type { Alert } from "./fields/alerts";
import { findShift, findShiftBy, findTarget } from "./fields/moves";
import type { Opened } from "./fields/openings";
import { takePeople } from "./fields/people";
import { takePlace } from "./fields/places";
import { claim, isFree, type Sheet, spanOf, textOf, use } from "./fields/sheet";
import { dropRemovable, type Title, takeNamed, takeTitle } from "./fields/titles";
import { inMinutes, isExact } from "./grammar/amounts";
import { mergePhrases } from "./grammar/merge";
import type { TimePhrase } from "./grammar/nodes";
import { readBareTimes, readPhrases } from "./grammar/phrases";
import { roleAt, type Scan, skipRole, tagAt } from "./grammar/scan";
import { headOf } from "./lexicon/compile";
import type { HourCue } from "./lexicon/lexicon";
import { findPattern } from "./pattern";
import type { Intent, ReadItem, TextSpan } from "./reading";
import type { Frame } from "./time/frame";
import { type Manner, type ResolvedTime, resolvePhrase } from "./time/resolve-phrase";

export interface Portion {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly opening: Opened;
  readonly phrases: readonly TimePhrase[];
  readonly alerts: readonly Alert[];
  readonly first: boolean;
}

export function readItem(portion: Portion): ReadItem {
  const { sheet, from, to, opening } = portion;
  const times =
    opening.renames === true
      ? noTimes
      : opening.intent === "update"
        ? gatherMove(portion)
        : gatherTimes(portion);
  const renamed = opening.renames === true ? takeNewTitle(portion) : null;
  const cue = findCue(portion);
  claimTimes(sheet, times);
  dropRemovable(sheet, from, to);
  const body = takeBody(portion);
  const end = body === null ? to : body.at;
  const isPlan = opening.intent === "event" || opening.intent === "reminder" || opening.intent === null;
  const title = isPlan ? takeNamed(sheet, from, end, opening.intent === "event") : null;
  const people = takePeople(sheet, from, end);
  const place = takePlace(sheet, from, end);
  const rest: Title =
    title ?? takeTitle(sheet, from, end, opening.intent === "event" || opening.intent === "reminder");

  const moved = times.place ?? null;
  const intent = decideIntent(portion, times, rest, people.people.length > 0);
  const asks = intent === "query" || intent === "find_slot";
  const manner: Manner = {
    back: opening.past,
    includesToday: asks || intent === "cancel",
    nextIsSoonest: sheet.scan.words.lexicon.nextIsSoonest,
    asks,
    cue: intent === "reminder" && cue === "work" ? null : cue,
  };
  const resolved = times.main === null ? nothing : resolvePhrase(times.main, portion.frame, manner);
  const deadline = times.deadline === null ? null : resolvePhrase(times.deadline, portion.frame, manner);
  const before =
    times.before === null
      ? null
      : resolvePhrase(times.before, portion.frame, { ...manner, includesToday: true });
  const minutes = lengthOf(times.main) ?? opening.minutes;
  const isNamed = intent === "event" || intent === "reminder";
  const spans = collectSpans(portion, times, {
    title: rest.span,
    attendees: people.span,
    location: place.span,
    body: body === null ? null : spanOf(sheet.scan, body.from, body.to),
  });
  if (intent === "none") return emptyItem;
  const about = isNamed ? null : rest.title;
  const alerts = [...new Set(portion.alerts.flatMap((alert) => alert.minutes))];
  return {
    intent,
    title: isNamed ? rest.title : (renamed ?? null),
    time: resolved.time,
    given: resolved.given,
    alternatives: resolved.alternatives,
    recurrence: resolved.recurrence,
    attendees: people.people,
    location: moved === null ? place.place : textOf(sheet.scan, moved.from, moved.to),
    alerts,
    body: body === null ? null : textOf(sheet.scan, body.from, body.to),
    about: about === null ? null : lowerFirst(about, sheet, from, rest.span),
    minutes:
      asks || resolved.time === null || !(resolved.time.start instanceof Temporal.PlainDateTime)
        ? minutes
        : null,
    deadline: deadline?.deadline ?? null,
    unkept: [...new Set([...resolved.unkept, ...(deadline?.unkept ?? [])])],
    ...(before?.time == null ? {} : { aboutTime: before.time }),
    ...(times.shift === null ? {} : { shiftMinutes: times.shift }),
    spans,
  };
}

/** A message that plans and asks nothing. */
export const emptyItem: ReadItem = {
  intent: "none",
  title: null,
  time: null,
  given: { date: false, time: false, length: false },
  alternatives: [],
  recurrence: null,
  attendees: [],
  location: null,
  alerts: [],
  body: null,
  about: null,
  minutes: null,
  deadline: null,
  unkept: [],
  spans: {},
};

const nothing: ResolvedTime = {
  time: null,
  alternatives: [],
  recurrence: null,
  deadline: null,
  unkept: [],
  given: { date: false, time: false, length: false },
};

interface Times {
  readonly main: TimePhrase | null;
  readonly deadline: TimePhrase | null;
  /** Where a move comes from. */
  readonly before: TimePhrase | null;
  /** By how many minutes it is moved. */
  readonly shift: number | null;
  /** Where it is moved to. */
  readonly place?: { readonly from: number; readonly to: number } | null;
  /** The stretches that went into them. */
  readonly used: readonly TimePhrase[];
}

const noTimes: Times = { main: null, deadline: null, before: null, shift: null, used: [] };

/** Puts the stretches of the portion together; what contradicts the first ones is left in the text. */
function gatherTimes(portion: Portion): Times {
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
  return { main, deadline, before: null, shift: null, used };
}

function isOnlyHoliday(phrase: TimePhrase | null): boolean {
  return (
    phrase?.date?.kind === "holiday" &&
    phrase.clock === null &&
    phrase.part === null &&
    phrase.length === null &&
    phrase.repeat === null
  );
}

/** "rename the review to Kick-off" */
function takeNewTitle(portion: Portion): string | null {
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
function gatherMove(portion: Portion): Times {
  const { sheet, from, to, opening } = portion;
  const { scan } = sheet;
  const shift = findShift(scan, opening.from, to) ?? findShiftBy(scan, opening.from, from, to, opening.weak);
  const found = shift === null ? findTarget(scan, from, to) : { lead: shift.from, at: shift.from };
  if (found === null) {
    const place = findNewPlace(portion);
    return { ...gatherTimes(portion), place };
  }
  const target = found.at;
  const head: Scan = { ...scan, tokens: scan.tokens.slice(0, found.lead), tags: scan.tags };
  const before = mergeAll(readPhrases(head, (at) => at < from || sheet.barred[at] === true));
  if (shift !== null) {
    claim(sheet, shift.from, shift.to, use.time);
    return {
      main: null,
      deadline: null,
      before,
      shift: shift.minutes,
      used: before === null ? [] : [before],
    };
  }
  claim(sheet, found.lead, target, use.time);
  const whole = mergeAll(readPhrases(scan, (at) => at < target || at >= to || sheet.barred[at] === true));
  // "перенеси на 3 часа": where a time is expected a length of hours is one.
  const after = whole === null || isOnlyLength(whole) ? (readBareTimes(scan, target) ?? whole) : whole;
  return {
    main: after,
    deadline: null,
    before,
    shift: null,
    used: [before, after].filter((each) => each !== null),
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

function claimTimes(sheet: Sheet, times: Times): void {
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

/** What the thing is, where that tells the half of the day; the particular (dinner) before the general (meeting). */
function findCue(portion: Portion): HourCue | null {
  const { sheet, from, to } = portion;
  let cue: HourCue | null = null;
  for (let k = portion.opening.intent === "reminder" ? portion.opening.from : from; k < to; k++) {
    if (!isFree(sheet, k) && !(k < from && sheet.uses[k] === use.wrapper)) continue;
    const { cues } = sheet.scan.words.message;
    const head = headOf(sheet.scan.words, sheet.scan.tokens[k]?.word ?? "", (word) => cues.has(word));
    const found = head === null ? undefined : cues.get(head);
    if (found === undefined) continue;
    if (found !== "work") return found;
    cue = found;
  }
  return cue;
}

interface Body {
  /** Where it begins with its leading words. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** "notes: bring the papers", and the lines or sentences after the one with the time. */
function takeBody(portion: Portion): Body | null {
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
  if (token?.kind === "line") return true;
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

function decideIntent(portion: Portion, times: Times, rest: Title, hasPeople: boolean): Intent {
  const { intent, bare } = portion.opening;
  if (bare && (rest.title !== null || hasPeople)) return "event";
  if (intent === "query" && portion.opening.vague && times.main === null && times.deadline === null)
    return "none";
  if (intent !== null) return intent;
  if (times.main !== null) return isOnlyLength(times.main) ? "none" : "event";
  if (times.deadline !== null) return "reminder";
  return "none";
}

/** "the film is two hours long" plans nothing. */
function isOnlyLength(phrase: TimePhrase): boolean {
  return (
    phrase.date === null &&
    phrase.clock === null &&
    phrase.delay === null &&
    phrase.part === null &&
    phrase.repeat === null &&
    phrase.starting === null
  );
}

function lengthOf(phrase: TimePhrase | null): number | null {
  return phrase?.length !== null && phrase?.length !== undefined && isExact(phrase.length)
    ? inMinutes(phrase.length)
    : null;
}

type FieldSpans = Readonly<Record<"title" | "attendees" | "location" | "body", TextSpan | null>>;

function collectSpans(portion: Portion, times: Times, fields: FieldSpans): ReadItem["spans"] {
  const { scan } = portion.sheet;
  const spans: { -readonly [Key in keyof ReadItem["spans"]]: TextSpan } = {};
  for (const [key, span] of Object.entries(fields) as [keyof FieldSpans, TextSpan | null][])
    if (span !== null) spans[key] = span;
  const [first] = times.used;
  const last = times.used[times.used.length - 1];
  if (first !== undefined && last !== undefined) {
    const span = spanOf(scan, first.from, last.to);
    if (span !== null) spans.time = span;
  }
  const repeat =
    times.main?.repeat === null || times.main === null
      ? null
      : spanOf(scan, times.main.repeatFrom, times.main.repeatTo);
  if (repeat !== null) spans.recurrence = repeat;
  const [alert] = portion.alerts;
  const lastAlert = portion.alerts[portion.alerts.length - 1];
  if (alert !== undefined && lastAlert !== undefined) {
    const span = spanOf(scan, alert.from, lastAlert.to);
    if (span !== null) spans.alerts = span;
  }
  return spans;
}

/** Words to search by, as they were typed. */
function lowerFirst(about: string, sheet: Sheet, _from: number, span: TextSpan | null): string {
  if (span === null) return about;
  const typed = sheet.scan.text[span.start];
  return typed === undefined ? about : typed + about.slice(typed.length);
}
