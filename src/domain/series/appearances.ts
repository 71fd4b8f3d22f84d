import type { EventFields, EventRef, Occurrence, RecurrenceId, Series } from "../event";
import { overlaps, type Span, spanOf, type When } from "../when";
import { expandRecurrence, listStarts, nextStart } from "./recurrence";
import { appearanceAt, nameMoment, recurrenceIdOf, startAt } from "./recurrence-id";

/** One appearance as it is: by its rule, or as an override has it. */
export interface Appearance {
  /** null for a single event. */
  readonly original: RecurrenceId | null;
  readonly event: EventFields;
}

/** An event as a series without exceptions. */
export function seriesOf(event: EventFields): Series {
  return { event, struck: [], added: [], overrides: [] };
}

export function isSeries(series: Series): boolean {
  return series.event.recurrence !== null || series.added.length > 0 || series.overrides.length > 0;
}

/** The appearances that share time with `span`, in order of start; whole days are seen from `zone`. */
export function expandSeries(series: Series, span: Span, zone: string): Appearance[] {
  const { event, added, overrides } = series;
  const isIn = (when: When) => overlaps(spanOf(when, zone), span);
  if (!isSeries(series)) return isIn(event.when) ? [{ original: null, event }] : [];
  const regular = new Map(
    [
      // The start counts also where its own rule would not make it.
      event.when,
      ...(event.recurrence === null ? [] : expandRecurrence(event.when, event.recurrence, span, zone)),
      ...added.map((id) => appearanceAt(event.when, id)),
    ]
      .filter(isIn)
      .map((when) => [recurrenceIdOf(when), when]),
  );
  for (const id of [...series.struck, ...overrides.map(({ original }) => original)]) regular.delete(id);
  return [
    ...[...regular].map(([original, when]) => ({ original, event: { ...event, when, recurrence: null } })),
    ...overrides.filter((each) => isIn(each.event.when)),
  ].sort((a, b) =>
    Temporal.Instant.compare(spanOf(a.event.when, zone).start, spanOf(b.event.when, zone).start),
  );
}

/** The same as a calendar lists them. */
export function occurrencesOf(series: Series, ref: EventRef, span: Span, zone: string): Occurrence[] {
  return expandSeries(series, span, zone).map(({ original, event }) => ({
    ref,
    original,
    title: event.title,
    when: event.when,
    location: event.location,
    attendees: event.attendees,
    busy: event.free !== true,
  }));
}

/** Whether the series puts an appearance of that name anywhere, cancelled and changed ones included. */
export function isGenerated(series: Pick<Series, "event" | "added">, id: RecurrenceId): boolean {
  const { event, added } = series;
  if (id === recurrenceIdOf(event.when) || added.includes(id)) return true;
  if (event.recurrence === null) return false;
  const at = startAt(event.when, id);
  const next = nextStart(event.when, event.recurrence, at, true);
  return next !== null && next.epochMilliseconds === at.epochMilliseconds;
}

/** Whether anything of the series takes place. */
export function hasAppearances(series: Series): boolean {
  const { event, struck, added, overrides } = series;
  if (overrides.length > 0) return true;
  const most = struck.length + 1;
  const regular = event.recurrence === null ? [] : listStarts(event.when, event.recurrence, most);
  const names = [
    recurrenceIdOf(event.when),
    ...added,
    ...regular.map((start) => nameStart(event.when, start)),
  ];
  return names.some((id) => !struck.includes(id));
}

/** The first appearance that starts after `after`; null when the series is over. Whole days are seen from `zone`. */
export function nextAppearance(series: Series, after: Temporal.Instant, zone: string): Appearance | null {
  const { event, struck, added, overrides } = series;
  const start = (when: When) => spanOf(when, zone).start;
  const isLater = (when: When) => Temporal.Instant.compare(start(when), after) > 0;
  const gone = new Set([...struck, ...overrides.map(({ original }) => original)]);
  const candidates: Appearance[] = overrides.filter((each) => isLater(each.event.when));
  const single = !isSeries(series);
  for (const when of [event.when, ...added.map((id) => appearanceAt(event.when, id))]) {
    if (!isLater(when) || gone.has(recurrenceIdOf(when))) continue;
    candidates.push({
      original: single ? null : recurrenceIdOf(when),
      event: { ...event, when, recurrence: null },
    });
  }
  if (event.recurrence !== null) {
    let at = nextStart(event.when, event.recurrence, seenFrom(event.when, after, zone), false);
    while (at !== null && gone.has(nameStart(event.when, at)))
      at = nextStart(event.when, event.recurrence, at, false);
    if (at !== null) {
      const original = nameStart(event.when, at);
      const when = appearanceAt(event.when, original);
      candidates.push({ original, event: { ...event, when, recurrence: null } });
    }
  }
  return candidates.reduce<Appearance | null>((first, each) => {
    if (first === null) return each;
    return Temporal.Instant.compare(start(each.event.when), start(first.event.when)) < 0 ? each : first;
  }, null);
}

function seenFrom(when: When, after: Temporal.Instant, zone: string): Temporal.ZonedDateTime {
  if (when.kind === "timed") return after.toZonedDateTimeISO(when.start.timeZoneId);
  return after.toZonedDateTimeISO(zone).toPlainDateTime().toZonedDateTime("UTC");
}

function nameStart(when: When, start: Temporal.ZonedDateTime): RecurrenceId {
  return nameMoment(when.kind === "all-day" ? start.toPlainDate() : start);
}
