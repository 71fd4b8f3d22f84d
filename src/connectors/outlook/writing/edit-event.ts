/** Edits of an event that exists: domain/series says what becomes of it, here it is written and read back. */
import * as z from "zod/mini";
import type {
  EventFields,
  EventRef,
  SavedEvent,
  SavedSeries,
  Scope,
  Series,
  UpdatedEvent,
} from "../../../domain/event";
import { isSeries } from "../../../domain/series/appearances";
import { changeSeries } from "../../../domain/series/change";
import { isAsItWas } from "../../../domain/series/compare";
import { partOf, withoutPart } from "../../../domain/series/part";
import { splitSeries } from "../../../domain/series/split";
import { ProviderError } from "../../../errors";
import { provider } from "../provider";
import {
  type Desk,
  type FoundSeries,
  findAppearance,
  findByUid,
  findSeries,
  readFound,
  savedEvent,
  uidOf,
} from "../series/find-series";
import { keepSayable } from "../series/sayable-series";
import { changeAppearance, removeEvent, settleSeries, writeSeries } from "../series/settle-series";
import { createSeries } from "./create-event";

export function createEvent(desk: Desk, calendar: string, series: Series, key: string): Promise<SavedEvent> {
  return createSeries(desk, calendar, keepSayable(series), uidOf(key), uidOf(key));
}

export async function updateEvent(
  desk: Desk,
  ref: EventRef,
  scope: Scope,
  event: EventFields,
  etag: string | null,
  key: string,
): Promise<UpdatedEvent> {
  const found = await findSettled(desk, ref);
  if (found === null) throw gone("event");
  const { series } = found;
  if (isChanged(found, etag)) {
    const split = scope.kind === "following" ? await findSplit(desk, found, scope.original, key) : null;
    if (split === null) throw changedMeanwhile();
    return split;
  }
  const changed = changeSeries(series, scope, event);
  if (changed === null) throw gone("appearance");
  if (scope.kind === "this" && isSeries(series)) {
    await changeAppearance(desk, found, scope.original, event);
    const now = await findSeries(desk, found.ref);
    const part = now === null ? null : partOf(now.series, scope);
    if (now === null || part === null) throw gone("gone after the update");
    return { ...savedEvent(now), ...part, rest: null };
  }
  if (changed.tail === null) {
    return { ...savedEvent(await writeSeries(desk, found, changed.series)), rest: null };
  }
  // The later part is made first: broken off in between, appearances are there twice until the next try, none is lost.
  const uid = uidOf(key);
  const made = await createSeries(desk, ref.calendar, changed.tail, uid, uid);
  try {
    const rest = await writeSeries(desk, found, changed.series);
    return { ...made, rest: savedEvent(rest) };
  } catch (error) {
    if (error instanceof ProviderError && error.kind === "conflict") await takeBack(desk, made);
    throw error;
  }
}

/** Whatever a write that was broken off left to do is done before the next one looks at it. */
async function findSettled(desk: Desk, ref: EventRef): Promise<FoundSeries | null> {
  const found = await findSeries(desk, ref);
  return found === null ? null : settleSeries(desk, found);
}

function isChanged({ etag: current }: FoundSeries, etag: string | null): boolean {
  return etag !== null && current !== null && etag !== current;
}

function changedMeanwhile(): ProviderError {
  return new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
}

function gone(what: string): ProviderError {
  return new ProviderError(provider, "not-found", { detail: what });
}

/** What a split that was broken off, or whose answer was lost, left behind: all of it, or the later part alone. */
async function findSplit(
  desk: Desk,
  head: FoundSeries,
  original: string,
  key: string,
): Promise<UpdatedEvent | null> {
  const { calendar } = head.ref;
  const wire = await findByUid(desk, { calendar, uid: uidOf(key) });
  if (wire === null) return null;
  const tail = await settleSeries(desk, await readFound(desk, calendar, wire));
  if (splitSeries(head.series, original).tail === null)
    return { ...savedEvent(tail), rest: savedEvent(head) };
  await takeBack(desk, savedEvent(tail));
  return null;
}

async function takeBack(desk: Desk, made: SavedEvent): Promise<void> {
  await removeEvent(desk, made.ref.calendar, made.ref.href, made.etag);
}

export async function deleteEvent(
  desk: Desk,
  ref: EventRef,
  scope: Scope,
  etag: string | null,
): Promise<SavedEvent | null> {
  const found = await (scope.kind === "all" ? findSeries(desk, ref) : findSettled(desk, ref));
  if (found === null) return null;
  if (scope.kind !== "all" && partOf(found.series, scope) === null) return savedEvent(found);
  if (isChanged(found, etag)) throw changedMeanwhile();
  const left = withoutPart(found.series, scope);
  if (left === null) {
    await removeEvent(desk, ref.calendar, found.wire.id, found.etag);
    return null;
  }
  if (scope.kind !== "this") return savedEvent(await writeSeries(desk, found, left));
  const appearance = await findAppearance(desk, found, scope.original);
  if (appearance !== null) {
    await removeEvent(desk, ref.calendar, appearance.id, appearance["@odata.etag"] ?? null);
  }
  const rest = await findSeries(desk, found.ref);
  return rest === null ? null : savedEvent(rest);
}

const rawShape = z.object({
  showAs: z.nullish(z.string()),
  sensitivity: z.nullish(z.string()),
  importance: z.nullish(z.string()),
  categories: z.nullish(z.array(z.string())),
});

/** Deleted, it comes back as another event to Graph, under the name that we gave it. */
export async function restoreSeries(
  desk: Desk,
  before: SavedSeries,
  etag: string | null,
  key: string,
): Promise<SavedEvent> {
  const { ref } = before.event;
  const found = await findSettled(desk, ref);
  if (found !== null && isAsItWas(found.series, before)) return savedEvent(found);
  if (found === null && etag === null) {
    const parsed = rawShape.safeParse(JSON.parse(before.raw ?? "{}"));
    const extra = Object.entries(parsed.data ?? {}).flatMap(([name, value]) =>
      value == null ? [] : [[name, value] as const],
    );
    return createSeries(desk, ref.calendar, bare(before), ref.uid, uidOf(key), Object.fromEntries(extra));
  }
  if (found === null || etag === null || isChanged(found, etag)) throw changedMeanwhile();
  return savedEvent(await writeSeries(desk, found, bare(before)));
}

/** As a plan keeps it: without what a calendar adds. */
function bare(series: SavedSeries) {
  const { ref: _ref, etag: _etag, link: _link, room: _room, ...event } = series.event;
  return { event, struck: series.struck, added: series.added, overrides: series.overrides };
}
