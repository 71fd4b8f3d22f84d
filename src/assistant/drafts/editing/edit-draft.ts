import { type Draft, type DraftContent, hasTarget } from "../../../domain/draft";
import type { EventFields, Person } from "../../../domain/event";
import { movedWhen } from "../../../domain/existing";
import type { Said } from "../../../domain/routing";
import { editNew } from "../../../domain/series/exceptions";
import { rebaseChange } from "../../../domain/series/rebase";
import { isUsableRecurrence } from "../../../domain/series/recurrence";
import { alignUntil } from "../../../domain/series/until";
import { moveToDay, type When } from "../../../domain/when";
import { readChange } from "../../../language/change/read-change";
import type { ReadChange } from "../../../language/reading";
import { type DraftChange, moveDraft } from "../../../store/conversation/drafts";
import type { Assistant } from "../../assistant";
import { checkTime, type ZonedUser } from "../../calendars/check-time";
import { longestText } from "../../conversation/capture";
import type { Turn } from "../../conversation/converse";
import { findNoteStore } from "../../notes/find-note-store";
import { readingContext } from "../../reading/reading-context";
import { route } from "../../routing/route";
import { leaveEditing } from "../decide-draft";
import type { Proposal } from "../propose";

/**
 * Changes an open draft as a reply in words asks ("make it 2pm", "at Sole instead"). "not-understood" when it
 * names no change; "decided" when the draft is open no longer.
 */
export async function editDraft(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  text: string,
  turn: Pick<Turn, "inbound" | "signal">,
): Promise<Draft | "not-understood" | "decided"> {
  const { signal } = turn;
  const rest = { question: null, unkept: [], movedBy: turn.inbound.id };
  if (draft.content.kind === "note") {
    const [first = ""] = text.trim().split("\n");
    const note = { title: first.slice(0, 80), body: text.trim() };
    return replaceContent(assistant, user, draft, { kind: "note", note }, signal, rest);
  }
  const now = turn.inbound.receivedAt.toZonedDateTimeISO(user.zone);
  const change = readChange(text.slice(0, longestText), readingContext(user.locale, now));
  const content = change === null ? null : applyChange(draft.content, change, user.zone);
  if (content === null) return "not-understood";
  return replaceContent(assistant, user, draft, content, signal, rest);
}

/** Gives an open draft another time: a free one that was offered, an answer to its question, or a step of an editing. */
export async function retimeDraft(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  when: When,
  { channel, inbound, signal }: Turn,
  to: "proposed" | "editing",
): Promise<Draft | "decided"> {
  const content = withWhen(draft.content, when);
  if (content === null) return "decided";
  if (to === "editing") await leaveEditing(assistant, draft, channel);
  const change = { question: null, unkept: [], movedBy: inbound.id, channel: channel.id };
  return replaceContent(assistant, user, draft, content, signal, change, to);
}

/**
 * Puts a new reading of an edited message in the place of an open draft's content. The rules are asked anew, unless the user
 * chose where it goes.
 */
export async function rereadDraft(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  { question, unkept, ...proposal }: Proposal,
  said: Said,
  signal: AbortSignal,
): Promise<Draft | "decided"> {
  const { content, calendar, noteStore, passedOver } = await route(assistant, user, proposal.content, said);
  const target = draft.targetChosen ? draft : { ...draft, calendar, noteStore };
  const rest = { question, unkept: passedOver && !draft.targetChosen ? [...unkept, "rule"] : unkept };
  return replaceContent(assistant, user, target, content, signal, rest);
}

export async function replaceContent(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  content: DraftContent,
  signal: AbortSignal,
  rest: Pick<Proposal, "question" | "unkept"> & Pick<DraftChange, "movedBy" | "channel">,
  to: "proposed" | "editing" = "proposed",
): Promise<Draft | "decided"> {
  const checks = await checkTime(assistant, user, content, signal);
  // A note that became an event has a calendar to go to, and an event that became a note a store.
  const moved = await moveDraft(
    assistant.store,
    draft,
    to,
    {
      content,
      checks,
      calendar: hasTarget(content) ? (draft.calendar ?? user.defaultCalendar) : null,
      noteStore: content.kind === "note" ? (draft.noteStore ?? (await findNoteStore(assistant, user))) : null,
      ...rest,
      failure: null,
    },
    [],
    assistant.now(),
  );
  return moved ?? "decided";
}

function applyChange(content: DraftContent, change: ReadChange, zone: string): DraftContent | null {
  switch (content.kind) {
    case "event":
      return editNew(
        content,
        (content.key === undefined ? applyToEvent : applyAtHome)(content.event, change, zone),
      );
    case "change":
      return editChange(content, (event) => applyAtHome(event, change, zone));
    case "reminder": {
      const shown = { kind: "timed", start: content.reminder.at, end: content.reminder.at } as const;
      const when = applyToWhen(shown, change, zone);
      const at = when.kind === "timed" ? when.start : content.reminder.at;
      const recurrence = changeRecurrence(content.reminder.recurrence, change, when);
      const usable = recurrence === null || isUsableRecurrence(when, recurrence, zone);
      const title = change.title ?? content.reminder.title;
      return { kind: "reminder", reminder: { title, at, recurrence: usable ? recurrence : null } };
    }
    case "note":
    case "import":
    case "cancellation":
      return null;
  }
}

function withWhen(content: DraftContent, when: When): DraftContent | null {
  switch (content.kind) {
    case "event":
      return editNew(content, { ...content.event, when });
    case "change":
      return editChange(content, (event) => ({ ...event, when }));
    case "reminder":
      return when.kind === "timed"
        ? { kind: "reminder", reminder: { ...content.reminder, at: when.start } }
        : null;
    case "note":
    case "import":
    case "cancellation":
      return null;
  }
}

/** Of a series the appearance that the draft shows is what is edited, and the whole of its part follows. */
function editChange(
  content: Extract<DraftContent, { kind: "change" }>,
  edit: (event: EventFields) => EventFields,
): DraftContent {
  const { before, after } = content;
  const shown = { ...after, when: movedWhen(before, after) };
  const edited = edit(shown);
  return { ...content, after: rebaseChange(shown, edited, after) };
}

/** What a file or a calendar holds in UTC was put so by a program: its reader means their own clock. */
function applyAtHome(event: EventFields, change: ReadChange, zone: string): EventFields {
  if (event.when.kind === "all-day" || change.zone !== null) return applyToEvent(event, change, zone);
  const { timeZoneId } = event.when.start;
  if (timeZoneId !== "UTC" && timeZoneId !== "Etc/UTC") return applyToEvent(event, change, zone);
  const changed = applyToEvent({ ...event, when: inZone(event.when, zone) }, change, zone);
  return { ...changed, when: inZone(changed.when, timeZoneId) };
}

function inZone(when: When, zone: string): When {
  return when.kind === "all-day"
    ? when
    : { kind: "timed", start: when.start.withTimeZone(zone), end: when.end.withTimeZone(zone) };
}

export function applyToEvent(event: EventFields, change: ReadChange, zone: string): EventFields {
  const when = applyToWhen(event.when, change, zone);
  const recurrence = changeRecurrence(event.recurrence, change, when);
  const usable = recurrence === null || isUsableRecurrence(when, recurrence, zone);
  return {
    ...event,
    when,
    recurrence: usable ? recurrence : event.recurrence,
    title: change.title ?? event.title,
    location: change.location === undefined ? event.location : change.location,
    attendees: changePeople(event.attendees, change),
    alerts: change.alerts ?? event.alerts,
    body: change.body ?? event.body,
  };
}

function changeRecurrence(current: string | null, change: ReadChange, when: When): string | null {
  const wanted = change.recurrence === undefined ? current : change.recurrence;
  return wanted === null ? null : alignUntil(wanted, when);
}

function changePeople(people: readonly Person[], change: ReadChange): readonly Person[] {
  const gone = new Set(change.removeAttendees.map((name) => name.toLowerCase()));
  const kept = people.filter((person) => !gone.has(person.name.toLowerCase()));
  const known = new Set(kept.map((person) => person.name.toLowerCase()));
  return [...kept, ...change.addAttendees.filter((person) => !known.has(person.name.toLowerCase()))];
}

/** A new day keeps the clock time, a new clock time keeps the day, and the length stays unless it is named. */
export function applyToWhen(current: When, change: ReadChange, zone: string): When {
  if (change.allDay) {
    const first = change.date ?? (current.kind === "timed" ? current.start.toPlainDate() : current.first);
    return { kind: "all-day", first, last: change.end?.toPlainDate() ?? first };
  }
  const moved = change.date === null ? current : moveToDay(current, change.date);
  const timed = change.startTime === null ? moved : atClockTime(moved, change.startTime, change.zone ?? zone);
  if (timed.kind === "all-day") return timed;
  const shifted =
    change.shiftMinutes === null
      ? timed
      : {
          ...timed,
          start: timed.start.add({ minutes: change.shiftMinutes }),
          end: timed.end.add({ minutes: change.shiftMinutes }),
        };
  return withLength(shifted, change);
}

function atClockTime(when: When, time: Temporal.PlainTime, zone: string): When & { kind: "timed" } {
  if (when.kind === "all-day") {
    const start = when.first.toZonedDateTime({ timeZone: zone, plainTime: time });
    return { kind: "timed", start, end: start.add({ minutes: 60 }) };
  }
  const start = when.start
    .toPlainDate()
    .toZonedDateTime({ timeZone: when.start.timeZoneId, plainTime: time });
  return { kind: "timed", start, end: start.add(when.start.until(when.end, { largestUnit: "hour" })) };
}

function withLength(when: When & { kind: "timed" }, change: ReadChange): When {
  if (change.stretchMinutes !== undefined) {
    const end = when.end.add({ minutes: change.stretchMinutes });
    return Temporal.ZonedDateTime.compare(end, when.start) > 0 ? { ...when, end } : when;
  }
  if (change.minutes !== null) return { ...when, end: when.start.add({ minutes: change.minutes }) };
  if (change.end === null && change.endTime == null) return when;
  const end =
    change.endTime == null
      ? (change.end?.toZonedDateTime(when.start.timeZoneId) ?? when.end)
      : when.start.withPlainTime(change.endTime);
  return Temporal.ZonedDateTime.compare(end, when.start) > 0 ? { ...when, end } : when;
}
