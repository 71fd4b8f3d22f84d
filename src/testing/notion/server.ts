/** Notion in this process: it keeps state, refuses what Notion refuses, pages, and fails when told to. */

import { brokenAnswer } from "../bot-api/faults";
import { Blocks } from "./blocks";
import type { NotionDatabase, NotionPage, NotionProperty } from "./records";
import { invalid, Refusal, requireShape, requireSize, values } from "./refusals";
import { databaseChange, newBlocks, newPage, pageChange, queryRequest, searchRequest } from "./requests";
import { describeDatabase, describePage, listOf, plain, refuse } from "./show";

/** before: nothing was done. after: it was done, and the answer is lost on the way or is an error. */
export type NotionFault =
  | "rate-limited"
  | "unavailable"
  | "conflict"
  | "slow"
  | "unavailable-after"
  | "cut-before"
  | "cut-after";

export interface NotionServer {
  readonly root: string;
  readonly bot: string;
  readonly person: string;
  /** Tokens that let in. */
  readonly tokens: Set<string>;
  readonly client: { readonly id: string; readonly secret: string };
  readonly databases: NotionDatabase[];
  readonly pages: NotionPage[];
  /** Every request so far, "POST /v1/pages". */
  readonly asked: string[];
  /** What happens to a request; null lets it through. */
  fault: ((method: string, path: string) => NotionFault | null) | null;
  seesPeople: boolean;
  /** The person agrees at the address that a program sent them to; where they are sent back to. */
  agree(url: string): URL;
  addDatabase(title: string, properties: readonly Omit<NotionProperty, "id">[]): NotionDatabase;
  livePages(): NotionPage[];
  stop(): Promise<void>;
}

const longestBody = 500_000;

export function startNotionServer(): NotionServer {
  let count = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`;
  const blocks = new Blocks(newId);
  const codes = new Map<string, string>();
  const bot = newId();
  const person = newId();

  const describe = (page: NotionPage) => describePage(page, self.databases);

  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      self.asked.push(`${request.method} ${pathname}`);
      const fault = self.fault?.(request.method, pathname) ?? null;
      if (fault === "cut-before") return brokenAnswer("{");
      if (fault === "rate-limited")
        return refuse(new Refusal(429, "rate_limited", "slow down"), { "retry-after": "7" });
      if (fault === "unavailable") return refuse(new Refusal(503, "service_unavailable", "MARKED down"));
      if (fault === "conflict") return refuse(new Refusal(409, "conflict_error", "MARKED conflict"));
      if (fault === "slow") await Bun.sleep(5);
      const answer = await answerSafely(request);
      if (fault === "cut-after") return brokenAnswer("{");
      if (fault === "unavailable-after") return refuse(new Refusal(502, "bad_gateway", "MARKED gateway"));
      return answer;
    },
  });

  async function answerSafely(request: Request): Promise<Response> {
    try {
      return Response.json(await answer(request));
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      throw error;
    }
  }

  async function answer(request: Request): Promise<unknown> {
    const url = new URL(request.url);
    const text = await request.text();
    const route = `${request.method} ${url.pathname.replace(/\/[0-9a-f-]{36}(?=\/|$)/g, "/:id")}`;
    const id = /[0-9a-f-]{36}/.exec(url.pathname)?.[0] ?? "";
    if (route === "POST /v1/oauth/token") return giveToken(request, new URLSearchParams(text));
    requireCaller(request);
    if (text.length > longestBody) throw new Refusal(413, "validation_error", "body too large");
    const body: unknown = text === "" ? {} : JSON.parse(text);
    const page = {
      cursor: url.searchParams.get("start_cursor"),
      size: Number(url.searchParams.get("page_size") ?? 100),
    };
    switch (route) {
      case "GET /v1/users/me":
        return describeBot();
      case "GET /v1/users":
        if (!self.seesPeople) throw new Refusal(403, "restricted_resource", "no user capabilities");
        return listOf(
          [{ object: "user", id: person, type: "person", name: "Olga", person: {} }, describeBot()],
          page,
        );
      case "POST /v1/search":
        return search(body);
      case "GET /v1/data_sources/:id":
        return describeDatabase(requireDatabase(id));
      case "PATCH /v1/data_sources/:id":
        return changeDatabase(requireDatabase(id), body);
      case "POST /v1/data_sources/:id/query":
        return query(requireDatabase(id), body);
      case "POST /v1/pages":
        return createPage(body);
      case "GET /v1/pages/:id":
        return describe(requirePage(id));
      case "PATCH /v1/pages/:id":
        return changePage(requirePage(id), body);
      case "GET /v1/blocks/:id/children":
        return listOf(blocks.describeBelow(requireParent(id)), page);
      case "PATCH /v1/blocks/:id/children":
        return appendBlocks(requireParent(id), body);
      default:
        throw new Refusal(400, "invalid_request_url", "Invalid request URL.");
    }
  }

  function requireCaller(request: Request): void {
    const token = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
    if (!self.tokens.has(token)) throw new Refusal(401, "unauthorized", "API token is invalid.");
    if (request.headers.get("notion-version") !== "2025-09-03") {
      throw new Refusal(400, "missing_version", "Notion-Version header should be defined");
    }
  }

  /** Basic credentials are taken as they come, without undoing any encoding. */
  function giveToken(request: Request, form: URLSearchParams): unknown {
    const expected = `Basic ${btoa(`${self.client.id}:${self.client.secret}`)}`;
    if (request.headers.get("authorization") !== expected) throw new Refusal(401, "invalid_client", "client");
    const redirectUri = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    if (form.get("grant_type") !== "authorization_code" || redirectUri !== form.get("redirect_uri")) {
      throw new Refusal(400, "invalid_grant", "code");
    }
    const token = `ntn_${newId()}`;
    self.tokens.add(token);
    return { access_token: token, token_type: "bearer", bot_id: bot, workspace_name: "Home", owner: {} };
  }

  function describeBot() {
    const owner = { type: "user", user: { object: "user", id: person, type: "person", name: "Olga" } };
    return { object: "user", id: bot, type: "bot", name: "Adjutant", bot: { owner, workspace_name: "Home" } };
  }

  function search(body: unknown) {
    const { start_cursor, page_size } = requireShape(searchRequest, body);
    const shared = self.databases.filter((each) => each.shared);
    return listOf(shared.map(describeDatabase), { cursor: start_cursor ?? null, size: page_size ?? 100 });
  }

  function requireDatabase(id: string): NotionDatabase {
    const found = self.databases.find((each) => each.id === id && each.shared);
    if (found === undefined) throw new Refusal(404, "object_not_found", "Could not find database");
    return found;
  }

  function changeDatabase(database: NotionDatabase, body: unknown) {
    const { properties } = requireShape(databaseChange, body);
    if (database.locked) throw new Refusal(403, "restricted_resource", "Insufficient permissions");
    for (const name of Object.keys(properties)) {
      if (database.properties.some((each) => each.name === name)) continue;
      database.properties.push({ id: `p%3A${++count}`, name, type: "rich_text" });
    }
    return describeDatabase(database);
  }

  function query(database: NotionDatabase, body: unknown) {
    const { filter, page_size, start_cursor } = requireShape(queryRequest, body);
    const live = self.livePages().filter((each) => each.database === database.id);
    const found =
      "property" in filter
        ? live.filter(
            (each) =>
              plain(each.properties.get(requireProperty(database, filter.property).id)) ===
              filter.rich_text.equals,
          )
        : live.filter((each) => Date.now() - each.createdAt < 7 * 24 * 3_600_000).toReversed();
    return listOf(found.map(describe), { cursor: start_cursor ?? null, size: page_size ?? 100 });
  }

  function requireProperty(database: NotionDatabase, idOrName: string): NotionProperty {
    const found = database.properties.find(({ id, name }) => id === idOrName || name === idOrName);
    if (found === undefined) throw invalid(`Could not find property with name or id: ${idOrName}`);
    return found;
  }

  function createPage(body: unknown) {
    const sent = requireShape(newPage, body);
    const database = requireDatabase(sent.parent.data_source_id);
    const properties = new Map<string, unknown>();
    for (const [idOrName, value] of Object.entries(sent.properties)) {
      const property = requireProperty(database, idOrName);
      const wanted = values[property.type];
      if (wanted === undefined) throw invalid(`${property.name} is not a type that can be set`);
      requireShape(wanted, value);
      requirePeople(value);
      properties.set(property.id, value);
    }
    requireSize(sent.children ?? []);
    const page = {
      id: newId(),
      database: database.id,
      properties,
      createdBy: bot,
      createdAt: Date.now(),
      inTrash: false,
    };
    self.pages.push(page);
    blocks.keep(page.id, sent.children ?? []);
    return describe(page);
  }

  function requirePeople(value: unknown): void {
    const people = (value as { people?: { id: string }[] }).people ?? [];
    if (people.some(({ id }) => id !== person)) throw invalid("user should be a valid id");
  }

  function requirePage(id: string): NotionPage {
    const found = self.pages.find((each) => each.id === id);
    const isShared = self.databases.some((each) => each.id === found?.database && each.shared);
    if (found === undefined || !isShared) throw new Refusal(404, "object_not_found", "Could not find page");
    return found;
  }

  function changePage(page: NotionPage, body: unknown) {
    const { in_trash } = requireShape(pageChange, body);
    if (page.inTrash && in_trash) throw invalid("Can't edit block that is archived.");
    page.inTrash = in_trash;
    return describe(page);
  }

  function requireParent(id: string): string {
    if (blocks.has(id)) return id;
    const page = requirePage(id);
    if (page.inTrash) throw invalid("Can't edit block that is archived.");
    return page.id;
  }

  function appendBlocks(parent: string, body: unknown) {
    const sent = requireShape(newBlocks, body);
    requireSize(sent.children);
    return {
      object: "list",
      results: blocks.keep(parent, sent.children).map((each) => blocks.describe(each)),
    };
  }

  const self: NotionServer = {
    root: `http://127.0.0.1:${server.port}`,
    bot,
    person,
    tokens: new Set(["ntn_MARKED-token"]),
    client: { id: "1d4f8a30-aaaa-bbbb-cccc-000000000001", secret: "secret_MARKED-notion_client" },
    databases: [],
    pages: [],
    asked: [],
    fault: null,
    seesPeople: true,
    agree: (url) => {
      const asked = new URL(url).searchParams;
      if (asked.get("owner") !== "user" || asked.get("client_id") !== self.client.id)
        throw new Error("not asked rightly");
      const code = `code-${++count}`;
      const redirectUri = asked.get("redirect_uri") ?? "";
      codes.set(code, redirectUri);
      const back = new URL(redirectUri);
      back.search = new URLSearchParams({ code, state: asked.get("state") ?? "" }).toString();
      return back;
    },
    addDatabase: (title, properties) => {
      const named = properties.map((each) => ({
        ...each,
        id: each.type === "title" ? "title" : `p%3A${++count}`,
      }));
      const database = { id: newId(), title, properties: named, locked: false, shared: true };
      self.databases.push(database);
      return database;
    },
    livePages: () => self.pages.filter((each) => !each.inTrash),
    stop: () => server.stop(true),
  };
  return self;
}
