/** Google's client carries the requests, through the guarded fetch; what it throws leaves here as a ProviderError. */
import type { calendar_v3 } from "googleapis/build/src/apis/calendar";
import type * as z from "zod/mini";
import { ProviderError, type ProviderFailure } from "../../errors";
import { guardedFetch } from "../../http/guarded-fetch";
import { statusError } from "../../http/status";
import { provider } from "./account";
import { readReason } from "./wire";

export interface Google {
  /**
   * Asks and reads the answer; `etag` makes it a condition. A refused token is changed for a newer one, once.
   * @throws ProviderError
   */
  ask<T>(shape: z.ZodMiniType<T>, verb: Verb, etag?: string | null): Promise<T>;
}

type Verb = (api: calendar_v3.Calendar) => Promise<{ readonly data: unknown }>;

export interface GoogleOptions {
  /** null for Google's own. */
  readonly root: string | null;
  readonly token: (refused?: string) => Promise<string>;
  readonly signal: AbortSignal;
}

const timeoutMs = 20_000;
const maxBytes = 40_000_000;

export function openGoogle(options: GoogleOptions): Google {
  return {
    async ask(shape, verb, etag = null) {
      const token = await options.token();
      const data = await send(options, token, verb, etag).catch(async (error) => {
        if (!(error instanceof ProviderError) || error.kind !== "auth") throw error;
        return send(options, await options.token(token), verb, etag);
      });
      const parsed = shape.safeParse(data);
      if (!parsed.success) throw new ProviderError(provider, "malformed", { detail: "answer" });
      return parsed.data;
    },
  };
}

async function send(
  { root, signal }: GoogleOptions,
  token: string,
  verb: Verb,
  etag: string | null,
): Promise<unknown> {
  const { calendar } = await import("googleapis/build/src/apis/calendar");
  const api = calendar({
    version: "v3",
    ...(root !== null && { rootUrl: root }),
    headers: { authorization: `Bearer ${token}`, ...(etag !== null && { "if-match": etag }) },
    // The job that asked tries again, with its own patience.
    retry: false,
    signal,
    fetchImplementation: (url, init) => fetchGuarded(url, init, signal),
  });
  try {
    return (await verb(api)).data;
  } catch (error) {
    throw toProviderError(error);
  }
}

/** The address is Google's own or the installation's configuration, never a person's. */
function fetchGuarded(
  url: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const { method = "GET", headers, body } = init ?? {};
  return guardedFetch(
    provider,
    url instanceof Request ? url.url : url,
    { method, ...(headers !== undefined && { headers }), ...(body != null && { body }), signal },
    { allowPrivate: true, timeoutMs, maxBytes },
  );
}

interface Refusal {
  readonly response: { readonly status: number; readonly headers: Headers; readonly data: unknown };
}

/** Without the client's error inside, which holds the request, token and all. */
function toProviderError(error: unknown): ProviderError {
  const cause = error instanceof Error ? error.cause : null;
  if (error instanceof ProviderError) return error;
  if (cause instanceof ProviderError) return cause;
  if (!isRefusal(error)) return new ProviderError(provider, "malformed", { detail: "client" });
  const { status, headers, data } = error.response;
  const usual = statusError(provider, { status, headers });
  const reason = readReason(data);
  const kind = kindOf(reason, status) ?? usual.kind;
  return new ProviderError(provider, kind, {
    detail: reason ?? `status ${status}`,
    status,
    retryAfter: usual.retryAfter,
  });
}

function isRefusal(error: unknown): error is Refusal {
  if (typeof error !== "object" || error === null || !("response" in error)) return false;
  const { response } = error;
  return typeof response === "object" && response !== null && "status" in response && "data" in response;
}

const limits = /^(user)?rateLimitExceeded$|quotaExceeded$|LimitsExceeded$|^RATE_LIMIT|^RESOURCE_EXHAUSTED/i;

const webhookAddress = /^(push\.)?webhookUrl/i;

/** What the status alone does not tell. */
function kindOf(reason: string | null, status: number): ProviderFailure | null {
  if (reason !== null && status === 403 && limits.test(reason)) return "rate-limited";
  if (reason === "forbiddenForServiceAccounts") return "invalid";
  // With status 401, and yet not about who asks.
  if (reason !== null && webhookAddress.test(reason)) return "refused";
  return null;
}
