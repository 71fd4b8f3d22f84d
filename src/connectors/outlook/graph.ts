/** Microsoft Graph over the guarded fetch: one request, or all pages of a list. */
import * as z from "zod/mini";
import { ProviderError, type ProviderFailure } from "../../errors";
import { guardedFetch } from "../../http/guarded-fetch";
import { statusError } from "../../http/status";
import type { Json, OpenedConnection } from "../connector";
import { provider } from "./provider";

export interface GraphRequest {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, Json>>;
  readonly ifMatch?: string | null;
  /** How many a page may hold, where the request itself has no word for it. */
  readonly pageSize?: number;
}

export interface Graph {
  readonly signal: AbortSignal;
  /** The answer to a request to a path below the root, or to a whole address that Graph gave. @throws ProviderError */
  ask<T>(shape: z.ZodMiniType<T>, path: string, request?: GraphRequest): Promise<T>;
  /** The same where the answer does not matter. @throws ProviderError */
  send(path: string, request: GraphRequest): Promise<void>;
  /** All pages of a list. @throws ProviderError */
  list<T>(shape: z.ZodMiniType<T>, path: string, request?: GraphRequest): Promise<T[]>;
}

const timeoutMs = 30_000;
const mostPages = 500;
/** As many requests as Exchange answers for a mailbox at a time; more are refused with a 429. */
const atOnce = 4;

/** Ids that stay when an event is moved; times in UTC, for every event tells its own zone beside them; texts as texts. */
export const preferences = [
  'IdType="ImmutableId"',
  'outlook.timezone="UTC"',
  'outlook.body-content-type="text"',
] as const;

type Access = Pick<OpenedConnection, "accessToken" | "signal">;

export function openGraph(root: string, access: Access): Graph {
  const inTurn = limitConcurrency(atOnce);
  const send = (path: string, request: GraphRequest) => inTurn(() => sendNow(path, request));
  const sendNow = async (path: string, request: GraphRequest) => {
    const url = addressOf(root, path, request.query ?? {});
    const { accessToken } = access;
    if (accessToken === null) throw new ProviderError(provider, "auth", { detail: "no consent" });
    const token = await accessToken();
    const response = await carry(url, request, token, access.signal);
    if (response.status !== 401) return requireTaken(response);
    return requireTaken(await carry(url, request, await accessToken(token), access.signal));
  };
  const ask: Graph["ask"] = async (shape, path, request = {}) =>
    readShape(shape, await readJson(await send(path, request)));
  return {
    signal: access.signal,
    ask,
    send: async (path, request) => void (await send(path, request)),
    list: async (shape, path, request = {}) => {
      const page = z.object({ value: z.array(shape), "@odata.nextLink": z.optional(z.string()) });
      const found = [];
      let next: string | undefined = path;
      let query = request.query;
      for (let count = 0; next !== undefined; count++) {
        if (count === mostPages) throw new ProviderError(provider, "too-large", { detail: "pages" });
        const answer: z.infer<typeof page> = await ask(page, next, { ...request, ...(query && { query }) });
        found.push(...answer.value);
        next = answer["@odata.nextLink"];
        query = {};
      }
      return found;
    },
  };
}

function limitConcurrency(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

/** The token goes to Graph's own address alone, whatever a link in an answer says. */
function addressOf(root: string, path: string, query: Readonly<Record<string, string>>): URL {
  const url = URL.parse(path.startsWith("/") ? `${root}/v1.0${path}` : path);
  if (url?.origin !== new URL(root).origin) {
    throw new ProviderError(provider, "refused", { detail: "foreign link" });
  }
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  // Graph takes a plus in a query for itself, not for a space.
  url.search = url.search.replaceAll("+", "%20");
  return url;
}

function carry(url: URL, request: GraphRequest, token: string, signal: AbortSignal): Promise<Response> {
  const headers = new Headers({ authorization: `Bearer ${token}`, accept: "application/json" });
  const { pageSize, ifMatch, body } = request;
  const size = pageSize === undefined ? [] : [`odata.maxpagesize=${pageSize}`];
  headers.set("prefer", [...preferences, ...size].join(", "));
  if (ifMatch != null) headers.set("if-match", ifMatch);
  if (body !== undefined) headers.set("content-type", "application/json");
  const init = {
    method: request.method ?? "GET",
    headers,
    signal,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  // The address is the installation's own configuration, and may lie on this machine.
  return guardedFetch(provider, url, init, { allowPrivate: true, timeoutMs });
}

const refusal = z.object({ error: z.object({ code: z.string() }) });

/** What codes say more exactly than the status that comes with them. */
const kinds: Readonly<Record<string, ProviderFailure>> = {
  ErrorItemNotFound: "not-found",
  // What Graph says of deleting what is in the bin, or has left it, by an id that stays.
  ErrorCannotDeleteObject: "not-found",
  ErrorIrresolvableConflict: "conflict",
  // An account without a mailbox of Exchange Online, or one that is kept elsewhere.
  MailboxNotEnabledForRESTAPI: "forbidden",
  MailboxNotSupportedForRESTAPI: "forbidden",
  ErrorAccessDenied: "forbidden",
  ApplicationThrottled: "rate-limited",
  ErrorServerBusy: "unavailable",
  // What Graph says of a subscription whose address did not answer it.
  ValidationError: "refused",
  // Delta tokens that Graph no longer knows.
  syncStateNotFound: "not-found",
  syncStateInvalid: "not-found",
  resyncRequired: "not-found",
};

export async function requireTaken(response: Response): Promise<Response> {
  if (response.ok) return response;
  const usual = statusError(provider, response);
  const parsed = refusal.safeParse(await response.json().catch(() => null));
  const code = parsed.success ? parsed.data.error.code.replace(/[^\w.]/g, "").slice(0, 80) : "";
  const { status, retryAfter } = usual;
  const kind = Object.entries(kinds).find(([name]) => name.toLowerCase() === code.toLowerCase())?.[1];
  throw new ProviderError(provider, kind ?? usual.kind, {
    detail: `status ${status} ${code}`.trim(),
    status,
    retryAfter,
  });
}

export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ProviderError(provider, "malformed", { detail: "no JSON", status: response.status });
  }
}

export function readShape<T>(shape: z.ZodMiniType<T>, value: unknown): T {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new ProviderError(provider, "malformed", { detail: `shape ${path}` });
}
