import type {
  EventFields,
  EventRef,
  Override,
  RecurrenceId,
  SavedSeries,
  Series,
} from "../../../domain/event";
import { isGenerated } from "../../../domain/series/appearances";
import { appearanceAt, nameMoment, startAt } from "../../../domain/series/recurrence-id";
import type { When } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import type { Google } from "../client";
import { listEvents } from "../listing/list-events";
import { readFields, readMoment } from "../read-event";
import { type WireEvent, type WireMoment, type WireSeries, wireEvent } from "../wire";

/** What the verbs need besides the wire. */
export interface Desk {
  readonly google: Google;
  /** The user's zone, for times that carry none. */
  readonly zone: string;
  /** A service account may not. */
  readonly canInvite: boolean;
  /** Whom Google writes to of what is written. */
  readonly sendUpdates: "all" | "none";
  /** Told of an event that cannot be read and is left out. */
  readonly skip: () => void;
}

/** A series as Google has it and as it reads. */
export interface FoundSeries extends WireSeries {
  readonly saved: SavedSeries;
}

/** Null when it is gone. */
export async function findSeries(desk: Desk, ref: EventRef): Promise<FoundSeries | null> {
  const master = await findEvent(desk, ref.calendar, ref.href);
  if (master === null || master.status === "cancelled") return null;
  const exceptions = master.recurrence === undefined ? [] : await listExceptions(desk, ref.calendar, master);
  return assembleSeries(ref.calendar, { master, exceptions }, desk.zone);
}

/** Also one that was deleted, which Google keeps as cancelled; null when there is no word of it any more. */
export async function findEvent(desk: Desk, calendarId: string, eventId: string): Promise<WireEvent | null> {
  try {
    return await desk.google.ask(wireEvent, (api) => api.events.get({ calendarId, eventId }));
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

export function isGone(error: unknown): boolean {
  return error instanceof ProviderError && (error.status === 404 || error.status === 410);
}

/** Its changed and cancelled appearances. */
async function listExceptions(desk: Desk, calendarId: string, master: WireEvent): Promise<WireEvent[]> {
  const { iCalUID } = master;
  if (!iCalUID) throw new ProviderError(provider, "malformed", { detail: "no iCalUID" });
  const { items } = await listEvents(desk.google, { calendarId, iCalUID, showDeleted: true });
  return items.filter(({ recurringEventId }) => recurringEventId === master.id);
}

export function assembleSeries(calendar: string, wire: WireSeries, zone: string): FoundSeries {
  const { master, exceptions } = wire;
  const ref = { calendar, uid: master.iCalUID ?? master.id, href: master.id };
  const etag = etagOf(wire);
  const series = orMalformed(() => readSeries(wire, zone));
  const room = master.hangoutLink;
  const event = { ...series.event, ref, etag, link: master.htmlLink ?? null, ...(room && { room }) };
  return { master, exceptions, saved: { ...series, event, raw: JSON.stringify({ master, exceptions }) } };
}

/** A rule that nobody can expand throws on its own account. */
function orMalformed<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    throw new ProviderError(provider, "malformed", { detail: "series", cause: error });
  }
}

/** Google's ETag of a series does not tell of its appearances, which have their own. */
function etagOf({ master, exceptions }: WireSeries): string | null {
  if (!master.etag || exceptions.length === 0) return master.etag ?? null;
  const marks = exceptions.map(({ id, etag, status }) => `${id} ${etag ?? status}`).toSorted();
  return `${master.etag} ${new Bun.CryptoHasher("sha256").update(marks.join("\n")).digest("hex").slice(0, 16)}`;
}

function readSeries({ master, exceptions }: WireSeries, zone: string): Series {
  const event = readFields(master, zone);
  const added = readLines(master, "RDATE", event.when);
  const named = exceptions.flatMap((each) => {
    const original = readOriginal(each, event.when, zone);
    return original === null ? [] : [{ original, each }];
  });
  const cancelled = named.filter(({ each }) => each.status === "cancelled").map(({ original }) => original);
  // A cancellation outlives what it cancelled where a rule changes.
  const struck = [...new Set([...readLines(master, "EXDATE", event.when), ...cancelled])].filter((id) =>
    isGenerated({ event, added }, id),
  );
  const overrides = named
    .filter(({ each }) => each.status !== "cancelled")
    .map(({ original, each }) => ({ original, event: { ...readFields(each, zone), recurrence: null } }))
    .filter((override) => !isRegular(event, override))
    .toSorted((a, b) => (a.original < b.original ? -1 : 1));
  return { event, struck: struck.toSorted(), added: added.toSorted(), overrides };
}

/** Google goes on keeping by itself what was changed once, also when it says again what its series does. */
function isRegular(event: EventFields, override: Override): boolean {
  const regular = { ...event, when: appearanceAt(event.when, override.original), recurrence: null };
  return JSON.stringify(regular) === JSON.stringify(override.event);
}

export function readOriginal(event: WireEvent, first: When, zone: string): RecurrenceId | null {
  const moment = readMoment(event.originalStartTime, zone);
  return moment === null ? null : nameIn(first, moment);
}

function nameIn(first: When, moment: Temporal.PlainDate | Temporal.ZonedDateTime): RecurrenceId {
  if (moment instanceof Temporal.PlainDate)
    return first.kind === "all-day" ? moment.toString() : nameMoment(startAt(first, moment.toString()));
  return nameMoment(first.kind === "all-day" ? moment.toPlainDate() : moment);
}

/** The moments of EXDATE or RDATE lines, periods by their start. */
function readLines(master: WireEvent, name: "EXDATE" | "RDATE", first: When): RecurrenceId[] {
  return (master.recurrence ?? []).flatMap((line) => {
    const [, property, parameters = "", values = ""] = /^([A-Z]+)((?:;[^:]*)?):(.*)$/i.exec(line) ?? [];
    if (property?.toUpperCase() !== name) return [];
    const [, zone] = /;TZID="?([^";]+)/i.exec(parameters) ?? [];
    return values.split(",").flatMap((value) => readBasic(value, zone ?? null, first) ?? []);
  });
}

function readBasic(value: string, zone: string | null, first: When): RecurrenceId | null {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?/.exec(value.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, utc] = match;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return nameIn(first, Temporal.PlainDate.from(date));
  const home = first.kind === "timed" ? first.start.timeZoneId : "UTC";
  const local = Temporal.PlainDateTime.from(`${date}T${hour}:${minute}:${second}`);
  try {
    return nameIn(first, local.toZonedDateTime(utc === "Z" ? "UTC" : (zone ?? home)));
  } catch {
    return null;
  }
}

export function sameMoment(moment: WireMoment | undefined, original: RecurrenceId): boolean {
  if (moment?.date) return moment.date === original;
  if (!moment?.dateTime || !original.includes("T")) return false;
  return Temporal.Instant.compare(moment.dateTime, original) === 0;
}
