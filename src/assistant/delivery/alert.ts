import * as z from "zod/mini";
import { findConnector } from "../../connectors/registry";
import type { EventRef, Series } from "../../domain/event";
import type { ChannelId, UserId } from "../../domain/ids";
import { type Appearance, expandSeries, nextAppearance } from "../../domain/series/appearances";
import { spanOf } from "../../domain/when";
import { defineJob, done, type JobHandler, type Outcome } from "../../jobs/job";
import { currentCorrelation } from "../../log";
import type { CalendarPort } from "../../ports";
import type { Calendar } from "../../store/accounts/calendars";
import { findStoredEvent } from "../../store/built-in/events";
import { postMessage } from "../../store/conversation/post";
import { enqueueJob, type NewJob, priority } from "../../store/jobs/enqueue";
import { findChannel, findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

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
function alertJobs(
  ref: EventRef,
  series: Series,
  owner: { readonly user: UserId; readonly channel: ChannelId },
  now: Temporal.Instant,
): NewJob[] {
  const lengths = new Set(
    [series.event, ...series.overrides.map((each) => each.event)].flatMap((each) => each.alerts),
  );
  return [...lengths].flatMap((minutes) => {
    const start = nextStart(series, minutes, now.add({ minutes }));
    if (start === null) return [];
    const { calendar, uid } = ref;
    const { user, channel } = owner;
    return [queueAlert({ user, channel, calendar, uid, minutes, start: start.epochMilliseconds })];
  });
}

/** The same for events as the calendar holds them now; none for a calendar that rings by itself. */
export async function ringAt(
  assistant: Assistant,
  owner: { readonly user: UserId; readonly channel: ChannelId },
  calendar: Calendar,
  port: CalendarPort,
  refs: readonly EventRef[],
): Promise<NewJob[]> {
  if (findConnector(calendar.connector)?.capabilities?.alerts !== "ours") return [];
  const series = await Promise.all(refs.map((ref) => port.readSeries(ref)));
  return series.flatMap((each) =>
    each === null ? [] : alertJobs(each.event.ref, each, owner, assistant.now()),
  );
}

function queueAlert(alert: Alert): NewJob {
  return {
    kind: "alert",
    payload: alert,
    uniqueKey: keyOf(alert),
    lane: null,
    priority: priority.delivery,
    runAt: Temporal.Instant.fromEpochMilliseconds(alert.start).subtract({ minutes: alert.minutes }),
    maxAttempts: 10,
    correlation: currentCorrelation(),
  };
}

/** A file that several people import gives its events the same UID in the calendar of each. */
function keyOf({ calendar, uid, minutes, start }: Alert): string {
  return `alert:${calendar}:${uid}:${minutes}:${start}`;
}

export function alertJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: async (alert): Promise<Outcome> => {
      const { store } = assistant;
      const event = await findStoredEvent(store, alert.calendar, alert.uid);
      const start = Temporal.Instant.fromEpochMilliseconds(alert.start);
      const ringing = event && findRinging(event.series, start, alert.minutes);
      if (!ringing) return { kind: "cancel", reason: "moved" };
      const channel = await findChannel(store, alert.channel as ChannelId);
      const user = await findUser(store, alert.user as UserId);
      if (channel === null || user === null) return { kind: "cancel", reason: "nobody" };
      const now = assistant.now();
      if (Temporal.Instant.compare(now, start.add({ minutes: 1 })) < 0) {
        const { title, location, when } = ringing.event;
        const zone = when.kind === "timed" ? when.start.timeZoneId : "UTC";
        const reply = (await assistant.presenter()).alert(
          { title, location, start: start.toZonedDateTimeISO(zone) },
          user,
        );
        const message = { channel, author: "adjutant", draft: null, reply, dedupe: keyOf(alert) } as const;
        await postMessage(store, { ...message, correlation: currentCorrelation() }, now);
      }
      const later = now.add({ minutes: alert.minutes });
      const after = Temporal.Instant.compare(later, start) > 0 ? later : start;
      const next = nextStart(event.series, alert.minutes, after);
      if (next !== null)
        await enqueueJob(store, queueAlert({ ...alert, start: next.epochMilliseconds }), now);
      return done;
    },
  });
}

/** The first start after `after` that has such an alert; all-day events have none, they ring nobody at midnight. */
function nextStart(series: Series, minutes: number, after: Temporal.Instant): Temporal.Instant | null {
  let from = after;
  for (let tries = 0; tries < 100; tries++) {
    const next = nextAppearance(series, from, "UTC");
    if (next === null) return null;
    from = spanOf(next.event.when, "UTC").start;
    if (next.event.when.kind === "timed" && next.event.alerts.includes(minutes)) return from;
  }
  return null;
}

function findRinging(series: Series, start: Temporal.Instant, minutes: number): Appearance | null {
  const span = { start, end: start.add({ milliseconds: 1 }) };
  const found = expandSeries(series, span, "UTC").find(
    ({ event: { when, alerts } }) =>
      when.kind === "timed" &&
      when.start.epochMilliseconds === start.epochMilliseconds &&
      alerts.includes(minutes),
  );
  return found ?? null;
}
