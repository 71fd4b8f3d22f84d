import type { EventFields, Person } from "../domain/event";
import type { EventEdit } from "./connector";

/**
 * Whom a provider that writes to guests writes to of an edit: all of them; only those who joined or left where that is all
 * that changed; nobody where it is what only the user sees. `addressesOf` are the guests' addresses, in lower case.
 */
export function listHearers(
  { before, after }: EventEdit,
  addressesOf: (event: EventFields) => readonly string[],
): Person[] {
  const [was, will] = [before, after].map((event) => new Set(event === null ? [] : addressesOf(event)));
  const all = [...new Set([...(will ?? []), ...(was ?? [])])];
  const isTold = before === null || after === null || gistOf(before) !== gistOf(after);
  const heard = isTold ? all : all.filter((email) => !(was?.has(email) && will?.has(email)));
  const known = [...(after?.attendees ?? []), ...(before?.attendees ?? [])];
  return heard.map(
    (email) => known.find((each) => each.email?.toLowerCase() === email) ?? { name: email, email },
  );
}

function gistOf({ title, when, recurrence, location, body }: EventFields): string {
  return JSON.stringify([title, when, recurrence, location, body]);
}

/** Everybody on an event who has an address, but the user; nobody of what somebody else invited to. */
export function listGuests({ attendees, invitation }: EventFields, own: unknown): string[] {
  if (invitation !== undefined) return [];
  const self = typeof own === "string" ? own.toLowerCase() : null;
  const emails = attendees.flatMap(({ email }) => email?.toLowerCase() ?? []);
  return emails.filter((email) => email !== self);
}
