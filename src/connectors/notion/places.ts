import type { Client } from "@notionhq/client";
import { ProviderError } from "../../errors";
import type { NotePlacesPort } from "../connector";
import { provider } from "./client";
import { type Choices, describeFields, propertiesFor, type Role } from "./fields";
import { ensureMarker } from "./marker";
import { type DataSource, dataSourceShape, plainOf, read, searchShape, selfShape, usersShape } from "./wire";

/** As many as a person looks through. */
const mostPlaces = 200;

/** Databases that are shared with the integration, and how notes fill them. */
export function openNotionPlaces(client: Client): NotePlacesPort {
  return {
    list: async () => {
      const found: { id: string; name: string }[] = [];
      for (let cursor: string | undefined; found.length < mostPlaces; ) {
        const answer = await client.search({
          filter: { property: "object", value: "data_source" },
          sort: { timestamp: "last_edited_time", direction: "descending" },
          page_size: 100,
          ...(cursor !== undefined && { start_cursor: cursor }),
        });
        const { results, next_cursor } = read(searchShape, answer);
        found.push(...results.map(({ id, title = [] }) => ({ id, name: plainOf(title) })));
        if (next_cursor === null) break;
        cursor = next_cursor;
      }
      return found;
    },
    describe: async (place) => {
      const source = await readSource(client, place);
      const self = read(selfShape, await client.users.me({}));
      return describeFields(source, await listPeople(client), self.bot?.owner?.user?.id ?? null);
    },
    choose: async (place, fields) => {
      const source = await readSource(client, place);
      const choices: Choices = {
        place: source.id,
        placeName: plainOf(source.title),
        date: chosen(source, "date", fields),
        select: chosen(source, "select", fields),
        url: chosen(source, "url", fields),
        people: chosen(source, "people", fields),
        person: fields.person || null,
      };
      await ensureMarker(client, source);
      return choices;
    },
  };
}

async function readSource(client: Client, id: string): Promise<DataSource> {
  const source = read(dataSourceShape, await client.dataSources.retrieve({ data_source_id: id }));
  if (source.in_trash) throw new ProviderError(provider, "not-found", { detail: "database in trash" });
  return source;
}

function chosen(source: DataSource, role: Role, fields: Readonly<Record<string, string>>): string | null {
  return propertiesFor(source, role).find(({ id }) => id === fields[role])?.id ?? null;
}

/** Nobody where the integration may not see who is there. */
async function listPeople(client: Client): Promise<{ id: string; name: string }[]> {
  try {
    const { results } = read(usersShape, await client.users.list({ page_size: 100 }));
    return results.filter(({ type }) => type === "person").map(({ id, name }) => ({ id, name: name ?? id }));
  } catch (error) {
    if (error instanceof ProviderError && error.kind === "forbidden") return [];
    throw error;
  }
}
