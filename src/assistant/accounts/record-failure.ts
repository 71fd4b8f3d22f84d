import type { ConnectionId } from "../../domain/ids";
import type { ProviderFailure } from "../../errors";
import { findConnection, recordConnectionFailure } from "../../store/accounts/connections";
import type { SecretMark } from "../../store/vault";
import type { Assistant } from "../assistant";
import { askForPassword } from "./reconnect";

/**
 * Marks how an account failed. One whose password is refused is left alone from then on, so its user is told first. An
 * older password than it has by now says nothing: `secret` marks the one that was tried.
 */
export async function recordFailure(
  assistant: Assistant,
  id: ConnectionId,
  kind: ProviderFailure,
  secret: SecretMark | null,
): Promise<void> {
  const connection = kind === "auth" ? await findConnection(assistant.store, id) : null;
  if (connection?.way === "form") {
    if (!Bun.deepEquals(await assistant.vault.mark(id), secret)) return;
    await askForPassword(assistant, connection);
  }
  await recordConnectionFailure(assistant.store, id, kind);
}
