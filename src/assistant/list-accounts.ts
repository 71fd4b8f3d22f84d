import type { ConnectionId, UserId } from "../domain/ids";
import {
  type Calendar,
  type Connection,
  findConnection,
  listCalendars,
  listConnections,
} from "../store/connections";
import type { Assistant } from "./assistant";

/** A connected account with what it holds. */
export interface Account extends Connection {
  readonly calendars: readonly Calendar[];
}

/** The user's accounts in the order in which they were connected, the built-in one first. */
export async function listAccounts(assistant: Assistant, user: UserId): Promise<Account[]> {
  const calendars = Map.groupBy(await listCalendars(assistant.store, user), (each) => each.connection);
  const connections = await listConnections(assistant.store, user);
  return connections.map((connection) => ({ ...connection, calendars: calendars.get(connection.id) ?? [] }));
}

/** null when it is not one of the user's. */
export async function findAccount(
  assistant: Assistant,
  user: UserId,
  id: string,
): Promise<Connection | null> {
  const found = await findConnection(assistant.store, id as ConnectionId);
  return found?.user === user ? found : null;
}
