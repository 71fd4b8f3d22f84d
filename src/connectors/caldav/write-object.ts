import type { EventFields, EventRef, SavedEvent } from "../../domain/event";
import { ProviderError } from "../../errors";
import { statusError } from "../../http";
import { provider, resolveHref } from "./account";
import { type Dav, davText, getObject, strongTag } from "./dav";
import { type CalendarObject, parseCalendarObject } from "./icalendar/calendar-object";
import { readFields } from "./icalendar/read-event";
import { buildEvent, patchEvent } from "./icalendar/write-event";
import { queryEvents } from "./list-occurrences";

/** What the verbs need besides the wire. */
export interface Desk {
  readonly dav: Dav;
  /** The user's zone, for times that carry none. */
  readonly zone: string;
  readonly now: () => Temporal.Instant;
}

export async function createEvent(
  desk: Desk,
  calendar: string,
  event: EventFields,
  key: string,
): Promise<SavedEvent> {
  const uid = uidOf(key);
  const url = new URL(`${uid}.ics`, calendar.endsWith("/") ? calendar : `${calendar}/`);
  const ref = { calendar, uid, href: url.href };
  const failure = await putNew(
    desk,
    url,
    orFail("invalid", () => buildEvent(uid, event, desk.now())),
  );
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

const calendarType = "text/calendar; charset=utf-8";

async function putNew(desk: Desk, url: URL, body: string): Promise<ProviderError | null> {
  try {
    const headers = { "content-type": calendarType, "if-none-match": "*" };
    return refusalOf(await desk.dav.send(url, { method: "PUT", headers, body }));
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

/** A PUT was taken when it says so; a 207 carries a refusal inside. */
function refusalOf(response: Response): ProviderError | null {
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
    // The first failure says more about what was asked for than one of looking after it.
    throw failure ?? error;
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
  const found = await findObject(desk, ref);
  if (found === null) return null;
  const fields = orFail("malformed", () => readFields(found.object, desk.zone));
  return { ...fields, ref, etag: found.etag, link: null };
}

interface FoundObject {
  readonly url: URL;
  readonly object: CalendarObject;
  readonly etag: string | null;
}

/** Null when nothing is at the place, or something else by now. */
async function findObject(desk: Desk, ref: EventRef): Promise<FoundObject | null> {
  const url = resolveHref(ref.href, new URL(ref.calendar));
  const stored = await getObject(desk.dav, url);
  if (stored === null) return null;
  const object = orFail("malformed", () => parseCalendarObject(stored.text));
  if (object?.uid !== ref.uid) return null;
  return { url, object, etag: stored.etag ?? (await fetchEtag(desk.dav, url)) };
}

/** What the iCalendar code throws says nothing of whose fault it is; the caller knows. */
function orFail<T>(kind: "malformed" | "invalid", work: () => T): T {
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

export async function updateEvent(
  desk: Desk,
  ref: EventRef,
  event: EventFields,
  etag: string | null,
): Promise<SavedEvent> {
  const current = await findObject(desk, ref);
  if (current === null) throw new ProviderError(provider, "not-found", { detail: "event" });
  if (etag !== null && current.etag !== null && etag !== current.etag) {
    throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
  }
  orFail("malformed", () => readFields(current.object, desk.zone));
  const body = orFail("invalid", () => patchEvent(current.object, event, desk.zone, desk.now()));
  const match = current.etag ?? etag;
  const headers = { "content-type": calendarType, ...(match === null ? {} : { "if-match": match }) };
  const refusal = refusalOf(await desk.dav.send(current.url, { method: "PUT", headers, body }));
  if (refusal !== null) throw refusal;
  const saved = await readEvent(desk, ref);
  if (saved === null) throw new ProviderError(provider, "not-found", { detail: "gone after the update" });
  return saved;
}

export async function deleteEvent(desk: Desk, ref: EventRef, etag: string | null): Promise<void> {
  const url = resolveHref(ref.href, new URL(ref.calendar));
  const headers: Record<string, string> = etag === null ? {} : { "if-match": etag };
  const response = await desk.dav.send(url, { method: "DELETE", headers });
  if (response.ok || response.status === 404 || response.status === 410) return;
  // An If-Match on what is gone fails like one on what has changed.
  if (response.status === 412 && (await getObject(desk.dav, url)) === null) return;
  throw statusError(provider, response);
}
