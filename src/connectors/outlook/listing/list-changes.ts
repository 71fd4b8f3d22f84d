import * as z from "zod/mini";
import type { CalendarChanges } from "../../../domain/event";
import { ProviderError } from "../../../errors";
import { provider } from "../provider";
import { type Desk, eventsPath, getEvents, readAllFound, savedSeries } from "../series/find-series";
import { expandMemo } from "../series/memo";
import { deltaShape, eventShape, type WireEvent } from "../wire";

/** Graph tells changes of a stretch of time alone, which the first question fixes. */
const daysBack = 370;
const daysAhead = 1100;
/** Closer to its end than that, a stretch is given up for a new one. */
const daysLeft = 735;
/** Every appearance within the stretch has an entry of its own; full ones are some kilobytes. */
const pageSize = 500;
/** From so many on, pages of all there is are likely fewer requests than batches of what changed. */
const many = 400;
const mostPages = 1_000;

const tokenShape = z.object({ link: z.string(), from: z.number(), until: z.number() });
type Token = z.infer<typeof tokenShape>;

/** What changed since the token was given; "expired" where Graph, or its stretch of time, no longer reaches. */
export async function listChanges(
  desk: Desk,
  calendar: string,
  text: string | null,
  now: Temporal.Instant,
): Promise<CalendarChanges | "expired"> {
  const token = text === null ? firstToken(calendar, now) : readToken(text);
  const least = now.add({ hours: 24 * daysLeft }).epochMilliseconds;
  if (token === null || token.until < least) return "expired";
  const delta = await readDelta(desk, token.link).catch((error) => {
    const isOver = error instanceof ProviderError && (error.kind === "not-found" || error.status === 410);
    if (text !== null && isOver) return "expired" as const;
    throw error;
  });
  if (delta === "expired") return delta;
  const ids = [...delta.ids];
  const byPage = text === null || ids.length >= many;
  const listed = byPage ? await listFrom(desk, calendar, token.from) : new Map<string, WireEvent>();
  const unlisted = ids.filter((id) => !listed.has(id));
  const others = await getEvents(desk, calendar, unlisted);
  const isThere = (id: string) => listed.has(id) || others.has(id);
  const wires = ids.flatMap((id) => listed.get(id) ?? others.get(id) ?? []);
  // An appearance of a series is left out: the series itself is among them.
  const whole = wires.filter(({ seriesMasterId }) => !seriesMasterId);
  const found = await readAllFound(desk, calendar, whole);
  const changed = found.flatMap((each) => (each === null ? [] : [savedSeries(each)]));
  const removed = [...delta.removed, ...ids.filter((id) => !isThere(id))];
  const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
  return {
    changed,
    removed,
    token: JSON.stringify({ ...token, link: delta.link }),
    within: { start: instant(token.from), end: instant(token.until) },
  };
}

/** Events by page, rather than each by a request; those that began before stay to be asked for. */
async function listFrom(desk: Desk, calendar: string, from: number): Promise<ReadonlyMap<string, WireEvent>> {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toString({ smallestUnit: "second" });
  const $filter = `start/dateTime ge '${start.replace("Z", "")}'`;
  const query = { $filter, $top: String(pageSize), ...expandMemo };
  const events = await desk.graph.list(eventShape, eventsPath(calendar), { query });
  return new Map(events.map((event) => [event.id, event]));
}

function firstToken(calendar: string, now: Temporal.Instant): Token {
  const start = now.subtract({ hours: 24 * daysBack });
  const end = now.add({ hours: 24 * daysAhead });
  const range = new URLSearchParams({
    startDateTime: start.toString({ smallestUnit: "second" }),
    endDateTime: end.toString({ smallestUnit: "second" }),
  });
  const link = `/me/calendars/${encodeURIComponent(calendar)}/calendarView/delta?${range}`;
  return { link, from: start.epochMilliseconds, until: end.epochMilliseconds };
}

function readToken(text: string): Token | null {
  try {
    return tokenShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

interface Delta {
  /** Every event that is named, an appearance by its series. */
  readonly ids: ReadonlySet<string>;
  /** An id that stays still leads to what is in the bin, so what is removed is not looked up. */
  readonly removed: ReadonlySet<string>;
  /** Where to ask next. */
  readonly link: string;
}

async function readDelta(desk: Desk, first: string): Promise<Delta> {
  const ids = new Set<string>();
  const removed = new Set<string>();
  let link = first;
  for (let count = 0; count < mostPages; count++) {
    const page = await desk.graph.ask(deltaShape, link, { pageSize });
    for (const { id, seriesMasterId, ...entry } of page.value) {
      const [from, to] = entry["@removed"] === undefined ? [removed, ids] : [ids, removed];
      from.delete(seriesMasterId ?? id);
      to.add(seriesMasterId ?? id);
    }
    const next = page["@odata.nextLink"];
    const last = page["@odata.deltaLink"];
    if (last !== undefined) return { ids, removed, link: last };
    if (next === undefined) throw new ProviderError(provider, "malformed", { detail: "no delta link" });
    link = next;
  }
  throw new ProviderError(provider, "too-large", { detail: "pages" });
}
