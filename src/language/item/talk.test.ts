import { expect, test } from "bun:test";
import { read } from "../read";
import type { Language } from "../reading";

const now = Temporal.PlainDateTime.from("2026-11-21T10:00").toZonedDateTime("Europe/Berlin");

const plans: readonly (readonly [language: Language, day: string, ...nouns: string[]])[] = [
  ["fr", "lundi", "piscine", "médecine", "cuisine avec Paul", "marché", "randonnée", "soirée", "échange"],
  ["it", "lunedì", "partita", "mercato", "visita", "corso", "gelato con Anna", "bucato"],
  ["ru", "в понедельник", "футбол", "финал", "вокал", "школа", "сериал", "бал с Иваном"],
  ["uk", "у понеділок", "футбол", "школа", "обід", "вокал"],
];

for (const [language, day, ...nouns] of plans) {
  test(`${language}: a noun that ends like a verb of the past is a plan`, () => {
    const context = { now, locale: language, languages: [language] };
    for (const noun of nouns) {
      const [item] = read(`${day} ${noun}`, context).items;
      expect([noun, item?.intent]).toEqual([noun, "event"]);
    }
  });
}
