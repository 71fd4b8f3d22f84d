import { afterEach, beforeEach, expect, test } from "bun:test";
import { listConnections } from "../../store/accounts/connections";
import { createUser } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor, type WebApp } from "../../testing/web-visitor";
import { lastText, startWorld, type World } from "../../testing/world";

let world: World;
let app: WebApp;
let visitor: Visitor;
/** The Shortcut: no cookies, no origin. */
let phone: Visitor;

beforeEach(async () => {
  world = await startWorld();
  app = serveWorld(world);
  visitor = openVisitor(app);
  phone = openVisitor(app);
  await logInVisitor(world, visitor);
});
afterEach(() => world.stop());

const page = async (path: string) => (await visitor.get(path)).text();

async function connect(): Promise<{ id: string; path: string; hook: string }> {
  const response = await visitor.submit("/integrations/apple-notes/connect", {});
  const path = response.headers.get("Location") ?? "";
  const connections = await listConnections(world.store, world.user.id);
  const id = connections.find(({ connector }) => connector === "apple-notes")?.id ?? "";
  expect(path).toBe(`/integrations/${id}/apple-notes`);
  await visitor.submit("/integrations/default-note-store", { store: id });
  return { id, path, hook: await hookOn(path) };
}

async function hookOn(path: string): Promise<string> {
  return /\/hooks\/apple-notes\/[\w-]{43}(?=<)/.exec(await page(path))?.[0] ?? "";
}

async function take(text: string): Promise<void> {
  await world.say(`note: ${text}`);
  await world.tap("Create");
  world.clock.advance({ seconds: 1 });
}

async function next(hook: string) {
  const response = await phone.send(hook, {});
  return {
    status: response.status,
    ...((await response.json()) as { waiting?: number; id?: string; text?: string }),
  };
}

async function done(hook: string, id: string, form = false) {
  const body = form ? new URLSearchParams({ id }) : JSON.stringify({ id });
  const headers = form ? {} : { "Content-Type": "application/json" };
  const response = await phone.send(hook, { method: "POST", body, headers });
  return { status: response.status, ...((await response.json()) as { waiting?: number }) };
}

test("notes wait in order, are handed out until they are done, and then are gone from here", async () => {
  const { hook, path } = await connect();
  expect(await next(hook)).toEqual({ status: 200, waiting: 0 });
  await take("Gate code\nIt is 4711");
  await take("Second");
  expect(await page("/notes")).toContain("Gate code");
  const first = await next(hook);
  expect(first).toMatchObject({ status: 200, waiting: 2, text: "Gate code\nIt is 4711" });
  expect(await next(hook)).toEqual(first);
  expect(await page(path)).toContain("Waiting: 2.");
  expect(await done(hook, first.id ?? "")).toEqual({ status: 200, waiting: 1 });
  expect(await done(hook, first.id ?? "")).toEqual({ status: 200, waiting: 1 });
  expect(await page("/notes")).not.toContain("Gate code");
  const second = await next(hook);
  expect(second.text).toBe("Second");
  expect(await done(hook, second.id ?? "", true)).toEqual({ status: 200, waiting: 0 });
  expect(await next(hook)).toEqual({ status: 200, waiting: 0 });
  expect(await page(path)).toContain("Last fetched: Saturday, 21 November 2026");
});

test("undo takes back what waits, and says so where it is too late", async () => {
  const { hook } = await connect();
  await take("Never mind");
  await world.tap("Undo");
  expect(await next(hook)).toEqual({ status: 200, waiting: 0 });
  await take("Too late");
  const { id = "" } = await next(hook);
  await done(hook, id);
  const told = lastText(await world.tap("Undo"));
  expect(told).toContain("I could not take this note back from Apple Notes; it is still there.");
});

test("a wrong secret finds nothing, and soon nobody answers whoever tries", async () => {
  const { hook } = await connect();
  await take("Secret note");
  const wrong = hook.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  expect((await next(wrong)).status).toBe(404);
  expect((await next("/hooks/apple-notes/x")).status).toBe(404);
  expect((await done(wrong, "x")).status).toBe(404);
  for (let attempt = 0; attempt < 20; attempt += 1) await next(wrong);
  expect((await next(wrong)).status).toBe(429);
  expect((await next(hook)).status).toBe(429);
  const elsewhere = openVisitor(app, { listener: { requestIP: () => ({ address: "127.0.0.9" }) } });
  expect((await elsewhere.send(hook, {})).status).toBe(200);
});

test("what is not asked rightly is refused, and changes nothing", async () => {
  const { hook } = await connect();
  await take("Still here");
  expect((await done(hook, "nonsense")).status).toBe(404);
  for (const body of ["", "{", "[]", JSON.stringify({ id: 7 }), JSON.stringify({ id: "x".repeat(999) })]) {
    const headers = { "Content-Type": "application/json" };
    expect((await phone.send(hook, { method: "POST", body, headers })).status).toBe(400);
  }
  expect((await next(hook)).waiting).toBe(1);
});

test("a new address ends the old one and keeps what waits", async () => {
  const { hook, path } = await connect();
  await take("Patient");
  // The first tap only opens what it says and asks, also where no script runs.
  expect(await page(path)).toMatch(
    /<details class="confirm"><summary[^>]*>Make a new address<.*old address stops/s,
  );
  await visitor.submit(`${path}/rotate`, {});
  const fresh = await hookOn(path);
  expect(fresh).not.toBe(hook);
  expect((await next(hook)).status).toBe(404);
  expect((await next(fresh)).text).toBe("Patient");
  expect((await listConnections(world.store, world.user.id)).length).toBe(2);
});

test("nothing of the address or of notes is logged, or stored as it is", async () => {
  const { hook } = await connect();
  await take("MARKED-words");
  await done(hook, (await next(hook)).id ?? "");
  const secret = hook.split("/").at(-1) ?? "";
  expect(world.logged.join("\n")).not.toContain("MARKED");
  expect(world.logged.join("\n")).not.toContain(secret);
  const dumped = JSON.stringify(world.store.sqlite.query("SELECT * FROM connections").all());
  expect(dumped).not.toContain(secret);
});

test("its page shows the address to scan, and is for nobody else", async () => {
  const { path } = await connect();
  const shown = await page(path);
  expect(shown).toMatch(/<svg class="qr" viewBox="0 0 (\d+) \1"/);
  expect(shown).not.toContain("style=");
  expect(shown).toContain("so a phone cannot reach it");
  const reached = openVisitor(serveWorld(world, { publicUrl: "https://adjutant.example" }));
  await logInVisitor(world, reached);
  const there = await (await reached.get(path)).text();
  expect(there).toContain("https://adjutant.example/hooks/apple-notes/");
  expect(there).not.toContain("so a phone cannot reach it");
  const bob = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  const other = openVisitor(app);
  await logInVisitor(world, other, bob.id);
  expect((await other.get(path)).status).toBe(404);
  expect((await other.submit(`${path}/rotate`, {})).status).toBe(404);
});

test("nobody claims that a Shortcut works which was never seen", async () => {
  await connect();
  const accounts = await page("/integrations");
  expect(accounts).toContain("Your Shortcut fetches these notes");
  expect(accounts.match(/class="badge good"/g)).toHaveLength(1);
});

test("disconnected, what waits stays among the built-in notes", async () => {
  const { id, hook } = await connect();
  await take("Left behind");
  await visitor.submit(`/integrations/${id}/disconnect`, {});
  expect((await next(hook)).status).toBe(404);
  expect(await page("/notes")).toContain("Left behind");
});
