import type { CalendarInfo } from "../../domain/event";
import type { ConnectionId, UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { findConnection, setTaskList } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { openTasks } from "../calendars/calendars";

/** The lists of to-dos that an account has now. @throws ProviderError */
export async function listTaskLists(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<CalendarInfo[]> {
  const port = await openTasks(assistant, user, id, signal);
  return (await port.listTaskLists()).filter((list) => list.writable);
}

/** Where reminders show as to-dos from now on; null for nowhere. One list a user, of one account. */
export async function chooseTaskList(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  list: string | null,
  signal: AbortSignal,
): Promise<void> {
  const connection = await findConnection(assistant.store, id);
  if (connection?.user !== user) throw new ProviderError("adjutant", "not-found", { detail: "connection" });
  if (list !== null && !(await listTaskLists(assistant, user, id, signal)).some((each) => each.id === list)) {
    throw new ProviderError(connection.connector, "not-found", { detail: "task list" });
  }
  await setTaskList(assistant.store, user, id, list);
}
