import { afterEach, beforeEach, expect, test } from "bun:test";
import { listConnections } from "../../store/accounts/connections";
import { listOpenDrafts } from "../../store/conversation/drafts";
import { createUser } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import type { NotionDatabase } from "../../testing/notion/records";
import type { NotionServer } from "../../testing/notion/server";
import { type NotionWorld, startNotionWorld } from "../../testing/notion/world";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { lastText, type World } from "../../testing/world";

let made: NotionWorld;
let world: World;
let notion: NotionServer;
let visitor: Visitor;
let inbox: NotionDatabase;

beforeEach(async () => {
  made = await startNotionWorld();
  ({ world, notion } = made);
  inbox = notion.addDatabase("Inbox", [
    { name: "Name", type: "title" },
    { name: "Created", type: "date" },
    { name: "Tags", type: "multi_select", options: ["House", "Work"] },
    { name: "Link", type: "url" },
    { name: "Owner", type: "people" },
  ]);
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(() => made.stop());

const page = async (path: string) => (await visitor.get(path)).text();
const token = "ntn_MARKED-token";

async function connect(): Promise<string> {
  const response = await visitor.submit("/integrations/notion/connect", { token });
  expect(response.status).toBe(303);
  const connections = await listConnections(world.store, world.user.id);
  return connections.find(({ connector }) => connector === "notion")?.id ?? "";
}

async function setUp(): Promise<string> {
  const id = await connect();
  const form = await page(`/integrations/${id}/notes`);
  const chosen = [...form.matchAll(/<select name="(\w+)">.*?<\/select>/gs)].map(([select, name = ""]) => [
    name,
    /<option value="([^"]*)" selected/.exec(select)?.[1] ?? "",
  ]);
  const fields = Object.fromEntries(chosen);
  expect(Object.keys(fields)).toEqual(["date", "select", "url", "people", "person"]);
  const response = await visitor.submit(`/integrations/${id}/notes`, { place: inbox.id, ...fields });
  expect(response.headers.get("Location")).toBe(`/integrations#account-${id}`);
  return id;
}

test("a token connects; its database is chosen, its properties guessed, and a note fills them", async () => {
  const id = await connect();
  expect(await page(`/integrations?connected=${id}`)).toContain("say below where notes go");
  expect(await page("/integrations")).not.toContain(`name="store" value="${id}"`);
  await setUp();
  expect(await page("/integrations")).toContain("Notes go to Inbox.");
  expect(inbox.properties.map(({ name }) => name)).toContain("Adjutant");

  expect((await visitor.submit("/integrations/default-note-store", { store: id })).status).toBe(303);
  expect(
    lastText(await world.say("note: Gutters\n- [ ] ladder\nsee https://example.org/roof #house")),
  ).toContain("🗂 Inbox · Home");
  const [card] = await world.tap("Create");
  expect(card?.reply.buttons.flat().map(({ label }) => label)).toEqual(["Open", "Undo"]);
  const [written] = notion.livePages();
  const value = (name: string) =>
    written?.properties.get(inbox.properties.find((each) => each.name === name)?.id ?? "");
  expect(value("Created")).toEqual({ date: { start: "2026-11-21T10:00:00+01:00" } });
  expect(value("Tags")).toEqual({ multi_select: [{ name: "House" }] });
  expect(value("Link")).toEqual({ url: "https://example.org/roof" });
  expect(value("Owner")).toEqual({ people: [{ id: notion.person }] });

  await world.tap("Undo");
  expect(notion.livePages()).toEqual([]);
  expect(world.logged.join("\n")).not.toMatch(/MARKED|Gutters|Inbox/);
});

test("the draft's card lets a note go elsewhere, and undo goes where it went", async () => {
  await setUp();
  expect(lastText(await world.say("note: the gate code is 4711"))).toContain("🗂 Adjutant");
  expect(lastText(await world.tap("Where to"))).toContain("Where should this note go?");
  expect(lastText(await world.tap("Inbox · Home"))).toContain("🗂 Inbox · Home");
  await world.tap("Create");
  expect(notion.livePages().length).toBe(1);
  expect(await page("/notes")).toContain("No notes are kept here yet");
  await world.tap("Undo");
  expect(notion.livePages()).toEqual([]);
});

test("a note waits out Notion's trouble, and comes once", async () => {
  const id = await setUp();
  await visitor.submit("/integrations/default-note-store", { store: id });
  let broken = 3;
  notion.fault = (method, path) =>
    method === "POST" && path === "/v1/pages" && broken-- > 0 ? "cut-after" : null;
  await world.say("note: once only");
  await world.tap("Create");
  for (let wait = 0; wait < 6; wait += 1) await world.wait({ minutes: 10 });
  expect(lastText(await world.conversation())).toStartWith("✅ Note saved");
  expect(notion.livePages().length).toBe(1);
});

test("a database that is gone is told, and the note goes elsewhere", async () => {
  const id = await setUp();
  await visitor.submit("/integrations/default-note-store", { store: id });
  inbox.shared = false;
  await world.say("note: still mine");
  const told = lastText(await world.tap("Create"));
  expect(told).toContain("is gone, or no longer shared with me. Nothing was saved.");
  await world.tap("Where to");
  await world.tap("Adjutant");
  expect(lastText(await world.tap("Create"))).toStartWith("✅ Note saved");
  const tested = await visitor.submit(`/integrations/${id}/test`, {}, { headers: { "HX-Request": "true" } });
  expect(tested.status).toBe(422);
  expect(await tested.text()).toContain("no longer shows Adjutant the place that notes go to");
  inbox.shared = true;
  const again = await visitor.submit(`/integrations/${id}/test`, {}, { headers: { "HX-Request": "true" } });
  expect(await again.text()).toContain("Databases shared with Adjutant: 1.");
});

test("disconnected, its open notes and the default go to the built-in store", async () => {
  const id = await setUp();
  await visitor.submit("/integrations/default-note-store", { store: id });
  await world.say("note: homeless");
  await visitor.submit(`/integrations/${id}/disconnect`, {});
  const [draft] = await listOpenDrafts(world.store, world.user.id);
  expect(draft?.noteStore).not.toBe(id as never);
  expect((await world.refreshUser()).defaultNoteStore).toBeNull();
  await world.tap("Create");
  expect(await page("/notes")).toContain("Homeless");
});

test("a refused token is explained and nothing is stored", async () => {
  const response = await visitor.submit("/integrations/notion/connect", { token: "ntn_wrong" });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain("Notion does not know this secret");
  expect((await listConnections(world.store, world.user.id)).length).toBe(1);
});

test("nothing shared is said; nobody reaches another's account", async () => {
  const id = await connect();
  inbox.shared = false;
  expect(await page(`/integrations/${id}/notes`)).toContain("No database is shared with Adjutant yet.");
  const bob = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  const other = openVisitor(serveWorld(world));
  await logInVisitor(world, other, bob.id);
  expect((await other.get(`/integrations/${id}/notes`)).status).toBe(404);
  expect((await other.submit(`/integrations/${id}/notes`, { place: inbox.id })).status).toBe(404);
  expect((await other.submit("/integrations/default-note-store", { store: id })).status).toBe(404);
});

test("consent at Notion's own page connects too, and again renews", async () => {
  const consent = async () => {
    const begun = await visitor.submit("/integrations/notion/authorize", {});
    const href =
      /href="([^"]+oauth\/authorize[^"]+)"/.exec(await begun.text())?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(new URL(new URL(href).searchParams.get("redirect_uri") ?? "").hostname).toBe("localhost");
    const back = await visitor.submit("/integrations/notion/callback", { address: notion.agree(href).href });
    expect(back.status).toBe(303);
  };
  await consent();
  const id = await setUpOnly();
  await consent();
  const connections = await listConnections(world.store, world.user.id);
  expect(connections.map(({ connector }) => connector)).toEqual(["built-in", "notion"]);
  await visitor.submit("/integrations/default-note-store", { store: id });
  await world.say("note: by consent");
  await world.tap("Create");
  expect(notion.livePages().length).toBe(1);
});

async function setUpOnly(): Promise<string> {
  const connections = await listConnections(world.store, world.user.id);
  const id = connections.find(({ connector }) => connector === "notion")?.id ?? "";
  await visitor.submit(`/integrations/${id}/notes`, { place: inbox.id });
  return id;
}
