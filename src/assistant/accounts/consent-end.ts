import type { OAuthTokens } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { Connection } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { readTokens } from "./access-token";

const dayMs = 24 * 3_600_000;

/** Wording id of why a consent that has ended likely did; null where its connector knows no reason. */
export async function explainConsentEnd(
  assistant: Assistant,
  connection: Connection,
): Promise<string | null> {
  if (connection.way !== "oauth" || connection.failure !== "auth") return null;
  return explainEnd(connection, await readTokens(assistant, connection), null);
}

/**
 * By how long it had lived: until it was refused, where that was just now, else until the last access token ended. An
 * hourly job asks for these, so the two are hours apart at most, unless the appliance stood still.
 */
export function explainEnd(
  connection: Pick<Connection, "connector">,
  { refreshSince, expiresAt }: OAuthTokens,
  refusedAt: Temporal.Instant | null,
): string | null {
  const way = findConnector(connection.connector)?.ways.find((each) => each.kind === "oauth");
  for (const end of [refusedAt?.epochMilliseconds ?? null, expiresAt]) {
    const cause = end === null ? null : way?.explainEnd?.((end - refreshSince) / dayMs);
    if (cause) return cause;
  }
  return null;
}
