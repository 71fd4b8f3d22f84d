import type { Span } from "../../domain/when";
import type { Assistant } from "../assistant";
import { sameWord, tokenizeWords } from "../reading/same-word";
import { type CalendarOccurrence, gatherOccurrences } from "./calendars";
import type { ZonedUser } from "./check-time";

/** How far ahead "the dentist" is looked for. */
const horizonDays = 90;

/**
 * The coming events that the words fit best, the soonest first; several only where they fit equally well.
 * `span` narrows the search when the text named a day.
 */
export async function findEvents(
  assistant: Assistant,
  user: ZonedUser,
  words: string,
  span: Span | null,
  signal: AbortSignal,
): Promise<CalendarOccurrence[]> {
  const now = assistant.now();
  const within = span ?? { start: now, end: now.add({ hours: 24 * horizonDays }) };
  const { found } = await gatherOccurrences(assistant, user, within, signal);
  const wanted = tokenizeWords(words);
  const seen = new Set<string>();
  const scored = found
    .filter((each) => !seen.has(each.ref.href) && seen.add(each.ref.href))
    .map((each) => ({ each, score: score(wanted, each) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (wanted.length > 0 && best === 0) return [];
  return scored.filter(({ score }) => score === best).map(({ each }) => each);
}

function score(wanted: readonly string[], event: CalendarOccurrence): number {
  const people = event.attendees.map((person) => person.name).join(" ");
  const has = tokenizeWords(`${event.title} ${people} ${event.location ?? ""}`);
  return wanted.filter((word) => has.some((other) => sameWord(word, other))).length;
}
