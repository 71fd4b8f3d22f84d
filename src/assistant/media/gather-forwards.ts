import * as z from "zod/mini";
import type { InboundId } from "../../domain/ids";
import { defineJob, done, type JobHandler } from "../../jobs/job";
import { dropGathering, gatherInbound, listGathering } from "../../store/conversation/forwards";
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
      const waiting = await listGathering(assistant.store, inbound.channel);
      if (waiting.at(-1)?.id !== id) return done;
      await gatherInbound(
        assistant.store,
        inbound.channel,
        (forwards) => ({
          kind: "passages",
          passages: forwards.flatMap(({ content }) => (content.kind === "forward" ? [content.passage] : [])),
        }),
        assistant.now(),
      );
      return done;
    },
    onDead: async ({ inbound: id }, error, { signal }) => {
      const turn = await loadTurn(assistant, id as InboundId, signal);
      if (turn === null) return;
      // Asked to send them again, the person must not get the lost ones along.
      turn.alongside.push((tx) => dropGathering(tx, turn.channel.id));
      await tellTrouble(assistant, turn, error);
    },
  });
}
