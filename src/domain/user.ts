import type { CalendarId, ChannelId, ConnectionId, InboundId, UserId } from "./ids";

export interface WorkingHours {
  /** ISO weekdays, 1 = Monday. */
  readonly days: readonly number[];
  /** Wall clock, "09:00". */
  readonly from: string;
  readonly to: string;
}

export const usualWorkingHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: "09:00", to: "18:00" };

export interface User {
  readonly id: UserId;
  readonly name: string;
  readonly role: "owner" | "admin" | "member";
  /** BCP 47: its language chooses the wording, its region the order of day and month. */
  readonly locale: string;
  /** IANA; null until the person has said it. There is no fallback: an unknown zone is asked for. */
  readonly zone: string | null;
  readonly workingHours: WorkingHours;
  readonly defaultCalendar: CalendarId | null;
  /** null for the built-in one. */
  readonly defaultNoteStore: ConnectionId | null;
}

export type ChannelKind = "telegram" | "web" | "terminal";

/** What the next message in a conversation is expected to answer. */
export type Awaiting = "zone" | "time";

/** One place where a user talks to us; the conversation in it has its own order. */
export interface Channel {
  readonly id: ChannelId;
  readonly user: UserId;
  readonly kind: ChannelKind;
  /** The chat's id at the channel; for web and terminal the user's id. */
  readonly address: string;
  readonly awaiting: Awaiting | null;
  /** The message to go on with once the answer came. */
  readonly resume: InboundId | null;
  /** Bound by a code, and so admitted without standing on a list. */
  readonly linked: boolean;
}
