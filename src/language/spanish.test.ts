import { describe, expect, test } from "bun:test";
import { parseJson } from "../cli/parse-json";
import { type SpanishCase, type SpanishChange, spanishCases, spanishChanges } from "./corpus/es";
import { read } from "./read";
import { readChange } from "./read-change";
import type { ReadingContext } from "./reading";

const monday = "2026-11-23T10:00[Europe/Madrid]";

function contextAt(now: string): ReadingContext {
  return { now: Temporal.ZonedDateTime.from(now), locale: "es-ES", languages: ["es"] };
}

/** The fields that the case names, as they were read. */
function seen(expected: SpanishCase, context: ReadingContext, text = expected.text): Record<string, unknown> {
  const { items } = parseJson(read(text, context));
  const [item] = items;
  const found: Record<string, unknown> = {
    title: null,
    start: null,
    end: null,
    allDay: false,
    attendees: [],
    alerts: [],
    about: null,
    unkept: [],
    ...item,
    ambiguous: (item?.ambiguous ?? []).map((other) => other.start),
    items: items.length,
  };
  return Object.fromEntries(
    Object.keys(expected)
      .filter((key) => key !== "text" && key !== "now")
      .map((key) => [key, found[key]]),
  );
}

function wanted(expected: SpanishCase): Record<string, unknown> {
  return Object.fromEntries(Object.entries(expected).filter(([key]) => key !== "text" && key !== "now"));
}

const all = Object.values(spanishCases).flat();

for (const [name, cases] of Object.entries(spanishCases)) {
  describe(name, () => {
    test.each(cases.map((each) => [each.text, each] as const))("%s", (_text, each) => {
      expect(seen(each, contextAt(each.now ?? monday))).toEqual(wanted(each));
    });
  });
}

describe("changes", () => {
  test.each(spanishChanges.map((each) => [each.text, each] as const))("%s", (_text, each) => {
    const change = readChange(each.text, contextAt(monday));
    const found: Record<string, unknown> = {
      ...change,
      date: change?.date?.toString(),
      startTime: change?.startTime?.toString(),
      addAttendees: change?.addAttendees.map((person) => person.name),
    };
    for (const [key, value] of Object.entries(each))
      if (key !== "text")
        expect({ [key]: found[key] }).toEqual({ [key]: value as SpanishChange[keyof SpanishChange] });
  });
});

test("case and punctuation at the end change nothing about the time", () => {
  for (const each of all) {
    const context = contextAt(each.now ?? monday);
    const { start, end, recurrence } = parseJson(read(each.text, context)).items[0] ?? {};
    for (const variant of [each.text.toLowerCase(), each.text.replaceAll(" ", "  "), `  ${each.text} `]) {
      const other = parseJson(read(variant, context)).items[0] ?? {};
      expect([variant, other.start, other.end, other.recurrence]).toEqual([variant, start, end, recurrence]);
    }
  }
});

test("a reference so many days later reads relative days so many days later", () => {
  const relative = [
    "mañana a las 10 dentista",
    "pasado mañana cena",
    "dentro de tres días a las 9:00 vuelo",
    "hoy a las 23:00 tren",
  ];
  for (const text of relative)
    for (const days of [1, 6, 40, 365]) {
      const now = Temporal.ZonedDateTime.from(monday);
      const here = read(text, contextAt(monday)).items[0]?.time?.start;
      const there = read(text, { ...contextAt(monday), now: now.add({ days }) }).items[0]?.time?.start;
      expect([text, days, there?.toString()]).toEqual([text, days, here?.add({ days }).toString()]);
    }
});

test("no plan lies in the past", () => {
  for (const each of all)
    for (const hours of [0, 13, 61, 24 * 40]) {
      const now = Temporal.ZonedDateTime.from(monday).add({ hours });
      for (const item of read(each.text, { ...contextAt(monday), now }).items) {
        if (item.intent !== "event" && item.intent !== "reminder") continue;
        if (item.time === null || item.unkept.includes("past-time")) continue;
        const end = item.time.end ?? item.time.start;
        const limit = end instanceof Temporal.PlainDate ? now.toPlainDate() : now.toPlainDateTime();
        const isOver =
          end instanceof Temporal.PlainDate
            ? Temporal.PlainDate.compare(end, now.toPlainDate()) < 0
            : item.time.zone === null && Temporal.PlainDateTime.compare(end, now.toPlainDateTime()) < 0;
        expect([each.text, end.toString(), limit.toString(), isOver]).toEqual([
          each.text,
          end.toString(),
          limit.toString(),
          false,
        ]);
      }
    }
});
