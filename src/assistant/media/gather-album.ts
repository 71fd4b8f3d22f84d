import * as z from "zod/mini";
import type { InboundId } from "../../domain/ids";
import type { Inbound, StoredInbound } from "../../domain/inbound";
import { defineJob, done, type JobHandler } from "../../jobs/job";
import { dropGathering, gatherInbound, listGathering } from "../../store/conversation/gathering";
import { findInbound } from "../../store/conversation/inbound";
import { findMedia } from "../../store/conversation/media";
import type { Assistant } from "../assistant";
import { loadTurn, tellTrouble } from "../conversation/converse";

const payload = z.object({ inbound: z.string() });

/**
 * The job that makes one message of pictures that were sent as one. Each queues one some seconds after it was read; that of
 * the one read last finds all of them read.
 */
export function gatherAlbumJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: async ({ inbound: id }) => {
      const inbound = await findInbound(assistant.store, id as InboundId);
      if (inbound === null) return { kind: "cancel", reason: "forgotten" };
      const waiting = await listAlbum(assistant, inbound);
      for (const part of waiting) {
        const media = await findMedia(assistant.store, part.id);
        if ((media?.text ?? media?.failure ?? null) === null) return done;
      }
      await gatherInbound(assistant.store, waiting, joinAlbum(waiting), assistant.now());
      return done;
    },
    onDead: async ({ inbound: id }, error, { signal }) => {
      const turn = await loadTurn(assistant, id as InboundId, signal);
      if (turn === null) return;
      const waiting = await listAlbum(assistant, turn.inbound);
      turn.alongside.push((tx) => dropGathering(tx, waiting));
      await tellTrouble(assistant, turn, error);
    },
  });
}

async function listAlbum(
  assistant: Assistant,
  { channel, content }: StoredInbound,
): Promise<StoredInbound[]> {
  const album = albumOf(content);
  const waiting = await listGathering(assistant.store, channel);
  return waiting.filter((each) => album !== null && albumOf(each.content) === album);
}

function albumOf(content: Inbound): string | null {
  return content.kind === "file" ? content.album : null;
}

/** What is written under one of them is meant for all. */
function joinAlbum(parts: readonly StoredInbound[]): Inbound {
  const files = parts.flatMap(({ content }) => (content.kind === "file" ? [content] : []));
  return {
    kind: "album",
    parts: parts.map(({ id }) => id),
    caption: files.find(({ caption }) => caption !== null)?.caption ?? null,
    replyTo: files.find(({ replyTo }) => replyTo !== null)?.replyTo ?? null,
    forwarded: files[0]?.forwarded ?? null,
  };
}
