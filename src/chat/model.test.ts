import { afterEach, beforeEach, expect, test } from "bun:test";
import { plainText } from "../domain/reply";
import { type ModelServer, startModelServer } from "../testing/model/server";
import { findAction, lastText, startWorld, type World } from "../testing/world";

let server: ModelServer;
let world: World;

// Saturday, 21 November 2026, 10:00 in Berlin.
const begin = async (environment: Record<string, string> = {}, locale = "en-GB") => {
  const model = { OPENAI_BASE_URL: `${server.root}/v1`, OPENAI_API_KEY: "sk-test", LLM_MODEL: "test-model" };
  world = await startWorld({ locale, environment: { ...model, ...environment } });
};
const answers = (...items: readonly Record<string, unknown>[]) => {
  server.answer = () => ({ items: items.map((item) => ({ intent: "event", ...item })) });
};
const count = (table: string) =>
  world.store.sqlite.query<{ n: number }, []>(`SELECT count(*) AS n FROM ${table}`).get()?.n;

beforeEach(() => {
  server = startModelServer();
});
afterEach(async () => {
  await world.stop();
  await server.stop();
});

test("the model finds the words, the rules resolve them, and the request tells what is known", async () => {
  await begin();
  answers({
    title: "Lunch with Anna",
    timePhrase: "next Friday 13:00 for 90 minutes",
    localStart: "2026-11-27T13:00",
    attendees: ["Anna"],
    location: "Nobu",
  });
  const text = lastText(
    await world.say(
      "hey could you perhaps squeeze in lunch with Anna next Friday 13:00 for 90 minutes at Nobu thx",
    ),
  );
  expect(text).toContain("Lunch with Anna\n");
  expect(text).toContain("Friday, 27 November 2026, 13:00 – 14:30");
  expect(text).toContain("📍 Nobu");
  expect(text).toContain("👥 Anna");
  const [call] = server.calls;
  expect(call?.text).toContain(
    '"zone":"Europe/Berlin","now":"Saturday 2026-11-21T10:00","calendars":["Adjutant"]',
  );
  expect(call?.text).toMatch(/<text-\w+ origin="own">\nhey could you/);
});

test("a language without rules is read by the model alone, within reason", async () => {
  await begin();
  answers({
    title: "Zubař",
    timePhrase: "v úterý v devět ráno",
    localStart: "2026-11-24T09:00",
    localEnd: "2026-11-24T09:30",
  });
  expect(lastText(await world.say("Zubař v úterý v devět ráno"))).toContain(
    "Tuesday, 24 November 2026, 09:00 – 09:30",
  );
  for (const wrong of [
    "2026-02-30T09:00",
    "2025-11-24T09:00",
    "2036-11-24T09:00",
    "soon",
    "2026-11-24T25:00",
  ]) {
    answers({ title: "Zubař", timePhrase: "v úterý", localStart: wrong });
    expect(lastText(await world.say("Zubař zas v úterý, prosím"))).toBe(
      "When is it? Write a day and a time, or /cancel.".replace(/^/, "Zubař\n"),
    );
  }
  answers({
    title: "Zubař",
    timePhrase: "v úterý",
    localStart: "2026-11-24T09:00",
    localEnd: "2027-11-24T09:00",
  });
  expect(lastText(await world.say("Zubař ještě jednou"))).toContain("09:00 – 10:00");
});

test("where the two readings differ, the user chooses by a tap", async () => {
  await begin();
  answers({ title: "Board meeting", timePhrase: "Friday at 3pm", localStart: "2026-11-28T15:00" });
  const [card] = await world.say("Board meeting Friday at 3pm");
  expect(lastText([card].filter((each) => each !== undefined))).toContain("This can be read in two ways.");
  const labels = card?.reply.buttons.flat().map((button) => button.label) ?? [];
  expect(labels.slice(0, 2)).toEqual(["Fri 27 Nov, 15:00", "Sat 28 Nov, 15:00"]);
  expect(lastText(await world.tap("Sat 28 Nov, 15:00"))).toContain("Saturday, 28 November 2026, 15:00");
});

test("several things become one list; Create all writes each once, and leaves what changed meanwhile", async () => {
  await begin();
  answers(
    { title: "Dentist", timePhrase: "Monday at 9", localStart: "2026-11-23T09:00" },
    { title: "Gym", timePhrase: "Tuesday 18:00", localStart: "2026-11-24T18:00" },
    { intent: "note", title: "Gate code 4711", body: "Gate code 4711" },
  );
  const sayings = await world.say(
    "dentist Monday at 9, then gym Tuesday 18:00. also remember gate code 4711",
  );
  expect(sayings).toHaveLength(4);
  expect(lastText(sayings)).toBe(
    "These 3 can be created at once:\n• Dentist · Mon 23 Nov, 09:00\n• Gym · Tue 24 Nov, 18:00\n• Gate code 4711",
  );
  const all = sayings.at(-1)?.reply.buttons[0]?.[0];
  const action = all?.kind === "action" ? all.action : "";
  expect(Buffer.byteLength(action)).toBeLessThanOrEqual(64);
  const gym = sayings[1]?.reply.buttons.flat().find((button) => button.label === "Edit");
  await world.do({ kind: "tap", action: gym?.kind === "action" ? gym.action : "" });
  expect(lastText(await world.do({ kind: "tap", action }))).toStartWith(
    "One draft had changed since the list was shown",
  );
  expect([count("events"), count("notes")]).toEqual([1, 1]);
  await world.do({ kind: "tap", action });
  expect([count("events"), count("notes")]).toEqual([1, 1]);
});

test("a second tap on Create all says nothing and does nothing", async () => {
  await begin();
  answers(
    { title: "Dentist", timePhrase: "Monday at 9", localStart: "2026-11-23T09:00" },
    { title: "Gym", timePhrase: "Tuesday 18:00", localStart: "2026-11-24T18:00" },
  );
  const shown = await world.say("dentist Monday at 9, then gym Tuesday 18:00");
  const action = findAction(shown, "Create all");
  const changed = await world.do({ kind: "tap", action });
  const list = changed.find(({ reply }) => plainText(reply).startsWith("These 2 can be created"));
  expect(list?.reply.buttons).toEqual([]);
  expect(await world.do({ kind: "tap", action })).toEqual([]);
  expect(count("events")).toBe(2);
});

test("without a usable answer the rules read, and the draft says so", async () => {
  await begin();
  server.fault({ kind: "says", text: "Sure!" }, { kind: "says", text: "I have put it in." });
  const text = lastText(await world.say("Dentist on Monday at 9"));
  expect(text).toContain("Monday, 23 November 2026, 09:00");
  expect(text).toContain("⚠️ The language model gave no usable answer");
  server.fault({ kind: "status", status: 401 });
  expect((await world.say("hm")).map((each) => lastText([each]))[0]).toContain("gave no usable answer");
});

test("a message that is handled again is not paid for twice", async () => {
  await begin();
  answers({ title: "Dentist", timePhrase: "Monday at 9", localStart: "2026-11-23T09:00" });
  await world.say("Dentist on Monday at 9");
  world.store.sqlite.run(
    "UPDATE jobs SET state = 'queued', run_at = 0, finished_at = NULL WHERE kind = 'converse'",
  );
  await world.settle();
  expect(server.calls).toHaveLength(1);
  expect(count("drafts")).toBe(1);
});

test("a model is not asked what is on, by command, nor to change the open draft", async () => {
  await begin();
  answers({ title: "Dentist", timePhrase: "Monday at 9", localStart: "2026-11-23T09:00" });
  await world.say("Dentist on Monday at 9");
  await world.say("make it 10");
  await world.say("/today");
  await world.say("/note gate code 4711");
  expect(server.calls).toHaveLength(1);
});

test("tokens and cost are counted for the user; when the budget is spent the rules read and say so", async () => {
  await begin({ LLM_USER_MONTHLY_BUDGET: "0.02" });
  server.cost = 0.015;
  answers({ title: "Dentist", timePhrase: "Monday at 9", localStart: "2026-11-23T09:00" });
  await world.say("Dentist on Monday at 9");
  await world.say("Dentist again on Monday at 9");
  expect(
    world.store.sqlite
      .query("SELECT provider, month, paid_by, answers, input, output, cost_micros FROM model_usage")
      .all(),
  ).toEqual([
    {
      provider: "openai",
      month: "2026-11",
      paid_by: "installation",
      answers: 2,
      input: 200,
      output: 40,
      cost_micros: 30_000,
    },
  ]);
  const text = lastText(await world.say("Dentist once more on Monday at 9"));
  expect(text).toContain("This month's budget for the language model is spent");
  expect(server.calls).toHaveLength(2);
  world.clock.set("2026-12-01T00:00:01Z");
  await world.say("Dentist on Monday at 9");
  expect(server.calls).toHaveLength(3);
});

test("without a model nothing is asked and nothing is said of it", async () => {
  world = await startWorld();
  expect(lastText(await world.say("Dentist on Monday at 9"))).not.toContain("model");
});
