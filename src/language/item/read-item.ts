/** One thing out of a message. */
import { takeBody } from "../fields/body";
import { readNames, takePeople } from "../fields/people";
import { takePlace } from "../fields/places";
import { claim, isFree, type Sheet, spanOf, textOf, use } from "../fields/sheet";
import { dropRemovable, type Title, takeNamed, takeTitle } from "../fields/titles";
import type { TimePhrase } from "../grammar/nodes";
import { tagAt } from "../grammar/scan";
import { headOf } from "../lexicon/compile-message";
import type { HourCue } from "../lexicon/lexicon";
import type { ReadItem, TextSpan } from "../reading";
import { type Manner, type ResolvedTime, resolvePhrase } from "../time/resolve-phrase";
import { decideIntent, freeLength, lengthOf } from "./decide-intent";
import { claimTimes, gatherMove, gatherTimes, noTimes, type Times, takeNewTitle } from "./item-times";
import type { Portion } from "./portion";
import { isTalk } from "./talk";

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
  const isAsked = opening.intent === "query" || opening.intent === "find_slot";
  const free = isAsked ? freeLength(portion) : null;
  if (free !== null) claim(sheet, free.from, free.to, use.wrapper);
  const body = takeBody(portion);
  const end = body === null ? to : body.at;
  const isPlan = opening.intent === "event" || opening.intent === "reminder" || opening.intent === null;
  const title = isPlan ? takeNamed(sheet, from, end, opening.intent === "event") : null;
  const told = opening.named;
  if (told !== undefined) sheet.uses.fill(use.free, told.from, told.to);
  const reminded = told === undefined ? [] : (readNames(sheet, told.from, told.to)?.people ?? []);
  if (told !== undefined) sheet.uses.fill(use.wrapper, told.from, told.to);
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
    blocks: opensBlock(portion),
    cue: intent === "reminder" && cue === "work" ? null : cue,
  };
  // "cancel everything on Friday afternoon" means all of it.
  const isWhole = intent === "cancel" && times.main?.part != null && times.main.clock === null;
  const resolved =
    times.main === null
      ? nothing
      : resolvePhrase(
          onSameDay(times, times.main),
          portion.frame,
          isWhole ? { ...manner, asks: true } : manner,
        );
  const deadline = times.deadline === null ? null : resolvePhrase(times.deadline, portion.frame, manner);
  const before =
    times.before === null
      ? null
      : resolvePhrase(times.before, portion.frame, { ...manner, includesToday: true });
  const minutes =
    lengthOf(times.main) ?? opening.minutes ?? (intent === "find_slot" ? (free?.minutes ?? null) : null);
  const isNamed = intent === "event" || intent === "reminder";
  const spans = collectSpans(portion, times, {
    title: rest.span,
    attendees: people.span,
    location: place.span,
    body: body === null ? null : spanOf(sheet.scan, body.from, body.to),
  });
  if (intent === "none" || isTalk(portion, times, resolved)) return emptyItem;
  const named = people.people.map(({ name }) => name).join(", ");
  const about = isNamed ? null : (rest.title ?? (intent === "find_slot" || named === "" ? null : named));
  const alerts = [...new Set(portion.alerts.flatMap((alert) => alert.minutes))];
  return {
    intent,
    title: isNamed ? rest.title : (renamed ?? null),
    time: resolved.time,
    given: {
      ...resolved.given,
      date: resolved.given.date && (times.main?.date !== null || times.before === null),
    },
    alternatives: resolved.alternatives,
    recurrence: resolved.recurrence,
    attendees: [...reminded, ...people.people],
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
    ...(times.stretch === undefined ? {} : { stretchMinutes: times.stretch }),
    spans,
  };
}

/** "Move Friday's 10am to 11": the new hour is on that day. */
function onSameDay({ before }: Times, main: TimePhrase): TimePhrase {
  const isHour = main.clock !== null && main.date === null && main.starting === null && main.repeat === null;
  return isHour && before?.date != null && before.dateEnd === null ? { ...main, date: before.date } : main;
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

/** "block Thursday afternoon" takes all of it. */
function opensBlock({ sheet, opening }: Portion): boolean {
  const { tokens, words } = sheet.scan;
  return opening.intent === "event" && words.message.blockWords.has(tokens[opening.from]?.word ?? "");
}

/** What the thing is, where that tells the half of the day; the particular (dinner) before the general (meeting). */
function findCue(portion: Portion): HourCue | null {
  const { sheet, from, to } = portion;
  let cue: HourCue | null = null;
  for (let k = portion.opening.intent === "reminder" ? portion.opening.from : from; k < to; k++) {
    if (!isFree(sheet, k) && !(k < from && sheet.uses[k] === use.wrapper)) continue;
    // "Festa della Repubblica" names a day, no party.
    const holiday = tagAt(sheet.scan, k, "holiday");
    if (holiday !== null) {
      k = holiday.end - 1;
      continue;
    }
    const { cues } = sheet.scan.words.message;
    const head = headOf(sheet.scan.words, sheet.scan.tokens[k]?.word ?? "", (word) => cues.has(word));
    const found = head === null ? undefined : cues.get(head);
    if (found === undefined) continue;
    if (found !== "work") return found;
    cue = found;
  }
  return cue;
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
