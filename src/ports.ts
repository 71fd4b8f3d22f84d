/**
 * Everything outside the process, as small interfaces. A port is opened for one piece of work and carries that
 * work's AbortSignal; every failure it throws is a ProviderError (errors.ts), every time it takes or gives is Temporal.
 */
import type * as z from "zod/mini";
import type { CalendarInfo, EventFields, EventRef, NoteFields, Occurrence, SavedEvent } from "./domain/event";
import type { Reply } from "./domain/reply";
import type { Span } from "./domain/when";

export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A calendar account: built-in, CalDAV, and whatever else connectors/registry.ts lists. */
export interface CalendarPort {
  listCalendars(): Promise<CalendarInfo[]>;
  /** Idempotent by `key`: called again after an unknown outcome it finds what the first call made, and reads it back. */
  createEvent(calendar: string, event: EventFields, key: string): Promise<SavedEvent>;
  /** null when it is gone. */
  readEvent(ref: EventRef): Promise<SavedEvent | null>;
  /** @throws ProviderError kind "conflict" when `etag` is no longer the current one, "not-found" when it is gone */
  updateEvent(ref: EventRef, event: EventFields, etag: string | null): Promise<SavedEvent>;
  /** Deleting what is gone already succeeds. @throws ProviderError kind "conflict" when `etag` is no longer current */
  deleteEvent(ref: EventRef, etag: string | null): Promise<void>;
  /** What lies in or reaches into the span, recurring events expanded, in order of start. */
  listOccurrences(calendar: string, span: Span): Promise<Occurrence[]>;
  /** Busy times within the span, merged and in order; events marked free do not count. All-day ones count from `zone`. */
  freeBusy(calendars: readonly string[], span: Span, zone: string): Promise<Span[]>;
}

export interface SavedNote extends NoteFields {
  readonly id: string;
  readonly link: string | null;
}

export interface NotePort {
  /** Idempotent by `key`. */
  createNote(note: NoteFields, key: string): Promise<SavedNote>;
  readNote(id: string): Promise<SavedNote | null>;
  /** Deleting what is gone already succeeds. */
  deleteNote(id: string): Promise<void>;
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
