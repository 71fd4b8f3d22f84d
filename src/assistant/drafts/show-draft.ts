import type { Draft } from "../../domain/draft";
import type { UserId } from "../../domain/ids";
import type { Reply } from "../../domain/reply";
import { currentCorrelation } from "../../log";
import { listCalendars } from "../../store/accounts/calendars";
import { findDraft, listOpenDrafts } from "../../store/conversation/drafts";
import { findJournalRecord } from "../../store/conversation/journal";
import { rewriteDraftMessages } from "../../store/conversation/post";
import { findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { tellApart } from "../calendars/tell-apart";
import { listNoteStores } from "../notes/find-note-store";
import { listRemarks } from "./list-remarks";

/** A draft's card as it reads now. */
export async function renderDraft(assistant: Assistant, draft: Draft): Promise<Reply> {
  const user = await findUser(assistant.store, draft.user);
  if (user === null) throw new Error("a draft without its user");
  const written = ["delivered", "undoing", "undone"].includes(draft.state);
  const record = written ? await findJournalRecord(assistant.store, draft.id) : null;
  const calendars = tellApart(await listCalendars(assistant.store, draft.user));
  return (await assistant.presenter()).draft({
    draft,
    user,
    calendars,
    noteStores: draft.content.kind === "note" ? await listNoteStores(assistant, draft.user) : [],
    remarks: listRemarks(draft, calendars),
    entry: record?.entry ?? null,
    now: assistant.now(),
  });
}

/**
 * Brings every message that shows this draft, in whichever channel, up to date. Shown again unchanged, nothing is sent. A
 * draft that moved on while its card was made is shown as it is by then.
 */
export async function showDraft(assistant: Assistant, draft: Draft): Promise<void> {
  const { store, now } = assistant;
  let current: Draft | null = draft;
  while (current !== null) {
    const shown: Draft = current;
    const card = await renderDraft(assistant, shown);
    const isShown = store.transaction((tx) =>
      rewriteDraftMessages(store, tx, shown, card, currentCorrelation(), now()),
    );
    current = isShown ? null : await findDraft(store, shown.id);
  }
}

/** Undecided drafts, the latest first. */
export async function listDrafts(assistant: Assistant, user: UserId): Promise<Draft[]> {
  return listOpenDrafts(assistant.store, user);
}
