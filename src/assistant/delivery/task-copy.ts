import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobHandler } from "../../jobs/job";
import { currentCorrelation } from "../../log";
import type { SavedTask } from "../../ports";
import { findTaskConnection } from "../../store/accounts/connections";
import { findReminder, setReminderTask } from "../../store/built-in/reminders";
import { postMessage } from "../../store/conversation/post";
import { type NewJob, priority } from "../../store/jobs/enqueue";
import { findChannel, findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { openTasks } from "../calendars/calendars";

const payload = z.object({ reminder: z.string() });
type Verb = "put_task" | "drop_task";

/** Of one reminder in turn: what is put into a list first is there to be taken out. */
export function queueTask(kind: Verb, reminder: string, now: Temporal.Instant): NewJob {
  return {
    kind,
    payload: { reminder },
    uniqueKey: `${kind}:${reminder}`,
    lane: `task:${reminder}`,
    priority: priority.usual,
    runAt: now,
    maxAttempts: 15,
    correlation: currentCorrelation(),
  };
}

/** The job that shows a reminder in its user's list of to-dos, where they chose one. The reminder itself does not wait for it. */
export function putTaskJob(assistant: Assistant): JobHandler {
  const { store } = assistant;
  return defineJob({
    payload,
    handle: async ({ reminder: id }, { signal, attempt }) => {
      const reminder = await findReminder(store, id);
      const connection = reminder && (await findTaskConnection(store, reminder.user));
      if (!reminder || !connection) return { kind: "cancel", reason: "no list" };
      // An attempt that broke off may have put it there all the same: then it is found, and taken out by the job behind this one.
      if (reminder.nextAt === null && attempt === 1) return { kind: "cancel", reason: "called off" };
      const port = await openTasks(assistant, reminder.user, connection.id, signal);
      const task = await port.createTask(connection.list, reminder, `task:${id}`);
      await setReminderTask(store, id, { ...task, connection: connection.id });
      return done;
    },
    onDead: async ({ reminder: id }) => {
      const reminder = await findReminder(store, id);
      const connection = reminder && (await findTaskConnection(store, reminder.user));
      const user = reminder && (await findUser(store, reminder.user));
      const channel = reminder && (await findChannel(store, reminder.channel));
      if (!connection || !user || !channel) return;
      const reply = (await assistant.presenter()).taskFailed(reminder.title, connection.label, user);
      const message = {
        channel,
        author: "adjutant",
        draft: null,
        reply,
        dedupe: `task-failed:${id}`,
      } as const;
      await postMessage(store, { ...message, correlation: currentCorrelation() }, assistant.now());
    },
  });
}

/** The job that takes it out again when the reminder was taken back. */
export function dropTaskJob(assistant: Assistant): JobHandler {
  const { store } = assistant;
  return defineJob({
    payload,
    handle: async ({ reminder: id }, { signal }) => {
      const reminder = await findReminder(store, id);
      if (!reminder?.task) return { kind: "cancel", reason: "no task" };
      const { connection, ...task } = reminder.task;
      try {
        const port = await openTasks(assistant, reminder.user, connection, signal);
        await port.deleteTask(task satisfies SavedTask);
      } catch (error) {
        // An account that is connected no more keeps what it has.
        if (!(error instanceof ProviderError) || error.kind !== "not-found") throw error;
      }
      await setReminderTask(store, id, null);
      return done;
    },
  });
}
