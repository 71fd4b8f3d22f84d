import { findConnector } from "../../connectors/registry";
import type { ConnectionId, UserId } from "../../domain/ids";
import type { User } from "../../domain/user";
import { ProviderError } from "../../errors";
import { type Connection, listConnections } from "../../store/accounts/connections";
import { updateUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

/** An account that a user's notes can go to. */
export interface NoteStore {
  readonly id: ConnectionId;
  readonly name: string;
}

/** The built-in one first. */
export async function listNoteStores(assistant: Assistant, user: UserId): Promise<NoteStore[]> {
  const connections = await listConnections(assistant.store, user);
  return connections.filter(keepsNotes).map(({ id, label, choices }) => ({
    id,
    name: typeof choices.placeName === "string" ? `${choices.placeName} · ${label}` : label,
  }));
}

/** Whether notes can go there; not before its user said where in it, if that has to be said. */
export function keepsNotes(connection: Connection): boolean {
  const entry = findConnector(connection.connector);
  if (!entry?.offers.includes("notes")) return false;
  return entry.choosesNotePlace !== true || "place" in connection.choices;
}

/**
 * Where a new note goes unless a rule, or the user on its draft, says otherwise: to their default store, else to the
 * built-in one.
 * @throws ProviderError kind "not-found" when there is none
 */
export async function findNoteStore(
  assistant: Assistant,
  user: Pick<User, "id" | "defaultNoteStore">,
): Promise<ConnectionId> {
  const stores = await listNoteStores(assistant, user.id);
  const found = stores.find(({ id }) => id === user.defaultNoteStore) ?? stores[0];
  if (found === undefined) throw new ProviderError("adjutant", "not-found", { detail: "note store" });
  return found.id;
}

/** False when it is not one of the user's that keeps notes. */
export async function setDefaultNoteStore(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
): Promise<boolean> {
  const stores = await listNoteStores(assistant, user);
  if (!stores.some((store) => store.id === id)) return false;
  await updateUser(assistant.store, user, { defaultNoteStore: id });
  return true;
}
