import * as z from "zod/mini";
import type { Draft } from "../../domain/draft";
import type { SavedEvent, SavedSeries } from "../../domain/event";
import type { DraftId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobHandler, type Outcome } from "../../jobs/job";
import { copyWrite } from "../../store/accounts/calendar-copies";
import { type Calendar, findCalendar } from "../../store/accounts/calendars";
import { cancelReminder } from "../../store/built-in/reminders";
import { findDraft, moveDraft } from "../../store/conversation/drafts";
import { findJournalRecord, type JournalRecord, markUndone } from "../../store/conversation/journal";
import type { NewJob } from "../../store/jobs/enqueue";
import type { Queries } from "../../store/open";
import type { Assistant } from "../assistant";
import { openCalendar, openNotes } from "../calendars/calendars";
import { showDraft } from "../drafts/show-draft";
import { ringAt } from "./alert";
import { listUndoNotices } from "./list-notices";
import { queueTask } from "./task-copy";
import { effectOfUndo } from "./write-effect";

const payload = z.object({ draft: z.string() });

/**
 * The job that takes a write back: what was made is deleted, what was changed or deleted is put back as it was. An event
 * that somebody changed since is left alone, and the card says so. Safe to run again.
 */
export function undoJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: ({ draft }, { signal, attempt }) => undo(assistant, draft as DraftId, signal, attempt === 1),
    onDead: async ({ draft: id }, error) => {
      const draft = await findDraft(assistant.store, id as DraftId);
      if (draft?.state !== "undoing") return;
      const failure = `undo-${error instanceof ProviderError ? error.kind : "unknown"}`;
      const back = await moveDraft(assistant.store, draft, "delivered", { failure }, [], assistant.now());
      if (back !== null) await showDraft(assistant, back);
    },
  });
}

async function undo(
  assistant: Assistant,
  id: DraftId,
  signal: AbortSignal,
  firstTry: boolean,
): Promise<Outcome> {
  const draft = await findDraft(assistant.store, id);
  if (draft?.state === "undone") await showDraft(assistant, draft);
  if (draft?.state !== "undoing") return { kind: "cancel", reason: draft?.state ?? "forgotten" };
  const record = await findJournalRecord(assistant.store, id);
  if (record === null) throw new ProviderError("adjutant", "not-found", { detail: "journal" });
  const reverted = await revert(assistant, draft, record, signal, firstTry);
  const undone = await moveDraft(
    assistant.store,
    draft,
    "undone",
    { failure: null },
    reverted.jobs,
    assistant.now(),
    (tx) => {
      reverted.alongside(tx);
      const { restored, calendar } = reverted;
      const undoNotices = calendar && listUndoNotices(draft.content, record.entry, restored, calendar);
      const entry = undoNotices === null ? record.entry : { ...record.entry, undoNotices };
      markUndone(tx, { ...record, entry }, assistant.now());
    },
  );
  if (undone !== null) await showDraft(assistant, undone);
  return done;
}

interface Reverted {
  readonly jobs: readonly NewJob[];
  readonly alongside: (tx: Queries) => void;
  /** What was put back, where something was. */
  readonly restored: SavedEvent | null;
  /** null for what is in none. */
  readonly calendar: Calendar | null;
}

const nothingElse: Reverted = { jobs: [], alongside: () => {}, restored: null, calendar: null };

async function revert(
  assistant: Assistant,
  draft: Draft,
  record: JournalRecord,
  signal: AbortSignal,
  firstTry: boolean,
): Promise<Reverted> {
  const { entry } = record;
  if (entry.kind === "reminder-created") {
    const jobs = [queueTask("drop_task", entry.id, assistant.now())];
    return { ...nothingElse, jobs, alongside: (tx) => cancelReminder(tx, entry.id) };
  }
  if (entry.kind === "note-created") {
    if (record.connection === null)
      throw new ProviderError("adjutant", "not-found", { detail: "note store" });
    const port = await openNotes(assistant, draft.user, record.connection, signal);
    await port.deleteNote(entry.id);
    return nothingElse;
  }
  const calendar = record.calendar && (await findCalendar(assistant.store, draft.user, record.calendar));
  if (!calendar) throw new ProviderError("adjutant", "not-found", { detail: "calendar" });
  const port = await openCalendar(assistant, draft.user, calendar.connection, signal);
  const showInCopy = (restored: SavedEvent | null) => ({
    restored,
    calendar,
    alongside: (tx: Queries) => copyWrite(assistant.store, tx, calendar.id, effectOfUndo(entry, restored)),
  });
  const back = async (before: SavedSeries, etag: string | null): Promise<Reverted> => {
    const restored = await port.restoreSeries(before, etag, `${draft.id}-restored`);
    const jobs = await ringAt(assistant, draft, calendar, port, [restored.ref]);
    return { jobs, ...showInCopy(restored) };
  };
  switch (entry.kind) {
    case "event-created":
      // Gone before the first try, it was moved or deleted in some other way: that is not ours to call taken back.
      if (firstTry && (await port.readEvent(entry.after.ref)) === null) {
        throw new ProviderError("adjutant", "not-found", { detail: "event" });
      }
      await port.deleteEvent(entry.after.ref, { kind: "all" }, entry.after.etag);
      return { jobs: [], ...showInCopy(null) };
    case "events-imported":
      for (const { ref, etag } of entry.events) {
        signal.throwIfAborted();
        await port.deleteEvent(ref, { kind: "all" }, etag);
      }
      return { jobs: [], ...showInCopy(null) };
    case "event-updated": {
      const { before, after, rest } = entry;
      if (rest === null) return back(before, after.etag);
      if (firstTry && (await port.readEvent(after.ref))?.etag !== after.etag) {
        throw new ProviderError("adjutant", "conflict", { detail: "split off part" });
      }
      // The whole first: broken off in between, appearances are there twice until the next try, and none is lost.
      const reverted = await back(before, rest.etag);
      await port.deleteEvent(after.ref, { kind: "all" }, after.etag);
      return reverted;
    }
    case "event-deleted":
      return back(entry.before, entry.left?.etag ?? null);
  }
}
