import { and, eq, sql } from "drizzle-orm";
import { type ChannelId, type InboundId, newId } from "../../domain/ids";
import type { Inbound, StoredInbound } from "../../domain/inbound";
import type { Queries, Store } from "../open";
import { inboundColumns, queueConversing } from "./inbound";
import { inbound } from "./tables";

/** Forwards of a conversation that wait for more of them, in the order in which they came. */
export async function listGathering(store: Store, channel: ChannelId): Promise<StoredInbound[]> {
  return selectGathering(store.db, channel);
}

/** Makes one message of all that wait, and queues its handling: one transaction. False when none waits any more. */
export async function gatherInbound(
  store: Store,
  channel: ChannelId,
  join: (waiting: readonly StoredInbound[]) => Inbound,
  now: Temporal.Instant,
): Promise<boolean> {
  return store.transaction((tx) => {
    const waiting = selectGathering(tx, channel);
    const [first] = waiting;
    const last = waiting.at(-1);
    if (first === undefined || last === undefined) return false;
    const id = newId<InboundId>();
    const content = join(waiting);
    const { correlation, receivedAt } = last;
    tx.insert(inbound)
      .values({ id, channelId: channel, source: `gathered:${first.id}`, content, correlation, receivedAt })
      .run();
    dropGathering(tx, channel);
    queueConversing(store, { id, channel, content, correlation }, now);
    return true;
  });
}

/** What waits in a conversation waits no more. */
export function dropGathering(tx: Queries, channel: ChannelId): void {
  tx.update(inbound)
    .set({ gathering: false })
    .where(and(eq(inbound.channelId, channel), eq(inbound.gathering, true)))
    .run();
}

function selectGathering(tx: Pick<Queries, "select">, channel: ChannelId): StoredInbound[] {
  return tx
    .select(inboundColumns)
    .from(inbound)
    .where(and(eq(inbound.channelId, channel), eq(inbound.gathering, true)))
    .orderBy(sql`rowid`)
    .all();
}
