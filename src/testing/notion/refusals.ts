/** What Notion refuses of a request, by its description of the API and its documented limits. */
import * as z from "zod/mini";

export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export function invalid(message: string): Refusal {
  return new Refusal(400, "validation_error", message);
}

/** Strict: a field that is not in the description is refused. */
export function requireShape<T>(shape: z.ZodMiniType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw invalid(`body failed validation: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const link = z.nullable(z.strictObject({ url: z.string().check(z.minLength(1), z.maxLength(2_000)) }));
const style = z.optional(z.boolean());
const color = z.optional(z.enum(["default", "gray", "brown", "orange", "red"]));

const textItem = z.strictObject({
  type: z.optional(z.literal("text")),
  text: z.strictObject({ content: z.string().check(z.maxLength(2_000)), link: z.optional(link) }),
  annotations: z.optional(
    z.strictObject({
      bold: style,
      italic: style,
      strikethrough: style,
      underline: style,
      code: style,
      color,
    }),
  ),
});
export const richText = z.array(textItem).check(z.maxLength(100));
export type SentText = z.infer<typeof richText>;

const languages = ["plain text", "javascript", "typescript", "python", "bash", "json", "shell"] as const;

/** Two levels in one request are what it takes. */
function blockShape(levels: number) {
  const content = {
    rich_text: richText,
    color,
    ...(levels > 0 && { children: z.optional(childrenShape(levels - 1)) }),
  };
  const flat = { rich_text: richText, color, is_toggleable: z.optional(z.boolean()) };
  const kind = <K extends string, S extends z.ZodMiniType>(type: K, shape: S) =>
    z.strictObject({
      object: z.optional(z.literal("block")),
      type: z.optional(z.literal(type)),
      [type]: shape,
    });
  return z.union([
    kind("paragraph", z.strictObject(content)),
    kind("heading_1", z.strictObject(flat)),
    kind("heading_2", z.strictObject(flat)),
    kind("heading_3", z.strictObject(flat)),
    kind("bulleted_list_item", z.strictObject(content)),
    kind("numbered_list_item", z.strictObject(content)),
    kind("quote", z.strictObject(content)),
    kind("to_do", z.strictObject({ ...content, checked: z.optional(z.boolean()) })),
    kind("code", z.strictObject({ rich_text: richText, language: z.enum(languages) })),
    kind("divider", z.strictObject({})),
  ]);
}

export interface SentBlock {
  readonly type?: string | undefined;
  readonly [content: string]: unknown;
}

function childrenShape(levels: number): z.ZodMiniType<SentBlock[]> {
  return z.array(blockShape(levels)).check(z.maxLength(100)) as unknown as z.ZodMiniType<SentBlock[]>;
}

export const children = childrenShape(2);

export function requireSize(blocks: readonly SentBlock[]): void {
  const count = (list: readonly SentBlock[]): number =>
    list.reduce((sum, block) => sum + 1 + count(contentOf(block).children ?? []), 0);
  if (count(blocks) > 1_000) throw invalid("body failed validation: more than 1000 blocks");
}

export function typeOf(block: SentBlock): string {
  return block.type ?? Object.keys(block).find((key) => key !== "object") ?? "";
}

export function contentOf(block: SentBlock): {
  rich_text?: SentText;
  children?: SentBlock[];
  [more: string]: unknown;
} {
  return block[typeOf(block)] as ReturnType<typeof contentOf>;
}

const option = z.union([z.strictObject({ name: z.string() }), z.strictObject({ id: z.string() })]);

/** The value of a property as a page may be given it, by the property's type. */
export const values: Readonly<Record<string, z.ZodMiniType>> = {
  title: z.strictObject({ type: z.optional(z.literal("title")), title: richText }),
  rich_text: z.strictObject({ type: z.optional(z.literal("rich_text")), rich_text: richText }),
  date: z.strictObject({
    date: z.nullable(
      z.strictObject({
        start: z.string().check(z.regex(/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)?)?$/)),
        end: z.optional(z.nullable(z.string())),
        time_zone: z.optional(z.nullable(z.string())),
      }),
    ),
  }),
  people: z.strictObject({ people: z.array(z.strictObject({ id: z.string() })) }),
  select: z.strictObject({ select: z.nullable(option) }),
  multi_select: z.strictObject({ multi_select: z.array(option) }),
  url: z.strictObject({ url: z.nullable(z.string().check(z.maxLength(2_000))) }),
  number: z.strictObject({ number: z.nullable(z.number()) }),
  checkbox: z.strictObject({ checkbox: z.boolean() }),
};
