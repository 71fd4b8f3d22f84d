import type { Person } from "../domain/event";

export type Language = "en" | "ru" | "de" | "es" | "fr" | "it" | "pt" | "nl" | "uk" | "pl";

export interface ReadingContext {
  /** The reference time; its zone is the user's. */
  readonly now: Temporal.ZonedDateTime;
  /** BCP 47; decides day/month order, first day of the week and, by its region, holidays. */
  readonly locale: string;
  /** The user's languages, the preferred one first; a message is read in the one of them it is written in. */
  readonly languages: readonly Language[];
}

export type Intent = "event" | "note" | "reminder" | "query" | "find_slot" | "update" | "cancel" | "none";

/** Offsets in UTF-16 units into the text that was read, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A time as read: a wall clock reading without offset. `end` of an all-day reading is its last day, inclusive. */
export interface ReadTime {
  readonly start: Temporal.PlainDateTime | Temporal.PlainDate;
  readonly end: Temporal.PlainDateTime | Temporal.PlainDate | null;
  /** IANA name, only where the text names a zone. */
  readonly zone: string | null;
}

/** Why a reading is not the only one; the interface words it. */
export type AmbiguityReason =
  | "next-weekday"
  | "day-month-order"
  | "am-pm"
  | "dst-gap"
  | "dst-overlap"
  | "weekday-mismatch"
  | "two-readings"
  | "other";

/** What the text asked for that no field can hold; the interface words it. */
export type Unkept = "except-holidays" | "past-time" | "deadline" | "recurrence" | ModelTrouble;

/** Why the rules read alone where a language model should have read. */
export type ModelTrouble = "model-failed" | "model-spent" | "model-no-key";

/** "Only this one"; "from now on"; "every", "the weekly", "on Mondays". */
export type SeriesWords = "this" | "following" | "all";

export interface ReadItem {
  readonly intent: Intent;
  readonly title: string | null;
  /**
   * For event and reminder: when. For query and find_slot: the span asked about (a single day is all-day from it to it).
   * For update: the new time; `about` is what it concerns. Null when the text names none: nothing is invented.
   */
  readonly time: ReadTime | null;
  /** Which parts of `time` the text itself gave. */
  readonly given: { readonly date: boolean; readonly time: boolean; readonly length: boolean };
  /** Other readings of the same words, best first, without `time` itself. */
  readonly alternatives: readonly { readonly time: ReadTime; readonly reason: AmbiguityReason }[];
  /** RFC 5545 RRULE value; UNTIL in the form the start has (date or local date-time). */
  readonly recurrence: string | null;
  readonly attendees: readonly Person[];
  readonly location: string | null;
  /** Minutes before the start. */
  readonly alerts: readonly number[];
  readonly body: string | null;
  /** For update and cancel and query: words that tell which event is meant, else null. */
  readonly about: string | null;
  /** For query: whether there is time, rather than what is on. */
  readonly asksFree?: true;
  /** For find_slot: how long, in minutes. */
  readonly minutes: number | null;
  /** For "by Friday": a deadline is not a start. */
  readonly deadline: Temporal.PlainDateTime | Temporal.PlainDate | null;
  readonly unkept: readonly Unkept[];
  /** For update and cancel: the time the event meant has now, where the text names it ("move tomorrow's lunch to Friday"). */
  readonly aboutTime?: ReadTime;
  /** For update: "postpone lunch by an hour", "half an hour earlier"; signed minutes. */
  readonly shiftMinutes?: number;
  /** For update: "15 minutes longer", "half an hour shorter"; signed minutes, the start stays. */
  readonly stretchMinutes?: number;
  /** For update and cancel: what of a series is meant, where the words say so. */
  readonly scope?: SeriesWords;
  /** Where in the text each field was read. */
  readonly spans: Readonly<
    Partial<Record<"title" | "time" | "recurrence" | "attendees" | "location" | "alerts" | "body", TextSpan>>
  >;
}

export interface Reading {
  /** The language it was read in. */
  readonly language: Language;
  /** At least one; a text with nothing in it is a single item of intent "none". */
  readonly items: readonly ReadItem[];
}

/** What a reply in the editing state changes ("make it 2pm", "at Sole instead", "move to Monday", "without Bob"). */
export interface ReadChange {
  /** A new day alone keeps the clock time, a new clock time alone keeps the day; `end` null keeps the length. */
  readonly date: Temporal.PlainDate | null;
  readonly startTime: Temporal.PlainTime | null;
  readonly end: Temporal.PlainDateTime | null;
  /** "until 4pm" with no day: on whatever day it starts. `end` then carries today's date, or that of `date`. */
  readonly endTime?: Temporal.PlainTime;
  readonly minutes: number | null;
  /** "an hour later", "30 minutes earlier": signed minutes. */
  readonly shiftMinutes: number | null;
  /** "15 minutes longer": signed minutes, the start stays. */
  readonly stretchMinutes?: number;
  readonly allDay: boolean;
  readonly zone: string | null;
  readonly title: string | null;
  /** undefined: untouched; null: removed. */
  readonly location: string | null | undefined;
  readonly addAttendees: readonly Person[];
  readonly removeAttendees: readonly string[];
  /** undefined: untouched; empty: no alerts. */
  readonly alerts: readonly number[] | undefined;
  /** undefined: untouched; null: once only. */
  readonly recurrence: string | null | undefined;
  readonly body: string | null;
  readonly alternatives: readonly { readonly date: Temporal.PlainDate; readonly reason: AmbiguityReason }[];
}
