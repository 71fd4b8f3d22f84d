import * as z from "zod/mini";
import type { Draft } from "../domain/draft";
import type { EventFields, SavedEvent } from "../domain/event";
import type { CalendarId, DraftId } from "../domain/ids";
import type { JournalEntry } from "../domain/journal";
import { seriesOf } from "../domain/series/appearances";
import { saysTheSame } from "../domain/series/compare";
import { ProviderError } from "../errors";
import { defineJob, done, type JobContext, type JobHandler, type Outcome } from "../jobs/job";
import { type Calendar, findCalendar } from "../store/connections";
import { findDraft, moveDraft } from "../store/drafts";
import type { NewJob } from "../store/jobs";
import { insertJournalEntry } from "../store/journal";
import type { Queries } from "../store/open";
import { insertReminder } from "../store/reminders";
import { alertJobs } from "./alert";
import type { Assistant } from "./assistant";
import { openCalendar, openNotes } from "./calendars";
import { findNoteStore } from "./find-note-store";
import { queueReminder } from "./remind";
import { showDraft } from "./show-draft";
import { updateOnce } from "./update-once";

const payload = z.object({ draft: z.string() });

/** What a delivery wrote, with what has to be stored along with its journal entry. */
interface Written {
  readonly entry: JournalEntry;
  readonly calendar: Calendar | null;
  readonly jobs: readonly NewJob[];
  readonly alongside: (tx: Queries) => void;
}

/**
 * The job that writes a confirmed draft, exactly once: the connector is called with the draft's id as idempotency key
 * and reads back what it wrote, and the journal entry and the draft's new state are one transaction. Killed anywhere in
 * between, it runs again and finds what it made.
 */
export function deliverJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: ({ draft }, context) => deliver(assistant, draft as DraftId, context),
    onDead: async ({ draft: id }, error) => {
      const draft = await findDraft(assistant.store, id as DraftId);
      if (draft?.state !== "confirmed") return;
      const failure = error instanceof ProviderError ? error.kind : "unknown";
      const failed = await moveDraft(assistant.store, draft, "failed", { failure }, [], assistant.now());
      if (failed !== null) await showDraft(assistant, failed);
    },
  });
}

async function deliver(assistant: Assistant, id: DraftId, context: JobContext): Promise<Outcome> {
  const draft = await findDraft(assistant.store, id);
  if (draft?.state === "delivered") await showDraft(assistant, draft);
  if (draft?.state !== "confirmed") return { kind: "cancel", reason: draft?.state ?? "forgotten" };
  const current = context.attempt === 1 ? draft : await sayRetrying(assistant, draft);
  const written = await write(assistant, current, context.signal);
  const delivered = await moveDraft(
    assistant.store,
    current,
    "delivered",
    { failure: null },
    written.jobs,
    assistant.now(),
    (tx) => {
      written.alongside(tx);
      const { entry, calendar } = written;
      const record = { draft: id, user: draft.user, connection: calendar?.connection ?? null, entry };
      insertJournalEntry(tx, { ...record, calendar: calendar?.id ?? null }, assistant.now());
    },
  );
  if (delivered !== null) await showDraft(assistant, delivered);
  return done;
}

/** The first attempt failed: whoever is waiting sees that it goes on. */
async function sayRetrying(assistant: Assistant, draft: Draft): Promise<Draft> {
  if (draft.failure === "retrying") return draft;
  const marked = await moveDraft(
    assistant.store,
    draft,
    "confirmed",
    { failure: "retrying" },
    [],
    assistant.now(),
  );
  if (marked === null) return draft;
  await showDraft(assistant, marked);
  return marked;
}

async function write(assistant: Assistant, draft: Draft, signal: AbortSignal): Promise<Written> {
  const { content } = draft;
  switch (content.kind) {
    case "event": {
      const calendar = await findTarget(assistant, draft, draft.calendar);
      const port = await openCalendar(assistant, draft.user, calendar.connection, signal);
      const after = await port.createEvent(calendar.externalId, content.event, content.key ?? draft.id);
      reportDifference(assistant, content.event, after);
      return wroteEvent(assistant, draft, calendar, { kind: "event-created", after });
    }
    case "import": {
      const calendar = await findTarget(assistant, draft, draft.calendar);
      const port = await openCalendar(assistant, draft.user, calendar.connection, signal);
      const saved: SavedEvent[] = [];
      for (const { key, event } of content.events) {
        signal.throwIfAborted();
        saved.push(await port.createEvent(calendar.externalId, event, key));
      }
      return wroteImport(assistant, draft, calendar, saved);
    }
    case "change": {
      const { before } = content;
      const calendar = await findTarget(assistant, draft, before.calendar);
      const port = await openCalendar(assistant, draft.user, calendar.connection, signal);
      const after = await updateOnce(port, before.ref, content.after, before.etag);
      return wroteEvent(assistant, draft, calendar, { kind: "event-updated", before: before.fields, after });
    }
    case "cancellation": {
      const { before } = content;
      const calendar = await findTarget(assistant, draft, before.calendar);
      const port = await openCalendar(assistant, draft.user, calendar.connection, signal);
      await port.deleteEvent(before.ref, { kind: "all" }, before.etag);
      const entry = { kind: "event-deleted", before: before.fields } as const;
      return { entry, calendar, jobs: [], alongside: () => {} };
    }
    case "note": {
      const connection = await findNoteStore(assistant, draft.user);
      const port = await openNotes(assistant, draft.user, connection, signal);
      const { id, link, ...note } = await port.createNote(content.note, draft.id);
      return {
        entry: { kind: "note-created", note, id, link },
        calendar: null,
        jobs: [],
        alongside: () => {},
      };
    }
    case "reminder": {
      const { reminder } = content;
      const row = { ...reminder, id: draft.id, user: draft.user, channel: draft.channel };
      const job = queueReminder(row, reminder.at.toInstant());
      return {
        entry: { kind: "reminder-created", reminder, id: draft.id },
        calendar: null,
        jobs: [],
        alongside: (tx) => insertReminder(assistant.store, tx, row, job, assistant.now()),
      };
    }
  }
}

function wroteEvent(
  assistant: Assistant,
  draft: Draft,
  calendar: Calendar,
  entry: JournalEntry & { readonly after: SavedEvent },
): Written {
  const owner = { user: draft.user, channel: draft.channel };
  const jobs =
    calendar.connector === "built-in"
      ? alertJobs(entry.after.ref, seriesOf(entry.after), owner, assistant.now())
      : [];
  return { entry, calendar, jobs, alongside: () => {} };
}

function wroteImport(
  assistant: Assistant,
  draft: Draft,
  calendar: Calendar,
  events: readonly SavedEvent[],
): Written {
  const owner = { user: draft.user, channel: draft.channel };
  const own = calendar.connector === "built-in" ? events : [];
  return {
    entry: { kind: "events-imported", events },
    calendar,
    jobs: own.flatMap((saved) => alertJobs(saved.ref, seriesOf(saved), owner, assistant.now())),
    alongside: () => {},
  };
}

/** The confirmation shows what the calendar holds; that it differs from what was asked is for the log. */
function reportDifference(assistant: Assistant, wanted: EventFields, saved: SavedEvent): void {
  if (!saysTheSame(wanted, saved)) assistant.log.warn("deliver.differs", { kind: "event" });
}

async function findTarget(assistant: Assistant, draft: Draft, id: CalendarId | null): Promise<Calendar> {
  const calendar = id === null ? null : await findCalendar(assistant.store, draft.user, id);
  if (calendar === null) throw new ProviderError("adjutant", "not-found", { detail: "calendar" });
  return calendar;
}
