import type { InboundId } from "../../domain/ids";
import type { Media, StoredInbound } from "../../domain/inbound";
import type { Channel } from "../../domain/user";
import { findInbound } from "../../store/conversation/inbound";
import { findMedia } from "../../store/conversation/media";
import { findAnsweredInbound, findMessageByExternalId } from "../../store/conversation/messages";
import type { Assistant } from "../assistant";

/** A plan is said in a minute; a lecture sent by mistake should cost nobody. */
export const longestMinutes = 15;

/** What was heard in a recording, or read in a file; or why nothing was. */
export async function findHeard(
  assistant: Assistant,
  inbound: InboundId,
): Promise<Pick<Media, "text" | "failure">> {
  const media = await findMedia(assistant.store, inbound);
  return { text: media?.text ?? null, failure: media?.failure ?? null };
}

/** The user's own words in a message, written or spoken. */
export async function findWords(assistant: Assistant, inbound: StoredInbound): Promise<string | null> {
  const { content } = inbound;
  if (content.kind === "text") return content.text;
  if (content.kind !== "voice" || content.forwarded !== null) return null;
  const { text } = await findHeard(assistant, inbound.id);
  return text === null ? null : joinCaption(content.caption, text);
}

/** What stands under a recording belongs to what is said in it. */
export function joinCaption(caption: string | null, text: string): string {
  return caption === null ? text : `${caption}\n${text}`;
}

/** The recording that a message of ours tells the words of. */
export async function findToldRecording(
  assistant: Assistant,
  channel: Channel,
  externalId: string,
): Promise<StoredInbound | null> {
  const message = await findMessageByExternalId(assistant.store, channel.id, externalId);
  if (message === null || message.draft !== null) return null;
  const id = await findAnsweredInbound(assistant.store, channel.id, externalId);
  const inbound = id && (await findInbound(assistant.store, id));
  return inbound?.content.kind === "voice" ? inbound : null;
}
