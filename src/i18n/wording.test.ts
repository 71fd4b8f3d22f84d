import { expect, test } from "bun:test";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { Glob } from "bun";
import { type CatalogueLanguage, catalogueLanguages, locales, readCatalogue, wordingFor } from "./wording";

const messagesOf = (language: CatalogueLanguage) =>
  readCatalogue(language).flatMap((text) => new FluentResource(text).body);
const idsOf = (language: CatalogueLanguage) => messagesOf(language).map((message) => message.id);

test("every catalogue has the same ids, each once, and shows what English shows", () => {
  const wanted = idsOf("en").toSorted();
  expect(new Set(wanted).size).toBe(wanted.length);
  const variablesOf = (language: CatalogueLanguage) =>
    new Map(
      messagesOf(language).map(({ id, value }) => [
        id,
        new Set(JSON.stringify(value).match(/"type":"var","name":"\w+"/g)),
      ]),
    );
  const shown = variablesOf("en");
  for (const language of catalogueLanguages) {
    expect(idsOf(language).toSorted()).toEqual(wanted);
    const own = variablesOf(language);
    const lost = wanted.filter((id) => !(shown.get(id) ?? new Set()).isSubsetOf(own.get(id) ?? new Set()));
    expect([language, lost]).toEqual([language, []]);
  }
});

test("every catalogue can be chosen, and calls itself by its own name", () => {
  expect([...new Set(locales.map(({ locale }) => locale.split("-")[0]))].toSorted()).toEqual(
    catalogueLanguages.toSorted(),
  );
  for (const { locale, name } of locales) {
    const own = new Intl.DisplayNames(locale, { type: "language" }).of(locale.split("-")[0] ?? "") ?? "";
    expect(name.toLowerCase()).toStartWith(own.toLowerCase());
  }
});

test("buttons are told apart by their words, and are short enough to stand two in a row", () => {
  const ids = idsOf("en").filter((id) => id.startsWith("button-"));
  for (const { locale } of locales) {
    const labels = ids.map((id) => wordingFor(locale)(id));
    expect([locale, labels.filter((each, index) => labels.indexOf(each) !== index)]).toEqual([locale, []]);
    expect([locale, labels.filter((each) => each.length > 24)]).toEqual([locale, []]);
  }
});

test("every id that the code names is in the catalogues", async () => {
  const known = new Set(idsOf("en"));
  const missing: string[] = [];
  for (const top of ["src", "views"]) {
    const root = join(import.meta.dir, "../..", top);
    for await (const file of new Glob("**/*.{ts,tsx}").scan(root)) {
      if (/\.test\.ts$|^testing\//.test(file)) continue;
      const text = await Bun.file(join(root, file)).text();
      for (const [, id = ""] of text.matchAll(/\b(?:words|t)\(\s*"([a-z][a-z0-9-]*)"/g)) {
        if (!known.has(id)) missing.push(`${top}/${file}: ${id}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

test("no message is left in the other language", () => {
  const cyrillic = /\p{Script=Cyrillic}/u;
  expect(readCatalogue("en").join("\n")).not.toMatch(cyrillic);
  expect(readCatalogue("pl").join("\n")).not.toMatch(cyrillic);
  expect(readCatalogue("uk").join("\n")).not.toMatch(/[ёъыэ]/i);
  for (const language of ["ru", "uk"] as const) {
    const words = wordingFor(language);
    for (const id of idsOf(language)) {
      const text = words(id, { count: 2, interval: 2, nth: 2, what: "voice" });
      if (/\p{L}{3}/u.test(text.replace(/\{\$?\w+\}|\/\w+/g, "").replace(/[A-Z]\w+\/\w+/g, ""))) {
        expect(`${id}: ${cyrillic.test(text)}`).toBe(`${id}: true`);
      }
    }
  }
});

test("no message is left in English", () => {
  const english = /\b(the|nothing|was|your?|it|with|this|not|is)\b/i;
  for (const language of ["de", "es", "fr", "nl"] as const) {
    const words = wordingFor(language);
    const left = idsOf(language).filter((id) => english.test(words(id, { count: 2, interval: 2, nth: 2 })));
    // "was" and "is" are words of German and Dutch too.
    expect(
      left.map((id) => words(id)).filter((text) => english.test(text.replace(/\b(was|is)\b/gi, ""))),
    ).toEqual([]);
  }
});

test("plurals follow the language", () => {
  expect(wordingFor("en-GB")("repeats-daily", { interval: 1 })).toBe("every day");
  expect(wordingFor("en-GB")("repeats-daily", { interval: 3 })).toBe("every 3 days");
  expect(wordingFor("ru")("repeats-daily", { interval: 3 })).toBe("каждые 3 дня");
  expect(wordingFor("ru")("repeats-daily", { interval: 5 })).toBe("каждые 5 дней");
  expect(wordingFor("uk")("repeats-daily", { interval: 1 })).toBe("щодня");
  expect(wordingFor("uk")("repeats-weekly", { interval: 2 })).toBe("кожні 2 тижні");
  expect(wordingFor("uk")("repeats-weekly", { interval: 6 })).toBe("кожні 6 тижнів");
  expect(wordingFor("pl")("repeats-weekly", { interval: 1 })).toBe("co tydzień");
  expect(wordingFor("pl")("repeats-weekly", { interval: 3 })).toBe("co 3 tygodnie");
  expect(wordingFor("pl")("web-dashboard-drafts", { count: 5 })).toBe("5 otwartych szkiców");
  expect(wordingFor("pl")("web-dashboard-drafts", { count: 22 })).toBe("22 otwarte szkice");
  expect(wordingFor("it")("repeats-nth", { nth: -1, weekday: "domenica" })).toBe(
    "l'ultima domenica del mese",
  );
  expect(wordingFor("pt-BR")("repeats-daily", { interval: 1 })).toBe("todos os dias");
  expect(wordingFor("de")("repeats-daily", { interval: 1 })).toBe("jeden Tag");
  expect(wordingFor("fr-CA")("web-dashboard-drafts", { count: 1 })).toBe("1 brouillon ouvert");
  expect(wordingFor("nl-BE")("web-account-fine", { connector: "CalDAV", count: 2 })).toBe(
    "CalDAV, 2 agenda’s",
  );
  expect(wordingFor("es")("web-dashboard-drafts", { count: 0 })).toBe("No hay borradores abiertos");
});

test("a language without a catalogue is spoken to in English", () => {
  expect(wordingFor("ja")("button-create")).toBe("Create");
});
