import * as z from "zod/mini";
import { type Appearance, instantOf, Refusal } from "./mailbox";

export const batchBody = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        id: z.string(),
        method: z.literal("GET"),
        url: z.string().check(z.startsWith("/")),
        headers: z.record(z.string(), z.string()),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});

export async function readBody<T>(
  request: Request,
  shape: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
): Promise<T> {
  const parsed = shape.safeParse(await request.json().catch(() => null));
  if (!parsed.success) throw new Refusal(400, "RequestBodyRead");
  return parsed.data;
}

export function isWithin({ fields: { start, end } }: Appearance, url: URL): boolean {
  const edge = (name: string) => {
    const text = url.searchParams.get(name);
    if (text === null || !/^\d{4}-\d\d-\d\dT[\d:.]+Z?$/.test(text))
      throw new Refusal(400, "ErrorInvalidParameter");
    return Temporal.Instant.from(text.endsWith("Z") ? text : `${text}Z`);
  };
  if (start === undefined || end === undefined) return false;
  const before = Temporal.Instant.compare(instantOf(start), edge("endDateTime")) < 0;
  return before && Temporal.Instant.compare(instantOf(end), edge("startDateTime")) > 0;
}

export const usualPage = 10;

export function pageOf(url: URL, request: Request, found: readonly object[], most: number): Response {
  if (request.method !== "GET") throw new Refusal(405, "ErrorInvalidRequest");
  const top = Number(url.searchParams.get("$top") ?? usualPage);
  if (!Number.isInteger(top) || top < 1 || top > 1000) throw new Refusal(400, "ErrorInvalidUrlQuery");
  // Fewer than asked for, as Graph may: what counts is the link.
  const size = Math.min(top, most);
  const skip = Number(url.searchParams.get("$skip") ?? 0);
  const next = new URL(url);
  next.searchParams.set("$skip", String(skip + size));
  const more = skip + size < found.length ? { "@odata.nextLink": next.href } : {};
  return Response.json({ value: found.slice(skip, skip + size), ...more });
}

/** The status arrives, and then the connection ends; without a reason Bun says nothing of it. */
export function breakOff(): Response {
  return new Response(new ReadableStream({ pull: (controller) => controller.error(undefined) }), {
    headers: { "content-type": "application/json" },
  });
}
