import { expect, test } from "bun:test";
import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { thorough } from "../testing/stride";
import { logBytes, makeLogRoom } from "./log-room";
import { openStore } from "./open";
import { readSetting, writeSetting } from "./settings";

const newPath = () => join(mkdtempSync(join(tmpdir(), "adjutant-")), "a.db");
const logSize = (path: string) => statSync(`${path}-wal`).size;

test("the log has its full size before it is needed, and loses nothing that is written meanwhile", async () => {
  const path = newPath();
  const store = openStore(path);
  await writeSetting(store, "before", "1");
  const growing = makeLogRoom(store);
  await writeSetting(store, "meanwhile", "2");
  const other = openStore(path);
  await writeSetting(other, "elsewhere", "3");
  await growing;
  expect(logSize(path)).toBe(logBytes);

  // What a crash leaves behind: a second process reads the log from the beginning.
  const after = openStore(path);
  for (const [key, value] of [
    ["before", "1"],
    ["meanwhile", "2"],
    ["elsewhere", "3"],
  ] as const) {
    expect(await readSetting(after, key)).toBe(value);
  }
  expect(after.sqlite.query("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
});

// Some fifty megabytes are written for it.
test.if(thorough)(
  "a log that has its room is left alone, and one that grew beyond comes back to it",
  async () => {
    const path = newPath();
    const store = openStore(path);
    await makeLogRoom(store);
    await makeLogRoom(store);
    expect(logSize(path)).toBe(logBytes);

    store.sqlite.run("PRAGMA wal_autocheckpoint = 0");
    store.transaction(() =>
      store.sqlite.run("INSERT INTO settings VALUES ('long', hex(zeroblob(?1)))", [logBytes]),
    );
    expect(logSize(path)).toBeGreaterThan(logBytes);
    store.sqlite.run("PRAGMA wal_checkpoint(RESTART)");
    await writeSetting(store, "next", "1");
    expect(logSize(path)).toBe(logBytes);
  },
);

test("the last of a disk is left to what will be kept", async () => {
  const path = newPath();
  const store = openStore(path);
  const before = logSize(path);
  await makeLogRoom(store, () => 3 * logBytes);
  expect(logSize(path)).toBe(before);
});

test("a database in memory has no log", async () => {
  await makeLogRoom(openStore(":memory:"));
});
