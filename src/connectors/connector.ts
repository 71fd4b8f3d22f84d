/**
 * What a connector is. Its declaration is light and always loaded; the connector itself, with whatever library it
 * stands on, is loaded when it is first used.
 */
import type { Scope } from "../domain/event";
import type { UserId } from "../domain/ids";
import type { Log } from "../log";
import type { CalendarPort, NotePort } from "../ports";

export type Offer = "calendar" | "notes";

export interface FormField {
  readonly name: string;
  /** Id of its wording in the catalogues. */
  readonly labelKey: string;
  readonly type: "url" | "text" | "password";
  readonly required: boolean;
  readonly placeholder: string | null;
}

/** How a person connects: not at all (it is simply there), or by filling in a form. */
export type ConnectorAuth =
  | { readonly kind: "none" }
  | { readonly kind: "form"; readonly fields: readonly FormField[] };

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** What is stored of a connection in the clear: nothing secret in it. */
export type ConnectionConfig = Readonly<Record<string, Json>>;

/** The form as filled in, by field name. */
export type ConnectInput = Readonly<Record<string, string>>;

export interface ConnectOptions {
  readonly user: UserId;
  readonly signal: AbortSignal;
  /** Whether the address may lie in a private network or on this machine. */
  readonly allowPrivate: boolean;
}

export interface Connected {
  /** What tells this connection from others of its kind, for a person to read. */
  readonly label: string;
  readonly config: ConnectionConfig;
  /** For the vault; empty where there is none. */
  readonly secret: string;
}

/** A stored connection, opened for one piece of work. */
export interface OpenedConnection extends ConnectOptions {
  readonly config: ConnectionConfig;
  readonly secret: string;
  /** The user's zone: times a calendar keeps without one, and all-day events, are read in it. */
  readonly zone: string;
  /** For what is survived and still worth knowing, such as entries of a calendar that cannot be read. */
  readonly log?: Log;
}

export interface Connector {
  /** Tries the given access live, before anything is stored. @throws ProviderError saying what is wrong with it */
  connect(input: ConnectInput, options: ConnectOptions): Promise<Connected>;
  /** null where it offers no calendar. */
  readonly openCalendar: ((connection: OpenedConnection) => CalendarPort) | null;
  /** null where it offers no notes. */
  readonly openNotes: ((connection: OpenedConnection) => NotePort) | null;
}

export interface ConnectorDeclaration {
  readonly id: string;
  readonly name: string;
  readonly offers: readonly Offer[];
  readonly auth: ConnectorAuth;
  /** Edits of a series that it has no way to do; nobody is offered them. */
  readonly cannotEdit: readonly Scope["kind"][];
  /** Wording id of the likely cause of a refused log-in, from the form as filled in or the stored config. */
  readonly explainAuthFailure: (values: Readonly<Record<string, Json>>) => string;
}
