import { expect, test } from "bun:test";
import { parseJson } from "../cli/parse-json";
import { read } from "./read";

const context = {
  now: Temporal.ZonedDateTime.from("2026-11-23T10:00[Europe/Berlin]"),
  locale: "en-US",
  languages: ["en"],
} as const;

test("the whole sentence: time, length, place, people, alert", () => {
  const [item] = parseJson(
    read("Lunch with Anna this Friday 13:00 for 90 minutes at Nobu, remind me 30 minutes before", context),
  ).items;
  expect(item).toMatchObject({
    intent: "event",
    title: "Lunch with Anna",
    start: "2026-11-27T13:00",
    end: "2026-11-27T14:30",
    attendees: ["Anna"],
    location: "Nobu",
    alerts: [30],
  });
});

test.each([
  ["en", "Call with Anna on Monday at 14:00 with Google Meet", "Google Meet"],
  ["de", "Treffen mit Anna am Montag um 14 Uhr mit Meet-Link", "Meet-Link"],
  ["de", "Treffen mit Anna am Montag um 14 Uhr mit Google Meet", "Google Meet"],
  ["nl", "Gesprek met Anna maandag om 14 uur met Meet-link", "Meet-link"],
  ["en", "Lunch with Meet Patel and Anna on Monday at 14:00", null],
] as const)("a service is a place and nobody's name: %s, %p", (language, text, place) => {
  const [item] = parseJson(read(text, { ...context, locale: language, languages: [language] })).items;
  const attendees = place === null ? ["Meet Patel", "Anna"] : ["Anna"];
  expect(item).toMatchObject({ attendees, ...(place !== null && { location: place }) });
});

test.each([
  ["en", "Call with Anna on Monday at 14:00 with a Meet link", "Call with Anna", "Meet link"],
  ["en", "Project sync with a Google Meet link, Monday 14:00", "Project sync", "Google Meet link"],
  ["de", "Besprechung am Montag um 14 Uhr mit einem Meet-Link", "Besprechung", "Meet-Link"],
  ["de", "Besprechung mit Google-Meet-Link am Montag um 14 Uhr", "Besprechung", "Google-Meet-Link"],
  ["de", "Besprechung mit Google Meet am Montag um 14 Uhr", "Besprechung", "Google Meet"],
  ["ru", "Созвон с Анной в понедельник в 14:00 со ссылкой на Meet", "Созвон с Анной", "Meet"],
  ["ru", "Созвон с Google Meet в понедельник в 14:00", "Созвон", "Google Meet"],
  ["uk", "Дзвінок з Анною в понеділок о 14:00 з посиланням на Meet", "Дзвінок з Анною", "Meet"],
  ["uk", "Дзвінок з Анною в понеділок о 14:00 з Google Meet", "Дзвінок з Анною", "Google Meet"],
  ["pl", "Rozmowa z Anną w poniedziałek o 14:00 z linkiem do Meet", "Rozmowa z Anną", "Meet"],
  ["pl", "Rozmowa z Anną w poniedziałek o 14:00 z Google Meet", "Rozmowa z Anną", "Google Meet"],
  ["es", "Reunión con un enlace de Google Meet el lunes a las 14:00", "Reunión", "Google Meet"],
  ["fr", "Appel avec Anna lundi à 14h avec un lien Meet", "Appel avec Anna", "Meet"],
  ["it", "Riunione con un link di Meet lunedì alle 14", "Riunione", "Meet"],
  ["pt", "Chamada com Ana na segunda às 14h com link do Meet", "Chamada com Ana", "Meet"],
  ["nl", "Gesprek met Anna maandag om 14 uur met een Meet-link", "Gesprek met Anna", "Meet-link"],
] as const)(
  "a room that is asked for is the place, and not in the title: %s, %p",
  (language, text, title, location) => {
    const [item] = parseJson(read(text, { ...context, locale: language, languages: [language] })).items;
    expect(item).toMatchObject({ title, location });
  },
);

test("spans point into the text that was read", () => {
  const text = "Lunch with Anna on Friday at 13:00 at Nobu";
  const [item] = read(text, context).items;
  const cut = (span: { start: number; end: number } | undefined): string =>
    text.slice(span?.start, span?.end);
  expect(cut(item?.spans.time)).toBe("on Friday at 13:00");
  expect(cut(item?.spans.location)).toBe("Nobu");
  expect(cut(item?.spans.attendees)).toBe("Anna");
});
