/** OAuth 2.0 as connectors need it: authorization code with PKCE (RFC 7636), device code (RFC 8628), refreshing. */
import * as oauth from "openid-client";
import { ProviderError, type ProviderFailure } from "../errors";
import { guardedFetch } from "../http/guarded-fetch";
import type { OAuthClient, OAuthTokens } from "./connector";

/** What is kept between sending somebody to the provider and their coming back; the verifier is a secret. */
export interface PendingAuthorization {
  readonly state: string;
  readonly verifier: string;
  /** null where the provider gives no ID token. */
  readonly nonce: string | null;
  readonly redirectUri: string;
}

/** Where to send a person, and what to keep until they come back. @throws ProviderError */
export async function beginAuthorization(
  provider: string,
  client: OAuthClient,
  redirectUri: string,
  signal: AbortSignal,
): Promise<{ url: string; pending: PendingAuthorization }> {
  return explained(provider, async () => {
    const config = await configure(provider, client, signal);
    const pending = {
      state: oauth.randomState(),
      verifier: oauth.randomPKCECodeVerifier(),
      nonce: client.scopes.includes("openid") ? oauth.randomNonce() : null,
      redirectUri,
    };
    const url = oauth.buildAuthorizationUrl(config, {
      ...client.parameters,
      redirect_uri: redirectUri,
      ...(client.scopes.length > 0 && { scope: client.scopes.join(" ") }),
      state: pending.state,
      code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: "S256",
      ...(pending.nonce !== null && { nonce: pending.nonce }),
    });
    return { url: url.href, pending };
  });
}

/**
 * Changes the code for tokens, after checking state, issuer (RFC 9207) and nonce. `landed` is the address that the provider
 * sent the person to.
 * @throws ProviderError kind "forbidden" when they said no, "refused" when it is not the answer to `pending`
 */
export async function redeemCode(
  provider: string,
  client: OAuthClient,
  landed: URL,
  pending: PendingAuthorization,
  now: Temporal.Instant,
  signal: AbortSignal,
): Promise<OAuthTokens> {
  return explained(provider, async () => {
    const config = await configure(provider, client, signal);
    // What counts is the query; behind a proxy the rest may not read as we sent it (RFC 6749, section 4.1.3).
    const address = new URL(pending.redirectUri);
    address.search = landed.search;
    const answer = await oauth.authorizationCodeGrant(config, address, {
      expectedState: pending.state,
      pkceCodeVerifier: pending.verifier,
      ...(pending.nonce !== null && { expectedNonce: pending.nonce }),
    });
    return readTokens(answer, null, now);
  });
}

/**
 * A new access token. The refresh token stays where no new one comes, and changes where one does.
 * @throws ProviderError kind "auth" when the provider does not take the refresh token any more
 */
export async function refreshTokens(
  provider: string,
  client: OAuthClient,
  tokens: OAuthTokens,
  now: Temporal.Instant,
  signal: AbortSignal,
): Promise<OAuthTokens> {
  const { refresh } = tokens;
  if (refresh === null) throw new ProviderError(provider, "auth", { detail: "no refresh token" });
  return explained(provider, async () => {
    const config = await configure(provider, client, signal);
    return readTokens(await oauth.refreshTokenGrant(config, refresh), tokens, now);
  });
}

/** A code for the person to enter at the provider's page. */
export interface DeviceCode {
  readonly userCode: string;
  readonly page: string;
  readonly seconds: number;
  /** Resolves when the person has consented. @throws ProviderError kind "forbidden" or "timeout" when they did not */
  poll(now: () => Temporal.Instant, signal: AbortSignal): Promise<OAuthTokens>;
}

/** @throws ProviderError */
export async function requestDeviceCode(
  provider: string,
  client: OAuthClient,
  signal: AbortSignal,
): Promise<DeviceCode> {
  return explained(provider, async () => {
    const config = await configure(provider, client, signal);
    const device = await oauth.initiateDeviceAuthorization(config, { scope: client.scopes.join(" ") });
    return {
      userCode: device.user_code,
      page: device.verification_uri,
      seconds: device.expires_in,
      poll: (now, pollSignal) =>
        explained(provider, async () => {
          const polled = await configure(provider, client, pollSignal);
          const options = { signal: pollSignal };
          return readTokens(
            await oauth.pollDeviceAuthorizationGrant(polled, device, undefined, options),
            null,
            now(),
          );
        }),
    };
  });
}

async function configure(
  provider: string,
  client: OAuthClient,
  signal: AbortSignal,
): Promise<oauth.Configuration> {
  const { server, clientId } = client;
  // The addresses are the installation's own configuration, and may lie on this machine.
  const fetch: oauth.CustomFetch = (url, { body, ...options }) =>
    guardedFetch(
      provider,
      url,
      { ...options, ...(body != null && { body: body as string | URLSearchParams }), signal },
      { allowPrivate: true, maxBytes: 1_000_000 },
    );
  const config =
    server.kind === "discovered"
      ? await oauth.discovery(new URL(server.issuer), clientId, undefined, authenticate(client), {
          [oauth.customFetch]: fetch,
          execute: server.issuer.startsWith("http:") ? [oauth.allowInsecureRequests] : [],
        })
      : new oauth.Configuration(
          {
            issuer: server.issuer,
            authorization_endpoint: server.authorizationEndpoint,
            token_endpoint: server.tokenEndpoint,
            ...(server.deviceEndpoint !== null && { device_authorization_endpoint: server.deviceEndpoint }),
          },
          clientId,
          undefined,
          authenticate(client),
        );
  config[oauth.customFetch] = fetch;
  if (server.kind === "fixed" && server.tokenEndpoint.startsWith("http:"))
    oauth.allowInsecureRequests(config);
  return config;
}

function authenticate({ clientSecret, secretIn }: OAuthClient): oauth.ClientAuth {
  if (clientSecret === null) return oauth.None();
  return secretIn === "header" ? plainBasic(clientSecret) : oauth.ClientSecretPost(clientSecret);
}

/**
 * HTTP Basic as servers read it that do and that do not undo the form encoding of RFC 6749: nothing is encoded but what has to
 * be. The library's own encodes the hyphens of every client id.
 */
function plainBasic(clientSecret: string): oauth.ClientAuth {
  return (_server, client, _body, headers) => {
    const credentials = `${encodeURIComponent(client.client_id)}:${encodeURIComponent(clientSecret)}`;
    headers.set("authorization", `Basic ${btoa(credentials)}`);
  };
}

function readTokens(
  answer: oauth.TokenEndpointResponse,
  before: OAuthTokens | null,
  now: Temporal.Instant,
): OAuthTokens {
  const after = (seconds: unknown) =>
    typeof seconds === "number" ? now.add({ seconds: Math.floor(seconds) }).epochMilliseconds : null;
  const isNew = answer.refresh_token !== undefined && answer.refresh_token !== before?.refresh;
  return {
    access: answer.access_token,
    expiresAt: after(answer.expires_in),
    refresh: answer.refresh_token ?? before?.refresh ?? null,
    refreshSince: isNew || before === null ? now.epochMilliseconds : before.refreshSince,
    refreshExpiresAt:
      after(answer.refresh_token_expires_in) ?? (isNew ? null : (before?.refreshExpiresAt ?? null)),
    scope: answer.scope ?? before?.scope ?? null,
  };
}

const failures: Readonly<Record<string, ProviderFailure>> = {
  invalid_grant: "auth",
  interaction_required: "auth",
  access_denied: "forbidden",
  authorization_declined: "forbidden",
  consent_required: "forbidden",
  expired_token: "timeout",
  temporarily_unavailable: "unavailable",
  server_error: "unavailable",
  slow_down: "rate-limited",
};

async function explained<T>(provider: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toProviderError(provider, error);
  }
}

function toProviderError(provider: string, error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof ProviderError) return cause;
  if (error instanceof oauth.ResponseBodyError || error instanceof oauth.AuthorizationResponseError) {
    const status = error instanceof oauth.ResponseBodyError ? error.status : null;
    const usual = status === 429 ? "rate-limited" : (status ?? 0) >= 500 ? "unavailable" : "invalid";
    return new ProviderError(provider, failures[error.error] ?? usual, { detail: error.error, status });
  }
  if (!(error instanceof oauth.ClientError)) throw error;
  // An answer without our state, or with another, is not the answer to what this person asked.
  const status = cause instanceof Response ? cause.status : null;
  const kind = status !== null && status >= 500 ? "unavailable" : status === 429 ? "rate-limited" : null;
  const isForeign = cause instanceof Error && /"(state|iss)"/.test(cause.message);
  return new ProviderError(provider, kind ?? (isForeign ? "refused" : "malformed"), {
    detail: error.code ?? "response",
    status,
  });
}
