import type { Person } from "../../domain/event";
import type { Passage } from "../../domain/inbound";
import { emptyItem } from "../../language/item/read-item";
import type { ReadItem, Reading } from "../../language/reading";
import { findOrigin, isSaid } from "./ground";

const plans: readonly ReadItem["intent"][] = ["event", "reminder", "note"];

/**
 * What the rules read in text that is not all the user's, held to what such text may do: it tells of plans. A change or a
 * question stays only if the user's own words, read by themselves, ask for it; and nobody else's words make a recipient.
 */
export function holdToOwn(
  reading: Reading,
  passages: readonly Passage[],
  readOwn: (text: string) => Reading,
): Reading {
  const own = passages.filter((passage) => passage.origin === "own");
  if (own.length === passages.length) return reading;
  const asked = readOwn(own.map((passage) => passage.text).join("\n")).items.map((item) => item.intent);
  const items = reading.items
    .filter((item) => plans.includes(item.intent) || asked.includes(item.intent))
    .map((item) => ({
      ...item,
      attendees: item.attendees.map((person) => holdPerson(person, passages, own)),
    }));
  return { ...reading, items: items.length > 0 ? items : [emptyItem] };
}

function holdPerson(person: Person, passages: readonly Passage[], own: readonly Passage[]): Person {
  const email = person.email !== null && isSaid(person.email, own) ? person.email : null;
  const origin = email === null ? (findOrigin(person.name, passages) ?? "forwarded") : "own";
  return origin === "own" ? { name: person.name, email } : { name: person.name, email, origin };
}
