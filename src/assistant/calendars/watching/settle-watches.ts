import { findConnector } from "../../../connectors/registry";
import { newId, type WatchId } from "../../../domain/ids";
import { ProviderError } from "../../../errors";
import { describeError } from "../../../log";
import type { CalendarPort, WatchPort } from "../../../ports";
import type { Connection } from "../../../store/accounts/connections";
import {
  insertWatch,
  listWatches,
  removeWatch,
  type StoredWatch,
  updateWatch,
} from "../../../store/accounts/watches";
import type { Assistant } from "../../assistant";
import { hashHookSecret } from "../../note-hook";
import { planWatches, type WatchStep } from "./plan-watches";

/** What was refused may be mended: a proxy, or how a calendar is shared. */
const refusedHours = 6;
/** After a failure that may pass. */
const againMinutes = 10;

/** Where the provider of such an account is to call; null where it cannot, or never does. */
export function hookAddress(
  { hookRoot }: Pick<Assistant, "hookRoot">,
  { connector }: Pick<Connection, "connector">,
): string | null {
  const path = findConnector(connector)?.hookPath;
  return hookRoot === null || path === undefined ? null : `${hookRoot}${path}`;
}

/** What there is to do about an account's watches now. */
export async function listWatchSteps(
  assistant: Assistant,
  connection: Connection,
  calendars: readonly string[],
): Promise<WatchStep[]> {
  const watches = await listWatches(assistant.store, [connection.id]);
  return planWatches(calendars, watches, hookAddress(assistant, connection), assistant.now());
}

/** An account's watches, and what they are settled with. */
interface Desk {
  readonly assistant: Assistant;
  readonly connection: Connection;
  readonly port: WatchPort;
  /** The provider does not reach us, whichever calendar it is about. */
  isUnreached: boolean;
  /** It gave no answer, and is not asked more in this round. */
  isSilent: boolean;
}

/**
 * Opens, renews and stops what has to be. A watch that does not come about is no failure of the account: its calendars
 * are asked as they were before.
 * @throws ProviderError kind "auth" when the account lets nobody in
 */
export async function settleWatches(
  assistant: Assistant,
  connection: Connection,
  calendars: readonly string[],
  { watching: port }: Pick<CalendarPort, "watching">,
  signal: AbortSignal,
): Promise<void> {
  if (port === null) return;
  const desk = openDesk(assistant, connection, port);
  for (const step of await listWatchSteps(assistant, connection, calendars)) {
    signal.throwIfAborted();
    if (desk.isSilent) return;
    if (step.kind === "open") await openWatch(desk, step.calendar);
    else if (step.kind === "renew") await renewWatch(desk, step.watch);
    else await stopWatch(desk, step.watch);
  }
}

function openDesk(assistant: Assistant, connection: Connection, port: WatchPort): Desk {
  return { assistant, connection, port, isUnreached: false, isSilent: false };
}

/** False while it is not open. */
async function openWatch(desk: Desk, calendar: string): Promise<boolean> {
  const { assistant, connection, port } = desk;
  const address = hookAddress(assistant, connection);
  if (address === null) return false;
  const { store, log } = assistant;
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url");
  const openedAt = assistant.now();
  const expiresAt = openedAt.add(port.longest);
  const watch = { id: newId<WatchId>(), calendar, address };
  const times = { openedAt, expiresAt, dueAt: openedAt.add({ minutes: againMinutes }) };
  const secretHash = hashHookSecret(secret);
  await insertWatch(store, { ...watch, ...times, connection: connection.id, secretHash });
  const answer = desk.isUnreached
    ? ({ kind: "refused", because: "address" } as const)
    : await attempt(desk, () => port.open(watch, secret, expiresAt));
  if (answer instanceof ProviderError) return false;
  if (answer.kind === "refused") {
    desk.isUnreached ||= answer.because === "address";
    const dueAt = openedAt.add({ hours: refusedHours });
    await updateWatch(store, watch.id, { refusal: answer.because, dueAt });
    log.info("calendar.watch-refused", { connection: connection.id, failure: answer.because });
    return false;
  }
  const { externalId } = answer;
  const kept = await updateWatch(store, watch.id, {
    externalId,
    expiresAt: answer.expiresAt,
    dueAt: renewalOf(openedAt, answer.expiresAt),
    // Else its first call tells, which may have been faster than this answer.
    ...(answer.isProven && { heardAt: assistant.now() }),
  });
  if (kept) return true;
  // The account was taken away meanwhile.
  await attempt(desk, () => port.stop({ ...watch, externalId }));
  return false;
}

/** With a quarter of its life left. */
function renewalOf(from: Temporal.Instant, until: Temporal.Instant): Temporal.Instant {
  const ms = until.epochMilliseconds - from.epochMilliseconds;
  return until.subtract({ milliseconds: Math.floor(ms / 4) });
}

/** Where another one has to follow, both live for a moment: nothing that changes meanwhile is missed. */
async function renewWatch(desk: Desk, watch: StoredWatch): Promise<void> {
  const { assistant, port } = desk;
  const { renew } = port;
  if (renew !== null) {
    const from = assistant.now();
    const expiresAt = await attempt(desk, () => renew(watch, from.add(port.longest)));
    if (!(expiresAt instanceof ProviderError)) {
      await updateWatch(assistant.store, watch.id, { expiresAt, dueAt: renewalOf(from, expiresAt) });
      return;
    }
    if (expiresAt.transient) return defer(desk, watch);
  }
  if (await openWatch(desk, watch.calendar)) return stopWatch(desk, watch);
  return defer(desk, watch);
}

async function defer({ assistant }: Desk, { id }: StoredWatch): Promise<void> {
  await updateWatch(assistant.store, id, { dueAt: assistant.now().add({ minutes: againMinutes }) });
}

/** Tried again where the failure may pass; what can be stopped in no way ends by itself, at its time. */
async function stopWatch(desk: Desk, watch: StoredWatch): Promise<void> {
  const { store, now } = desk.assistant;
  const isOver = Temporal.Instant.compare(watch.expiresAt, now()) <= 0;
  const never = watch.refusal !== null && watch.externalId === null;
  const stopped = isOver || never ? null : await attempt(desk, () => desk.port.stop(watch));
  if (stopped instanceof ProviderError && stopped.transient) return;
  await removeWatch(store, watch.id);
}

/** @throws ProviderError kind "auth", and what is no ProviderError */
async function attempt<T>(desk: Desk, ask: () => Promise<T>): Promise<T | ProviderError> {
  const { assistant, connection } = desk;
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind === "auth") throw error;
    assistant.log.warn("calendar.not-watched", { connection: connection.id, ...describeError(error) });
    desk.isSilent ||= error.transient;
    return error;
  }
}

/**
 * Before an account is taken away, and with it what its watches could be stopped by. Whoever disconnects waits no longer
 * than they have to: what is left ends by itself within days, and its calls come to nothing.
 */
export async function stopWatches(
  assistant: Assistant,
  connection: Connection,
  { watching: port }: Pick<CalendarPort, "watching">,
): Promise<void> {
  if (port === null) return;
  const watches = await listWatches(assistant.store, [connection.id]);
  const desk = openDesk(assistant, connection, port);
  await Promise.all(watches.map((watch) => stopWatch(desk, watch)));
}
