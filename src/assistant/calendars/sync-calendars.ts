import * as z from "zod/mini";
import type { ConnectionId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobHandler, type Outcome } from "../../jobs/job";
import { currentCorrelation, describeError } from "../../log";
import type { CalendarPort } from "../../ports";
import { beginCopy, type CalendarCopy, findCopies, storeChanges } from "../../store/accounts/calendar-copies";
import {
  type Calendar,
  type Connection,
  clearConnectionFailure,
  findConnection,
  listCalendarConnections,
  listCalendars,
  recordConnectionFailure,
} from "../../store/accounts/connections";
import { enqueueJob, priority } from "../../store/jobs/enqueue";
import { isLaneTaken } from "../../store/jobs/jobs";
import { findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { openCalendar } from "./calendars";

/** Each account at a moment of its own within these minutes, so that not all of them are asked at once. */
const spreadMs = 3 * 60_000;
/** Less than the job's own timeout, so that a slow account ends as a failure of that account. */
const limitMs = 240_000;

/** The job that comes every few minutes: each account is brought up to date by a job of its own, so that a slow one holds up nobody. */
export function syncCalendarsJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload: z.object({}),
    handle: async () => {
      const { store, now } = assistant;
      for (const { id, failure } of await listCalendarConnections(store)) {
        const lane = `sync:${id}`;
        // One that backs off is waited for; one that lets nobody in is left alone until it does again.
        if (failure === "auth" || (await isLaneTaken(store, lane))) continue;
        await enqueueJob(
          store,
          {
            kind: "sync_connection",
            payload: { connection: id },
            uniqueKey: null,
            lane,
            priority: priority.upkeep,
            runAt: now().add({ milliseconds: Number(Bun.hash.crc32(id)) % spreadMs }),
            maxAttempts: 5,
            correlation: currentCorrelation(),
          },
          now(),
        );
      }
      return done;
    },
  });
}

export function syncConnectionJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload: z.object({ connection: z.string() }),
    handle: async ({ connection: id }, { signal }): Promise<Outcome> => {
      const connection = await findConnection(assistant.store, id as ConnectionId);
      if (connection === null) return { kind: "cancel", reason: "gone" };
      const limit = AbortSignal.timeout(limitMs);
      try {
        await syncConnection(assistant, connection, AbortSignal.any([signal, limit]));
        await clearConnectionFailure(assistant.store, connection.id);
        return done;
      } catch (error) {
        const failure = limit.aborted ? new ProviderError(connection.connector, "timeout") : error;
        if (!(failure instanceof ProviderError) || signal.aborted) throw error;
        return backOff(assistant, connection, failure);
      }
    },
  });
}

/** The copy stays as it is, with its age. */
async function backOff(assistant: Assistant, { id }: Connection, error: ProviderError): Promise<Outcome> {
  await recordConnectionFailure(assistant.store, id, error.kind);
  assistant.log.warn("calendar.not-synced", { connection: id, ...describeError(error) });
  if (error.kind === "auth") return { kind: "cancel", reason: "auth" };
  const least = error.retryAfter ?? 0;
  const seconds = Math.max(least, await secondsToWait(assistant, id));
  return { kind: "snooze", until: assistant.now().add({ seconds: Math.ceil(seconds) }) };
}

/** As long again as it has been out of date, which doubles the wait each time; an hour at most. */
async function secondsToWait(assistant: Assistant, id: ConnectionId): Promise<number> {
  const calendars = (await listSyncedCalendars(assistant, id)).map((each) => each.id);
  const synced = (await findCopies(assistant.store, calendars)).flatMap(({ syncedAt }) => syncedAt ?? []);
  const oldest = Math.min(...synced.map((at) => at.epochMilliseconds));
  const age = (assistant.now().epochMilliseconds - oldest) / 1000;
  return Number.isFinite(age) ? Math.min(Math.max(age, 5 * 60), 60 * 60) : 15 * 60;
}

async function listSyncedCalendars(assistant: Assistant, id: ConnectionId): Promise<Calendar[]> {
  const connection = await findConnection(assistant.store, id);
  if (connection === null) return [];
  const calendars = await listCalendars(assistant.store, connection.user);
  return calendars.filter((each) => each.connection === id);
}

/**
 * Brings the copies of an account's calendars up to date. One calendar that is gone, or cannot be read, is no reason to
 * leave the others.
 * @throws ProviderError where the account as a whole gives no answer
 */
async function syncConnection(
  assistant: Assistant,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  const calendars = await listSyncedCalendars(assistant, connection.id);
  const port = await openCalendar(assistant, connection.user, connection.id, signal);
  const user = await findUser(assistant.store, connection.user);
  const failures: ProviderError[] = [];
  for (const calendar of calendars) {
    signal.throwIfAborted();
    try {
      await syncCalendar(assistant, port, calendar, user?.zone ?? "UTC");
    } catch (error) {
      if (!(error instanceof ProviderError) || error.transient || error.kind === "auth") throw error;
      failures.push(error);
      assistant.log.warn("calendar.not-synced", { connection: connection.id, ...describeError(error) });
    }
  }
  const [first] = failures;
  if (first !== undefined && failures.length === calendars.length) throw first;
}

/** Listed again when a write of our own came between: twice in a row is rare, and the next time comes soon. */
const mostTries = 3;

async function syncCalendar(
  assistant: Assistant,
  port: CalendarPort,
  { id, externalId }: Calendar,
  zone: string,
): Promise<void> {
  if (port.listChanges === null) return;
  const { store, now } = assistant;
  for (let tries = 0; tries < mostTries; tries++) {
    const copy = await beginCopy(store, id);
    const token = isFullDue(copy, zone, now()) ? null : copy.token;
    const told = await port.listChanges(externalId, token);
    const changes = told === "expired" ? await port.listChanges(externalId, null) : told;
    if (changes === "expired")
      throw new ProviderError("adjutant", "malformed", { detail: "expired at once" });
    const full = token === null || told === "expired";
    if (await storeChanges(store, copy, changes, { full, zone }, now())) return;
  }
}

/** Once a night, where the user lives, or whenever a night was missed. Times without a zone move with the user's. */
function isFullDue(
  { token, fullAt, zone: read }: CalendarCopy,
  zone: string,
  now: Temporal.Instant,
): boolean {
  if (token === null || fullAt === null || read !== zone) return true;
  const hours = fullAt.until(now).total({ unit: "hours" });
  const { hour } = now.toZonedDateTimeISO(zone);
  return hours >= 36 || (hours >= 12 && hour >= 2 && hour < 5);
}
