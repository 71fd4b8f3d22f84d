import type { RelatedEvent } from "../../domain/draft";
import type { EventFields, Person } from "../../domain/event";
import { sameWord, tokenizeWords } from "../reading/same-word";
import type { CalendarOccurrence } from "./calendars";

/**
 * The coming event that a new one plainly concerns: of the same title, with nobody else, at another time. The nearest one,
 * where there are several; null where there is none.
 */
export function findRelated(
  event: EventFields,
  around: readonly CalendarOccurrence[],
  now: Temporal.Instant,
): RelatedEvent | null {
  const { when } = event;
  const words = titleWords(event);
  if (when.kind !== "timed" || words.length === 0) return null;
  const wanted = when.start.epochMilliseconds;
  // Nothing is moved to where it is over: that is told of, not planned.
  if (wanted < now.epochMilliseconds) return null;
  const near = around.flatMap((each) => {
    if (each.when.kind !== "timed" || !each.in.writable) return [];
    const start = each.when.start.epochMilliseconds;
    if (start === wanted || start < now.epochMilliseconds) return [];
    const isSame = sameWords(words, titleWords(each)) && samePeople(event.attendees, each.attendees);
    return isSame ? [{ each, distance: Math.abs(start - wanted) }] : [];
  });
  const [nearest] = near.toSorted((a, b) => a.distance - b.distance);
  if (nearest === undefined) return null;
  const { title, ref, original, ...rest } = nearest.each;
  return { title, when: rest.when, calendar: rest.in.id, ref, original };
}

/** Without the names: whom it is with is compared by itself. */
function titleWords({ title, attendees }: Pick<EventFields, "title" | "attendees">): string[] {
  const names = attendees.flatMap(({ name }) => tokenizeWords(name));
  return tokenizeWords(title).filter(
    (word) => (word.length > 2 || /\p{N}/u.test(word)) && !names.some((name) => sameWord(name, word)),
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const has = (list: readonly string[], word: string) => list.some((other) => sameWord(word, other));
  return a.length === b.length && a.every((word) => has(b, word)) && b.every((word) => has(a, word));
}

function samePeople(a: readonly Person[], b: readonly Person[]): boolean {
  const names = (people: readonly Person[]) =>
    people.map((each) => tokenizeWords(each.name).join(" ")).sort();
  return names(a).join() === names(b).join();
}
