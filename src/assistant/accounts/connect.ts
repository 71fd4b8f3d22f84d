import type { ConnectInput, ConnectOptions, Connector, OpenedConnection } from "../../connectors/connector";
import { type ConnectorEntry, findConnector } from "../../connectors/registry";
import { type CalendarId, type ConnectionId, newId, type UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { untilAborted } from "../../jobs/until-aborted";
import { describeError } from "../../log";
import { findCalendar } from "../../store/accounts/calendars";
import {
  type Connection,
  createConnection,
  findConnection,
  listConnections,
  removeConnection,
  renewConnection,
} from "../../store/accounts/connections";
import { findDraft } from "../../store/conversation/drafts";
import { updateUser } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { openCalendar } from "../calendars/calendars";
import { hastenSync } from "../calendars/queue-sync";
import { takeCalendarList } from "../calendars/refresh-list";
import { hookAddress, stopWatches } from "../calendars/watching/settle-watches";
import { showDraft } from "../drafts/show-draft";
import { hashHookSecret } from "../note-hook";
import { choosesNotePlace, describeNotePlace, listNotePlaces } from "../notes/note-places";
import { deliverWaiting } from "./reconnect";
import { isSameAccount, refreshAccount } from "./refresh-accounts";
import { tryAccount } from "./try-account";

/**
 * Connects an account: tried live first, then stored with its calendars and its secret, all or nothing. One that is
 * connected already is renewed.
 * @throws ProviderError saying what is wrong; then nothing was stored
 */
export async function connectAccount(
  assistant: Assistant,
  user: UserId,
  connectorId: string,
  input: ConnectInput,
  signal: AbortSignal,
): Promise<ConnectionId> {
  const entry = findConnector(connectorId);
  if (entry === null) throw new ProviderError("adjutant", "not-found", { detail: "connector" });
  const connector = await entry.load(assistant.connectors);
  if (connector.connect === null) throw new ProviderError(entry.id, "invalid", { detail: "no form" });
  const options = { user, signal, allowPrivate: await assistant.allowPrivate(user) };
  const { label, config, secret } = await connector.connect(input, options);
  const access = { config, secret, accessToken: null };
  return keepConnection(assistant, entry, connector, { label, access, secret }, options);
}

/** An account that let us in: what opens it now, and the secret that will open it again. */
export interface OpenAccount {
  readonly label: string;
  readonly access: Pick<OpenedConnection, "config" | "secret" | "accessToken">;
  readonly secret: string;
}

/**
 * Stores an account with its calendars and its secret, all or nothing; one that is connected already is renewed, and
 * what was confirmed for it and waited is written now.
 * @throws ProviderError when its calendars cannot be listed, or there are none
 */
export async function keepConnection(
  assistant: Assistant,
  entry: ConnectorEntry,
  connector: Connector,
  { label, access, secret }: OpenAccount,
  options: ConnectOptions,
): Promise<ConnectionId> {
  const { user } = options;
  const { config } = access;
  const opened = { ...options, ...access, zone: "UTC" };
  const listed = (await connector.openCalendar?.(opened).listCalendars()) ?? [];
  const calendars = listed.filter(({ unread }) => !unread);
  if (entry.offers.includes("calendar") && calendars.length === 0) {
    throw new ProviderError(entry.id, "not-found", { detail: "no calendar in the account" });
  }
  const way = access.accessToken === null ? "form" : "oauth";
  const known = (await listConnections(assistant.store, user)).find(
    (each) => each.connector === entry.id && isSameAccount(entry.id, each.config, config),
  );
  const id = known?.id ?? newId<ConnectionId>();
  const sealed = await assistant.vault.seal(id, user, secret);
  const hookHash = entry.calledByHook === true ? hashHookSecret(secret) : null;
  const now = assistant.now();
  if (known !== undefined) {
    await renewConnection(assistant.store, id, { way, hookHash, config }, (tx) =>
      assistant.vault.put(tx, sealed, now),
    );
    if (calendars.length > 0) await takeCalendarList(assistant, { id, user }, listed);
    await deliverWaiting(assistant, user, id);
    await watchFromNow(assistant, id);
    return id;
  }
  await createConnection(
    assistant.store,
    { id, user, connector: entry.id, label, config, way, calendars, hookHash },
    (tx) => assistant.vault.put(tx, sealed, now),
    now,
  );
  assistant.log.info("connection.made", {
    user,
    connection: id,
    connector: entry.id,
    count: calendars.length,
  });
  await watchFromNow(assistant, id);
  return id;
}

/** Where a provider can tell us of changes, it is asked to at once. */
async function watchFromNow(assistant: Assistant, id: ConnectionId): Promise<void> {
  const connection = await findConnection(assistant.store, id);
  if (connection === null || hookAddress(assistant, connection) === null) return;
  await hastenSync(assistant, connection, { scope: "all", heard: [] }, assistant.now());
}

/** Takes the account away, its secret with it, and tells open drafts where they go now. False when it was not this user's. */
export async function disconnectAccount(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
): Promise<boolean> {
  const { store, vault, now } = assistant;
  await stopToldChanges(assistant, user, id);
  const redirected = await removeConnection(store, user, id, (tx) => vault.remove(tx, id), now());
  for (const each of redirected ?? []) {
    const draft = await findDraft(store, each);
    if (draft !== null) await showDraft(assistant, draft);
  }
  return redirected !== null;
}

/** Nobody who disconnects waits for a provider longer than that. */
const stopMs = 5_000;

/** As far as the provider answers; it ends by itself too, and what it still tells then is about nothing of ours. */
async function stopToldChanges(assistant: Assistant, user: UserId, id: ConnectionId): Promise<void> {
  const connection = await findConnection(assistant.store, id);
  if (connection?.user !== user || findConnector(connection.connector)?.hookPath === undefined) return;
  const limit = AbortSignal.timeout(stopMs);
  try {
    const port = await openCalendar(assistant, user, id, limit);
    await untilAborted(stopWatches(assistant, connection, port), limit);
  } catch (error) {
    assistant.log.warn("calendar.not-watched", { connection: id, ...describeError(error) });
  }
}

/** What a stored connection showed when it was tried: so many calendars, or places for notes. */
export interface Tried {
  readonly kind: "calendars" | "places";
  readonly count: number;
}

/**
 * Tries a stored connection live.
 * @throws ProviderError saying what is wrong
 */
export async function testConnection(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<Tried> {
  return tryAccount(assistant, user, id, signal, (connection, limited) =>
    choosesNotePlace(connection.connector)
      ? tryNotePlaces(assistant, connection, limited)
      : tryCalendars(assistant, connection, limited),
  );
}

async function tryCalendars(
  assistant: Assistant,
  connection: Connection,
  signal: AbortSignal,
): Promise<Tried> {
  const { user, id } = connection;
  await refreshAccount(assistant, connection, signal);
  const port = await openCalendar(assistant, user, id, signal);
  return { kind: "calendars", count: (await port.listCalendars()).filter(({ unread }) => !unread).length };
}

/** The chosen place is looked into as well. */
async function tryNotePlaces(
  assistant: Assistant,
  { user, id, choices }: Connection,
  signal: AbortSignal,
): Promise<Tried> {
  const places = await listNotePlaces(assistant, user, id, signal);
  if (typeof choices.place === "string") await describeNotePlace(assistant, user, id, choices.place, signal);
  return { kind: "places", count: places.length };
}

/** False when it is not one of the user's that can be written to. */
export async function setDefaultCalendar(
  assistant: Assistant,
  user: UserId,
  id: CalendarId,
): Promise<boolean> {
  const calendar = await findCalendar(assistant.store, user, id);
  if (!calendar?.writable) return false;
  await updateUser(assistant.store, user, { defaultCalendar: id });
  return true;
}
