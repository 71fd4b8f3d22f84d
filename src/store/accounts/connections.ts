import { and, asc, eq, inArray, isNotNull, ne, sql } from "drizzle-orm";
import type { CalendarInfo } from "../../domain/event";
import type { ConnectionId, DraftId, UserId } from "../../domain/ids";
import { redirectDrafts, redirectNotes } from "../conversation/drafts";
import type { Queries, Store } from "../open";
import { users } from "../people/tables";
import { insertCalendar } from "./calendar-lists";
import { calendars, connections } from "./tables";

export interface Connection {
  readonly id: ConnectionId;
  readonly user: UserId;
  /** Id in connectors/registry. */
  readonly connector: string;
  readonly label: string;
  readonly config: Record<string, unknown>;
  /** What its user chose about it once it was connected; its connector finds that with the config. */
  readonly choices: Record<string, unknown>;
  /** By which of its connector's ways it was made: what the vault holds for it is a form's secret, or tokens. */
  readonly way: "form" | "oauth";
  /** The provider's id of the list that shows the user's reminders; null where none of its lists does. */
  readonly taskList: string | null;
  /** How it failed last, a ProviderFailure; null when all is well. */
  readonly failure: string | null;
  /** When its calendars were listed last; null where that is not known. */
  readonly listedAt: Temporal.Instant | null;
}

const connectionColumns = {
  id: connections.id,
  user: connections.userId,
  connector: connections.connector,
  label: connections.label,
  config: connections.config,
  choices: connections.choices,
  way: connections.way,
  taskList: connections.taskList,
  failure: connections.failure,
  listedAt: connections.listedAt,
};

export interface NewConnection {
  readonly id: ConnectionId;
  readonly user: UserId;
  readonly connector: string;
  readonly label: string;
  readonly config: Record<string, unknown>;
  readonly way: "form" | "oauth";
  readonly calendars: readonly CalendarInfo[];
  /** Hash of the secret, where a device calls us with it. */
  readonly hookHash?: Uint8Array | null;
}

/** `seal` puts the secret away in the same transaction: a connection without its secret never exists. */
export async function createConnection(
  store: Store,
  one: NewConnection,
  seal: (tx: Queries) => void,
  now: Temporal.Instant,
): Promise<void> {
  store.transaction((tx) => {
    const { user, calendars: found, ...row } = one;
    tx.insert(connections)
      .values({ ...row, userId: user, createdAt: now, listedAt: now })
      .run();
    for (const each of found) insertCalendar(tx, one.id, each);
    seal(tx);
  });
}

export async function listConnections(store: Store, user: UserId): Promise<Connection[]> {
  const statement = store.prepared("listConnections", (db) =>
    db
      .select(connectionColumns)
      .from(connections)
      .where(eq(connections.userId, sql.placeholder("user")))
      .orderBy(asc(connections.createdAt))
      .prepare(),
  );
  return statement.all({ user });
}

export async function findConnection(store: Store, id: ConnectionId): Promise<Connection | null> {
  const statement = store.prepared("findConnection", (db) =>
    db
      .select(connectionColumns)
      .from(connections)
      .where(eq(connections.id, sql.placeholder("id")))
      .prepare(),
  );
  return statement.get({ id }) ?? null;
}

export async function recordConnectionFailure(
  store: Store,
  id: ConnectionId,
  failure: string | null,
): Promise<void> {
  store.db.update(connections).set({ failure }).where(eq(connections.id, id)).run();
}

export async function saveChoices(
  store: Store,
  id: ConnectionId,
  choices: Readonly<Record<string, unknown>>,
): Promise<void> {
  store.db.update(connections).set({ choices }).where(eq(connections.id, id)).run();
}

export async function saveConfig(
  store: Store,
  id: ConnectionId,
  config: Readonly<Record<string, unknown>>,
): Promise<void> {
  store.db.update(connections).set({ config }).where(eq(connections.id, id)).run();
}

/** The connection that a device calls for with the secret of that hash. */
export async function findConnectionByHook(store: Store, hash: Uint8Array): Promise<Connection | null> {
  return (
    store.db.select(connectionColumns).from(connections).where(eq(connections.hookHash, hash)).get() ?? null
  );
}

/** Lets a connection in again with a new secret, stored in the same transaction. */
export async function renewConnection(
  store: Store,
  id: ConnectionId,
  renewed: Pick<NewConnection, "way" | "hookHash" | "config">,
  seal: (tx: Queries) => void,
): Promise<void> {
  store.transaction((tx) => {
    tx.update(connections)
      .set({ ...renewed, failure: null })
      .where(eq(connections.id, id))
      .run();
    seal(tx);
  });
}

/** Keeps new tokens of a connection, unless it was taken away meanwhile, or `replace` finds that it was given others. */
export async function keepTokens(
  store: Store,
  id: ConnectionId,
  replace: (tx: Queries) => boolean,
): Promise<"kept" | "overtaken" | "gone"> {
  return store.transaction((tx) => {
    const isThere = and(eq(connections.id, id), eq(connections.way, "oauth"));
    if (tx.select({ id: connections.id }).from(connections).where(isThere).get() === undefined) return "gone";
    return replace(tx) ? "kept" : "overtaken";
  });
}

/** Those whose users consented at the provider. */
export async function listTokenConnections(store: Store): Promise<Connection[]> {
  return store.db.select(connectionColumns).from(connections).where(eq(connections.way, "oauth")).all();
}

/** One list a user: another account's choice ends with it. */
export async function setTaskList(
  store: Store,
  user: UserId,
  id: ConnectionId,
  list: string | null,
): Promise<void> {
  store.transaction((tx) => {
    tx.update(connections).set({ taskList: null }).where(eq(connections.userId, user)).run();
    tx.update(connections)
      .set({ taskList: list })
      .where(and(eq(connections.id, id), eq(connections.userId, user)))
      .run();
  });
}

/** The account whose list shows a user's reminders; null where they chose none. */
export async function findTaskConnection(
  store: Store,
  user: UserId,
): Promise<{ readonly id: ConnectionId; readonly label: string; readonly list: string } | null> {
  const found = store.db
    .select({ id: connections.id, label: connections.label, list: connections.taskList })
    .from(connections)
    .where(and(eq(connections.userId, user), isNotNull(connections.taskList)))
    .get();
  return found === undefined || found.list === null ? null : { ...found, list: found.list };
}

/** Accounts elsewhere that have calendars. */
export async function listCalendarConnections(store: Store): Promise<Connection[]> {
  return store.db
    .selectDistinct(connectionColumns)
    .from(connections)
    .innerJoin(calendars, eq(calendars.connectionId, connections.id))
    .where(ne(connections.connector, "built-in"))
    .all();
}

/** It answered again; nothing is written where nothing was wrong. */
export async function clearConnectionFailure(store: Store, id: ConnectionId): Promise<void> {
  const statement = store.prepared("clearConnectionFailure", (db) =>
    db
      .update(connections)
      .set({ failure: null })
      .where(and(eq(connections.id, sql.placeholder("id")), isNotNull(connections.failure)))
      .prepare(),
  );
  statement.run({ id });
}

/** Takes a connection away with its calendars and its secret; open drafts, which are answered, and the default go to the built-in one. */
export async function removeConnection(
  store: Store,
  user: UserId,
  id: ConnectionId,
  removeSecret: (tx: Queries) => void,
  now: Temporal.Instant,
): Promise<readonly DraftId[] | null> {
  return store.transaction((tx) => {
    const gone = tx
      .select({ id: calendars.id })
      .from(calendars)
      .where(eq(calendars.connectionId, id))
      .all()
      .map((row) => row.id);
    const removed = tx
      .delete(connections)
      .where(and(eq(connections.id, id), eq(connections.userId, user)))
      .returning({ id: connections.id })
      .all();
    if (removed.length === 0) return null;
    const instead = findBuiltIn(tx, user);
    const redirected = [
      ...redirectDrafts(tx, gone, instead?.calendar ?? null, now),
      ...redirectNotes(tx, id, instead?.connection ?? null, now),
    ];
    tx.update(users)
      .set({ defaultNoteStore: null })
      .where(and(eq(users.id, user), eq(users.defaultNoteStore, id)))
      .run();
    tx.update(users)
      .set({ defaultCalendar: instead?.calendar ?? null })
      .where(and(eq(users.id, user), inArray(users.defaultCalendar, gone)))
      .run();
    removeSecret(tx);
    return redirected;
  });
}

function findBuiltIn(tx: Queries, user: UserId) {
  return tx
    .select({ calendar: calendars.id, connection: connections.id })
    .from(calendars)
    .innerJoin(connections, eq(connections.id, calendars.connectionId))
    .where(and(eq(connections.userId, user), eq(connections.connector, "built-in")))
    .get();
}
