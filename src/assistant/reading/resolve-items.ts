/** A model's words and fields -> a reading, as the rules would have made it. Pure. */
import type { Person } from "../../domain/event";
import type { Passage } from "../../domain/inbound";
import { emptyItem } from "../../language/item/read-item";
import { read } from "../../language/read";
import type { ReadItem, Reading, ReadingContext, ReadTime } from "../../language/reading";
import { checkZone } from "../../language/time/resolve-phrase";
import type { ExtractedItem, Extraction } from "./extraction";
import { groundLine, groundPeople, groundPlace, groundText, visibleText } from "./ground";

/** More things than this in one message are not things to plan. */
const mostItems = 10;
const plans: readonly ReadItem["intent"][] = ["event", "reminder", "note"];
/** How far a plan, and a length, may reach. */
const yearsAhead = 5;
const longestDays = 31;

/**
 * `rules` is what the rules read in the same text. They resolve each time phrase; where they cannot, the model's own
 * reading is taken if it can be true, and where the two differ both stay, for the user to choose.
 */
export function resolveItems(
  extracted: Extraction,
  passages: readonly Passage[],
  context: ReadingContext,
  rules: Reading,
): Reading {
  const { language } = rules;
  const own = passages.some((passage) => passage.origin === "own" && /[\p{L}\p{N}]/u.test(passage.text));
  const wanted = extracted.items
    .slice(0, mostItems)
    .map((item) => (own ? item : asPlan(item)))
    .filter((item) => item.intent !== "none");
  const counterpart = wanted.length === rules.items.length ? rules.items : [];
  const items = wanted.map((item, index) => {
    const same = counterpart[index];
    return resolveItem(item, passages, context, same === undefined || same.intent === "none" ? null : same);
  });
  if (items.length > 0) return { language, items };
  // A plan with its time that only the rules see is still worth a draft.
  const isPlan = own && rules.items.some((item) => plans.includes(item.intent) && item.time !== null);
  return isPlan ? rules : { language, items: [emptyItem] };
}

/** Words that are not the user's ask for nothing: at most they tell of a plan. */
function asPlan(item: ExtractedItem): ExtractedItem {
  if (item.intent === "none" || plans.includes(item.intent)) return item;
  const { title, aboutEvent, localStart } = item;
  return {
    ...item,
    intent: localStart === null ? "none" : "event",
    title: title ?? aboutEvent,
    aboutEvent: null,
  };
}

function resolveItem(
  item: ExtractedItem,
  passages: readonly Passage[],
  context: ReadingContext,
  rules: ReadItem | null,
): ReadItem {
  const { intent } = item;
  const isNamed = intent === "event" || intent === "reminder";
  const about = groundLine(item.aboutEvent, passages, 120);
  const timed = resolveTime(item, rules, passages, context);
  const body = groundText(item.body, passages, 4000);
  const title = groundLine(item.title, passages, 200);
  const same = rules?.intent === intent ? rules : null;
  return {
    ...(same ?? emptyItem),
    ...timed,
    intent,
    title: title ?? same?.title ?? null,
    attendees: nameAsRead(groundPeople(item.attendees, passages), rules),
    location: groundPlace(item.location, passages) ?? same?.location ?? null,
    alerts: rules !== null && rules.alerts.length > 0 ? rules.alerts : item.alertMinutes.filter(isAlert),
    body: intent === "note" ? (same?.body ?? body ?? title) : (body ?? same?.body ?? null),
    about: isNamed || intent === "note" ? null : (same?.about ?? about ?? title),
    minutes: same?.minutes ?? (timed.time?.start instanceof Temporal.PlainDateTime ? null : lengthOf(item)),
    spans: {},
  };
}

function isAlert(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 40_320;
}

function lengthOf({ lengthMinutes }: ExtractedItem): number | null {
  const sane = lengthMinutes !== null && lengthMinutes >= 1 && lengthMinutes <= longestDays * 1440;
  return sane ? Math.round(lengthMinutes) : null;
}

/** Somebody whom the rules found as well keeps the address that they found. */
function nameAsRead(people: readonly Person[], rules: ReadItem | null): Person[] {
  return people.map(
    (person) =>
      rules?.attendees.find(
        (other) => person.origin === undefined && other.name.toLowerCase() === person.name.toLowerCase(),
      ) ?? person,
  );
}

type Timed = Pick<ReadItem, "time" | "given" | "alternatives" | "recurrence" | "deadline" | "unkept"> &
  Partial<Pick<ReadItem, "aboutTime" | "shiftMinutes" | "stretchMinutes">>;

function resolveTime(
  item: ExtractedItem,
  rules: ReadItem | null,
  passages: readonly Passage[],
  context: ReadingContext,
): Timed {
  const isPlan = plans.includes(item.intent);
  const own = readOwn(item, isPlan, context.now);
  const { found, isPart } = readPhrase(item, rules, passages, context);
  // What is to be planned is not over: the rules took another day of the message for it.
  const read = isPlan && own !== null ? found.filter((each) => !each.unkept.includes("past-time")) : found;
  // A change by so much, or one that names no new time, has no time to compare.
  const isByLength = rules?.shiftMinutes !== undefined || rules?.stretchMinutes !== undefined;
  if (rules?.intent === item.intent && isByLength) return rules;
  const agreeing = own === null ? undefined : read.find((each) => sameStart(each, own));
  const best = agreeing ?? read[0];
  if (best?.time == null) {
    const unkept = item.recurrencePhrase === null ? [] : (["recurrence"] as const);
    return { ...takeOwn(own, context.now), recurrence: null, deadline: rules?.deadline ?? null, unkept };
  }
  const unread = item.recurrencePhrase !== null && best.recurrence === null;
  const unkept = unread ? [...new Set([...best.unkept, "recurrence" as const])] : best.unkept;
  if (agreeing !== undefined) {
    // Morning or evening is a matter of sense, which the model brings; which Friday was meant, only the user knows.
    const alternatives = best.alternatives.filter((each) => each.reason !== "am-pm");
    return { ...best, time: withEnd(best.time, own), alternatives, unkept };
  }
  // Only a plan asks back. Of a question or a change the rules know best, if they took it for one.
  if (own === null || (!isPlan && rules?.intent === item.intent)) return { ...best, unkept };
  const words = item.timePhrase ?? passages.map(({ text }) => text).join(" ");
  if (!isPlan || isRefined(best, own, words, isPart))
    return { ...best, ...takeOwn(own, context.now), unkept };
  if (best.alternatives.some((each) => sameTime(each.time, own))) return { ...best, unkept };
  return { ...best, unkept, alternatives: [{ time: own, reason: "two-readings" }] };
}

/** The model's own reading; one that a change of the clocks skips or repeats is asked about as the rules' would be. */
function takeOwn(
  own: ReadTime | null,
  now: Temporal.ZonedDateTime,
): Pick<Timed, "time" | "given" | "alternatives"> {
  const given = givenBy(own);
  return own === null
    ? { time: null, given, alternatives: [] }
    : { given, ...checkZone(own, now.timeZoneId, []) };
}

/**
 * What the rules make of the words that say when, the most trusted first: in their own sentence, after the title (which
 * tells lunch from midnight), alone. `isPart`: they leave some of these words unread. A forwarded "tomorrow" counts from
 * when it was said.
 */
function readPhrase(
  item: ExtractedItem,
  rules: ReadItem | null,
  passages: readonly Passage[],
  context: ReadingContext,
): { found: Timed[]; isPart: boolean } {
  const phrase = [item.timePhrase, item.recurrencePhrase]
    .filter((each, index, all) => each !== null && !(index === 1 && all[0]?.includes(each)))
    .map((each) => visibleText(each ?? ""))
    .join(" ")
    .slice(0, 300);
  const at = { ...context, now: nowOf(item.timePhrase, passages, context.now) };
  const counted = at.now.epochMilliseconds === context.now.epochMilliseconds && rules !== null ? [rules] : [];
  const title = visibleText(item.title ?? "").slice(0, 120);
  const [titled, alone] = [`${title} ${phrase}`, phrase].map((text) => read(text, at).items[0]);
  const tries = phrase === "" ? [] : [titled, alone].filter((each) => each !== undefined);
  return {
    found: [...counted, ...tries].filter((each) => each.time !== null),
    isPart: phrase !== "" && alone !== undefined && alone.title !== null,
  };
}

function nowOf(
  phrase: string | null,
  passages: readonly Passage[],
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const holder = passages.find((passage) => phrase !== null && passage.text.includes(phrase)) ?? passages[0];
  const said = holder?.saidAt ?? null;
  return said === null ? now : Temporal.Instant.from(said).toZonedDateTimeISO(now.timeZoneId);
}

/** The model's own reading, where it is a real time that such a thing can have; else null. */
function readOwn(item: ExtractedItem, isPlan: boolean, now: Temporal.ZonedDateTime): ReadTime | null {
  const start = parseLocal(item.localStart, item.allDay);
  if (start === null) return null;
  const day = start instanceof Temporal.PlainDate ? start : start.toPlainDate();
  const today = now.toPlainDate();
  const latest = today.add({ years: yearsAhead });
  const earliest = isPlan ? today : today.subtract({ years: yearsAhead });
  if (Temporal.PlainDate.compare(day, latest) > 0 || Temporal.PlainDate.compare(day, earliest) < 0)
    return null;
  if (start instanceof Temporal.PlainDateTime && isPlan) {
    const local = now.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "floor" });
    if (Temporal.PlainDateTime.compare(start, local) < 0) return null;
  }
  return { start, end: parseEnd(item, start), zone: null };
}

function parseEnd(item: ExtractedItem, start: ReadTime["start"]): ReadTime["end"] {
  if (start instanceof Temporal.PlainDate) {
    const end = parseLocal(item.localEnd, true);
    if (!(end instanceof Temporal.PlainDate)) return null;
    const days = start.until(end, { largestUnit: "day" }).days;
    return days > 0 && days <= 366 ? end : null;
  }
  const minutes = lengthOf(item);
  const end = parseLocal(item.localEnd, false) ?? (minutes === null ? null : start.add({ minutes }));
  if (!(end instanceof Temporal.PlainDateTime)) return null;
  const length = start.until(end).total({ unit: "minutes" });
  return length > 0 && length <= longestDays * 1440 ? end : null;
}

function parseLocal(text: string | null, allDay: boolean): ReadTime["start"] | null {
  const [, date, clock] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(
      text?.trim() ?? "",
    ) ?? [];
  if (date === undefined) return null;
  try {
    const day = Temporal.PlainDate.from(date, { overflow: "reject" });
    return allDay || clock === undefined
      ? day
      : day.toPlainDateTime(Temporal.PlainTime.from(clock, { overflow: "reject" }));
  } catch {
    return null;
  }
}

/** For what repeats the clock decides: which day is its first, the rules know better. */
function sameStart(read: Timed, own: ReadTime): boolean {
  if (read.time === null) return false;
  const { start } = read.time;
  if (read.recurrence === null) return sameTime(read.time, own);
  if (start instanceof Temporal.PlainDate || own.start instanceof Temporal.PlainDate)
    return start instanceof Temporal.PlainDate === own.start instanceof Temporal.PlainDate;
  return start.toPlainTime().equals(own.start.toPlainTime());
}

/**
 * Whether the model only adds what the rules did not see: an hour to their day, or the day to their hour, where they left
 * words of the phrase unread. The hour has to stand in the words.
 */
function isRefined(read: Timed, own: ReadTime, words: string, isPart: boolean): boolean {
  if (!(own.start instanceof Temporal.PlainDateTime)) return false;
  const day = read.time?.start;
  const addsHour = day instanceof Temporal.PlainDate && own.start.toPlainDate().equals(day);
  if (!addsHour && (read.given.date || !isPart)) return false;
  const { hour, minute } = own.start;
  const hours = [hour, hour % 12 || 12].join("|");
  const minutes = minute === 0 ? "(?:\\D?00)?" : `\\D?${String(minute).padStart(2, "0")}`;
  return new RegExp(`(?<!\\d)0?(?:${hours})${minutes}(?!\\d)`).test(words);
}

function givenBy(own: ReadTime | null): ReadItem["given"] {
  const time = own?.start instanceof Temporal.PlainDateTime;
  return { date: own !== null, time, length: own?.end != null };
}

function sameTime(a: ReadTime, b: ReadTime): boolean {
  return a.start.toString() === b.start.toString();
}

/** The end that the rules read, else the model's where the starts are the same. */
function withEnd(time: ReadTime, own: ReadTime | null): ReadTime {
  if (time.end !== null || own === null || !sameTime(time, own)) return time;
  return { ...time, end: own.end };
}
