import type { DraftChecks, DraftContent, DraftQuestion } from "./draft";
import type { EventFields, Exceptions, ReminderFields, SavedEvent, SavedSeries } from "./event";
import type { ExistingEvent } from "./existing";
import type { Difference, JournalEntry } from "./journal";
import { decodeWhen, type When, type WhenJson } from "./when";

/**
 * What rows hold as JSON and comes back with its Temporal values. JSON.stringify is the way there: every Temporal
 * type writes itself as text. The shapes are ours on both sides, so nothing is validated here but the times.
 */
export type Json<T> = T extends string
  ? T
  : T extends When
    ? WhenJson
    : T extends Temporal.ZonedDateTime | Temporal.Instant
      ? string
      : T extends readonly (infer Each)[]
        ? readonly Json<Each>[]
        : T extends object
          ? { [K in keyof T]: Json<T[K]> }
          : T;

export function decodeContent(json: Json<DraftContent>): DraftContent {
  switch (json.kind) {
    case "event":
      return decodeNew(json);
    case "import":
      return {
        kind: "import",
        events: json.events.map(decodeNew),
      };
    case "note":
      return { kind: "note", note: json.note };
    case "reminder":
      return {
        kind: "reminder",
        reminder: {
          ...json.reminder,
          at: Temporal.ZonedDateTime.from(json.reminder.at, { offset: "prefer" }),
        },
      };
    case "change":
      return { kind: "change", before: decodeExisting(json.before), after: decodeEvent(json.after) };
    case "cancellation":
      return { kind: "cancellation", before: decodeExisting(json.before) };
  }
}

function decodeNew<T extends { readonly event: Json<EventFields>; readonly exceptions?: Json<Exceptions> }>(
  json: T,
) {
  const { exceptions } = json;
  const event = decodeEvent(json.event);
  return { ...json, event, ...(exceptions && { exceptions: decodeExceptions(exceptions) }) };
}

export function decodeEvent(json: Json<EventFields>): EventFields {
  return { ...json, when: decodeWhen(json.when) };
}

export function decodeExceptions(json: Json<Exceptions>): Exceptions {
  const overrides = json.overrides.map((each) => ({ ...each, event: decodeEvent(each.event) }));
  return { ...json, overrides };
}

export function decodeEntry(json: Json<JournalEntry>): JournalEntry {
  const { notices, undoNotices } = json;
  return { ...decodeWritten(json), ...(notices && { notices }), ...(undoNotices && { undoNotices }) };
}

function decodeWritten(json: Json<JournalEntry>): JournalEntry {
  switch (json.kind) {
    case "event-created":
      return {
        kind: "event-created",
        after: decodeSavedEvent(json.after),
        differs: json.differs && decodeDifference(json.differs),
      };
    case "events-imported":
      return { kind: "events-imported", events: json.events.map(decodeSavedEvent) };
    case "event-updated":
      return {
        kind: "event-updated",
        before: decodeSavedSeries(json.before),
        after: decodeSavedEvent(json.after),
        rest: json.rest && decodeSavedEvent(json.rest),
        differs: json.differs && decodeDifference(json.differs),
      };
    case "event-deleted":
      return {
        kind: "event-deleted",
        before: decodeSavedSeries(json.before),
        left: json.left && decodeSavedEvent(json.left),
      };
    case "note-created":
      return json;
    case "reminder-created":
      return { ...json, reminder: decodeReminder(json.reminder) };
  }
}

function decodeSavedEvent(json: Json<SavedEvent>): SavedEvent {
  return { ...json, when: decodeWhen(json.when) };
}

export function decodeSavedSeries(json: Json<SavedSeries>): SavedSeries {
  const { struck, added, raw } = json;
  const { overrides } = decodeExceptions(json);
  return { event: decodeSavedEvent(json.event), struck, added, overrides, raw };
}

function decodeDifference(json: Json<Difference>): Difference {
  return { expected: decodeWhen(json.expected), found: json.found && decodeWhen(json.found) };
}

function decodeReminder(json: Json<ReminderFields>): ReminderFields {
  return { ...json, at: Temporal.ZonedDateTime.from(json.at, { offset: "prefer" }) };
}

function decodeExisting(json: Json<ExistingEvent>): ExistingEvent {
  return { ...json, series: decodeSavedSeries(json.series), fields: decodeEvent(json.fields) };
}

export function decodeQuestion(json: Json<DraftQuestion>): DraftQuestion {
  return { reason: json.reason, answers: json.answers.map(decodeWhen) };
}

export function decodeChecks(json: Json<DraftChecks>): DraftChecks {
  return {
    conflicts: json.conflicts.map((each) => ({ ...each, when: decodeWhen(each.when) })),
    free: json.free.map((each) => ({
      start: Temporal.Instant.from(each.start),
      end: Temporal.Instant.from(each.end),
    })),
    unanswered: json.unanswered,
    ...(json.aged && {
      aged: json.aged.map(({ calendar, at }) => ({ calendar, at: Temporal.Instant.from(at) })),
    }),
    ...(json.related && { related: { ...json.related, when: decodeWhen(json.related.when) } }),
  };
}
