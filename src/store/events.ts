import { and, asc, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { EventFields } from "../domain/event";
import { endOfSeries } from "../domain/recurrence";
import { type Span, spanOf } from "../domain/when";
import type { Store } from "./open";
import { events } from "./schema";

/** An event of the built-in calendar. */
export interface StoredEvent {
  readonly uid: string;
  readonly fields: EventFields;
  /** Counts its changes; serves as its ETag. */
  readonly version: number;
}

const columns = { uid: events.uid, fields: events.fields, version: events.version };

/** Idempotent by uid: made again, the one that is there is answered. */
export async function createStoredEvent(
  store: Store,
  calendar: string,
  uid: string,
  fields: EventFields,
  now: Temporal.Instant,
): Promise<StoredEvent> {
  return store.transaction((tx) => {
    tx.insert(events)
      .values({ calendar, uid, fields, ...bounds(fields), version: 1, createdAt: now, updatedAt: now })
      .onConflictDoNothing()
      .run();
    const stored = tx
      .select(columns)
      .from(events)
      .where(and(eq(events.calendar, calendar), eq(events.uid, uid)))
      .get();
    if (stored === undefined) throw new Error("an event vanished within its transaction");
    return stored;
  });
}

export async function findStoredEvent(
  store: Store,
  calendar: string,
  uid: string,
): Promise<StoredEvent | null> {
  const found = store.db
    .select(columns)
    .from(events)
    .where(and(eq(events.calendar, calendar), eq(events.uid, uid)))
    .get();
  return found ?? null;
}

/** null when `version` is no longer the current one, or the event is gone. */
export async function updateStoredEvent(
  store: Store,
  calendar: string,
  uid: string,
  fields: EventFields,
  version: number,
  now: Temporal.Instant,
): Promise<StoredEvent | null> {
  const [updated] = store.db
    .update(events)
    .set({ fields, ...bounds(fields), version: version + 1, updatedAt: now })
    .where(and(eq(events.calendar, calendar), eq(events.uid, uid), eq(events.version, version)))
    .returning(columns)
    .all();
  return updated ?? null;
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
  return statement.all({ calendar, start, end: span.end.add({ hours: 15 }).epochMilliseconds });
}

/** All-day events have no instant of their own: their bounds are taken in UTC, and asked for with 15 hours to spare. */
function bounds(fields: EventFields): { startsAt: Temporal.Instant; endsAt: Temporal.Instant | null } {
  return {
    startsAt: spanOf(fields.when, "UTC").start,
    endsAt: endOfSeries(fields.when, fields.recurrence, "UTC"),
  };
}
