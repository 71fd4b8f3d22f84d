import { afterEach, beforeEach, expect, test } from "bun:test";
import { startWorld, type World } from "../../testing/world";
import { type AccessLists, admit, isStillAllowed, type Visitor } from "./admit";
import { createSetupCode, issueTelegramLink } from "./login";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const listsOf = (...allowed: string[]): AccessLists => ({ allowed, admins: [], setupCode: world.setupCode });
const visitor = (id: number, rest: Partial<Visitor> = {}): Visitor => ({
  id,
  username: null,
  name: "Bob",
  language: "en",
  startCode: null,
  ...rest,
});
const kindOf = async (lists: AccessLists, who: Visitor) => (await admit(world.assistant, lists, who)).kind;

test("a username is whoever first came with it, also after they gave it up", async () => {
  const lists = listsOf("@bob");
  expect(await kindOf(lists, visitor(1, { username: "Bob" }))).toBe("admitted");
  expect(await kindOf(lists, visitor(1, { username: "robert" }))).toBe("admitted");
  expect(await kindOf(lists, visitor(2, { username: "bob" }))).toBe("refused");
});

test("whoever is taken off the list is out, at the bot and on the pages, also when the list is empty then", async () => {
  const admission = await admit(world.assistant, listsOf("1"), visitor(1));
  const user = admission.kind === "admitted" ? admission.user : world.user;
  expect(await isStillAllowed(world.assistant, listsOf("1"), user)).toBe(true);
  for (const lists of [listsOf("2"), listsOf()]) {
    expect(await kindOf(lists, visitor(1))).toBe("refused");
    expect(await isStillAllowed(world.assistant, lists, user)).toBe(false);
  }
  expect(await isStillAllowed(world.assistant, listsOf(), world.user)).toBe(true);
});

test("a code from the settings page lets an account in for good, and moves one that was somebody else's", async () => {
  await admit(world.assistant, listsOf("1"), visitor(1));
  const startCode = await issueTelegramLink(world.assistant, world.user.id);
  const linked = await admit(world.assistant, listsOf("1"), visitor(1, { startCode }));
  expect(linked.kind === "admitted" && linked.user.id).toBe(world.user.id);
  expect(await kindOf(listsOf("1"), visitor(1))).toBe("admitted");
  expect(await kindOf(listsOf("1"), visitor(7, { startCode }))).toBe("refused");
});

test("wrong setup codes of one person hold up nobody, and are looked at no more after some", async () => {
  world.store.sqlite.run("UPDATE users SET role = 'member'");
  const setupCode = await createSetupCode(world.assistant);
  const lists = { ...listsOf(), setupCode };
  const startCode = setupCode.current() ?? "";
  for (let tries = 0; tries < 40; tries++)
    expect(await kindOf(lists, visitor(8, { startCode: "AAAAA-AAAAA" }))).toBe("refused");
  expect(await kindOf(lists, visitor(8, { startCode }))).toBe("refused");
  expect(await kindOf(lists, visitor(9, { startCode }))).toBe("admitted");
});

test("a locale that is none is British English", async () => {
  let next = 10;
  for (const [language, locale] of [
    ["pt_BR", "pt-BR"],
    ["!!", "en-GB"],
    ["en", "en-GB"],
  ] as const) {
    const admission = await admit(world.assistant, listsOf("10", "11", "12"), visitor(next++, { language }));
    expect(admission.kind === "admitted" && admission.user.locale).toBe(locale);
  }
});
