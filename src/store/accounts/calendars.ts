import { asc, eq, sql } from "drizzle-orm";
import type { CalendarId, ConnectionId, UserId } from "../../domain/ids";
import type { Store } from "../open";
import { calendars, connections } from "./tables";

export interface Calendar {
  readonly id: CalendarId;
  readonly connection: ConnectionId;
  readonly connector: string;
  /** The provider's own id of it. */
  readonly externalId: string;
  readonly name: string;
  /** Never where it is gone. */
  readonly writable: boolean;
  /** When its account no longer listed it; null while it is there. */
  readonly goneAt: Temporal.Instant | null;
  /** What its account is called. */
  readonly account: string;
  /** Its connection's. */
  readonly config: Record<string, unknown>;
  readonly choices: Record<string, unknown>;
  readonly failure: string | null;
}

const calendarColumns = {
  id: calendars.id,
  connection: calendars.connectionId,
  connector: connections.connector,
  externalId: calendars.externalId,
  name: calendars.name,
  writable: calendars.writable,
  goneAt: calendars.goneAt,
  account: connections.label,
  config: connections.config,
  choices: connections.choices,
  failure: connections.failure,
};

/** Those that are there, and those that are gone and still led to. */
export async function listCalendars(store: Store, user: UserId): Promise<Calendar[]> {
  const statement = store.prepared("listCalendars", (db) =>
    db
      .select(calendarColumns)
      .from(calendars)
      .innerJoin(connections, eq(connections.id, calendars.connectionId))
      .where(eq(connections.userId, sql.placeholder("user")))
      .orderBy(asc(connections.createdAt), asc(calendars.name))
      .prepare(),
  );
  return statement.all({ user });
}

export async function findCalendar(store: Store, user: UserId, id: CalendarId): Promise<Calendar | null> {
  const found = await listCalendars(store, user);
  return found.find((calendar) => calendar.id === id) ?? null;
}
