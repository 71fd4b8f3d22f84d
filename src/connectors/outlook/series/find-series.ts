import * as z from "zod/mini";
import type { EventRef, RecurrenceId, SavedEvent, SavedSeries, Series } from "../../../domain/event";
import { appearanceAt, nameMoment, startAt } from "../../../domain/series/recurrence-id";
import { type Span, spanOf, type When } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { askAll, withQuery } from "../ask-all";
import type { Graph } from "../graph";
import { provider } from "../provider";
import { type Reading, readEvent, readOriginal } from "../read-event";
import { eventShape, exceptionsShape, type WireEvent } from "../wire";
import { expandMemo, readMemo, readPlan, readUid, uidProperty } from "./memo";

/** What the verbs need besides the wire. */
export interface Desk extends Reading {
  readonly graph: Graph;
}

/** An event as Graph holds it. */
export interface FoundSeries {
  readonly wire: WireEvent;
  readonly ref: EventRef;
  readonly etag: string | null;
  /** As it stands. */
  readonly series: Series;
  /** What a write that was broken off has yet to make of it. */
  readonly plan: Series | null;
  /** The events of its overrides. */
  readonly exceptions: ReadonlyMap<RecurrenceId, WireEvent>;
}

export function eventsPath(calendar: string): string {
  return `/me/calendars/${encodeURIComponent(calendar)}/events`;
}

export function eventPath(calendar: string, id: string): string {
  return `${eventsPath(calendar)}/${encodeURIComponent(id)}`;
}

/**
 * Events that we made, or had to make anew, keep a name by which they are looked up. null when it is gone; to be
 * found under its id is not enough, for one that stays leads into the bin, too.
 */
export async function findSeries(desk: Desk, ref: EventRef): Promise<FoundSeries | null> {
  const isOurs = ref.uid.startsWith(uidStart);
  const wire = (isOurs ? null : await findListed(desk, ref)) ?? (await findByUid(desk, ref));
  return wire === null ? null : readFound(desk, ref.calendar, wire);
}

async function findListed(desk: Desk, { calendar, href }: EventRef): Promise<WireEvent | null> {
  const event = await getEvent(desk, calendar, href);
  const { id, iCalUId } = event ?? {};
  if (event === null || !iCalUId) return event;
  const query = { $filter: `iCalUId eq '${iCalUId.replaceAll("'", "''")}'`, $select: "id" };
  const shape = z.object({ id: z.string() });
  const listed = await desk.graph.list(shape, eventsPath(calendar), { query });
  return listed.some((each) => each.id === id) ? event : null;
}

/** null when there is none of that id. */
export async function getEvent(desk: Desk, calendar: string, id: string): Promise<WireEvent | null> {
  try {
    return await desk.graph.ask(eventShape, eventPath(calendar, id), { query: expandMemo });
  } catch (error) {
    if (error instanceof ProviderError && error.kind === "not-found") return null;
    throw error;
  }
}

export async function findByUid(
  desk: Desk,
  { calendar, uid }: Pick<EventRef, "calendar" | "uid">,
): Promise<WireEvent | null> {
  const property = `ep/id eq '${uidProperty}' and ep/value eq '${uid}'`;
  const $filter = `singleValueExtendedProperties/Any(ep: ${property})`;
  const found = await desk.graph.list(eventShape, eventsPath(calendar), {
    query: { $filter, ...expandMemo },
  });
  return found.find((each) => readUid(each) === uid) ?? null;
}

const uidStart = "adjutant-";

/** The same key names the same event. */
export function uidOf(key: string): string {
  return `${uidStart}${new Bun.CryptoHasher("sha256").update(key).digest("hex").slice(0, 40)}`;
}

export function refOf(calendar: string, wire: WireEvent): EventRef {
  const href = wire.seriesMasterId ?? wire.id;
  return { calendar, uid: readUid(wire) ?? href, href };
}

export async function readFound(desk: Desk, calendar: string, wire: WireEvent): Promise<FoundSeries> {
  const [found] = await readAllFound(desk, calendar, [wire]);
  if (found == null) throw new ProviderError(provider, "not-found", { detail: "series" });
  return found;
}

const exceptionsQuery = {
  $select: "id,cancelledOccurrences,exceptionOccurrences",
  $expand: "exceptionOccurrences",
};

/** Of many at once, in their order; null of a series that is gone meanwhile. */
export async function readAllFound(
  desk: Desk,
  calendar: string,
  wires: readonly WireEvent[],
): Promise<(FoundSeries | null)[]> {
  const masters = wires.filter(({ type }) => type === "seriesMaster");
  const paths = masters.map(({ id }) => withQuery(eventPath(calendar, id), exceptionsQuery));
  const told = await askAll(desk.graph, exceptionsShape, paths);
  const byMaster = new Map(masters.map(({ id }, index) => [id, told[index] ?? null]));
  const ids = told.flatMap((each) => each?.exceptionOccurrences?.map(({ id }) => id) ?? []);
  const events = await getEvents(desk, calendar, ids);
  return wires.map((wire) => {
    const exceptions = byMaster.get(wire.id);
    return exceptions === null ? null : composeFound(desk, calendar, wire, exceptions ?? null, events);
  });
}

/** Of those ids under which there is one. */
export async function getEvents(
  desk: Desk,
  calendar: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WireEvent>> {
  const paths = ids.map((id) => withQuery(eventPath(calendar, id), expandMemo));
  const events = await askAll(desk.graph, eventShape, paths);
  return new Map(
    ids.flatMap((id, index) => {
      const event = events[index] ?? null;
      return event === null ? [] : [[id, event] as const];
    }),
  );
}

/** `told` is null of what is no series. */
function composeFound(
  desk: Desk,
  calendar: string,
  wire: WireEvent,
  told: z.infer<typeof exceptionsShape> | null,
  events: ReadonlyMap<string, WireEvent>,
): FoundSeries {
  const event = readEvent(wire, desk);
  const ref = refOf(calendar, wire);
  const found = { wire, ref, etag: wire["@odata.etag"] ?? null, plan: readPlan(wire, event) };
  const exceptions = new Map<RecurrenceId, WireEvent>();
  const overrides = [];
  for (const { id } of told?.exceptionOccurrences ?? []) {
    const exception = events.get(id);
    const original = exception && readOriginal(exception, desk);
    if (!exception || !original) continue;
    exceptions.set(original, exception);
    const own = { ...readEvent(exception, desk, readMemo(wire)), recurrence: null };
    const usual = { ...event, when: appearanceAt(event.when, original), recurrence: null };
    // Put back as it was, an appearance stays an exception to Graph.
    if (JSON.stringify(own) !== JSON.stringify(usual)) overrides.push({ original, event: own });
  }
  overrides.sort((a, b) => (a.original < b.original ? -1 : 1));
  const cancelled = told?.cancelledOccurrences ?? [];
  const struck = cancelled.map((each) => readCancelled(each, event.when)).toSorted();
  return { ...found, exceptions, series: { event, struck, added: [], overrides } };
}

/** "OID.….2031-10-20": the day on which the series puts it, in its own zone. */
function readCancelled(occurrence: string, first: When): RecurrenceId {
  const date = occurrence.slice(-10);
  return first.kind === "all-day" ? date : nameMoment(startAt(first, date));
}

export function savedEvent(found: FoundSeries): SavedEvent {
  const { ref, etag, wire } = found;
  const room = wire.onlineMeeting?.joinUrl;
  return { ...intended(found).event, ref, etag, link: wire.webLink ?? null, ...(room && { room }) };
}

/** As it will be once what was begun is done. */
export function intended(found: FoundSeries): Series {
  return found.plan ?? found.series;
}

export function savedSeries(found: FoundSeries): SavedSeries {
  const { showAs, sensitivity, importance, categories } = found.wire;
  const raw = JSON.stringify({ showAs, sensitivity, importance, categories });
  return { ...intended(found), event: savedEvent(found), raw };
}

/** The appearance of that name as Graph addresses it; null where there is none. */
export async function findAppearance(
  desk: Desk,
  { ref, series, exceptions }: FoundSeries,
  original: RecurrenceId,
): Promise<WireEvent | null> {
  const exception = exceptions.get(original);
  if (exception !== undefined) return exception;
  const { start, end } = around(appearanceAt(series.event.when, original), desk.zone);
  const instances = await desk.graph.list(eventShape, `${eventPath(ref.calendar, ref.href)}/instances`, {
    query: { startDateTime: start.toString(), endDateTime: end.toString(), $top: "50", ...expandMemo },
  });
  return instances.find((each) => readOriginal(each, desk) === original) ?? null;
}

/** A day more on each side: Graph's idea of the zone of whole days is not ours. */
export function around(when: When, zone: string): Span {
  const { start, end } = spanOf(when, zone);
  return { start: start.subtract({ hours: 24 }), end: end.add({ hours: 24 }) };
}
