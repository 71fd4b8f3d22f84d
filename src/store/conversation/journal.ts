import { and, desc, eq, isNull, ne } from "drizzle-orm";
import {
  type CalendarId,
  type ConnectionId,
  type DraftId,
  type JournalId,
  newId,
  type UserId,
} from "../../domain/ids";
import type { JournalEntry } from "../../domain/journal";
import type { Queries, Store } from "../open";
import { drafts, journal } from "./tables";

export interface JournalRecord {
  readonly id: JournalId;
  readonly draft: DraftId;
  readonly connection: ConnectionId | null;
  readonly calendar: CalendarId | null;
  readonly entry: JournalEntry;
  readonly undone: boolean;
}

/** Within the transaction that ends the delivery; a second entry for the same draft is left out. */
export function insertJournalEntry(
  tx: Queries,
  record: Omit<JournalRecord, "id" | "undone"> & { readonly user: UserId },
  now: Temporal.Instant,
): void {
  tx.insert(journal)
    .values({
      id: newId<JournalId>(),
      userId: record.user,
      draftId: record.draft,
      connectionId: record.connection,
      calendarId: record.calendar,
      kind: record.entry.kind,
      entry: record.entry,
      createdAt: now,
    })
    .onConflictDoNothing()
    .run();
}

const columns = {
  id: journal.id,
  draft: journal.draftId,
  connection: journal.connectionId,
  calendar: journal.calendarId,
  entry: journal.entry,
  undoneAt: journal.undoneAt,
};

export async function findJournalRecord(store: Store, draft: DraftId): Promise<JournalRecord | null> {
  const row = store.db.select(columns).from(journal).where(eq(journal.draftId, draft)).get();
  if (row === undefined) return null;
  const { undoneAt, ...record } = row;
  return { ...record, undone: undoneAt !== null };
}

/** The draft of the latest write that still stands. */
export async function findLastUndoable(store: Store, user: UserId): Promise<DraftId | null> {
  const row = store.db
    .select({ draft: journal.draftId })
    .from(journal)
    .innerJoin(drafts, eq(drafts.id, journal.draftId))
    .where(and(eq(journal.userId, user), isNull(journal.undoneAt), ne(drafts.state, "undone")))
    .orderBy(desc(journal.createdAt))
    .get();
  return row?.draft ?? null;
}

/** `entry` tells also of that. */
export function markUndone(
  tx: Queries,
  { id, entry }: Pick<JournalRecord, "id" | "entry">,
  now: Temporal.Instant,
): void {
  tx.update(journal).set({ entry, undoneAt: now }).where(eq(journal.id, id)).run();
}

/** Names of people on the user's latest events, each once. */
export async function listKnownPeople(store: Store, user: UserId, most = 30): Promise<string[]> {
  const entries = store.db
    .select({ entry: journal.entry })
    .from(journal)
    .where(eq(journal.userId, user))
    .orderBy(desc(journal.createdAt))
    .limit(50)
    .all();
  const names = entries.flatMap(({ entry }) =>
    ("after" in entry ? entry.after.attendees : []).map(({ name }) => name),
  );
  return [...new Set(names)].slice(0, most);
}
