import type { Draft } from "../../domain/draft";
import type { InboundId } from "../../domain/ids";
import type { Awaiting, Channel } from "../../domain/user";
import { findDraftInEditing } from "../../store/conversation/drafts";
import { clearAwaiting, findChannel, updateAwaiting } from "../../store/people/users";
import type { Assistant } from "../assistant";
import type { Turn } from "./converse";

/** The next message in this conversation answers a question; `resume` is what it was asked for. */
export async function awaitAnswer(
  assistant: Assistant,
  channel: Channel,
  awaiting: Awaiting,
  resume: InboundId | null,
): Promise<void> {
  await updateAwaiting(assistant.store, channel.id, awaiting, resume);
}

/** The question that this turn answers is answered with it: cut off before, it still waits for its answer. */
export function settleAwaited(turn: Turn, awaiting: Awaiting): void {
  const { id, resume } = turn.channel;
  turn.alongside.push((tx) => clearAwaiting(tx, id, awaiting, resume));
}

/** False when nothing was awaited. */
export async function stopAwaiting(assistant: Assistant, channel: Channel): Promise<boolean> {
  const current = await findChannel(assistant.store, channel.id);
  if (current?.awaiting == null) return false;
  await updateAwaiting(assistant.store, channel.id, null, null);
  return true;
}

/** The draft that the next text in this conversation changes. */
export async function findEdited(assistant: Assistant, channel: Channel): Promise<Draft | null> {
  return findDraftInEditing(assistant.store, channel.id);
}
