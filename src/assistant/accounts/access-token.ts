import * as z from "zod/mini";
import type { OAuthTokens } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import { ProviderError } from "../../errors";
import { type Connection, keepTokens, recordConnectionFailure } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { askToReconnect } from "./reconnect";

const tokensShape = z.object({
  access: z.string(),
  expiresAt: z.nullable(z.number()),
  refresh: z.nullable(z.string()),
  refreshSince: z.number(),
  refreshExpiresAt: z.nullable(z.number()),
  scope: z.nullable(z.string()),
});

/** Renewed this long before its end, so that it lives through the call it is for. */
const marginMs = 90_000;
const refreshMs = 30_000;

/** One refresh a connection at a time: providers that rotate refresh tokens take a second use of one for theft. */
const refreshing = new WeakMap<Assistant, Map<string, Promise<OAuthTokens>>>();

/** Where an opened connection gets its access token; given one that was refused, a newer one. */
export function openAccessToken(
  assistant: Assistant,
  connection: Connection,
): (refused?: string) => Promise<string> {
  return async (refused) => {
    const tokens = await readTokens(assistant, connection);
    const isOver =
      tokens.expiresAt !== null && tokens.expiresAt - marginMs < assistant.now().epochMilliseconds;
    if (!isOver && tokens.access !== refused) return tokens.access;
    return (await renewTokens(assistant, connection)).access;
  };
}

export async function readTokens(assistant: Assistant, connection: Connection): Promise<OAuthTokens> {
  const opened = await assistant.vault.open(connection.id, connection.user);
  if (opened === null) throw new ProviderError(connection.connector, "auth", { detail: "no tokens" });
  return tokensShape.parse(JSON.parse(opened));
}

/**
 * Renews the tokens now. When the provider takes the refresh token no more, the connection is marked and its user asked,
 * once, to connect it again.
 * @throws ProviderError kind "auth" then
 */
export function renewTokens(assistant: Assistant, connection: Connection): Promise<OAuthTokens> {
  const flights = refreshing.get(assistant) ?? new Map<string, Promise<OAuthTokens>>();
  refreshing.set(assistant, flights);
  const flight =
    flights.get(connection.id) ??
    renew(assistant, connection).finally(() => {
      flights.delete(connection.id);
    });
  flights.set(connection.id, flight);
  return flight;
}

async function renew(assistant: Assistant, connection: Connection): Promise<OAuthTokens> {
  const { store, vault, now } = assistant;
  const mark = await vault.mark(connection.id);
  const before = await readTokens(assistant, connection);
  const way = findConnector(connection.connector)?.ways.find((each) => each.kind === "oauth");
  const client = way?.client(assistant.connectors.settings) ?? null;
  if (client === null)
    throw new ProviderError(connection.connector, "invalid", { detail: "no OAuth client" });
  const { refreshTokens } = await import("../../connectors/oauth");
  try {
    const signal = AbortSignal.timeout(refreshMs);
    const tokens = await refreshTokens(connection.connector, client, before, now(), signal);
    const sealed = await vault.seal(connection.id, connection.user, JSON.stringify(tokens));
    const outcome = await keepTokens(
      store,
      connection.id,
      (tx) => mark !== null && vault.replace(tx, sealed, mark, now()),
    );
    if (outcome === "gone")
      throw new ProviderError(connection.connector, "not-found", { detail: "connection" });
    // Connected again meanwhile: the tokens of that consent are the ones to keep.
    if (outcome === "overtaken") return readTokens(assistant, connection);
    assistant.log.info("tokens.renewed", { connection: connection.id, connector: connection.connector });
    return tokens;
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "auth") throw error;
    // Another process may have been faster, and have used up the token; or the user connected it again meanwhile.
    if (!Bun.deepEquals(await vault.mark(connection.id), mark)) return readTokens(assistant, connection);
    await recordConnectionFailure(store, connection.id, "auth");
    await askToReconnect(assistant, connection, before);
    throw error;
  }
}
