import type { Draft } from "../../domain/draft";
import { draftWhen, mayGoElsewhere } from "../../domain/draft";
import { type DraftState, isOpen } from "../../domain/draft-state";
import type { CalendarId, ConnectionId, InboundId, UserId } from "../../domain/ids";
import type { Channel } from "../../domain/user";
import { currentCorrelation } from "../../log";
import { findCalendar } from "../../store/accounts/calendars";
import { findDraft, findDraftInEditing, moveDraft } from "../../store/conversation/drafts";
import { findLastUndoable } from "../../store/conversation/journal";
import { type NewJob, priority } from "../../store/jobs/enqueue";
import type { Assistant } from "../assistant";
import { findAlternatives, type ZonedUser } from "../calendars/check-time";
import type { Turn } from "../conversation/converse";
import { listNoteStores } from "../notes/find-note-store";
import { showDraft } from "./show-draft";

/**
 * The tap, or the word, that writes: compare-and-set to confirmed and the delivery's job, in one transaction. null when it was
 * decided before; a second tap is that, and does nothing.
 */
export async function confirmDraft(
  assistant: Assistant,
  draft: Draft,
  by: InboundId | null = null,
): Promise<Draft | null> {
  const job = deliveryJob(assistant, "deliver", draft);
  const change = { failure: null, question: null, ...(by !== null && { movedBy: by }) };
  return moveDraft(assistant.store, draft, "confirmed", change, [job], assistant.now());
}

/** The tap that takes a write back. null when there is nothing delivered to take back. */
export async function requestUndo(
  assistant: Assistant,
  draft: Draft,
  by: InboundId | null = null,
): Promise<Draft | null> {
  const job = deliveryJob(assistant, "undo", draft);
  const change = { failure: null, ...(by !== null && { movedBy: by }) };
  return moveDraft(assistant.store, draft, "undoing", change, [job], assistant.now());
}

function deliveryJob(assistant: Assistant, kind: "deliver" | "undo", draft: Draft): NewJob {
  return {
    kind,
    payload: { draft: draft.id },
    uniqueKey: `${kind}:${draft.id}:${draft.revision}`,
    lane: `draft:${draft.id}`,
    priority: priority.delivery,
    runAt: assistant.now(),
    maxAttempts: 15,
    correlation: currentCorrelation(),
  };
}

export async function discardDraft(assistant: Assistant, draft: Draft, by: InboundId): Promise<Draft | null> {
  return moveDraft(assistant.store, draft, "discarded", { movedBy: by }, [], assistant.now());
}

/** Into editing, choosing, or back to proposed. The conversation in which it was asked for is the one that edits. */
export async function turnDraft(
  assistant: Assistant,
  draft: Draft,
  to: Extract<DraftState, "proposed" | "editing" | "choosing-calendar">,
  { channel, inbound }: Pick<Turn, "channel" | "inbound">,
): Promise<Draft | null> {
  if (to === "choosing-calendar" && !mayGoElsewhere(draft)) return null;
  if (to === "editing") await leaveEditing(assistant, draft, channel);
  const change = { channel: channel.id, movedBy: inbound.id };
  return moveDraft(assistant.store, draft, to, change, [], assistant.now());
}

/** One draft a conversation is edited at a time; the card of the other says so. */
export async function leaveEditing(assistant: Assistant, draft: Draft, channel: Channel): Promise<void> {
  const other = await findDraftInEditing(assistant.store, channel.id);
  if (other === null || other.id === draft.id) return;
  const left = await moveDraft(assistant.store, other, "proposed", {}, [], assistant.now());
  if (left !== null) await showDraft(assistant, left);
}

/** Shows free times to choose from. */
export async function offerTimes(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  { inbound, signal }: Pick<Turn, "inbound" | "signal">,
): Promise<Draft | null> {
  const { content } = draft;
  const when = content.kind === "event" || content.kind === "change" ? draftWhen(content) : null;
  if (when?.kind !== "timed") return null;
  const free = await findAlternatives(assistant, user, when, signal);
  const checks = { conflicts: [], unanswered: [], ...draft.checks, free };
  const change = { checks, movedBy: inbound.id };
  return moveDraft(assistant.store, draft, "choosing-time", change, [], assistant.now());
}

/** null when the draft was decided, or the calendar is not one of the user's that can be written to. */
export async function chooseCalendar(
  assistant: Assistant,
  draft: Draft,
  calendar: CalendarId,
  by: InboundId,
): Promise<Draft | null> {
  if (!isOpen(draft.state)) return null;
  const chosen = await findCalendar(assistant.store, draft.user, calendar);
  if (!chosen?.writable) return null;
  const change = { calendar, targetChosen: true, failure: null, movedBy: by };
  return moveDraft(assistant.store, draft, "proposed", change, [], assistant.now());
}

/** null when the draft was decided, is no note, or the store is not one of the user's. */
export async function chooseNoteStore(
  assistant: Assistant,
  draft: Draft,
  noteStore: ConnectionId,
  by: InboundId,
): Promise<Draft | null> {
  if (!isOpen(draft.state) || draft.content.kind !== "note") return null;
  const stores = await listNoteStores(assistant, draft.user);
  if (!stores.some(({ id }) => id === noteStore)) return null;
  const change = { noteStore, targetChosen: true, failure: null, movedBy: by };
  return moveDraft(assistant.store, draft, "proposed", change, [], assistant.now());
}

/** The draft of the latest write that still stands. */
export async function findLastDelivered(assistant: Assistant, user: UserId): Promise<Draft | null> {
  const id = await findLastUndoable(assistant.store, user);
  return id === null ? null : findDraft(assistant.store, id);
}
