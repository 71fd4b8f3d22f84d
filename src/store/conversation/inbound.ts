import { and, eq, sql } from "drizzle-orm";
import { type ChannelId, type InboundId, newId } from "../../domain/ids";
import type { Inbound, StoredInbound } from "../../domain/inbound";
import { insertJob, priority } from "../jobs/enqueue";
import type { Queries, Store } from "../open";
import { inbound } from "./tables";

export interface NewInbound {
  readonly channel: ChannelId;
  readonly source: string;
  readonly content: Inbound;
  readonly correlation: string;
  /** When it was said. */
  readonly at: Temporal.Instant;
}

/**
 * Stores what came in and queues its handling, in one transaction. Redelivered (same channel and source), it answers
 * the first one's id and queues nothing. It is on the disk when this resolves; its handling begins before, and has by then
 * done nothing that could be seen.
 */
export async function storeInbound(
  store: Store,
  one: NewInbound,
  alongside: (id: InboundId, tx: Queries) => void,
  now: Temporal.Instant,
): Promise<{ id: InboundId; fresh: boolean }> {
  const insert = store.prepared("storeInbound", (db) =>
    db
      .insert(inbound)
      .values({
        id: sql.placeholder("id"),
        channelId: sql.placeholder("channel"),
        source: sql.placeholder("source"),
        content: sql.placeholder("content"),
        correlation: sql.placeholder("correlation"),
        receivedAt: sql.placeholder("at"),
        gathering: sql.placeholder("gathering"),
      })
      .onConflictDoNothing()
      .returning({ id: inbound.id })
      .prepare(),
  );
  const stored = store.looseTransaction((tx) => {
    const id = newId<InboundId>();
    const rows = insert.all({ id, ...one, gathering: gathers(one.content) });
    if (rows.length === 0) {
      const first = tx
        .select({ id: inbound.id })
        .from(inbound)
        .where(and(eq(inbound.channelId, one.channel), eq(inbound.source, one.source)))
        .get();
      return { id: first?.id ?? id, fresh: false };
    }
    alongside(id, tx);
    queueHandling(store, { id, ...one }, now);
    return { id, fresh: true };
  });
  await store.synced();
  return stored;
}

/** What waits for others that came with it. */
function gathers(content: Inbound): boolean {
  return content.kind === "forward" || isAlbumPart(content);
}

function isAlbumPart(content: Inbound): boolean {
  return content.kind === "file" && typeof content.album === "string";
}

type Handled = Pick<StoredInbound, "id" | "channel" | "content" | "correlation">;

const lanesEach = 3;

/** Forwards and pictures wait this long for others that came with them. */
const gatherSeconds = 3;

/** What has to be heard, or waits for more, is prepared by a job of its own; that one queues the conversing. */
function queueHandling(store: Store, one: Handled, now: Temporal.Instant): void {
  switch (one.content.kind) {
    case "voice":
      queuePreparing(store, one, "transcribe_voice", laneOf("hear", one), now, now);
      return;
    case "file":
      queuePreparing(store, one, "read_file", laneOf("read", one), now, now);
      return;
    case "forward": {
      const later = now.add({ seconds: gatherSeconds });
      queuePreparing(store, one, "gather_forwards", `forwards:${one.channel}`, later, now);
      return;
    }
    default:
      queueConversing(store, one, now);
  }
}

/**
 * Beside the conversation: what is written meanwhile need not wait until a long recording was heard. A few lanes of each
 * conversation, so that a heap of them takes no more than its share of the room for everybody's jobs.
 */
function laneOf(what: "hear" | "read", { id, channel }: Handled): string {
  return `${what}:${channel}:${id.charCodeAt(id.length - 1) % lanesEach}`;
}

function queuePreparing(
  store: Store,
  one: Handled,
  kind: string,
  lane: string | null,
  runAt: Temporal.Instant,
  now: Temporal.Instant,
): void {
  insertJob(
    store,
    {
      kind,
      payload: { inbound: one.id },
      uniqueKey: `${kind}:${one.id}`,
      lane,
      priority: priority.conversation,
      runAt,
      maxAttempts: 6,
      correlation: one.correlation,
    },
    now,
  );
}

/**
 * What was heard or read goes on to the conversation; a picture of several once the others were read. Within the caller's
 * transaction.
 */
export function queuePrepared(store: Store, one: Handled, now: Temporal.Instant): void {
  if (isAlbumPart(one.content)) {
    const later = now.add({ seconds: gatherSeconds });
    queuePreparing(store, one, "gather_album", `album:${one.channel}`, later, now);
  } else {
    queueConversing(store, one, now);
  }
}

/** Within the caller's transaction. */
export function queueConversing(store: Store, one: Handled, now: Temporal.Instant): void {
  insertJob(
    store,
    {
      kind: "converse",
      payload: { inbound: one.id },
      uniqueKey: `converse:${one.id}`,
      lane: `channel:${one.channel}`,
      priority: one.content.kind === "tap" ? priority.tap : priority.conversation,
      runAt: now,
      maxAttempts: 8,
      correlation: one.correlation,
    },
    now,
  );
}

export const inboundColumns = {
  id: inbound.id,
  channel: inbound.channelId,
  source: inbound.source,
  content: inbound.content,
  correlation: inbound.correlation,
  receivedAt: inbound.receivedAt,
};

export async function findInbound(store: Store, id: InboundId): Promise<StoredInbound | null> {
  const statement = store.prepared("findInbound", (db) =>
    db
      .select(inboundColumns)
      .from(inbound)
      .where(eq(inbound.id, sql.placeholder("id")))
      .prepare(),
  );
  return statement.get({ id }) ?? null;
}

export async function findInboundBySource(
  store: Store,
  channel: ChannelId,
  source: string,
): Promise<StoredInbound | null> {
  return (
    store.db
      .select(inboundColumns)
      .from(inbound)
      .where(and(eq(inbound.channelId, channel), eq(inbound.source, source)))
      .get() ?? null
  );
}

/** What is written under it is this now. */
export async function changeCaption(
  store: Store,
  { id, content }: StoredInbound,
  caption: string,
): Promise<void> {
  if (!("caption" in content)) return;
  store.db
    .update(inbound)
    .set({ content: { ...content, caption } })
    .where(eq(inbound.id, id))
    .run();
}

/** What a language model read in it; null when none was asked. */
export async function findExtraction(store: Store, id: InboundId): Promise<unknown> {
  const found = store.db
    .select({ extraction: inbound.extraction })
    .from(inbound)
    .where(eq(inbound.id, id))
    .get();
  return found?.extraction ?? null;
}

export async function keepExtraction(store: Store, id: InboundId, extraction: unknown): Promise<void> {
  store.db.update(inbound).set({ extraction }).where(eq(inbound.id, id)).run();
}
