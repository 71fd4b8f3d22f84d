import * as z from "zod/mini";
import type { Draft } from "../../domain/draft";
import type { SavedEvent } from "../../domain/event";
import type { DraftId } from "../../domain/ids";
import { newSeries } from "../../domain/series/exceptions";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobContext, type JobHandler, type Outcome } from "../../jobs/job";
import { copyWrite } from "../../store/accounts/calendar-copies";
import { findTaskConnection } from "../../store/accounts/connections";
import { insertReminder } from "../../store/built-in/reminders";
import { findDraft, moveDraft } from "../../store/conversation/drafts";
import { insertJournalEntry } from "../../store/conversation/journal";
import type { Assistant } from "../assistant";
import { openCalendar, openNotes } from "../calendars/calendars";
import { showDraft } from "../drafts/show-draft";
import { ringAt } from "./alert";
import { deliverChange } from "./deliver-change";
import { listNotices } from "./list-notices";
import { queueReminder } from "./remind";
import { queueTask } from "./task-copy";
import { readDifference } from "./verify-series";
import { effectOfWrite } from "./write-effect";
import { findTarget, type WriteOutcome, wrote } from "./written";

const payload = z.object({ draft: z.string() });

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
  const outcome = await write(assistant, current, context.signal);
  if (outcome.kind === "ask") return ask(assistant, outcome.draft);
  if (outcome.kind === "overtaken") return { kind: "cancel", reason: "overtaken" };
  const { written } = outcome;
  const delivered = await moveDraft(
    assistant.store,
    outcome.draft,
    "delivered",
    { failure: null },
    written.jobs,
    assistant.now(),
    (tx) => {
      written.alongside(tx);
      const { entry, calendar, connection } = written;
      if (calendar !== null) {
        copyWrite(assistant.store, tx, calendar.id, effectOfWrite(entry, outcome.draft.content));
      }
      const notices = calendar && listNotices(outcome.draft.content, entry, calendar);
      const told = notices === null ? entry : { ...entry, notices };
      const record = { draft: id, user: draft.user, connection, entry: told };
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

/** Somebody else changed the same meanwhile: how it is now and what it would become is shown, and awaits another tap. */
async function ask(assistant: Assistant, draft: Draft): Promise<Outcome> {
  const asked = await moveDraft(
    assistant.store,
    draft,
    "proposed",
    { content: draft.content, failure: "changed-meanwhile" },
    [],
    assistant.now(),
  );
  if (asked !== null) await showDraft(assistant, asked);
  return done;
}

async function write(assistant: Assistant, draft: Draft, signal: AbortSignal): Promise<WriteOutcome> {
  const { content } = draft;
  switch (content.kind) {
    case "event": {
      const calendar = await findTarget(assistant, draft, draft.calendar);
      const port = await openCalendar(assistant, draft.user, calendar.connection, signal);
      const { event, key = draft.id, exceptions } = content;
      const after = await port.createEvent(calendar.externalId, event, key, exceptions);
      const differs = await readDifference(assistant, port, newSeries(content), after);
      const jobs = await ringAt(assistant, draft, calendar, port, [after.ref]);
      return wrote(draft, { entry: { kind: "event-created", after, differs }, calendar, jobs });
    }
    case "import": {
      const calendar = await findTarget(assistant, draft, draft.calendar);
      const port = await openCalendar(assistant, draft.user, calendar.connection, signal);
      const events: SavedEvent[] = [];
      for (const { key, event, exceptions } of content.events) {
        signal.throwIfAborted();
        events.push(await port.createEvent(calendar.externalId, event, key, exceptions));
      }
      const refs = events.map(({ ref }) => ref);
      const jobs = await ringAt(assistant, draft, calendar, port, refs);
      return wrote(draft, { entry: { kind: "events-imported", events }, calendar, jobs });
    }
    case "change":
    case "cancellation":
      return deliverChange(assistant, draft, signal);
    case "note": {
      const connection = draft.noteStore;
      if (connection === null) throw new ProviderError("adjutant", "not-found", { detail: "note store" });
      const port = await openNotes(assistant, draft.user, connection, signal);
      const { id, link, ...note } = await port.createNote(content.note, draft.id, draft.createdAt);
      return wrote(draft, { entry: { kind: "note-created", note, id, link }, connection });
    }
    case "reminder": {
      const { reminder } = content;
      const row = { ...reminder, id: draft.id, user: draft.user, channel: draft.channel };
      const job = queueReminder(row, reminder.at.toInstant());
      const shows = (await findTaskConnection(assistant.store, draft.user)) !== null;
      return wrote(draft, {
        entry: { kind: "reminder-created", reminder, id: draft.id },
        jobs: shows ? [queueTask("put_task", draft.id, assistant.now())] : [],
        alongside: (tx) => insertReminder(assistant.store, tx, row, job, assistant.now()),
      });
    }
  }
}
