/** What of Notion's answers is read. */
import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import { provider } from "./client";

const flag = z.optional(z.boolean());

export const richTextShape = z.array(
  z.object({
    plain_text: z.string(),
    href: z.optional(z.nullable(z.string())),
    annotations: z.optional(z.object({ bold: flag, italic: flag, strikethrough: flag, code: flag })),
  }),
);
export type RichText = z.infer<typeof richTextShape>;

const optionsShape = z.optional(z.object({ options: z.array(z.object({ name: z.string() })) }));

const propertyShape = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  select: optionsShape,
  multi_select: optionsShape,
});
export type Property = z.infer<typeof propertyShape>;

export const dataSourceShape = z.object({
  id: z.string(),
  title: richTextShape,
  in_trash: flag,
  properties: z.record(z.string(), propertyShape),
});
export type DataSource = z.infer<typeof dataSourceShape>;

export const searchShape = z.object({
  results: z.array(z.object({ id: z.string(), object: z.string(), title: z.optional(richTextShape) })),
  next_cursor: z.nullable(z.string()),
});

export const pageShape = z.object({
  id: z.string(),
  url: z.nullable(z.string()),
  in_trash: flag,
  created_by: z.optional(z.object({ id: z.string() })),
  properties: z.record(z.string(), z.object({ type: z.string(), title: z.optional(richTextShape) })),
});
export type Page = z.infer<typeof pageShape>;

export const queryShape = z.object({ results: z.array(pageShape), next_cursor: z.nullable(z.string()) });

const contentShape = z.optional(z.object({ rich_text: richTextShape }));

export const blockShape = z.object({
  id: z.string(),
  type: z.string(),
  has_children: flag,
  paragraph: contentShape,
  heading_1: contentShape,
  heading_2: contentShape,
  heading_3: contentShape,
  bulleted_list_item: contentShape,
  numbered_list_item: contentShape,
  quote: contentShape,
  to_do: z.optional(z.object({ rich_text: richTextShape, checked: flag })),
  code: z.optional(z.object({ rich_text: richTextShape, language: z.optional(z.string()) })),
});
export type ReadBlock = z.infer<typeof blockShape>;

export const childrenShape = z.object({ results: z.array(blockShape), next_cursor: z.nullable(z.string()) });

const personShape = z.object({ id: z.string(), name: z.optional(z.nullable(z.string())) });

export const selfShape = z.object({
  id: z.string(),
  bot: z.optional(
    z.object({
      owner: z.optional(z.object({ type: z.string(), user: z.optional(personShape) })),
      workspace_name: z.optional(z.nullable(z.string())),
    }),
  ),
});

export const usersShape = z.object({
  results: z.array(z.object({ ...personShape.shape, type: z.optional(z.string()) })),
  next_cursor: z.nullable(z.string()),
});

/** @throws ProviderError kind "malformed" */
export function read<T>(shape: z.ZodMiniType<T>, answer: unknown): T {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new ProviderError(provider, "malformed", { detail: "answer" });
  return parsed.data;
}

export function plainOf(text: RichText): string {
  return text.map((each) => each.plain_text).join("");
}
