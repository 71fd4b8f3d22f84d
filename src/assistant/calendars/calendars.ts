import type { ConnectionConfig, OpenedConnection } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { Occurrence } from "../../domain/event";
import type { CalendarId, ConnectionId, UserId } from "../../domain/ids";
import { clipSpans, mergeSpans } from "../../domain/slots";
import { type Span, spanOf } from "../../domain/when";
import { ProviderError } from "../../errors";
import { untilAborted } from "../../jobs/until-aborted";
import { describeError } from "../../log";
import type { CalendarPort, NotePort, TaskPort } from "../../ports";
import { type Calendar, listCalendars } from "../../store/accounts/calendars";
import { clearConnectionFailure, findConnection } from "../../store/accounts/connections";
import { findUser } from "../../store/people/users";
import { openAccessToken } from "../accounts/access-token";
import { recordFailure } from "../accounts/record-failure";
import type { Assistant } from "../assistant";
import { type CopyAge, findCopiesOf } from "./read-copies";
import { tellApart } from "./tell-apart";

/** How long a look at one account may take before the others' answer goes out without it. */
const lookMs = 4_000;

/** @throws ProviderError kind "not-found" when the connection, or its connector, is gone */
export async function openCalendar(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<CalendarPort> {
  const { connector, opened } = await openConnection(assistant, user, id, signal);
  if (connector.openCalendar === null)
    throw new ProviderError("adjutant", "not-found", { detail: "no calendar" });
  return connector.openCalendar(opened);
}

/** @throws ProviderError kind "not-found" when the connection, or its connector, is gone */
export async function openNotes(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<NotePort> {
  const { connector, opened } = await openConnection(assistant, user, id, signal);
  if (connector.openNotes === null) throw new ProviderError("adjutant", "not-found", { detail: "no notes" });
  return connector.openNotes(opened);
}

/** @throws ProviderError kind "not-found" when the connection, or its connector, is gone */
export async function openTasks(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<TaskPort> {
  const { connector, opened } = await openConnection(assistant, user, id, signal);
  if (connector.openTasks === undefined)
    throw new ProviderError("adjutant", "not-found", { detail: "no tasks" });
  return connector.openTasks(opened);
}

/** @throws ProviderError kind "not-found" when the connection, or its connector, is gone */
export async function openConnection(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
) {
  const connection = await findConnection(assistant.store, id);
  const entry = connection && findConnector(connection.connector);
  if (!connection || !entry || connection.user !== user) {
    throw new ProviderError("adjutant", "not-found", { detail: "connection" });
  }
  const connector = await entry.load(assistant.connectors);
  const isBuiltIn = entry.ways.length === 0;
  const hasTokens = connection.way === "oauth";
  const opened: OpenedConnection = {
    user,
    zone: (await findUser(assistant.store, user))?.zone ?? "UTC",
    config: { ...connection.config, ...connection.choices } as ConnectionConfig,
    secret: isBuiltIn || hasTokens ? "" : ((await assistant.vault.open(connection.id, user)) ?? ""),
    accessToken: hasTokens ? openAccessToken(assistant, connection) : null,
    signal,
    allowPrivate: isBuiltIn ? false : await assistant.allowPrivate(user),
    log: assistant.log,
  };
  return { connector, opened };
}

/** Answers gathered from all of a user's calendars, and which of them are not as of now. */
export interface Gathered<T> {
  readonly found: readonly T[];
  /** Names of those that gave no answer in time, and of which there is no copy either. */
  readonly unanswered: readonly string[];
  /** Those that gave no answer in time, and for which a copy spoke that is no longer fresh. */
  readonly aged: readonly CopyAge[];
}

export interface CalendarOccurrence extends Occurrence {
  readonly in: Calendar;
}

/** What is on within the span, over all the user's calendars, in order of start. */
export async function gatherOccurrences(
  assistant: Assistant,
  user: { readonly id: UserId; readonly zone: string },
  span: Span,
  signal: AbortSignal,
): Promise<Gathered<CalendarOccurrence>> {
  const ask = async (port: CalendarPort, calendar: Calendar) => {
    const found = await port.listOccurrences(calendar.externalId, span);
    return found.map((each) => ({ ...each, in: calendar }));
  };
  const gathered = await gather(assistant, user, span, signal, { ask, recall: (copied) => copied });
  const start = (each: Occurrence) => spanOf(each.when, user.zone).start;
  return {
    ...gathered,
    found: gathered.found.toSorted((a, b) => Temporal.Instant.compare(start(a), start(b))),
  };
}

/** Busy times within the span, over all the user's calendars, merged. */
export async function gatherBusy(
  assistant: Assistant,
  user: { readonly id: UserId; readonly zone: string },
  span: Span,
  signal: AbortSignal,
): Promise<Gathered<Span>> {
  const ask = (port: CalendarPort, calendar: Calendar) =>
    port.freeBusy([calendar.externalId], span, user.zone);
  const recall = (copied: readonly CalendarOccurrence[]) =>
    clipSpans(
      copied.filter(({ busy }) => busy).map(({ when }) => spanOf(when, user.zone)),
      span,
    );
  const gathered = await gather(assistant, user, span, signal, { ask, recall });
  return { ...gathered, found: mergeSpans(gathered.found) };
}

/** How a calendar answers: asked itself, or by what its copy holds. */
interface Source<T> {
  readonly ask: (port: CalendarPort, calendar: Calendar) => Promise<readonly T[]>;
  readonly recall: (copied: readonly CalendarOccurrence[]) => readonly T[];
}

async function gather<T>(
  assistant: Assistant,
  user: { readonly id: UserId; readonly zone: string },
  span: Span,
  signal: AbortSignal,
  { ask, recall }: Source<T>,
): Promise<Gathered<T>> {
  const calendars = (await listCalendars(assistant.store, user.id)).filter(({ goneAt }) => goneAt === null);
  const byConnection = Map.groupBy(calendars, (calendar) => calendar.connection);
  const answers = await Promise.all(
    [...byConnection.values()].map(async (group) => {
      const copies = await findCopiesOf(assistant, user, group, span);
      const stale = group.filter(({ id }) => copies.get(id)?.isFresh !== true);
      const live = await lookLive(assistant, user.id, stale, signal, ask);
      return Promise.all(
        group.map(async ({ id, name }): Promise<Gathered<T>> => {
          const found = live.get(id);
          if (found !== undefined) return { found, unanswered: [], aged: [] };
          const copy = copies.get(id);
          if (copy === undefined) return { found: [], unanswered: [name], aged: [] };
          const aged = copy.isFresh ? [] : [copy.age];
          return { found: recall(await copy.listOccurrences()), unanswered: [], aged };
        }),
      );
    }),
  );
  const all = answers.flat();
  return {
    found: all.flatMap((answer) => answer.found),
    unanswered: all.flatMap((answer) => answer.unanswered),
    aged: all.flatMap((answer) => answer.aged),
  };
}

/** What the calendars of an account answer themselves; of one that gives no answer in time there is none. */
async function lookLive<T>(
  assistant: Assistant,
  user: UserId,
  calendars: readonly Calendar[],
  signal: AbortSignal,
  ask: Source<T>["ask"],
): Promise<ReadonlyMap<CalendarId, readonly T[]>> {
  const answers = new Map<CalendarId, readonly T[]>();
  const [first] = calendars;
  // One that lets nobody in is left alone until it is connected again: asked on, some servers lock the account.
  if (first === undefined || first.failure === "auth") return answers;
  const { connection } = first;
  const secret = await assistant.vault.mark(connection);
  const limited = AbortSignal.any([signal, AbortSignal.timeout(lookMs)]);
  const opening = openCalendar(assistant, user, connection, limited);
  const looks = calendars.map(async (calendar) => {
    const look = opening.then((port) => ask(port, calendar));
    answers.set(calendar.id, await untilAborted(look, limited));
  });
  const failures = (await Promise.allSettled(looks)).flatMap((each) =>
    each.status === "rejected" ? [each.reason] : [],
  );
  signal.throwIfAborted();
  for (const error of failures)
    assistant.log.warn("calendar.unanswered", { connection, ...describeError(error) });
  const isOfAccount = (error: unknown) => error instanceof ProviderError && error.ofAccount;
  const failure = failures.find(isOfAccount) ?? (answers.size === 0 ? failures[0] : null);
  if (failure instanceof ProviderError) await recordFailure(assistant, connection, failure.kind, secret);
  else if (answers.size > 0) await clearConnectionFailure(assistant.store, connection);
  return answers;
}

/** Called so that they can be told apart. */
export async function listUserCalendars(assistant: Assistant, user: UserId): Promise<Calendar[]> {
  return tellApart(await listCalendars(assistant.store, user));
}
