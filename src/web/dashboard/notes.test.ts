import { afterEach, beforeEach, expect, test } from "bun:test";
import { createStoredNote } from "../../store/built-in/notes";
import { createUser } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { lastText, startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(() => world.stop());

const page = async (path: string) => (await visitor.get(path)).text();

async function keep(id: string, title: string, body = title): Promise<void> {
  await createStoredNote(world.store, world.user.id, id, { title, body }, world.clock.now());
  world.clock.advance({ minutes: 1 });
}

test("a note that was confirmed is listed, opened by its link, and read", async () => {
  await world.say("note: the gate code is 4711");
  const [card] = await world.tap("Create");
  const open = card?.reply.buttons.flat().find(({ label }) => label === "Open");
  const address = open?.kind === "link" ? new URL(open.href).pathname : "";
  expect(await page("/notes")).toContain(`href="${address}"`);
  expect(await page(address)).toMatch(/<h1[^>]*>The gate code is 4711<\/h1>/);
});

test("many notes come a page at a time, the latest first", async () => {
  for (let count = 1; count <= 51; count += 1) await keep(`note-${count}`, `Number ${count}.`);
  const first = await page("/notes");
  expect(first.indexOf("Number 51.")).toBeLessThan(first.indexOf("Number 2."));
  expect(first).not.toContain("Number 1.");
  expect(first).toContain('href="/notes?page=2"');
  const second = await page("/notes?page=2");
  expect(second).toContain("Number 1.");
  expect(second).not.toContain("page=3");
  expect(await page("/notes?page=nonsense")).toContain("Number 51.");
});

test("all of them are downloaded as Markdown", async () => {
  await keep("a", "Gate code");
  await keep("b", "Shopping", "Shopping\n- milk\n- <b>bread</b>");
  const response = await visitor.get("/notes/export");
  expect(response.headers.get("Content-Type")).toBe("text/markdown; charset=utf-8");
  expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="notes.md"');
  expect(await response.text()).toBe(
    "## Shopping\n\n*2026-11-21 10:01*\n\n- milk\n- <b>bread</b>\n\n## Gate code\n\n*2026-11-21 10:00*\n",
  );
});

test("somebody else's notes are nobody's business", async () => {
  const other = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  await createStoredNote(
    world.store,
    other.id,
    "theirs",
    { title: "Secret", body: "Secret" },
    world.clock.now(),
  );
  expect((await visitor.get("/notes/theirs")).status).toBe(404);
  expect(await page("/notes")).not.toContain("Secret");
  expect(await page("/notes/export")).not.toContain("Secret");
});

test("/notes tells the latest ones", async () => {
  expect(lastText(await world.say("/notes"))).toStartWith("No notes are kept here yet.");
  await keep("a", "Gate code", "Gate code\n4711");
  expect(lastText(await world.say("/notes"))).toContain("Gate code · Sat 21 Nov\n4711");
});
