/** Edits of an object that exists: the pure rules say what becomes of it, here it is read, written and read back. */
import type { EventFields, EventRef, SavedEvent, SavedSeries, Scope, UpdatedEvent } from "../../domain/event";
import { type ChangedSeries, changeSeries } from "../../domain/series/change";
import { isAsItWas } from "../../domain/series/compare";
import { partOf, withoutPart } from "../../domain/series/part";
import { splitSeries } from "../../domain/series/split";
import { ProviderError } from "../../errors";
import { statusError } from "../../http/status";
import { provider, resolveHref } from "./account";
import { getObject } from "./dav";
import { type CalendarObject, lacksSeries } from "./icalendar/calendar-object";
import { copyObject, type Naming, patchSeries, reviveObject } from "./icalendar/patch-series";
import { standingIn } from "./icalendar/write-people";
import { isDigest } from "./scheduling/revision";
import {
  calendarType,
  createObject,
  type Desk,
  type FoundObject,
  findObject,
  isChanged,
  orFail,
  readEvent,
  readSeries,
  refOf,
  refusalOf,
  savedSeries,
} from "./write-object";

export async function updateEvent(
  desk: Desk,
  ref: EventRef,
  asked: Scope,
  event: EventFields,
  etag: string | null,
  key: string,
): Promise<UpdatedEvent> {
  const current = await findObject(desk, ref);
  if (current === null) throw new ProviderError(provider, "not-found", { detail: "event" });
  const series = savedSeries(desk, ref, current);
  const scope = scopeIn(current.object, asked, series);
  if (isChanged(current, etag)) {
    const split = scope.kind === "following" ? await findSplit(desk, series, scope.original, key) : null;
    if (split === null) throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
    return split;
  }
  const changed = orFail("invalid", () => changeSeries(series, scope, event));
  if (changed === null) throw new ProviderError(provider, "not-found", { detail: "appearance" });
  if (changed.tail !== null) return splitObject(desk, current, series, changed, key);
  const { names } = changed;
  const naming: Naming = scope.kind === "this" ? (id) => id : (id) => names.get(id) ?? null;
  await putObject(
    desk,
    current,
    etag,
    orFail("invalid", () =>
      patchSeries(current.object, changed.series, naming, desk.zone, desk.now(), desk.organizing),
    ),
  );
  const saved = await readSeries(desk, ref);
  const part = saved === null ? null : scope.kind === "this" ? partOf(saved, scope) : saved.event;
  if (saved === null || part === null)
    throw new ProviderError(provider, "not-found", { detail: "gone after the update" });
  return { ...saved.event, ...part, rest: null };
}

/** An invitation to single dates is no series to change as a whole; rules that we do not keep are not split. */
function scopeIn(object: CalendarObject, scope: Scope, series: SavedSeries): Scope {
  const [first] = series.overrides;
  if (lacksSeries(object) && scope.kind !== "this" && first !== undefined)
    return { kind: "this", original: first.original };
  const odd = object.main.hasProperty("exrule") || object.main.getAllProperties("rrule").length > 1;
  if (scope.kind === "following" && odd)
    throw new ProviderError(provider, "invalid", { detail: "several rules" });
  return scope;
}

/** What a split that was broken off, or whose answer was lost, left behind: all of it, or the later part alone. */
async function findSplit(
  desk: Desk,
  head: SavedSeries,
  original: string,
  key: string,
): Promise<UpdatedEvent | null> {
  const tail = await readEvent(desk, refOf(head.event.ref.calendar, key));
  if (tail === null) return null;
  if (splitSeries(head, original).tail === null) return { ...tail, rest: head.event };
  await takeBack(desk, tail);
  return null;
}

/**
 * The later part is made before the earlier one is cut: broken off in between, appearances are there twice until the
 * next attempt, and none is lost.
 */
async function splitObject(
  desk: Desk,
  current: FoundObject,
  before: SavedSeries,
  { series, tail, names }: ChangedSeries,
  key: string,
): Promise<UpdatedEvent> {
  const { ref } = before.event;
  const tailRef = refOf(ref.calendar, key);
  const body = orFail("invalid", () => {
    const copy = copyObject(current.object, tailRef.uid);
    return patchSeries(
      copy,
      tail ?? series,
      (id) => names.get(id) ?? null,
      desk.zone,
      desk.now(),
      desk.organizing,
    );
  });
  const made = await createObject(desk, tailRef, body);
  const kept: Naming = (id) => (series.overrides.some(({ original }) => original === id) ? id : null);
  const cut = orFail("invalid", () =>
    patchSeries(current.object, series, kept, desk.zone, desk.now(), desk.organizing),
  );
  try {
    await putObject(desk, current, before.event.etag, cut);
  } catch (error) {
    if (error instanceof ProviderError && error.kind === "conflict") await takeBack(desk, made);
    throw error;
  }
  const rest = await readEvent(desk, ref);
  if (rest === null) throw new ProviderError(provider, "not-found", { detail: "gone after the update" });
  return { ...made, rest };
}

async function takeBack(desk: Desk, made: SavedEvent): Promise<void> {
  await deleteObject(desk, made.ref, made.etag);
}

async function putObject(desk: Desk, current: FoundObject, etag: string | null, body: string): Promise<void> {
  const match = current.etag ?? etag;
  const headers = {
    "content-type": calendarType,
    ...(match !== null && !isDigest(match) && { "if-match": match }),
  };
  const refusal = refusalOf(await desk.dav.send(current.url, { method: "PUT", headers, body }));
  if (refusal !== null) throw refusal;
}

export async function deleteEvent(
  desk: Desk,
  ref: EventRef,
  asked: Scope,
  etag: string | null,
): Promise<SavedEvent | null> {
  if (asked.kind === "all") {
    // Whether to leave without a word is for guests alone to say.
    const isKnown = desk.organizing?.invites !== false;
    await deleteObject(desk, ref, etag, isKnown ? null : await findObject(desk, ref));
    return null;
  }
  const current = await findObject(desk, ref);
  if (current === null) return null;
  const series = savedSeries(desk, ref, current);
  const scope = scopeIn(current.object, asked, series);
  if (partOf(series, scope) === null) return series.event;
  if (isChanged(current, etag))
    throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
  const left = withoutPart(series, scope);
  if (left === null) {
    await deleteObject(desk, ref, current.etag, current);
    return null;
  }
  const kept: Naming = (id) => (left.overrides.some(({ original }) => original === id) ? id : null);
  await putObject(
    desk,
    current,
    etag,
    orFail("invalid", () => patchSeries(current.object, left, kept, desk.zone, desk.now(), desk.organizing)),
  );
  return readEvent(desk, ref);
}

async function deleteObject(
  desk: Desk,
  ref: EventRef,
  etag: string | null,
  known: FoundObject | null = null,
): Promise<void> {
  const compares = etag !== null && isDigest(etag);
  const found = known ?? (compares ? await findObject(desk, ref) : null);
  if (compares && found === null) return;
  if (found !== null && isChanged(found, etag))
    throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
  const match = compares ? (found?.etag ?? null) : etag;
  const url = resolveHref(ref.href, new URL(ref.calendar));
  const headers = {
    ...(match !== null && { "if-match": match }),
    ...(leavesQuietly(desk, found) && { "schedule-reply": "F" }),
  };
  const response = await desk.dav.send(url, { method: "DELETE", headers });
  if (response.ok || response.status === 404 || response.status === 410) return;
  // An If-Match on what is gone fails like one on what has changed.
  if (response.status === 412 && (await getObject(desk.dav, url)) === null) return;
  throw statusError(provider, response);
}

/** A guest's server declines for them, unless it is asked not to (RFC 6638, section 8.1). */
function leavesQuietly({ organizing }: Desk, current: FoundObject | null): boolean {
  if (current === null || organizing?.invites !== false) return false;
  return standingIn(current.object.main, [], organizing) === "guest";
}

/** By the text that it had, so that what other programs kept in it comes back too. */
export async function restoreSeries(
  desk: Desk,
  before: SavedSeries,
  etag: string | null,
  key: string,
): Promise<SavedEvent> {
  const { ref } = before.event;
  const { raw } = before;
  if (raw === null) throw new ProviderError(provider, "invalid", { detail: "nothing to restore from" });
  const current = await findObject(desk, ref);
  const now = current === null ? null : savedSeries(desk, ref, current);
  if (now !== null && isAsItWas(now, before)) return now.event;
  const object = orFail("invalid", () =>
    reviveObject(raw, current?.object ?? null, desk.now(), desk.organizing),
  );
  if (current === null && etag === null) return recreate(desk, ref, object, key);
  if (current === null || etag === null || isChanged(current, etag))
    throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
  await putObject(desk, current, etag, object.root.toString());
  const restored = await readEvent(desk, ref);
  if (restored === null) throw new ProviderError(provider, "not-found", { detail: "gone after the update" });
  return restored;
}

/** A server may hold on to the UID of what was deleted (Nextcloud's bin): then it comes back under one of ours. */
async function recreate(desk: Desk, ref: EventRef, object: CalendarObject, key: string): Promise<SavedEvent> {
  try {
    return await createObject(desk, ref, object.root.toString());
  } catch (error) {
    if (!(error instanceof ProviderError) || error.transient || error.kind === "auth") throw error;
    const other = refOf(ref.calendar, key);
    return createObject(desk, other, copyObject(object, other.uid).root.toString());
  }
}
