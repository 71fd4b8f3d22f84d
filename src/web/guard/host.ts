import { createMiddleware } from "hono/factory";
import { WebFault } from "../failures/fault";
import type { Web, WebEnv } from "../web";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/**
 * Against DNS rebinding: a page elsewhere can give its own name our loopback address, and its scripts are then of
 * the same origin as ours. Bound to loopback we answer only to names that mean this machine, and to PUBLIC_URL's. Bound
 * to more, the name by which people reach us is theirs to choose.
 */
export function requireKnownHost(web: Pick<Web, "publicUrl">) {
  const publicHost = web.publicUrl === null ? null : new URL(web.publicUrl).hostname;
  return createMiddleware<WebEnv>(async (c, next) => {
    const boundTo = c.env?.hostname ?? "127.0.0.1";
    const host = URL.parse(`http://${c.var.client.host}`)?.hostname ?? "";
    if (loopback.has(boundTo) && !loopback.has(host) && host !== publicHost) {
      throw new WebFault("unknown-host");
    }
    await next();
  });
}
