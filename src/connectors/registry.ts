/** Every connector there is. A new one is a folder and a line in `connectors`. */
import { appleNotesDeclaration } from "./apple-notes/declaration";
import { builtInDeclaration } from "./built-in/declaration";
import { caldavDeclaration } from "./caldav/declaration";
import type { Connector, ConnectorDeclaration, ConnectorSettings } from "./connector";
import { googleDeclaration } from "./google-calendar/declaration";
import { notionDeclaration } from "./notion/declaration";
import { outlookDeclaration } from "./outlook/declaration";

/** What the composition root hands in, for connectors that live on more than their connection. */
export interface ConnectorDeps {
  /** The one that keeps calendar and notes in our own store. */
  readonly builtIn: () => Promise<Connector>;
  /** The one that keeps notes there until a device fetches them. */
  readonly appleNotes: () => Promise<Connector>;
  readonly settings: ConnectorSettings;
}

export interface ConnectorEntry extends ConnectorDeclaration {
  readonly load: (deps: ConnectorDeps) => Promise<Connector>;
}

const connectors: readonly ConnectorEntry[] = [
  { ...builtInDeclaration, load: (deps) => deps.builtIn() },
  { ...caldavDeclaration, load: async () => (await import("./caldav/connector")).caldavConnector },
  {
    ...outlookDeclaration,
    load: async ({ settings }) => (await import("./outlook/connector")).openOutlookConnector(settings),
  },
  {
    ...googleDeclaration,
    load: async ({ settings }) =>
      (await import("./google-calendar/connector")).createGoogleConnector(settings),
  },
  {
    ...notionDeclaration,
    load: async ({ settings }) =>
      (await import("./notion/connector")).createNotionConnector(settings.NOTION_API_ROOT),
  },
  { ...appleNotesDeclaration, load: (deps) => deps.appleNotes() },
];

export function listConnectors(): readonly ConnectorEntry[] {
  return connectors;
}

export function findConnector(id: string): ConnectorEntry | null {
  return connectors.find((entry) => entry.id === id) ?? null;
}
