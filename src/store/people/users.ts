import { and, asc, eq, sql } from "drizzle-orm";
import { type CalendarId, type ChannelId, type ConnectionId, newId, type UserId } from "../../domain/ids";
import type { Awaiting, Channel, ChannelKind, User } from "../../domain/user";
import { usualWorkingHours } from "../../domain/user";
import { calendars, connections } from "../accounts/tables";
import type { Queries, Store } from "../open";
import { channels, users } from "./tables";

export interface NewUser {
  readonly name: string;
  readonly role: User["role"];
  readonly locale: string;
}

/** A person with the built-in calendar as their first and default one. */
export async function createUser(store: Store, user: NewUser, now: Temporal.Instant): Promise<User> {
  return store.transaction((tx) => insertUser(tx, user, now));
}

/** The owner, made on the spot if nobody has claimed this installation yet. */
export async function findOrCreateOwner(store: Store, user: NewUser, now: Temporal.Instant): Promise<User> {
  return store.transaction(
    (tx) =>
      tx.select(userColumns).from(users).where(eq(users.role, "owner")).get() ??
      insertUser(tx, { ...user, role: "owner" }, now),
  );
}

function insertUser(tx: Queries, user: NewUser, now: Temporal.Instant): User {
  const id = newId<UserId>();
  const connection = newId<ConnectionId>();
  const calendar = newId<CalendarId>();
  const row = {
    ...user,
    id,
    zone: null,
    workingHours: usualWorkingHours,
    defaultCalendar: calendar,
    defaultNoteStore: null,
  };
  tx.insert(users)
    .values({ ...row, createdAt: now })
    .run();
  tx.insert(connections)
    .values({
      id: connection,
      userId: id,
      connector: "built-in",
      label: "Adjutant",
      config: {},
      createdAt: now,
    })
    .run();
  tx.insert(calendars)
    .values({ id: calendar, connectionId: connection, externalId: id, name: "Adjutant", writable: true })
    .run();
  return row;
}

const userColumns = {
  id: users.id,
  name: users.name,
  role: users.role,
  locale: users.locale,
  zone: users.zone,
  workingHours: users.workingHours,
  defaultCalendar: users.defaultCalendar,
  defaultNoteStore: users.defaultNoteStore,
};

export async function findUser(store: Store, id: UserId): Promise<User | null> {
  const statement = store.prepared("findUser", (db) =>
    db
      .select(userColumns)
      .from(users)
      .where(eq(users.id, sql.placeholder("id")))
      .prepare(),
  );
  return statement.get({ id }) ?? null;
}

export async function findOwner(store: Store): Promise<User | null> {
  const statement = store.prepared("findOwner", (db) =>
    db.select(userColumns).from(users).where(eq(users.role, "owner")).prepare(),
  );
  return statement.get() ?? null;
}

export async function listUsers(store: Store): Promise<User[]> {
  return store.db.select(userColumns).from(users).orderBy(asc(users.createdAt)).all();
}

export async function updateUser(
  store: Store,
  id: UserId,
  change: Partial<
    Pick<User, "name" | "locale" | "zone" | "workingHours" | "defaultCalendar" | "defaultNoteStore">
  >,
): Promise<void> {
  store.db.update(users).set(change).where(eq(users.id, id)).run();
}

const channelColumns = {
  id: channels.id,
  user: channels.userId,
  kind: channels.kind,
  address: channels.address,
  awaiting: channels.awaiting,
  resume: channels.resume,
  linked: channels.linked,
};

export async function findChannel(store: Store, id: ChannelId): Promise<Channel | null> {
  const statement = store.prepared("findChannel", (db) =>
    db
      .select(channelColumns)
      .from(channels)
      .where(eq(channels.id, sql.placeholder("id")))
      .prepare(),
  );
  return statement.get({ id }) ?? null;
}

export async function findChannelAt(
  store: Store,
  kind: ChannelKind,
  address: string,
): Promise<Channel | null> {
  return selectChannelAt(store).get({ kind, address }) ?? null;
}

function selectChannelAt(store: Store) {
  return store.prepared("findChannelAt", (db) =>
    db
      .select(channelColumns)
      .from(channels)
      .where(
        and(eq(channels.kind, sql.placeholder("kind")), eq(channels.address, sql.placeholder("address"))),
      )
      .prepare(),
  );
}

/** The user's channel of that kind and address, made if it is new; an address that was somebody else's moves. */
export async function bindChannel(
  store: Store,
  user: UserId,
  kind: ChannelKind,
  address: string,
  now: Temporal.Instant,
  linked = false,
): Promise<Channel> {
  return store.transaction((tx) => {
    tx.insert(channels)
      .values({ id: newId<ChannelId>(), userId: user, kind, address, linked, createdAt: now })
      .onConflictDoUpdate({
        target: [channels.kind, channels.address],
        set: { userId: user, ...(linked && { linked }) },
      })
      .run();
    const bound = selectChannelAt(store).get({ kind, address });
    if (bound === undefined) throw new Error("a channel vanished within its transaction");
    return bound;
  });
}

export async function listChannels(store: Store, user: UserId): Promise<Channel[]> {
  return store.db
    .select(channelColumns)
    .from(channels)
    .where(eq(channels.userId, user))
    .orderBy(asc(channels.createdAt))
    .all();
}

export async function updateAwaiting(
  store: Store,
  id: ChannelId,
  awaiting: Awaiting | null,
  resume: Channel["resume"],
): Promise<void> {
  store.db.update(channels).set({ awaiting, resume }).where(eq(channels.id, id)).run();
}

/** Within the caller's transaction; another question that was asked meanwhile stays. */
export function clearAwaiting(
  tx: Queries,
  id: ChannelId,
  awaiting: Awaiting,
  resume: Channel["resume"],
): void {
  tx.update(channels)
    .set({ awaiting: null, resume: null })
    .where(and(eq(channels.id, id), eq(channels.awaiting, awaiting), sql`${channels.resume} IS ${resume}`))
    .run();
}
