import { afterEach, beforeEach, expect, test } from "bun:test";
import { createBuiltInConnector } from "../connectors/built-in/connector";
import { plainText } from "../domain/reply";
import { lastText, startWorld, type World } from "../testing/world";

let world: World;
beforeEach(async () => {
  world = await startWorld({ now: "2026-11-21T09:00:00Z" });
});
afterEach(() => world.stop());

const labels = async () =>
  (await world.conversation())
    .at(-1)
    ?.reply.buttons.flat()
    .map(({ label }) => label) ?? [];

/** The calendar as the assistant sees it: "11-23 09:00 Standup". */
async function seen(from = "2026-11-21", days = 28): Promise<string[]> {
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime("Europe/Berlin").toInstant();
  const first = Temporal.PlainDate.from(from);
  const found = await port().listOccurrences(world.user.id, {
    start: at(first),
    end: at(first.add({ days })),
  });
  return found.map(({ title, when }) => {
    if (when.kind === "all-day") return `${when.first} ${title}`;
    const local = when.start
      .withTimeZone("Europe/Berlin")
      .toPlainDateTime()
      .toString({ smallestUnit: "minute" });
    return `${local.slice(5).replace("T", " ")} ${title}`;
  });
}

function port() {
  const connector = createBuiltInConnector(
    world.store,
    world.clock,
    (uid) => uid,
    (id) => id,
  );
  const opened = connector.openCalendar?.({
    user: world.user.id,
    zone: "Europe/Berlin",
    config: {},
    secret: "",
    accessToken: null,
    signal: new AbortController().signal,
    allowPrivate: false,
  });
  if (opened === undefined) throw new Error("no calendar");
  return opened;
}

/** Somebody else gives the series another title. */
async function renameElsewhere(title: string): Promise<void> {
  const [first] = await port().listOccurrences(world.user.id, {
    start: Temporal.Instant.from("2026-11-21T00:00Z"),
    end: Temporal.Instant.from("2026-12-21T00:00Z"),
  });
  const saved = first && (await port().readEvent(first.ref));
  if (!saved) throw new Error("no series");
  const { ref, etag, link: _, ...event } = saved;
  await port().updateEvent(ref, { kind: "all" }, { ...event, title }, etag, "other");
}

async function plan(text: string): Promise<void> {
  await world.say(text);
  expect(lastText(await world.tap("Create"))).toStartWith("✅ Saved");
}

const mondays = ["11-23", "11-30", "12-07", "12-14"];
const standups = (time = "09:00") => mondays.map((day) => `${day} ${time} Standup`);

async function rerunLast(kind: string): Promise<void> {
  world.store.sqlite.run(
    "UPDATE jobs SET state = 'queued', run_at = 0, finished_at = NULL WHERE id = (SELECT max(id) FROM jobs WHERE kind = ?)",
    [kind],
  );
  await world.settle();
}

/** What stands on a card, with what is struck out in dashes. */
const struck = (messages: Awaited<ReturnType<World["tap"]>>) =>
  (messages.at(-1)?.reply.spans ?? [])
    .map(({ text, style }) => (style === "strike" ? `--${text}--` : text))
    .join("");

test("a change that is taken back strikes out what came to nothing, and not what is there again", async () => {
  await world.say("Yoga on Tuesday at 18:00");
  await world.tap("Create");
  await world.say("move yoga to 19:00");
  const changed = struck(await world.tap("Change it"));
  expect(changed).toContain("\nYoga\n--Tuesday, 24 November 2026, 18:00 – 19:00--\n🗓 Tuesday");
  const undone = struck(await world.tap("Undo"));
  expect(undone).toContain("\nYoga\n--Tuesday, 24 November 2026, 19:00 – 20:00--\n");
  expect(undone).toContain("🗓 Tuesday, 24 November 2026, 18:00 – 19:00");
  await world.say("cancel yoga");
  await world.tap("Cancel it");
  expect(struck(await world.tap("Undo"))).toContain("\nYoga\n🗓 Tuesday, 24 November 2026, 18:00 – 19:00");
});

test("one of a series is moved by its day, with a line of before and after, and taken back", async () => {
  await plan("Standup every Monday at 9:00");
  const card = lastText(await world.say("move the standup on Monday to 10:30"));
  expect(card).toContain("Only this one of the series");
  expect(card).toContain("Monday, 23 November 2026, 09:00 – 10:00\n");
  expect(card).toContain("🗓 Monday, 23 November 2026, 10:30 – 11:30");
  expect((await labels()).slice(0, 2)).toEqual(["✓ This one", "All"]);
  expect(lastText(await world.tap("Change it"))).toStartWith("✅ Changed");
  expect(await seen()).toEqual(standups().with(0, "11-23 10:30 Standup"));
  expect(lastText(await world.tap("Undo"))).toStartWith("↩️ Taken back");
  expect(await seen()).toEqual(standups());
});

test("the tap chooses what of the series is meant, and the card follows", async () => {
  await plan("Standup every Monday at 9:00");
  await world.say("move the standup on 30 November to 10:30");
  expect((await labels()).slice(0, 3)).toEqual(["✓ This one", "This and following", "All"]);
  const following = lastText(await world.tap("This and following"));
  expect(following).toContain("This one and all following");
  expect(following).toContain("🗓 Monday, 30 November 2026, 10:30 – 11:30");
  expect(await labels()).toContain("✓ This and following");
  await world.tap("All");
  await world.tap("This and following");
  await world.tap("Change it");
  expect(await seen()).toEqual(standups("10:30").with(0, "11-23 09:00 Standup"));
  await rerunLast("deliver");
  expect(await seen()).toEqual(standups("10:30").with(0, "11-23 09:00 Standup"));
  await world.tap("Undo");
  await rerunLast("undo");
  expect(await seen()).toEqual(standups());
  expect(world.store.sqlite.query("SELECT count(*) AS n FROM events").get()).toEqual({ n: 1 });
});

test.each(["✓ This one", "This and following", "All"])(
  "%s, killed between the write and its record, is written once and can be taken back",
  async (label) => {
    await plan("Standup every Monday at 9:00");
    await world.say("move the standup on 30 November to 10:30");
    if (!label.startsWith("✓")) await world.tap(label);
    const trigger = "CREATE TRIGGER once BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'killed'); END";
    world.store.sqlite.run(trigger);
    await world.tap("Change it");
    const written = await seen();
    world.store.sqlite.run("DROP TRIGGER once");
    expect(lastText(await world.wait({ minutes: 1 }))).toStartWith("✅ Changed");
    expect(await seen()).toEqual(written);
    await world.tap("Undo");
    expect(await seen()).toEqual(standups());
  },
);

test.each([
  ["move all standups to 10:30", "✓ All"],
  ["move every standup to 10:30", "✓ All"],
  ["move the weekly standup to 10:30", "✓ All"],
  ["move the standup from 30 November on to 10:30", "✓ This and following"],
  ["move Monday's standup to 10:30", "✓ This one"],
])("%s is about %s", async (text, label) => {
  await plan("Standup every Monday at 9:00");
  await world.say(text);
  expect(await labels()).toContain(label);
});

test("a series goes to another weekday", async () => {
  await plan("Standup every Monday at 9:00");
  const card = lastText(await world.say("move the weekly standup to Wednesdays"));
  expect(card).toContain("All of the series");
  expect(card).toContain("every week on Wednesday");
  expect(await labels()).not.toContain("This one");
  await world.tap("Change it");
  expect((await seen()).slice(0, 2)).toEqual(["11-25 09:00 Standup", "12-02 09:00 Standup"]);
  await world.tap("Undo");
  expect(await seen()).toEqual(standups());
});

test("one, the following, and all are cancelled, each by its words, and taken back", async () => {
  await plan("Yoga every day at 18:00");
  const days = await seen("2026-11-21", 5);
  expect(lastText(await world.say("cancel yoga tomorrow"))).toContain("Only this one of the series");
  await world.tap("Cancel it");
  expect(await seen("2026-11-21", 5)).toEqual(days.toSpliced(1, 1));
  await world.tap("Undo");
  expect(await seen("2026-11-21", 5)).toEqual(days);
  expect(lastText(await world.say("cancel yoga from Monday on"))).toContain("This one and all following");
  await world.tap("Cancel it");
  expect(await seen("2026-11-21", 5)).toEqual(days.slice(0, 2));
  await world.tap("Undo");
  expect(await seen("2026-11-21", 5)).toEqual(days);
  expect(lastText(await world.say("cancel every yoga"))).toContain("All of the series");
  await world.tap("Cancel it");
  expect(await seen("2026-11-21", 5)).toEqual([]);
  await world.tap("Undo");
  expect(await seen("2026-11-21", 5)).toEqual(days);
});

test("an edit in words of the open draft moves the whole part that it is about", async () => {
  await plan("Standup every Monday at 9:00");
  await world.wait({ hours: 24 * 9 });
  await world.say("move all standups to 10:30");
  await world.tap("Edit");
  expect(lastText(await world.say("make it 11:15"))).toContain("🗓 Monday, 7 December 2026, 11:15 – 12:15");
  await world.tap("Change it");
  expect(await seen()).toEqual(standups("11:15"));
});

test("a reply under a new series is about all of it", async () => {
  await plan("Standup every Monday at 9:00");
  const card = (await world.conversation()).at(-1);
  world.store.sqlite.run("UPDATE messages SET external_id = 'm1' WHERE id = ?", [card?.id ?? ""]);
  const answer = await world.do({ kind: "text", text: "make it 10:30", replyTo: "m1" });
  expect(lastText(answer)).toContain("All of the series");
  await world.tap("Change it");
  expect(await seen()).toEqual(standups("10:30"));
});

test("an alert rings for a moved appearance at its new time, and not for a cancelled one", async () => {
  await plan("Yoga every day at 18:00, remind me 30 minutes before");
  await world.say("move yoga tomorrow to 20:00");
  await world.tap("Change it");
  await world.say("cancel yoga on Monday");
  await world.tap("Cancel it");
  const rung = (messages: Awaited<ReturnType<World["wait"]>>) =>
    messages.map((message) => plainText(message.reply)).filter((text) => text.includes("🔔 Yoga"));
  expect(rung(await world.wait({ hours: 8 }))).toHaveLength(1);
  expect(rung(await world.wait({ hours: 25 }))).toHaveLength(0);
  expect(rung(await world.wait({ hours: 1 }))).toHaveLength(1);
  expect(rung(await world.wait({ hours: 24 }))).toHaveLength(0);
  expect(rung(await world.wait({ hours: 22 }))).toHaveLength(1);
});

test("an event is meant by the time it has, and pushed by a length", async () => {
  await plan("Dentist today at 15:00");
  await plan("Gym today at 18:00");
  expect(lastText(await world.say("move my 3pm to 4"))).toContain("16:00 – 17:00");
  await world.tap("Change it");
  expect(await seen("2026-11-21", 1)).toEqual(["11-21 16:00 Dentist", "11-21 18:00 Gym"]);
  await world.say("push the dentist back by half an hour");
  await world.tap("Change it");
  expect(await seen("2026-11-21", 1)).toEqual(["11-21 16:30 Dentist", "11-21 18:00 Gym"]);
  await world.say("push it back by half an hour");
  await world.tap("Change it");
  expect(await seen("2026-11-21", 1)).toEqual(["11-21 17:00 Dentist", "11-21 18:00 Gym"]);
});

test("an event gets longer or shorter, and begins when it did", async () => {
  await plan("Dentist today at 15:00");
  expect(lastText(await world.say("make the dentist 30 minutes longer"))).toContain("15:00 – 16:30");
  await world.tap("Change it");
  expect(lastText(await world.say("shorten the dentist by 45 minutes"))).toContain("15:00 – 15:45");
  await world.tap("Change it");
  expect(lastText(await world.say("make the dentist 2 hours shorter"))).not.toContain("Change it");
});

test("a bare hour means the half of the day that the event is in", async () => {
  await plan("Standup every Monday at 9:00");
  expect(lastText(await world.say("move all standups to 10"))).toContain("10:00 – 11:00");
  expect(lastText(await world.say("move all standups to 10pm"))).toContain("22:00 – 23:00");
});

test("one of several is renamed", async () => {
  await plan("Standup every Monday at 9:00");
  await world.say("rename Monday's standup to Retro");
  await world.tap("Change it");
  expect(await seen()).toEqual(standups().with(0, "11-23 09:00 Retro"));
});

test("what somebody else changed meanwhile stays, and the change goes on top of it", async () => {
  await plan("Standup every Monday at 9:00");
  await world.say("move all standups to 10:30");
  await renameElsewhere("Daily");
  expect(lastText(await world.tap("Change it"))).toStartWith("✅ Changed");
  expect(await seen()).toEqual(standups("10:30").map((each) => each.replace("Standup", "Daily")));
});

test("where both changed the same, the person is asked, and nothing is overwritten before", async () => {
  await plan("Standup every Monday at 9:00");
  await world.say("rename all standups to Sync");
  await renameElsewhere("Daily");
  expect(lastText(await world.tap("Change it"))).toContain("Nothing was overwritten");
  expect((await seen())[0]).toBe("11-23 09:00 Daily");
  await world.tap("Change it");
  expect((await seen())[0]).toBe("11-23 09:00 Sync");
});
