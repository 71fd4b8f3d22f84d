import type { CalendarInfo } from "../../domain/event";
import { ProviderError } from "../../errors";
import type { CalendarPort } from "../../ports";
import { type ListDifference, storeCalendarList } from "../../store/accounts/calendar-lists";
import type { Connection } from "../../store/accounts/connections";
import { listOpenDrafts } from "../../store/conversation/drafts";
import type { Assistant } from "../assistant";
import { showDraft } from "../drafts/show-draft";

/**
 * Asks an account which calendars it has now.
 * @throws ProviderError kind "not-found" when it lists none that can be read: then nothing is marked
 */
export async function refreshCalendarList(
  assistant: Assistant,
  connection: Pick<Connection, "id" | "user" | "connector">,
  port: CalendarPort,
): Promise<ListDifference> {
  const listed = await port.listCalendars();
  if (listed.every(({ unread }) => unread)) {
    throw new ProviderError(connection.connector, "not-found", { detail: "no calendar in the account" });
  }
  return takeCalendarList(assistant, connection, listed);
}

/**
 * Keeps what an account listed. New calendars count for conflicts from now on, as all did when it was connected; open
 * drafts for one that is gone say so.
 */
export async function takeCalendarList(
  assistant: Assistant,
  { id, user }: Pick<Connection, "id" | "user">,
  listed: readonly CalendarInfo[],
): Promise<ListDifference> {
  const { store, log, now } = assistant;
  const difference = await storeCalendarList(store, id, listed, now());
  if (difference === null) throw new ProviderError("adjutant", "not-found", { detail: "connection" });
  const { came, went } = difference;
  if (came.length + went.length > 0) log.info("calendars.listed", { connection: id, count: listed.length });
  const gone = new Set<string | null>(went.map((each) => each.id));
  for (const draft of gone.size > 0 ? await listOpenDrafts(store, user) : []) {
    if (gone.has(draft.calendar)) await showDraft(assistant, draft);
  }
  return difference;
}
