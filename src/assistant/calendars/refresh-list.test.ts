import { afterEach, beforeEach, expect, test } from "bun:test";
import { plainText } from "../../domain/reply";
import { findCopies } from "../../store/accounts/calendar-copies";
import { type Calendar, listCalendars } from "../../store/accounts/calendars";
import { findConnection } from "../../store/accounts/connections";
import { recordTick } from "../../store/jobs/cron-ticks";
import { findUser } from "../../store/people/users";
import { eventText, type MemoryDav, startMemoryDav } from "../../testing/dav/memory";
import { lastText, startWorld, type World } from "../../testing/world";
import { connectAccount, setDefaultCalendar } from "../accounts/connect";
import { lookAgain } from "../accounts/look-again";
import { recordFailure } from "../accounts/record-failure";
import { addRoutingRule, listRoutingRules } from "../routing/routing-rules";

let world: World;
let server: MemoryDav;
beforeEach(async () => {
  world = await startWorld();
  server = startMemoryDav();
  server.listed.set("family", { name: "Family", writable: true });
  await connect();
});
afterEach(async () => {
  server.stop();
  await world.stop();
});

const { signal } = new AbortController();

function connect() {
  const form = { url: server.home, username: "olga", password: "any" };
  return connectAccount(world.assistant, world.user.id, "caldav", form, signal);
}

async function calendars(): Promise<Calendar[]> {
  return (await listCalendars(world.store, world.user.id)).filter((each) => each.connector === "caldav");
}

async function named(name: string): Promise<Calendar> {
  const found = (await calendars()).find((each) => each.name === name);
  if (found === undefined) throw new Error(`no calendar ${name}`);
  return found;
}

const told = async () =>
  (await calendars()).map(({ name, writable, goneAt }) =>
    goneAt !== null ? `${name} gone` : writable ? name : `${name} read-only`,
  );

async function night(): Promise<void> {
  world.clock.set("2026-11-22T02:00:00Z");
  await tick();
}

async function tick(): Promise<void> {
  await recordTick(world.store, "sync_calendars", world.clock.now(), world.clock.now());
  await world.settle();
  await world.wait({ minutes: 3 });
}

test("once a night new calendars come, renamed ones are called so, and gone ones are marked", async () => {
  await tick();
  server.listed.set("sport", { name: "Sport", writable: true });
  server.listed.set("me@example.org", { name: "Office", writable: false });
  server.listed.delete("family");
  await tick();
  expect(await told()).toEqual(["Family", "Work"]);
  await night();
  expect(await told()).toEqual(["Family gone", "Office read-only", "Sport"]);
  const copies = await findCopies(
    world.store,
    (await calendars()).map(({ id }) => id),
  );
  const copied = copies.map(({ calendar, syncedAt }) => [calendar, syncedAt !== null]);
  expect(Object.fromEntries(copied)).toEqual({
    [(await named("Office")).id]: true,
    [(await named("Sport")).id]: true,
  });
  server.listed.set("family", { name: "Family", writable: true });
  await world.wait({ hours: 40 });
  await tick();
  expect(await told()).toEqual(["Family", "Office read-only", "Sport"]);
});

test("a new calendar counts for conflicts as those do that were there when the account was connected", async () => {
  server.put("a.ics", eventText("a", "Dentist", "20261122T090000Z"));
  const main = { name: "Work", writable: true };
  server.listed.delete("me@example.org");
  await lookAgain(world.assistant, world.user.id, (await named("Work")).connection, signal);
  expect(lastText(await world.say("Call tomorrow at 10:00"))).not.toContain("Dentist");
  server.listed.set("me@example.org", main);
  await lookAgain(world.assistant, world.user.id, (await named("Work")).connection, signal);
  expect(lastText(await world.say("Tea tomorrow at 10:00"))).toContain("Dentist");
});

test("where the list alone fails, calendars that are known are read all the same", async () => {
  await tick();
  server.put("a.ics", eventText("a", "Dentist", "20261122T090000Z"));
  server.close("list");
  await night();
  const { id, connection } = await named("Work");
  const [copy] = await findCopies(world.store, [id]);
  const syncedAt = copy?.syncedAt ?? world.clock.now().subtract({ hours: 24 });
  expect(syncedAt.until(world.clock.now()).total("minutes")).toBeLessThan(5);
  expect((await findConnection(world.store, connection))?.failure).toBeNull();
});

test("a calendar that is listed with a fault of its own is not gone, and keeps no other from being listed", async () => {
  await tick();
  const { id, connection } = await named("Family");
  for (const fault of ["whole", "properties"] as const) {
    server.listed.set("family", { name: "?", writable: false, fault });
    server.listed.set("unknown", { name: "?", writable: true, fault });
    server.listed.set("sport", { name: `Sport ${fault}`, writable: true });
    await lookAgain(world.assistant, world.user.id, connection, signal);
    await connect();
    expect(await told()).toEqual(["Family", `Sport ${fault}`, "Work"]);
  }
  expect((await findCopies(world.store, [id]))[0]?.syncedAt).not.toBeNull();
  server.listed.set("sport", { name: "Sport", writable: true, fault: "whole" });
  server.listed.delete("me@example.org");
  const failed = lookAgain(world.assistant, world.user.id, connection, signal);
  expect(failed).rejects.toMatchObject({ kind: "not-found" });
  await failed.catch(() => {});
  expect(await told()).toEqual(["Family", "Sport properties", "Work"]);
});

test("a calendar that fails keeps no other one back, and is named with the age of its copy", async () => {
  await tick();
  server.close("family");
  await world.wait({ minutes: 20 });
  server.put("a.ics", eventText("a", "Dentist", "20261122T090000Z"));
  const live = lastText(await world.say("/agenda"));
  expect(live).toContain("Dentist");
  expect(live).toMatch(/Family: as of 10:0\d; no answer now\./);
  expect(live).not.toContain("Work: as of");
  await tick();
  server.remove("a.ics");
  server.put("b.ics", eventText("b", "Haircut", "20261122T090000Z"));
  await tick();
  const { connection } = await named("Work");
  expect((await findConnection(world.store, connection))?.failure).toBeNull();
  server.seen.clear();
  expect(lastText(await world.say("/free tomorrow"))).toMatch(/Family: as of 10:0\d; no answer now\./);
  const copied = lastText(await world.say("/agenda"));
  expect([copied.includes("Dentist"), copied.includes("Haircut")]).toEqual([false, true]);
  expect(server.seen.get("sync-collection")).toBeUndefined();
  server.close(true);
  await tick();
  expect((await findConnection(world.store, connection))?.failure).toBe("unavailable");
});

test("where one calendar has no copy yet, it alone gives no answer", async () => {
  server.put("a.ics", eventText("a", "Dentist", "20261122T090000Z"));
  server.close("family");
  await tick();
  server.close(true);
  await world.wait({ minutes: 20 });
  const text = lastText(await world.say("/agenda"));
  expect(text).toContain("Dentist");
  expect(text).toContain("could not look into Family");
});

test("looked at again it tells what is different; an account that lists nothing marks nothing", async () => {
  const { connection } = await named("Work");
  server.listed.set("sport", { name: "Sport", writable: true });
  server.listed.set("family", { name: "Home", writable: true });
  server.listed.delete("me@example.org");
  const { came, went, renamed } = await lookAgain(world.assistant, world.user.id, connection, signal);
  expect([came, went.map(({ name }) => name), renamed]).toEqual([
    ["Sport"],
    ["Work"],
    [{ was: "Family", is: "Home" }],
  ]);
  server.listed.clear();
  const failed = lookAgain(world.assistant, world.user.id, connection, signal);
  expect(failed).rejects.toMatchObject({ kind: "not-found" });
  await failed.catch(() => {});
  expect(await told()).toEqual(["Home", "Sport", "Work gone"]);
  expect((await findConnection(world.store, connection))?.failure).toBe("not-found");
});

test("a default calendar that is gone stays the default, and nothing is written elsewhere", async () => {
  const work = await named("Work");
  await setDefaultCalendar(world.assistant, world.user.id, work.id);
  await world.say("Lunch tomorrow at 13:00");
  server.listed.delete("me@example.org");
  await lookAgain(world.assistant, world.user.id, work.connection, signal);
  const [open] = await world.conversation();
  expect(open && plainText(open.reply)).toContain("Lunch");
  const cards = (await world.conversation()).map(({ reply }) => plainText(reply)).join("\n");
  expect(cards).toContain("Work is no longer there");
  expect((await findUser(world.store, world.user.id))?.defaultCalendar).toBe(work.id);
  const [card] = await world.say("Dentist on Monday at 9");
  expect(card && plainText(card.reply)).toContain("Work is no longer there");
  const labels = card?.reply.buttons.flat().map(({ label }) => label) ?? [];
  expect(labels).not.toContain("Create");
  expect(labels).toContain("Calendar");
  await world.say("yes");
  expect(server.names()).toEqual([]);
  await world.say("Tea on Tuesday at 9");
  const choice = (await world.tap("Calendar"))
    .at(-1)
    ?.reply.buttons.flat()
    .map(({ label }) => label);
  expect(choice).toContain("Family");
  expect(choice).not.toContain("✓ Work");
});

test("a rule whose calendar is gone says so, also on the card of what it would have sent there", async () => {
  const none = { keyword: null, hashtag: null, attendee: null, language: null, between: null, channel: null };
  const family = await named("Family");
  const rule = { intent: "event", target: { kind: "calendar", id: family.id } } as const;
  const conditions = { ...none, hashtag: "#home" };
  await addRoutingRule(world.assistant, world.user.id, { ...rule, conditions });
  server.listed.delete("family");
  await lookAgain(world.assistant, world.user.id, family.connection, signal);
  const [listed] = await listRoutingRules(world.assistant, world.user.id);
  expect(listed).toMatchObject({ broken: true, targetName: "Family" });
  expect(lastText(await world.say("Dentist on Monday at 9 #home"))).toContain(
    "One of your rules leads to a place that is gone",
  );
  expect(lastText(await world.say("Dentist on Monday at 9"))).not.toContain("rules");
});

test("a password that is refused is told once, and the account left alone until it is connected again", async () => {
  server.put("a.ics", eventText("a", "Dentist", "20261122T090000Z"));
  await tick();
  await world.wait({ minutes: 20 });
  server.lock(true);
  server.seen.clear();
  const aged = lastText(await world.say("/agenda"));
  expect(aged).toContain("Dentist");
  expect(aged).toContain("as of 10:0");
  const asked = () => [...server.seen.values()].reduce((sum, count) => sum + count, 0);
  expect(asked()).toBeGreaterThan(0);
  server.seen.clear();
  for (let days = 0; days < 2; days++) {
    await world.say("/agenda");
    await world.say("Call tomorrow at 10:00");
    await tick();
    await world.wait({ hours: 24 });
  }
  expect(asked()).toBe(0);
  const texts = (await world.conversation()).map(({ reply }) => plainText(reply));
  const asking = texts.filter((text) => text.includes("does not let me in any more"));
  expect(asking).toHaveLength(1);
  expect(asking[0]).toContain("app password");
  server.lock(false);
  await connect();
  await world.say("/agenda");
  expect(asked()).toBeGreaterThan(0);
});

test("an old password that is refused after a new one was given tells nobody, and closes nothing", async () => {
  const { assistant } = world;
  const [calendar] = await calendars();
  if (calendar === undefined) throw new Error("no calendar");
  const before = await assistant.vault.mark(calendar.connection);
  await connect();
  await recordFailure(assistant, calendar.connection, "auth", before);
  expect((await calendars()).map(({ failure }) => failure)).toEqual([null, null]);
  const texts = (await world.conversation()).map(({ reply }) => plainText(reply));
  expect(texts.filter((text) => text.includes("does not let me in"))).toEqual([]);
  await recordFailure(
    assistant,
    calendar.connection,
    "auth",
    await assistant.vault.mark(calendar.connection),
  );
  expect((await calendars()).map(({ failure }) => failure)).toEqual(["auth", "auth"]);
});
