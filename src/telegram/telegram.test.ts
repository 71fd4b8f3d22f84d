import { afterEach, beforeEach, expect, test } from "bun:test";
import { olga, startTelegramWorld, type TelegramWorld } from "../testing/telegram-world";

let world: TelegramWorld;
beforeEach(async () => {
  world = await startTelegramWorld();
});
afterEach(() => world.stop());

const lunch = "Lunch with Anna next Friday 13:00 for 90 minutes at Nobu, remind me 30 minutes before";

/** Olga tells where she is, as everybody is asked first. */
async function settleIn(): Promise<void> {
  world.api.sendText(olga, "/start");
  await world.api.waitForMessage(olga.id, "Where are you?");
  world.api.sendText(olga, "Berlin");
  await world.api.waitForMessage(olga.id, "Europe/Berlin");
}

const sent = () => world.api.calls("sendMessage").filter((call) => call.status === 200).length;

test("a message becomes a draft, a tap an event, Undo takes it back", async () => {
  await settleIn();
  world.api.sendText(olga, lunch);
  const card = await world.api.waitForMessage(olga.id, "New event");
  for (const part of [
    "Lunch with Anna",
    "Friday, 27 November 2026, 13:00 – 14:30",
    "in 6 days",
    "Europe/Berlin",
    "Nobu",
    "30 minutes before",
  ]) {
    expect(card.text).toContain(part);
  }
  world.api.tap(olga, card, "Create");
  await world.api.waitForMessage(olga.id, "✅ Saved");
  world.api.sendText(olga, "/week");
  await world.api.waitForMessage(olga.id, "13:00–14:30  Lunch with Anna");
  world.api.tap(olga, card, "Undo");
  await world.api.waitForMessage(olga.id, "Taken back");
  world.api.sendText(olga, "/agenda");
  await world.api.waitForMessage(olga.id, "Nothing on");
});

test("a double tap and a redelivered tap create one event", async () => {
  await settleIn();
  world.api.sendText(olga, lunch);
  const card = await world.api.waitForMessage(olga.id, "New event");
  const data = card.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? "";
  const first = world.api.tap(olga, card, data);
  world.api.tapForged(olga, card, data);
  world.api.redeliver(first.updateId);
  await world.api.waitForMessage(olga.id, "✅ Saved");
  await world.settle();
  expect(world.store.sqlite.query("SELECT count(*) AS n FROM events").get()).toEqual({ n: 1 });
});

test("a redelivered message makes no second draft", async () => {
  await settleIn();
  const update = world.api.sendText(olga, lunch);
  await world.api.waitForMessage(olga.id, "New event");
  const before = sent();
  world.api.redeliver(update.updateId);
  await Bun.sleep(50);
  await world.settle();
  expect(sent()).toBe(before);
});

test("an edited message changes its open draft where it stands", async () => {
  await settleIn();
  const update = world.api.sendText(olga, lunch);
  await world.api.waitForMessage(olga.id, "New event");
  world.api.editText(olga, update.messageId, lunch.replace("13:00", "15:00"));
  await world.api.waitForMessage(olga.id, "15:00 – 16:30");
});

test("a reply to the card changes the draft", async () => {
  await settleIn();
  world.api.sendText(olga, lunch);
  const card = await world.api.waitForMessage(olga.id, "New event");
  world.api.tap(olga, card, "Edit");
  await world.api.waitForMessage(olga.id, "What should be different?");
  world.api.sendText(olga, "make it 2pm");
  await world.api.waitForMessage(olga.id, "14:00 – 15:30");
});

test("a shared location sets the zone", async () => {
  world.api.sendText(olga, "/start");
  await world.api.waitForMessage(olga.id, "Where are you?");
  world.api.sendLocation(olga, 59.33, 18.06);
  await world.api.waitForMessage(olga.id, "Europe/Stockholm");
});

test("a stranger is refused once, politely, and nothing of theirs is kept", async () => {
  const stranger = { id: 999, first_name: "Mallory", language_code: "en" };
  world.api.sendText(stranger, "my secret plan for tomorrow at 9");
  const refusal = await world.api.waitForMessage(stranger.id, "private assistant");
  expect(refusal.text).toContain("999");
  world.api.sendText(stranger, "hello?");
  await Bun.sleep(50);
  expect(world.api.messages(stranger.id).filter((message) => message.from?.is_bot)).toHaveLength(1);
  const everything = world.store.sqlite.serialize().toString("latin1");
  expect(everything).not.toContain("secret plan");
  expect(everything).not.toContain("Mallory");
});

test("somebody named by username gets in, whatever its case", async () => {
  world.api.sendText({ id: 12, first_name: "Peter", username: "peter", language_code: "ru" }, "/start");
  await world.api.waitForMessage(12, "Где вы находитесь?");
});

test("forged and foreign buttons change nothing", async () => {
  await settleIn();
  world.api.sendText(olga, lunch);
  const card = await world.api.waitForMessage(olga.id, "New event");
  for (const data of ["x", "d:0000000000000000:1:create", "d:' OR 1=1 --:1:create", "z:Nowhere/Land"]) {
    world.api.tapForged(olga, card, data);
  }
  const peter = { id: 12, first_name: "Peter", username: "peter", language_code: "en" };
  world.api.sendText(peter, "/start");
  const theirs = await world.api.waitForMessage(peter.id, "Where are you?");
  const create = card.reply_markup?.inline_keyboard[0]?.[0]?.callback_data ?? "";
  world.api.tapForged(peter, theirs, create);
  await world.api.waitForMessage(peter.id, "I do not know this button");
  await world.settle();
  expect(world.store.sqlite.query("SELECT count(*) AS n FROM events").get()).toEqual({ n: 0 });
});

test("a send that was not acknowledged is repeated, and says so", async () => {
  await settleIn();
  world.api.fault({ method: "sendMessage", kind: "drop-after", times: 1 });
  world.api.sendText(olga, "/today");
  await until(isSendPutOff);
  await world.wait({ seconds: 5 });
  const repeat = await world.api.waitForMessage(olga.id, "This may be a repeat");
  expect(repeat.text).toContain("Nothing on");
});

test("a repeat that is refused for a while still says so when it comes", async () => {
  await settleIn();
  world.api.fault({ method: "sendMessage", kind: "drop-after", times: 1 });
  world.api.fault({ method: "sendMessage", kind: "status", status: 429, retryAfter: 2, times: 1 });
  world.api.sendText(olga, "/today");
  await world.api.waitForMessage(olga.id, "Nothing on");
  for (let round = 0; round < 3; round++) await world.wait({ seconds: 5 });
  await world.api.waitForMessage(olga.id, "This may be a repeat");
});

test("a send that was refused for a while is repeated without a word", async () => {
  await settleIn();
  world.api.fault({ method: "sendMessage", kind: "status", status: 429, retryAfter: 2, times: 1 });
  world.api.sendText(olga, "/today");
  await until(isSendPutOff);
  expect(world.api.messages(olga.id).some((message) => message.text?.includes("Nothing on"))).toBe(false);
  await world.wait({ seconds: 4 });
  const answer = await world.api.waitForMessage(olga.id, "Nothing on");
  expect(answer.text).not.toContain("repeat");
});

test("an update that could not be stored is not confirmed, and comes again", async () => {
  await settleIn();
  world.store.sqlite.run(
    "CREATE TRIGGER full BEFORE INSERT ON inbound BEGIN SELECT RAISE(ABORT, 'disk full'); END",
  );
  const update = world.api.sendText(olga, "/today");
  await until(() => world.telegram.status().state === "failing");
  expect(world.api.unconfirmed()).toContain(update.updateId);
  world.store.sqlite.run("DROP TRIGGER full");
  await world.api.waitForMessage(olga.id, "Nothing on", 4_000);
});

test("a wrong token, a second poller and a broken server are said, and survived", async () => {
  await settleIn();
  for (const [status, failure] of [
    [401, "unauthorized"],
    [409, "conflict"],
    [502, "unavailable"],
  ] as const) {
    world.api.fault({ method: "getUpdates", kind: "status", status, times: 1 });
    world.api.sendText(olga, "/help");
    await until(() => world.telegram.status().failure === failure);
    expect(world.telegram.status().state).toBe("failing");
    if (status === 502) await until(() => world.telegram.status().state === "polling", 4_000);
    else await world.telegram.stop();
    if (status !== 502) world.telegram.start(world.api.token);
    await until(() => world.telegram.status().state === "polling");
  }
});

test("every kind of message that cannot be read gets a sentence", async () => {
  await settleIn();
  const base = {
    date: 1,
    chat: { id: olga.id, type: "private", first_name: "Olga" },
    from: { ...olga, is_bot: false },
  };
  world.api.sendUpdate("message", { ...base, message_id: 901, sticker: { file_id: "f" } });
  await world.api.waitForMessage(olga.id, "cannot read this kind");
});

test("a message of full length comes back within the limit", async () => {
  await settleIn();
  world.api.sendText(olga, `note: ${"слово ".repeat(680)}`.slice(0, 4096));
  const card = await world.api.waitForMessage(olga.id, "New note");
  world.api.tap(olga, card, "Create");
  await world.api.waitForMessage(olga.id, "Note saved");
});

async function until(condition: () => boolean, ms = 2_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("it did not happen in time");
    await Bun.sleep(5);
  }
}

/** Whether a message was tried and waits for its next attempt. */
function isSendPutOff(): boolean {
  const sql = "SELECT count(*) AS n FROM jobs WHERE kind = 'send' AND state = 'queued' AND attempts > 0";
  return (world.store.sqlite.query<{ n: number }, []>(sql).get()?.n ?? 0) > 0;
}
