import { afterEach, beforeEach, expect, test } from "bun:test";
import { olga, startTelegramWorld, type TelegramWorld } from "../testing/telegram-world";

let world: TelegramWorld;
beforeEach(async () => {
  world = await startTelegramWorld();
  world.api.sendText(olga, "/start");
  await world.api.waitForMessage(olga.id, "Where are you?");
  world.api.sendText(olga, "Berlin");
  await world.api.waitForMessage(olga.id, "Europe/Berlin");
});
afterEach(() => world.stop());

/** Thursday, 19 November 2026, 18:00 in Berlin; now it is Saturday, the 21st. */
const thursday = Temporal.Instant.from("2026-11-19T17:00:00Z").epochMilliseconds / 1000;
const anna = { id: 77, is_bot: false, first_name: "Anna", last_name: "Berg" };
const forward = (text: string, date = thursday) =>
  world.api.sendMessage(olga, { text, forward_origin: { type: "user", sender_user: anna, date } });
const count = (sql: string) => world.store.sqlite.query<{ n: number }, []>(sql).get()?.n;
const stored = (n: number) => until(() => count("SELECT count(*) AS n FROM inbound") === n);

/** How much had come in before. */
const before = () => count("SELECT count(*) AS n FROM inbound") ?? 0;

test("forwards that come together are one message; tomorrow counts from when it was said; who said what is kept", async () => {
  const n = before();
  forward("Dinner at Nobu tomorrow at 19:00?");
  forward("bring Bob along", thursday + 60);
  await stored(n + 2);
  expect(world.api.messages(olga.id).some((message) => message.text?.includes("New event"))).toBe(false);
  await world.wait({ seconds: 4 });
  const card = await world.api.waitForMessage(olga.id, "New event");
  expect(card.text).toContain("Friday, 20 November 2026, 19:00");
  expect(card.text).toContain("Anna Berg, Thursday, 19 November 2026, 18:00: Dinner at Nobu");
  expect(card.text).toContain("18:01: bring Bob along");
  expect(count("SELECT count(*) AS n FROM drafts")).toBe(1);
});

test("a restart between the first forward and the gathering loses none; run again, it gathers nothing twice", async () => {
  const n = before();
  forward("Dinner at Nobu on 4 December at 19:00");
  await stored(n + 1);
  await world.runner.stop(0);
  forward("and cake");
  await stored(n + 2);
  await world.runner.start();
  await world.wait({ seconds: 4 });
  await world.api.waitForMessage(olga.id, "cake");
  world.store.sqlite.run("UPDATE jobs SET state = 'queued', run_at = 0 WHERE kind = 'gather_forwards'");
  await world.settle();
  expect(count("SELECT count(*) AS n FROM drafts")).toBe(1);
  expect(count("SELECT count(*) AS n FROM inbound WHERE source LIKE 'gathered:%'")).toBe(1);
});

test("forwards that cannot be gathered are told of, and do not come along with later ones", async () => {
  const n = before();
  world.store.sqlite.run(
    "CREATE TRIGGER cut BEFORE INSERT ON inbound WHEN NEW.source LIKE 'gathered:%' BEGIN SELECT RAISE(ABORT, 'busy'); END",
  );
  forward("Dinner at Nobu on 4 December at 19:00");
  await stored(n + 1);
  for (let attempt = 0; attempt < 7; attempt++) await world.wait({ minutes: 1 });
  await world.api.waitForMessage(olga.id, "Something went wrong on my side");
  world.store.sqlite.run("DROP TRIGGER cut");
  forward("Brunch on 6 December at 11:00");
  await stored(n + 2);
  await world.wait({ seconds: 4 });
  const card = await world.api.waitForMessage(olga.id, "New event");
  expect(card.text).not.toContain("Nobu");
});

test("forwards with a pause between them are two messages", async () => {
  const n = before();
  forward("Dinner on 4 December at 19:00");
  await stored(n + 1);
  await world.wait({ seconds: 4 });
  forward("Brunch on 6 December at 11:00");
  await stored(n + 3);
  await world.wait({ seconds: 4 });
  await world.api.waitForMessage(olga.id, "Brunch");
  expect(count("SELECT count(*) AS n FROM drafts")).toBe(2);
});

test.each(["/undo", "cancel the dentist", "what's on today", "hello there"])(
  "a forwarded %p asks for nothing",
  async (text) => {
    world.api.sendText(olga, "Dentist on Monday at 9");
    const card = await world.api.waitForMessage(olga.id, "New event");
    world.api.tap(olga, card, "Create");
    await world.api.waitForMessage(olga.id, "✅ Saved");
    const n = before();
    forward(text);
    await stored(n + 1);
    await world.wait({ seconds: 4 });
    await world.api.waitForMessage(olga.id, "nothing to plan in what you forwarded");
    expect(count("SELECT count(*) AS n FROM drafts WHERE state = 'delivered'")).toBe(1);
    expect(count("SELECT count(*) AS n FROM drafts")).toBe(1);
  },
);

test("whom only the forwarded words name is marked", async () => {
  const n = before();
  forward("Lunch with Mallory on 4 December at 13:00");
  await stored(n + 1);
  await world.wait({ seconds: 4 });
  const card = await world.api.waitForMessage(olga.id, "New event");
  expect(card.text).toMatch(/Mallory.*(forward|message)/i);
});

test("a contact joins the draft under discussion, a venue is its place, a point too; without one it is said", async () => {
  const contact = {
    phone_number: "+4930123",
    first_name: "Ben",
    vcard: "BEGIN:VCARD\nEMAIL;TYPE=HOME:ben@x.example\nEND:VCARD",
  };
  world.api.sendMessage(olga, { contact });
  await world.api.waitForMessage(olga.id, "I add a contact to the people of a draft");
  world.api.sendText(olga, "Lunch on Friday at 13:00");
  await world.api.waitForMessage(olga.id, "New event");
  world.api.sendMessage(olga, { contact });
  await world.api.waitForMessage(olga.id, "👥 Ben");
  const location = { latitude: 52.52, longitude: 13.405 };
  world.api.sendMessage(olga, { location, venue: { location, title: "Nobu", address: "Berkeley St 15" } });
  await world.api.waitForMessage(olga.id, "📍 Nobu, Berkeley St 15");
  world.api.sendLocation(olga, 48.85, 2.35);
  await world.api.waitForMessage(olga.id, "📍 48.85000, 2.35000");
  const zone = world.store.sqlite
    .query("SELECT zone FROM users WHERE zone IS NOT NULL AND name = 'Olga' ORDER BY created_at DESC")
    .get();
  expect(zone).toEqual({ zone: "Europe/Berlin" });
  world.api.tap(olga, await world.api.waitForMessage(olga.id, "📍 48.85000"), "Create");
  await world.api.waitForMessage(olga.id, "✅ Saved");
  world.api.sendMessage(olga, { location, venue: { location, title: "Nobu", address: "" } });
  await world.api.waitForMessage(olga.id, "I add a place to a draft");
});

test("a reply to a confirmation changes that event, or cancels it, by a draft", async () => {
  world.api.sendText(olga, "Lunch with Anna on Friday at 13:00 for 90 minutes");
  const card = await world.api.waitForMessage(olga.id, "New event");
  world.api.tap(olga, card, "Create");
  const saved = await world.api.waitForMessage(olga.id, "✅ Saved");
  world.api.sendMessage(olga, { text: "make it 3pm", reply_to_message: saved });
  const change = await world.api.waitForMessage(olga.id, "Change this event");
  expect(change.text).toContain("15:00 – 16:30");
  world.api.tap(olga, change, "Change it");
  const changed = await world.api.waitForMessage(olga.id, "✅ Changed");
  world.api.sendMessage(olga, { text: "cancel it", reply_to_message: changed });
  const cancellation = await world.api.waitForMessage(olga.id, "Cancel this event?");
  world.api.tap(olga, cancellation, "Cancel it");
  await world.api.waitForMessage(olga.id, "✅ Cancelled");
  expect(count("SELECT count(*) AS n FROM events")).toBe(0);
  world.api.sendMessage(olga, { text: "make it 5pm", reply_to_message: saved });
  await world.api.waitForMessage(olga.id, "no such event");
});

async function until(condition: () => boolean, ms = 2_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("it did not happen in time");
    await Bun.sleep(5);
  }
}
