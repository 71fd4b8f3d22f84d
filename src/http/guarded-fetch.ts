/** Every address a user can enter is fetched through here, and nothing else reaches the network for it. */
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { ProviderError } from "../errors";
import { isPublicAddress } from "./public-address";

export interface FetchPolicy {
  /** Whether this machine and private networks may be reached. */
  readonly allowPrivate: boolean;
  /** Hosts that redirects (and so credentials) may go to besides the first one: a name and everything below it. */
  readonly redirectHosts?: readonly string[];
  readonly maxRedirects?: number;
  /** For everything together: name, connection, headers, redirects and body. */
  readonly timeoutMs?: number;
  /** Of the body, unpacked. */
  readonly maxBytes?: number;
  /** Name to addresses; the system's resolver unless given. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

const defaults = { maxRedirects: 5, timeoutMs: 30_000, maxBytes: 20_000_000 };

/**
 * Like fetch, but each name is resolved once, checked and connected to by address, redirects stay on the host, and the
 * body has arrived in full when this returns. Any status is an answer (see `requireOk`); `url` of the response is
 * where it came from at last.
 * @throws ProviderError when there is no answer, or one that may not be taken
 */
export async function guardedFetch(
  provider: string,
  url: string | URL,
  init: RequestInit,
  policy: FetchPolicy,
): Promise<Response> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), policy.timeoutMs ?? defaults.timeoutMs);
  const signal = init.signal ? AbortSignal.any([init.signal, deadline.signal]) : deadline.signal;
  try {
    return await followRedirects(provider, url, { ...init, signal }, policy);
  } catch (error) {
    if (signal.aborted && !(error instanceof ProviderError)) {
      const detail = deadline.signal.aborted ? "no answer in time" : "given up by the caller";
      throw new ProviderError(provider, "timeout", { detail });
    }
    throw asProviderError(provider, error);
  } finally {
    clearTimeout(timer);
  }
}

type SignalledInit = RequestInit & { readonly signal: AbortSignal };

async function followRedirects(
  provider: string,
  address: string | URL,
  init: SignalledInit,
  policy: FetchPolicy,
): Promise<Response> {
  const first = URL.parse(address.toString());
  if (first === null) throw new ProviderError(provider, "invalid", { detail: "no address" });
  let url = first;
  let request: SignalledInit = init;
  for (let hop = 0; hop <= (policy.maxRedirects ?? defaults.maxRedirects); hop++) {
    const response = await fetchPinned(provider, url, request, policy);
    const location = response.headers.get("location");
    const redirected = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
    if (!redirected || init.redirect === "manual") return readCapped(provider, response, url, policy);
    await response.body?.cancel();
    if (init.redirect === "error") {
      throw new ProviderError(provider, "refused", { detail: "redirect", status: response.status });
    }
    const next = keepTls(url, URL.parse(location, url.href));
    if (next === null || !mayRedirect(first, url, next, policy.redirectHosts ?? [])) {
      throw new ProviderError(provider, "refused", { detail: "foreign redirect", status: response.status });
    }
    const becomesGet =
      response.status === 303 || (response.status < 303 && request.method?.toUpperCase() === "POST");
    if (becomesGet && request.method?.toUpperCase() !== "HEAD") request = asGet(request);
    url = next;
  }
  throw new ProviderError(provider, "refused", { detail: "too many redirects" });
}

/** A server behind a proxy often takes itself for plain HTTP and sends there; what came by TLS goes on by TLS. */
function keepTls(from: URL, to: URL | null): URL | null {
  if (to?.protocol !== "http:" || from.protocol !== "https:" || to.port !== "") return to;
  if (bareHost(to) !== bareHost(from)) return to;
  to.protocol = "https:";
  to.port = from.port;
  return to;
}

/** On the host we started at, keeping its port or going up from plain to TLS; or over TLS to a host the policy names. */
function mayRedirect(first: URL, from: URL, to: URL, named: readonly string[]): boolean {
  if (to.protocol !== "https:" && to.protocol !== from.protocol) return false;
  const host = bareHost(to);
  if (host === bareHost(first)) {
    return portOf(to) === portOf(first) || (portOf(first) === "80" && portOf(to) === "443");
  }
  return (
    to.protocol === "https:" &&
    to.port === "" &&
    named.some((name) => host === name || host.endsWith(`.${name}`))
  );
}

function bareHost(url: URL): string {
  return url.hostname.replace(/\.$/, "");
}

function portOf(url: URL): string {
  return url.port || (url.protocol === "https:" ? "443" : "80");
}

function asGet(request: SignalledInit): SignalledInit {
  const headers = new Headers(request.headers);
  for (const name of ["content-type", "content-length", "content-encoding"]) headers.delete(name);
  return { ...request, method: "GET", headers, body: null };
}

async function fetchPinned(
  provider: string,
  url: URL,
  init: SignalledInit,
  policy: FetchPolicy,
): Promise<Response> {
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "") {
    throw new ProviderError(provider, "refused", { detail: "address form" });
  }
  const host = bareHost(url);
  const headers = new Headers(init.headers);
  headers.set("host", url.port === "" ? host : `${host}:${url.port}`);

  const addresses = await resolveHost(provider, host, init.signal, policy);
  let refusal: unknown = null;
  for (const address of addresses) {
    const pinned = new URL(url);
    pinned.hostname = isIP(address) === 6 ? `[${address}]` : address;
    const tls = url.protocol === "https:" && isIP(literal(host)) === 0 ? { tls: { serverName: host } } : {};
    if (isIP(literal(pinned.hostname)) === 0) {
      throw new ProviderError(provider, "refused", { detail: "scoped address" });
    }
    try {
      return await fetch(pinned.href, { ...init, ...tls, headers, redirect: "manual" });
    } catch (error) {
      // Nothing was sent over a connection that never came about, so the next address may be tried.
      if (init.signal.aborted || !unconnected.has(codeOf(error))) throw error;
      refusal = error;
    }
  }
  throw refusal;
}

const unconnected = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"]);

/** What ends a request before any of it was sent. */
const unsent = new Set([...unconnected, "ENOTFOUND", "EAI_AGAIN", "ESERVFAIL", "ETIMEOUT", "EPROTO"]);

function literal(host: string): string {
  return host.startsWith("[") ? host.slice(1, -1) : host;
}

async function resolveHost(
  provider: string,
  host: string,
  signal: AbortSignal,
  policy: FetchPolicy,
): Promise<readonly string[]> {
  const name = literal(host);
  const addresses = isIP(name) ? [name] : await raceAbort((policy.resolve ?? systemResolve)(name), signal);
  if (addresses.length === 0)
    throw new ProviderError(provider, "unreachable", { detail: "name has no address" });
  // One private address among public ones is as telling as all of them.
  if (!policy.allowPrivate && !addresses.every(isPublicAddress)) {
    throw new ProviderError(provider, "refused", { detail: "private address" });
  }
  return addresses;
}

/** These names are this machine whatever a resolver says (RFC 6761), and a machine without a hosts file knows none of them. */
async function systemResolve(host: string): Promise<readonly string[]> {
  if (/(^|\.)localhost$/.test(host)) return ["127.0.0.1", "::1"];
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map((entry) => entry.address);
}

function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const give = () => reject(signal.reason);
  signal.addEventListener("abort", give, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", give));
}

async function readCapped(
  provider: string,
  response: Response,
  url: URL,
  policy: FetchPolicy,
): Promise<Response> {
  const cap = policy.maxBytes ?? defaults.maxBytes;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > cap)
      throw new ProviderError(provider, "too-large", {
        detail: `body over ${cap} bytes`,
        status: response.status,
      });
    chunks.push(chunk);
  }
  const headers = new Headers(response.headers);
  // The body below is unpacked already.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const bodiless = [204, 205, 304].includes(response.status);
  const whole = new Response(bodiless ? null : new Blob(chunks as Uint8Array<ArrayBuffer>[]), {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
  return Object.defineProperty(whole, "url", { value: url.href });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function asProviderError(provider: string, error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  const code = codeOf(error);
  // The message of a fetch error quotes the address, which is nobody's business in a log; its code does not.
  const options = { detail: code || (error instanceof Error ? error.name : "unknown") };
  if (/CERT|SIGNATURE|ISSUER/.test(code)) return new ProviderError(provider, "refused", options);
  if (/Zlib|Brotli|Zstd|Decompress|HTTP_RESPONSE|Malformed|^HPE_/i.test(code)) {
    return new ProviderError(provider, "malformed", options);
  }
  return new ProviderError(provider, unsent.has(code) ? "unreachable" : "network", options);
}
