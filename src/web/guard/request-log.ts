import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";
import { type Log, withCorrelation } from "../../log";
import type { WebEnv } from "../web";

/** One line a request: the route's pattern and never its address, which may hold a log-in token. */
export function logRequests(log: Log) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const began = performance.now();
    await withCorrelation(crypto.randomUUID().slice(0, 13), async () => {
      await next();
      const { status } = c.res;
      const fields = {
        method: c.req.method,
        route: routePath(c),
        status,
        ms: Math.round(performance.now() - began),
      };
      if (status >= 500) log.warn("web.request", fields);
      else if (isRoutine(fields.route, status)) log.debug("web.request", fields);
      else log.info("web.request", fields);
    });
  });
}

/** What browsers, monitors and providers ask all the time; an error of theirs is no routine. */
function isRoutine(route: string, status: number): boolean {
  if (status >= 400) return false;
  return ["/static/:name", "/health", "/chat/messages", "/hooks/google", "/hooks/outlook"].includes(route);
}
