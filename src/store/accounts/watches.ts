/** What providers are to call us by when a calendar has changed; a row is there before its provider is asked. */
import { and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { ConnectionId, WatchId } from "../../domain/ids";
import type { Watch, WatchRefusal } from "../../domain/watch";
import type { Store } from "../open";
import { calendarWatches } from "./tables";

export interface StoredWatch extends Watch {
  readonly connection: ConnectionId;
  readonly secretHash: Uint8Array;
  readonly refusal: WatchRefusal | null;
  readonly openedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  /** When it has to be seen to. */
  readonly dueAt: Temporal.Instant;
  /** When its provider was heard to reach us; null while that is in doubt. */
  readonly heardAt: Temporal.Instant | null;
}

const columns = {
  id: calendarWatches.id,
  connection: calendarWatches.connectionId,
  calendar: calendarWatches.calendar,
  address: calendarWatches.address,
  secretHash: calendarWatches.secretHash,
  externalId: calendarWatches.externalId,
  refusal: calendarWatches.refusal,
  openedAt: calendarWatches.openedAt,
  expiresAt: calendarWatches.expiresAt,
  dueAt: calendarWatches.dueAt,
  heardAt: calendarWatches.heardAt,
};

export async function listWatches(
  store: Store,
  connections: readonly ConnectionId[],
): Promise<StoredWatch[]> {
  const statement = store.prepared("listWatches", (db) =>
    db
      .select(columns)
      .from(calendarWatches)
      .where(
        sql`${calendarWatches.connectionId} IN (SELECT value FROM json_each(${sql.placeholder("connections")}))`,
      )
      .orderBy(asc(calendarWatches.openedAt))
      .prepare(),
  );
  return statement.all({ connections: JSON.stringify(connections) });
}

export async function findWatch(store: Store, id: string): Promise<StoredWatch | null> {
  const statement = store.prepared("findWatch", (db) =>
    db
      .select(columns)
      .from(calendarWatches)
      .where(eq(calendarWatches.id, sql.placeholder("id")))
      .prepare(),
  );
  return statement.get({ id }) ?? null;
}

export type NewWatch = Omit<StoredWatch, "externalId" | "refusal" | "heardAt">;

/** Before its provider is asked, so that no call comes to nobody and nothing is opened that nobody knows of. */
export async function insertWatch(store: Store, { connection, ...watch }: NewWatch): Promise<void> {
  store.db
    .insert(calendarWatches)
    .values({ ...watch, connectionId: connection })
    .run();
}

export type WatchUpdate = Partial<
  Pick<StoredWatch, "externalId" | "refusal" | "expiresAt" | "dueAt" | "heardAt">
>;

/** False when it is there no more, as when its connection was taken away meanwhile. */
export async function updateWatch(store: Store, id: WatchId, update: WatchUpdate): Promise<boolean> {
  const updated = store.db
    .update(calendarWatches)
    .set(update)
    .where(eq(calendarWatches.id, id))
    .returning({ id: calendarWatches.id })
    .all();
  return updated.length > 0;
}

export async function removeWatch(store: Store, id: WatchId): Promise<void> {
  store.db.delete(calendarWatches).where(eq(calendarWatches.id, id)).run();
}

/** A call came; what it tells of the provider's own id stands in for a lost answer. Nothing is written where nothing is new. */
export async function hearWatch(
  store: Store,
  id: WatchId,
  externalId: string | null,
  now: Temporal.Instant,
): Promise<void> {
  const { heardAt, externalId: known } = calendarWatches;
  const isNew = externalId === null ? isNull(heardAt) : or(isNull(heardAt), isNull(known));
  store.db
    .update(calendarWatches)
    .set({
      heardAt: sql`coalesce(${heardAt}, ${now.epochMilliseconds})`,
      externalId: sql`coalesce(${known}, ${externalId})`,
    })
    .where(and(eq(calendarWatches.id, id), isNew))
    .run();
}

/** What was refused, or not heard of, is tried anew at once. */
export async function hurryWatches(
  store: Store,
  connection: ConnectionId,
  now: Temporal.Instant,
): Promise<void> {
  const { connectionId, refusal, heardAt } = calendarWatches;
  store.db
    .update(calendarWatches)
    .set({ dueAt: now })
    .where(and(eq(connectionId, connection), or(isNotNull(refusal), isNull(heardAt))))
    .run();
}

/** Something had changed, and no call came: until one does, calls are not counted on. */
export async function doubtWatches(store: Store, connection: ConnectionId, calendar: string): Promise<void> {
  store.db
    .update(calendarWatches)
    .set({ heardAt: null })
    .where(
      and(
        eq(calendarWatches.connectionId, connection),
        eq(calendarWatches.calendar, calendar),
        isNotNull(calendarWatches.heardAt),
      ),
    )
    .run();
}
