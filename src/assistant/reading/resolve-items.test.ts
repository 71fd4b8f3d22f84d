import { expect, test } from "bun:test";
import type { Passage } from "../../domain/inbound";
import { ProviderError } from "../../errors";
import { describe as describeReading } from "../../language/corpus/describe";
import { read } from "../../language/read";
import { extraction } from "./extraction";
import { readByPort } from "./read-by-port";
import { resolveItems } from "./resolve-items";

// Saturday
const now = Temporal.ZonedDateTime.from("2026-11-21T10:00[Europe/Berlin]");
const context = { now, locale: "en-GB", languages: ["en"] } as const;

const resolve = (text: string, items: readonly Record<string, unknown>[], more: Partial<Passage> = {}) => {
  const passage: Passage = { origin: "own", text, author: null, saidAt: null, ...more };
  const answer = extraction.parse({ items: items.map((item) => ({ intent: "event", ...item })) });
  return describeReading(resolveItems(answer, [passage], context, read(text, context)));
};

test("a repetition is resolved by its phrase; the model's first day does not matter, its clock does", () => {
  const standup = {
    title: "Standup",
    timePhrase: "at 9:15",
    recurrencePhrase: "every weekday",
    localStart: "2026-11-21T09:15",
  };
  expect(resolve("pls put standup in, every weekday at 9:15", [standup])).toBe(
    'event "Standup" · Mon 2026-11-23 09:15 · FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  );
  expect(
    resolve("pls put standup in, every weekday at 9:15", [{ ...standup, localStart: "2026-11-23T21:15" }]),
  ).toContain("(two-readings)");
});

test("a repetition that nobody can resolve is set up once, and that is said", () => {
  const item = {
    title: "Úklid",
    timePhrase: "v pondělí v 9",
    recurrencePhrase: "každý lichý týden",
    localStart: "2026-11-23T09:00",
  };
  expect(resolve("Úklid v pondělí v 9, každý lichý týden", [item])).toBe(
    'event "Úklid" · Mon 2026-11-23 09:00 · not recurrence',
  );
});

test("the hour of a meal is told by the title", () => {
  expect(
    resolve("could we do lunch Monday at 1", [
      { title: "Lunch", timePhrase: "Monday at 1", localStart: "2026-11-23T13:00" },
    ]),
  ).toBe('event "Lunch" · Mon 2026-11-23 13:00');
});

test("an hour that the rules overlook on the day that they read is taken, where it stands in the text", () => {
  const item = {
    title: "Sarah",
    timePhrase: "Thursday the 3rd. Let's say 11",
    localStart: "2026-12-03T11:00",
  };
  expect(resolve("Sarah can do Thursday the 3rd. Let's say 11, her office", [item])).toBe(
    'event "Sarah" · Thu 2026-12-03 11:00',
  );
  const invented = { ...item, localStart: "2026-12-03T17:00" };
  expect(resolve("Sarah can do Thursday the 3rd. Let's say 11, her office", [invented])).toContain(
    "or Thu 2026-12-03 17:00 (two-readings)",
  );
});

test("a day in a language without rules is taken with the hour that they see; another hour is asked about", () => {
  const item = { title: "Zubař", timePhrase: "v úterý v 9:00", localStart: "2026-11-24T09:00" };
  expect(resolve("Zubař v úterý v 9:00", [item])).toBe('event "Zubař" · Tue 2026-11-24 09:00');
  expect(resolve("Zubař v úterý v 9:00", [{ ...item, localStart: "2026-11-24T11:00" }])).toContain(
    "(two-readings)",
  );
  const known = { title: "Call", timePhrase: "at 17:00", localStart: "2026-11-24T17:00" };
  expect(resolve("call Bob at 17:00", [known])).toContain("(two-readings)");
});

test("the model settles morning or evening, and never which Friday", () => {
  const car = { title: "Car to the garage", timePhrase: "friday at eight", localStart: "2026-11-27T08:00" };
  expect(resolve("car to the garage friday at eight", [car])).toBe(
    'event "Car to the garage" · Fri 2026-11-27 08:00',
  );
  const lunch = { title: "Lunch", timePhrase: "next Sunday at 13:00", localStart: "2026-11-29T13:00" };
  expect(resolve("lunch next Sunday at 13:00", [lunch])).toContain("(next-weekday)");
});

test("an hour that the clocks skip is asked about, whoever read it", () => {
  const item = {
    title: "Hlídka",
    timePhrase: "poslední neděli v březnu ve 2:30",
    localStart: "2027-03-28T02:30",
  };
  expect(resolve("Hlídka poslední neděli v březnu", [item])).toBe(
    'event "Hlídka" · Sun 2027-03-28 03:30 · or Sun 2027-03-28 01:30 (dst-gap)',
  );
});

test("a day that is over is not the plan's", () => {
  const item = {
    title: "Dinner",
    timePhrase: "yesterday agreed, Saturday half past seven",
    localStart: "2026-11-28T19:30",
  };
  expect(resolve("met Tom yesterday, dinner Saturday half past seven", [item])).toBe(
    'event "Dinner" · Sat 2026-11-28 19:30',
  );
});

test("a forwarded tomorrow counts from when it was said", () => {
  const item = { title: "Dinner", timePhrase: "tomorrow at 19:00", localStart: "2026-11-26T19:00" };
  const said = { origin: "forwarded", author: "Bob", saidAt: "2026-11-25T12:00:00Z" } as const;
  expect(resolve("Dinner tomorrow at 19:00?", [item], said)).toBe('event "Dinner" · Thu 2026-11-26 19:00');
});

test("changes and calling off keep what the rules know of them", () => {
  expect(
    resolve("postpone the dentist by an hour", [
      { intent: "update", aboutEvent: "dentist", timePhrase: "by an hour" },
    ]),
  ).toContain("shift 60");
  expect(resolve("zrušit oběd s Petrem", [{ intent: "cancel", aboutEvent: "oběd s Petrem" }])).toBe(
    'cancel · about "oběd s Petrem"',
  );
});

test("several days to find a time in stay a question for free time", () => {
  expect(
    resolve("ideally 45 minutes with Ben sometime next week", [
      {
        intent: "find_slot",
        timePhrase: "next week",
        lengthMinutes: 45,
        attendees: ["Ben"],
        localStart: "2026-11-23",
        localEnd: "2026-11-29",
        allDay: true,
      },
    ]),
  ).toBe("find_slot · Mon 2026-11-23 – Sun 2026-11-29 · 45 min · with Ben");
});

test("names are taken in their base form, and only from the text", () => {
  const item = {
    title: "Обед",
    timePhrase: "завтра в 13:00",
    localStart: "2026-11-22T13:00",
    attendees: ["Анна", "Оля", "Борис"],
  };
  expect(resolve("обед с Анной и Олей завтра в 13:00", [item])).toContain("with Анна, Оля");
  expect(resolve("обед с Анной и Олей завтра в 13:00", [item])).not.toContain("Борис");
});

test("an address of the user's own words makes a guest", () => {
  const item = {
    title: "Call",
    timePhrase: "Monday at 9",
    localStart: "2026-11-23T09:00",
    attendees: ["Bob <bob@example.org>"],
  };
  expect(resolve("Call with Bob bob@example.org Monday at 9", [item])).toContain(
    "with Bob <bob@example.org>",
  );
});

test("a model that fails leaves the rules' reading, which says so", async () => {
  const port = { ask: () => Promise.reject(new ProviderError("openai", "unavailable")) };
  expect(describeReading(await readByPort(port, "Dentist Monday at 9", context))).toBe(
    'event "Dentist" · Mon 2026-11-23 09:00 · not model-failed',
  );
});
