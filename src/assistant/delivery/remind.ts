import * as z from "zod/mini";
import { nextOccurrence } from "../../domain/series/recurrence";
import { defineJob, done, type JobHandler, type Outcome } from "../../jobs/job";
import { currentCorrelation } from "../../log";
import { advanceReminder, findReminder, type Reminder } from "../../store/built-in/reminders";
import { postMessage } from "../../store/conversation/post";
import { type NewJob, priority } from "../../store/jobs/enqueue";
import { findChannel, findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

const payload = z.object({ reminder: z.string(), at: z.number() });

/** The job that gives a reminder at its time. Keyed by reminder and time: it is given once. */
export function queueReminder(reminder: Pick<Reminder, "id">, at: Temporal.Instant): NewJob {
  return {
    kind: "remind",
    payload: { reminder: reminder.id, at: at.epochMilliseconds },
    uniqueKey: `remind:${reminder.id}:${at.epochMilliseconds}`,
    lane: null,
    priority: priority.delivery,
    runAt: at,
    maxAttempts: 20,
    correlation: currentCorrelation(),
  };
}

/** Posts the reminder into the conversation in which it was asked for, and queues the next one of a series. */
export function remindJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: async ({ reminder: id, at }): Promise<Outcome> => {
      const { store } = assistant;
      const reminder = await findReminder(store, id);
      if (reminder?.nextAt?.epochMilliseconds !== at) return { kind: "cancel", reason: "called-off" };
      const channel = await findChannel(store, reminder.channel);
      const user = await findUser(store, reminder.user);
      if (channel === null || user === null) return { kind: "cancel", reason: "nobody" };
      await postMessage(
        store,
        {
          channel,
          author: "adjutant",
          draft: null,
          reply: (await assistant.presenter()).reminder(reminder, user),
          dedupe: `remind:${id}:${at}`,
          correlation: currentCorrelation(),
        },
        assistant.now(),
      );
      const due = Temporal.Instant.fromEpochMilliseconds(at);
      await advanceReminder(store, id, due, nextJob(reminder, assistant.now()), assistant.now());
      return done;
    },
  });
}

/** The next time that still lies ahead: those that passed while the program was down are not made up for one by one. */
function nextJob(reminder: Reminder, now: Temporal.Instant): NewJob | null {
  if (reminder.recurrence === null) return null;
  const next = nextOccurrence(reminder.at, reminder.recurrence, now);
  return next === null ? null : queueReminder(reminder, next.toInstant());
}
