import { afterEach, beforeEach, expect, test } from "bun:test";
import { createUser } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import { type ModelServer, startModelServer } from "../../testing/model/server";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { lastText, startWorld, type World } from "../../testing/world";

let server: ModelServer;
let shared: ModelServer;
let world: World;
let visitor: Visitor;

const ready = {
  ready: true,
  items: [{ intent: "event", title: "Dentist", timePhrase: "Monday at 9", localStart: "2026-11-23T09:00" }],
};

beforeEach(async () => {
  server = startModelServer();
  shared = startModelServer();
  for (const each of [server, shared]) each.answer = () => ready;
  world = await startWorld({
    environment: {
      OPENAI_BASE_URL: `${shared.root}/v1`,
      OPENAI_API_KEY: "sk-shared",
      LLM_MODEL: "shared-model",
    },
  });
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(async () => {
  await world.stop();
  await server.stop();
  await shared.stop();
});

const htmx = { headers: { "HX-Request": "true", "HX-Target": "model-result" } };
const own = (more: Record<string, string> = {}) => ({
  which: "server",
  address: `${server.root}/v1`,
  key: "sk-own-secret",
  model: "mine",
  ...more,
});

test("the page says which model reads, and the button whether it works", async () => {
  const page = await (await visitor.get("/settings")).text();
  expect(page).toContain("(shared-model) reads your messages");
  const tried = await visitor.submit("/settings/model/test", {}, htmx);
  expect(await tried.text()).toContain("shared-model answered in");
});

test("the button says exactly what is wrong", async () => {
  for (const [status, sentence] of [
    [401, "does not take this key"],
    [402, "its credit is used up"],
    [404, "has no such model"],
    [429, "asks us to wait"],
    [503, "is out of order"],
  ] as const) {
    shared.fault({ kind: "status", status });
    const tried = await visitor.submit("/settings/model/test", {}, htmx);
    expect(await tried.text()).toContain(sentence);
  }
  shared.fault({ kind: "html" });
  expect(await (await visitor.submit("/settings/model/test", {}, htmx)).text()).toContain("no usable answer");
});

test("a key of one's own is tried, sealed, never shown, and used in the place of the installation's", async () => {
  const saved = await visitor.submit("/settings/model", own());
  expect(saved.headers.get("Location")).toBe("/settings?saved=1#model");
  expect(server.calls[0]?.headers.get("authorization")).toBe("Bearer sk-own-secret");
  await world.say("Dentist on Monday at 9");
  expect([server.calls.length, shared.calls.length]).toEqual([2, 0]);
  const page = await (await visitor.get("/settings")).text();
  expect(page).toContain("on your own key");
  expect(page).toContain("own-server: 2 answers, 240 tokens");
  expect(page).not.toContain("sk-own-secret");
  expect(Buffer.from(world.store.sqlite.serialize()).includes("sk-own-secret")).toBe(false);
  expect(world.logged.join("")).not.toContain("sk-");
});

test("a key that does not work is not stored", async () => {
  server.fault({ kind: "status", status: 401 });
  const refused = await visitor.submit("/settings/model", own());
  expect(refused.status).toBe(422);
  await world.say("Dentist on Monday at 9");
  expect(shared.calls).toHaveLength(1);
});

test("an empty key keeps the stored one, and it never goes to another address", async () => {
  await visitor.submit("/settings/model", own());
  await visitor.submit("/settings/model", own({ key: "", model: "other" }));
  expect(server.calls.at(-1)?.headers.get("authorization")).toBe("Bearer sk-own-secret");
  const elsewhere = startModelServer();
  elsewhere.answer = () => ready;
  await visitor.submit("/settings/model", own({ key: "", address: `${elsewhere.root}/v1` }));
  expect(elsewhere.calls.map((call) => call.headers.get("authorization"))).toEqual(["Bearer none"]);
  await elsewhere.stop();
});

test("a lost key falls back to the rules and to nobody else's key", async () => {
  await visitor.submit("/settings/model", own());
  world.store.sqlite.run("UPDATE user_models SET preset = 'openrouter', base_url = NULL");
  world.store.sqlite.run("DELETE FROM secrets WHERE id LIKE 'model-key:%'");
  expect(lastText(await world.say("Dentist on Monday at 9"))).toContain(
    "Your language model has no key any more",
  );
  expect(shared.calls).toHaveLength(0);
  expect(await (await visitor.get("/settings")).text()).toContain("Your language model has no key any more");
});

test("a failing model of one's own is followed by the rules, not by the installation's", async () => {
  await visitor.submit("/settings/model", own());
  server.fault({ kind: "status", status: 401 });
  expect(lastText(await world.say("Dentist on Monday at 9"))).toContain("gave no usable answer");
  expect(shared.calls).toHaveLength(0);
});

test("none means none, and forgets the key", async () => {
  await visitor.submit("/settings/model", own());
  await visitor.submit("/settings/model", { which: "none" });
  server.calls.length = 0;
  expect(lastText(await world.say("Dentist on Monday at 9"))).not.toContain("model");
  expect([server.calls.length, shared.calls.length]).toEqual([0, 0]);
  const left = world.store.sqlite
    .query("SELECT count(*) AS n FROM secrets WHERE id LIKE 'model-key:%'")
    .get();
  expect(left).toEqual({ n: 0 });
});

test("a member may not reach into the private network", async () => {
  const bob = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  const other = openVisitor(serveWorld(world));
  await logInVisitor(world, other, bob.id);
  const refused = await other.submit("/settings/model", own());
  expect(await refused.text()).toContain("may not be used from here");
  expect(server.calls).toHaveLength(0);
});

test("once the month's budget is spent, the button asks the installation's model nothing either", async () => {
  const frugal = await startWorld({
    environment: {
      OPENAI_BASE_URL: `${shared.root}/v1`,
      OPENAI_API_KEY: "sk-shared",
      LLM_MODEL: "shared-model",
      LLM_MONTHLY_BUDGET: "0.01",
    },
  });
  const guest = openVisitor(serveWorld(frugal));
  await logInVisitor(frugal, guest);
  shared.cost = 0.02;
  expect(await (await guest.submit("/settings/model/test", {}, htmx)).text()).toContain("answered in");
  const tried = await (await guest.submit("/settings/model/test", {}, htmx)).text();
  expect(tried).toContain("budget for the language model is spent");
  expect(shared.calls).toHaveLength(1);
  await frugal.stop();
});

test.each<Record<string, string>>([
  { which: "skynet" },
  { which: "server", address: "ftp://x" },
  { which: "ollama" },
])("%p is no choice", async (wrong) => {
  expect(
    (await visitor.submit("/settings/model", { key: "", model: "", address: "", ...wrong })).status,
  ).toBe(422);
});
