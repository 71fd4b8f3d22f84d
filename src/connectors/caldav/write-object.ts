import type { EventRef, SavedEvent, SavedSeries, Series } from "../../domain/event";
import { failureOfBoth, ProviderError } from "../../errors";
import { statusError } from "../../http/status";
import { provider, resolveHref } from "./account";
import { type Dav, davText, getObject, strongTag } from "./dav";
import { type CalendarObject, parseCalendarObject } from "./icalendar/calendar-object";
import { buildSeries } from "./icalendar/patch-series";
import { listUntold } from "./icalendar/read-event";
import { readSeries as seriesOf } from "./icalendar/read-series";
import { queryEvents } from "./listing/list-occurrences";
import { digestOf, isDigest } from "./scheduling/revision";
import type { Organizing } from "./scheduling/scheduling";

/** What the verbs need besides the wire. */
export interface Desk {
  readonly dav: Dav;
  /** The user's zone, for times that carry none. */
  readonly zone: string;
  readonly now: () => Temporal.Instant;
  /** null where the server does not schedule. */
  readonly organizing: Organizing | null;
}

export async function createEvent(
  desk: Desk,
  calendar: string,
  series: Series,
  key: string,
): Promise<SavedEvent> {
  const ref = refOf(calendar, key);
  return createObject(
    desk,
    ref,
    orFail("invalid", () => buildSeries(ref.uid, series, desk.zone, desk.now(), desk.organizing)),
  );
}

/** Where an object made under that key is. */
export function refOf(calendar: string, key: string): EventRef {
  const uid = uidOf(key);
  const url = new URL(`${uid}.ics`, calendar.endsWith("/") ? calendar : `${calendar}/`);
  return { calendar, uid, href: url.href };
}

/** A new object, which is found again if an earlier attempt made it. */
export async function createObject(desk: Desk, ref: EventRef, body: string): Promise<SavedEvent> {
  const failure = await putNew(desk, new URL(ref.href), body);
  if (failure?.kind === "auth") throw failure;
  // Whatever it answered, or did not: what is there under our own UID was made by this call or one before it.
  const saved = await rereadCreated(desk, ref, failure);
  if (saved !== null) return saved;
  // Taken, yet not to be seen: a server that lags shows it to the next attempt, which then makes no second one.
  throw failure ?? new ProviderError(provider, "unavailable", { detail: "accepted but not there" });
}

/** The UID is also the name of the resource, so the same key meets the same place again. */
function uidOf(key: string): string {
  return `adjutant-${new Bun.CryptoHasher("sha256").update(key).digest("hex").slice(0, 40)}`;
}

export const calendarType = "text/calendar; charset=utf-8";

export async function putNew(desk: Desk, url: URL, body: string): Promise<ProviderError | null> {
  try {
    const headers = { "content-type": calendarType, "if-none-match": "*" };
    return refusalOf(await desk.dav.send(url, { method: "PUT", headers, body }));
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

/** A PUT was taken when it says so; a 207 carries a refusal inside. */
export function refusalOf(response: Response): ProviderError | null {
  if ([200, 201, 204].includes(response.status)) return null;
  if (response.ok)
    return new ProviderError(provider, "invalid", { detail: "refused inside", status: response.status });
  return statusError(provider, response);
}

async function rereadCreated(
  desk: Desk,
  ref: EventRef,
  failure: ProviderError | null,
): Promise<SavedEvent | null> {
  try {
    return (await readEvent(desk, ref)) ?? (await findByUid(desk, ref));
  } catch (error) {
    throw failureOfBoth(failure, error);
  }
}

/** A server may keep an object under another name than it was sent to, or know the UID from before. */
async function findByUid(desk: Desk, ref: EventRef): Promise<SavedEvent | null> {
  const uid = {
    _attributes: { name: "UID" },
    "text-match": { _attributes: { collation: "i;octet" }, _text: ref.uid },
  };
  const props = { "d:getetag": {} };
  const found = await queryEvents(desk.dav, new URL(ref.calendar), { "prop-filter": uid }, props);
  for (const { url } of found) {
    const event = await readEvent(desk, { ...ref, href: url.href });
    if (event !== null) return event;
  }
  return null;
}

export async function readEvent(desk: Desk, ref: EventRef): Promise<SavedEvent | null> {
  return (await readSeries(desk, ref))?.event ?? null;
}

export async function readSeries(desk: Desk, ref: EventRef): Promise<SavedSeries | null> {
  const found = await findObject(desk, ref);
  return found === null ? null : savedSeries(desk, ref, found);
}

export function savedSeries(desk: Desk, ref: EventRef, found: FoundObject): SavedSeries {
  const series = orFail("malformed", () => seriesOf(found.object, desk.zone));
  const event = { ...series.event, ref, etag: revisionOf(desk, found), link: null };
  return { ...series, event: { ...event, ...listUntold(found.object) }, raw: found.text };
}

/** What a change of the object shows by: its ETag, or where guests answer into it a digest of the rest. */
function revisionOf({ organizing }: Desk, { object, etag }: FoundObject): string | null {
  return organizing === null || etag === null ? etag : (digestOf(object) ?? etag);
}

export function isChanged({ object, etag: current }: FoundObject, etag: string | null): boolean {
  if (etag === null || current === null) return false;
  return etag !== (isDigest(etag) ? digestOf(object) : current);
}

export interface FoundObject {
  readonly url: URL;
  readonly object: CalendarObject;
  readonly text: string;
  readonly etag: string | null;
}

/** Null when nothing is at the place, or something else by now. */
export async function findObject(desk: Desk, ref: EventRef): Promise<FoundObject | null> {
  const url = resolveHref(ref.href, new URL(ref.calendar));
  const stored = await getObject(desk.dav, url);
  if (stored === null) return null;
  const object = orFail("malformed", () => parseCalendarObject(stored.text));
  if (object?.uid !== ref.uid) return null;
  return { url, object, text: stored.text, etag: stored.etag ?? (await fetchEtag(desk.dav, url)) };
}

/** What the iCalendar code throws says nothing of whose fault it is; the caller knows. */
export function orFail<T>(kind: "malformed" | "invalid", work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new ProviderError(provider, kind, { detail: "iCalendar", cause });
  }
}

async function fetchEtag(dav: Dav, url: URL): Promise<string | null> {
  const { resources } = await dav.propfind(url, { "d:getetag": {} }, "0");
  return strongTag(davText(resources[0]?.props.getetag));
}
