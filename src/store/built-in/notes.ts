import { and, desc, eq } from "drizzle-orm";
import type { NoteFields } from "../../domain/event";
import type { UserId } from "../../domain/ids";
import type { Store } from "../open";
import { notes } from "./tables";

export interface StoredNote extends NoteFields {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
}

const columns = { id: notes.id, title: notes.title, body: notes.body, createdAt: notes.createdAt };

/** Idempotent by id. */
export async function createStoredNote(
  store: Store,
  user: UserId,
  id: string,
  note: NoteFields,
  now: Temporal.Instant,
): Promise<void> {
  store.db
    .insert(notes)
    .values({ id, userId: user, ...note, createdAt: now })
    .onConflictDoNothing()
    .run();
}

export async function findStoredNote(store: Store, user: UserId, id: string): Promise<StoredNote | null> {
  const found = store.db
    .select(columns)
    .from(notes)
    .where(and(eq(notes.id, id), eq(notes.userId, user)))
    .get();
  return found ?? null;
}

export async function deleteStoredNote(store: Store, user: UserId, id: string): Promise<void> {
  store.db
    .delete(notes)
    .where(and(eq(notes.id, id), eq(notes.userId, user)))
    .run();
}

/** The latest first. */
export async function listStoredNotes(
  store: Store,
  user: UserId,
  most: number,
  skip = 0,
): Promise<StoredNote[]> {
  return store.db
    .select(columns)
    .from(notes)
    .where(eq(notes.userId, user))
    .orderBy(desc(notes.createdAt), desc(notes.id))
    .limit(most)
    .offset(skip)
    .all();
}
