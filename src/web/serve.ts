import { Hono } from "hono";
import { describeClient } from "./guard/client";
import { secureHeaders } from "./guard/headers";
import { requireKnownHost } from "./guard/host";
import { logRequests } from "./guard/request-log";
import { serveHealth } from "./health";
import type { Web, WebEnv } from "./web";

type Serve = (request: Request, server: unknown) => Response | Promise<Response>;

/** Answers requests for `Bun.serve`. The pages are loaded with the first request for one; a health check needs none. */
export function createWebServer(web: Web): Serve {
  const health = new Hono<WebEnv>();
  health.use(logRequests(web.assistant.log), secureHeaders, describeClient(web), requireKnownHost(web));
  serveHealth(health, web);
  let pages: Promise<Hono<WebEnv>> | null = null;
  return async (request, server) => {
    if (new URL(request.url).pathname === "/health")
      return health.fetch(request, server as WebEnv["Bindings"]);
    pages ??= import("./app").then(({ createWebApp }) => createWebApp(web));
    return (await pages).fetch(request, server as WebEnv["Bindings"]);
  };
}
