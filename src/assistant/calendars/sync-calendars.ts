import * as z from "zod/mini";
import type { ConnectionId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobHandler, type Outcome } from "../../jobs/job";
import { describeError } from "../../log";
import type { CalendarPort } from "../../ports";
import { beginCopy, type CalendarCopy, findCopies, storeChanges } from "../../store/accounts/calendar-copies";
import { type Calendar, listCalendars } from "../../store/accounts/calendars";
import {
  type Connection,
  clearConnectionFailure,
  findConnection,
  listCalendarConnections,
} from "../../store/accounts/connections";
import { doubtWatches } from "../../store/accounts/watches";
import { findUser } from "../../store/people/users";
import { recordFailure } from "../accounts/record-failure";
import type { Assistant } from "../assistant";
import { openCalendar } from "./calendars";
import { queueSync, type SyncRequest, syncPayload } from "./queue-sync";
import { isWithin } from "./read-copies";
import { refreshCalendarList } from "./refresh-list";
import { findWatched } from "./watching/find-watched";
import { listWatchSteps, settleWatches } from "./watching/settle-watches";

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
      for (const connection of await listCalendarConnections(store)) {
        // One that lets nobody in is left alone until it does again.
        if (connection.failure === "auth" || !(await isSyncDue(assistant, connection))) continue;
        const milliseconds = Number(Bun.hash.crc32(connection.id)) % spreadMs;
        await queueSync(assistant, connection, now().add({ milliseconds }));
      }
      return done;
    },
  });
}

async function isSyncDue(assistant: Assistant, connection: Connection): Promise<boolean> {
  const calendars = await listSyncedCalendars(assistant, connection.id);
  if ((await listDue(assistant, calendars)).length > 0) return true;
  const ids = calendars.map(({ externalId }) => externalId);
  return (await listWatchSteps(assistant, connection, ids)).length > 0;
}

/** So long a calendar whose provider tells of every change is not asked: calls can be lost. */
const watchedMinutes = 60;

/** Those to ask for changes now. */
async function listDue(assistant: Assistant, calendars: readonly Calendar[]): Promise<Calendar[]> {
  const watched = await findWatched(assistant, calendars);
  const copies = await findCopies(assistant.store, [...watched]);
  const now = assistant.now();
  const recent = copies.filter(
    ({ syncedAt }) => syncedAt !== null && isWithin(syncedAt, now, watchedMinutes),
  );
  const resting = new Set(recent.map(({ calendar }) => calendar));
  return calendars.filter(({ id }) => !resting.has(id));
}

export function syncConnectionJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload: syncPayload,
    handle: async ({ connection: id, ...request }, { signal }): Promise<Outcome> => {
      const connection = await findConnection(assistant.store, id as ConnectionId);
      if (connection === null) return { kind: "cancel", reason: "gone" };
      const secret = await assistant.vault.mark(connection.id);
      const limit = AbortSignal.timeout(limitMs);
      try {
        const isWell = await syncConnection(assistant, connection, request, AbortSignal.any([signal, limit]));
        if (isWell) await clearConnectionFailure(assistant.store, connection.id);
        return done;
      } catch (error) {
        const failure = limit.aborted ? new ProviderError(connection.connector, "timeout") : error;
        if (!(failure instanceof ProviderError) || signal.aborted) throw error;
        await recordFailure(assistant, connection.id, failure.kind, secret);
        return backOff(assistant, connection, failure);
      }
    },
  });
}

/** The copy stays as it is, with its age. */
async function backOff(assistant: Assistant, connection: Connection, error: ProviderError): Promise<Outcome> {
  warn(assistant, connection, error);
  if (error.kind === "auth") return { kind: "cancel", reason: "auth" };
  const least = error.retryAfter ?? 0;
  const seconds = Math.max(least, await secondsToWait(assistant, connection.id));
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
  return calendars.filter((each) => each.connection === id && each.goneAt === null);
}

/**
 * Brings the list of an account's calendars up to date, and their copies. One calendar that is gone, or fails, is no reason to
 * leave the others. False where none of those that were asked gave an answer.
 * @throws ProviderError where the account as a whole gives no answer
 */
async function syncConnection(
  assistant: Assistant,
  connection: Connection,
  { scope, heard }: SyncRequest,
  signal: AbortSignal,
): Promise<boolean> {
  const port = await openCalendar(assistant, connection.user, connection.id, signal);
  const zone = (await findUser(assistant.store, connection.user))?.zone ?? "UTC";
  if (isNightDue(connection.listedAt, zone, assistant.now())) await relist(assistant, connection, port);
  const all = await listSyncedCalendars(assistant, connection.id);
  // First: what changes from now on is told, and what did before is found.
  const ids = all.map(({ externalId }) => externalId);
  await settleWatches(assistant, connection, ids, port, signal);
  const due = scope === "due" ? await listDue(assistant, all) : scope === "all" ? all : [];
  const calendars = all.filter((each) => heard.includes(each.externalId) || due.includes(each));
  const failures: ProviderError[] = [];
  for (const calendar of calendars) {
    signal.throwIfAborted();
    try {
      const isNews = await syncCalendar(assistant, port, calendar, zone);
      const isUntold = isNews && scope === "due" && !heard.includes(calendar.externalId);
      if (isUntold) await doubtWatches(assistant.store, connection.id, calendar.externalId);
    } catch (error) {
      signal.throwIfAborted();
      failures.push(passOver(assistant, connection, error));
    }
  }
  const [first] = failures;
  if (first !== undefined && failures.length === all.length) throw first;
  return first === undefined || failures.length < calendars.length;
}

/** Calendars that are known are read even where they are listed no more, or the server has a fault in listing them. */
async function relist(assistant: Assistant, connection: Connection, port: CalendarPort): Promise<void> {
  try {
    await refreshCalendarList(assistant, connection, port);
  } catch (error) {
    passOver(assistant, connection, error);
  }
}

/** @throws what is not of one calendar, or list, alone */
function passOver(assistant: Assistant, connection: Connection, error: unknown): ProviderError {
  if (!(error instanceof ProviderError) || error.ofAccount) throw error;
  warn(assistant, connection, error);
  return error;
}

function warn({ log }: Assistant, { id }: Connection, error: ProviderError): void {
  log.warn("calendar.not-synced", { connection: id, ...describeError(error) });
}

/** Listed again when a write of our own came between: twice in a row is rare, and the next time comes soon. */
const mostTries = 3;

/** Whether there were changes since the last time; of a listing of everything that is not known. */
async function syncCalendar(
  assistant: Assistant,
  port: CalendarPort,
  { id, externalId }: Calendar,
  zone: string,
): Promise<boolean> {
  if (port.listChanges === null) return false;
  const { store, now } = assistant;
  for (let tries = 0; tries < mostTries; tries++) {
    const copy = await beginCopy(store, id);
    const token = isFullDue(copy, zone, now()) ? null : copy.token;
    const told = await port.listChanges(externalId, token);
    const changes = told === "expired" ? await port.listChanges(externalId, null) : told;
    if (changes === "expired")
      throw new ProviderError("adjutant", "malformed", { detail: "expired at once" });
    const full = token === null || told === "expired";
    if (await storeChanges(store, copy, changes, { full, zone }, now()))
      return !full && changes.changed.length + changes.removed.length > 0;
  }
  return false;
}

function isFullDue(copy: CalendarCopy, zone: string, now: Temporal.Instant): boolean {
  // Times without a zone move with the user's.
  return copy.token === null || copy.zone !== zone || isNightDue(copy.fullAt, zone, now);
}

/** Once a night, where the user lives, or whenever a night was missed. */
function isNightDue(last: Temporal.Instant | null, zone: string, now: Temporal.Instant): boolean {
  if (last === null) return true;
  const hours = last.until(now).total({ unit: "hours" });
  const { hour } = now.toZonedDateTimeISO(zone);
  return hours >= 36 || (hours >= 12 && hour >= 2 && hour < 5);
}
