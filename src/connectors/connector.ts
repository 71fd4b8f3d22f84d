/**
 * What a connector is. Its declaration is light and always loaded; the connector itself, with whatever library it
 * stands on, is loaded when it is first used.
 */
import type { EventFields, Exceptions, Person, Scope } from "../domain/event";
import type { UserId } from "../domain/ids";
import type { Notice } from "../domain/watch";
import type { ProviderFailure } from "../errors";
import type { Log } from "../log";
import type { CalendarPort, NotePort, TaskPort } from "../ports";

export type Offer = "calendar" | "notes" | "tasks";

export interface FormField {
  readonly name: string;
  /** Id of its wording in the catalogues. */
  readonly labelKey: string;
  /** "long" is text of several lines, such as a key file. */
  readonly type: "url" | "text" | "password" | "long";
  readonly required: boolean;
  readonly placeholder: string | null;
}

/** One way in which a person connects: by filling in a form, or by consenting on the provider's own page. */
export type ConnectorWay =
  | { readonly kind: "form"; readonly fields: readonly FormField[] }
  | {
      readonly kind: "oauth";
      /** null while the installation lacks what `needs` names. */
      readonly client: (settings: ConnectorSettings) => OAuthClient | null;
      /** The name of this machine that the provider lets a person be sent back to without TLS (RFC 8252, section 7.3). */
      readonly loopback: "127.0.0.1" | "localhost";
      /** Wording id of what may stop people on the provider's page. */
      readonly advice?: string;
      /** Environment variables that open this way. */
      readonly needs: readonly string[];
      /** Wording id of why a consent likely ended that had lived for so many days; null where that tells nothing. */
      readonly explainEnd?: (days: number) => string | null;
    };

/** What of the configuration connectors depend on; the names are those of config/variables. */
export interface ConnectorSettings {
  readonly GOOGLE_CLIENT_ID: string | null;
  readonly GOOGLE_CLIENT_SECRET: string | null;
  readonly GOOGLE_SERVICE_ACCOUNT_FILE: string | null;
  readonly GOOGLE_API_ROOT: string | null;
  readonly GOOGLE_ISSUER: string | null;
  readonly MICROSOFT_CLIENT_ID: string | null;
  readonly MICROSOFT_TENANT: string;
  readonly MICROSOFT_GRAPH_ROOT: string;
  readonly MICROSOFT_LOGIN_ROOT: string;
  readonly NOTION_CLIENT_ID: string | null;
  readonly NOTION_CLIENT_SECRET: string | null;
  readonly NOTION_API_ROOT: string;
}

/** This installation as a provider's authorization server knows it. */
export interface OAuthClient {
  readonly server:
    | {
        readonly kind: "fixed";
        readonly issuer: string;
        readonly authorizationEndpoint: string;
        readonly tokenEndpoint: string;
        /** RFC 8628; null where the provider has none, or not for this client. */
        readonly deviceEndpoint: string | null;
      }
    | { readonly kind: "discovered"; readonly issuer: string };
  readonly clientId: string;
  /** null for a public client. */
  readonly clientSecret: string | null;
  readonly secretIn: "body" | "header";
  readonly scopes: readonly string[];
  /** What else the provider wants to be asked with. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** As the vault keeps them. Instants in epoch milliseconds. */
export interface OAuthTokens {
  readonly access: string;
  /** null where the provider did not say. */
  readonly expiresAt: number | null;
  readonly refresh: string | null;
  /** When this refresh token came first. */
  readonly refreshSince: number;
  readonly refreshExpiresAt: number | null;
  readonly scope: string | null;
}

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
  /** What the form gave; empty where the person consented at the provider instead. */
  readonly secret: string;
  /**
   * An access token, where the person consented; given one that the provider refused, a newer one. null elsewhere.
   * Rejects with a ProviderError of kind "auth" when they have to consent again.
   */
  readonly accessToken: ((refused?: string) => Promise<string>) | null;
  /** The user's zone: times a calendar keeps without one, and all-day events, are read in it. */
  readonly zone: string;
  /** For what is survived and still worth knowing, such as entries of a calendar that cannot be read. */
  readonly log?: Log;
}

/** A property of a place that notes can fill, what it could be filled in from, and what is likely meant. */
export interface NotePlaceField {
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly guess: string | null;
}

/** Where in an account notes can go. */
export interface NotePlacesPort {
  list(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** @throws ProviderError kind "not-found" when there is no such place */
  describe(place: string): Promise<readonly NotePlaceField[]>;
  /** Makes the place ready. What it answers is found in the config of connections opened from now on. */
  choose(place: string, fields: Readonly<Record<string, string>>): Promise<ConnectionConfig>;
}

/** A call to the address that watches are opened with. */
export interface HookCall {
  readonly header: (name: string) => string | null;
  readonly query: (name: string) => string | null;
  readonly body: string;
}

export type HookReading =
  | { readonly kind: "notices"; readonly notices: readonly Notice[] }
  /** The provider makes sure of the address: it wants this text back. */
  | { readonly kind: "challenge"; readonly answer: string };

export interface Connector {
  /**
   * Tries what the form says live, before anything is stored; null where there is no form.
   * Rejects with a ProviderError saying what is wrong with it.
   */
  readonly connect: ((input: ConnectInput, options: ConnectOptions) => Promise<Connected>) | null;
  /** What the provider says of the account by now, in its declaration's `passing` fields. Rejects with a ProviderError. */
  readonly refresh?: (connection: OpenedConnection) => Promise<ConnectionConfig>;
  /** Whose account the consent was given for; null where there is no such way. Rejects with a ProviderError. */
  readonly identify:
    | ((token: string, options: ConnectOptions) => Promise<Pick<Connected, "label" | "config">>)
    | null;
  /** null where it offers no calendar. */
  readonly openCalendar: ((connection: OpenedConnection) => CalendarPort) | null;
  /** null where it offers no notes. */
  readonly openNotes: ((connection: OpenedConnection) => NotePort) | null;
  /** Absent where it keeps no to-dos. */
  readonly openTasks?: (connection: OpenedConnection) => TaskPort;
  /** Where a person has to say to which place in the account notes go. */
  readonly openNotePlaces?: (connection: OpenedConnection) => NotePlacesPort;
  /** Absent where its provider never calls. */
  readonly readCall?: (call: HookCall) => HookReading;
}

/** What its calendars do that not every calendar does. */
export interface CalendarCapabilities {
  /** Who rings before an event: the provider for each alert, or for the earliest alone; or we do. */
  readonly alerts: "each" | "earliest" | "ours";
  /** The people of an event: kept with it, added to it without a word to them, or invited by the provider's own mail. */
  readonly guests: "kept" | "added" | "invited";
}

export interface ConnectorDeclaration {
  readonly id: string;
  readonly name: string;
  /** For the README, behind its name: what it is, or is known to work with; null where the name says it. */
  readonly serves: string | null;
  /** The page in docs/connectors that leads through connecting it; absent for what is simply there. */
  readonly guide?: string;
  readonly offers: readonly Offer[];
  /** Notes can go there only once a person has said to which place in the account. */
  readonly choosesNotePlace?: true;
  /** null where it offers no calendar. */
  readonly capabilities: CalendarCapabilities | null;
  /** We call nobody: a device of the person calls us, by an address that ends in the secret. */
  readonly calledByHook?: true;
  /** Below PUBLIC_URL, where its provider calls when a calendar has changed; absent where it never does. */
  readonly hookPath?: string;
  /** Ways to connect, the usual one first; none for what is simply there. */
  readonly ways: readonly ConnectorWay[];
  /** Edits of a series that it has no way to do; nobody is offered them. */
  readonly cannotEdit: readonly Scope["kind"][];
  /** Wording id of the likely cause of a refused log-in, from the form as filled in or the stored config. */
  readonly explainAuthFailure: (values: Readonly<Record<string, Json>>) => string;
  /** Wording id of what another refusal likely means here; null for the usual words, as where it is absent. */
  readonly explainRefusal?: (
    failure: ProviderFailure,
    values: Readonly<Record<string, Json>>,
  ) => string | null;
  /** Whether a person may choose that guests of events are written to. */
  readonly choosesInvites?: (config: ConnectionConfig) => boolean;
  /** Wording ids of what a person should know before such an event is written, or deleted, there. */
  readonly remarks?: (
    event: EventFields,
    edit: "write" | "delete" | "delete-part",
    config: ConnectionConfig,
    exceptions?: Exceptions,
  ) => readonly string[];
  /** Whom the provider wrote to of such an edit; absent where it never writes to anybody. */
  readonly listTold?: (edit: EventEdit, config: ConnectionConfig) => readonly Person[];
  /** Fields of the config that the provider may answer otherwise later: they do not tell one account from another. */
  readonly passing?: readonly string[];
}

/** An event as it was, null for one that was made, and as it is, null for one that was deleted. */
export interface EventEdit {
  readonly before: EventFields | null;
  readonly after: EventFields | null;
  /** Not one appearance of a series, nor some of them. */
  readonly isWhole: boolean;
  /** What the edit of a whole series did to its appearances that say something else, and may have guests of their own. */
  readonly appearances?: readonly EventEdit[];
}
