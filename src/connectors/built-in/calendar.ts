import type { EventRef, Occurrence, SavedEvent, SavedSeries, Series, UpdatedEvent } from "../../domain/event";
import { occurrencesOf, seriesOf } from "../../domain/series/appearances";
import { changeSeries } from "../../domain/series/change";
import { isAsItWas } from "../../domain/series/compare";
import { partOf, withoutPart } from "../../domain/series/part";
import { clipSpans } from "../../domain/slots";
import { type Span, spanOf } from "../../domain/when";
import { ProviderError } from "../../errors";
import type { CalendarPort, Clock } from "../../ports";
import {
  createStoredEvent,
  deleteStoredEvent,
  findStoredEvent,
  listStoredEvents,
  type StoredEvent,
  splitStoredEvent,
  updateStoredEvent,
} from "../../store/built-in/events";
import type { Store } from "../../store/open";
import type { OpenedConnection } from "../connector";

const provider = "built-in";

/** What calendar and notes need besides their connection; `linkTo` gives the page of what is kept. */
export interface Desk {
  readonly store: Store;
  readonly clock: Clock;
  readonly linkTo: (uid: string) => string;
}

/** A user has one calendar, named by their id. */
export function openCalendar(desk: Desk, connection: OpenedConnection): CalendarPort {
  const { store, clock } = desk;
  const own = connection.user;
  const requireOwn = (calendar: string) => {
    connection.signal.throwIfAborted();
    if (calendar !== own)
      throw new ProviderError(provider, "not-found", { detail: "another user's calendar" });
  };
  const find = (ref: EventRef) => {
    requireOwn(ref.calendar);
    return findStoredEvent(store, ref.calendar, ref.uid);
  };
  const saved = (event: StoredEvent) => savedEvent(desk, own, event);
  return {
    listCalendars: async () => [{ id: own, name: "Adjutant", writable: true }],
    createEvent: async (calendar, event, key, exceptions) => {
      requireOwn(calendar);
      const series = { ...seriesOf(event), ...exceptions };
      return saved(await createStoredEvent(store, calendar, uidOf(key), series, clock.now()));
    },
    readEvent: async (ref) => {
      const found = await find(ref);
      return found === null ? null : saved(found);
    },
    readSeries: async (ref) => {
      const found = await find(ref);
      return found === null ? null : { ...found.series, event: saved(found), raw: null };
    },
    updateEvent: async (ref, scope, event, etag, key): Promise<UpdatedEvent> => {
      const current = await find(ref);
      if (current === null) throw new ProviderError(provider, "not-found");
      const expected = etag === null ? current.version : Number(etag);
      if (expected !== current.version) {
        const made = scope.kind === "following" ? await findStoredEvent(store, own, uidOf(key)) : null;
        if (made === null) throw new ProviderError(provider, "conflict");
        return { ...saved(made), rest: saved(current) };
      }
      const changed = changeSeries(current.series, scope, event);
      if (changed === null) throw new ProviderError(provider, "not-found", { detail: "appearance" });
      const head = { ...current, series: changed.series };
      if (changed.tail !== null) {
        const tail = { uid: uidOf(key), series: changed.tail };
        const split = await splitStoredEvent(store, own, head, tail, clock.now());
        if (split === null) throw new ProviderError(provider, "conflict");
        return { ...saved(split.tail), rest: saved(split.head) };
      }
      const updated = await updateStoredEvent(store, own, ref.uid, head.series, expected, clock.now());
      if (updated === null) throw new ProviderError(provider, "conflict");
      const part = scope.kind === "this" ? partOf(updated.series, scope) : null;
      return { ...saved(updated), ...part, rest: null };
    },
    deleteEvent: async (ref, scope, etag) => {
      const current = await find(ref);
      if (current === null) return null;
      if (scope.kind !== "all" && partOf(current.series, scope) === null) return saved(current);
      if (etag !== null && Number(etag) !== current.version) throw new ProviderError(provider, "conflict");
      const left = withoutPart(current.series, scope);
      const done =
        left === null
          ? (await deleteStoredEvent(store, own, ref.uid, current.version)) || null
          : await updateStoredEvent(store, own, ref.uid, left, current.version, clock.now());
      if (done === null) throw new ProviderError(provider, "conflict");
      return done === true ? null : saved(done);
    },
    restoreSeries: async (before, etag) => {
      const { ref } = before.event;
      const series = bareSeries(before);
      const current = await find(ref);
      if (current !== null && isAsItWas(current.series, before)) return saved(current);
      if ((current === null) !== (etag === null)) throw new ProviderError(provider, "conflict");
      const restored =
        current === null
          ? await createStoredEvent(store, own, ref.uid, series, clock.now())
          : await updateStoredEvent(store, own, ref.uid, series, Number(etag), clock.now());
      if (restored === null) throw new ProviderError(provider, "conflict");
      return saved(restored);
    },
    listOccurrences: async (calendar, span) => {
      requireOwn(calendar);
      const start = (each: Occurrence) => spanOf(each.when, connection.zone).start;
      return (await listStoredEvents(store, calendar, span))
        .flatMap((event) => occurrencesOf(event.series, refOf(calendar, event), span, connection.zone))
        .sort((a, b) => Temporal.Instant.compare(start(a), start(b)));
    },
    freeBusy: async (calendars, span, zone) => {
      const busy: Span[] = [];
      for (const calendar of calendars) {
        requireOwn(calendar);
        for (const event of await listStoredEvents(store, calendar, span)) {
          const all = occurrencesOf(event.series, refOf(calendar, event), span, zone);
          busy.push(...all.filter((each) => each.busy).map(({ when }) => spanOf(when, zone)));
        }
      }
      return clipSpans(busy, span);
    },
    listChanges: null,
    watching: null,
  };
}

function uidOf(key: string): string {
  return `${key}@adjutant`;
}

/** Without what only reading it added. */
function bareSeries({ event, struck, added, overrides }: SavedSeries): Series {
  const { ref: _ref, etag: _etag, link: _link, ...fields } = event;
  return { event: fields, struck, added, overrides };
}

function savedEvent(desk: Desk, calendar: string, event: StoredEvent): SavedEvent {
  return {
    ...event.series.event,
    ref: refOf(calendar, event),
    etag: String(event.version),
    link: desk.linkTo(event.uid),
  };
}

function refOf(calendar: string, event: StoredEvent): EventRef {
  return { calendar, uid: event.uid, href: event.uid };
}
