import { createHash } from "node:crypto";
import * as z from "zod/mini";
import type { OAuthClient, OAuthTokens } from "../../connectors/connector";
import type { DeviceCode } from "../../connectors/oauth";
import { type ConnectorEntry, findConnector } from "../../connectors/registry";
import type { ConnectionId, UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import type { Assistant } from "../assistant";
import { keepConnection } from "./connect";

const pendingMinutes = 30;
const pendingShape = z.object({
  connector: z.string(),
  browser: z.string(),
  expiresAt: z.number(),
  pending: z.object({
    state: z.string(),
    verifier: z.string(),
    nonce: z.nullable(z.string()),
    redirectUri: z.string(),
  }),
});

/** Who begins, in which browser: what tells the answer of one from that of another. */
export interface Consenting {
  readonly user: UserId;
  /** Something only this browser session has. */
  readonly browser: string;
}

/**
 * The provider's page to send a person to. What is needed once they come back waits, sealed, under the state.
 * @throws ProviderError kind "not-found" when the installation is not set up for that
 */
export async function beginConsent(
  assistant: Assistant,
  { user, browser }: Consenting,
  connectorId: string,
  redirectUri: string,
  signal: AbortSignal,
): Promise<string> {
  const { entry, client } = requireClient(assistant, connectorId);
  const { beginAuthorization } = await import("../../connectors/oauth");
  const { url, pending } = await beginAuthorization(entry.id, client, redirectUri, signal);
  const expiresAt = assistant.now().add({ minutes: pendingMinutes }).epochMilliseconds;
  const waiting = { connector: entry.id, browser: hash(browser), expiresAt, pending };
  const sealed = await assistant.vault.seal(pendingId(pending.state), user, JSON.stringify(waiting));
  assistant.store.transaction((tx) => assistant.vault.put(tx, sealed, assistant.now()));
  return url;
}

/**
 * Takes the address that the provider sent the person to, whether they came along or pasted it, and connects the account.
 * An answer is taken once, from the user and browser that asked.
 * @throws ProviderError kind "refused" when it is no answer to what this person began, or came too late
 */
export async function completeConsent(
  assistant: Assistant,
  { user, browser }: Consenting,
  connectorId: string,
  landed: URL,
  signal: AbortSignal,
): Promise<ConnectionId> {
  const { entry, client } = requireClient(assistant, connectorId);
  const id = pendingId(landed.searchParams.get("state") ?? "");
  const opened = await assistant.vault.open(id, user);
  const waiting = opened === null ? null : pendingShape.parse(JSON.parse(opened));
  if (waiting?.connector !== entry.id || waiting.browser !== hash(browser)) {
    throw new ProviderError(entry.id, "refused", { detail: "unknown state" });
  }
  const isFirst = assistant.store.transaction((tx) => assistant.vault.remove(tx, id));
  if (!isFirst) throw new ProviderError(entry.id, "refused", { detail: "state taken before" });
  if (waiting.expiresAt < assistant.now().epochMilliseconds) {
    throw new ProviderError(entry.id, "refused", { detail: "late state" });
  }
  const { redeemCode } = await import("../../connectors/oauth");
  const tokens = await redeemCode(entry.id, client, landed, waiting.pending, assistant.now(), signal);
  return keepTokens(assistant, user, entry, tokens, signal);
}

/** A code that the person enters at the provider's page, on whatever device. @throws ProviderError */
export async function beginDeviceConsent(
  assistant: Assistant,
  connectorId: string,
  signal: AbortSignal,
): Promise<DeviceCode> {
  const { entry, client } = requireClient(assistant, connectorId);
  if (client.server.kind === "fixed" && client.server.deviceEndpoint === null) {
    throw new ProviderError(entry.id, "not-found", { detail: "no device code" });
  }
  const { requestDeviceCode } = await import("../../connectors/oauth");
  return requestDeviceCode(entry.id, client, signal);
}

/** Waits until the person has entered the code, and connects the account. @throws ProviderError */
export async function completeDeviceConsent(
  assistant: Assistant,
  user: UserId,
  connectorId: string,
  code: DeviceCode,
  signal: AbortSignal,
): Promise<ConnectionId> {
  const { entry } = requireClient(assistant, connectorId);
  const tokens = await code.poll(assistant.now, signal);
  return keepTokens(assistant, user, entry, tokens, signal);
}

function requireClient(
  assistant: Assistant,
  connectorId: string,
): { entry: ConnectorEntry; client: OAuthClient } {
  const entry = findConnector(connectorId);
  const way = entry?.ways.find((each) => each.kind === "oauth");
  const client = way?.client(assistant.connectors.settings) ?? null;
  if (entry === null || client === null) {
    throw new ProviderError("adjutant", "not-found", { detail: "no OAuth client" });
  }
  return { entry, client };
}

async function keepTokens(
  assistant: Assistant,
  user: UserId,
  entry: ConnectorEntry,
  tokens: OAuthTokens,
  signal: AbortSignal,
): Promise<ConnectionId> {
  const connector = await entry.load(assistant.connectors);
  if (connector.identify === null) throw new ProviderError(entry.id, "invalid", { detail: "no consent" });
  const options = { user, signal, allowPrivate: await assistant.allowPrivate(user) };
  const { label, config } = await connector.identify(tokens.access, options);
  const access = { config, secret: "", accessToken: async () => tokens.access };
  const account = { label, access, secret: JSON.stringify(tokens) };
  return keepConnection(assistant, entry, connector, account, options);
}

function pendingId(state: string): string {
  return `consent:${hash(state)}`;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
