import { afterEach, beforeEach, expect, test } from "bun:test";
import { lastText, startWorld, type World } from "../testing/world";

/** Every job may run again after a crash, and whatever it did before must then be found and not done twice. */
let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const titles = () =>
  world.store.sqlite
    .query<{ title: string }, []>(
      "SELECT json_extract(fields, '$.title') AS title FROM events ORDER BY title",
    )
    .all()
    .map((row) => row.title);

/** As if the process had died right before its last job of this kind was marked done. */
async function rerunLast(kind: string): Promise<void> {
  world.store.sqlite.run(
    "UPDATE jobs SET state = 'queued', run_at = 0, finished_at = NULL WHERE id = (SELECT max(id) FROM jobs WHERE kind = ?)",
    [kind],
  );
  await world.settle();
}

test("/undo that is handled again takes back one write", async () => {
  await world.say("Dentist on Monday at 9");
  await world.tap("Create");
  await world.say("Lunch on Tuesday at 13:00");
  await world.tap("Create");
  await world.say("/undo");
  expect(titles()).toEqual(["Dentist"]);
  await rerunLast("converse");
  expect(titles()).toEqual(["Dentist"]);
});

test("an edit in words that is handled again shifts once", async () => {
  await world.say("Dentist on Monday at 9");
  await world.tap("Edit");
  expect(lastText(await world.say("30 minutes later"))).toContain("09:30");
  await rerunLast("converse");
  const drafts = world.store.sqlite.query("SELECT count(*) AS n FROM drafts").get();
  expect(drafts).toEqual({ n: 1 });
  expect(lastText(await world.conversation())).toContain("09:30");
});

test("a tap that is handled again writes once", async () => {
  await world.say("Dentist on Monday at 9");
  await world.tap("Create");
  await rerunLast("converse");
  await rerunLast("deliver");
  expect(titles()).toEqual(["Dentist"]);
});

const drafts = () =>
  world.store.sqlite.query<{ state: string }, []>("SELECT state FROM drafts").all() as unknown[];

test.each([["Edit"], ["Discard"], ["Create"]])(
  "%p that is handled again says nothing more",
  async (label) => {
    await world.say("Dentist on Monday at 9");
    await world.tap(label);
    const before = [await world.conversation(), drafts()];
    await rerunLast("converse");
    expect([await world.conversation(), drafts()]).toEqual(before);
  },
);

test("an answer to a question that is handled again says nothing more", async () => {
  await world.say("Find an hour for gym next week");
  const buttons = (await world.conversation()).at(-1)?.reply.buttons.flat() ?? [];
  const actions = buttons.flatMap((each) => (each.kind === "action" ? [each.action] : []));
  await world.do({ kind: "tap", action: actions.find((each) => each.startsWith("a:")) ?? "" });
  const before = await world.conversation();
  await rerunLast("converse");
  expect(await world.conversation()).toEqual(before);
});

test("a step of an editing that is cut off moves the time once and leaves the draft in editing", async () => {
  await world.say("Dentist on Monday at 9");
  await world.tap("Edit");
  world.store.sqlite.run(
    "CREATE TRIGGER cut BEFORE UPDATE ON drafts WHEN OLD.state = 'proposed' AND NEW.state = 'editing' BEGIN SELECT RAISE(ABORT, 'busy'); END",
  );
  await world.tap("+15 min");
  world.store.sqlite.run("DROP TRIGGER cut");
  await world.wait({ minutes: 1 });
  expect(lastText(await world.conversation())).toContain("09:15");
  expect(drafts()).toEqual([{ state: "editing" }]);
});

test("when the second of two plans fails once, the retry brings both", async () => {
  world.store.sqlite.run(
    "CREATE TRIGGER once BEFORE INSERT ON drafts WHEN NEW.position = 1 BEGIN SELECT RAISE(ABORT, 'busy'); END",
  );
  await world.say("dentist Mon 9 and gym Tue 18:00");
  world.store.sqlite.run("DROP TRIGGER once");
  await world.wait({ minutes: 1 });
  const texts = (await world.conversation()).map((message) => lastText([message]));
  expect(texts.some((text) => text.includes("Dentist"))).toBe(true);
  expect(texts.some((text) => text.includes("Gym"))).toBe(true);
});

test("a place that is handled again still brings the message that waited for it", async () => {
  const fresh = await startWorld({ zone: null });
  await fresh.say("Dentist on Monday at 9");
  fresh.store.sqlite.run(
    "CREATE TRIGGER once BEFORE INSERT ON drafts BEGIN SELECT RAISE(ABORT, 'busy'); END",
  );
  await fresh.say("Lisbon");
  fresh.store.sqlite.run("DROP TRIGGER once");
  const answers = await fresh.wait({ minutes: 1 });
  expect(lastText(answers)).toContain("Dentist");
  await fresh.stop();
});

test("a time whose answer could not be stored still finds its question", async () => {
  await world.say("Remind me to buy milk");
  world.store.sqlite.run(
    "CREATE TRIGGER once BEFORE INSERT ON drafts BEGIN SELECT RAISE(ABORT, 'busy'); END",
  );
  await world.say("tomorrow at 17:00");
  world.store.sqlite.run("DROP TRIGGER once");
  expect(lastText(await world.wait({ minutes: 1 })).toLowerCase()).toContain("buy milk");
});

test("a time that is handled again after its answer was stored changes nothing", async () => {
  await world.say("Remind me to buy milk");
  await world.say("tomorrow at 17:00");
  const before = await world.conversation();
  await rerunLast("converse");
  expect(await world.conversation()).toEqual(before);
});

test("editing a message changes the draft that was made of that part, and no other", async () => {
  const before = "dentist Mon 9 and gym Tue 18:00";
  await world.do({ kind: "text", text: before, replyTo: null }, "m:1");
  const [first] = (await world.conversation()).filter((message) => lastText([message]).includes("Dentist"));
  const create = first?.reply.buttons[0]?.[0];
  await world.do({ kind: "tap", action: create?.kind === "action" ? create.action : "" });
  await world.do({ kind: "edited", source: "m:1", text: before.replace("18:00", "19:00") });
  await world.tap("Create");
  expect(titles().map((title) => title.toLowerCase())).toEqual(["dentist", "gym"]);
});

test("what was given up without a word is given up again", async () => {
  await world.say("Dentist on Monday at 9");
  world.store.sqlite.run("UPDATE drafts SET calendar_id = 'gone'");
  world.store.sqlite.run(
    "CREATE TRIGGER mute BEFORE UPDATE ON drafts WHEN NEW.state = 'failed' BEGIN SELECT RAISE(ABORT, 'busy'); END",
  );
  await world.tap("Create");
  world.store.sqlite.run("DROP TRIGGER mute");
  expect(lastText(await world.wait({ minutes: 2 }))).toStartWith("Not saved");
});

test("a plan counts from when it was said, however late it is handled", async () => {
  await world.runner.stop(0);
  const said = world.say("Dentist tomorrow at 9");
  await Bun.sleep(5);
  world.clock.advance({ hours: 16 });
  await world.runner.start();
  expect(lastText(await said)).toContain("Sunday, 22 November 2026");
});
