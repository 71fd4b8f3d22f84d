import { afterEach, beforeEach, expect, test } from "bun:test";
import { lastText, startWorld, type World } from "../../testing/world";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

test("/drafts shows what clashes by now, and not what did once", async () => {
  await world.say("Dentist on Monday at 9");
  await world.say("Breakfast on Monday at 9");
  await world.tap("Create");
  const cards = await world.say("/drafts");
  expect(lastText(cards)).toContain("Dentist");
  expect(lastText(cards)).toContain("Breakfast");
  await world.say("/undo");
  expect(lastText(await world.say("/drafts"))).not.toContain("Breakfast");
});

test("an unchanged draft keeps its buttons", async () => {
  const [card] = await world.say("Dentist on Monday at 9");
  const shown = await world.say("/drafts");
  expect(shown.at(-1)?.reply.buttons).toEqual(card?.reply.buttons ?? []);
});
