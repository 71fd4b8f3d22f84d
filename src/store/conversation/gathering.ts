import { and, eq, inArray, like, sql } from "drizzle-orm";
import { type ChannelId, type InboundId, newId } from "../../domain/ids";
import type { Inbound, StoredInbound } from "../../domain/inbound";
import type { Queries, Store } from "../open";
import { inboundColumns, queueConversing } from "./inbound";
import { inbound } from "./tables";

/** What waits in a conversation for others that came with it, in the order in which it came. */
export async function listGathering(store: Store, channel: ChannelId): Promise<StoredInbound[]> {
  return store.db
    .select(inboundColumns)
    .from(inbound)
    .where(and(eq(inbound.channelId, channel), eq(inbound.gathering, true)))
    .orderBy(sql`rowid`)
    .all();
}

/** Makes one message of what waits, and queues its handling: one transaction. */
export async function gatherInbound(
  store: Store,
  waiting: readonly StoredInbound[],
  content: Inbound,
  now: Temporal.Instant,
): Promise<void> {
  const [first] = waiting;
  const last = waiting.at(-1);
  if (first === undefined || last === undefined) return;
  store.transaction((tx) => {
    const id = newId<InboundId>();
    const { channel, correlation, receivedAt } = last;
    tx.insert(inbound)
      .values({ id, channelId: channel, source: `gathered:${first.id}`, content, correlation, receivedAt })
      .run();
    dropGathering(tx, waiting);
    queueConversing(store, { id, channel, content, correlation }, now);
  });
}

/** They wait no more. */
export function dropGathering(tx: Queries, waiting: readonly StoredInbound[]): void {
  const ids = waiting.map(({ id }) => id);
  tx.update(inbound).set({ gathering: false }).where(inArray(inbound.id, ids)).run();
}

/** The message that it was made part of; null where it is none, or waits still. */
export async function findGathered(store: Store, part: StoredInbound): Promise<StoredInbound | null> {
  const names = sql`instr(${inbound.content}, ${JSON.stringify(part.id)}) > 0`;
  const found = store.db
    .select(inboundColumns)
    .from(inbound)
    .where(and(eq(inbound.channelId, part.channel), like(inbound.source, "gathered:%"), names))
    .get();
  return found ?? null;
}
