import { expect, test } from "bun:test";
import type { Language, SeriesWords } from "../reading";
import { readScope } from "./read-scope";

test.each<[Language, string, SeriesWords | null]>([
  ["en", "cancel yoga tomorrow", null],
  ["en", "move Monday's standup to 10", null],
  ["en", "cancel only this yoga", "this"],
  ["en", "move the standup to 10 from now on", "following"],
  ["en", "cancel all yoga from Monday on", "following"],
  ["en", "move the weekly sync to Mondays", "all"],
  ["en", "cancel the yoga series", "all"],
  ["en", "move the all-hands by an hour", null],
  ["ru", "отмени йогу завтра", null],
  ["ru", "перенеси все стендапы на 10", "all"],
  ["ru", "отмени йогу начиная с завтра", "following"],
  ["ru", "перенеси еженедельную встречу на понедельник", "all"],
  ["ru", "перенеси только эту йогу на 10", "this"],
  ["de", "verschieb das Standup am Freitag auf 10 Uhr", null],
  ["de", "sag alle Yogastunden ab", "all"],
  ["de", "verschieb Yoga ab nächster Woche auf 18 Uhr", "following"],
  ["de", "sag nur dieses Yoga ab", "this"],
  ["es", "cancela el yoga de mañana", null],
  ["es", "cancela todas las clases de yoga", "all"],
  ["es", "mueve el yoga a las 18 a partir de mañana", "following"],
  ["fr", "annule le yoga de demain", null],
  ["fr", "annule tous les cours de yoga", "all"],
  ["fr", "déplace le yoga à 18h à partir de demain", "following"],
  ["it", "cancella lo yoga di domani", null],
  ["it", "sposta lo yoga alle 18 da domani in poi", "following"],
  ["pt", "cancela todas as aulas de ioga", "all"],
  ["nl", "verplaats elke yoga naar 18 uur", "all"],
  ["nl", "zeg yoga vanaf maandag af", "following"],
  ["uk", "перенеси кожну йогу на 18", "all"],
  ["uk", "скасуй йогу завтра", null],
  ["pl", "odwołaj wszystkie zajęcia jogi", "all"],
  ["pl", "odwołaj jutrzejszą jogę", null],
  ["pl", "przenieś jogę na 18 od poniedziałku", "following"],
])("%s: %s -> %p", (language, text, scope) => {
  expect(readScope(text, language)).toBe(scope);
});
