import { expect, test } from "bun:test";
import { corpora } from "../corpus/corpora";
import type { ReadChange, ReadingContext } from "../reading";
import { readChange } from "./read-change";

for (const { language, replies } of corpora) {
  const { now, zone, locale, languages } = replies;
  const context = { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), locale, languages };
  for (const [text, expected] of replies.cases)
    test(`${language}: ${text}`, () => {
      expect(changed(text, context)).toEqual(expected);
    });
}

/** What a reply changes, untouched fields left out; people by their names. */
function changed(text: string, context: ReadingContext): Record<string, unknown> | null {
  const change = readChange(text, context);
  if (change === null) return null;
  const fields = Object.entries(change as unknown as Record<keyof ReadChange, unknown>).filter(
    ([key, value]) => {
      if (key === "alerts") return value !== undefined;
      if (key === "location" || key === "recurrence") return value !== undefined;
      return value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
    },
  );
  const people = change.addAttendees.map((person) => person.name);
  const named = people.length === 0 ? {} : { addAttendees: people };
  return JSON.parse(JSON.stringify({ ...Object.fromEntries(fields), ...named }));
}
