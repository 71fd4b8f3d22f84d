import { eq, lt } from "drizzle-orm";
import type { InboundId } from "../../domain/ids";
import type { Media, MediaProgress, StoredInbound } from "../../domain/inbound";
import type { Queries, Store } from "../open";
import { queuePrepared } from "./inbound";
import { media } from "./tables";

/** Along with the inbound that they belong to, within its transaction. */
export function insertMediaBytes(
  tx: Queries,
  inbound: InboundId,
  bytes: Uint8Array,
  now: Temporal.Instant,
): void {
  tx.insert(media).values({ inboundId: inbound, bytes, createdAt: now }).run();
}

export async function findMedia(store: Store, inbound: InboundId): Promise<Media | null> {
  const { bytes, progress, text, failure } = media;
  const found = store.db
    .select({ bytes, progress, text, failure })
    .from(media)
    .where(eq(media.inboundId, inbound))
    .get();
  return found ?? null;
}

/** Keeps what was fetched, so that another attempt need not fetch it again, or what a provider is at work on. */
export async function keepMedia(
  store: Store,
  inbound: InboundId,
  kept: { readonly bytes: Uint8Array } | { readonly progress: MediaProgress },
  now: Temporal.Instant,
): Promise<void> {
  store.db
    .insert(media)
    .values({ inboundId: inbound, createdAt: now, ...kept })
    .onConflictDoUpdate({ target: media.inboundId, set: kept })
    .run();
}

/** What was heard or read takes the place of the bytes, and the conversation goes on: one transaction. */
export async function settleMedia(
  store: Store,
  inbound: StoredInbound,
  outcome: { readonly text: string } | { readonly failure: string },
  now: Temporal.Instant,
): Promise<void> {
  const settled = { text: null, failure: null, ...outcome, bytes: null, progress: null };
  store.transaction((tx) => {
    tx.insert(media)
      .values({ inboundId: inbound.id, createdAt: now, ...settled })
      .onConflictDoUpdate({ target: media.inboundId, set: settled })
      .run();
    queuePrepared(store, inbound, now);
  });
}

/** Bytes that nothing came to read: their job was dropped. */
export async function dropMediaBytes(store: Store, before: Temporal.Instant): Promise<void> {
  store.db.update(media).set({ bytes: null }).where(lt(media.createdAt, before)).run();
}
