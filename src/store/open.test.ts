import { constants, Database } from "bun:sqlite";
import { expect, test } from "bun:test";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Glob } from "bun";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { StartupError } from "../errors";
import { migrations } from "./migrate";
import { openStore, setUp } from "./open";
import { checkMasterKey, importMasterKey, openVault } from "./vault";

const folder = () => mkdtempSync(join(tmpdir(), "adjutant-store-"));
const now = Temporal.Instant.from("2026-11-21T09:00:00Z");

test("every migration file is embedded, in order", () => {
  const files = readdirSync(join(import.meta.dir, "../../migrations")).filter((name) =>
    name.endsWith(".sql"),
  );
  expect(migrations.map((migration) => migration.name)).toEqual(files.sort());
});

test("the tables that the queries know are the tables that the migrations make", async () => {
  const store = openStore(":memory:");
  const files = await Array.fromAsync(new Glob("**/tables.ts").scan(import.meta.dir));
  const exported = await Promise.all(files.map((file) => import(join(import.meta.dir, file))));
  const tables = exported.flatMap((each) => Object.values(each)).filter((each) => is(each, SQLiteTable));
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const wanted = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      notnull: column.notNull && !column.primary,
    }));
    const found = store.sqlite
      .query<{ name: string; notnull: number; pk: number }, []>(`PRAGMA table_info(${getTableName(table)})`)
      .all()
      .map((column) => ({ name: column.name, notnull: column.notnull === 1 && column.pk === 0 }));
    expect(found).toEqual(wanted.map((column) => expect.objectContaining({ name: column.name })));
    expect(found.map((column) => column.name)).toEqual(wanted.map((column) => column.name));
  }
  store.close();
});

test("commits are synchronous and the log is write-ahead", () => {
  const store = openStore(join(folder(), "a.db"));
  expect(store.sqlite.query("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
  expect(store.sqlite.query("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  expect(store.sqlite.query("PRAGMA foreign_keys").get()).toEqual({ foreign_keys: 1 });
  store.close();
});

test("a newer schema is refused and left as it is", () => {
  const path = join(folder(), "a.db");
  openStore(path).close();
  const sqlite = new Database(path);
  sqlite.run(`PRAGMA user_version = ${migrations.length + 1}`);
  sqlite.close();
  const before = readFileSync(path);
  expect(() => openStore(path)).toThrow(StartupError);
  expect(readFileSync(path)).toEqual(before);
});

test("a file that is no database is refused with a sentence and left as it is", () => {
  const path = join(folder(), "a.db");
  writeFileSync(path, "this is not a database, it is a letter to somebody ".repeat(100));
  expect(() => openStore(path)).toThrow(/damaged/);
  expect(readFileSync(path, "utf8")).toStartWith("this is not a database");
});

test("a wrong master key stops the start before anything is written", async () => {
  const path = join(folder(), "a.db");
  const right = await importMasterKey(new Uint8Array(32).fill(1));
  const wrong = await importMasterKey(new Uint8Array(32).fill(2));
  const first = openStore(path, checkMasterKey(right));
  const vault = openVault(first, right, now);
  const sealed = await vault.seal("row", "anna", "s3cret");
  first.transaction((tx) => vault.put(tx, sealed, now));
  first.close();
  const before = readFileSync(path);
  expect(() => openStore(path, checkMasterKey(wrong))).toThrow(/master key/);
  expect(readFileSync(path)).toEqual(before);
  const again = openStore(path, checkMasterKey(right));
  expect(await openVault(again, right, now).open("row", "anna")).toBe("s3cret");
  again.close();
});

test("a loose transaction is loose alone: what it sets going, and what follows a failure, is synchronous again", async () => {
  const path = join(folder(), "a.db");
  const store = openStore(path);
  const mode = () => store.sqlite.query<{ synchronous: number }, []>("PRAGMA synchronous").get()?.synchronous;
  const seen: unknown[] = [];
  store.looseTransaction(() => {
    store.sqlite.run("INSERT INTO settings VALUES ('a', '1')");
    seen.push(mode());
    store.onCommit.push(() => seen.push(mode()));
  });
  expect(() =>
    store.looseTransaction(() => {
      throw new Error("no");
    }),
  ).toThrow("no");
  expect([...seen, mode()]).toEqual([1, 2, 2]);

  await store.synced();
  expect(openStore(path).sqlite.query("SELECT value FROM settings WHERE name = 'a'").get()).toEqual({
    value: "1",
  });
  store.close();
});

test("a folder that takes no write-ahead log is refused in words", () => {
  const flags = constants.SQLITE_OPEN_READWRITE | constants.SQLITE_OPEN_CREATE | constants.SQLITE_OPEN_URI;
  // As some network drives, it shares no memory between processes.
  const sqlite = new Database(`file:${join(folder(), "a.db")}?vfs=unix-dotfile`, flags);
  expect(() => setUp(sqlite)).toThrow("Set DATA_DIR to a folder on a disk of this machine");
  sqlite.close();
});

test("what is not on the disk is said so", async () => {
  const path = join(folder(), "a.db");
  const store = openStore(path);
  store.sqlite.run("PRAGMA journal_mode = DELETE");
  await expect(store.synced()).rejects.toThrow("ENOENT");
});

test("a database that cannot grow is closed all the same", () => {
  const store = openStore(join(folder(), "a.db"));
  store.transaction(() => {
    for (let count = 0; count < 500; count++) {
      store.sqlite.run("INSERT INTO refusals (kind, address, refused_at) VALUES ('telegram', ?, 1)", [count]);
      store.sqlite.run("INSERT INTO settings VALUES (?, 'x')", [`name${count}`]);
    }
  });
  const pages = store.sqlite.query<{ page_count: number }, []>("PRAGMA page_count").get()?.page_count;
  store.sqlite.run(`PRAGMA max_page_count = ${pages}`);
  store.close();
  expect(() => store.sqlite.query("SELECT 1").get()).toThrow();
});
