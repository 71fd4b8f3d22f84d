import { afterAll, beforeEach } from "bun:test";
import type { UserId } from "../../domain/ids";
import { describeNoteContract } from "../../testing/contract/note-contract";
import { type NotionServer, startNotionServer } from "../../testing/notion/server";
import { createNotionConnector } from "./connector";

let server: NotionServer | null = null;

beforeEach(async () => {
  await server?.stop();
});
afterAll(() => server?.stop());

async function open(locked: boolean) {
  const notion = startNotionServer();
  server = notion;
  const database = notion.addDatabase("Inbox", [{ name: "Name", type: "title" }]);
  database.locked = locked;
  const connector = createNotionConnector(notion.root);
  const connection = {
    user: "olga" as UserId,
    zone: "Europe/Berlin",
    config: { self: notion.bot },
    secret: "ntn_MARKED-token",
    accessToken: null,
    signal: new AbortController().signal,
    allowPrivate: false,
  };
  const choices = await connector.openNotePlaces?.(connection).choose(database.id, {});
  const port = connector.openNotes?.({ ...connection, config: { ...connection.config, ...choices } });
  if (port == null) throw new Error("it keeps notes");
  return { port, count: async () => notion.livePages().length };
}

describeNoteContract("Notion", () => open(false));
describeNoteContract("a Notion database that may not be changed", () => open(true));
