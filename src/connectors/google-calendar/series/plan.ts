/**
 * What is still to be done to the appearances of a series whose own part of an edit is written: kept with the series until
 * it is done, since no request changes them all, and an edit that is broken off goes on from there.
 */
import * as z from "zod/mini";
import type { EventFields, Override } from "../../../domain/event";
import { decodeWhen, type When } from "../../../domain/when";
import { readParts } from "../read-event";
import type { WireEvent } from "../wire";
import { type EventBody, writeParts } from "../writing/write-event";

const planProperty = "adjutantPlan";
/** Google keeps 32 kB of properties with an event. */
const mostLength = 24_000;

const when = z.union([
  z.object({ kind: z.literal("timed"), start: z.string(), end: z.string() }),
  z.object({ kind: z.literal("all-day"), first: z.string(), last: z.string() }),
]);
const person = z.object({ name: z.string(), email: z.nullable(z.string()) });
const planShape = z.object({
  mark: z.string(),
  overrides: z.array(
    z.object({
      original: z.string(),
      event: z.object({
        title: z.string(),
        when,
        location: z.nullable(z.string()),
        attendees: z.array(person),
        alerts: z.array(z.number()),
        body: z.nullable(z.string()),
      }),
    }),
  ),
});

export interface Plan {
  /** Which edit it is of. */
  readonly mark: string;
  readonly overrides: readonly Override[];
}

export function markOf(kind: string, key: string, etag: string | null): string {
  return new Bun.CryptoHasher("sha256").update(`${kind} ${key} ${etag}`).digest("hex").slice(0, 16);
}

export function readPlan(master: WireEvent): Plan | null {
  try {
    const { mark, overrides } = planShape.parse(JSON.parse(readParts(master, planProperty)));
    return { mark, overrides: overrides.map(({ original, event }) => ({ original, event: revive(event) })) };
  } catch {
    return null;
  }
}

function revive(event: z.infer<typeof planShape>["overrides"][number]["event"]): EventFields {
  const decoded: When = decodeWhen(event.when);
  return { ...event, when: decoded, recurrence: null };
}

/** Nothing where it would not fit: then an edit that is broken off leaves appearances as Google made them. */
export function writePlan(master: WireEvent, { mark, overrides }: Plan): EventBody {
  const text = JSON.stringify({ mark, overrides });
  if (text.length > mostLength) return {};
  return { extendedProperties: { private: writeParts(master, planProperty, text) } };
}

/** null where there is none. */
export function clearPlan(master: WireEvent): EventBody | null {
  if (readParts(master, planProperty) === "") return null;
  return { extendedProperties: { private: writeParts(master, planProperty, "") } };
}
