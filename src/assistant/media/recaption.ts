import type { StoredInbound } from "../../domain/inbound";
import type { Channel } from "../../domain/user";
import { findGathered } from "../../store/conversation/gathering";
import { changeCaption, findInboundBySource } from "../../store/conversation/inbound";
import type { Assistant } from "../assistant";

/**
 * Keeps what is written under something now, for when it was not read yet. Answers the message that it was, or became part
 * of; null for one that nobody knows.
 */
export async function recaption(
  { store }: Assistant,
  channel: Channel,
  source: string,
  caption: string,
): Promise<StoredInbound | null> {
  const sent = await findInboundBySource(store, channel.id, source);
  if (sent === null) return null;
  await changeCaption(store, sent, caption);
  return (await findGathered(store, sent)) ?? sent;
}
