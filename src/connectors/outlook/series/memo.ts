/**
 * What Graph has no field for, kept with the event in extended properties of our own: its name, the words in which rule
 * and zone were meant, people without an address, and what is still to be done to its appearances.
 */
import * as z from "zod/mini";
import type { EventFields, Person, Series } from "../../../domain/event";
import { decodeWhen } from "../../../domain/when";
import type { Json } from "../../connector";
import type { WireEvent } from "../wire";

const set = "{8f0a1c52-3d64-4b1e-9a57-6c2e71d0b943}";
export const uidProperty = `String ${set} Name AdjutantUid`;
const memoProperty = `String ${set} Name AdjutantMemo`;
const planProperty = `String ${set} Name AdjutantPlan`;

/** The query option with which Graph sends them along. */
export const expandMemo = {
  $expand: `singleValueExtendedProperties($filter=${[uidProperty, memoProperty, planProperty]
    .map((id) => `id eq '${id}'`)
    .join(" or ")})`,
};

const memoShape = z.object({
  zone: z.nullable(z.string()),
  rule: z.nullable(z.string()),
  /** Names. */
  people: z.array(z.string()),
});
export type Memo = z.infer<typeof memoShape>;

const nothing: Memo = { zone: null, rule: null, people: [] };

export function readUid(event: WireEvent): string | null {
  return propertyOf(event, uidProperty);
}

export function readMemo(event: WireEvent): Memo {
  const parsed = memoShape.safeParse(parse(propertyOf(event, memoProperty)));
  return parsed.success ? parsed.data : nothing;
}

function propertyOf(event: WireEvent, name: string): string | null {
  // Graph writes the id of the set in whatever case it likes.
  const same = ({ id }: { id: string }) => id.toLowerCase() === name.toLowerCase();
  return event.singleValueExtendedProperties?.find(same)?.value || null;
}

export function memoOf(event: EventFields): Memo {
  return {
    zone: event.when.kind === "timed" ? event.when.start.timeZoneId : null,
    rule: event.recurrence,
    people: event.attendees.filter(({ email }) => email === null).map(({ name }) => name),
  };
}

export function peopleOf(memo: Memo): Person[] {
  return memo.people.map((name) => ({ name, email: null }));
}

/** The properties as a request sets them; what is left out stays, a plan of null is done. */
export function writeMemo(said: { uid?: string; memo?: Memo; plan?: Series | null }): Json[] {
  return [
    ...(said.uid === undefined ? [] : [{ id: uidProperty, value: said.uid }]),
    ...(said.memo === undefined ? [] : [{ id: memoProperty, value: JSON.stringify(said.memo) }]),
    ...(said.plan === undefined
      ? []
      : [{ id: planProperty, value: said.plan === null ? "" : JSON.stringify(writePlan(said.plan)) }]),
  ];
}

const whenShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("timed"), start: z.string(), end: z.string() }),
  z.object({ kind: z.literal("all-day"), first: z.string(), last: z.string() }),
]);
const decodedWhen = z.pipe(whenShape, z.transform(decodeWhen));
const planShape = z.object({
  when: decodedWhen,
  recurrence: z.nullable(z.string()),
  struck: z.array(z.string()),
  overrides: z.array(
    z.object({
      original: z.string(),
      own: z.object({
        title: z.exactOptional(z.string()),
        when: decodedWhen,
        location: z.exactOptional(z.nullable(z.string())),
        attendees: z.exactOptional(z.array(z.object({ name: z.string(), email: z.nullable(z.string()) }))),
        alerts: z.exactOptional(z.array(z.number())),
        body: z.exactOptional(z.nullable(z.string())),
        free: z.exactOptional(z.boolean()),
      }),
    }),
  ),
});

/** Little of it, for Exchange keeps no long properties: the request that leaves it makes the rest of the event so. */
function writePlan({ event, struck, overrides }: Series): unknown {
  const { when, recurrence } = event;
  const ownOf = (each: EventFields) =>
    Object.fromEntries(
      Object.entries(each).filter(
        ([name, value]) =>
          name === "when" || JSON.stringify(value) !== JSON.stringify(event[name as keyof EventFields]),
      ),
    );
  return {
    when,
    recurrence,
    struck,
    overrides: overrides.map((each) => ({
      original: each.original,
      own: {
        ...ownOf(each.event),
        ...(each.event.free !== event.free && { free: each.event.free ?? false }),
      },
    })),
  };
}

/** What a write of several requests has yet to make of the series; null where none was broken off. */
export function readPlan(wire: WireEvent, current: EventFields): Series | null {
  const plan = parsePlan(propertyOf(wire, planProperty));
  if (plan === null) return null;
  const { when, recurrence, struck, overrides } = plan;
  const event = { ...current, when, recurrence };
  return {
    event,
    struck,
    added: [],
    overrides: overrides.map(({ original, own: { free: isFree = event.free === true, ...own } }) => {
      const { free: _, ...whole } = event;
      return { original, event: { ...whole, ...own, recurrence: null, ...(isFree && { free: true }) } };
    }),
  };
}

function parsePlan(text: string | null): z.infer<typeof planShape> | null {
  try {
    return planShape.safeParse(parse(text)).data ?? null;
  } catch {
    // Times that are none: not of our making.
    return null;
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
