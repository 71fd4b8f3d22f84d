import { Database } from "bun:sqlite";
import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordingFor } from "../../i18n/wording";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";
import { explainFailure } from "./explain-failure";

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(() => world.stop());

test("bodies that are not what they say they are", async () => {
  const token = { "X-CSRF-Token": await visitor.csrf() };
  for (const [type, body] of [
    ["multipart/form-data", "no boundary"],
    ["multipart/form-data; boundary=x", "--x\r\nnonsense"],
    ["application/x-www-form-urlencoded", "%E0%A4%A&text&=&&text=%00"],
    ["application/json", "{"],
    ["text/plain; charset=utf-99", "\u0000"],
  ] as const) {
    for (const path of ["/chat", "/settings", "/setup/zone", "/integrations/caldav/connect"]) {
      for (const headers of [token, { Origin: "http://localhost" }]) {
        const init = { method: "POST", headers: { ...headers, "Content-Type": type }, body };
        const response = await visitor.send(path, init);
        expect(`${type} ${path}: ${response.status}`).toMatch(/: (403|422|303)$/);
      }
    }
  }
  expect(world.logged.join("\n")).not.toContain("web.failed");
});

test.each([
  "/login/%E0%A4%A",
  "/%00",
  "/integrations/..%2f..%2fetc",
  "/static/..%2fapp.css",
  "/chat?version=%FF",
  "//evil",
])("the address %p harms nothing", async (path) => {
  expect((await visitor.get(path)).status).toBeLessThan(500);
  expect((await visitor.submit(path, {})).status).toBeLessThan(500);
});

test("when the disk is full, that is said, and nothing is half stored", async () => {
  const pages = world.store.sqlite.query<{ page_count: number }, []>("PRAGMA page_count").get();
  world.store.sqlite.run(`PRAGMA max_page_count = ${pages?.page_count ?? 1}`);
  const text = `note: ${"MARKED ".repeat(20_000)}`;
  const response = await visitor.submit("/chat", { text }, { headers: { "HX-Request": "true" } });
  expect(response.status).toBe(507);
  expect(await response.text()).toContain("disk of this machine is full, so nothing was stored");
  world.store.sqlite.run("PRAGMA max_page_count = 1000000");
  expect(await world.conversation()).toEqual([]);
  expect(world.logged.join("\n")).not.toContain("MARKED");
});

test("when another program holds the database, that is said", () => {
  const folder = mkdtempSync(join(tmpdir(), "adjutant-lock-"));
  const holder = new Database(join(folder, "db"));
  const other = new Database(join(folder, "db"));
  holder.run("CREATE TABLE t (x)");
  holder.run("BEGIN EXCLUSIVE");
  let failure: unknown = null;
  try {
    other.run("INSERT INTO t VALUES (1)");
  } catch (error) {
    failure = error;
  }
  const explained = explainFailure(failure, wordingFor("en-GB"), undefined);
  expect(explained).toMatchObject({ status: 503, sentence: expect.stringContaining("nothing was stored") });
  holder.close();
  other.close();
  rmSync(folder, { recursive: true });
});

test("of what nobody foresaw the log has the place and never the words", async () => {
  world.store.sqlite.run("DROP TABLE inbound");
  const response = await visitor.submit("/chat", { text: "MARKED words" });
  expect(response.status).toBe(500);
  const page = await response.text();
  expect(page).toContain("Something went wrong on our side");
  expect(page).not.toMatch(/MARKED|inbound|SQL|\.ts/);
  const [line = ""] = world.logged.filter((each) => each.includes("web.failed"));
  expect(JSON.parse(line)).toMatchObject({ level: "error", correlation: expect.any(String) });
  expect(world.logged.join("\n")).not.toContain("MARKED");
});
