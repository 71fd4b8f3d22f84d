import { expect, test } from "bun:test";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { Glob } from "bun";
import { catalogues, wordingFor } from "./wording";

const idsOf = (catalogue: string | readonly string[]) =>
  [catalogue].flat().flatMap((text) => new FluentResource(text).body.map((message) => message.id));

test("every catalogue has the same ids, each once", () => {
  const wanted = idsOf(catalogues.en).toSorted();
  expect(new Set(wanted).size).toBe(wanted.length);
  for (const catalogue of Object.values(catalogues)) expect(idsOf(catalogue).toSorted()).toEqual(wanted);
});

test("every id that the code names is in the catalogues", async () => {
  const known = new Set(idsOf(catalogues.en));
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
  expect([catalogues.en].flat().join("\n")).not.toMatch(cyrillic);
  expect([catalogues.pl].flat().join("\n")).not.toMatch(cyrillic);
  expect([catalogues.uk].flat().join("\n")).not.toMatch(/[ёъыэ]/i);
  for (const language of ["ru", "uk"] as const) {
    const words = wordingFor(language);
    for (const id of idsOf(catalogues[language])) {
      const text = words(id, { count: 2, interval: 2, nth: 2, what: "voice" });
      if (/\p{L}{3}/u.test(text.replace(/\{\$?\w+\}|\/\w+/g, "").replace(/[A-Z]\w+\/\w+/g, ""))) {
        expect(`${id}: ${cyrillic.test(text)}`).toBe(`${id}: true`);
      }
    }
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
});

test("a language without a catalogue is spoken to in English", () => {
  expect(wordingFor("ja")("button-create")).toBe("Create");
});
