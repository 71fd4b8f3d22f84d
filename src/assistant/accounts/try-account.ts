import type { ConnectionId, UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { untilAborted } from "../../jobs/until-aborted";
import { type Connection, findConnection, recordConnectionFailure } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { deliverWaiting } from "./reconnect";

/** Less than a page waits, so that who asks hears which account it is that does not answer. */
const limitMs = 15_000;

/**
 * Tries an account at a person's word: how it went is marked, and where it lets us in, what waited for it is written.
 * @throws ProviderError saying what is wrong
 */
export async function tryAccount<T>(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
  work: (connection: Connection, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { store } = assistant;
  const connection = await findConnection(store, id);
  if (connection?.user !== user) throw new ProviderError("adjutant", "not-found", { detail: "connection" });
  const limit = AbortSignal.timeout(limitMs);
  const limited = AbortSignal.any([signal, limit]);
  try {
    const tried = await untilAborted(work(connection, limited), limited);
    await recordConnectionFailure(store, id, null);
    await deliverWaiting(assistant, user, id);
    return tried;
  } catch (error) {
    const failure = limit.aborted ? new ProviderError(connection.connector, "timeout") : error;
    if (failure instanceof ProviderError) await recordConnectionFailure(store, id, failure.kind);
    throw failure;
  }
}
