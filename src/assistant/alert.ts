import * as z from "zod/mini";
import type { SavedEvent } from "../domain/event";
import type { ChannelId, UserId } from "../domain/ids";
import { expandRecurrence, nextOccurrence } from "../domain/recurrence";
import type { When } from "../domain/when";
import { defineJob, done, type JobHandler, type Outcome } from "../jobs/job";
import { currentCorrelation } from "../log";
import { findStoredEvent } from "../store/events";
import { enqueueJob, type NewJob, priority } from "../store/jobs";
import { postMessage } from "../store/messages";
import { findChannel, findUser } from "../store/users";
import type { Assistant } from "./assistant";

const payload = z.object({
  user: z.string(),
  channel: z.string(),
  calendar: z.string(),
  uid: z.string(),
  minutes: z.number(),
  start: z.number(),
});
type Alert = z.infer<typeof payload>;

/**
 * Jobs for the alerts of an event in the built-in calendar, which has nobody else to ring; other calendars carry their
 * alerts themselves. An alert whose event was moved or deleted finds that when its time comes, and stays silent.
 */
export function alertJobs(
  event: SavedEvent,
  owner: { readonly user: UserId; readonly channel: ChannelId },
  now: Temporal.Instant,
): NewJob[] {
  return event.alerts.flatMap((minutes) => {
    const start = nextStart(event.when, event.recurrence, now.add({ minutes }));
    if (start === null) return [];
    const { calendar, uid } = event.ref;
    const { user, channel } = owner;
    return [queueAlert({ user, channel, calendar, uid, minutes, start: start.epochMilliseconds })];
  });
}

function queueAlert(alert: Alert): NewJob {
  return {
    kind: "alert",
    payload: alert,
    uniqueKey: `alert:${alert.uid}:${alert.minutes}:${alert.start}`,
    lane: null,
    priority: priority.delivery,
    runAt: Temporal.Instant.fromEpochMilliseconds(alert.start).subtract({ minutes: alert.minutes }),
    maxAttempts: 10,
    correlation: currentCorrelation(),
  };
}

export function alertJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: async (alert): Promise<Outcome> => {
      const { store } = assistant;
      const event = await findStoredEvent(store, alert.calendar, alert.uid);
      const start = Temporal.Instant.fromEpochMilliseconds(alert.start);
      if (event === null || !startsAt(event.fields.when, event.fields.recurrence, start)) {
        return { kind: "cancel", reason: "moved" };
      }
      const channel = await findChannel(store, alert.channel as ChannelId);
      const user = await findUser(store, alert.user as UserId);
      if (channel === null || user === null) return { kind: "cancel", reason: "nobody" };
      const now = assistant.now();
      if (Temporal.Instant.compare(now, start.add({ minutes: 1 })) < 0) {
        const zone = event.fields.when.kind === "timed" ? event.fields.when.start.timeZoneId : "UTC";
        const { title, location } = event.fields;
        const reply = assistant.presenter.alert(
          { title, location, start: start.toZonedDateTimeISO(zone) },
          user,
        );
        const dedupe = `alert:${alert.uid}:${alert.minutes}:${alert.start}`;
        const message = { channel, author: "adjutant", draft: null, reply, dedupe } as const;
        await postMessage(store, { ...message, correlation: currentCorrelation() }, now);
      }
      const later = now.add({ minutes: alert.minutes });
      const after = Temporal.Instant.compare(later, start) > 0 ? later : start;
      const next = nextStart(event.fields.when, event.fields.recurrence, after);
      if (next !== null)
        await enqueueJob(store, queueAlert({ ...alert, start: next.epochMilliseconds }), now);
      return done;
    },
  });
}

/** The first start after `after`; all-day events have none, they ring nobody at midnight. */
function nextStart(when: When, recurrence: string | null, after: Temporal.Instant): Temporal.Instant | null {
  if (when.kind === "all-day") return null;
  if (recurrence !== null) return nextOccurrence(when.start, recurrence, after)?.toInstant() ?? null;
  return Temporal.Instant.compare(when.start.toInstant(), after) > 0 ? when.start.toInstant() : null;
}

function startsAt(when: When, recurrence: string | null, start: Temporal.Instant): boolean {
  const span = { start, end: start.add({ milliseconds: 1 }) };
  return expandRecurrence(when, recurrence, span, "UTC").some(
    (each) => each.kind === "timed" && each.start.epochMilliseconds === start.epochMilliseconds,
  );
}
