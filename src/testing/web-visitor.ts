import { createWebApp } from "../web/app";
import type { Listener, Web } from "../web/web";
import type { World } from "./world";

/** A browser without a screen: keeps cookies and says where its requests come from, as browsers do. */
export interface Visitor {
  readonly cookies: Map<string, string>;
  /** Follows no redirect. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** Submits a form from one of our own pages, with the session's token. */
  submit(
    path: string,
    fields: Record<string, string | readonly string[]>,
    init?: RequestInit,
  ): Promise<Response>;
  /** Exactly this request, and nothing else but the cookies. */
  send(path: string, init: RequestInit): Promise<Response>;
  /** The token that our pages carry, or "" while logged out. */
  csrf(): Promise<string>;
}

export interface VisitorOptions {
  readonly origin?: string;
  /** Where the connection comes from, and where the server listens. */
  readonly listener?: Partial<Listener>;
}

export type WebApp = ReturnType<typeof createWebApp>;

export function openVisitor(app: WebApp, options: VisitorOptions = {}): Visitor {
  const origin = options.origin ?? "http://localhost";
  const listener: Partial<Listener> = {
    hostname: "127.0.0.1",
    requestIP: () => ({ address: "127.0.0.1" }),
    timeout: () => {},
    ...options.listener,
  };
  const cookies = new Map<string, string>();

  const send = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set("Cookie", [...cookies].map((pair) => pair.join("=")).join("; "));
    const response = await app.request(`${origin}${path}`, { ...init, headers }, listener);
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    return response;
  };
  // A session has one token, so that its page is asked for it only once.
  const tokens = new Map<string, string>();
  const csrf = async () => {
    const session = [...cookies].join();
    const known = tokens.get(session);
    if (known !== undefined) return known;
    const page = await (await send("/settings", {})).text();
    const token = /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    tokens.set(session, token);
    return token;
  };

  return {
    cookies,
    send,
    csrf,
    get: (path, init = {}) => send(path, init),
    submit: async (path, fields, init = {}) => {
      const body = new URLSearchParams({ csrf: await csrf() });
      for (const [name, value] of Object.entries(fields)) {
        for (const each of [value].flat()) body.append(name, each);
      }
      const headers = new Headers(init.headers);
      headers.set("Origin", origin);
      headers.set("Sec-Fetch-Site", "same-origin");
      return send(path, { method: "POST", body, ...init, headers });
    },
  };
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const ends = attributes.some((each) => each.trim().toLowerCase() === "max-age=0");
  if (ends) cookies.delete(pair.slice(0, at));
  else cookies.set(pair.slice(0, at), pair.slice(at + 1));
}

/** The pages over a world; what is not given is as in an installation nobody configured. */
export function serveWorld(world: World, options: Partial<Web> = {}): WebApp {
  return createWebApp({
    assistant: world.assistant,
    bot: {
      status: () => ({ state: "off", username: null, failure: null, since: world.clock.now() }),
      useToken: async () => ({ kind: "refused", failure: "network" }),
    },
    setupCode: world.setupCode,
    isAllowed: async () => true,
    publicUrl: null,
    port: 8080,
    trustedProxies: [],
    version: "1.2.3",
    startedAt: world.clock.now(),
    ...options,
  });
}
