import { findConnector } from "../../connectors/registry";
import type { Draft, DraftContent } from "../../domain/draft";
import type { EventFields, EventRef, RecurrenceId, SavedSeries, Scope } from "../../domain/event";
import { changeScope, type ExistingEvent } from "../../domain/existing";
import { nextAppearance } from "../../domain/series/appearances";
import { moveRule } from "../../domain/series/move-rule";
import { partOf } from "../../domain/series/part";
import { withEndOf } from "../../domain/series/rebase";
import { isUsableRecurrence } from "../../domain/series/recurrence";
import { recurrenceIdOf } from "../../domain/series/recurrence-id";
import { alignUntil } from "../../domain/series/until";
import { moveToDay, type Span, spanOf, type When } from "../../domain/when";
import type { ReadItem } from "../../language/reading";
import { type Calendar, findCalendar } from "../../store/accounts/calendars";
import { findJournalRecord } from "../../store/conversation/journal";
import type { Assistant } from "../assistant";
import { openCalendar } from "../calendars/calendars";
import type { ZonedUser } from "../calendars/check-time";
import { findEvents } from "../calendars/find-event";
import { resolveMove, resolveTime } from "../calendars/resolve-time";
import type { Turn } from "../conversation/converse";
import { readText } from "../reading/read-text";
import { findLastDelivered } from "./decide-draft";
import { propose } from "./propose";

/** What a wish to change or cancel something came to. */
export type ChangeOutcome =
  | { readonly kind: "drafts"; readonly drafts: readonly Draft[] }
  | { readonly kind: "no-time"; readonly title: string | null }
  | { readonly kind: "no-such-event" };

/** What is to become of an event. */
export interface Wish {
  /** null cancels it; an edit that answers null has no way to be made of this event. */
  readonly edit: ((fields: EventFields) => EventFields | null) | null;
  /** The scope that is chosen first, where the series offers it. */
  readonly scope: Scope["kind"] | null;
  /** A rule that the series is to go by. */
  readonly rule: string | null;
}

function wishOf(item: ReadItem, zone: string): Wish {
  return {
    edit: item.intent === "cancel" ? null : (fields) => applyItem(fields, item, zone),
    scope: item.scope ?? null,
    rule: item.recurrence,
  };
}

/** An event that the words may mean, and of a series which appearance. */
export interface Meant {
  readonly calendar: Calendar;
  readonly ref: EventRef;
  readonly original: RecurrenceId | null;
}

/** Up to three events fit the words equally well: each gets its own draft, and the tap chooses. */
export async function draftChange(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  read: ReadItem,
): Promise<ChangeOutcome> {
  const item = addOtherHalf(read, turn, user);
  const meant = await findMeant(assistant, turn, user, item);
  if (meant.length === 0) return { kind: "no-such-event" };
  if (item.intent === "update" && !namesChange(item)) return { kind: "no-time", title: item.about };
  const drafts: Draft[] = [];
  for (const each of meant.slice(0, 3)) {
    const content = await composeChange(assistant, turn, user, each, wishOf(item, user.zone));
    if (content === null) continue;
    const proposal = { content, question: null, unkept: item.unkept };
    drafts.push(await propose(assistant, turn, user, proposal, drafts.length));
  }
  return drafts.length === 0 ? { kind: "no-such-event" } : { kind: "drafts", drafts };
}

function namesChange(item: ReadItem): boolean {
  return (
    item.time !== null ||
    item.shiftMinutes !== undefined ||
    item.stretchMinutes !== undefined ||
    item.title !== null ||
    item.location !== null ||
    item.recurrence !== null
  );
}

/**
 * "To 10" is read as the next ten o'clock there is; what is moved may be in the other half of the day. Read as if it were
 * midnight, a bare hour names the other one, and one with its half does not.
 */
function addOtherHalf(item: ReadItem, { inbound }: Turn, user: ZonedUser): ReadItem {
  const { content, receivedAt } = inbound;
  if (item.intent !== "update" || !item.given.time || item.given.date || content.kind !== "text") return item;
  const midnight = receivedAt.toZonedDateTimeISO(user.zone).startOfDay().toInstant();
  const early = readText(content.text, user, midnight).items.find((each) => each.intent === "update")?.time;
  if (early == null || !(early.start instanceof Temporal.PlainDateTime)) return item;
  return { ...item, alternatives: [...item.alternatives, { time: early, reason: "am-pm" }] };
}

async function findMeant(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  item: ReadItem,
): Promise<readonly Meant[]> {
  const words = item.about ?? "";
  const span = spanMeant(item, user.zone);
  if (words === "" && span === null) return findLast(assistant, user);
  const found = await findEvents(assistant, user, words, span, turn.signal);
  const exact = found.filter((each) => startsWhenSaid(each.when, item, user.zone));
  return (exact.length > 0 ? exact : found).map((each) => ({
    calendar: each.in,
    ref: each.ref,
    original: each.original,
  }));
}

/** "Yoga tomorrow" is on that day, "yoga from tomorrow on" from then; all of a series is found wherever its next one is. */
function spanMeant(item: ReadItem, zone: string): Span | null {
  const time = item.intent === "cancel" ? item.time : (item.aboutTime ?? null);
  if (time === null || item.scope === "all") return null;
  const span = spanOf(resolveTime(time, zone), zone);
  return item.scope === "following" ? { start: span.start, end: span.start.add({ hours: 24 * 90 }) } : span;
}

/** "My 3pm" begins at three. */
function startsWhenSaid(when: When, item: ReadItem, zone: string): boolean {
  const said = item.intent === "cancel" ? item.time : (item.aboutTime ?? null);
  if (said === null || when.kind === "all-day") return false;
  const meant = resolveTime(said, zone);
  return meant.kind === "timed" && meant.start.epochMilliseconds === when.start.epochMilliseconds;
}

/** "It" is what was written last. */
async function findLast(assistant: Assistant, user: ZonedUser): Promise<readonly Meant[]> {
  const draft = await findLastDelivered(assistant, user.id);
  const written = draft && (await findWritten(assistant, draft));
  return written === null ? [] : [written];
}

/** The event that a delivered draft made or changed; null where it was no event. */
export async function findWritten(assistant: Assistant, draft: Draft): Promise<Meant | null> {
  const record = await findJournalRecord(assistant.store, draft.id);
  const entry = record?.entry;
  if (entry?.kind !== "event-created" && entry?.kind !== "event-updated") return null;
  const calendar = record?.calendar && (await findCalendar(assistant.store, draft.user, record.calendar));
  if (!calendar) return null;
  const { ref, recurrence, when } = entry.after;
  const { content } = draft;
  const named = content.kind === "change" && content.before.scope === "this" ? content.before.original : null;
  return { calendar, ref, original: named ?? (recurrence === null ? null : recurrenceIdOf(when)) };
}

/** The draft's content, on top of the event as its calendar holds it now; null where there is nothing to change. */
export async function composeChange(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  meant: Meant,
  wish: Wish,
): Promise<DraftContent | null> {
  const { calendar, ref } = meant;
  const port = await openCalendar(assistant, user.id, calendar.connection, turn.signal);
  const series = await port.readSeries(ref);
  if (series === null) return null;
  const original =
    meant.original === null ? null : currentAppearance(assistant, user, series, meant.original);
  const fields = original === null ? series.event : partOf(series, { kind: "this", original });
  if (fields === null) return null;
  const single: ExistingEvent = {
    calendar: calendar.id,
    connection: calendar.connection,
    series,
    original,
    scope: original === null ? "all" : "this",
    offers: [],
    fields: bareFields(fields),
  };
  const after = wish.edit?.(single.fields) ?? null;
  if (wish.edit !== null && after === null) return null;
  const changesRule =
    original !== null && (wish.rule !== null || (after !== null && after.recurrence !== null));
  const offers = original === null ? [] : offersFor(calendar, single, after, changesRule);
  const wished = changesRule && wish.scope !== "following" ? "all" : (wish.scope ?? "this");
  const scope = offers.includes(wished) ? wished : (offers[0] ?? single.scope);
  const before = { ...single, offers };
  const chosen = original === null ? { before, after } : changeScope(before, after, scope);
  if (chosen === null) return null;
  if (chosen.after === null) return { kind: "cancellation", before: chosen.before };
  const wanted = wish.rule === null || scope === "this" ? chosen.after : withRule(chosen.after, wish.rule);
  return { kind: "change", before: chosen.before, after: wanted };
}

/** A series that was written a while ago is meant by its next appearance. */
function currentAppearance(
  assistant: Assistant,
  user: ZonedUser,
  series: SavedSeries,
  original: RecurrenceId,
): RecurrenceId {
  if (partOf(series, { kind: "this", original }) !== null) return original;
  return nextAppearance(series, assistant.now(), user.zone)?.original ?? original;
}

function bareFields({
  title,
  when,
  recurrence,
  location,
  attendees,
  alerts,
  body,
  free,
}: EventFields): EventFields {
  return { title, when, recurrence, location, attendees, alerts, body, ...(free && { free }) };
}

/** The event as the words want it; null where they name no time that it could have. */
function applyItem(fields: EventFields, item: ReadItem, zone: string): EventFields | null {
  const when = applyTime(fields.when, item, zone);
  if (when === null) return null;
  return { ...fields, when, title: item.title ?? fields.title, location: item.location ?? fields.location };
}

function applyTime(current: When, item: ReadItem, zone: string): When | null {
  const minutes = item.shiftMinutes;
  if (minutes !== undefined) {
    if (current.kind === "all-day") return null;
    return { kind: "timed", start: current.start.add({ minutes }), end: current.end.add({ minutes }) };
  }
  if (item.stretchMinutes !== undefined) {
    if (current.kind === "all-day") return null;
    const end = current.end.add({ minutes: item.stretchMinutes });
    // Nothing may be shorter than nothing.
    return Temporal.ZonedDateTime.compare(end, current.start) > 0 ? { ...current, end } : null;
  }
  if (item.time === null) return current;
  if (item.recurrence === null) return resolveMove(current, nearestHour(current, item), zone);
  // "To Mondays" names a day that its reading does not call one.
  const { start } = item.time;
  const day = start instanceof Temporal.PlainDate ? start : start.toPlainDate();
  const moved = /(?:^|;)BYDAY=/.test(item.recurrence) ? moveToDay(current, day) : current;
  if (start instanceof Temporal.PlainDate) return moved;
  return resolveMove(moved, { time: item.time, given: { ...item.given, date: false } }, zone);
}

/** A bare hour means the half of the day that the event is in: "move the standup to 10" stays in the morning. */
function nearestHour(current: When, item: ReadItem): Pick<ReadItem, "time" | "given"> {
  const { time, given } = item;
  const isBare =
    current.kind === "timed" && given.time && !given.date && time?.start instanceof Temporal.PlainDateTime;
  const halves = item.alternatives.filter(({ reason }) => reason === "am-pm").map((each) => each.time);
  if (!isBare || halves.length === 0 || time === null) return { time, given };
  const distance = ({ start }: NonNullable<ReadItem["time"]>) =>
    start instanceof Temporal.PlainDate ? 24 : Math.abs(start.hour - current.start.hour);
  return { time: [time, ...halves].toSorted((a, b) => distance(a) - distance(b))[0] ?? time, given };
}

/** What of the series the draft may concern: what the calendar can do, and what a rule can say. */
function offersFor(
  calendar: Calendar,
  existing: ExistingEvent,
  after: EventFields | null,
  changesRule: boolean,
): readonly Scope["kind"][] {
  const { series, original } = existing;
  const { event } = series;
  if (event.recurrence === null && series.added.length === 0) return [];
  const cannot = findConnector(calendar.connector)?.cannotEdit ?? [];
  const isFirst = original === recurrenceIdOf(event.when);
  return (["this", "following", "all"] as const).filter((kind) => {
    if (cannot.includes(kind) || (kind === "following" && isFirst)) return false;
    if (kind === "this") return !changesRule;
    if (after === null || event.recurrence === null || changesRule) return true;
    return moveRule(event.recurrence, existing.fields.when, after.when) !== null;
  });
}

/** "To Mondays and Wednesdays", "every two weeks": the rule itself changes, and ends as it did. */
function withRule(after: EventFields, recurrence: string): EventFields {
  if (onlyTurnsWeekday(after.recurrence, recurrence)) return after;
  const [interval] = /(?:^|;)INTERVAL=\d+/i.exec(after.recurrence ?? "") ?? [];
  const sameStep = /FREQ=WEEKLY/i.test(recurrence) && /FREQ=WEEKLY/i.test(after.recurrence ?? "");
  const stepped =
    sameStep && interval && !/INTERVAL=/i.test(recurrence)
      ? `${recurrence};${interval.replace(";", "")}`
      : recurrence;
  const ended = /(?:^|;)(?:UNTIL|COUNT)=/i.test(recurrence) ? stepped : withEndOf(stepped, after.recurrence);
  const rule = alignUntil(ended, after.when);
  return isUsableRecurrence(after.when, rule, "UTC") ? { ...after, recurrence: rule } : after;
}

/** A series on one weekday, and one weekday wished: its move to there has said it already. */
function onlyTurnsWeekday(current: string | null, wished: string): boolean {
  if (!/^FREQ=WEEKLY;BYDAY=[A-Z]{2}$/i.test(wished)) return false;
  return /FREQ=WEEKLY/i.test(current ?? "") && !/BYDAY=[^;]*,/i.test(current ?? "");
}
