import { afterEach, beforeEach, expect, test } from "bun:test";
import { disconnectAccount } from "../../assistant/accounts/connect";
import { listDestinations, listRoutingRules } from "../../assistant/routing/routing-rules";
import type { ConnectionId } from "../../domain/ids";
import { catalogueLanguages, wordingFor } from "../../i18n/wording";
import { createUser } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import { addCalendars } from "../../testing/more-calendars";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";
import { describeRule } from "./describe-rule";

let world: World;
let visitor: Visitor;
let account: ConnectionId;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
  account = await addCalendars(world.store, world.user.id, ["Work", "Family"], world.clock.now());
});
afterEach(() => world.stop());

const rulesOf = () => listRoutingRules(world.assistant, world.user.id);
const page = async () => (await visitor.get("/settings")).text();

async function targetNamed(name: string): Promise<string> {
  const found = (await listDestinations(world.assistant, world.user.id)).find((each) => each.called === name);
  return found === undefined ? "" : `${found.target.kind}:${found.target.id}`;
}

async function addRule(calendar: string, fields: Record<string, string>): Promise<void> {
  const added = await visitor.submit("/settings/rules", {
    intent: "event",
    target: await targetNamed(calendar),
    ...fields,
  });
  expect(added.headers.get("Location")).toBe("/settings#rules");
}

test("a rule is added, read as a sentence, moved and removed without a script", async () => {
  await addRule("Work", { hashtag: "work", language: "de", from: "09:00", to: "18:00", channel: "telegram" });
  await addRule("Family", {});
  expect(await page()).toContain(
    "Events tagged #work, written in German, beginning between 09:00 and 18:00 and sent from Telegram go to Work.",
  );
  const [first, second] = await rulesOf();
  await visitor.submit(`/settings/rules/${second?.id}`, { do: "up" });
  expect((await rulesOf()).map(({ id }) => id)).toEqual([second?.id ?? "", first?.id ?? ""] as never);
  await visitor.submit(`/settings/rules/${second?.id}`, { do: "remove" });
  expect((await rulesOf()).map(({ targetName }) => targetName)).toEqual(["Work"]);
});

test.each<Record<string, string>>([
  { hashtag: "two words" },
  { from: "09:00" },
  { from: "09:00", to: "09:00" },
  { intent: "note" },
  { target: "calendar:nobodys" },
  { target: "elsewhere" },
  { language: "tlh" },
  { channel: "pigeon" },
])("%p is refused, and nothing is added", async (wrong) => {
  const fields = { intent: "event", target: await targetNamed("Work"), ...wrong };
  expect((await visitor.submit("/settings/rules", fields)).status).toBe(422);
  expect(await rulesOf()).toEqual([]);
});

test("a script gets the sentence that says what is wrong, and what was filled in stays", async () => {
  const fields = { intent: "event", target: await targetNamed("Work"), hashtag: "two words" };
  const refused = await visitor.submit("/settings/rules", fields, { headers: { "HX-Request": "true" } });
  expect(refused.headers.get("HX-Retarget")).toBe("#rules-add-result");
  expect(await refused.text()).toContain("A hashtag is one word");
});

test("a sentence is tried: which rule, and where it would go; nothing is drafted", async () => {
  await addRule("Family", { keyword: "dent*" });
  await addRule("Work", { hashtag: "#work" });
  const tried = async (text: string, headers: Record<string, string> = { "HX-Request": "true" }) => {
    const answer = await visitor.submit("/settings/rules/try", { text, channel: "telegram" }, { headers });
    return (await answer.text()).replaceAll("&quot;", '"');
  };
  expect(await tried("Lunch with Anna on Friday at 13:00 #work")).toContain(
    "“Lunch with Anna” goes to Work by rule 2.",
  );
  const both = await tried("dentist Mon 9 and gym Tue 18:00");
  expect(both).toContain("“Dentist” goes to Family by rule 1.");
  expect(both).toContain("“Gym” goes to Adjutant; no rule matches.");
  expect(await tried("remind me to call mum tomorrow at 9")).toContain("“Call mum” is a reminder");
  expect(await tried("note: milk")).toContain("“Milk” goes to Adjutant; no rule matches.");
  expect(await tried("hello")).toContain("There is nothing in this to plan");
  expect(await tried("Lunch on Friday at 13:00 #work", {})).toContain("goes to Work by rule 2.");
  expect(world.store.sqlite.query("SELECT * FROM drafts").all()).toEqual([]);
});

test("a rule whose calendar is gone says so, and can be mended", async () => {
  await addRule("Work", { keyword: "review" });
  await disconnectAccount(world.assistant, world.user.id, account);
  expect(await page()).toContain("Work is not connected any more");
  const [rule] = await rulesOf();
  await visitor.submit(`/settings/rules/${rule?.id}/target`, { target: await targetNamed("Adjutant") });
  expect(await rulesOf()).toMatchObject([{ targetName: "Adjutant", broken: false }]);
  expect(await page()).not.toContain("not connected any more");
});

test("somebody else's rules are not theirs to change", async () => {
  await addRule("Work", {});
  const [rule] = await rulesOf();
  const bob = { name: "Bob", role: "member", locale: "en-GB" } as const;
  const { id } = await createUser(world.store, bob, world.clock.now());
  const other = openVisitor(serveWorld(world));
  await logInVisitor(world, other, id);
  await other.submit(`/settings/rules/${rule?.id}`, { do: "remove" });
  expect(await rulesOf()).toHaveLength(1);
  expect(
    (await other.submit(`/settings/rules/${rule?.id}/target`, { target: await targetNamed("Family") }))
      .status,
  ).toBe(422);
});

test.each(catalogueLanguages)("a rule is one sentence in %s", (language) => {
  const locale = language === "en" ? "en-GB" : language;
  const words = wordingFor(locale);
  const conditions = {
    keyword: "part*",
    hashtag: "#work",
    attendee: "Anna",
    language: "uk",
    between: { from: "09:00", to: "18:00" },
    channel: "web",
  } as const;
  for (const intent of ["event", "note", "reminder"] as const) {
    const sentence = describeRule({ intent, conditions, targetName: "Work" }, locale, words);
    for (const part of ["part", "#work", "Anna", "09:00", "18:00", "Work"]) expect(sentence).toContain(part);
    expect(sentence).toEndWith(".");
    expect(sentence).not.toMatch(/[{}$]|rule-/);
  }
});
