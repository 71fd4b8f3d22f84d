import { expect, test } from "bun:test";
import { describe } from "./corpus/describe";
import { read } from "./read";
import type { Language } from "./reading";

const now = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Kyiv]");

/** What a user of those languages writes, the language it is read in, and what is read. */
const cases: readonly (readonly [
  languages: readonly Language[],
  text: string,
  language: Language,
  expected: string,
])[] = [
  [
    ["uk", "ru", "en"],
    "зустріч у четвер о п'ятій",
    "uk",
    'event "Зустріч" · Thu 2026-12-03 17:00 · or Thu 2026-11-26 17:00 (next-weekday)',
  ],
  [["uk", "ru", "en"], "встреча в половине шестого", "ru", 'event "Встреча" · Thu 2026-11-26 17:30'],
  [
    ["uk", "ru", "en"],
    "lunch with Anna next week",
    "en",
    'event "Lunch with Anna" · Mon 2026-11-30 – Sun 2026-12-06 · with Anna',
  ],
  [["uk", "ru", "en"], "завтра в 9 стрижка", "uk", 'event "Стрижка" · Fri 2026-11-27 09:00'],
  [["ru", "uk", "en"], "завтра в 9 стрижка", "ru", 'event "Стрижка" · Fri 2026-11-27 09:00'],
  [["ru", "uk"], "обід у середу о пів на другу", "uk", 'event "Обід" · Wed 2026-12-02 13:30'],
  [["uk", "ru"], "созвон завтра о 15", "uk", 'event "Созвон" · Fri 2026-11-27 15:00'],
  // Letters that none of the user's languages writes bring in the one that does.
  [["ru", "en"], "нагадай післязавтра о шостій вечора", "uk", "reminder · Sat 2026-11-28 18:00"],
  [
    ["uk", "en"],
    "обсудить новый дом послезавтра в полвторого",
    "ru",
    'event "Обсудить новый дом" · Sat 2026-11-28 13:30',
  ],
  // Neighbours share most of their words.
  [["es", "pt", "it"], "reunião amanhã às 15h", "pt", 'event "Reunião" · Fri 2026-11-27 15:00'],
  [["pt", "es", "it"], "reunión mañana a las 15:00", "es", 'event "Reunión" · Fri 2026-11-27 15:00'],
  [["es", "it", "pt"], "riunione domani alle 15", "it", 'event "Riunione" · Fri 2026-11-27 15:00'],
  [
    ["it", "en"],
    "domani alle 9 standup con Bob",
    "it",
    'event "Standup con Bob" · Fri 2026-11-27 09:00 · with Bob',
  ],
  [
    ["pt", "en"],
    "call com o Bob amanhã às 5pm",
    "pt",
    'event "Call com o Bob" · Fri 2026-11-27 17:00 · with Bob',
  ],
  [["en"], "зустріч у п'ятницю о 9", "uk", 'event "Зустріч" · Fri 2026-11-27 09:00'],
  [
    ["pl", "en", "de"],
    "lunch with Anna next week",
    "en",
    'event "Lunch with Anna" · Mon 2026-11-30 – Sun 2026-12-06 · with Anna',
  ],
  [
    ["pl", "en", "de"],
    "Mittagessen mit Anna nächste Woche",
    "de",
    'event "Mittagessen mit Anna" · Mon 2026-11-30 – Sun 2026-12-06 · with Anna',
  ],
  [
    ["en", "pl"],
    "obiad z Anną w przyszłym tygodniu",
    "pl",
    'event "Obiad z Anną" · Mon 2026-11-30 – Sun 2026-12-06 · with Anna',
  ],
  [
    ["en", "pl"],
    "lunch with Łukasz on Friday at 1",
    "en",
    'event "Lunch with Łukasz" · Fri 2026-11-27 13:00 · with Łukasz',
  ],
];

for (const [languages, text, language, expected] of cases)
  test(`${languages.join(", ")}: ${text}`, () => {
    const reading = read(text, { now, locale: languages[0] ?? "en", languages });
    expect(`${reading.language}: ${describe(reading)}`).toBe(`${language}: ${expected}`);
  });
