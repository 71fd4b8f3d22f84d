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

test("a new message that plainly concerns an event offers to move it, with what was and what will be", async () => {
  await plan("Lunch with Anna Tuesday 13:00 for 90 minutes at Nobu");
  const card = lastText(await world.say("Lunch with Anna Wednesday 12:00 for 90 minutes"));
  expect(card).toContain("You have Lunch with Anna on Tue 24 Nov, 13:00. Is that to be moved?");
  const change = lastText(await world.tap("Move that one"));
  expect(change).toContain("Tuesday, 24 November 2026, 13:00");
  expect(change).toContain("Wednesday, 25 November 2026, 12:00");
  expect(lastText(await world.tap("Change it"))).toContain("Nobu");
  expect(world.store.sqlite.query("SELECT count(*) AS n FROM events").get()).toEqual({ n: 1 });
});

test("what is told of as over offers no move", async () => {
  await plan("Dentist Monday 9:00");
  const card = lastText(await world.say("dentist yesterday at 9"));
  expect(card).toContain("This time is already over");
  expect(card).not.toContain("to be moved");
});

test("the next of a numbered row is another event", async () => {
  await plan("Sprint review 12 Monday 10:00", "Kappa1 Tuesday 9:00");
  expect(lastText(await world.say("Sprint review 13 Thursday 10:00"))).not.toContain("to be moved");
  expect(lastText(await world.say("Kappa2 Wednesday 9:00"))).not.toContain("to be moved");
});

test("the question whether to move it stands where its button does", async () => {
  await plan("Lunch with Anna Tuesday 13:00");
  expect(lastText(await world.say("Lunch with Anna Wednesday 12:00"))).toContain("to be moved");
  expect(lastText(await world.tap("Edit"))).not.toContain("to be moved");
  expect(lastText(await world.tap("Back"))).toContain("to be moved");
});

test("somebody else, another matter and the same time are no reason to ask", async () => {
  await plan("Lunch with Anna Tuesday 13:00");
  for (const text of ["Lunch with Bob Wednesday 13:00", "Review with Anna Wednesday 15:00"]) {
    expect(lastText(await world.say(text))).not.toContain("to be moved");
  }
});

test("/free asks about the time behind it", async () => {
  await plan("Workshop Tuesday 10:00 until 12:00");
  expect(lastText(await world.say("/free tuesday"))).toBe(
    "Tuesday, 24 November 2026\n09:00–10:00 and 12:00–18:00",
  );
  expect(lastText(await world.say("/free tuesday at 11"))).toStartWith("No, that time is taken");
  expect(lastText(await world.say("/free wibble"))).toStartWith("I did not find anything to plan");
});

test("/settings calls the language by its name", async () => {
  const [text] = await world.say("/settings");
  expect(JSON.stringify(text?.reply)).toContain("Language: English (UK, 27/11/2026)");
});

test("a free time is looked for in the mornings that were asked about, and carries what it is for", async () => {
  await plan("Workshop Monday 9:00 until 10:30");
  const text = lastText(await world.say("find an hour for the review next week in the mornings"));
  expect(text).toContain("Review");
  expect(text).toContain("Monday, 23 November 2026, 10:30");
  const buttons = (await world.conversation()).at(-1)?.reply.buttons.flat() ?? [];
  const times = buttons.map(({ label }) => label).filter((label) => /Nov, \d\d:\d\d/.test(label));
  expect(times).toEqual(["Mon 23 Nov, 10:30", "Tue 24 Nov, 09:00", "Wed 25 Nov, 09:00", "Thu 26 Nov, 09:00"]);
});

test("thanks and greetings are answered as such, and what is unclear can be kept as a note by a tap", async () => {
  expect(lastText(await world.say("Thanks!"))).toBe("You’re welcome.");
  expect(lastText(await world.say("hello"))).toStartWith("Hello! Tell me what to plan");
  expect(lastText(await world.say("buy milk"))).toStartWith("I did not find anything to plan");
  expect(lastText(await world.tap("Keep as a note"))).toContain("buy milk");
  expect(lastText(await world.tap("Create"))).toStartWith("✅ Note saved");
});

test("a matter of its own without a time changes no open draft; what only says with whom or where does", async () => {
  await world.say("Dentist Monday at 9");
  expect(lastText(await world.say("lunch with Zoe"))).toStartWith("I did not find anything to plan");
  expect(lastText(await world.say("with Zoe"))).toContain("👥 Zoe");
});
