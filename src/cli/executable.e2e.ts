import { Database } from "bun:sqlite";
import { expect, test } from "bun:test";
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder, executable, freePort, runExecutable, startExecutable } from "../testing/executable";

const dialogue = (lines: readonly string[]) => `${lines.join("\n")}\n`;
const lunch = "Lunch with Anna next Friday 13:00 for 90 minutes at Nobu, remind me 30 minutes before";

test("alone in an empty folder it starts, serves, drains and starts again", async () => {
  const folder = emptyFolder();
  const copy = join(folder, "adjutant");
  copyFileSync(executable, copy);
  const first = await startExecutable(folder, {}, copy);
  expect(first.setupCode).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/);
  for (const path of ["/", "/health", "/setup"]) expect((await fetch(first.address + path)).status).toBe(200);
  expect(statSync(join(folder, "data/master.key")).mode & 0o777).toBe(0o600);
  expect(await first.stop()).toBe(0);
  expect(first.log()).toContain('"stopped"');
  const again = await startExecutable(folder, {}, copy);
  expect((await fetch(`${again.address}/health`)).status).toBe(200);
  await again.kill();
});

test("what it calls its address can be opened: of this machine where it listens on all, or the public one", async () => {
  const folder = emptyFolder();
  const everywhere = await startExecutable(folder, { HOST: "0.0.0.0" });
  expect(everywhere.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(everywhere.setupAddress).toBe(`${everywhere.address}/setup`);
  expect(await everywhere.stop()).toBe(0);
  const behindProxy = await startExecutable(folder, { PUBLIC_URL: "https://adjutant.example" });
  expect(behindProxy.setupAddress).toBe("https://adjutant.example/setup");
  expect(await behindProxy.stop()).toBe(0);
});

test("the main job runs in the terminal, on a pipe", async () => {
  const folder = emptyFolder();
  const input = dialogue([
    "Berlin",
    lunch,
    "1",
    "/week",
    "note: the code of the gate is 4711",
    "1",
    "/undo",
    "/quit",
  ]);
  const { code, output, errors } = await runExecutable(["chat"], { folder, input });
  expect(errors).toBe("");
  expect(code).toBe(0);
  for (const part of [
    "Europe/Berlin",
    "New event",
    "Lunch with Anna",
    "[1] Create",
    "✅ Saved",
    "✅ Note saved",
    "Taken back",
  ]) {
    expect(output).toContain(part);
  }
  const later = await runExecutable(["chat"], { folder, input: dialogue(["/agenda", "/quit"]) });
  expect(later.output).toContain("Lunch with Anna");
});

test("a reminder that fell due while it was down is given at the next start", async () => {
  const folder = emptyFolder();
  await runExecutable(["chat"], {
    folder,
    input: dialogue(["Berlin", "remind me to call mum tomorrow at 9", "1", "/quit"]),
  });
  const db = new Database(join(folder, "data/adjutant.db"));
  const due = Date.now() - 60_000;
  db.run("UPDATE reminders SET next_at = ?", [due]);
  db.run("UPDATE jobs SET run_at = ?1, payload = json_set(payload, '$.at', ?1) WHERE kind = 'remind'", [due]);
  db.close();
  const { output } = await runExecutable(["chat"], { folder, input: dialogue(["/help", "/quit"]) });
  expect(output).toContain("⏰ Call mum");
});

test("parse prints what is understood, one message or many", async () => {
  const folder = emptyFolder();
  const one = await runExecutable(["parse", "--now", "2026-11-21T10:00", "--zone", "Europe/Berlin", lunch], {
    folder,
  });
  expect(JSON.parse(one.output)).toMatchObject({
    items: [
      { intent: "event", start: "2026-11-27T13:00", end: "2026-11-27T14:30", location: "Nobu", alerts: [30] },
    ],
  });
  const request = (text: string) =>
    JSON.stringify({ text, now: "2026-11-21T10:00", zone: "Europe/Berlin", locale: "en-GB" });
  const input = `${[request("dentist on Monday at 9"), "{broken", request("hello there")].join("\n")}\n`;
  const many = await runExecutable(["parse", "--jsonl"], { folder, input });
  const lines = many.output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines[0].items[0].start).toBe("2026-11-23T09:00");
  expect(lines[1].error).toBeString();
  expect(lines[2].items[0].intent).toBe("none");
});

test("login-link prints a link that logs in once", async () => {
  const folder = emptyFolder();
  const port = String(freePort());
  expect((await runExecutable(["login-link"], { folder })).code).toBe(1);
  await runExecutable(["chat"], { folder, input: dialogue(["/help", "/quit"]) });
  const server = await startExecutable(folder, { PORT: port });
  const { output, code } = await runExecutable(["login-link"], { folder, environment: { PORT: port } });
  expect(code).toBe(0);
  const page = await fetch(output.trim());
  expect(page.status).toBe(200);
  expect(page.headers.get("set-cookie") ?? "").not.toContain("session");
  await server.kill();
});

test("health answers by its exit code", async () => {
  const folder = emptyFolder();
  const port = String(freePort());
  expect((await runExecutable(["health"], { folder, environment: { PORT: port } })).code).toBe(1);
  const server = await startExecutable(folder, { PORT: port });
  const { code, output } = await runExecutable(["health"], { folder, environment: { PORT: port } });
  expect(code).toBe(0);
  expect(JSON.parse(output).status).toBe("healthy");
  await server.kill();
});

test("what keeps it from starting is one line and exit 1", async () => {
  const folder = emptyFolder();
  await runExecutable(["chat"], { folder, input: "/quit\n" });
  const key = join(folder, "data/master.key");
  const database = join(folder, "data/adjutant.db");
  const right = readFileSync(key);
  const before = readFileSync(database);
  writeFileSync(key, `${Buffer.alloc(32, 5).toString("base64")}\n`);
  const wrong = await runExecutable(["serve"], { folder });
  expect(wrong).toMatchObject({ code: 1, output: "" });
  expect(wrong.errors.trim()).toMatch(/^The master key is not the one.*$/);
  expect(readFileSync(database)).toEqual(before);
  writeFileSync(key, "");
  expect((await runExecutable(["serve"], { folder })).errors).toContain("master.key");
  writeFileSync(key, right);

  const port = String(freePort());
  const running = await startExecutable(folder, { PORT: port });
  const second = await runExecutable(["serve"], { folder: emptyFolder(), environment: { PORT: port } });
  expect(second).toMatchObject({ code: 1 });
  expect(second.errors).toContain(`Port ${port} is taken`);
  await running.kill();

  const bad = await runExecutable(["serve"], { folder, environment: { PORT: "eighty" } });
  expect(bad).toMatchObject({ code: 1 });
  expect(bad.errors).toBe(
    "PORT is not usable: expected a port number from 0 to 65535. Correct it and start again.\n",
  );

  const newer = new Database(database);
  newer.run("PRAGMA user_version = 9999");
  newer.close();
  expect((await runExecutable(["serve"], { folder })).errors).toContain("newer Adjutant");
  writeFileSync(database, "no database at all");
  for (const rest of ["-wal", "-shm"]) if (existsSync(database + rest)) writeFileSync(database + rest, "");
  expect((await runExecutable(["serve"], { folder })).errors).toContain("damaged");
});

test("an unknown command is said", async () => {
  const folder = emptyFolder();
  expect(await runExecutable(["dance"], { folder })).toMatchObject({ code: 2 });
  expect((await runExecutable(["--help"], { folder })).output).toContain("adjutant chat");
  expect((await runExecutable(["version"], { folder })).output).toMatch(/^adjutant \d+\.\d+\.\d+/);
});

test("a second one on the same data folder is refused, and a dead one is no hindrance", async () => {
  const folder = emptyFolder();
  const first = await startExecutable(folder);
  await Bun.sleep(200);
  const second = await runExecutable(["serve"], { folder, environment: { PORT: String(freePort()) } });
  expect(second).toMatchObject({ code: 1, output: "" });
  expect(second.errors).toMatch(/^Another Adjutant \(process \d+\) serves this data folder\./);
  await first.kill();
  const third = await startExecutable(folder);
  expect(await third.stop()).toBe(0);
  expect(await (await startExecutable(folder)).stop()).toBe(0);
});
