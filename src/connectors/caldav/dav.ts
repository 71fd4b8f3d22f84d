/** WebDAV as far as a calendar needs it: tsdav speaks the XML, the guarded fetch carries it. */
import { type DAVDepth, type DAVResponse, davRequest, propfind } from "tsdav";
import { ProviderError } from "../../errors";
import { guardedFetch } from "../../http/guarded-fetch";
import { statusError } from "../../http/status";
import { provider, resolveHref, trustedHosts } from "./account";

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface DavOptions {
  readonly signal: AbortSignal;
  readonly allowPrivate: boolean;
  /** What carries requests; the guarded fetch unless given. */
  readonly carry?: typeof guardedFetch;
}

/** One resource in a multistatus answer. */
export interface DavResource {
  readonly url: URL;
  readonly status: number;
  readonly props: Readonly<Record<string, unknown>>;
}

export interface Multistatus {
  /** Where the answer came from, after redirects. */
  readonly url: URL;
  readonly resources: readonly DavResource[];
  /** Of a sync-collection report. */
  readonly syncToken: string | null;
  /** As it came: tsdav drops the attributes of elements that hold text. */
  readonly text: string;
}

/** An iCalendar object as the server holds it. */
export interface StoredText {
  readonly text: string;
  readonly etag: string | null;
}

export interface Dav {
  propfind(url: URL, props: XmlTree, depth: "0" | "1"): Promise<Multistatus>;
  report(url: URL, body: XmlTree, depth?: "0" | "1"): Promise<Multistatus>;
  /** Any status is an answer. */
  send(url: URL, init: RequestInit): Promise<Response>;
}

/** Elements by prefixed name, in the form of xml-js. */
export interface XmlTree {
  readonly [name: string]: XmlTree | readonly XmlTree[] | string | readonly string[];
}

const timeoutMs = 20_000;
const maxBytes = 20_000_000;

export function openDav(credentials: Credentials, options: DavOptions): Dav {
  const authorization = `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
  const send = (url: URL, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set("authorization", authorization);
    headers.set("user-agent", "Adjutant");
    const { signal, allowPrivate, carry = guardedFetch } = options;
    const policy = { allowPrivate, redirectHosts: trustedHosts(url), timeoutMs, maxBytes };
    return carry(provider, url, { ...init, headers, signal }, policy);
  };
  return {
    send,
    propfind: (url, props, depth) =>
      askMultistatus(url, send, (fetch) => propfind({ url: url.href, props, depth, fetch })),
    report: (url, body, depth = "1") =>
      askMultistatus(url, send, (fetch) => {
        const headers = { depth: depth satisfies DAVDepth };
        return davRequest({
          url: url.href,
          init: { method: "REPORT", namespace: "c", headers, body },
          fetch,
        });
      }),
  };
}

type Send = Dav["send"];
type Fetch = typeof globalThis.fetch;

async function askMultistatus(
  url: URL,
  send: Send,
  ask: (fetch: Fetch) => Promise<DAVResponse[]>,
): Promise<Multistatus> {
  let from = url;
  let text = "";
  // tsdav takes any status and any page for an answer, so what is none has to be stopped on its way to it.
  const checked = async (_: unknown, init: RequestInit | undefined) => {
    const response = await send(url, init ?? {});
    if (response.status !== 207) {
      if (response.ok)
        throw new ProviderError(provider, "malformed", { detail: "not DAV", status: response.status });
      throw statusError(provider, response);
    }
    from = new URL(response.url);
    text = await response.text();
    return checkXml(text, response.status);
  };
  const answers = await ask(checked as Fetch);
  const [first] = answers;
  if (first === undefined || typeof first.raw === "string" || first.raw?.multistatus === undefined) {
    throw new ProviderError(provider, "malformed", { detail: "not a multistatus" });
  }
  return {
    url: from,
    resources: answers.flatMap((answer) => readResource(answer, from)),
    syncToken: davText(first.raw.multistatus.syncToken),
    text,
  };
}

const wholeMultistatus = /(<\/([\w.-]+:)?multistatus\s*>|<([\w.-]+:)?multistatus\b[^<>]*\/>)\s*$/;

/**
 * tsdav reads what is called XML, and that leniently: of an answer cut off on its way the rest would be missing events.
 */
function checkXml(text: string, status: number): Response {
  if (!wholeMultistatus.test(text.slice(-2000))) {
    throw new ProviderError(provider, "malformed", { detail: "not a whole multistatus" });
  }
  return new Response(text, { status, headers: { "content-type": "text/xml" } });
}

function readResource(answer: DAVResponse, base: URL): DavResource[] {
  const href = davText(answer.href);
  if (href === null) return [];
  return [{ url: resolveHref(href, base), status: answer.status, props: answer.props ?? {} }];
}

/** The text of an element: tsdav makes numbers and booleans of text that looks like them. */
export function davText(value: unknown): string | null {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return String(value);
  if (typeof value !== "object" || value === null) return null;
  if ("_cdata" in value) return davText(Array.isArray(value._cdata) ? value._cdata.join("") : value._cdata);
  return "_text" in value ? davText(value._text) : null;
}

/** An element that may come once or several times. */
export function davList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A child of an element. */
export function davChild(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** Null when it is gone. @throws ProviderError on any other refusal */
export async function getObject(dav: Dav, url: URL): Promise<StoredText | null> {
  // Unpacked, because a proxy that packs an answer changes its ETag too.
  const headers = { accept: "text/calendar", "accept-encoding": "identity" };
  const response = await dav.send(url, { method: "GET", headers });
  if (response.status === 404 || response.status === 410) return null;
  if (!response.ok) throw statusError(provider, response);
  const text = await response.text();
  return { text, etag: strongTag(response.headers.get("etag")) };
}

/** A weak mark comes from a proxy on the way; the server itself compares without it. */
export function strongTag(etag: string | null): string | null {
  return etag === null ? null : etag.replace(/^W\//, "");
}
