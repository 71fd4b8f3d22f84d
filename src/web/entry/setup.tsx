import type { Hono } from "hono";
import * as z from "zod/mini";
import { type OwnerForm, SetupBotPage, SetupOwnerPage, SetupZonePage } from "../../../views/setup/page";
import { openSession } from "../../assistant/people/login";
import { setZone } from "../../assistant/people/set-zone";
import type { User } from "../../domain/user";
import { locales } from "../../i18n/wording";
import { prepareBotSetup, requireCaretaker, tryBotToken } from "../bot";
import { WebFault } from "../failures/fault";
import { line, readForm } from "../form";
import { keepSession, requireUser } from "../guard/session";
import type { Throttle } from "../guard/throttle";
import { isLocale } from "../locale";
import { seeOther, sendPage, shellOf } from "../render";
import { searchZones } from "../settings/zone-choices";
import type { Web, WebContext, WebEnv } from "../web";

const ownerFields = z.object({
  code: line(40),
  name: line(80),
  locale: z.string().check(z.refine(isLocale)),
});
const zoneFields = z.union([z.object({ zone: line(60) }), z.object({ place: line(100) })]);
const botFields = z.object({ token: line(200) });

/** The first steps on a new installation: who owns it, where they are, and if they like their Telegram bot. */
export function serveSetup(app: Hono<WebEnv>, web: Web, throttle: Throttle): void {
  app.get("/setup", async (c) => {
    if (c.var.user !== null) return c.redirect(nextStep(c.var.user), 303);
    if (web.setupCode.current() === null) return c.redirect("/", 303);
    return sendOwnerPage(c, { name: "", locale: c.var.locale, problem: null });
  });

  app.post("/setup", async (c) => {
    const { address } = c.var.client;
    if (throttle.isHeldOff(address)) throw new WebFault("too-often");
    const { code, name, locale } = await readForm(c, ownerFields);
    const owner = await web.setupCode.redeem(web.assistant, code, name, locale);
    if (owner === null) {
      throttle.recordFailure(address);
      return sendOwnerPage(c, { name, locale, problem: c.var.words("web-setup-wrong-code") });
    }
    keepSession(c, await openSession(web.assistant, owner.id));
    return seeOther(c, "/setup/zone");
  });

  app.get("/setup/zone", (c) => {
    requireUser(c);
    return sendPage(c, <SetupZonePage shell={shellOf(c)} search={null} />);
  });

  app.post("/setup/zone", async (c) => {
    const user = requireUser(c);
    const fields = await readForm(c, zoneFields);
    if ("place" in fields) {
      const search = searchZones(fields.place, web.assistant.now(), c.var.locale);
      return sendPage(c, <SetupZonePage shell={shellOf(c)} search={search} />);
    }
    if (!(await setZone(web.assistant, user.id, fields.zone))) throw new WebFault("incomplete");
    return seeOther(c, user.role === "member" ? "/chat" : "/setup/bot");
  });

  app.get("/setup/bot", async (c) => sendBotPage(c, web, null));

  app.post("/setup/bot", async (c) => {
    requireCaretaker(requireUser(c));
    const { token } = await readForm(c, botFields);
    const problem = await tryBotToken(web, c, token);
    return problem === null ? seeOther(c, "/setup/bot") : sendBotPage(c, web, problem);
  });
}

function nextStep(user: User): string {
  return user.zone === null ? "/setup/zone" : "/setup/bot";
}

function sendOwnerPage(c: WebContext, form: OwnerForm): Promise<Response> {
  const page = <SetupOwnerPage shell={shellOf(c)} form={form} locales={locales} />;
  return sendPage(c, page, form.problem === null ? 200 : 422);
}

async function sendBotPage(c: WebContext, web: Web, problem: string | null): Promise<Response> {
  const user = requireUser(c);
  requireCaretaker(user);
  const bot = await prepareBotSetup(web, user, problem);
  return sendPage(c, <SetupBotPage shell={shellOf(c)} bot={bot} />, problem === null ? 200 : 422);
}
