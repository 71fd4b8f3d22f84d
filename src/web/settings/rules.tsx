import type { Hono } from "hono";
import * as z from "zod/mini";
import { ErrorPage } from "../../../views/error/page";
import { Notice } from "../../../views/layout";
import { Outcomes, type RulesProps, RulesSection, type TriedProps } from "../../../views/settings/rules";
import { listUserCalendars } from "../../assistant/calendars/calendars";
import { findNoteStore } from "../../assistant/notes/find-note-store";
import {
  addRoutingRule,
  type Destination,
  type ListedRule,
  listDestinations,
  listRoutingRules,
  mostRules,
  moveRoutingRule,
  redirectRoutingRule,
  removeRoutingRule,
} from "../../assistant/routing/routing-rules";
import { type TriedRoute, tryRules } from "../../assistant/routing/try-rules";
import type { CalendarId, ConnectionId, RuleId } from "../../domain/ids";
import { type RouteConditions, type RouteTarget, suits } from "../../domain/routing";
import type { ChannelKind, User } from "../../domain/user";
import { catalogueLanguages } from "../../i18n/wording";
import { nameCalendar } from "../account";
import { WebFault } from "../failures/fault";
import { line, readForm } from "../form";
import { requireUser } from "../guard/session";
import { isHtmx, seeOther, sendFragment, sendPage, shellOf } from "../render";
import type { Web, WebContext, WebEnv } from "../web";
import { describeRule, nameLanguage } from "./describe-rule";

const optional = (longest: number) => z._default(z.string().check(z.trim(), z.maxLength(longest)), "");
const clock = z._default(z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/)), "");
const channel = z.enum(["telegram", "web", "terminal"]);
const target = z.string().check(z.regex(/^(calendar|notes):\w{1,40}$/));
const ruleFields = z.object({
  intent: z.enum(["event", "note", "reminder"]),
  target,
  hashtag: optional(50),
  keyword: optional(80),
  attendee: optional(120),
  from: clock,
  to: clock,
  language: z._default(z.union([z.literal(""), z.enum(catalogueLanguages)]), ""),
  channel: z._default(z.union([z.literal(""), channel]), ""),
});
type RuleFields = z.infer<typeof ruleFields>;
const verbFields = z.object({ do: z.enum(["up", "down", "remove"]) });
const targetFields = z.object({ target });
const sampleFields = z.object({ text: line(500), channel });

/** The rules that say where drafts go: read, added, moved, removed, mended. */
export function serveRules(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.post("/settings/rules", async (c) => {
    const user = requireUser(c);
    const problem = await addRule(c, web, await readForm(c, ruleFields));
    if (problem !== null) return refuse(c, problem);
    return isHtmx(c) ? sendSection(c, web, user) : seeOther(c, "/settings#rules");
  });

  app.post("/settings/rules/:id", async (c) => {
    const user = requireUser(c);
    const id = c.req.param("id") as RuleId;
    const { do: verb } = await readForm(c, verbFields);
    if (verb === "remove") await removeRoutingRule(assistant, user.id, id);
    else await moveRoutingRule(assistant, user.id, id, verb === "up" ? -1 : 1);
    return isHtmx(c) ? sendSection(c, web, user) : seeOther(c, "/settings#rules");
  });

  app.post("/settings/rules/:id/target", async (c) => {
    const user = requireUser(c);
    const fields = await readForm(c, targetFields);
    const id = c.req.param("id") as RuleId;
    if (!(await redirectRoutingRule(assistant, user.id, id, parseTarget(fields.target))))
      throw new WebFault("incomplete");
    return isHtmx(c) ? sendSection(c, web, user) : seeOther(c, "/settings#rules");
  });
}

/** null when it was added, else why not. */
async function addRule(c: WebContext, web: Web, fields: RuleFields): Promise<string | null> {
  const { words } = c.var;
  const conditions = readConditions(fields);
  if (typeof conditions === "string") return words(conditions);
  const rule = { intent: fields.intent, target: parseTarget(fields.target), conditions };
  const outcome = await addRoutingRule(web.assistant, requireUser(c).id, rule);
  switch (outcome) {
    case "added":
      return null;
    case "too-many":
      return words("web-rules-too-many", { most: mostRules });
    case "unknown-target":
      return words("web-rules-unknown-target");
  }
}

/** Or the wording of what is wrong with them. */
function readConditions({ from, to, ...fields }: RuleFields): RouteConditions | string {
  const hashtag = fields.hashtag === "" ? null : `#${fields.hashtag.replace(/^#/, "")}`;
  if (hashtag !== null && !/^#[\p{L}\p{N}_]+(-[\p{L}\p{N}_]+)*$/u.test(hashtag))
    return "web-rules-hashtag-wrong";
  if (from !== "" || to !== "") {
    if (from === "" || to === "" || from === to) return "web-rules-time-wrong";
  }
  return {
    keyword: /[^\s*]/.test(fields.keyword) ? fields.keyword : null,
    hashtag,
    attendee: fields.attendee || null,
    language: fields.language || null,
    between: from === "" ? null : { from, to },
    channel: fields.channel || null,
  };
}

function parseTarget(text: string): RouteTarget {
  const [kind, id = ""] = text.split(":");
  return kind === "notes"
    ? { kind: "notes", id: id as ConnectionId }
    : { kind: "calendar", id: id as CalendarId };
}

/** What was filled in stays where it is. */
function refuse(c: WebContext, problem: string): Promise<Response> {
  if (!isHtmx(c))
    return sendPage(c, <ErrorPage shell={shellOf(c)} sentence={problem} next="/settings" />, 422);
  c.header("HX-Retarget", "#rules-add-result");
  c.header("HX-Reswap", "innerHTML");
  return sendFragment(c, <Notice tone="bad">{problem}</Notice>, 422);
}

async function sendSection(c: WebContext, web: Web, user: User): Promise<Response> {
  return sendFragment(c, <RulesSection {...(await composeRules(c, web, user))} />);
}

export async function composeRules(
  c: WebContext,
  web: Web,
  user: User,
  tried: TriedProps = { text: "", channel: "telegram", outcomes: [] },
): Promise<RulesProps> {
  const { assistant } = web;
  const { words, locale } = c.var;
  const destinations = await listDestinations(assistant, user.id);
  const rules = await listRoutingRules(assistant, user.id);
  const choices = (kind: RouteTarget["kind"]) =>
    destinations.filter((each) => each.target.kind === kind).map(composeChoice);
  const channels: { value: ChannelKind; name: string }[] = [
    { value: "telegram", name: "Telegram" },
    { value: "web", name: words("web-rules-channel-web") },
    { value: "terminal", name: words("web-rules-channel-terminal") },
  ];
  return {
    shell: shellOf(c, "settings"),
    rules: rules.map((rule) => composeRule(c, rule, destinations)),
    otherwise: await describeDefaults(c, web, user, destinations),
    languages: catalogueLanguages.map((value) => ({ value, name: nameLanguage(value, locale) })),
    channels,
    calendars: choices("calendar"),
    noteStores: choices("notes"),
    tried: user.zone === null ? null : tried,
  };
}

function composeRule(c: WebContext, rule: ListedRule, destinations: readonly Destination[]) {
  const { words, locale } = c.var;
  const { id, broken, targetName: target } = rule;
  return {
    id,
    sentence: describeRule(rule, locale, words),
    problem: broken ? words("web-rules-broken", { target }) : null,
    instead: broken ? destinations.filter((each) => suits(rule.intent, each.target)).map(composeChoice) : [],
  };
}

function composeChoice({ target: { kind, id }, name }: Destination) {
  return { value: `${kind}:${id}`, name };
}

async function describeDefaults(
  c: WebContext,
  web: Web,
  user: User,
  destinations: readonly Destination[],
): Promise<string> {
  const store = await findNoteStore(web.assistant, user);
  const { words } = c.var;
  const notes = destinations.find((each) => each.target.id === store)?.name ?? "–";
  const listed = await listUserCalendars(web.assistant, user.id);
  const chosen = listed.find(({ id }) => id === user.defaultCalendar);
  const calendar = chosen === undefined ? "–" : nameCalendar(chosen, words);
  return c.var.words("web-rules-default", { calendar, notes });
}

/** Where a sentence would go, told in sentences. @throws WebFault when it cannot be read yet */
export async function trySample(c: WebContext, web: Web): Promise<TriedProps> {
  const { zone, ...user } = requireUser(c);
  const { text, channel: from } = await readForm(c, sampleFields);
  if (zone === null) throw new WebFault("incomplete");
  const tried = await tryRules(web.assistant, { ...user, zone }, text, from, c.var.signal);
  const rules = await listRoutingRules(web.assistant, user.id);
  const outcomes = tried.map((each) => describeOutcome(c, each, rules));
  return {
    text,
    channel: from,
    outcomes: tried.length === 0 ? [c.var.words("web-rules-tried-nothing")] : outcomes,
  };
}

function describeOutcome(
  c: WebContext,
  { title, targetName, rule }: TriedRoute,
  rules: readonly ListedRule[],
): string {
  const { words } = c.var;
  const shown = title || words("untitled");
  if (targetName === null) return words("web-rules-tried-reminder", { title: shown });
  const told = { title: shown, target: targetName };
  if (rule === null) return words("web-rules-tried-default", told);
  const number = rules.findIndex(({ id }) => id === rule.id) + 1;
  return words("web-rules-tried", { ...told, number });
}

export async function sendOutcomes(c: WebContext, tried: TriedProps): Promise<Response> {
  return sendFragment(c, <Outcomes outcomes={tried.outcomes} />);
}
