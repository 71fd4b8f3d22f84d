import type { ConnectionId, UserId } from "../domain/ids";
import { ProviderError } from "../errors";
import { listConnections } from "../store/connections";
import type { Assistant } from "./assistant";

/** The connection that keeps a user's notes. @throws ProviderError kind "not-found" when there is none */
export async function findNoteStore(assistant: Assistant, user: UserId): Promise<ConnectionId> {
  const connections = await listConnections(assistant.store, user);
  const found = connections.find((connection) => connection.connector === "built-in");
  if (found === undefined) throw new ProviderError("adjutant", "not-found", { detail: "note store" });
  return found.id;
}
