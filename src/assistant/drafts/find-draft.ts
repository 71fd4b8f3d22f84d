import type { Draft } from "../../domain/draft";
import { isOpen } from "../../domain/draft-state";
import type { DraftId, InboundId } from "../../domain/ids";
import type { Channel } from "../../domain/user";
import {
  findDraft,
  findDraftMovedBy,
  findLatestProposed,
  listDraftsOfInbound,
} from "../../store/conversation/drafts";
import { findInboundBySource } from "../../store/conversation/inbound";
import { findMessageByExternalId } from "../../store/conversation/messages";
import type { Assistant } from "../assistant";

/** How long "make it 2pm" still means the draft that was just shown. */
const recentMinutes = 15;

export async function findUserDraft(
  assistant: Assistant,
  channel: Channel,
  id: DraftId,
): Promise<Draft | null> {
  const draft = await findDraft(assistant.store, id);
  return draft?.user === channel.user ? draft : null;
}

/** The draft whose card a message replies to, by the channel's id of that card. */
export async function findAddressedDraft(
  assistant: Assistant,
  channel: Channel,
  externalId: string,
): Promise<Draft | null> {
  const message = await findMessageByExternalId(assistant.store, channel.id, externalId);
  return message?.draft == null ? null : findUserDraft(assistant, channel, message.draft);
}

/** The latest draft that was shown in this conversation lately and is still open. */
export async function findRecentDraft(assistant: Assistant, channel: Channel): Promise<Draft | null> {
  const since = assistant.now().subtract({ minutes: recentMinutes });
  return findLatestProposed(assistant.store, channel.id, since);
}

/** What else was made of the same message and is still open. */
export async function listOpenSiblings(assistant: Assistant, draft: Draft): Promise<Draft[]> {
  const drafts = await listDraftsOfInbound(assistant.store, draft.inbound);
  return drafts.filter((each) => each.id !== draft.id && isOpen(each.state));
}

/** What was made of a message, by the channel's id of it. */
export async function findDraftsOfSource(
  assistant: Assistant,
  channel: Channel,
  source: string,
): Promise<Draft[]> {
  const inbound = await findInboundBySource(assistant.store, channel.id, source);
  return inbound === null ? [] : listDraftsOfInbound(assistant.store, inbound.id);
}

/** What this message changed already, before a crash had it handled again. */
export async function findMovedDraft(assistant: Assistant, inbound: InboundId): Promise<Draft | null> {
  return findDraftMovedBy(assistant.store, inbound);
}
