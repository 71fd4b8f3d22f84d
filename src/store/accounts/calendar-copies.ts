/** The local copies of calendars that live elsewhere: read when they are fresh, or when their provider gives no answer. */
import { and, eq, gt, isNull, lt, or, sql } from "drizzle-orm";
import type { CalendarChanges, SavedSeries } from "../../domain/event";
import type { CalendarId } from "../../domain/ids";
import { type Span, spanOf } from "../../domain/when";
import { boundsOf } from "../built-in/events";
import type { Queries, Store } from "../open";
import { calendarCopies, copiedSeries } from "./tables";

export interface CalendarCopy {
  readonly calendar: CalendarId;
  /** Where the next listing goes on; null before the first. */
  readonly token: string | null;
  /** What the copy is confined to; null where it holds all there is. */
  readonly within: Span | null;
  /** In which times without a zone were read. */
  readonly zone: string | null;
  readonly syncedAt: Temporal.Instant | null;
  /** When everything was listed last. */
  readonly fullAt: Temporal.Instant | null;
  /** Counts our own writes: a listing that began before one may not be stored after it. */
  readonly writes: number;
}

const { calendarId, withinStart, withinEnd, ...rest } = {
  calendarId: calendarCopies.calendarId,
  token: calendarCopies.token,
  withinStart: calendarCopies.withinStart,
  withinEnd: calendarCopies.withinEnd,
  zone: calendarCopies.zone,
  syncedAt: calendarCopies.syncedAt,
  fullAt: calendarCopies.fullAt,
  writes: calendarCopies.writes,
};
const columns = { calendar: calendarId, start: withinStart, end: withinEnd, ...rest };

export async function findCopies(store: Store, calendars: readonly CalendarId[]): Promise<CalendarCopy[]> {
  const statement = store.prepared("findCopies", (db) =>
    db
      .select(columns)
      .from(calendarCopies)
      .where(
        sql`${calendarCopies.calendarId} IN (SELECT value FROM json_each(${sql.placeholder("calendars")}))`,
      )
      .prepare(),
  );
  return statement
    .all({ calendars: JSON.stringify(calendars) })
    .map(({ start, end, ...copy }) => ({ ...copy, within: start && end && { start, end } }));
}

/** The calendar's copy, begun empty where there is none. */
export async function beginCopy(store: Store, calendar: CalendarId): Promise<CalendarCopy> {
  store.db.insert(calendarCopies).values({ calendarId: calendar, writes: 0 }).onConflictDoNothing().run();
  const [copy] = await findCopies(store, [calendar]);
  if (copy === undefined) throw new Error("a copy vanished");
  return copy;
}

/** So many in one transaction: nobody's message waits long for the write lock. */
const atOnce = 200;

/**
 * Stores what a listing told; with `full`, what it did not tell is no more. False when a write of our own, or the
 * calendar's end, came between: what was listed may be older than that.
 */
export async function storeChanges(
  store: Store,
  copy: CalendarCopy,
  changes: CalendarChanges,
  how: { readonly full: boolean; readonly zone: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const { calendar } = copy;
  for (let index = 0; index < changes.changed.length; index += atOnce) {
    const some = changes.changed.slice(index, index + atOnce);
    const stored = store.transaction((tx) => {
      if (!isCurrent(tx, copy)) return false;
      for (const series of some) putSeries(store, calendar, series);
      return true;
    });
    if (!stored) return false;
  }
  return store.transaction((tx) => {
    if (!isCurrent(tx, copy)) return false;
    if (how.full)
      keepOnly(
        tx,
        calendar,
        changes.changed.map(({ event }) => event.ref.href),
      );
    else dropSeries(tx, calendar, changes.removed);
    const within = changes.within ?? (how.full ? null : copy.within);
    tx.update(calendarCopies)
      .set({
        token: changes.token,
        withinStart: within?.start ?? null,
        withinEnd: within?.end ?? null,
        zone: how.zone,
        syncedAt: now,
        ...(how.full && { fullAt: now }),
      })
      .where(eq(calendarCopies.calendarId, calendar))
      .run();
    return true;
  });
}

function isCurrent(tx: Queries, { calendar, writes }: CalendarCopy): boolean {
  const row = tx
    .select({ writes: calendarCopies.writes })
    .from(calendarCopies)
    .where(eq(calendarCopies.calendarId, calendar))
    .get();
  return row?.writes === writes;
}

/** What a write of our own leaves in its calendar: series as they are now, and addresses of what is gone. */
export interface WriteEffect {
  readonly put: readonly SavedSeries[];
  readonly gone: readonly string[];
}

/** Within the transaction that ends the write: the copy, where there is one, shows it at once. */
export function copyWrite(store: Store, tx: Queries, calendar: CalendarId, { put, gone }: WriteEffect): void {
  const [copy] = tx
    .update(calendarCopies)
    .set({ writes: sql`${calendarCopies.writes} + 1` })
    .where(eq(calendarCopies.calendarId, calendar))
    .returning({ id: calendarCopies.calendarId })
    .all();
  if (copy === undefined) return;
  dropSeries(tx, calendar, gone);
  for (const series of put) putSeries(store, calendar, series);
}

/** Nothing is written where nothing changed. */
const putSql = `
INSERT INTO copied_series (calendar_id, href, series, starts_at, ends_at)
VALUES ($calendar, $href, $series, $startsAt, $endsAt)
ON CONFLICT DO UPDATE SET series = excluded.series, starts_at = excluded.starts_at, ends_at = excluded.ends_at
WHERE series <> excluded.series`;

function putSeries(store: Store, calendar: CalendarId, series: SavedSeries): void {
  // What a provider keeps beside the series is for writing it, and a write never goes by the copy.
  const bare: SavedSeries = { ...series, raw: null };
  const { startsAt, endsAt } = tolerantBounds(series);
  store.sqlite.query<unknown, Record<string, string | number | null>>(putSql).run({
    calendar,
    href: series.event.ref.href,
    series: JSON.stringify(bare),
    startsAt: startsAt.epochMilliseconds,
    endsAt: endsAt?.epochMilliseconds ?? null,
  });
}

/** A rule that nobody can expand must not keep the rest of the calendar out. */
function tolerantBounds(series: SavedSeries): ReturnType<typeof boundsOf> {
  try {
    return boundsOf(series);
  } catch {
    return { startsAt: spanOf(series.event.when, "UTC").start, endsAt: null };
  }
}

function dropSeries(tx: Queries, calendar: CalendarId, hrefs: readonly string[]): void {
  if (hrefs.length === 0) return;
  tx.delete(copiedSeries)
    .where(
      and(
        eq(copiedSeries.calendarId, calendar),
        sql`${copiedSeries.href} IN (SELECT value FROM json_each(${JSON.stringify(hrefs)}))`,
      ),
    )
    .run();
}

function keepOnly(tx: Queries, calendar: CalendarId, hrefs: readonly string[]): void {
  tx.delete(copiedSeries)
    .where(
      and(
        eq(copiedSeries.calendarId, calendar),
        sql`${copiedSeries.href} NOT IN (SELECT value FROM json_each(${JSON.stringify(hrefs)}))`,
      ),
    )
    .run();
}

/** Series of the copy that may have an appearance in the span. */
export async function listCopiedSeries(
  store: Store,
  calendar: CalendarId,
  span: Span,
): Promise<SavedSeries[]> {
  const statement = store.prepared("listCopiedSeries", (db) =>
    db
      .select({ series: copiedSeries.series })
      .from(copiedSeries)
      .where(
        and(
          eq(copiedSeries.calendarId, sql.placeholder("calendar")),
          lt(copiedSeries.startsAt, sql.placeholder("end")),
          or(isNull(copiedSeries.endsAt), gt(copiedSeries.endsAt, sql.placeholder("start"))),
        ),
      )
      .prepare(),
  );
  // Whole days are bounded as they are in UTC.
  const start = span.start.subtract({ hours: 15 }).epochMilliseconds;
  return statement
    .all({ calendar, start, end: span.end.add({ hours: 15 }).epochMilliseconds })
    .map(({ series }) => series);
}
