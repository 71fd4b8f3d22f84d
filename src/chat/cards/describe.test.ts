import { expect, test } from "bun:test";
import type { When } from "../../domain/when";
import { wordingFor } from "../../i18n/wording";
import { read } from "../../language/read";
import { describeRecurrence, describeShort } from "./describe";

const now = Temporal.ZonedDateTime.from("2026-11-21T10:00[Europe/Berlin]");
const start: When = { kind: "timed", start: now, end: now.add({ hours: 1 }) };

test("a recurrence is said as one says it", () => {
  const said = (rule: string) =>
    ["en-GB", "de", "es", "fr", "nl", "ru"].map((locale) =>
      describeRecurrence(rule, start, wordingFor(locale), locale),
    );
  expect(said("FREQ=MONTHLY;BYMONTHDAY=1,15")).toEqual([
    "every month on the 1st and the 15th",
    "jeden Monat am 1. und 15.",
    "cada mes el 1 y el 15",
    "tous les mois le 1er et le 15",
    "elke maand op de 1e en de 15e",
    "каждый месяц 1 и 15 числа",
  ]);
  expect(said("FREQ=MONTHLY;BYDAY=-1FR")).toEqual([
    "every month on the last Friday",
    "jeden Monat am letzten Freitag",
    "cada mes el último viernes",
    "tous les mois le dernier vendredi",
    "elke maand op de laatste vrijdag",
    "каждый месяц (пятница, последний в месяце)",
  ]);
  expect(said("FREQ=DAILY;UNTIL=20261201T000000Z")).toEqual([
    "every day until Tuesday, 1 December 2026",
    "jeden Tag bis Dienstag, 1. Dezember 2026",
    "cada día hasta el martes, 1 de diciembre de 2026",
    "tous les jours jusqu’au mardi 1 décembre 2026",
    "elke dag tot en met dinsdag 1 december 2026",
    "каждый день до 1 декабря 2026 г.",
  ]);
});

test("a day within a sentence is written small where the language does, and in no case that would be wrong", () => {
  const inside = (locale: string) => describeShort(start, "Europe/Berlin", locale, "inside");
  expect(["en-GB", "de", "fr", "es", "pl"].map(inside)).toEqual([
    "Sat 21 Nov, 10:00",
    "Sa., 21. Nov., 10:00",
    "sam. 21 nov., 10:00",
    "sáb, 21 nov, 10:00",
    "sob., 21 lis, 10:00",
  ]);
  expect(describeShort(start, "Europe/Berlin", "fr")).toBe("Sam. 21 nov., 10:00");
  const until = (locale: string) =>
    describeRecurrence("FREQ=DAILY;UNTIL=20261225T000000Z", start, wordingFor(locale), locale);
  expect(until("pl")).toEndWith("do 25 grudnia 2026");
  expect(until("uk")).toEndWith("до 25 грудня 2026 р.");
});

test("what the assistant proposes to write, it reads", () => {
  for (const language of ["en", "de", "es", "fr", "nl"] as const) {
    const words = wordingFor(language);
    const itemOf = (text: string) =>
      read(text, { now, locale: language, languages: [language, "en"] }).items.at(-1);
    const lunch = itemOf(words("web-example-1"));
    expect(lunch).toMatchObject({ intent: "event", alerts: [30], location: "Nobu" });
    expect(lunch?.time?.end?.toString()).toEndWith(":30:00");
    expect(lunch?.attendees).toHaveLength(1);
    expect(itemOf(words("web-example-2"))).toMatchObject({ intent: "reminder" });
    expect(itemOf(words("web-example-3"))).toMatchObject({ intent: "query" });
    const [dentist, note, reminder, question] = [
      ...words("unclear").matchAll(/(?:„|«\s|«|“|‘)(.+?)(?:\s»|»|”|“|’(?!\p{L}))/gu),
    ].map(([, text = ""]) => itemOf(text)?.intent);
    expect([dentist, note, reminder, question]).toEqual(["event", "note", "reminder", "query"]);
  }
});
