import type { NotionDatabase, NotionPage } from "./records";
import { type Refusal, requireShape, richText, type SentText } from "./refusals";

export function describeDatabase({ id, title, properties }: NotionDatabase) {
  const described = properties.map(({ options, ...each }) => {
    const isChoice = each.type === "select" || each.type === "multi_select";
    const choices = { options: (options ?? []).map((name) => ({ id: name, name, color: "gray" })) };
    return [each.name, { ...each, [each.type]: isChoice ? choices : {} }];
  });
  return {
    object: "data_source",
    id,
    title: readText([{ text: { content: title } }]),
    in_trash: false,
    properties: Object.fromEntries(described),
  };
}

export function describePage(page: NotionPage, databases: readonly NotionDatabase[]) {
  const database = databases.find((each) => each.id === page.database);
  const properties = (database?.properties ?? []).map(({ id, name, type }) => {
    const value = (page.properties.get(id) ?? {}) as Record<string, unknown>;
    const isText = type === "title" || type === "rich_text";
    return [name, { id, type, [type]: isText ? readText(value[type] ?? []) : (value[type] ?? null) }];
  });
  return {
    object: "page",
    id: page.id,
    url: `https://www.notion.so/${page.id.replaceAll("-", "")}`,
    in_trash: page.inTrash,
    created_by: { object: "user", id: page.createdBy },
    created_time: new Date(page.createdAt).toISOString(),
    properties: Object.fromEntries(properties),
  };
}

export function readText(sent: unknown) {
  return requireShape(richText, sent).map(({ text, annotations = {} }) => ({
    type: "text",
    text,
    plain_text: text.content,
    href: text.link?.url ?? null,
    annotations: { bold: false, italic: false, strikethrough: false, code: false, ...annotations },
  }));
}

export function plain(value: unknown): string {
  const { rich_text = [] } = (value ?? {}) as { rich_text?: SentText };
  return rich_text.map(({ text }) => text.content).join("");
}

export function listOf<T>(all: readonly T[], { cursor, size }: { cursor: string | null; size: number }) {
  const from = cursor === null ? 0 : Number(cursor);
  const next = from + Math.min(size, 100);
  const next_cursor = next < all.length ? String(next) : null;
  return { object: "list", results: all.slice(from, next), next_cursor, has_more: next_cursor !== null };
}

export function refuse({ status, code, message }: Refusal, headers: Record<string, string> = {}): Response {
  return Response.json({ object: "error", status, code, message, error: code }, { status, headers });
}
