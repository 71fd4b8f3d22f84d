/** The requests that Notion takes, and nothing beside them. */
import * as z from "zod/mini";
import { children } from "./refusals";

export const searchRequest = z.strictObject({
  query: z.optional(z.string()),
  filter: z.strictObject({ property: z.literal("object"), value: z.literal("data_source") }),
  sort: z.optional(
    z.strictObject({
      timestamp: z.literal("last_edited_time"),
      direction: z.enum(["ascending", "descending"]),
    }),
  ),
  page_size: z.optional(z.number().check(z.maximum(100))),
  start_cursor: z.optional(z.string()),
});

const added = z.strictObject({ type: z.optional(z.literal("rich_text")), rich_text: z.strictObject({}) });
export const databaseChange = z.strictObject({ properties: z.record(z.string(), added) });

const byText = z.strictObject({ property: z.string(), rich_text: z.strictObject({ equals: z.string() }) });
const byTime = z.strictObject({
  timestamp: z.literal("created_time"),
  created_time: z.strictObject({ past_week: z.strictObject({}) }),
});
const sort = z.strictObject({
  timestamp: z.literal("created_time"),
  direction: z.enum(["ascending", "descending"]),
});
export const queryRequest = z.strictObject({
  filter: z.union([byText, byTime]),
  sorts: z.optional(z.array(sort)),
  page_size: z.optional(z.number()),
  start_cursor: z.optional(z.string()),
});

export const newPage = z.strictObject({
  parent: z.strictObject({
    type: z.optional(z.literal("data_source_id")),
    data_source_id: z.string(),
  }),
  properties: z.record(z.string(), z.unknown()),
  children: z.optional(children),
});

export const pageChange = z.strictObject({ in_trash: z.boolean() });

export const newBlocks = z.strictObject({ children });
