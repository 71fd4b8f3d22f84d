/**
 * Everything outside the process, as small interfaces. A port is opened for one piece of work and carries that
 * work's AbortSignal; every failure it throws is a ProviderError (errors.ts), every time it takes or gives is Temporal.
 */
import type * as z from "zod/mini";
import type {
  CalendarChanges,
  CalendarInfo,
  EventFields,
  EventRef,
  Exceptions,
  NoteFields,
  Occurrence,
  ReminderFields,
  SavedEvent,
  SavedSeries,
  Scope,
  UpdatedEvent,
} from "./domain/event";
import type { Reply } from "./domain/reply";
import type { Watch, WatchAnswer } from "./domain/watch";
import type { Span } from "./domain/when";

export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/**
 * A calendar account: built-in, CalDAV, and whatever else connectors/registry.ts lists. What an edit of a series makes of
 * it is decided in domain/series, the same for every calendar; a connector stores the outcome, by its provider's own means
 * where it has such (instance ids) and else by writing the series anew. Scopes that it has no way to do stand in its
 * declaration (connectors/connector.ts) and are never asked of it.
 */
export interface CalendarPort {
  listCalendars(): Promise<CalendarInfo[]>;
  /**
   * Idempotent by `key`: called again after an unknown outcome it finds what the first call made, and reads it back. A
   * series is made with its exceptions; of those that the provider has no way to keep a remark of the connector tells.
   */
  createEvent(
    calendar: string,
    event: EventFields,
    key: string,
    exceptions?: Exceptions,
  ): Promise<SavedEvent>;
  /** null when it is gone. */
  readEvent(ref: EventRef): Promise<SavedEvent | null>;
  /** The event with its exceptions; null when it is gone. */
  readSeries(ref: EventRef): Promise<SavedSeries | null>;
  /**
   * Makes what `scope` names say `event`: the whole series (its first appearance, its rule), one appearance (its rule does
   * not count), or this appearance and what follows, which become a series of their own with the rule of `event`. What
   * `event` should be is what domain/series/part.ts reads off the series, changed where it is to change. Answers what the
   * scope's part says now.
   *
   * Splitting is idempotent by `key`: first the new series is made under it, then the old one cut; called again it finds
   * the one and does the other. If the old one then turns out to have changed, the new one is taken back.
   * @throws ProviderError kind "conflict" when `etag` is no longer the current one, "not-found" when event or appearance is gone
   */
  updateEvent(
    ref: EventRef,
    scope: Scope,
    event: EventFields,
    etag: string | null,
    key: string,
  ): Promise<UpdatedEvent>;
  /**
   * Answers what is left of the series, null when it is gone. Deleting what is gone already succeeds.
   * @throws ProviderError kind "conflict" when `etag` is no longer current
   */
  deleteEvent(ref: EventRef, scope: Scope, etag: string | null): Promise<SavedEvent | null>;
  /**
   * Makes the event as it was when it was read: rule, cancelled appearances, changed ones. `etag` is the one it has since
   * our write, null where that deleted it: then it is made again, under its own identity where the provider allows that,
   * else by `key`. Called again after an unknown outcome it finds that it is as it was.
   * @throws ProviderError kind "conflict" when somebody else changed it meanwhile
   */
  restoreSeries(before: SavedSeries, etag: string | null, key: string): Promise<SavedEvent>;
  /** What lies in or reaches into the span, recurring events expanded, in order of start. */
  listOccurrences(calendar: string, span: Span): Promise<Occurrence[]>;
  /** Busy times within the span, merged and in order; events marked free do not count. All-day ones count from `zone`. */
  freeBusy(calendars: readonly string[], span: Span, zone: string): Promise<Span[]>;
  /**
   * What changed since `token` was given, everything where it is null; "expired" asks for everything anew. null where
   * the provider only ever tells everything.
   */
  readonly listChanges:
    | ((calendar: string, token: string | null) => Promise<CalendarChanges | "expired">)
    | null;
  /** null where the provider never tells of changes by itself. */
  readonly watching: WatchPort | null;
}

/** Has the provider call us when a calendar has changed. */
export interface WatchPort {
  /** Each call brings the watch's id and this secret along. What a call may find is there before this answers. */
  open(watch: Omit<Watch, "externalId">, secret: string, expiresAt: Temporal.Instant): Promise<WatchAnswer>;
  /**
   * Lets it live on, and answers until when; null where only another one can follow it.
   * @throws ProviderError kind "not-found" when it is gone
   */
  readonly renew: ((watch: Watch, expiresAt: Temporal.Instant) => Promise<Temporal.Instant>) | null;
  /** Stopping what is gone, or never was, already succeeds. */
  stop(watch: Watch): Promise<void>;
  /** How long one may live. */
  readonly longest: Temporal.Duration;
}

export interface SavedNote extends NoteFields {
  readonly id: string;
  readonly link: string | null;
}

export interface NotePort {
  /**
   * Idempotent by `key`: called again after an unknown outcome it finds what the first call made, completes it and reads it
   * back. `at` is when the note was taken.
   */
  createNote(note: NoteFields, key: string, at: Temporal.Instant): Promise<SavedNote>;
  /** null when it is gone. */
  readNote(id: string): Promise<SavedNote | null>;
  /** Deleting what is gone already succeeds. */
  deleteNote(id: string): Promise<void>;
}

/** Where a to-do lies. */
export interface SavedTask {
  /** The provider's own id of the list. */
  readonly list: string;
  /** The provider's own address of the to-do. */
  readonly href: string;
}

/** Lists of to-dos that show reminders beside the conversation that gives them. */
export interface TaskPort {
  listTaskLists(): Promise<CalendarInfo[]>;
  /** Idempotent by `key`. */
  createTask(list: string, reminder: ReminderFields, key: string): Promise<SavedTask>;
  /** Deleting what is gone already succeeds. */
  deleteTask(task: SavedTask): Promise<void>;
}

/** A chat service that carries our messages. */
export interface MessengerPort {
  /**
   * Sends a new message; the answer is the service's id of it. Not idempotent.
   * @throws ProviderError; "network", "timeout", "unavailable" and "malformed" leave open whether it arrived
   */
  send(address: string, reply: Reply): Promise<string>;
  /** Gives a message new content. Idempotent. @throws ProviderError kind "not-found" when it cannot be edited any more */
  edit(address: string, externalId: string, reply: Reply): Promise<void>;
  /** Shows the person for some seconds that something is being done for them. */
  showActivity(address: string): Promise<void>;
  /** A file that a person sent. @throws ProviderError kind "too-large" when it has more than `maxBytes` */
  fetchFile(id: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array>;
}

/** A recording as a transcriber gets it. */
export interface Recording {
  readonly bytes: Uint8Array;
  /** By the bytes, not by what its sender said. */
  readonly format: { readonly extension: string; readonly type: string };
  /** ISO 639-1, what is likely spoken. */
  readonly language: string;
}

export type Transcription =
  /** Empty when nothing was said. */
  | { readonly kind: "heard"; readonly text: string }
  /** The provider goes on working; `look` finds it by the reference. */
  | { readonly kind: "working"; readonly reference: string };

/** Speech to text. Its errors are "invalid" when it cannot read the recording. */
export interface TranscriberPort {
  readonly provider: string;
  /** For people: what hears, and where. */
  readonly name: string;
  transcribe(recording: Recording): Promise<Transcription>;
  /** null where `transcribe` waits for the end itself. */
  readonly look: ((reference: string) => Promise<Transcription>) | null;
}

/** What a language model is given to read, besides its instructions. */
export type ModelPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "image"; readonly mime: string; readonly bytes: Uint8Array }
  | { readonly kind: "file"; readonly mime: "application/pdf"; readonly bytes: Uint8Array };

export interface ModelRequest<T> {
  readonly instructions: string;
  readonly parts: readonly ModelPart[];
  /** The answer's shape: sent along as JSON schema, and what comes back is checked against it. */
  readonly schema: z.ZodMiniType<T>;
}

export interface ModelUsage {
  /** Tokens. */
  readonly input: number;
  readonly output: number;
  /** US dollars: what the provider says it charged, else by its list price. */
  readonly cost: number;
}

export interface ModelAnswer<T> {
  readonly value: T;
  /** Of everything that this answer took, repeated questions included. */
  readonly usage: ModelUsage;
  readonly provider: string;
  readonly model: string;
}

/** A language model: it reads, and answers in the asked shape. It has no tools. */
export interface LanguageModelPort {
  /** @throws ProviderError; "malformed" when it gave no answer of that shape, asked twice */
  ask<T>(request: ModelRequest<T>): Promise<ModelAnswer<T>>;
}

/** How the bot's connection to its chat service stands, for the web page and the health check. */
export interface BotStatus {
  /** off: no token. failing: it does not answer as it should, and is tried again by itself. */
  readonly state: "off" | "starting" | "polling" | "failing";
  readonly username: string | null;
  /** What is wrong; "conflict" is a second program polling with the same token. */
  readonly failure:
    | "unauthorized"
    | "conflict"
    | "rate-limited"
    | "unavailable"
    | "network"
    | "malformed"
    | "storage"
    | null;
  readonly since: Temporal.Instant;
}

/** The bot as the rest of the program sees it. */
export interface BotControl {
  status(): BotStatus;
  /** Tries a token live and, if it is one, keeps it in the vault and polls with it from now on. */
  useToken(
    token: string,
  ): Promise<
    { kind: "accepted"; username: string } | { kind: "refused"; failure: NonNullable<BotStatus["failure"]> }
  >;
}
