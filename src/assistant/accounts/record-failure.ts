import type { ConnectionId } from "../../domain/ids";
import type { ProviderFailure } from "../../errors";
import { findConnection, recordConnectionFailure } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { askForPassword } from "./reconnect";

/** Marks how an account failed. One whose password is refused is left alone from then on, so its user is told first. */
export async function recordFailure(
  assistant: Assistant,
  id: ConnectionId,
  kind: ProviderFailure,
): Promise<void> {
  const connection = kind === "auth" ? await findConnection(assistant.store, id) : null;
  if (connection?.way === "form") await askForPassword(assistant, connection);
  await recordConnectionFailure(assistant.store, id, kind);
}
