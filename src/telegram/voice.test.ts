import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRecording, type SpeechServer, startSpeechServer } from "../testing/speech-server";
import { olga, startTelegramWorld, type TelegramWorld } from "../testing/telegram-world";
import type { WorldOptions } from "../testing/world";

let speech: SpeechServer;
let world: TelegramWorld;

beforeEach(() => {
  speech = startSpeechServer();
});
afterEach(async () => {
  await world.stop();
  await speech.stop();
});

const whisper = () => ({ WHISPER_BASE_URL: `${speech.root}/v1`, WHISPER_API_KEY: "speech-key" });
const assembly = () => ({ ASSEMBLYAI_BASE_URL: speech.root, ASSEMBLYAI_API_KEY: "assembly-key" });

async function begin(environment: WorldOptions["environment"]): Promise<void> {
  world = await startTelegramWorld({ environment: environment ?? {} });
  world.api.sendText(olga, "/start");
  await world.api.waitForMessage(olga.id, "Where are you?");
  world.api.sendText(olga, "Berlin");
  await world.api.waitForMessage(olga.id, "Europe/Berlin");
}

const count = (sql: string) => world.store.sqlite.query<{ n: number }, []>(sql).get()?.n;
const keptBytes = () => count("SELECT count(*) AS n FROM media WHERE bytes IS NOT NULL");
const paths = () => speech.calls.map((call) => call.path.replace(/transcript\/.*/, "transcript/:id"));

/** As if the process had died right before its last job of this kind was marked done. */
async function rerunLast(kind: string): Promise<void> {
  world.store.sqlite.run(
    "UPDATE jobs SET state = 'queued', run_at = 0, finished_at = NULL WHERE id = (SELECT max(id) FROM jobs WHERE kind = ?)",
    [kind],
  );
  await world.settle();
}

test("a voice message is heard, shown above its draft, and created by a tap", async () => {
  await begin(whisper());
  world.api.sendVoice(olga, makeRecording());
  const heard = await world.api.waitForMessage(olga.id, "🎙 Lunch with Anna next Friday");
  const card = await world.api.waitForMessage(olga.id, "New event");
  expect(card.message_id).toBeGreaterThan(heard.message_id);
  expect(card.text).toContain("Friday, 27 November 2026, 13:00 – 14:30");
  expect(speech.calls).toHaveLength(1);
  expect(speech.calls[0]).toMatchObject({
    bytes: 2_000,
    fields: { model: "whisper-1", language: "en", response_format: "json", name: "voice.ogg" },
  });
  expect(world.api.calls("sendChatAction").length).toBeGreaterThan(0);
  expect(keptBytes()).toBe(0);
  world.api.tap(olga, card, "Create");
  await world.api.waitForMessage(olga.id, "✅ Saved");
});

test("what was heard is paid once and said once, whichever job runs again, and however often Telegram delivers", async () => {
  await begin(whisper());
  const sent = world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "New event");
  const before = world.api.messages(olga.id).length;
  await rerunLast("transcribe_voice");
  await rerunLast("converse");
  world.api.redeliver(sent.updateId);
  await Bun.sleep(30);
  await world.settle();
  expect(speech.calls).toHaveLength(1);
  expect(world.api.messages(olga.id)).toHaveLength(before);
});

test("a reply to what was heard corrects it, and the draft follows", async () => {
  await begin(whisper());
  world.api.sendVoice(olga, makeRecording());
  const heard = await world.api.waitForMessage(olga.id, "🎙 Lunch");
  await world.api.waitForMessage(olga.id, "13:00 – 14:30");
  world.api.sendMessage(olga, {
    text: "Lunch with Hanna next Friday at 15:00 for 90 minutes",
    reply_to_message: heard,
  });
  const card = await world.api.waitForMessage(olga.id, "15:00 – 16:30");
  expect(card.text).toContain("Hanna");
  expect(count("SELECT count(*) AS n FROM drafts")).toBe(1);
});

test("a video note and a recording sent as a file are heard too; a reply by voice edits the draft", async () => {
  await begin(whisper());
  const mp4 = makeRecording();
  mp4.set(new TextEncoder().encode("\0\0\0\x20ftypmp42"));
  world.api.sendDocument(olga, mp4, { file_name: "plan.m4a", mime_type: "audio/mp4" });
  const card = await world.api.waitForMessage(olga.id, "New event");
  expect(speech.calls[0]?.fields.name).toBe("voice.mp4");
  speech.hears = "make it 2pm";
  world.api.sendVoice(olga, makeRecording(), { reply_to_message: card });
  await world.api.waitForMessage(olga.id, "14:00 – 15:30");
});

test("a question's answer may be spoken", async () => {
  await begin(whisper());
  speech.hears = "Remind me to call the dentist";
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "When is it?");
  speech.hears = "Monday at nine";
  world.api.sendVoice(olga, makeRecording());
  const card = await world.api.waitForMessage(olga.id, "New reminder");
  expect(card.text?.toLowerCase()).toContain("dentist");
});

test.each<[string, () => void, string]>([
  ["nothing in it", () => world.api.sendVoice(olga, new Uint8Array(0)), "is empty"],
  [
    "no sound",
    () => world.api.sendVoice(olga, new Uint8Array(500).fill(65)),
    "could not read this recording",
  ],
  ["an hour", () => world.api.sendVoice(olga, makeRecording(), { duration: 3600 }), "longer than 15 minutes"],
  [
    "30 MB",
    () => world.api.sendVoice(olga, makeRecording(), { file_size: 30 * 1024 * 1024 }),
    "larger than 20 MB",
  ],
])("a recording of %s gets its sentence and costs nothing", async (_what, send, sentence) => {
  await begin(whisper());
  send();
  await world.api.waitForMessage(olga.id, sentence);
  expect(speech.calls).toHaveLength(0);
  expect(keptBytes()).toBe(0);
});

test("silence and what the recogniser cannot read get their sentences", async () => {
  await begin(whisper());
  speech.hears = "  ";
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "heard no words");
  speech.unreadable = true;
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "could not read this recording");
});

test("without a transcriber, or with a wrong key, it is said", async () => {
  await begin({});
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "no speech recogniser is set up");
  expect(world.api.calls("getFile")).toHaveLength(0);
  await world.stop();
  await begin({ ...whisper(), WHISPER_API_KEY: "another" });
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "does not accept my key");
});

test("429 with Retry-After, 5xx, a slow and a broken answer are waited out, and the file is fetched once", async () => {
  await begin(whisper());
  speech.fault(
    { kind: "status", status: 429, headers: { "retry-after": "7" } },
    { kind: "status", status: 503 },
    { kind: "half-closed" },
    { kind: "slow", ms: 20 },
  );
  world.api.sendVoice(olga, makeRecording());
  await until(() => speech.calls.length === 1);
  // What runs decides when it goes on by the time that it ends at.
  await world.settle();
  await world.wait({ seconds: 3 });
  expect(speech.calls).toHaveLength(1);
  await world.wait({ seconds: 6 });
  await world.wait({ seconds: 10 });
  await world.wait({ seconds: 20 });
  await world.api.waitForMessage(olga.id, "New event");
  expect(speech.calls).toHaveLength(4);
  expect(world.api.calls("file")).toHaveLength(1);
});

test("a gateway's page instead of an answer passes the recording on to the next, or is told", async () => {
  await begin({ ...whisper(), ...assembly() });
  speech.fault({ kind: "html" });
  world.api.sendVoice(olga, makeRecording());
  await until(() => paths().includes("/v2/transcript"));
  await world.settle();
  await world.wait({ seconds: 2 });
  await world.api.waitForMessage(olga.id, "New event");
  expect(paths()).toEqual(["/v1/audio/transcriptions", "/v2/upload", "/v2/transcript", "/v2/transcript/:id"]);
});

test("a download that breaks off is tried again; one that stays away is told", async () => {
  await begin(whisper());
  world.api.fault({ method: "file", kind: "truncate" });
  world.api.fault({ method: "getFile", kind: "status", status: 502 });
  world.api.sendVoice(olga, makeRecording());
  await until(() => world.api.calls("getFile").length === 1);
  for (let round = 0; round < 3; round++) {
    await world.settle();
    await world.wait({ seconds: 5 });
  }
  await world.api.waitForMessage(olga.id, "New event");
  expect(speech.calls[0]?.bytes).toBe(2_000);
  world.api.fault({ method: "file", kind: "status", status: 404 });
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "did not hand out this recording");
});

test("AssemblyAI is looked at every 1.5 s for a minute, then seldom, and a restart finds its work", async () => {
  await begin(assembly());
  speech.busyLooks = 45;
  world.api.sendVoice(olga, makeRecording());
  await until(() => paths().includes("/v2/transcript"));
  expect(speech.calls.find((call) => call.path === "/v2/transcript")?.fields).toMatchObject({
    speech_models: ["universal-3-pro", "universal-2"],
  });
  await world.settle();
  for (let look = 0; look < 42; look++) await world.wait({ milliseconds: 1_500 });
  const looks = () => paths().filter((path) => path.endsWith(":id")).length;
  expect(looks()).toBeGreaterThanOrEqual(40);
  const first = looks();
  for (let second = 0; second < 4; second++) await world.wait({ milliseconds: 1_500 });
  expect(looks()).toBeLessThanOrEqual(first + 1);
  await world.runner.stop(0);
  await world.runner.start();
  for (let look = 0; look < 6; look++) await world.wait({ seconds: 15 });
  await world.api.waitForMessage(olga.id, "New event");
  expect(paths().filter((path) => path === "/v2/transcript")).toHaveLength(1);
});

test("what AssemblyAI cannot transcode goes to the next; with none left it is told", async () => {
  await begin({ ...assembly(), TRANSCRIBERS: "assemblyai" });
  speech.unreadable = true;
  world.api.sendVoice(olga, makeRecording());
  await until(() => paths().includes("/v2/transcript"));
  await world.settle();
  await world.wait({ seconds: 2 });
  await world.api.waitForMessage(olga.id, "could not read this recording");
});

test("a command of this machine hears too, and no shell sees the path", async () => {
  const script = join(mkdtempSync(join(tmpdir(), "adjutant-command-")), "hear.sh");
  writeFileSync(script, '#!/bin/sh\n[ -s "$2" ] && echo "Dentist on Monday at 9 $1 $3"\n', { mode: 0o700 });
  await begin({ TRANSCRIBER_COMMAND: `${script} "; touch x" {file} {language}` });
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "Dentist on Monday at 9 ; touch x en");
  await world.api.waitForMessage(olga.id, "New event");
});

test("what is written under a recording is edited, and read with what was heard", async () => {
  const script = join(mkdtempSync(join(tmpdir(), "adjutant-command-")), "hear.sh");
  writeFileSync(script, '#!/bin/sh\necho "on Monday at 9"\n', { mode: 0o700 });
  await begin({ TRANSCRIBER_COMMAND: script });
  const sent = world.api.sendVoice(olga, makeRecording(), { caption: "Dentist" });
  await world.api.waitForMessage(olga.id, "New event\nDentist");
  world.api.editCaption(olga, sent.messageId, "Gym");
  await world.api.waitForMessage(olga.id, "New event\nGym");
});

test("a command of this machine learns where programs are, and nothing else of our environment", async () => {
  const folder = mkdtempSync(join(tmpdir(), "adjutant-command-"));
  const script = join(folder, "hear.sh");
  writeFileSync(script, `#!/bin/sh\nenv > ${folder}/seen\necho "Dentist on Monday at 9"\n`, { mode: 0o700 });
  await begin({ TRANSCRIBER_COMMAND: script });
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "New event");
  const seen = readFileSync(join(folder, "seen"), "utf8").match(/^\w+(?==)/gm) ?? [];
  // What a shell sets by itself is not ours.
  const foreign = seen.filter(
    (name) => !/^(PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR|PWD|OLDPWD|SHLVL|_)$/.test(name),
  );
  expect(seen).toContain("PATH");
  expect(foreign).toEqual([]);
});

test("a command that is not there is told", async () => {
  await begin({ TRANSCRIBER_COMMAND: "/nonexistent/whisper" });
  world.api.sendVoice(olga, makeRecording());
  await world.api.waitForMessage(olga.id, "gave no answer");
});

async function until(condition: () => boolean, ms = 2_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("it did not happen in time");
    await Bun.sleep(5);
  }
}
