import type { Origin } from "./inbound";
import type { When } from "./when";

export interface Person {
  readonly name: string;
  readonly email: string | null;
  /** Where only somebody else's words name them; absent for whom the user named. */
  readonly origin?: Exclude<Origin, "own">;
}

/** What a calendar entry says, independent of where it is stored. */
export interface EventFields {
  readonly title: string;
  readonly when: When;
  /** RFC 5545 RRULE value without the property name, or null for a single event. */
  readonly recurrence: string | null;
  readonly location: string | null;
  readonly attendees: readonly Person[];
  /** Minutes before the start. */
  readonly alerts: readonly number[];
  readonly body: string | null;
}

export interface NoteFields {
  readonly title: string;
  readonly body: string;
}

/** Something to be told at an instant; it occupies no time. */
export interface ReminderFields {
  readonly title: string;
  readonly at: Temporal.ZonedDateTime;
  /** RFC 5545 RRULE value, or null when it comes once. */
  readonly recurrence: string | null;
}

/** Where an event lives: the calendar's id at its provider, the iCalendar UID and the provider's own address of it. */
export interface EventRef {
  readonly calendar: string;
  readonly uid: string;
  readonly href: string;
}

/** An event as a calendar holds it now. */
export interface SavedEvent extends EventFields {
  readonly ref: EventRef;
  readonly etag: string | null;
  /** A page where a person can open it. */
  readonly link: string | null;
}

/** One appearance of an event within a span that was asked about; a recurring event has several. */
export interface Occurrence {
  readonly ref: EventRef;
  readonly title: string;
  readonly when: When;
  readonly location: string | null;
  readonly attendees: readonly Person[];
  readonly recurring: boolean;
  /** False for an event marked free (RFC 5545 TRANSP:TRANSPARENT) or cancelled. */
  readonly busy: boolean;
}

/** A calendar as its provider lists it. */
export interface CalendarInfo {
  /** The provider's own id of it, an address for CalDAV. */
  readonly id: string;
  readonly name: string;
  readonly writable: boolean;
}
