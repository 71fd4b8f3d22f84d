import { afterEach, beforeEach, expect, test } from "bun:test";
import { lastText, startWorld, type World } from "../testing/world";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

async function plan(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await world.say(text);
    await world.tap("Create");
  }
}

test("whether there is time is answered with yes, no or partly, and what is in the way", async () => {
  await plan("Lunch with Anna Tuesday 13:00 for 90 minutes at Nobu", "Workshop Wednesday 12:00 until 18:00");
  expect(lastText(await world.say("am I free Monday afternoon?"))).toBe(
    "Yes, you are free: Monday, 23 November 2026, 12:00–18:00",
  );
  const partly = lastText(await world.say("am I free Tuesday afternoon?"));
  expect(partly).toStartWith("Not all of it is free: Tuesday, 24 November 2026, 12:00–18:00");
  expect(partly).toContain("13:00–14:30  Lunch with Anna · 📍 Nobu");
  expect(partly).toContain("Free: 12:00–13:00 and 14:30–18:00");
  expect(lastText(await world.say("am I busy on Wednesday at 3pm?"))).toStartWith("No, that time is taken");
});

test("when there is time on a day is told within its working hours", async () => {
  await plan("Workshop Wednesday 10:00 until 12:00");
  const text = lastText(await world.say("when am I free on Wednesday?"));
  expect(text).toBe("Wednesday, 25 November 2026\n09:00–10:00 and 12:00–18:00");
});

test("when something is next is told with its day and how far it is", async () => {
  await plan("Lunch with Anna Tuesday 13:00", "Review with Anna Thursday 10:00");
  const text = lastText(await world.say("when do I see Anna next?"));
  expect(text).toContain("Lunch with Anna");
  expect(text).toContain("in 3 days");
});
