import { and, asc, count, eq, isNull, lt, max } from "drizzle-orm";
import type { NoteFields } from "../../domain/event";
import type { ConnectionId, UserId } from "../../domain/ids";
import { connections } from "../accounts/tables";
import type { Queries, Store } from "../open";
import type { StoredNote } from "./notes";
import { notes, queuedNotes } from "./tables";

/** Queues a note for a device to fetch, and keeps it among the user's own until then. Idempotent by id. */
export async function queueNote(
  store: Store,
  user: UserId,
  connector: string,
  id: string,
  note: NoteFields,
  at: Temporal.Instant,
): Promise<"queued" | "not-connected"> {
  return store.transaction((tx) => {
    const connection = findConnectionOf(tx, user, connector);
    if (connection === null) return "not-connected";
    const queued = tx
      .insert(queuedNotes)
      .values({ id, connectionId: connection, createdAt: at })
      .onConflictDoNothing()
      .returning({ id: queuedNotes.id })
      .all();
    // One that was queued before may have been fetched already.
    if (queued.length === 0) return "queued";
    tx.insert(notes)
      .values({ id, userId: user, ...note, createdAt: at })
      .onConflictDoNothing()
      .run();
    return "queued";
  });
}

function findConnectionOf(tx: Queries, user: UserId, connector: string): ConnectionId | null {
  const found = tx
    .select({ id: connections.id })
    .from(connections)
    .where(and(eq(connections.userId, user), eq(connections.connector, connector)))
    .get();
  return found?.id ?? null;
}

/** Takes back a note that waits; "fetched" when it is too late for that. */
export async function withdrawNote(
  store: Store,
  user: UserId,
  id: string,
): Promise<"withdrawn" | "fetched" | "gone"> {
  return store.transaction((tx) => {
    const found = tx
      .select({ doneAt: queuedNotes.doneAt })
      .from(queuedNotes)
      .innerJoin(connections, eq(connections.id, queuedNotes.connectionId))
      .where(and(eq(queuedNotes.id, id), eq(connections.userId, user)))
      .get();
    if (found === undefined) return "gone";
    if (found.doneAt !== null) return "fetched";
    tx.delete(queuedNotes).where(eq(queuedNotes.id, id)).run();
    tx.delete(notes).where(eq(notes.id, id)).run();
    return "withdrawn";
  });
}

/** The note that has waited longest; it stays until it is said to be done. */
export async function handNextNote(
  store: Store,
  connection: ConnectionId,
  now: Temporal.Instant,
): Promise<StoredNote | null> {
  return store.transaction((tx) => {
    const next = tx
      .select({ id: notes.id, title: notes.title, body: notes.body, createdAt: notes.createdAt })
      .from(queuedNotes)
      .innerJoin(notes, eq(notes.id, queuedNotes.id))
      .where(and(eq(queuedNotes.connectionId, connection), isNull(queuedNotes.doneAt)))
      .orderBy(asc(queuedNotes.createdAt), asc(queuedNotes.id))
      .get();
    if (next === undefined) return null;
    tx.update(queuedNotes).set({ handedAt: now }).where(eq(queuedNotes.id, next.id)).run();
    return next;
  });
}

/** It is on the device now, and kept here no longer. Said again it changes nothing; false for what was never queued. */
export async function finishQueuedNote(
  store: Store,
  connection: ConnectionId,
  id: string,
  now: Temporal.Instant,
): Promise<boolean> {
  return store.transaction((tx) => {
    const own = and(eq(queuedNotes.id, id), eq(queuedNotes.connectionId, connection));
    const found = tx.select({ doneAt: queuedNotes.doneAt }).from(queuedNotes).where(own).get();
    if (found === undefined) return false;
    if (found.doneAt !== null) return true;
    tx.update(queuedNotes).set({ doneAt: now }).where(own).run();
    tx.delete(notes).where(eq(notes.id, id)).run();
    return true;
  });
}

export interface Queue {
  readonly waiting: number;
  /** When a note was last handed out. */
  readonly handedAt: Temporal.Instant | null;
}

export async function readQueue(store: Store, connection: ConnectionId): Promise<Queue> {
  const own = eq(queuedNotes.connectionId, connection);
  const waiting = store.db
    .select({ count: count() })
    .from(queuedNotes)
    .where(and(own, isNull(queuedNotes.doneAt)))
    .get();
  const handed = store.db
    .select({ at: max(queuedNotes.handedAt) })
    .from(queuedNotes)
    .where(own)
    .get();
  return { waiting: waiting?.count ?? 0, handedAt: handed?.at ?? null };
}

export async function pruneQueuedNotes(store: Store, doneBefore: Temporal.Instant): Promise<void> {
  store.db.delete(queuedNotes).where(lt(queuedNotes.doneAt, doneBefore)).run();
}
