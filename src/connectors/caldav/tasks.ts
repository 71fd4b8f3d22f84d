import type { CalendarInfo, ReminderFields } from "../../domain/event";
import { ProviderError } from "../../errors";
import type { SavedTask, TaskPort } from "../../ports";
import { type CaldavAccount, provider } from "./account";
import { type Dav, getObject } from "./dav";
import { buildTask } from "./icalendar/write-task";
import { listCollections } from "./listing/list-calendars";
import { calendarType, type Desk, orFail, putNew, refOf, refusalOf } from "./write-object";

/** Lists for to-dos: servers keep them in collections of their own, or beside events. iCloud has none (they moved out of CalDAV). */
export function openTasks(desk: Desk, account: CaldavAccount, own: (list: string) => string): TaskPort {
  return {
    listTaskLists: (): Promise<CalendarInfo[]> => listCollections(desk.dav, account, "VTODO"),
    createTask: (list, reminder, key) => createTask(desk, own(list), reminder, key),
    deleteTask: (task) => deleteTask(desk.dav, { ...task, list: own(task.list) }),
  };
}

async function createTask(
  desk: Desk,
  list: string,
  reminder: ReminderFields,
  key: string,
): Promise<SavedTask> {
  const { uid, href } = refOf(list, key);
  const body = orFail("invalid", () => buildTask(uid, reminder, desk.now()));
  const failure = await putNew(desk, new URL(href), body);
  if (failure?.kind === "auth") throw failure;
  // Whatever it answered: what is there under our own name was made by this call or one before it.
  const stored = await getObject(desk.dav, new URL(href));
  if (stored?.text.includes(uid)) return { list, href };
  throw failure ?? new ProviderError(provider, "unavailable", { detail: "accepted but not there" });
}

async function deleteTask(dav: Dav, { href }: SavedTask): Promise<void> {
  const headers = { "content-type": calendarType };
  const response = await dav.send(new URL(href), { method: "DELETE", headers });
  const failure = refusalOf(response);
  if (failure !== null && failure.kind !== "not-found") throw failure;
}
