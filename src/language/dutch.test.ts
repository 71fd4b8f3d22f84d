import { expect, test } from "bun:test";
import { dutch } from "./corpus/nl";
import { read } from "./read";
import type { Language } from "./reading";

const thursday = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Amsterdam]");

test("every spoken quarter of an afternoon hour", () => {
  const hours = "een twee drie vier vijf zes".split(" ");
  hours.forEach((name, index) => {
    const hour = index + 13;
    const next = hours[index + 1];
    const cases: [string, string][] = [
      [`kwart over ${name}`, `${hour}:15`],
      [`kwart voor ${name}`, `${hour - 1}:45`],
      [`tien over ${name}`, `${hour}:10`],
      [`20 voor ${name}`, `${hour - 1}:40`],
    ];
    if (next !== undefined)
      cases.push(
        [`half ${next}`, `${hour}:30`],
        [`vijf voor half ${next}`, `${hour}:25`],
        [`tien over half ${next}`, `${hour}:40`],
      );
    for (const [spoken, time] of cases) {
      const text = `overleg morgen om ${spoken}`;
      const [item] = read(text, { now: thursday, locale: "nl-NL", languages: ["nl"] }).items;
      expect([text, item?.time?.start.toString()]).toEqual([text, `2026-11-27T${time}:00`]);
    }
  });
});

test("Dutch is told from English and German whichever is preferred", () => {
  const plain = dutch.groups.filter(({ name }) => !/mixed|zones|not a time/.test(name));
  const texts = plain.flatMap(({ cases }) => cases.map(([text]) => text));
  for (const languages of [
    ["en", "nl"],
    ["de", "nl"],
    ["en", "de", "nl"],
  ] as const satisfies Language[][]) {
    const other = texts.filter(
      (text) => read(text, { now: thursday, locale: "nl-NL", languages }).language !== "nl",
    );
    // What is left has next to no word of its own: "wo 15:30 voetbaltraining".
    expect(other.length, other.join(" | ")).toBeLessThan(texts.length * 0.04);
  }
});
