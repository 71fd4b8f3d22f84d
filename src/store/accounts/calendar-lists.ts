/** What an account's calendars are, as its provider lists them from time to time. */
import { eq } from "drizzle-orm";
import type { CalendarInfo } from "../../domain/event";
import { type CalendarId, type ConnectionId, newId } from "../../domain/ids";
import type { Queries, Store } from "../open";
import { calendarCopies, calendars, connections } from "./tables";

/** How an account's calendars differ from what was known of them. */
export interface ListDifference {
  /** Names of those that are new, or there again. */
  readonly came: readonly string[];
  readonly went: readonly { readonly id: CalendarId; readonly name: string }[];
  readonly renamed: readonly { readonly was: string; readonly is: string }[];
}

/**
 * Takes over what a whole listing told; what it told nothing of but an id stays as it is. What it did not tell is marked as gone and its copy dropped; the row stays, for
 * defaults, rules and drafts that lead there have to say so. null when the account was taken away meanwhile.
 */
export async function storeCalendarList(
  store: Store,
  connection: ConnectionId,
  listed: readonly CalendarInfo[],
  now: Temporal.Instant,
): Promise<ListDifference | null> {
  return store.transaction((tx) => {
    const isThis = eq(connections.id, connection);
    const found = tx
      .update(connections)
      .set({ listedAt: now })
      .where(isThis)
      .returning({ id: connections.id })
      .all();
    if (found.length === 0) return null;
    const known = tx.select().from(calendars).where(eq(calendars.connectionId, connection)).all();
    const byId = new Map(listed.map((each) => [each.id, each]));
    const came: string[] = [];
    const renamed: { was: string; is: string }[] = [];
    for (const { id, name, writable, unread } of byId.values()) {
      if (unread) continue;
      const row = known.find((each) => each.externalId === id);
      if (row === undefined || row.goneAt !== null) came.push(name);
      else if (row.name !== name) renamed.push({ was: row.name, is: name });
      if (row === undefined) insertCalendar(tx, connection, { id, name, writable });
      else tx.update(calendars).set({ name, writable, goneAt: null }).where(eq(calendars.id, row.id)).run();
    }
    const went = known.filter((each) => each.goneAt === null && !byId.has(each.externalId));
    for (const { id } of went) {
      tx.update(calendars).set({ goneAt: now, writable: false }).where(eq(calendars.id, id)).run();
      tx.delete(calendarCopies).where(eq(calendarCopies.calendarId, id)).run();
    }
    return { came, went: went.map(({ id, name }) => ({ id, name })), renamed };
  });
}

/** Within the transaction that makes, or lists, its account. */
export function insertCalendar(
  tx: Queries,
  connectionId: ConnectionId,
  { id, name, writable }: CalendarInfo,
): void {
  tx.insert(calendars)
    .values({ id: newId<CalendarId>(), connectionId, externalId: id, name, writable })
    .run();
}
