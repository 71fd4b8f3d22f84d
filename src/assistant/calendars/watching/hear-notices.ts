import { timingSafeEqual } from "node:crypto";
import type { HookCall } from "../../../connectors/connector";
import type { ConnectorEntry } from "../../../connectors/registry";
import type { ConnectionId } from "../../../domain/ids";
import type { Notice } from "../../../domain/watch";
import { findConnection } from "../../../store/accounts/connections";
import {
  findWatch,
  hearWatch,
  removeWatch,
  type StoredWatch,
  updateWatch,
} from "../../../store/accounts/watches";
import type { Assistant } from "../../assistant";
import { hashHookSecret } from "../../note-hook";
import { hastenSync } from "../queue-sync";

/** Of one call; more than that comes from nobody who means it well. */
const mostNotices = 200;
/** Changes come several at a time, and are asked for once. */
const gatherSeconds = 1;

/**
 * A provider's call. What it tells of a watch of ours, with its secret, has that calendar asked; everything
 * else does nothing, and is answered alike. The text to answer, where the provider wants one.
 */
export async function hearCall(
  assistant: Assistant,
  entry: ConnectorEntry,
  call: HookCall,
): Promise<string | null> {
  const { readCall } = await entry.load(assistant.connectors);
  const read = readCall?.(call);
  if (read === undefined) return null;
  if (read.kind === "challenge") return read.answer;
  const heard = new Map<ConnectionId, string[]>();
  for (const notice of withoutRepeats(read.notices)) {
    const watch = await believe(assistant, entry, notice);
    if (watch === null) continue;
    await hear(assistant, watch, notice);
    const { connection, calendar } = watch;
    if (notice.says !== "began") heard.set(connection, [...(heard.get(connection) ?? []), calendar]);
  }
  for (const [id, calendars] of heard) {
    const connection = await findConnection(assistant.store, id);
    const runAt = assistant.now().add({ seconds: gatherSeconds });
    const request = { scope: "heard" as const, heard: [...new Set(calendars)] };
    if (connection !== null) await hastenSync(assistant, connection, request, runAt);
  }
  return null;
}

function withoutRepeats(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((each) => [JSON.stringify(each), each])).values()].slice(0, mostNotices);
}

/** The watch that it is about, if it knows the secret; the time that takes tells nothing of either. */
async function believe(
  { store, now }: Assistant,
  entry: ConnectorEntry,
  { id, secret, externalId }: Notice,
): Promise<StoredWatch | null> {
  const given = hashHookSecret(secret);
  const watch = await findWatch(store, id);
  const isIts = timingSafeEqual(watch?.secretHash ?? hashHookSecret(id), given);
  if (watch === null || !isIts || watch.refusal !== null) return null;
  if (Temporal.Instant.compare(watch.expiresAt, now()) <= 0) return null;
  if (watch.externalId !== null && externalId !== null && watch.externalId !== externalId) return null;
  const connection = await findConnection(store, watch.connection);
  return connection?.connector === entry.id ? watch : null;
}

async function hear({ store, now }: Assistant, { id }: StoredWatch, notice: Notice): Promise<void> {
  if (notice.says === "ended") return removeWatch(store, id);
  await hearWatch(store, id, notice.externalId, now());
  if (notice.says === "renew") await updateWatch(store, id, { dueAt: now() });
}
