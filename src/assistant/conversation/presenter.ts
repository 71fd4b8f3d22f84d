import type { Draft } from "../../domain/draft";
import type { JournalEntry } from "../../domain/journal";
import type { Reply } from "../../domain/reply";
import type { User } from "../../domain/user";
import type { Calendar } from "../../store/accounts/calendars";
import type { Reminder } from "../../store/built-in/reminders";
import type { NoteStore } from "../notes/find-note-store";

/** All that a draft's card shows, whatever its state. */
export interface DraftCard {
  readonly draft: Draft;
  readonly user: User;
  readonly calendars: readonly Calendar[];
  readonly noteStores: readonly NoteStore[];
  /** Wording ids of what its calendar does differently than people may expect. */
  readonly remarks: readonly string[];
  /** What was written, once it was. */
  readonly entry: JournalEntry | null;
  readonly now: Temporal.Instant;
}

/** How the assistant's own messages read; the conversation room puts them into words. */
export interface Presenter {
  draft(card: DraftCard): Reply;
  /** What stands where a draft's card was, once the card stands further down. */
  retired(user: User): Reply;
  reminder(reminder: Reminder, user: User): Reply;
  /** An alert before an event of the built-in calendar. */
  alert(event: { title: string; start: Temporal.ZonedDateTime; location: string | null }, user: User): Reply;
  /** Stands before a message that may have arrived already. */
  maybeRepeated(reply: Reply, user: User): Reply;
  /** An account lets us in no more, or will stop to. `cause` is the wording id of why, where that is known. */
  reconnect(
    account: { name: string; label: string; cause: string | null },
    when: "ended" | "ends-soon",
    user: User,
  ): Reply;
  /** A reminder stands, and the to-do that was to show it could not be made. */
  taskFailed(title: string, account: string, user: User): Reply;
  /** Handling failed for good; nothing is lost but this answer. */
  /** `silent` names the account that gave no answer, where that was all. */
  trouble(user: User, silent: string | null): Reply;
}
