import { expect, test } from "bun:test";
import { read } from "./read";

const thursday = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Berlin]");

test("every spoken quarter of an afternoon hour", () => {
  const hours = "eins zwei drei vier fünf sechs".split(" ");
  hours.forEach((name, index) => {
    const hour = index + 13;
    const next = hours[index + 1];
    const cases: [string, string][] = [
      [`Viertel nach ${name}`, `${hour}:15`],
      [`Viertel vor ${name}`, `${hour - 1}:45`],
      [`zehn nach ${name}`, `${hour}:10`],
      [`20 vor ${name}`, `${hour - 1}:40`],
    ];
    if (next !== undefined)
      cases.push(
        [`halb ${next}`, `${hour}:30`],
        [`dreiviertel ${next}`, `${hour}:45`],
        [`viertel ${next}`, `${hour}:15`],
        [`fünf vor halb ${next}`, `${hour}:25`],
      );
    for (const [spoken, time] of cases) {
      const text = `Treffen morgen um ${spoken}`;
      const [item] = read(text, { now: thursday, locale: "de-DE", languages: ["de"] }).items;
      expect([text, item?.time?.start.toString()]).toEqual([text, `2026-11-27T${time}:00`]);
    }
  });
});
