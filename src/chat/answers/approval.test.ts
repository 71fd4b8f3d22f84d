import { afterEach, expect, test } from "bun:test";
import { catalogueLanguages } from "../../i18n/wording";
import { lastText, startWorld, type World, type WorldOptions } from "../../testing/world";

let world: World;
afterEach(() => world.stop());

const begin = async (options: WorldOptions = {}) => {
  world = await startWorld(options);
};
const count = (table: string) =>
  world.store.sqlite.query<{ n: number }, []>(`SELECT count(*) AS n FROM ${table}`).get()?.n;

test.each(["yes", "Yes!", "ok", "OK.", "create", "go ahead"])(
  "%p, typed to a draft that was just shown, creates it",
  async (text) => {
    await begin();
    await world.say("Dentist on Monday at 9");
    expect(lastText(await world.say(text))).toStartWith("✅ Saved");
    expect(count("events")).toBe(1);
    await world.say(text);
    expect(count("events")).toBe(1);
  },
);

const yes = {
  en: "sure",
  de: "Ja, bitte",
  es: "Sí",
  fr: "D’accord",
  it: "va bene",
  nl: "doe maar",
  pl: "tak",
  pt: "pode criar",
  ru: "Да",
  uk: "так",
};
test.each(catalogueLanguages)("yes is understood in %s, and so is what the button says", async (language) => {
  await begin({ locale: language });
  await world.say("Dentist on Monday at 9");
  await world.say(yes[language]);
  expect(count("events")).toBe(1);
  const [card] = await world.say("Dentist on Tuesday at 9");
  await world.say(card?.reply.buttons[0]?.[0]?.label ?? "");
  expect(count("events")).toBe(2);
});

test("where several drafts are open it is asked which", async () => {
  await begin();
  await world.say("dentist Mon 9 and gym Tue 18:00");
  expect(lastText(await world.say("yes"))).toStartWith("Several drafts are open.");
  expect(count("events")).toBe(0);
});

test("what was edited is created as it is now", async () => {
  await begin();
  await world.say("Dentist on Monday at 9");
  await world.tap("Edit");
  await world.say("at 10:30");
  await world.say("ok");
  const row = world.store.sqlite.query<{ fields: string }, []>("SELECT fields FROM events").get();
  expect(JSON.parse(row?.fields ?? "{}").when.start).toStartWith("2026-11-23T10:30");
});

test("without a fresh draft yes is only a word", async () => {
  await begin();
  await world.say("Dentist on Monday at 9");
  await world.wait({ minutes: 20 });
  await world.say("yes");
  expect(count("events")).toBe(0);
});

test("a cancellation is carried out by yes", async () => {
  await begin();
  await world.say("Dentist on Monday at 9");
  await world.say("yes");
  await world.say("cancel the dentist");
  await world.say("yes");
  expect(count("events")).toBe(0);
});
