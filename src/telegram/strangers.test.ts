import { afterEach, beforeEach, expect, test } from "bun:test";
import { olga, startTelegramWorld, type TelegramWorld } from "../testing/telegram-world";

let world: TelegramWorld;
beforeEach(async () => {
  world = await startTelegramWorld();
});
afterEach(() => world.stop());

const group = { id: -1_001, type: "supergroup", title: "Family" };
const ben = { id: 55, first_name: "Ben", is_bot: false, language_code: "en" };
let messages = 900;

/** Something said in a group that the bot is in. */
function sayInGroup(text: string, from: object = ben): void {
  world.api.chats.openChat({ id: group.id, first_name: group.title });
  messages += 1;
  const entities = [...text.matchAll(/[@/]\w+(@\w+)?/g)].map((found) => ({
    type: found[0].startsWith("@") ? "mention" : "bot_command",
    offset: found.index,
    length: found[0].length,
  }));
  world.api.sendUpdate("message", { message_id: messages, date: 1, chat: group, from, text, entities });
}

const said = (chat: number) =>
  world.api
    .messages(chat)
    .filter(({ from }) => from.is_bot)
    .map(({ text }) => text ?? "");
const handled = () => until(() => world.api.unconfirmed().length === 0);

test("in a group the bot reads nothing, and addressed there it says once where it can be spoken to", async () => {
  sayInGroup("lunch tomorrow at 13:00?");
  sayInGroup("/agenda@some_other_bot");
  await handled();
  expect(said(group.id)).toEqual([]);
  sayInGroup("@Adjutant_Test_Bot lunch tomorrow at 13:00");
  await world.api.waitForMessage(group.id, "private chats only");
  sayInGroup("/agenda@adjutant_test_bot", { ...olga, is_bot: false });
  sayInGroup("/start");
  await handled();
  expect(said(group.id)).toEqual([
    "I work in private chats only, and read nothing here. Write to me there: @adjutant_test_bot",
  ]);
  expect(world.store.sqlite.query("SELECT count(*) AS n FROM inbound").get()).toEqual({ n: 0 });
});

test("while nobody owns it, whoever sends /start is told how its owner gets in", async () => {
  world.store.sqlite.run("UPDATE users SET role = 'member'");
  world.api.sendText(ben, "hello");
  await world.api.waitForMessage(ben.id, "Nobody owns this assistant yet");
  world.api.sendText(ben, "hello?");
  world.api.sendText(ben, "/start AAAAA-AAAAA");
  await until(() => said(ben.id).length === 2);
  expect(said(ben.id).join()).not.toContain(world.setupCode.current() ?? "none");
  expect(said(ben.id).join()).not.toMatch(/https?:/);
});

test("a stranger's /start is answered some times, and not without end", async () => {
  world.store.sqlite.run("UPDATE users SET role = 'member'");
  for (let tries = 0; tries < 30; tries++) world.api.sendText(ben, "/start AAAAA-AAAAA");
  await handled();
  expect(said(ben.id)).toHaveLength(10);
});

test("a link that leads to the machine itself is called so, unless the address is public", async () => {
  world.api.sendText(olga, "/login");
  const link = await world.api.waitForMessage(olga.id, "http://127.0.0.1:8080/login/");
  expect(link.text).toContain("opens only on the machine that Adjutant runs on");
  const open = await startTelegramWorld({ environment: { PUBLIC_URL: "https://plan.example.org" } });
  open.api.sendText(olga, "/login");
  const reachable = await open.api.waitForMessage(olga.id, "https://plan.example.org/login/");
  expect(reachable.text).not.toContain("machine");
  await open.stop();
});

async function until(condition: () => boolean, ms = 2_000): Promise<void> {
  const deadline = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("it did not happen in time");
    await Bun.sleep(5);
  }
}
