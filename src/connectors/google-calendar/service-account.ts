/** Tokens for a service account (RFC 7523): a statement signed with its key, changed for an access token. */
import { createHash, createSign } from "node:crypto";
import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import { guardedFetch } from "../../http/guarded-fetch";
import { statusError } from "../../http/status";
import { calendarScopes, googleTokenEndpoint, provider } from "./account";

const keyShape = z.object({
  type: z.literal("service_account"),
  client_email: z.string().check(z.minLength(3)),
  private_key: z.string().check(z.includes("PRIVATE KEY")),
  private_key_id: z.optional(z.string()),
});

/** A key file, as far as it is believed: where tokens come from is not for a pasted file to say. */
export type ServiceKey = Readonly<z.infer<typeof keyShape>>;

/** @throws ProviderError kind "invalid" when it is no key of a service account */
export function readServiceKey(text: string): ServiceKey {
  try {
    return keyShape.parse(JSON.parse(text));
  } catch {
    throw new ProviderError(provider, "invalid", { detail: "no service account key" });
  }
}

export interface TokenOptions {
  /** null for Google's own. */
  readonly issuer: string | null;
  readonly signal: AbortSignal;
}

interface Token {
  readonly access: string;
  readonly expiresAt: number;
}

/** Tokens live for an hour and connections for one piece of work. */
const kept = new Map<string, Token>();
const marginMs = 90_000;

/** @throws ProviderError kind "auth" when Google does not take the key (any more) */
export function openServiceToken(
  key: ServiceKey,
  options: TokenOptions,
): (refused?: string) => Promise<string> {
  const name = createHash("sha256")
    .update(`${options.issuer} ${key.client_email} ${key.private_key}`)
    .digest("hex");
  return async (refused) => {
    const known = kept.get(name);
    if (known && known.access !== refused && known.expiresAt - marginMs > Date.now()) return known.access;
    const fresh = await requestToken(key, options);
    kept.set(name, fresh);
    return fresh.access;
  };
}

const answerShape = z.looseObject({ access_token: z.string(), expires_in: z._default(z.number(), 3600) });
const refusalShape = z.looseObject({ error: z.string() });

async function requestToken(key: ServiceKey, { issuer, signal }: TokenOptions): Promise<Token> {
  const endpoint = issuer === null ? googleTokenEndpoint : await discoverTokenEndpoint(issuer, signal);
  const body = new URLSearchParams({
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    assertion: signStatement(key, endpoint),
  });
  const response = await guardedFetch(provider, endpoint, { method: "POST", body, signal }, policy);
  const answer: unknown = await response.json().catch(() => null);
  const parsed = answerShape.safeParse(answer);
  if (response.ok && parsed.success) {
    const { access_token: access, expires_in: seconds } = parsed.data;
    return { access, expiresAt: Date.now() + seconds * 1000 };
  }
  const { data: refusal } = refusalShape.safeParse(answer);
  // A key that was deleted, an account that was, or a clock that is wrong.
  if (refusal && ["invalid_grant", "invalid_client", "unauthorized_client"].includes(refusal.error)) {
    throw new ProviderError(provider, "auth", { detail: refusal.error, status: response.status });
  }
  if (response.ok) throw new ProviderError(provider, "malformed", { detail: "token" });
  throw statusError(provider, response);
}

const policy = { allowPrivate: true, timeoutMs: 20_000, maxBytes: 1_000_000 };

async function discoverTokenEndpoint(issuer: string, signal: AbortSignal): Promise<string> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const response = await guardedFetch(provider, address, { signal }, policy);
  if (!response.ok) throw statusError(provider, response);
  const shape = z.looseObject({ token_endpoint: z.url() });
  const parsed = shape.safeParse(await response.json().catch(() => null));
  if (!parsed.success) throw new ProviderError(provider, "malformed", { detail: "discovery" });
  return parsed.data.token_endpoint;
}

function signStatement(key: ServiceKey, audience: string): string {
  const now = Math.floor(Date.now() / 1000);
  const header = { alg: "RS256", typ: "JWT", ...(key.private_key_id && { kid: key.private_key_id }) };
  const claims = {
    iss: key.client_email,
    scope: calendarScopes.join(" "),
    aud: audience,
    iat: now - 10,
    exp: now + 3600 - 10,
  };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const statement = `${encode(header)}.${encode(claims)}`;
  try {
    return `${statement}.${createSign("RSA-SHA256").update(statement).sign(key.private_key, "base64url")}`;
  } catch {
    throw new ProviderError(provider, "invalid", { detail: "unusable private key" });
  }
}
