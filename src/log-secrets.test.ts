import { expect, test } from "bun:test";
import { olga, startTelegramWorld } from "./testing/telegram-world";

/** Words that stand nowhere but in what people wrote: none may reach the log, whatever happens. */
const secrets = ["Zanzibar", "Quetzalcoatl", "Xylophone", "4711-SECRET", "Rumpelstiltskin"];

test("nothing that people wrote reaches the log, on any path", async () => {
  const person = { ...olga, first_name: "Rumpelstiltskin" };
  const world = await startTelegramWorld();
  const { api } = world;
  api.sendText(person, "/start");
  await api.waitForMessage(olga.id, "Where are you?");
  api.sendText(person, "Berlin");
  await api.waitForMessage(olga.id, "Europe/Berlin");
  api.sendText(person, "Lunch with Zanzibar next Friday 13:00 at Quetzalcoatl, remind me 30 minutes before");
  const card = await api.waitForMessage(olga.id, "New event");
  api.fault({ method: "editMessageText", kind: "status", status: 400, times: 1 });
  api.fault({ method: "sendMessage", kind: "html", times: 1 });
  api.tap(person, card, "Create");
  await api.waitForMessage(olga.id, "Saved");
  api.sendText(person, "note: Xylophone 4711-SECRET");
  await world.wait({ minutes: 1 });
  api.tapForged(person, card, "d:Xylophone");
  world.store.sqlite.run(
    "CREATE TRIGGER broken BEFORE INSERT ON drafts BEGIN SELECT RAISE(ABORT, 'Xylophone'); END",
  );
  api.sendText(person, "Dinner with Zanzibar tomorrow at 20:00");
  for (let round = 0; round < 8; round += 1) await world.wait({ minutes: 15 });
  api.sendText({ id: 999, first_name: "Zanzibar" }, "Quetzalcoatl");
  await api.waitForMessage(999, "private assistant");
  await world.stop();
  const log = world.logged.join("");
  expect(log).toContain("job.ended");
  expect(log).toContain("job.dead");
  for (const secret of [...secrets, api.token]) expect(log).not.toContain(secret);
}, 20_000);

test("one correlation id follows an update to its delivery", async () => {
  const world = await startTelegramWorld();
  const { api } = world;
  const update = api.sendText(olga, "/help");
  await api.waitForMessage(olga.id, "/today");
  await world.settle();
  await world.stop();
  const lines = world.logged
    .map((line) => JSON.parse(line))
    .filter((line) => line.correlation === `tg-${update.updateId}`);
  const path = lines
    .filter((line) => line.event !== "visitor.admitted")
    .map((line) => [line.event, line.kind]);
  expect(path).toEqual([
    ["inbound.stored", "text"],
    ["job.ended", "converse"],
    ["job.ended", "send"],
  ]);
});
