import type { ConnectionId, UserId } from "../../domain/ids";
import {
  type Calendar,
  type Connection,
  findConnection,
  listCalendars,
  listConnections,
} from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { explainConsentEnd } from "./consent-end";

/** A connected account and what is known of its failing. */
export interface KnownAccount extends Connection {
  /** Wording id of why its consent likely ended; null where it goes on, or nothing is known of that. */
  readonly consentEnd: string | null;
}

/** With what it holds. */
export interface Account extends KnownAccount {
  readonly calendars: readonly Calendar[];
}

/** The user's accounts in the order in which they were connected, the built-in one first. */
export async function listAccounts(assistant: Assistant, user: UserId): Promise<Account[]> {
  const calendars = Map.groupBy(await listCalendars(assistant.store, user), (each) => each.connection);
  const connections = await listConnections(assistant.store, user);
  return Promise.all(
    connections.map(async (connection) => ({
      ...connection,
      consentEnd: await explainConsentEnd(assistant, connection),
      calendars: calendars.get(connection.id) ?? [],
    })),
  );
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
