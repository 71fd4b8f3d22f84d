import type { ConnectionId } from "./ids";
import type { Origin } from "./inbound";
import type { Span, When } from "./when";

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
  /** Takes up no time: marked free, or cancelled. Absent where it does. */
  readonly free?: true;
  /** Absent where nobody was invited by the calendar itself; read, and never written. */
  readonly invitation?: Invitation;
}

/** Whose event it is, where it has an organizer. */
export interface Invitation {
  readonly organizer: Person;
  /** The organizer as the calendar names them. */
  readonly address: string;
  /** E-mail addresses, in lower case, that the organizer's calendar writes to at every change. */
  readonly told: readonly string[];
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

/** Where a reminder shows as a to-do: the account, its id of the list and its address of the to-do. */
export interface ReminderTask {
  readonly connection: ConnectionId;
  readonly list: string;
  readonly href: string;
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
  /** Where it is met online, at its calendar's own service; absent where it has no such room. */
  readonly room?: string;
  /** E-mail addresses, in lower case, that the calendar wrote to in vain; absent where there are none. */
  readonly unreached?: readonly string[];
  /** Those that it has not written to, as it says, though it may do so at such a change; absent where there are none. */
  readonly unsent?: readonly string[];
}

/**
 * Which appearance of a series: where the series itself puts its start, whatever became of it since (RFC 5545
 * RECURRENCE-ID). An instant in UTC, "2030-01-07T09:00:00Z", or for whole days the date, "2030-01-07".
 */
export type RecurrenceId = string;

/** One appearance that says something else than its series does; its event has no recurrence of its own. */
export interface Override {
  readonly original: RecurrenceId;
  readonly event: EventFields;
}

/** Where a series departs from its rule. */
export interface Exceptions {
  /** Appearances that are cancelled (EXDATE). */
  readonly struck: readonly RecurrenceId[];
  /** Appearances beside the rule (RDATE). */
  readonly added: readonly RecurrenceId[];
  readonly overrides: readonly Override[];
}

/** A series with all its exceptions; a single event is one without any. `event.when` is its first appearance. */
export interface Series extends Exceptions {
  readonly event: EventFields;
}

/** A series as a calendar holds it now: what restoring it needs. */
export interface SavedSeries extends Series {
  readonly event: SavedEvent;
  /** What its provider keeps beside that, for that provider's eyes alone; null where that is nothing. */
  readonly raw: string | null;
}

/** What of a series an edit concerns. A single event is "all". */
export type Scope =
  | { readonly kind: "all" }
  | { readonly kind: "this" | "following"; readonly original: RecurrenceId };

/** One appearance of an event within a span that was asked about; a recurring event has several. */
export interface Occurrence {
  readonly ref: EventRef;
  /** null for a single event. */
  readonly original: RecurrenceId | null;
  readonly title: string;
  readonly when: When;
  readonly location: string | null;
  readonly attendees: readonly Person[];
  /** False for an event marked free (RFC 5545 TRANSP:TRANSPARENT) or cancelled. */
  readonly busy: boolean;
}

/** What became of an edit. */
export interface UpdatedEvent extends SavedEvent {
  /** Where "following" split a series: what goes on as it was until then, under the reference it had. Else null. */
  readonly rest: SavedEvent | null;
}

/** What changed in a calendar since a token was given. */
export interface CalendarChanges {
  readonly changed: readonly SavedSeries[];
  /** By the provider's own address of them (EventRef.href). */
  readonly removed: readonly string[];
  /** For the next question. */
  readonly token: string;
  /** What the answers are confined to, until everything is asked for anew; absent where they are about all there is. */
  readonly within?: Span;
}

/** A calendar as its provider lists it. */
export interface CalendarInfo {
  /** The provider's own id of it, an address for CalDAV. */
  readonly id: string;
  readonly name: string;
  readonly writable: boolean;
  /** Listed with a fault in place of what it is: nothing but its id says anything, and it may be no calendar. */
  readonly unread?: true;
}
