import ICAL from "ical.js";
import type { Person } from "../../../domain/event";
import { isOwn, type Organizing } from "../scheduling/scheduling";
import { agentOf, listInvited, namedPerson } from "./read-event";
import { cleanText } from "./value";

/**
 * What the user is in an event whose server schedules. host: it writes to the guests in their name. quiet: guests are kept
 * and nobody is written to. guest: somebody else invited them. null where the server does not schedule.
 */
export type Standing = "host" | "quiet" | "guest" | null;

/** `main` is the event as it is; null for a new one. */
export function standingIn(
  main: ICAL.Component | null,
  people: readonly Person[],
  organizing: Organizing | null,
): Standing {
  if (organizing === null) return null;
  const organizer = main?.getFirstProperty("organizer") ?? null;
  if (organizer !== null && !isOrganizer(organizer, organizing)) return "guest";
  if (!organizing.invites) return "quiet";
  const hasGuests = people.some((each) => isInvitable(each) && !isOwn(organizing, `mailto:${each.email}`));
  return organizer !== null || hasGuests ? "host" : "quiet";
}

function isOrganizer(property: ICAL.Property, organizing: Organizing): boolean {
  const email = property.getFirstParameter("email");
  return isOwn(organizing, String(property.getFirstValue())) || isOwn(organizing, `mailto:${email}`);
}

/**
 * People with an address become ATTENDEEs. Only as a host is there an ORGANIZER, so that otherwise a server sends no
 * invitation: whom an event names and who is written to are two decisions.
 */
export function writePeople(
  main: ICAL.Component,
  people: readonly Person[],
  standing: Standing,
  organizing: Organizing | null,
): void {
  if (standing === "host" && organizing !== null) takeHost(main, organizing);
  const wanted = new Map(people.filter(isInvitable).map((person) => [person.email.toLowerCase(), person]));
  for (const { property, person } of listInvited(main)) {
    const email = person.email?.toLowerCase() ?? null;
    if (email === null ? people.some(({ name }) => name === person.name) : wanted.delete(email)) continue;
    main.removeProperty(property);
  }
  for (const person of wanted.values()) main.addProperty(attendee(person, standing, organizing));
  const kept = new Set(listInvited(main).map(({ person }) => person.name));
  main.removeAllProperties(namedPerson);
  for (const person of people) {
    if (isInvitable(person) || kept.has(person.name)) continue;
    const property = new ICAL.Property(namedPerson);
    property.resetType("text");
    property.setValue(cleanText(person.name));
    main.addProperty(property);
  }
}

/** Those who were kept without a word are guests from now on. */
function takeHost(main: ICAL.Component, { email, name }: Organizing): void {
  if (main.hasProperty("organizer")) return;
  const organizer = new ICAL.Property("organizer");
  if (name !== null) organizer.setParameter("cn", parameterText(name));
  organizer.setValue(`mailto:${email}`);
  main.addProperty(organizer);
  for (const { property } of listInvited(main)) {
    if (agentOf(property) === "CLIENT") property.removeParameter("schedule-agent");
    if (property.getFirstParameter("partstat") === "NEEDS-ACTION") property.setParameter("rsvp", "TRUE");
  }
}

function attendee(
  { name, email }: Person & { email: string },
  standing: Standing,
  organizing: Organizing | null,
): ICAL.Property {
  const isSelf = organizing !== null && isOwn(organizing, `mailto:${email}`);
  const property = new ICAL.Property("attendee");
  property.setParameter("cn", parameterText(name) || email);
  property.setParameter("partstat", isSelf ? "ACCEPTED" : "NEEDS-ACTION");
  if (standing === "host" && !isSelf) {
    property.setParameter("role", "REQ-PARTICIPANT");
    property.setParameter("rsvp", "TRUE");
  }
  // CLIENT and not NONE: by the standard both keep the server from writing, and sabre/dav knows the first alone.
  if (standing === "quiet") property.setParameter("schedule-agent", "CLIENT");
  property.setValue(`mailto:${email}`);
  return property;
}

function parameterText(text: string): string {
  return cleanText(text)
    .replace(/["\n\t]/g, " ")
    .trim();
}

function isInvitable(person: Person): person is Person & { email: string } {
  return person.email !== null && /^[^\s@<>",;:\p{Cc}]+@[^\s@<>",;:\p{Cc}]+$/u.test(person.email);
}
