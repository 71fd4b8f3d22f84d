/** What a model says of people, places and addresses counts only as far as the text bears it out. */
import type { Person } from "../../domain/event";
import type { Origin, Passage } from "../../domain/inbound";
import { tokenizeWords } from "./same-word";

const emailForm = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const addressForm = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** Without what cannot be seen: control and format characters, tags, fillers; the joiners inside emoji stay. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replace(/[^\P{Cc}\t\n]|(?!\u200D|\uFE0F)[\p{Cf}\p{DI}]/gu, "")
    .trim();
}

/** A field of an answer as one line, without addresses that the text does not hold; null when nothing is left. */
export function groundLine(
  field: string | null,
  passages: readonly Passage[],
  longest: number,
): string | null {
  const text = groundText(field, passages, longest);
  return text === null ? null : text.replace(/\s+/g, " ").trim() || null;
}

export function groundText(
  field: string | null,
  passages: readonly Passage[],
  longest: number,
): string | null {
  if (field === null) return null;
  const kept = visibleText(field).replace(addressForm, (address) =>
    isSaid(address.replace(/[.,;:!?)\]]+$/, ""), passages) ? address : "",
  );
  return [...kept].slice(0, longest).join("").trim() || null;
}

/** A place, where every word of it stands in the text. */
export function groundPlace(field: string | null, passages: readonly Passage[]): string | null {
  const place = groundLine(field, passages, 200);
  return place !== null && findOrigin(place, passages) !== null ? place : null;
}

/**
 * The people among the named whom the text names too. An address counts only from the user's own words: what others
 * wrote makes nobody a recipient.
 */
export function groundPeople(named: readonly string[], passages: readonly Passage[]): Person[] {
  const people: Person[] = [];
  for (const each of named.slice(0, 30)) {
    const person = groundPerson(visibleText(each), passages);
    const known =
      person !== null && people.some((other) => other.name === person.name && other.email === person.email);
    if (person !== null && !known) people.push(person);
  }
  return people;
}

function groundPerson(named: string, passages: readonly Passage[]): Person | null {
  const address = emailForm.exec(named)?.[0] ?? null;
  const words = named
    .replace(emailForm, "")
    .replace(/[<>()"]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const name = [...(words || (address ?? ""))].slice(0, 80).join("");
  const own = passages.filter((passage) => passage.origin === "own");
  const origin = words === "" ? originOf(address, passages) : findOrigin(words, passages);
  if (name === "" || origin === null) return null;
  const email = address !== null && isSaid(address, own) ? address : null;
  return origin === "own" ? { name, email } : { name, email, origin };
}

function originOf(address: string | null, passages: readonly Passage[]): Origin | null {
  if (address === null) return null;
  return sorted(passages).find((passage) => isSaid(address, [passage]))?.origin ?? null;
}

/** Whose words hold all of these, the user's own first; null when nobody's do. */
export function findOrigin(words: string, passages: readonly Passage[]): Origin | null {
  const wanted = tokenizeWords(words);
  if (wanted.length === 0) return null;
  const holds = (text: string) => {
    const has = tokenizeWords(text);
    return wanted.every((word) => has.some((other) => sameStem(word, other)));
  };
  const one = sorted(passages).find((passage) => holds(passage.text) || holds(passage.author ?? ""));
  return one?.origin ?? null;
}

/** One form of a word and another: "Анной" is "Анна", "Olkiem" is "Olek". Short ones are only themselves. */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const shortest = /\p{Script=Cyrillic}/u.test(a) ? 3 : 4;
  const stem = Math.max(2, Math.ceil(shorter / 2));
  return shorter >= shortest && Math.abs(a.length - b.length) <= 3 && a.slice(0, stem) === b.slice(0, stem);
}

function sorted(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted((a, b) => Number(a.origin !== "own") - Number(b.origin !== "own"));
}

export function isSaid(text: string, passages: readonly Passage[]): boolean {
  return passages.some((passage) => visibleText(passage.text).toLowerCase().includes(text.toLowerCase()));
}
