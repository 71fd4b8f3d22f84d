import type { ConnectionId, UserId } from "../domain/ids";
import { type Connection, findConnectionByHook } from "../store/accounts/connections";
import type { StoredNote } from "../store/built-in/notes";
import { finishQueuedNote, handNextNote, type Queue, readQueue } from "../store/built-in/queued-notes";
import type { Assistant } from "./assistant";

/** What is kept of a secret that comes back in an address: looking it up tells nothing of it by the time that takes. */
export function hashHookSecret(secret: string): Uint8Array {
  return new Bun.CryptoHasher("sha256").update(secret).digest();
}

/** The account whose device called; null for anything that is no current secret. */
export async function findHook(assistant: Assistant, secret: string): Promise<Connection | null> {
  return findConnectionByHook(assistant.store, hashHookSecret(secret));
}

/** The address's secret, for its user's eyes. */
export async function readHookSecret(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
): Promise<string | null> {
  return assistant.vault.open(id, user);
}

export async function readNoteQueue(assistant: Assistant, id: ConnectionId): Promise<Queue> {
  return readQueue(assistant.store, id);
}

/** The note to make next; handed out again and again until it is said to be done. */
export async function handNote(assistant: Assistant, id: ConnectionId): Promise<StoredNote | null> {
  return handNextNote(assistant.store, id, assistant.now());
}

/** False for a note that was never in this queue. */
export async function finishNote(assistant: Assistant, id: ConnectionId, note: string): Promise<boolean> {
  const known = await finishQueuedNote(assistant.store, id, note, assistant.now());
  if (known) assistant.log.info("note.fetched", { connection: id });
  return known;
}
