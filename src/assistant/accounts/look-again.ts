import type { ConnectionId, UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import type { ListDifference } from "../../store/accounts/calendar-lists";
import {
  clearConnectionFailure,
  findConnection,
  recordConnectionFailure,
} from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { openCalendar } from "../calendars/calendars";
import { hastenSync } from "../calendars/queue-sync";
import { refreshCalendarList } from "../calendars/refresh-list";
import { deliverWaiting } from "./reconnect";

/** What is different about its calendars. */
export type Looked = ListDifference;

/**
 * Asks an account at once which calendars it has; what lies in them is copied soon after.
 * @throws ProviderError saying what is wrong; then nothing was changed
 */
export async function lookAgain(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<Looked> {
  const { store, now } = assistant;
  const connection = await findConnection(store, id);
  if (connection?.user !== user) throw new ProviderError("adjutant", "not-found", { detail: "connection" });
  try {
    const port = await openCalendar(assistant, user, id, signal);
    const difference = await refreshCalendarList(assistant, connection, port);
    await clearConnectionFailure(store, id);
    await deliverWaiting(assistant, user, id);
    await hastenSync(assistant, { id, failure: null }, now());
    return difference;
  } catch (error) {
    if (error instanceof ProviderError) await recordConnectionFailure(store, id, error.kind);
    throw error;
  }
}
