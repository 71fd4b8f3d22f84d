import type { Hono } from "hono";
import * as z from "zod/mini";
import type { ConnectProps, WayProps } from "../../../views/integrations/connect";
import { type AccountProps, IntegrationsPage } from "../../../views/integrations/page";
import { Notice } from "../../../views/layout";
import { chooseInvites, readInvites } from "../../assistant/accounts/choose-invites";
import {
  connectAccount,
  disconnectAccount,
  setDefaultCalendar,
  testConnection,
} from "../../assistant/accounts/connect";
import { type Account, listAccounts } from "../../assistant/accounts/list-accounts";
import { keepsNotes, setDefaultNoteStore } from "../../assistant/notes/find-note-store";
import { choosesNotePlace } from "../../assistant/notes/note-places";
import type { ConnectInput, ConnectorWay, FormField, Offer } from "../../connectors/connector";
import { type ConnectorEntry, findConnector, listConnectors } from "../../connectors/registry";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import type { User } from "../../domain/user";
import type { ProviderFailure } from "../../errors";
import type { Wording } from "../../i18n/wording";
import { describeAccount, describeFailure, isBuiltIn, nameConnector } from "../account";
import { WebFault } from "../failures/fault";
import { readForm } from "../form";
import { requireUser } from "../guard/session";
import { isHtmx, seeOther, sendFragment, sendPage, shellOf } from "../render";
import { requireAccount } from "../require-account";
import type { Web, WebContext, WebEnv } from "../web";

const longestField = 10_000;
const id = z.string().check(z.minLength(1), z.maxLength(40));
const calendarChoice = z.object({ calendar: id });
const guestChoice = z.object({ invites: z.enum(["yes", "no"]) });
const noteStoreChoice = z.object({ store: id });

/** The accounts that are connected, and forms for those that could be, drawn from what each connector declares. */
export function serveIntegrations(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.get("/integrations", async (c) => {
    const user = requireUser(c);
    const { words } = c.var;
    const fresh = c.req.query("connected") ?? null;
    const accounts = await listAccounts(assistant, user.id);
    const page = (
      <IntegrationsPage
        shell={shellOf(c, "integrations")}
        accounts={accounts.map((account) => composeAccount(account, user, fresh, words))}
        connectors={listConnectors().flatMap((entry) => composeConnect(entry, web, words))}
      />
    );
    return sendPage(c, page);
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
    if (!isHtmx(c)) return seeOther(c, `/integrations#account-${account.id}`);
    return sendFragment(
      c,
      <Notice tone="good">
        {tried.kind === "calendars"
          ? c.var.words("web-integrations-test-good", { count: tried.count })
          : c.var.words("web-integrations-test-places", { count: tried.count })}
      </Notice>,
    );
  });

  app.delete("/integrations/:id", async (c) => disconnect(c, web));
  app.post("/integrations/:id/disconnect", async (c) => disconnect(c, web));
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

function composeAccount(account: Account, user: User, fresh: string | null, words: Wording): AccountProps {
  return {
    id: account.id,
    connector: nameConnector(account.connector, words),
    label: account.label,
    builtIn: isBuiltIn(account),
    icon: isBuiltIn(account) ? "folder" : iconOf(findConnector(account.connector)?.offers ?? []),
    welcome:
      account.id !== fresh
        ? null
        : words(account.calendars.length > 0 ? "web-integrations-fresh" : "web-integrations-fresh-notes"),
    setUp: composeSetUp(account, words),
    testable: !isCalledByHook(account),
    invites: readInvites(account),
    problem: describeAccount(account, words),
    keepsTasks: findConnector(account.connector)?.offers.includes("tasks") ?? false,
    notes: keepsNotes(account)
      ? {
          isDefault:
            user.defaultNoteStore === null ? isBuiltIn(account) : account.id === user.defaultNoteStore,
        }
      : null,
    calendars: account.calendars.map(({ id, name, writable }) => ({
      id,
      name,
      writable,
      isDefault: id === user.defaultCalendar,
    })),
  };
}

/** The step after connecting, where there is one. */
function composeSetUp(account: Account, words: Wording): AccountProps["setUp"] {
  if (isCalledByHook(account)) {
    return {
      href: `/integrations/${account.id}/${account.connector}`,
      told: words("web-apple-card"),
      label: words("web-apple-set-up"),
      isDue: false,
    };
  }
  if (!choosesNotePlace(account.connector)) return null;
  const name = account.choices.placeName;
  const isDue = typeof name !== "string";
  return {
    href: `/integrations/${account.id}/notes`,
    told: isDue ? words("web-integrations-no-place") : words("web-integrations-place", { name }),
    label: words(isDue ? "web-integrations-choose-place" : "web-integrations-change-place"),
    isDue,
  };
}

function isCalledByHook(account: Pick<Account, "connector">): boolean {
  return findConnector(account.connector)?.calledByHook ?? false;
}

function composeConnect(entry: ConnectorEntry, web: Web, words: Wording): ConnectProps[] {
  if (entry.ways.length === 0) return [];
  const hints = words(`web-connect-${entry.id}-hints`).split("\n");
  return [
    {
      connector: entry.id,
      name: entry.name,
      icon: iconOf(entry.offers),
      lead: words(`web-connect-${entry.id}`),
      hints: hints.map((hint) => hint.trim()).filter((hint) => hint !== ""),
      ways: entry.ways.map((way) => composeWay(way, web, words)),
    },
  ];
}

function iconOf(offers: readonly Offer[]): "calendar" | "note" {
  return offers.includes("calendar") ? "calendar" : "note";
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
