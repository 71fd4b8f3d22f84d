import type { Hono } from "hono";
import { HomePage } from "../../../views/home/page";
import { sendPage, shellOf } from "../render";
import type { Web, WebEnv } from "../web";

export function serveHome(app: Hono<WebEnv>, web: Web): void {
  app.get("/", async (c) => {
    if (c.var.user !== null) return c.redirect("/dashboard", 303);
    const unclaimed = web.setupCode.current() !== null;
    const botUsername = web.bot.status().username;
    return sendPage(c, <HomePage shell={shellOf(c)} unclaimed={unclaimed} botUsername={botUsername} />);
  });
}
