import { and, asc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { Series } from "../../domain/event";
import { endOfSeries } from "../../domain/series/recurrence";
import { appearanceAt } from "../../domain/series/recurrence-id";
import { type Span, spanOf } from "../../domain/when";
import type { Queries, Store } from "../open";
import { events } from "./tables";

/** An event of the built-in calendar. */
export interface StoredEvent {
  readonly uid: string;
  readonly series: Series;
  /** Counts its changes; serves as its ETag. */
  readonly version: number;
}

const columns = {
  uid: events.uid,
  fields: events.fields,
  exceptions: events.exceptions,
  version: events.version,
};
type Row = Pick<typeof events.$inferSelect, keyof typeof columns>;

function readRow({ uid, fields, exceptions, version }: Row): StoredEvent {
  return { uid, series: { event: fields, ...exceptions }, version };
}

/** Idempotent by uid: made again, the one that is there is answered. */
export async function createStoredEvent(
  store: Store,
  calendar: string,
  uid: string,
  series: Series,
  now: Temporal.Instant,
): Promise<StoredEvent> {
  return store.transaction((tx) => insertEvent(tx, calendar, uid, series, now));
}

function insertEvent(
  tx: Queries,
  calendar: string,
  uid: string,
  series: Series,
  now: Temporal.Instant,
): StoredEvent {
  tx.insert(events)
    .values({ calendar, uid, ...valuesOf(series), version: 1, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .run();
  const stored = findEvent(tx, calendar, uid);
  if (stored === null) throw new Error("an event vanished within its transaction");
  return stored;
}

export async function findStoredEvent(
  store: Store,
  calendar: string,
  uid: string,
): Promise<StoredEvent | null> {
  return findEvent(store.db, calendar, uid);
}

function findEvent(db: Queries, calendar: string, uid: string): StoredEvent | null {
  const found = db
    .select(columns)
    .from(events)
    .where(and(eq(events.calendar, calendar), eq(events.uid, uid)))
    .get();
  return found === undefined ? null : readRow(found);
}

/** null when `version` is no longer the current one, or the event is gone. */
export async function updateStoredEvent(
  store: Store,
  calendar: string,
  uid: string,
  series: Series,
  version: number,
  now: Temporal.Instant,
): Promise<StoredEvent | null> {
  return updateEvent(store.db, calendar, uid, series, version, now);
}

/** Gives a series its first part and makes the rest an event of its own, both or neither; null as with an update. */
export async function splitStoredEvent(
  store: Store,
  calendar: string,
  head: StoredEvent,
  tail: Pick<StoredEvent, "uid" | "series">,
  now: Temporal.Instant,
): Promise<{ head: StoredEvent; tail: StoredEvent } | null> {
  return store.transaction((tx) => {
    const cut = updateEvent(tx, calendar, head.uid, head.series, head.version, now);
    return cut === null ? null : { head: cut, tail: insertEvent(tx, calendar, tail.uid, tail.series, now) };
  });
}

function updateEvent(
  db: Queries,
  calendar: string,
  uid: string,
  series: Series,
  version: number,
  now: Temporal.Instant,
): StoredEvent | null {
  const [updated] = db
    .update(events)
    .set({ ...valuesOf(series), version: version + 1, updatedAt: now })
    .where(and(eq(events.calendar, calendar), eq(events.uid, uid), eq(events.version, version)))
    .returning(columns)
    .all();
  return updated === undefined ? null : readRow(updated);
}

/** With a version, deletes only that one. Returns whether anything was deleted. */
export async function deleteStoredEvent(
  store: Store,
  calendar: string,
  uid: string,
  version: number | null,
): Promise<boolean> {
  const deleted = store.db
    .delete(events)
    .where(
      and(
        eq(events.calendar, calendar),
        eq(events.uid, uid),
        version === null ? undefined : eq(events.version, version),
      ),
    )
    .returning({ uid: events.uid })
    .all();
  return deleted.length === 1;
}

/** Events that may have an occurrence in the span; recurring ones are the caller's to expand. */
export async function listStoredEvents(store: Store, calendar: string, span: Span): Promise<StoredEvent[]> {
  const statement = store.prepared("listStoredEvents", (db) =>
    db
      .select(columns)
      .from(events)
      .where(
        and(
          eq(events.calendar, sql.placeholder("calendar")),
          lt(events.startsAt, sql.placeholder("end")),
          or(isNull(events.endsAt), gt(events.endsAt, sql.placeholder("start"))),
        ),
      )
      .orderBy(asc(events.startsAt))
      .prepare(),
  );
  const start = span.start.subtract({ hours: 15 }).epochMilliseconds;
  return statement.all({ calendar, start, end: span.end.add({ hours: 15 }).epochMilliseconds }).map(readRow);
}

function valuesOf(series: Series) {
  const { event, struck, added, overrides } = series;
  return { fields: event, exceptions: { struck, added, overrides }, ...boundsOf(series) };
}

/** All-day events have no instant of their own: their bounds are taken in UTC, and asked for with 15 hours to spare. */
export function boundsOf({ event, added, overrides }: Series): {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant | null;
} {
  const beside = [
    ...added.map((id) => appearanceAt(event.when, id)),
    ...overrides.map((each) => each.event.when),
  ];
  const spans = [event.when, ...beside].map((when) => spanOf(when, "UTC"));
  const ends = [endOfSeries(event.when, event.recurrence, "UTC"), ...spans.map(({ end }) => end)];
  return {
    startsAt: spans.map(({ start }) => start).reduce(earlier),
    endsAt: ends.reduce((a, b) => (a === null || b === null ? null : earlier(a, b) === a ? b : a)),
  };
}

function earlier(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? a : b;
}
