import type { Hono } from "hono";
import { hearCall } from "../../assistant/calendars/watching/hear-notices";
import { listConnectors } from "../../connectors/registry";
import type { Web, WebEnv } from "../web";

/**
 * Where providers tell that a calendar has changed. Whoever calls learns nothing: every call that asks for no text back is
 * answered alike and at once. Nobody is held off for calls that came to nothing: behind a proxy one address may stand for
 * all, and a call that is not believed costs one look by a key, writes nothing and sets nothing going.
 */
export function serveCalendarHooks(app: Hono<WebEnv>, { assistant }: Pick<Web, "assistant">): void {
  if (assistant.hookRoot === null) return;
  for (const entry of listConnectors()) {
    if (entry.hookPath === undefined) continue;
    app.post(entry.hookPath, async (c) => {
      const text = await hearCall(assistant, entry, {
        header: (name) => c.req.header(name) ?? null,
        query: (name) => c.req.query(name) ?? null,
        body: await c.req.text(),
      });
      if (text === null) return c.body(null, 202);
      return c.text(text, 200, { "Content-Type": "text/plain; charset=utf-8" });
    });
  }
}
