import type { Saying } from "../../assistant/conversation/converse";
import { rereadDraft } from "../../assistant/drafts/editing/edit-draft";
import { findDraftsOfSource } from "../../assistant/drafts/find-draft";
import { composeProposal } from "../../assistant/drafts/propose";
import { showDraft } from "../../assistant/drafts/show-draft";
import { readMessage } from "../../assistant/reading/read-message";
import type { TextReading } from "../../assistant/reading/read-text";
import type { Draft } from "../../domain/draft";
import { isOpen, isOver } from "../../domain/draft-state";
import { type Chat, wordsFor, type ZonedTurn } from "../chat";
import { saying } from "../command";

/**
 * An edited message changes the drafts that were made of it, where they stand, as long as they are open. What was
 * written already stays: the person is told how to change that.
 */
export async function answerEdited(
  chat: Chat,
  turn: ZonedTurn,
  source: string,
  text: string,
): Promise<Saying[]> {
  const drafts = await findDraftsOfSource(chat.assistant, turn.channel, source);
  return rereadDrafts(chat, turn, drafts, text, () => readMessage(chat.assistant, turn, turn.user, text));
}

/** `text` is what they wrote of it themselves. */
export async function rereadDrafts(
  chat: Chat,
  turn: ZonedTurn,
  drafts: readonly Draft[],
  text: string,
  read: () => Promise<TextReading>,
): Promise<Saying[]> {
  if (drafts.length === 0) return [];
  if (!drafts.some((draft) => isOpen(draft.state))) {
    const isGone = drafts.every((draft) => isOver(draft.state));
    return [saying(wordsFor(turn)(isGone ? "edited-over" : "edited-too-late"))];
  }
  const now = turn.inbound.receivedAt;
  const reading = await read();
  const proposals = reading.items
    .map((item) => composeProposal(item, turn.user, now))
    .filter((each) => each !== null);
  const words = proposals.length === 1 ? text : "";
  const said = { words, language: reading.language, channel: turn.channel.kind, at: now };
  let changed = 0;
  for (const [index, draft] of drafts.entries()) {
    const proposal = proposals[index];
    if (proposal === undefined || !isOpen(draft.state)) continue;
    const reread = await rereadDraft(chat.assistant, turn.user, draft, proposal, said, turn.signal);
    if (reread === "decided") continue;
    await showDraft(chat.assistant, reread);
    changed += 1;
  }
  return changed > 0 ? [] : [saying(wordsFor(turn)("edited-not-understood"))];
}
