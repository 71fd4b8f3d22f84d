import { Hono } from "hono";
import { serveAssets } from "./assets";
import { serveChat } from "./chat/chat";
import { serveDashboard } from "./dashboard/dashboard";
import { serveEvent } from "./dashboard/event";
import { serveNotes } from "./dashboard/notes";
import { serveHome } from "./entry/home";
import { serveLogin } from "./entry/login";
import { serveSetup } from "./entry/setup";
import { answerFailure } from "./failures/fail";
import { WebFault } from "./failures/fault";
import { describeClient } from "./guard/client";
import { refuseForeignRequests } from "./guard/csrf";
import { secureHeaders } from "./guard/headers";
import { requireKnownHost } from "./guard/host";
import { limitBody, limitTime } from "./guard/limits";
import { logRequests } from "./guard/request-log";
import { loadSession } from "./guard/session";
import { createThrottle } from "./guard/throttle";
import { serveHealth } from "./health";
import { serveAppleNotes } from "./integrations/apple-notes";
import { serveCalendarHooks } from "./integrations/calendar-hooks";
import { serveConsent } from "./integrations/consent";
import { serveIntegrations } from "./integrations/integrations";
import { serveNoteHook } from "./integrations/note-hook";
import { serveNotePlaces } from "./integrations/note-places";
import { serveTasks } from "./integrations/tasks";
import { serveModel } from "./settings/model";
import { serveRules } from "./settings/rules";
import { serveSettings } from "./settings/settings";
import type { Web, WebEnv } from "./web";

/** Attempts to log in or to claim the installation that may fail from one address. */
const attempts = { failures: 20, minutes: 10 };
/** Accounts are tried live while the person waits, and a slow server needs its time. */
const longestSeconds = 45;

/** All pages. The caller serves it with `Bun.serve({ fetch: app.fetch })`, which hands the server to every request. */
export function createWebApp(web: Web): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const throttle = createThrottle(attempts);
  const fail = answerFailure(web);
  app.onError(fail);
  app.notFound((c) => fail(new WebFault("not-found"), c));

  app.use(logRequests(web.assistant.log), secureHeaders, describeClient(web), requireKnownHost(web));
  serveHealth(app, web);
  serveAssets(app);
  app.use(limitTime(longestSeconds), limitBody);
  // A device calls, not a browser: it has no session, and its secret is what lets it in.
  serveNoteHook(app, web, createThrottle(attempts));
  serveCalendarHooks(app, web);
  app.use(loadSession(web), refuseForeignRequests);
  serveHome(app, web);
  serveLogin(app, web, throttle);
  serveSetup(app, web, throttle);
  serveChat(app, web);
  serveDashboard(app, web);
  serveEvent(app, web);
  serveNotes(app, web);
  serveIntegrations(app, web);
  serveConsent(app, web);
  serveTasks(app, web);
  serveNotePlaces(app, web);
  serveAppleNotes(app, web);
  serveSettings(app, web);
  serveModel(app, web);
  serveRules(app, web);
  return app;
}
