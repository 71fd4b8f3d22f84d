import type { Hono } from "hono";
import { LoginPage } from "../../../views/login/page";
import { logIn, logOut } from "../../assistant/people/login";
import { WebFault } from "../failures/fault";
import { dropSession, keepSession, sessionToken } from "../guard/session";
import type { Throttle } from "../guard/throttle";
import { seeOther, sendPage, shellOf } from "../render";
import type { Web, WebEnv } from "../web";

/**
 * Looking at a log-in link changes nothing and tells nothing: messengers fetch links to preview them. The button on
 * its page spends it.
 */
export function serveLogin(app: Hono<WebEnv>, web: Web, throttle: Throttle): void {
  app.get("/login", (c) => c.redirect("/", 303));

  app.get("/login/:token", (c) => sendPage(c, <LoginPage shell={shellOf(c)} token={c.req.param("token")} />));

  app.post("/login/:token", async (c) => {
    const { address } = c.var.client;
    if (throttle.isHeldOff(address)) throw new WebFault("too-often");
    const opened = await logIn(web.assistant, c.req.param("token"));
    if (opened === null) {
      throttle.recordFailure(address);
      throw new WebFault("spent-link");
    }
    const before = sessionToken(c);
    if (before !== undefined) await logOut(web.assistant, before);
    keepSession(c, opened);
    return seeOther(c, "/dashboard");
  });

  app.post("/logout", async (c) => {
    const token = sessionToken(c);
    if (token !== undefined) await logOut(web.assistant, token);
    dropSession(c);
    return seeOther(c, "/");
  });
}
