import * as z from "zod/mini";
import { WebFault } from "./failures/fault";
import type { WebContext } from "./web";

/** A line of text as somebody typed it: without control characters, trimmed. */
export const line = (longest: number) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.replace(/\p{Cc}+/gu, " ").trim()),
    ),
    z.string().check(z.minLength(1), z.maxLength(longest)),
  );

/** What a form brought, a field that came several times as a list. @throws WebFault when it is no form */
export function readFields(c: WebContext): Promise<Record<string, unknown>> {
  return c.req.parseBody({ all: true }).catch(() => {
    throw new WebFault("incomplete");
  });
}

/** A form's fields in the given shape. @throws WebFault when something is missing or is not what it must be */
export async function readForm<T>(c: WebContext, shape: z.ZodMiniType<T>): Promise<T> {
  const parsed = shape.safeParse(await readFields(c));
  if (!parsed.success) throw new WebFault("incomplete");
  return parsed.data;
}
