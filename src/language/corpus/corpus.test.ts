import { expect, test } from "bun:test";
import { read } from "../read";
import { corpora } from "./corpora";
import { describe } from "./describe";

for (const { language, groups } of corpora) {
  for (const { name, now, zone, locale, languages, cases } of groups) {
    test(`${language}: ${name}`, () => {
      const context = { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), locale, languages };
      for (const [text, expected] of cases) {
        expect(`${text} => ${describe(read(text, context))}`).toBe(`${text} => ${expected}`);
      }
    });
  }
}
