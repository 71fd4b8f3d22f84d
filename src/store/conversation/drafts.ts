import { and, desc, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { Draft } from "../../domain/draft";
import { type DraftState, draftMoves, openStates } from "../../domain/draft-state";
import type { CalendarId, ChannelId, ConnectionId, DraftId, InboundId, UserId } from "../../domain/ids";
import { insertJob, type NewJob } from "../jobs/enqueue";
import type { Queries, Store } from "../open";
import { drafts } from "./tables";

const columns = {
  id: drafts.id,
  user: drafts.userId,
  channel: drafts.channelId,
  inbound: drafts.inboundId,
  state: drafts.state,
  revision: drafts.revision,
  content: drafts.content,
  calendar: drafts.calendarId,
  noteStore: drafts.noteStoreId,
  targetChosen: drafts.targetChosen,
  question: drafts.question,
  checks: drafts.checks,
  unkept: drafts.unkept,
  failure: drafts.failure,
  createdAt: drafts.createdAt,
};

/** A draft that an answer makes, and which of the answer's drafts it is. */
export interface MadeDraft {
  readonly draft: Draft;
  readonly position: number;
}

/** Within the caller's transaction. */
export function insertDraft(store: Store, { draft, position }: MadeDraft): void {
  const insert = store.prepared("insertDraft", (db) =>
    db
      .insert(drafts)
      .values({
        id: sql.placeholder("id"),
        userId: sql.placeholder("user"),
        channelId: sql.placeholder("channel"),
        inboundId: sql.placeholder("inbound"),
        position: sql.placeholder("position"),
        state: sql.placeholder("state"),
        revision: sql.placeholder("revision"),
        content: sql.placeholder("content"),
        calendarId: sql.placeholder("calendar"),
        noteStoreId: sql.placeholder("noteStore"),
        question: sql.placeholder("question"),
        checks: sql.placeholder("checks"),
        unkept: sql.placeholder("unkept"),
        failure: sql.placeholder("failure"),
        createdAt: sql.placeholder("createdAt"),
        updatedAt: sql.placeholder("createdAt"),
      })
      .prepare(),
  );
  insert.run({ ...draft, position });
}

/** The draft that an answer made already, before a crash had it made again. */
export async function findMadeDraft(
  store: Store,
  inbound: InboundId,
  position: number,
): Promise<Draft | null> {
  const statement = store.prepared("findMadeDraft", (db) =>
    db
      .select(columns)
      .from(drafts)
      .where(
        and(
          eq(drafts.inboundId, sql.placeholder("inbound")),
          eq(drafts.position, sql.placeholder("position")),
        ),
      )
      .prepare(),
  );
  return statement.get({ inbound, position }) ?? null;
}

export async function findDraft(store: Store, id: DraftId): Promise<Draft | null> {
  const statement = store.prepared("findDraft", (db) =>
    db
      .select(columns)
      .from(drafts)
      .where(eq(drafts.id, sql.placeholder("id")))
      .prepare(),
  );
  return statement.get({ id }) ?? null;
}

export async function listDraftsOfInbound(store: Store, inbound: InboundId): Promise<Draft[]> {
  const statement = store.prepared("listDraftsOfInbound", (db) =>
    db
      .select(columns)
      .from(drafts)
      .where(eq(drafts.inboundId, sql.placeholder("inbound")))
      .orderBy(drafts.position)
      .prepare(),
  );
  return statement.all({ inbound });
}

/** Undecided ones, the latest first. */
export async function listOpenDrafts(store: Store, user: UserId, most = 20): Promise<Draft[]> {
  return store.db
    .select(columns)
    .from(drafts)
    .where(and(eq(drafts.userId, user), inArray(drafts.state, [...openStates, "failed"])))
    .orderBy(desc(drafts.updatedAt))
    .limit(most)
    .all();
}

/** Those that could not be written, for that reason. */
export async function listDraftsThatFailed(store: Store, user: UserId, failure: string): Promise<Draft[]> {
  return store.db
    .select(columns)
    .from(drafts)
    .where(and(eq(drafts.userId, user), eq(drafts.state, "failed"), eq(drafts.failure, failure)))
    .orderBy(drafts.createdAt)
    .all();
}

export async function listAllOpenDrafts(store: Store): Promise<DraftId[]> {
  return store.db
    .select({ id: drafts.id })
    .from(drafts)
    .where(inArray(drafts.state, [...openStates, "failed", "confirmed", "undoing"]))
    .all()
    .map((row) => row.id);
}

/** The draft that the next text in this conversation changes. */
export async function findDraftInEditing(store: Store, channel: ChannelId): Promise<Draft | null> {
  const statement = store.prepared("findDraftInEditing", (db) =>
    db
      .select(columns)
      .from(drafts)
      .where(and(eq(drafts.channelId, sql.placeholder("channel")), sql`${drafts.state} = 'editing'`))
      .orderBy(desc(drafts.updatedAt))
      .prepare(),
  );
  return statement.get({ channel }) ?? null;
}

/** The latest undecided draft of a conversation that was touched since then. */
export async function findLatestProposed(
  store: Store,
  channel: ChannelId,
  since: Temporal.Instant,
): Promise<Draft | null> {
  const found = store.db
    .select(columns)
    .from(drafts)
    .where(
      and(eq(drafts.channelId, channel), inArray(drafts.state, [...openStates]), gt(drafts.updatedAt, since)),
    )
    .orderBy(desc(drafts.updatedAt))
    .get();
  return found ?? null;
}

export type DraftChange = Partial<
  Pick<
    Draft,
    | "content"
    | "calendar"
    | "noteStore"
    | "targetChosen"
    | "question"
    | "checks"
    | "unkept"
    | "failure"
    | "channel"
  >
> & { readonly movedBy?: InboundId };

/** The draft that this message changed already, before a crash had it handled again. */
export async function findDraftMovedBy(store: Store, inbound: InboundId): Promise<Draft | null> {
  const statement = store.prepared("findDraftMovedBy", (db) =>
    db
      .select(columns)
      .from(drafts)
      .where(eq(drafts.movedBy, sql.placeholder("inbound")))
      .prepare(),
  );
  return statement.get({ inbound }) ?? null;
}

/** Delivered drafts that wrote an event under this key, the latest first. */
export async function listDeliveredUnder(store: Store, user: UserId, key: string): Promise<DraftId[]> {
  return store.db
    .select({ id: drafts.id })
    .from(drafts)
    .where(
      and(
        eq(drafts.userId, user),
        eq(drafts.state, "delivered"),
        sql`instr(${drafts.content}, ${`"key":"${key}"`}) > 0`,
      ),
    )
    .orderBy(desc(drafts.updatedAt))
    .all()
    .map((row) => row.id);
}

/**
 * The one way a draft changes: compare-and-set on its revision, along the moves of the state machine, with the jobs
 * that follow from it in the same transaction. null: somebody was faster, or the move is not one; nothing happened.
 */
export async function moveDraft(
  store: Store,
  draft: Pick<Draft, "id" | "revision" | "state">,
  to: DraftState,
  change: DraftChange,
  jobs: readonly NewJob[],
  now: Temporal.Instant,
  alongside: (tx: Queries) => void = () => {},
): Promise<Draft | null> {
  if (!draftMoves[draft.state].includes(to)) return null;
  const { calendar, noteStore, channel, ...rest } = change;
  return store.transaction((tx) => {
    const [moved] = tx
      .update(drafts)
      .set({
        ...rest,
        ...(calendar !== undefined && { calendarId: calendar }),
        ...(noteStore !== undefined && { noteStoreId: noteStore }),
        ...(channel !== undefined && { channelId: channel }),
        state: to,
        revision: draft.revision + 1,
        updatedAt: now,
      })
      .where(and(eq(drafts.id, draft.id), eq(drafts.revision, draft.revision), eq(drafts.state, draft.state)))
      .returning(columns)
      .all();
    if (moved === undefined) return null;
    for (const job of jobs) insertJob(store, job, now);
    alongside(tx);
    return moved;
  });
}

/** Undecided drafts that nobody touched since `before` expire; their ids. */
export async function expireDrafts(
  store: Store,
  before: Temporal.Instant,
  now: Temporal.Instant,
): Promise<DraftId[]> {
  return store.db
    .update(drafts)
    .set({ state: "expired", revision: sql`${drafts.revision} + 1`, updatedAt: now })
    .where(and(inArray(drafts.state, [...openStates, "failed"]), lt(drafts.updatedAt, before)))
    .returning({ id: drafts.id })
    .all()
    .map((row) => row.id);
}

/** Open drafts that were to go to a calendar that is gone go to `instead`; which ones, for their cards to say so. */
export function redirectDrafts(
  tx: Queries,
  from: readonly CalendarId[],
  instead: CalendarId | null,
  now: Temporal.Instant,
): DraftId[] {
  return tx
    .update(drafts)
    .set({ calendarId: instead, revision: sql`${drafts.revision} + 1`, updatedAt: now })
    .where(and(inArray(drafts.calendarId, [...from]), inArray(drafts.state, [...openStates])))
    .returning({ id: drafts.id })
    .all()
    .map((row) => row.id);
}

/** The same for notes that were to go to an account that is gone. */
export function redirectNotes(
  tx: Queries,
  from: ConnectionId,
  instead: ConnectionId | null,
  now: Temporal.Instant,
): DraftId[] {
  return tx
    .update(drafts)
    .set({ noteStoreId: instead, revision: sql`${drafts.revision} + 1`, updatedAt: now })
    .where(and(eq(drafts.noteStoreId, from), inArray(drafts.state, [...openStates])))
    .returning({ id: drafts.id })
    .all()
    .map((row) => row.id);
}
