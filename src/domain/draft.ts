import type { DraftState } from "./draft-state";
import type { EventFields, EventRef, Exceptions, NoteFields, RecurrenceId, ReminderFields } from "./event";
import { type ExistingEvent, movedWhen, namedWhen } from "./existing";
import type { CalendarId, ChannelId, ConnectionId, DraftId, InboundId, UserId } from "./ids";
import type { Span, When } from "./when";

/** An event of a file, with a key made of what the file names it. */
export interface ImportedEvent {
  readonly key: string;
  readonly event: EventFields;
  /** Where the file has it depart from its rule; absent where it does not. */
  readonly exceptions?: Exceptions;
}

export type DraftContent =
  | {
      readonly kind: "event";
      readonly event: EventFields;
      /** What it is created under; absent for the draft's own id. */
      readonly key?: string;
      /** Of a series from a file; absent where it has none. */
      readonly exceptions?: Exceptions;
    }
  /** Several events of one file. */
  | { readonly kind: "import"; readonly events: readonly ImportedEvent[] }
  | { readonly kind: "note"; readonly note: NoteFields }
  | { readonly kind: "reminder"; readonly reminder: ReminderFields }
  | { readonly kind: "change"; readonly before: ExistingEvent; readonly after: EventFields }
  | { readonly kind: "cancellation"; readonly before: ExistingEvent };

const surelyUnwritten = [
  "auth",
  "forbidden",
  "not-found",
  "invalid",
  "refused",
  "unreachable",
  "rate-limited",
  "conflict",
];

/** Whether it goes to a calendar that can be chosen. */
export function hasTarget(content: DraftContent): boolean {
  return content.kind === "event" || content.kind === "import";
}

/**
 * Whether a draft may go to another calendar, or note store, than it was to. One that failed with its outcome unknown may not: it could
 * be in the first one already.
 */
export function mayGoElsewhere(draft: Pick<Draft, "state" | "failure" | "content">): boolean {
  if (!hasTarget(draft.content) && draft.content.kind !== "note") return false;
  return draft.state !== "failed" || surelyUnwritten.includes(draft.failure ?? "");
}

/** A question that the words left open: tapping an answer changes the time. */
export interface DraftQuestion {
  readonly reason: string;
  readonly answers: readonly When[];
}

/** What was found around the draft's time when it was last looked at. */
export interface DraftChecks {
  readonly conflicts: readonly { readonly title: string; readonly when: When; readonly calendar: string }[];
  readonly free: readonly Span[];
  /** Names of calendars that gave no answer. */
  readonly unanswered: readonly string[];
  /** Of those that gave no answer, when the copy was made that spoke for them; absent where there are none. */
  readonly aged?: readonly { readonly calendar: string; readonly at: Temporal.Instant }[];
  /** An event that a new one plainly concerns: perhaps that is to be moved. Absent where there is none. */
  readonly related?: RelatedEvent;
}

/** An event with the same title and people, near the draft's time. */
export interface RelatedEvent {
  readonly title: string;
  readonly when: When;
  readonly calendar: CalendarId;
  readonly ref: EventRef;
  /** Of a series, which appearance. */
  readonly original: RecurrenceId | null;
}

export interface Draft {
  readonly id: DraftId;
  readonly user: UserId;
  readonly channel: ChannelId;
  readonly inbound: InboundId;
  readonly state: DraftState;
  /** Counts every change; a tap carries the revision that it was shown with. */
  readonly revision: number;
  readonly content: DraftContent;
  /** Where it goes; null for what only the built-in store holds. */
  readonly calendar: CalendarId | null;
  /** The account that a note goes to; null for everything else. */
  readonly noteStore: ConnectionId | null;
  /** The user themselves chose where it goes: rules no longer do. */
  readonly targetChosen: boolean;
  readonly question: DraftQuestion | null;
  readonly checks: DraftChecks | null;
  /** Wording ids of what could not be kept ("except-holidays"). */
  readonly unkept: readonly string[];
  /** Why delivery failed, as a wording id. */
  readonly failure: string | null;
  readonly createdAt: Temporal.Instant;
}

/** The day and time a draft is about; a note has none, a file's events have several. */
export function draftWhen(content: DraftContent): When | null {
  switch (content.kind) {
    case "event":
      return content.event.when;
    case "change":
      return movedWhen(content.before, content.after);
    case "cancellation":
      return namedWhen(content.before);
    case "reminder":
      return { kind: "timed", start: content.reminder.at, end: content.reminder.at };
    case "note":
    case "import":
      return null;
  }
}
