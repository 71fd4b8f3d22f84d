import type { ConnectionId, UserId } from "../../domain/ids";
import type { ListDifference } from "../../store/accounts/calendar-lists";
import { hurryWatches } from "../../store/accounts/watches";
import type { Assistant } from "../assistant";
import { openCalendar } from "../calendars/calendars";
import { hastenSync } from "../calendars/queue-sync";
import { refreshCalendarList } from "../calendars/refresh-list";
import { refreshAccount } from "./refresh-accounts";
import { tryAccount } from "./try-account";

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
  const difference = await tryAccount(assistant, user, id, signal, async (connection, limited) => {
    await refreshAccount(assistant, connection, limited);
    const port = await openCalendar(assistant, user, id, limited);
    return refreshCalendarList(assistant, connection, port);
  });
  await hurryWatches(assistant.store, id, assistant.now());
  await hastenSync(assistant, { id, failure: null }, { scope: "all", heard: [] }, assistant.now());
  return difference;
}
