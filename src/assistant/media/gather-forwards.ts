import * as z from "zod/mini";
import type { InboundId } from "../../domain/ids";
import type { StoredInbound } from "../../domain/inbound";
import { defineJob, done, type JobHandler } from "../../jobs/job";
import { dropGathering, gatherInbound, listGathering } from "../../store/conversation/gathering";
import { findInbound } from "../../store/conversation/inbound";
import type { Assistant } from "../assistant";
import { loadTurn, tellTrouble } from "../conversation/converse";

const payload = z.object({ inbound: z.string() });

/**
 * The job that makes one message of forwards that came together. Each forward queues one for some seconds later; that of
 * the last one finds all of them, so a restart in between loses none.
 */
export function gatherForwardsJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: async ({ inbound: id }) => {
      const inbound = await findInbound(assistant.store, id as InboundId);
      if (inbound === null) return { kind: "cancel", reason: "forgotten" };
      const waiting = await listForwards(assistant, inbound);
      if (waiting.at(-1)?.id !== id) return done;
      const passages = waiting.flatMap(({ content }) =>
        content.kind === "forward" ? [content.passage] : [],
      );
      await gatherInbound(assistant.store, waiting, { kind: "passages", passages }, assistant.now());
      return done;
    },
    onDead: async ({ inbound: id }, error, { signal }) => {
      const turn = await loadTurn(assistant, id as InboundId, signal);
      if (turn === null) return;
      const waiting = await listForwards(assistant, turn.inbound);
      // Asked to send them again, the person must not get the lost ones along.
      turn.alongside.push((tx) => dropGathering(tx, waiting));
      await tellTrouble(assistant, turn, error);
    },
  });
}

async function listForwards(assistant: Assistant, { channel }: StoredInbound): Promise<StoredInbound[]> {
  const waiting = await listGathering(assistant.store, channel);
  return waiting.filter(({ content }) => content.kind === "forward");
}
