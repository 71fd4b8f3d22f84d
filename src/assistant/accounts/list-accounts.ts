import type { ConnectionId, UserId } from "../../domain/ids";
import { findCopies } from "../../store/accounts/calendar-copies";
import { type Calendar, listCalendars } from "../../store/accounts/calendars";
import { type Connection, findConnection, listConnections } from "../../store/accounts/connections";
import { listRules } from "../../store/accounts/routing-rules";
import { findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { isRecent } from "../calendars/read-copies";
import { findWatched, listUntold, type Untold } from "../calendars/watching/find-watched";
import { explainConsentEnd } from "./consent-end";

/** A connected account and what is known of its failing. */
export interface KnownAccount extends Connection {
  /** Wording id of why its consent likely ended; null where it goes on, or nothing is known of that. */
  readonly consentEnd: string | null;
}

/** With what it holds. */
export interface Account extends KnownAccount {
  /** Those that are there, and those that are gone and still matter. */
  readonly calendars: readonly Calendar[];
  /** Those whose provider was to tell of changes, and does not. */
  readonly untold: readonly Untold[];
  /** How old the copies of its calendars are, by the oldest; null where it needs none. */
  readonly copied: Copied | null;
}

export interface Copied {
  /** null before any is made. */
  readonly at: Temporal.Instant | null;
  /** Whether they answer by themselves. */
  readonly isFresh: boolean;
}

/** The user's accounts in the order in which they were connected, the built-in one first. */
export async function listAccounts(assistant: Assistant, user: UserId): Promise<Account[]> {
  const calendars = Map.groupBy(await listMattering(assistant, user), (each) => each.connection);
  const connections = await listConnections(assistant.store, user);
  return Promise.all(
    connections.map(async (connection) => {
      const own = calendars.get(connection.id) ?? [];
      return {
        ...connection,
        consentEnd: await explainConsentEnd(assistant, connection),
        calendars: own,
        copied: await findCopied(assistant, own),
        untold: await listUntold(assistant, own),
      };
    }),
  );
}

/** A calendar that is gone is told for so long, and longer where something still leads to it. */
const goneDays = 30;

async function listMattering({ store, now }: Assistant, user: UserId): Promise<Calendar[]> {
  const calendars = await listCalendars(store, user);
  if (calendars.every(({ goneAt }) => goneAt === null)) return calendars;
  const rules = await listRules(store, user);
  const led = new Set<string>(rules.map(({ target }) => target.id));
  led.add((await findUser(store, user))?.defaultCalendar ?? "");
  const since = now().subtract({ hours: 24 * goneDays });
  return calendars.filter(
    ({ id, goneAt }) => goneAt === null || led.has(id) || Temporal.Instant.compare(goneAt, since) > 0,
  );
}

async function findCopied(assistant: Assistant, calendars: readonly Calendar[]): Promise<Copied | null> {
  const { store, now } = assistant;
  const copied = calendars.filter(({ connector, goneAt }) => connector !== "built-in" && goneAt === null);
  if (copied.length === 0) return null;
  const ids = copied.map(({ id }) => id);
  const watched = await findWatched(assistant, copied);
  const made = (await findCopies(store, ids)).flatMap(({ calendar, syncedAt }) =>
    syncedAt === null ? [] : [{ at: syncedAt, isFresh: isRecent(syncedAt, now(), watched.has(calendar)) }],
  );
  const at = made.map((each) => each.at).toSorted(Temporal.Instant.compare)[0] ?? null;
  return { at, isFresh: at !== null && made.every(({ isFresh }) => isFresh) };
}

/** null when it is not one of the user's. */
export async function findAccount(
  assistant: Assistant,
  user: UserId,
  id: string,
): Promise<KnownAccount | null> {
  const found = await findConnection(assistant.store, id as ConnectionId);
  if (found?.user !== user) return null;
  return { ...found, consentEnd: await explainConsentEnd(assistant, found) };
}
