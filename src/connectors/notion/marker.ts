/**
 * How a page of ours is found again. Notion takes no idempotency key, so the key stands in the page itself: in a property
 * of its own where the database lets us add one, else in a line of the page.
 */
import type { Client } from "@notionhq/client";
import { ProviderError } from "../../errors";
import type { WireBlock } from "./markdown/write-blocks";
import {
  blockShape,
  childrenShape,
  type DataSource,
  dataSourceShape,
  type Page,
  plainOf,
  queryShape,
  type ReadBlock,
  read,
} from "./wire";

const markerName = "Adjutant";

/** Id of the property that keys stand in, made where it is missing; null where the database may not be changed. */
export async function ensureMarker(client: Client, source: DataSource): Promise<string | null> {
  const known = findMarker(source);
  if (known !== null) return known;
  try {
    const answer = await client.dataSources.update({
      data_source_id: source.id,
      properties: { [markerName]: { type: "rich_text", rich_text: {} } },
    });
    return findMarker(read(dataSourceShape, answer));
  } catch (error) {
    const isRefusal = error instanceof ProviderError && ["forbidden", "invalid"].includes(error.kind);
    if (isRefusal) return null;
    throw error;
  }
}

function findMarker(source: DataSource): string | null {
  const found = Object.values(source.properties).find(
    ({ name, type }) => name === markerName && type === "rich_text",
  );
  return found?.id ?? null;
}

export function markerProperty(marker: string | null, key: string): Record<string, unknown> {
  return marker === null ? {} : { [marker]: { rich_text: [{ type: "text", text: { content: key } }] } };
}

/** The line that holds the key, at the end of what a page is made with. */
export function withMarkerLine(
  blocks: readonly WireBlock[],
  marker: string | null,
  key: string,
): WireBlock[] {
  if (marker !== null) return [...blocks];
  const text = { type: "text", text: { content: lineOf(key) } };
  const line: WireBlock = {
    object: "block",
    type: "paragraph",
    paragraph: { rich_text: [text], color: "gray" },
  };
  return blocks.toSpliced(Math.min(blocks.length, 99), 0, line);
}

export function isMarkerLine(block: ReadBlock): boolean {
  return /^Adjutant · [\w-]+$/.test(plainOf(block.paragraph?.rich_text ?? []));
}

function lineOf(key: string): string {
  return `Adjutant · ${key}`;
}

/** The page that an earlier attempt made. */
export async function findPage(
  client: Client,
  source: DataSource,
  marker: string | null,
  key: string,
  self: string,
): Promise<Page | null> {
  if (marker === null) return findByLine(client, source, key, self);
  const answer = await client.dataSources.query({
    data_source_id: source.id,
    filter: { property: marker, rich_text: { equals: key } },
    page_size: 1,
  });
  return read(queryShape, answer).results[0] ?? null;
}

/** Drafts are decided within a week, so older pages are none that an attempt could have made. */
async function findByLine(
  client: Client,
  source: DataSource,
  key: string,
  self: string,
): Promise<Page | null> {
  for (let cursor: string | undefined; ; ) {
    const answer = await client.dataSources.query({
      data_source_id: source.id,
      filter: { timestamp: "created_time", created_time: { past_week: {} } },
      sorts: [{ timestamp: "created_time", direction: "descending" }],
      ...(cursor !== undefined && { start_cursor: cursor }),
    });
    const { results, next_cursor } = read(queryShape, answer);
    for (const page of results) {
      if (page.created_by?.id === self && (await hasLine(client, page.id, key))) return page;
    }
    if (next_cursor === null) return null;
    cursor = next_cursor;
  }
}

async function hasLine(client: Client, page: string, key: string): Promise<boolean> {
  const answer = await client.blocks.children.list({ block_id: page, page_size: 100 });
  const { results } = read(childrenShape, answer);
  return results.some((block) => plainOf(block.paragraph?.rich_text ?? []) === lineOf(key));
}

/** All blocks directly below a page or a block. */
export async function listBlocks(client: Client, parent: string): Promise<ReadBlock[]> {
  const blocks: ReadBlock[] = [];
  for (let cursor: string | undefined; ; ) {
    const answer = await client.blocks.children.list({
      block_id: parent,
      page_size: 100,
      ...(cursor !== undefined && { start_cursor: cursor }),
    });
    const { results, next_cursor } = read(childrenShape, answer);
    blocks.push(...results.map((each) => read(blockShape, each)));
    if (next_cursor === null) return blocks;
    cursor = next_cursor;
  }
}
