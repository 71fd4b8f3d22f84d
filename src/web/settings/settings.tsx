import type { Hono } from "hono";
import * as z from "zod/mini";
import { SettingsPage } from "../../../views/settings/page";
import type { TriedProps } from "../../../views/settings/rules";
import { setDefaultCalendar } from "../../assistant/accounts/connect";
import { listAccounts } from "../../assistant/accounts/list-accounts";
import { nameInAccounts } from "../../assistant/calendars/tell-apart";
import { listTranscribers } from "../../assistant/media/list-transcribers";
import { findNoteStore, listNoteStores, setDefaultNoteStore } from "../../assistant/notes/find-note-store";
import { changeProfile } from "../../assistant/people/change-profile";
import { isOnTelegram } from "../../assistant/people/find-person";
import { setZone } from "../../assistant/people/set-zone";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import type { User } from "../../domain/user";
import { formatList, formatWeekday } from "../../i18n/format";
import { locales } from "../../i18n/wording";
import { nameCalendar } from "../account";
import { describeBot, prepareBotSetup, requireCaretaker, tryBotToken } from "../bot";
import { WebFault } from "../failures/fault";
import { line, readForm } from "../form";
import { requireUser } from "../guard/session";
import { isLocale } from "../locale";
import { isHtmx, seeOther, sendPage, shellOf } from "../render";
import type { Web, WebContext, WebEnv } from "../web";
import { composeModel } from "./model";
import { composeRules, sendOutcomes, trySample } from "./rules";
import { describeZone, searchZones, type ZoneSearch } from "./zone-choices";

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const weekday = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(7));
const profileFields = z
  .object({
    name: line(80),
    locale: z.string().check(z.refine(isLocale)),
    calendar: z.string().check(z.minLength(1), z.maxLength(40)),
    notes: z.string().check(z.minLength(1), z.maxLength(40)),
    days: z._default(
      z.union([
        z.array(weekday),
        z.pipe(
          weekday,
          z.transform((day) => [day]),
        ),
      ]),
      [],
    ),
    from: clock,
    to: clock,
  })
  .check(z.refine(({ from, to }) => from < to));
const zoneFields = z.union([z.object({ zone: line(60) }), z.object({ place: line(100) })]);
const botFields = z.object({ token: line(200) });

interface Asked {
  readonly saved: boolean;
  readonly zoneSearch: ZoneSearch | null;
  readonly botProblem: string | null;
  /** A sentence that the routing rules were tried on. */
  readonly tried?: TriedProps;
}

const nothingAsked: Asked = { saved: false, zoneSearch: null, botProblem: null };

export function serveSettings(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.get("/settings", (c) => sendSettings(c, web, { ...nothingAsked, saved: c.req.query("saved") === "1" }));

  app.post("/settings", async (c) => {
    const user = requireUser(c);
    const { name, locale, calendar, notes, days, from, to } = await readForm(c, profileFields);
    const stores = await listNoteStores(assistant, user.id);
    if (!stores.some(({ id }) => id === notes)) throw new WebFault("incomplete");
    // One that can no longer be written to is kept until another is chosen.
    const chosen =
      calendar === user.defaultCalendar ||
      (await setDefaultCalendar(assistant, user.id, calendar as CalendarId));
    if (!chosen) throw new WebFault("incomplete");
    await setDefaultNoteStore(assistant, user.id, notes as ConnectionId);
    const workingDays = [...new Set(days)].sort();
    await changeProfile(assistant, user.id, { name, locale, workingHours: { days: workingDays, from, to } });
    return seeOther(c, "/settings?saved=1");
  });

  app.post("/settings/zone", async (c) => {
    const user = requireUser(c);
    const fields = await readForm(c, zoneFields);
    if ("place" in fields) {
      const zoneSearch = searchZones(fields.place, assistant.now(), c.var.locale);
      return sendSettings(c, web, { ...nothingAsked, zoneSearch });
    }
    if (!(await setZone(assistant, user.id, fields.zone))) throw new WebFault("incomplete");
    return seeOther(c, "/settings?saved=1");
  });

  app.post("/settings/bot", async (c) => {
    requireCaretaker(requireUser(c));
    const { token } = await readForm(c, botFields);
    const botProblem = await tryBotToken(web, c, token);
    if (botProblem === null) return seeOther(c, "/settings#telegram");
    return sendSettings(c, web, { ...nothingAsked, botProblem });
  });

  app.post("/settings/rules/try", async (c) => {
    const tried = await trySample(c, web);
    return isHtmx(c) ? sendOutcomes(c, tried) : sendSettings(c, web, { ...nothingAsked, tried });
  });

  /** Asked by pages that wait for the bot to connect, or for somebody to press Start in Telegram. */
  app.get("/settings/telegram", async (c) => {
    const user = requireUser(c);
    const came =
      c.req.query("for") === "bot"
        ? web.bot.status().state !== "starting"
        : await isOnTelegram(assistant, user.id);
    return came ? c.body(null, 200, { "HX-Refresh": "true" }) : c.body(null, 204);
  });
}

async function sendSettings(c: WebContext, web: Web, asked: Asked): Promise<Response> {
  const user = requireUser(c);
  const { words } = c.var;
  const now = web.assistant.now();
  const bot = web.bot.status();
  const calendars = (await listAccounts(web.assistant, user.id)).flatMap(({ calendars, label, connector }) =>
    calendars
      .filter(({ id, writable }) => writable || id === user.defaultCalendar)
      .map((calendar) => ({ ...calendar, account: label, connector })),
  );
  const names = nameInAccounts(calendars);
  const noteStore = await findNoteStore(web.assistant, user);
  const noteStores = (await listNoteStores(web.assistant, user.id)).map((each) => ({
    ...each,
    chosen: each.id === noteStore,
  }));
  const page = (
    <SettingsPage
      shell={shellOf(c, "settings")}
      saved={asked.saved}
      name={user.name}
      locale={user.locale}
      locales={locales}
      zone={user.zone === null ? null : describeZone(user.zone, now, user.locale)}
      zoneSearch={asked.zoneSearch}
      days={composeDays(user)}
      from={user.workingHours.from}
      to={user.workingHours.to}
      calendars={calendars.map((calendar, index) => ({
        id: calendar.id,
        name: nameCalendar({ ...calendar, name: names[index] ?? calendar.name }, words),
        chosen: calendar.id === user.defaultCalendar,
      }))}
      noteStores={noteStores}
      bot={await prepareBotSetup(web, user, asked.botProblem)}
      botTrouble={bot.state === "failing" ? describeBot(bot, words) : null}
      model={await composeModel(c, web)}
      rules={await composeRules(c, web, user, asked.tried)}
      hearing={await describeHearing(c, web)}
      caretaker={user.role !== "member"}
    />
  );
  return sendPage(c, page, asked.botProblem === null ? 200 : 422);
}

/** Who hears recordings, and where: they leave this machine or not. */
async function describeHearing(c: WebContext, web: Web): Promise<string> {
  const names = await listTranscribers(web.assistant, c.var.signal);
  const { words } = c.var;
  if (names.length === 0) return words("web-voice-none");
  return words("web-voice-heard-by", {
    count: names.length,
    names: formatList(names, requireUser(c).locale),
  });
}

function composeDays(user: User) {
  return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    day,
    name: formatWeekday(day, user.locale),
    chosen: user.workingHours.days.includes(day),
  }));
}
