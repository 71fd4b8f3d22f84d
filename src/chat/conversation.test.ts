import { afterEach, expect, test } from "bun:test";
import { plainText } from "../domain/reply";
import { lastText, startWorld, type World, type WorldOptions } from "../testing/world";

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.stop();
});

async function begin(options: WorldOptions = {}): Promise<World> {
  const world = await startWorld(options);
  worlds.push(world);
  return world;
}

const lunch = "Lunch with Anna next Friday 13:00 for 90 minutes at Nobu, remind me 30 minutes before";
const count = (world: World, table: string) =>
  world.store.sqlite.query<{ n: number }, []>(`SELECT count(*) AS n FROM ${table}`).get()?.n;

test("the draft says what was understood", async () => {
  const world = await begin();
  const text = lastText(await world.say(lunch));
  expect(text).toContain("Lunch with Anna");
  expect(text).toContain("Friday, 27 November 2026, 13:00 – 14:30");
  expect(text).toContain("in 6 days · Europe/Berlin");
  expect(text).toContain("📍 Nobu");
  expect(text).toContain("👥 Anna");
  expect(text).toContain("🔔 30 minutes before");
  expect(count(world, "events")).toBe(0);
});

test("Create writes once, the card becomes the confirmation, Undo takes it back", async () => {
  const world = await begin();
  await world.say(lunch);
  expect(lastText(await world.tap("Create"))).toStartWith("✅ Saved");
  expect(count(world, "events")).toBe(1);
  expect(lastText(await world.tap("Undo"))).toStartWith("↩️ Taken back");
  expect(count(world, "events")).toBe(0);
});

test("Undo, typed, takes back the latest write, but not while a draft is open", async () => {
  const world = await begin();
  await world.say(lunch);
  await world.tap("Create");
  await world.say("Dentist Tuesday 9:00");
  await world.say("undo");
  expect(count(world, "events")).toBe(1);
  await world.tap("Discard");
  expect(lastText(await world.say("Undo!"))).toStartWith("↩️ Taken back");
  expect(count(world, "events")).toBe(0);
});

test("editing a message whose draft came to nothing names no button that is not there", async () => {
  const world = await begin();
  const edit = () => world.do({ kind: "edited", source: "m:1", text: "Dentist on Monday at 10" });
  await world.do({ kind: "text", text: "Dentist on Monday at 9", replyTo: null }, "m:1");
  await world.tap("Create");
  expect(lastText(await edit())).toContain("Tap Undo");
  await world.tap("Undo");
  expect(lastText(await edit())).toContain("Send it again");
  expect(lastText(await edit())).not.toContain("Undo");
});

test("tapping what was decided says so and changes nothing", async () => {
  const world = await begin();
  const [card] = await world.say(lunch);
  const discard = card?.reply.buttons.flat().find((button) => button.label === "Discard");
  await world.tap("Create");
  expect(discard?.kind).toBe("action");
  const answer = await world.do({ kind: "tap", action: discard?.kind === "action" ? discard.action : "" });
  expect(lastText(answer)).toBe("This was decided before; nothing was changed.");
  expect(count(world, "events")).toBe(1);
});

test("a clash is shown with free times, and one of them can be taken", async () => {
  const world = await begin();
  await world.say(lunch);
  await world.tap("Create");
  const text = lastText(await world.say("Dentist next Friday 14:00"));
  expect(text).toContain("At the same time: Lunch with Anna, Fri 27 Nov, 13:00 (Adjutant)");
  expect(text).toMatch(/Free instead: .*Fri 27 Nov/);
  const choice = lastText(await world.tap("Other time"));
  expect(choice).toContain("Which time suits you?");
  const shown = (await world.conversation()).at(-1)?.reply.buttons ?? [];
  expect(shown.length).toBe(4);
  const taken = await world.tap(shown[0]?.[0]?.label ?? "");
  expect(lastText(taken)).not.toContain("At the same time");
});

test("an edit in words changes what it names and nothing else", async () => {
  const world = await begin();
  await world.say(lunch);
  await world.tap("Edit");
  expect(lastText(await world.say("make it 2pm"))).toContain("Friday, 27 November 2026, 14:00 – 15:30");
  await world.tap("Edit");
  expect(lastText(await world.say("at Sole instead"))).toContain("📍 Sole");
  await world.tap("Edit");
  const moved = lastText(await world.say("move to Monday"));
  expect(moved).toContain("Monday, 23 November 2026, 14:00 – 15:30");
  expect(moved).toContain("🔔 30 minutes before");
});

test("the buttons of the edit change it in steps", async () => {
  const world = await begin();
  await world.say(lunch);
  await world.tap("Edit");
  expect(lastText(await world.tap("+15 min"))).toContain("13:15 – 14:45");
  expect(lastText(await world.tap("Longer"))).toContain("13:15 – 15:00");
  expect(lastText(await world.tap("+1 week"))).toContain("Friday, 4 December 2026");
  expect(lastText(await world.tap("Create"))).toStartWith("✅ Saved");
});

test("an edit that is not understood leaves the draft, and /cancel leaves the editing", async () => {
  const world = await begin();
  await world.say(lunch);
  await world.tap("Edit");
  expect(lastText(await world.say("blue elephants"))).toContain("did not understand what to change");
  await world.say("/cancel");
  expect(lastText(await world.say("blue elephants"))).toContain("did not find anything to plan");
});

test("the card of a note says its first line once", async () => {
  const world = await begin();
  expect(lastText(await world.say("note: shopping\n- milk\n- bread"))).toContain(
    "New note\nShopping\n- milk\n- bread\n🗂",
  );
});

test("a note keeps every word", async () => {
  const world = await begin();
  expect(lastText(await world.say("note: the code of the gate is 4711"))).toContain(
    "The code of the gate is 4711",
  );
  expect(lastText(await world.tap("Create"))).toStartWith("✅ Note saved");
  expect(world.store.sqlite.query("SELECT body FROM notes").get()).toEqual({
    body: "the code of the gate is 4711",
  });
  await world.tap("Undo");
  expect(count(world, "notes")).toBe(0);
});

test("a reminder comes at its time, once", async () => {
  const world = await begin();
  await world.say("remind me to call mum tomorrow at 9");
  await world.tap("Create");
  expect(await world.wait({ hours: 22, minutes: 59 })).toEqual([]);
  expect(lastText(await world.wait({ minutes: 1 }))).toBe("⏰ Call mum");
  expect(await world.wait({ hours: 48 })).toEqual([]);
});

test("a reminder that was taken back does not come", async () => {
  const world = await begin();
  await world.say("remind me to call mum tomorrow at 9");
  await world.tap("Create");
  await world.tap("Undo");
  expect(await world.wait({ hours: 48 })).toEqual([]);
});

test("an alert comes before its event, and not after the event was taken back", async () => {
  const world = await begin();
  await world.say(lunch);
  await world.tap("Create");
  await world.say("Gym on Sunday at 10:00 for an hour, remind me 1 hour before");
  await world.tap("Create");
  const first = await world.wait({ hours: 23 });
  expect(first.map((message) => plainText(message.reply)).join()).toMatch(/🔔 Gym/);
  await world.say("/undo");
  await world.say("/undo");
  expect(
    (await world.wait({ hours: 24 * 8 })).filter((message) => plainText(message.reply).includes("🔔")),
  ).toEqual([]);
});

test("what is on is answered by day", async () => {
  const world = await begin();
  await world.say(lunch);
  await world.tap("Create");
  for (const question of ["/week", "/agenda", "what's on next Friday"]) {
    const text = lastText(await world.say(question));
    expect(text).toContain("Friday, 27 November 2026");
    expect(text).toContain("13:00–14:30  Lunch with Anna · 📍 Nobu");
  }
  expect(lastText(await world.say("/today"))).toBe("Nothing on: Saturday, 21 November 2026.");
  expect(lastText(await world.say("/free"))).toContain("09:00–13:00 and 14:30–18:00");
});

test("an event is moved and cancelled by name", async () => {
  const world = await begin();
  await world.say("Dentist on Monday at 9");
  await world.tap("Create");
  const change = lastText(await world.say("move the dentist to Tuesday"));
  expect(change).toStartWith("Change this event");
  expect(change).toContain("Tuesday, 24 November 2026, 09:00");
  expect(lastText(await world.tap("Change it"))).toStartWith("✅ Changed");
  expect(lastText(await world.say("cancel the dentist"))).toStartWith("Cancel this event?");
  await world.tap("Cancel it");
  expect(count(world, "events")).toBe(0);
  await world.tap("Undo");
  expect(count(world, "events")).toBe(1);
});

test("a place that nobody knows is called so, whoever asked for it", async () => {
  const world = await begin();
  expect(lastText(await world.say("/timezone"))).toStartWith("Where are you?");
  expect(lastText(await world.say("Atlantis"))).toStartWith("I do not know this place.");
  expect(lastText(await world.say("Lisbon"))).toStartWith("Your time zone is Europe/Lisbon");
});

test("the settings name the language as the list of languages does", async () => {
  const world = await begin();
  expect((await world.say("/settings")).map((each) => lastText([each])).join("\n")).toContain(
    "Language: English (UK, 27/11/2026)",
  );
});

test("the zone is asked for before anything is planned, and the message is not lost", async () => {
  const world = await begin({ zone: null });
  expect(lastText(await world.say(lunch))).toContain("Where are you?");
  expect(lastText(await world.say("xyzzy"))).toContain("do not know this place");
  const answers = await world.say("Lisbon");
  expect(plainText(answers[0]?.reply ?? { spans: [], buttons: [], ask: null })).toContain("Europe/Lisbon");
  expect(lastText(answers)).toContain("Europe/Lisbon");
  expect(lastText(answers)).toContain("Lunch with Anna");
});

test("what lacks a time is asked for it, and the answer completes it", async () => {
  const world = await begin();
  expect(lastText(await world.say("remind me to call mum"))).toContain("When is it?");
  const text = lastText(await world.say("tomorrow at 9"));
  expect(text).toContain("Call mum");
  expect(text).toContain("Sunday, 22 November 2026, 09:00");
});

test("the language changes by a tap", async () => {
  const world = await begin();
  await world.say("/language");
  await world.tap("Русский");
  const text = lastText(await world.say("Обед с Анной в следующую пятницу в 13:00"));
  expect(text).toContain("Новое событие");
  expect(text).toContain("Пятница, 27 ноября 2026");
});

test("nothing to read is said kindly, whatever is sent", async () => {
  const world = await begin();
  for (const text of ["🎉🎉", "…", "\u0000\u0001", "\u202E\u200B", "   "]) {
    expect(lastText(await world.say(text))).toContain("nothing I can read");
  }
  for (const text of [
    "اجتماع غدا",
    "a".repeat(4096),
    "/nonsense",
    "'; DROP TABLE events; --",
    "\uD800 hello",
  ]) {
    const answer = await world.say(text);
    expect(lastText(answer)).not.toBe("");
    expect(lastText(answer)).not.toContain("Something went wrong");
  }
});

test("the same message delivered twice is answered once", async () => {
  const world = await begin();
  await world.do({ kind: "text", text: lunch, replyTo: null }, "m:1");
  expect(await world.do({ kind: "text", text: lunch, replyTo: null }, "m:1")).toEqual([]);
  expect(count(world, "drafts")).toBe(1);
});

test("an undecided draft expires after a week, and its buttons with it", async () => {
  const world = await begin();
  await world.say(lunch);
  world.clock.advance({ hours: 24 * 8 });
  world.store.sqlite.run(
    "INSERT INTO jobs (kind, payload, priority, state, run_at, attempts, max_attempts, correlation, created_at) VALUES ('prune', '{}', 9, 'queued', 0, 0, 1, 'test', 0)",
  );
  const changed = await world.wait({ seconds: 1 });
  expect(lastText(changed)).toContain("expired");
  expect(changed.at(-1)?.reply.buttons).toEqual([]);
});

test("a locked database is waited for, not failed on", async () => {
  const world = await begin();
  await world.say(lunch);
  world.store.sqlite.run(
    "CREATE TRIGGER locked BEFORE UPDATE ON drafts BEGIN SELECT RAISE(ABORT, 'disk full'); END",
  );
  const tapped = world.tap("Create");
  await tapped;
  world.store.sqlite.run("DROP TRIGGER locked");
  expect(lastText(await world.wait({ minutes: 1 }))).toStartWith("✅ Saved");
  expect(count(world, "events")).toBe(1);
});
