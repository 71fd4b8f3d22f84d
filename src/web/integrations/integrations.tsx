import type { Hono } from "hono";
import * as z from "zod/mini";
import type { ConnectProps, WayProps } from "../../../views/integrations/connect";
import { AccountCard, IntegrationsPage } from "../../../views/integrations/page";
import { Notice } from "../../../views/layout";
import { chooseInvites } from "../../assistant/accounts/choose-invites";
import {
  connectAccount,
  disconnectAccount,
  setDefaultCalendar,
  testConnection,
} from "../../assistant/accounts/connect";
import { type Account, listAccounts } from "../../assistant/accounts/list-accounts";
import { type Looked, lookAgain } from "../../assistant/accounts/look-again";
import { setDefaultNoteStore } from "../../assistant/notes/find-note-store";
import { choosesNotePlace } from "../../assistant/notes/note-places";
import { isCaretaker } from "../../assistant/people/find-person";
import type { ConnectInput, ConnectorWay, FormField } from "../../connectors/connector";
import { type ConnectorEntry, findConnector, listConnectors } from "../../connectors/registry";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import type { ProviderFailure } from "../../errors";
import { formatList } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";
import { describeFailure, isBuiltIn } from "../account";
import { WebFault } from "../failures/fault";
import { readForm } from "../form";
import { requireUser } from "../guard/session";
import { isHtmx, seeOther, sendFragment, sendPage, shellOf } from "../render";
import { requireAccount } from "../require-account";
import type { Web, WebContext, WebEnv } from "../web";
import { composeAccount, iconOf } from "./compose-account";
import { wayBack } from "./way-back";

const guides = "https://github.com/adjutant-bot/adjutant/blob/main/docs/connectors";
const longestField = 10_000;
const id = z.string().check(z.minLength(1), z.maxLength(40));
const calendarChoice = z.object({ calendar: id });
const guestChoice = z.object({ invites: z.enum(["yes", "no"]) });
const noteStoreChoice = z.object({ store: id });

/** The accounts that are connected, and forms for those that could be, drawn from what each connector declares. */
export function serveIntegrations(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.get("/integrations", async (c) => {
    const { words } = c.var;
    const fresh = c.req.query("connected") ?? null;
    return sendIntegrations(c, web, (account) => (account.id === fresh ? welcomeTo(account, words) : null));
  });

  app.post("/integrations/default-calendar", async (c) => {
    const user = requireUser(c);
    const { calendar } = await readForm(c, calendarChoice);
    if (!(await setDefaultCalendar(assistant, user.id, calendar as CalendarId)))
      throw new WebFault("not-found");
    return seeOther(c, "/integrations");
  });

  app.post("/integrations/default-note-store", async (c) => {
    const user = requireUser(c);
    const { store } = await readForm(c, noteStoreChoice);
    if (!(await setDefaultNoteStore(assistant, user.id, store as ConnectionId)))
      throw new WebFault("not-found");
    return seeOther(c, "/integrations");
  });

  app.post("/integrations/:connector/connect", async (c) => {
    const user = requireUser(c);
    const entry = findConnector(c.req.param("connector"));
    const form = entry?.ways.find((way) => way.kind === "form");
    if (entry === null || form === undefined) throw new WebFault("not-found");
    const input = await readForm(c, z.object(Object.fromEntries(form.fields.map(fieldShape))));
    c.set("explainProvider", (failure) => describeRefusal(entry, failure, input, c.var.words));
    const id = await connectAccount(assistant, user.id, entry.id, input, c.var.signal);
    // How its device gets there is the larger part of connecting it.
    if (entry.calledByHook) return seeOther(c, `/integrations/${id}/${entry.id}`);
    return seeOther(c, `/integrations?connected=${id}`);
  });

  app.post("/integrations/:id/guests", async (c) => {
    const { user, account } = await requireAccount(c, web);
    const { invites } = await readForm(c, guestChoice);
    if (!(await chooseInvites(assistant, user.id, account.id, invites === "yes")))
      throw new WebFault("not-found");
    return seeOther(c, `/integrations#account-${account.id}`);
  });

  app.post("/integrations/:id/test", async (c) => {
    const { user, account } = await requireAccount(c, web);
    c.set("explainProvider", (failure) => describeFailure(account, failure, c.var.words));
    const tried = await testConnection(assistant, user.id, account.id, c.var.signal);
    const id = tried.kind === "calendars" ? "web-integrations-test-good" : "web-integrations-test-places";
    const told = c.var.words(id, { count: tried.count });
    if (!isHtmx(c)) return sendIntegrations(c, web, (each) => (each.id === account.id ? told : null));
    return sendFragment(c, <Notice tone="good">{told}</Notice>);
  });

  app.post("/integrations/:id/calendars", async (c) => {
    const { user, account } = await requireAccount(c, web);
    c.set("explainProvider", (failure) => describeFailure(account, failure, c.var.words));
    const difference = await lookAgain(assistant, user.id, account.id, c.var.signal);
    const told = describeDifference(difference, user.locale, c.var.words);
    if (!isHtmx(c)) return sendIntegrations(c, web, ({ id }) => (id === account.id ? told : null));
    const accounts = await listAccounts(assistant, user.id);
    const again = accounts.find(({ id }) => id === account.id);
    if (again === undefined) throw new WebFault("not-found");
    const props = composeAccount(again, { ...user, now: assistant.now() }, told, c.var.words);
    c.header("HX-Retarget", `#account-${account.id}`);
    c.header("HX-Reswap", "outerHTML");
    return sendFragment(c, <AccountCard shell={shellOf(c, "integrations")} account={props} />);
  });

  app.delete("/integrations/:id", async (c) => disconnect(c, web));
  app.post("/integrations/:id/disconnect", async (c) => disconnect(c, web));
}

/** `welcome` is what is said on top of an account's card. */
async function sendIntegrations(
  c: WebContext,
  web: Web,
  welcome: (account: Account) => string | null,
): Promise<Response> {
  const user = requireUser(c);
  const { words } = c.var;
  const isRunner = isCaretaker(user);
  const viewer = { ...user, now: web.assistant.now() };
  const accounts = await listAccounts(web.assistant, user.id);
  const page = (
    <IntegrationsPage
      shell={shellOf(c, "integrations")}
      accounts={accounts.map((account) => composeAccount(account, viewer, welcome(account), words))}
      connectors={listConnectors().flatMap((entry) => composeConnect(entry, web, isRunner, words))}
    />
  );
  return sendPage(c, page);
}

/** What an account that was connected just now wants next. */
function welcomeTo({ connector, calendars, choices }: Account, words: Wording): string {
  if (calendars.length > 0) return words("web-integrations-fresh");
  const isPlaced = !choosesNotePlace(connector) || typeof choices.placeName === "string";
  return words(isPlaced ? "web-integrations-fresh-done" : "web-integrations-fresh-notes");
}

function describeDifference({ came, went, renamed }: Looked, locale: string, words: Wording): string {
  const groups = [
    ["came", came],
    ["went", went.map(({ name }) => name)],
    ["renamed", renamed.map(({ was, is }) => `${was} → ${is}`)],
  ] as const;
  const told = groups.filter(([, names]) => names.length > 0);
  if (told.length === 0) return words("web-integrations-list-same");
  const sentences = told.map(([kind, names]) =>
    words(`web-integrations-list-${kind}`, { names: formatList(names, locale) }),
  );
  return sentences.join(" ");
}

/** Why an account could not be connected; nothing of it was stored. */
function describeRefusal(
  entry: ConnectorEntry,
  failure: ProviderFailure,
  input: ConnectInput,
  words: Wording,
): string {
  if (failure !== "auth") {
    const own = entry.explainRefusal?.(failure, input) ?? null;
    return own === null ? words(`web-provider-${failure}`, { name: entry.name }) : words(own);
  }
  return words("web-provider-auth-because", { cause: words(entry.explainAuthFailure(input)) });
}

async function disconnect(c: WebContext, web: Web): Promise<Response> {
  const { user, account } = await requireAccount(c, web);
  if (isBuiltIn(account)) throw new WebFault("not-allowed");
  await disconnectAccount(web.assistant, user.id, account.id);
  return seeOther(c, "/integrations");
}

/** A password is taken as it was typed; around the rest spaces are slips. */
function fieldShape(field: FormField) {
  const text = z.string().check(z.maxLength(longestField));
  const shaped = field.type === "password" ? text : text.check(z.trim());
  return [field.name, field.required ? shaped.check(z.minLength(1)) : z._default(shaped, "")] as const;
}

/** The redirect address is shown to those who look after the installation. */
function composeConnect(entry: ConnectorEntry, web: Web, isRunner: boolean, words: Wording): ConnectProps[] {
  if (entry.ways.length === 0) return [];
  const hints = words(`web-connect-${entry.id}-hints`).split("\n");
  return [
    {
      connector: entry.id,
      name: entry.name,
      icon: iconOf(entry.offers),
      lead: words(`web-connect-${entry.id}`),
      guide: entry.guide === undefined ? null : `${guides}/${entry.guide}.md`,
      hints: hints.map((hint) => hint.trim()).filter((hint) => hint !== ""),
      redirect:
        isRunner && entry.ways.some(({ kind }) => kind === "oauth") ? wayBack(web, entry).redirectUri : null,
      ways: entry.ways.map((way) => composeWay(way, web, words)),
    },
  ];
}

function composeWay(way: ConnectorWay, web: Web, words: Wording): WayProps {
  if (way.kind === "form") {
    return { kind: "form", fields: way.fields.map((field) => ({ ...field, label: words(field.labelKey) })) };
  }
  const client = way.client(web.assistant.connectors.settings);
  if (client === null) return { kind: "closed", needs: way.needs };
  const { server } = client;
  return { kind: "oauth", device: server.kind === "fixed" && server.deviceEndpoint !== null };
}
