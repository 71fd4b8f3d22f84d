import { expect, test } from "bun:test";
import { readChange } from "./read-change";
import type { Language, ReadChange } from "./reading";

const now = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Berlin]");

/** What a reply changes, untouched fields left out. */
function changed(text: string, language: Language): Record<string, unknown> | null {
  const change = readChange(text, { now, locale: language, languages: [language] });
  if (change === null) return null;
  const fields = Object.entries(change as unknown as Record<keyof ReadChange, unknown>).filter(
    ([key, value]) => {
      if (key === "alerts") return value !== undefined;
      if (key === "location" || key === "recurrence") return value !== undefined;
      return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
    },
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(fields)));
}

const bob = { name: "Bob", email: null };

const english: readonly (readonly [string, Record<string, unknown> | null])[] = [
  ["make it 2pm", { startTime: "14:00:00" }],
  ["2", { startTime: "14:00:00" }],
  ["14:00", { startTime: "14:00:00" }],
  ["at 3 instead", { startTime: "15:00:00" }],
  ["make it 3-4:30", { startTime: "15:00:00", minutes: 90 }],
  ["until 5pm", { end: "2026-11-26T17:00:00", endTime: "17:00:00" }],
  ["tomorrow", { date: "2026-11-27" }],
  ["move to Monday", { date: "2026-11-30" }],
  ["Friday the 4th", { date: "2026-12-04" }],
  [
    "move it to next Tuesday at 9 in room 5",
    { date: "2026-12-01", startTime: "09:00:00", location: "room 5" },
  ],
  ["3pm London time", { startTime: "15:00:00", zone: "Europe/London" }],
  ["an hour later", { shiftMinutes: 60 }],
  ["30 minutes earlier", { shiftMinutes: -30 }],
  ["push it back by half an hour", { shiftMinutes: 30 }],
  ["for 45 minutes", { minutes: 45 }],
  ["all day", { allDay: true }],
  ["at Sole instead", { location: "Sole" }],
  ["location: Berlin office", { location: "Berlin office" }],
  ["no location", { location: null }],
  ["add Bob", { addAttendees: [bob] }],
  ["without Bob", { removeAttendees: ["Bob"] }],
  ["call it Dinner with Eve", { title: "Dinner with Eve" }],
  ["remind me 10 min before", { alerts: [10] }],
  ["no reminder", { alerts: [] }],
  ["weekly", { recurrence: "FREQ=WEEKLY" }],
  ["just once", { recurrence: null }],
  [
    "tomorrow 3pm at Nobu with Bob",
    { date: "2026-11-27", startTime: "15:00:00", location: "Nobu", addAttendees: [bob] },
  ],
  ["blah blah", null],
  ["", null],
];

const russian: readonly (readonly [string, Record<string, unknown> | null])[] = [
  ["в 14:00", { startTime: "14:00:00" }],
  ["на 3", { startTime: "15:00:00" }],
  ["перенеси на понедельник", { date: "2026-11-30" }],
  ["завтра в 10", { date: "2026-11-27", startTime: "10:00:00" }],
  ["на час позже", { shiftMinutes: 60 }],
  ["на полчаса раньше", { shiftMinutes: -30 }],
  ["на 45 минут", { minutes: 45 }],
  ["весь день", { allDay: true }],
  ["добавь Боба", { addAttendees: [{ name: "Боб", email: null }] }],
  ["без Ани", { removeAttendees: ["Аня"] }],
  ["назови это Ужин с Евой", { title: "Ужин с Евой" }],
  ["напомни за 10 минут", { alerts: [10] }],
  ["без напоминания", { alerts: [] }],
  ["каждую неделю", { recurrence: "FREQ=WEEKLY" }],
  ["в Zoom", { location: "Zoom" }],
  ["абракадабра", null],
];

test.each(english)("%s", (text, expected) => {
  expect(changed(text, "en")).toEqual(expected);
});

test.each(russian)("%s", (text, expected) => {
  expect(changed(text, "ru")).toEqual(expected);
});
