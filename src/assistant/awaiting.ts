import type { Draft } from "../domain/draft";
import type { InboundId } from "../domain/ids";
import type { Awaiting, Channel } from "../domain/user";
import { findDraftInEditing } from "../store/drafts";
import { findChannel, updateAwaiting } from "../store/users";
import type { Assistant } from "./assistant";

/** The next message in this conversation answers a question; `resume` is what it was asked for. */
export async function awaitAnswer(
  assistant: Assistant,
  channel: Channel,
  awaiting: Awaiting,
  resume: InboundId | null,
): Promise<void> {
  await updateAwaiting(assistant.store, channel.id, awaiting, resume);
}

export async function findAwaiting(assistant: Assistant, channel: Channel): Promise<Awaiting | null> {
  return (await findChannel(assistant.store, channel.id))?.awaiting ?? null;
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
