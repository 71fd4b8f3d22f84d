import type { InboundId } from "../../domain/ids";
import type { Inbound, StoredInbound } from "../../domain/inbound";
import { reply } from "../../domain/reply";
import type { Channel } from "../../domain/user";
import { currentCorrelation } from "../../log";
import { findInbound, storeInbound } from "../../store/conversation/inbound";
import { insertMediaBytes } from "../../store/conversation/media";
import { insertMessage } from "../../store/conversation/post";
import type { Assistant } from "../assistant";

/** Longer texts are read to here only; the whole is kept. */
export const longestText = 4096;

/**
 * Takes in what a person did, before its channel is told that it arrived: from here it is never lost. Redelivered
 * under the same `source` it changes nothing. `saidAt` is when it was said, where the channel knows: "tomorrow" counts from
 * there. `bytes` are those of an attachment that came along. Web and terminal conversations keep what was said, to show it again.
 */
export async function capture(
  assistant: Assistant,
  channel: Channel,
  source: string,
  content: Inbound,
  saidAt: Temporal.Instant | null = null,
  bytes: Uint8Array | null = null,
): Promise<{ id: string; fresh: boolean }> {
  const now = assistant.now();
  const at = saidAt !== null && Temporal.Instant.compare(saidAt, now) < 0 ? saidAt : now;
  const correlation = currentCorrelation();
  const stored = await storeInbound(
    assistant.store,
    { channel: channel.id, source, content, correlation, at },
    (id, tx) => {
      if (bytes !== null) insertMediaBytes(tx, id, bytes, now);
      const shown = describeSaid(content);
      if (channel.kind === "telegram" || shown === null) return;
      const said = {
        channel,
        author: "user",
        draft: null,
        reply: reply(shown),
        dedupe: `said:${id}`,
      } as const;
      insertMessage(assistant.store, { ...said, correlation }, now);
    },
    now,
  );
  assistant.log.info("inbound.stored", {
    channel: channel.kind,
    user: channel.user,
    kind: content.kind,
    outcome: stored.fresh ? "new" : "known",
  });
  return stored;
}

/** How it stands in the conversation; null for what leaves no trace there. */
function describeSaid(content: Inbound): string | null {
  if (content.kind === "text") return content.text;
  if (content.kind === "voice") return "🎙 ···";
  return content.kind === "file" ? `📎 ${content.attachment.name ?? "···"}` : null;
}

export async function findStoredInbound(assistant: Assistant, id: InboundId): Promise<StoredInbound | null> {
  return findInbound(assistant.store, id);
}
