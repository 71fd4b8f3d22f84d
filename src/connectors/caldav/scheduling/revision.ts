/**
 * Guests answer into an event by the server's own hand, which gives it a new ETag each time. A Schedule-Tag (RFC 6638) is to
 * stay then, but sabre/dav gives none, and Cyrus' stays also when another program changes the event: so what an event says
 * is compared, answers apart.
 */
import ICAL from "ical.js";
import type { CalendarObject } from "../icalendar/calendar-object";

const mark = "said:";

export function isDigest(etag: string): boolean {
  return etag.startsWith(mark);
}

/** null for what nobody is invited to. */
export function digestOf({ root, main }: CalendarObject): string | null {
  if (!main.hasProperty("organizer")) return null;
  const copy = ICAL.Component.fromString(root.toString());
  for (const event of copy.getAllSubcomponents("vevent")) {
    for (const name of ["dtstamp", "last-modified"]) event.removeAllProperties(name);
    for (const attendee of event.getAllProperties("attendee")) dropAnswer(attendee);
    const organizer = event.getFirstProperty("organizer");
    organizer?.removeParameter("schedule-status");
  }
  return `${mark}${new Bun.CryptoHasher("sha256").update(copy.toString()).digest("hex").slice(0, 32)}`;
}

function dropAnswer(attendee: ICAL.Property): void {
  for (const name of Object.keys(attendee.toJSON()[1] ?? {}))
    if (/^(partstat|rsvp|schedule-status|x-.*)$/i.test(name)) attendee.removeParameter(name);
}
