import * as z from "zod/mini";
import type { CalendarChanges, SavedSeries } from "../../domain/event";
import { ProviderError } from "../../errors";
import { type Desk, getEvent, readFound, savedSeries } from "./find-series";
import { provider } from "./provider";
import { deltaShape } from "./wire";

/** Graph tells changes of a stretch of time alone, which the first question fixes. */
const daysBack = 370;
const daysAhead = 1100;
/** Closer to its end than that, a stretch is given up for a new one. */
const daysLeft = 735;
const pageSize = 100;

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
  const changed: SavedSeries[] = [];
  const removed: string[] = [];
  for (const id of delta.ids) {
    const event = await getEvent(desk, calendar, id);
    if (event === null) removed.push(id);
    // One appearance of a series: the series itself is among them.
    else if (!event.seriesMasterId) changed.push(savedSeries(await readFound(desk, calendar, event)));
  }
  const instant = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
  return {
    changed,
    removed,
    token: JSON.stringify({ ...token, link: delta.link }),
    within: { start: instant(token.from), end: instant(token.until) },
  };
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

/** Every event that is named, an appearance by its series, and where to ask next. */
async function readDelta(desk: Desk, first: string): Promise<{ ids: ReadonlySet<string>; link: string }> {
  const ids = new Set<string>();
  let link = first;
  for (;;) {
    const page = await desk.graph.ask(deltaShape, link, { pageSize });
    for (const { id, seriesMasterId } of page.value) ids.add(seriesMasterId ?? id);
    const next = page["@odata.nextLink"];
    const last = page["@odata.deltaLink"];
    if (last !== undefined) return { ids, link: last };
    if (next === undefined) throw new ProviderError(provider, "malformed", { detail: "no delta link" });
    link = next;
  }
}
