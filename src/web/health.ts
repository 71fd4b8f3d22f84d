import type { Hono } from "hono";
import { checkHealth } from "../assistant/check-health";
import type { Web, WebEnv } from "./web";

/**
 * For container health checks and monitors, open to everybody: words without details. A bot that does not get through
 * is told and changes nothing about health, since a restart would not mend it.
 */
export function serveHealth(app: Hono<WebEnv>, web: Web): void {
  app.get("/health", async (c) => {
    const { database, jobs } = await checkHealth(web.assistant);
    const healthy = database === "ok" && jobs === "ok";
    return c.json(
      {
        status: healthy ? "healthy" : "unhealthy",
        version: web.version,
        uptimeSeconds: Math.floor(web.startedAt.until(web.assistant.now()).total("seconds")),
        checks: { database, jobs, bot: web.bot.status().state },
      },
      healthy ? 200 : 503,
    );
  });
}
