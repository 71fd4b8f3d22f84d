import type { Client } from "@notionhq/client";
import type { NoteFields } from "../../domain/event";
import { ProviderError } from "../../errors";
import type { NotePort, SavedNote } from "../../ports";
import { provider } from "./client";
import { type Choices, fillProperties } from "./fields";
import { pieces } from "./markdown/inline";
import { readBlocks } from "./markdown/read-blocks";
import { batchBlocks, type WireBlock, writeBlocks } from "./markdown/write-blocks";
import { ensureMarker, findPage, isMarkerLine, listBlocks, markerProperty, withMarkerLine } from "./marker";
import {
  type DataSource,
  dataSourceShape,
  type Page,
  pageShape,
  plainOf,
  type ReadBlock,
  read,
} from "./wire";

/** What notes need besides the client. */
export interface NoteTarget {
  /** null while no database is chosen. */
  readonly choices: Choices | null;
  /** Id of the integration as it signs what it makes. */
  readonly self: string;
  readonly zone: string;
}

export function openNotionNotes(client: Client, target: NoteTarget): NotePort {
  return {
    createNote: (note, key, at) => createNote(client, target, note, key, at.toZonedDateTimeISO(target.zone)),
    readNote: async (id) => {
      const page = await findLive(client, id);
      return page === null ? null : readPage(client, page);
    },
    deleteNote: async (id) => {
      const page = await findLive(client, id);
      if (page !== null) await client.pages.update({ page_id: id, in_trash: true });
      // To an integration that was shut out everything looks gone.
      else await readSource(client, target);
    },
  };
}

/**
 * Looks for what an earlier attempt made, makes the page with as much as one request takes, appends what is missing, and
 * reads back. Broken off anywhere, called again it goes on from there.
 */
async function createNote(
  client: Client,
  target: NoteTarget,
  note: NoteFields,
  key: string,
  at: Temporal.ZonedDateTime,
): Promise<SavedNote> {
  const { source, choices } = await readSource(client, target);
  const marker = await ensureMarker(client, source);
  const blocks = withMarkerLine(writeBlocks(bodyBelow(note)), marker, key);
  const made = await findPage(client, source, marker, key, target.self);
  const page = made ?? (await createPage(client, source, choices, marker, { note, key, at, blocks }));
  // Blocks come in order, so how many there are tells which are missing.
  const there =
    made === null ? (batchBlocks(blocks)[0] ?? []).length : (await listBlocks(client, page.id)).length;
  await appendBlocks(client, page.id, blocks.slice(there));
  return readPage(client, page, blocks.length);
}

/** The page's title says the first line already. */
function bodyBelow({ title, body }: NoteFields): string {
  const [first = "", ...rest] = body.split("\n");
  return first.trim().toLowerCase() === title.trim().toLowerCase() ? rest.join("\n") : body;
}

async function readSource(client: Client, { choices }: NoteTarget) {
  if (choices === null) throw new ProviderError(provider, "not-found", { detail: "no database chosen" });
  const answer = await client.dataSources.retrieve({ data_source_id: choices.place });
  const source = read(dataSourceShape, answer);
  if (source.in_trash) throw new ProviderError(provider, "not-found", { detail: "database in trash" });
  return { source, choices };
}

interface NewPage {
  readonly note: NoteFields;
  readonly key: string;
  readonly at: Temporal.ZonedDateTime;
  readonly blocks: readonly WireBlock[];
}

async function createPage(
  client: Client,
  source: DataSource,
  choices: Choices,
  marker: string | null,
  { note, key, at, blocks }: NewPage,
): Promise<Page> {
  const [first] = batchBlocks(blocks);
  const properties = {
    title: { title: pieces(note.title) },
    ...fillProperties(source, choices, note, at),
    ...markerProperty(marker, key),
  };
  const answer = await client.pages.create({
    parent: { type: "data_source_id", data_source_id: source.id },
    // Built by Notion's own names of types, of properties that it told us of.
    properties: properties as Parameters<Client["pages"]["create"]>[0]["properties"] & object,
    ...(first !== undefined && { children: first as Children }),
  });
  return read(pageShape, answer);
}

type Children = Parameters<Client["blocks"]["children"]["append"]>[0]["children"];

async function appendBlocks(client: Client, page: string, blocks: readonly WireBlock[]): Promise<void> {
  for (const batch of batchBlocks(blocks)) {
    await client.blocks.children.append({ block_id: page, children: batch as Children });
  }
}

/** null when it is gone, or in the trash. */
async function findLive(client: Client, id: string): Promise<Page | null> {
  try {
    const page = read(pageShape, await client.pages.retrieve({ page_id: id }));
    return page.in_trash ? null : page;
  } catch (error) {
    if (error instanceof ProviderError && error.kind === "not-found") return null;
    throw error;
  }
}

/** @throws ProviderError kind "malformed" when it holds less than was written */
async function readPage(client: Client, page: Page, atLeast = 0): Promise<SavedNote> {
  const blocks = await listBlocks(client, page.id);
  if (blocks.length < atLeast) throw new ProviderError(provider, "malformed", { detail: "blocks missing" });
  const childrenOf = new Map<string, readonly ReadBlock[]>();
  for (const { id } of blocks.filter((each) => each.has_children)) {
    childrenOf.set(id, await listBlocks(client, id));
  }
  const told = blocks.filter((each) => !isMarkerLine(each));
  const title = Object.values(page.properties).find(({ type }) => type === "title")?.title ?? [];
  return {
    id: page.id,
    title: plainOf(title),
    body: readBlocks(told, childrenOf),
    link: page.url,
  };
}
