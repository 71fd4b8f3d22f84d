import type { EventFields, EventRef, Occurrence, SavedEvent } from "../../domain/event";
import { expandRecurrence } from "../../domain/recurrence";
import { mergeSpans } from "../../domain/slots";
import { type Span, spanOf } from "../../domain/when";
import { ProviderError } from "../../errors";
import type { CalendarPort, Clock, NotePort } from "../../ports";
import {
  createStoredEvent,
  deleteStoredEvent,
  findStoredEvent,
  listStoredEvents,
  type StoredEvent,
  updateStoredEvent,
} from "../../store/events";
import { createStoredNote, deleteStoredNote, findStoredNote } from "../../store/notes";
import type { Store } from "../../store/open";
import type { Connector, OpenedConnection } from "../connector";

const provider = "built-in";

/**
 * The calendar and the notes that need no account: they live in our own database, and `linkTo` gives the page
 * of an event. A user has one calendar, named by their id.
 */
export function createBuiltInConnector(
  store: Store,
  clock: Clock,
  linkTo: (uid: string) => string,
): Connector {
  return {
    connect: async (_input, options) => ({ label: "Adjutant", config: { user: options.user }, secret: "" }),
    openCalendar: (connection) => openCalendar(store, clock, linkTo, connection),
    openNotes: (connection) => openNotes(store, clock, connection),
  };
}

function openCalendar(
  store: Store,
  clock: Clock,
  linkTo: (uid: string) => string,
  connection: OpenedConnection,
): CalendarPort {
  const own = connection.user;
  const requireOwn = (calendar: string) => {
    connection.signal.throwIfAborted();
    if (calendar !== own)
      throw new ProviderError(provider, "not-found", { detail: "another user's calendar" });
  };
  const saved = (calendar: string, event: StoredEvent): SavedEvent => ({
    ...event.fields,
    ref: refOf(calendar, event),
    etag: String(event.version),
    link: linkTo(event.uid),
  });
  return {
    listCalendars: async () => [{ id: own, name: "Adjutant", writable: true }],
    createEvent: async (calendar, event, key) => {
      requireOwn(calendar);
      return saved(calendar, await createStoredEvent(store, calendar, `${key}@adjutant`, event, clock.now()));
    },
    readEvent: async (ref) => {
      requireOwn(ref.calendar);
      const found = await findStoredEvent(store, ref.calendar, ref.uid);
      return found === null ? null : saved(ref.calendar, found);
    },
    updateEvent: async (ref, event, etag) => {
      requireOwn(ref.calendar);
      const current = await findStoredEvent(store, ref.calendar, ref.uid);
      if (current === null) throw new ProviderError(provider, "not-found");
      const version = etag === null ? current.version : Number(etag);
      const updated = await updateStoredEvent(store, ref.calendar, ref.uid, event, version, clock.now());
      if (updated === null) throw new ProviderError(provider, "conflict");
      return saved(ref.calendar, updated);
    },
    deleteEvent: async (ref, etag) => {
      requireOwn(ref.calendar);
      const version = etag === null ? null : Number(etag);
      if (await deleteStoredEvent(store, ref.calendar, ref.uid, version)) return;
      if ((await findStoredEvent(store, ref.calendar, ref.uid)) !== null) {
        throw new ProviderError(provider, "conflict");
      }
    },
    listOccurrences: async (calendar, span) => {
      requireOwn(calendar);
      const events = await listStoredEvents(store, calendar, span);
      return events
        .flatMap((event) => occurrencesOf(calendar, event, span, connection.zone))
        .sort((a, b) =>
          Temporal.Instant.compare(
            spanOf(a.when, connection.zone).start,
            spanOf(b.when, connection.zone).start,
          ),
        );
    },
    freeBusy: async (calendars, span, zone) => {
      const busy: Span[] = [];
      for (const calendar of calendars) {
        requireOwn(calendar);
        for (const event of await listStoredEvents(store, calendar, span)) {
          for (const each of occurrencesOf(calendar, event, span, zone))
            busy.push(clip(spanOf(each.when, zone), span));
        }
      }
      return mergeSpans(busy);
    },
  };
}

function openNotes(store: Store, clock: Clock, connection: OpenedConnection): NotePort {
  return {
    createNote: async (note, key) => {
      await createStoredNote(store, connection.user, key, note, clock.now());
      return { ...note, id: key, link: null };
    },
    readNote: async (id) => {
      const found = await findStoredNote(store, connection.user, id);
      return found === null ? null : { id: found.id, title: found.title, body: found.body, link: null };
    },
    deleteNote: async (id) => deleteStoredNote(store, connection.user, id),
  };
}

function refOf(calendar: string, event: StoredEvent): EventRef {
  return { calendar, uid: event.uid, href: event.uid };
}

function occurrencesOf(calendar: string, event: StoredEvent, span: Span, zone: string): Occurrence[] {
  const fields: EventFields = event.fields;
  return expandRecurrence(fields.when, fields.recurrence, span, zone).map((when) => ({
    ref: refOf(calendar, event),
    title: fields.title,
    when,
    location: fields.location,
    attendees: fields.attendees,
    recurring: fields.recurrence !== null,
    busy: true,
  }));
}

function clip(span: Span, within: Span): Span {
  return {
    start: Temporal.Instant.compare(span.start, within.start) < 0 ? within.start : span.start,
    end: Temporal.Instant.compare(span.end, within.end) > 0 ? within.end : span.end,
  };
}
