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
  const ru = wordingFor("ru");
  for (const id of idsOf(catalogues.ru)) {
    const text = ru(id, { count: 2, interval: 2, nth: 2, what: "voice" });
    if (/\p{L}{3}/u.test(text.replace(/\{\$?\w+\}|\/\w+/g, "").replace(/[A-Z]\w+\/\w+/g, ""))) {
      expect(`${id}: ${cyrillic.test(text)}`).toBe(`${id}: true`);
    }
  }
});

test("plurals follow the language", () => {
  expect(wordingFor("en-GB")("repeats-daily", { interval: 1 })).toBe("every day");
  expect(wordingFor("en-GB")("repeats-daily", { interval: 3 })).toBe("every 3 days");
  expect(wordingFor("ru")("repeats-daily", { interval: 3 })).toBe("каждые 3 дня");
  expect(wordingFor("ru")("repeats-daily", { interval: 5 })).toBe("каждые 5 дней");
});

test("a language without a catalogue is spoken to in English", () => {
  expect(wordingFor("ja")("button-create")).toBe("Create");
});
