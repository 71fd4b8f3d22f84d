import type { Span } from "../../domain/when";
import { around, type CalendarStore, reaches, spanOfEvent } from "./calendar-store";
import { checkBody, checkEvent, type GoogleEvent } from "./check-event";
import { bad, Refusal } from "./refusal";

export interface EventRequest {
  readonly verb: string;
  readonly eventId: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly ifMatch: string | null;
  readonly mayInvite: boolean;
  readonly pageSize: number;
  /** Sync tokens of another are expired. */
  readonly epoch: number;
}

export function answerEvents(calendar: CalendarStore, asked: EventRequest): Response {
  switch (asked.verb) {
    case "get":
      return Response.json(calendar.find(asked.eventId));
    case "list":
      if (calendar.accessRole === "freeBusyReader") throw new Refusal(403, "forbidden", "Forbidden");
      return Response.json(listEvents(calendar, asked));
    case "instances":
      return Response.json(listInstances(calendar, asked));
  }
  if (!["owner", "writer"].includes(calendar.accessRole))
    throw new Refusal(403, "requiredAccessLevel", "You need to have writer access to this calendar.");
  const { sendUpdates } = Object.fromEntries(asked.query);
  if (sendUpdates !== undefined && !["all", "externalOnly", "none"].includes(sendUpdates))
    throw bad("sendUpdates");
  if (asked.verb === "delete") {
    deleteEvent(calendar, asked);
    return new Response(null, { status: 204 });
  }
  checkBody(asked.body);
  if (asked.verb === "insert") return Response.json(insertEvent(calendar, asked));
  return Response.json(writeEvent(calendar, asked));
}

function insertEvent(calendar: CalendarStore, { body, query, mayInvite }: EventRequest): GoogleEvent {
  const id = String(body.id ?? crypto.randomUUID().replaceAll("-", "").replace(/[w-z]/g, "0"));
  if (calendar.kept.has(id)) throw new Refusal(409, "duplicate", "The requested identifier already exists.");
  const own = {
    id,
    status: "confirmed",
    iCalUID: `${id}@google.com`,
    htmlLink: `https://calendar.test/${id}`,
  };
  const event = complete({ ...bare(body), ...own }, query);
  checkEvent(event, mayInvite);
  return calendar.put(event);
}

/** PATCH merges, PUT replaces; of an appearance that was as its series says, either makes one that is not. */
function writeEvent(
  calendar: CalendarStore,
  { verb, eventId, body, query, ifMatch, mayInvite }: EventRequest,
): GoogleEvent {
  const before = calendar.find(eventId);
  if (ifMatch !== null && ifMatch !== before.etag)
    throw new Refusal(412, "conditionNotMet", "Precondition Failed");
  if (before.status === "cancelled" && body.status === undefined)
    throw new Refusal(410, "deleted", "Resource has been deleted");
  const { id, iCalUID, htmlLink, recurringEventId, originalStartTime, conferenceData, hangoutLink } = before;
  const fixed = { id, iCalUID, htmlLink, recurringEventId, originalStartTime, conferenceData, hangoutLink };
  const merged = verb === "patch" ? merge(before, body) : { status: "confirmed", ...bare(body) };
  const kept =
    query.get("conferenceDataVersion") === "1"
      ? { conferenceData: body.conferenceData ?? conferenceData }
      : {};
  const event = complete({ ...merged, ...defined(fixed), ...defined(kept) }, query);
  if (recurringEventId !== undefined && event.recurrence !== undefined)
    throw bad("recurrence of an appearance");
  checkEvent(event, mayInvite);
  calendar.forget(before, event);
  return calendar.put(event);
}

function deleteEvent(calendar: CalendarStore, { eventId, ifMatch }: EventRequest): void {
  const before = calendar.find(eventId);
  if (before.status === "cancelled") throw new Refusal(410, "deleted", "Resource has been deleted");
  if (ifMatch !== null && ifMatch !== before.etag)
    throw new Refusal(412, "conditionNotMet", "Precondition Failed");
  calendar.put({ ...before, status: "cancelled" });
}

function merge(before: GoogleEvent, patch: Record<string, unknown>): Record<string, unknown> {
  const merge = (under: unknown, over: unknown): unknown => {
    if (typeof over !== "object" || over === null || Array.isArray(over)) return over;
    const result: Record<string, unknown> = Array.isArray(under) ? {} : { ...Object(under) };
    for (const [name, value] of Object.entries(over)) result[name] = merge(result[name], value);
    return result;
  };
  return bare(merge(before, patch) as Record<string, unknown>);
}

/** Null is as if it were not there. */
function bare(value: Record<string, unknown>): Record<string, unknown> {
  const clean = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(clean);
    return typeof each === "object" && each !== null ? bare(each as Record<string, unknown>) : each;
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each != null && !(Array.isArray(each) && each.length === 0))
      .map(([name, each]) => [name, clean(each)]),
  );
}

function defined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

/** Times come back in the zone that they were given for; a room is made for whom asks for one. */
function complete(fields: Record<string, unknown>, query: URLSearchParams): GoogleEvent {
  const event = { reminders: { useDefault: true }, eventType: "default", ...fields } as GoogleEvent;
  const asks = Object(event.conferenceData).createRequest !== undefined;
  if (asks && query.get("conferenceDataVersion") === "1" && event.hangoutLink === undefined)
    event.hangoutLink = "https://meet.google.com/abc-defg-hij";
  if (query.get("conferenceDataVersion") !== "1" && event.hangoutLink === undefined)
    delete event.conferenceData;
  return event;
}

function listEvents(calendar: CalendarStore, { query, pageSize, epoch }: EventRequest) {
  const syncToken = query.get("syncToken");
  const single = query.get("singleEvents") === "true";
  if (query.get("orderBy") === "startTime" && !single) throw bad("The requested ordering is not available.");
  if (syncToken !== null) {
    const clashing = [
      "iCalUID",
      "orderBy",
      "privateExtendedProperty",
      "q",
      "timeMin",
      "timeMax",
      "updatedMin",
    ];
    if (clashing.some((name) => query.has(name)))
      throw bad("Sync token cannot be used with other restrictions.");
  }
  const [tokenEpoch, since = "0"] = (syncToken ?? `${epoch} 0`).split(" ");
  if (!/^\d+ \d+$/.test(`${tokenEpoch} ${since}`))
    throw new Refusal(400, "invalid", "Invalid sync token value.");
  if (tokenEpoch !== String(epoch))
    throw new Refusal(410, "fullSyncRequired", "Sync token is no longer valid.");
  const span = readSpan(query);
  const kept = [...calendar.kept.values()].filter(({ change }) => change > Number(since));
  const events = kept.map(({ event }) => calendar.find(event.id));
  const shown = single
    ? expandAll(calendar, events, span)
    : events.filter((each) => reaches(each, span) || each.recurrence);
  const uid = query.get("iCalUID");
  if (query.get("orderBy") === "startTime")
    shown.sort((a, b) => Temporal.Instant.compare(spanOfEvent(a).start, spanOfEvent(b).start));
  const found: unknown[] = shown
    .filter((each) => uid === null || each.iCalUID === uid)
    .filter((each) => isShown(calendar, each, query, single))
    .map((each) =>
      each.status === "cancelled" && each.recurringEventId !== undefined ? remains(each) : each,
    );
  return {
    ...page(found, query, pageSize, `${epoch} ${calendar.changes}`),
    summary: calendar.summary,
    timeZone: calendar.timeZone,
    accessRole: calendar.accessRole,
  };
}

/** All that is certain to be said of a cancelled appearance. */
function remains({ id, status, recurringEventId, originalStartTime, etag, iCalUID }: GoogleEvent) {
  return { id, status, recurringEventId, originalStartTime, etag, iCalUID };
}

function isShown(
  calendar: CalendarStore,
  event: GoogleEvent,
  query: URLSearchParams,
  single: boolean,
): boolean {
  if (event.status !== "cancelled") return true;
  if (query.has("syncToken")) return true;
  const master =
    event.recurringEventId === undefined ? null : calendar.kept.get(event.recurringEventId)?.event;
  const isLive = master?.status === "confirmed";
  if (query.get("showDeleted") === "true") return single || event.recurringEventId === undefined || isLive;
  return !single && isLive;
}

function expandAll(calendar: CalendarStore, events: readonly GoogleEvent[], span: Span): GoogleEvent[] {
  return events.flatMap((event) => {
    if (event.recurringEventId !== undefined) return [];
    if (event.recurrence === undefined) return reaches(event, span) ? [event] : [];
    return event.status === "cancelled" ? [] : calendar.instances(event, span);
  });
}

function readSpan(query: URLSearchParams): Span {
  const read = (name: string, otherwise: string) => {
    const text = query.get(name) ?? otherwise;
    if (!/(Z|[+-]\d\d:\d\d)$/.test(text)) throw bad(`${name} without offset`);
    return Temporal.Instant.from(text);
  };
  const span = {
    start: read("timeMin", "2000-01-01T00:00:00Z"),
    end: read("timeMax", "2040-01-01T00:00:00Z"),
  };
  if (Temporal.Instant.compare(span.start, span.end) >= 0)
    throw new Refusal(400, "timeRangeEmpty", "The specified time range is empty.");
  return span;
}

function listInstances(calendar: CalendarStore, { eventId, query, pageSize }: EventRequest) {
  const master = calendar.find(eventId);
  if (master.status === "cancelled") throw new Refusal(404, "notFound", "Not Found");
  const original = query.get("originalStart");
  const span = original === null ? readSpan(query) : around(original.replace(/[-:]/g, ""));
  // A changed appearance may be anywhere by now.
  const moved = original === null ? [] : calendar.exceptionsOf(eventId);
  const near = master.recurrence === undefined ? [master] : calendar.instances(master, span);
  const found = [...moved, ...near.filter(({ id }) => !moved.some((each) => each.id === id))]
    .filter(({ status }) => status !== "cancelled" || query.get("showDeleted") === "true")
    .filter(({ originalStartTime }) => {
      if (original === null || originalStartTime === undefined) return true;
      if (originalStartTime.date != null) return originalStartTime.date === original;
      return Temporal.Instant.compare(String(originalStartTime.dateTime), original) === 0;
    });
  return page(found, query, pageSize, null);
}

function page(found: readonly unknown[], query: URLSearchParams, pageSize: number, sync: string | null) {
  const from = Number(query.get("pageToken") ?? 0);
  const size = Math.min(pageSize, Number(query.get("maxResults") ?? 250));
  const next = from + size;
  const items = found.slice(from, next);
  if (next < found.length) return { items, nextPageToken: String(next) };
  return { items, ...(sync !== null && { nextSyncToken: sync }) };
}
