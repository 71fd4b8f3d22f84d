import { afterEach, beforeEach, expect, test } from "bun:test";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import type { RouteConditions, RoutedIntent } from "../../domain/routing";
import { listCalendars } from "../../store/accounts/calendars";
import { addCalendars } from "../../testing/more-calendars";
import { lastText, startWorld, type World } from "../../testing/world";
import { disconnectAccount } from "../accounts/connect";
import { addRoutingRule, listRoutingRules, moveRoutingRule, removeRoutingRule } from "./routing-rules";

let world: World;
let account: ConnectionId;
beforeEach(async () => {
  world = await startWorld();
  account = await connect(["Work", "Family", "Sport"]);
});
afterEach(() => world.stop());

const connect = (names: readonly string[], writable = true): Promise<ConnectionId> =>
  addCalendars(world.store, world.user.id, names, world.clock.now(), { writable });

async function calendarNamed(name: string): Promise<CalendarId> {
  const found = (await listCalendars(world.store, world.user.id)).find((each) => each.name === name);
  return found?.id ?? ("none" as CalendarId);
}

async function addRule(
  calendar: string,
  conditions: Partial<RouteConditions>,
  intent: RoutedIntent = "event",
): Promise<void> {
  const none = { keyword: null, hashtag: null, attendee: null, language: null, between: null, channel: null };
  const rule = {
    intent,
    target: { kind: "calendar", id: await calendarNamed(calendar) } as const,
    conditions: { ...none, ...conditions },
  };
  expect(await addRoutingRule(world.assistant, world.user.id, rule)).toBe("added");
}

/** Where each draft goes that was not discarded, by its title. */
function targets(): Record<string, string> {
  const rows = world.store.sqlite
    .query<{ title: string; name: string }, []>(
      "SELECT coalesce(d.content ->> '$.event.title', d.content ->> '$.reminder.title') AS title, coalesce(c.name, 'none') AS name FROM drafts d LEFT JOIN calendars c ON c.id = d.calendar_id WHERE d.state <> 'discarded'",
    )
    .all();
  return Object.fromEntries(rows.map(({ title, name }) => [title, name]));
}

test("the first rule that matches says where the draft goes, and its hashtag is dropped", async () => {
  await addRule("Work", { hashtag: "#work" });
  await addRule("Family", { keyword: "lunch" });
  const card = lastText(await world.say("Lunch with Anna on Monday at 13:00 #work #fun"));
  expect(card).toContain("Work");
  expect(card).toContain("Lunch with Anna #fun");
  expect(card).not.toContain("#work");
  await world.say("Lunch with Bob on Tuesday at 13:00");
  await world.say("Dentist on Tuesday at 9");
  expect(targets()).toEqual({
    "Lunch with Anna #fun": "Work",
    "Lunch with Bob": "Family",
    Dentist: "Adjutant",
  });
});

test("each of several things in one message goes by its own words", async () => {
  await addRule("Work", { hashtag: "#work" });
  await addRule("Sport", { keyword: "gym" });
  await world.say("dentist Mon 9 #work and gym Tue 18:00");
  expect(targets()).toEqual({ Dentist: "Work", Gym: "Sport" });
});

test("the language of the message, the guest and the conversation count", async () => {
  await world.stop();
  world = await startWorld({ locale: "de" });
  await connect(["Work", "Family", "Sport"]);
  await addRule("Work", { language: "de" });
  await addRule("Family", { attendee: "Anna", channel: "web" });
  await addRule("Sport", { attendee: "Bob", channel: "telegram" });
  await world.say("Zahnarzt am Montag um 9 Uhr");
  await world.say("Tea with Anna on Monday at 16:00");
  await world.say("Tea with Bob on Tuesday at 16:00");
  expect(targets()).toEqual({ Zahnarzt: "Work", "Tea with Anna": "Family", "Tea with Bob": "Adjutant" });
});

test("another calendar may be chosen on the card, and an edited message does not undo that", async () => {
  await addRule("Work", { hashtag: "#work" });
  const source = "message:1";
  await world.do({ kind: "text", text: "Dentist on Monday at 9", replyTo: null }, source);
  const edited = { kind: "edited", source, text: "Dentist on Monday at 9 #work" } as const;
  expect(lastText(await world.do(edited))).toContain("Work");
  await world.tap("Calendar");
  await world.tap("Family");
  await world.do({ ...edited, text: "Dentist on Monday at 10:30 #work" });
  expect(targets()).toEqual({ Dentist: "Family" });
});

test("a reminder goes to a calendar where a rule says so", async () => {
  await world.say("remind me to call mum tomorrow at 9");
  await world.tap("Discard");
  await addRule("Family", { keyword: "mum" }, "reminder");
  expect(targets()).toEqual({});
  await world.say("remind me to call dad tomorrow at 9");
  await world.say("remind me to call mum tomorrow at 9");
  expect(targets()).toEqual({ "Call dad": "none", "Call mum": "Family" });
});

test("a rule whose calendar was disconnected is broken, and the next one is asked", async () => {
  await addRule("Work", { hashtag: "#work" });
  await disconnectAccount(world.assistant, world.user.id, account);
  account = await connect(["Other"]);
  await addRule("Other", { hashtag: "#work" });
  const rules = await listRoutingRules(world.assistant, world.user.id);
  expect(rules.map(({ targetName, broken }) => [targetName, broken])).toEqual([
    ["Work", true],
    ["Other", false],
  ]);
  await world.say("Dentist on Monday at 9 #work");
  expect(targets()).toEqual({ Dentist: "Other" });
});

test("calendars of the same name are told apart by their accounts: in rules, on cards and in lists", async () => {
  await addRule("Work", { hashtag: "#work" });
  const rule = async () => (await listRoutingRules(world.assistant, world.user.id))[0]?.targetName;
  expect(await rule()).toBe("Work");
  await addCalendars(world.store, world.user.id, ["Work"], world.clock.now(), { label: "anna@example.org" });
  expect(await rule()).toBe("Work · More");
  expect(lastText(await world.say("Dentist on Monday at 9 #work"))).toContain("🗂 Work · More");
  await world.tap("Calendar");
  expect(lastText(await world.tap("Work · anna@example.org"))).toContain("🗂 Work · anna@example.org");
  expect(lastText(await world.say("/calendars"))).toMatch(/· Family\n· Sport\n· Work · More\n· Work · anna@/);
});

test("rules keep their order, which can be changed", async () => {
  for (const name of ["Work", "Family", "Sport"]) await addRule(name, { keyword: name });
  const names = async () =>
    (await listRoutingRules(world.assistant, world.user.id)).map((rule) => rule.targetName);
  const [first, second, third] = await listRoutingRules(world.assistant, world.user.id);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three rules");
  await moveRoutingRule(world.assistant, world.user.id, third.id, -1);
  expect(await names()).toEqual(["Work", "Sport", "Family"]);
  await moveRoutingRule(world.assistant, world.user.id, first.id, -1);
  expect(await names()).toEqual(["Work", "Sport", "Family"]);
  await removeRoutingRule(world.assistant, world.user.id, third.id);
  await moveRoutingRule(world.assistant, world.user.id, first.id, 1);
  expect(await names()).toEqual(["Family", "Work"]);
});

test("a calendar that cannot be written to is no target", async () => {
  await connect(["Holidays"], false);
  const none = { keyword: null, hashtag: null, attendee: null, language: null, between: null, channel: null };
  const calendar = await calendarNamed("Holidays");
  const rule = { intent: "event", target: { kind: "calendar", id: calendar }, conditions: none } as const;
  expect(await addRoutingRule(world.assistant, world.user.id, rule)).toBe("unknown-target");
});

test("a note goes to the account that a rule names, an event never does", async () => {
  const target = { kind: "notes", id: account } as const;
  const none = { keyword: null, attendee: null, language: null, between: null, channel: null };
  const rule = { intent: "note", target, conditions: { ...none, hashtag: "#shop" } } as const;
  expect(await addRoutingRule(world.assistant, world.user.id, { ...rule, intent: "event" })).toBe(
    "unknown-target",
  );
  expect(await addRoutingRule(world.assistant, world.user.id, rule)).toBe("added");
  await world.say("note: milk #shop");
  await world.say("note: the code is 4711");
  await world.say("Dentist on Monday at 9 #shop");
  const stores = world.store.sqlite
    .query<{ label: string }, []>(
      "SELECT coalesce(c.label, 'none') AS label FROM drafts d LEFT JOIN connections c ON c.id = d.note_store_id ORDER BY d.created_at, d.rowid",
    )
    .all();
  expect(stores.map(({ label }) => label)).toEqual(["More", "Adjutant", "none"]);
  expect(targets()).toMatchObject({ "Dentist #shop": "Adjutant" });
});
