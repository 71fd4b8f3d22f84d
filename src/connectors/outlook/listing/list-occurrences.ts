import type { Occurrence } from "../../../domain/event";
import { clipSpans } from "../../../domain/slots";
import { overlaps, type Span, spanOf } from "../../../domain/when";
import { isFree, readAttendees, readOriginal, readWhen } from "../read-event";
import { type Desk, refOf } from "../series/find-series";
import { expandMemo, peopleOf, readMemo } from "../series/memo";
import { eventShape, type WireEvent } from "../wire";

/** What lies in or reaches into the span, expanded by Graph, in order of start. */
export async function listOccurrences(desk: Desk, calendar: string, span: Span): Promise<Occurrence[]> {
  const { zone } = desk;
  const events = await viewCalendar(desk, calendar, span);
  return events
    .map((event) => readOccurrence(desk, calendar, event))
    .filter(({ when }) => overlaps(spanOf(when, zone), span))
    .sort((a, b) => Temporal.Instant.compare(spanOf(a.when, zone).start, spanOf(b.when, zone).start));
}

const mostAtOnce = "250";

/** A day more on each side: Graph's idea of the zone of whole days is not the user's. */
function viewCalendar(desk: Desk, calendar: string, { start, end }: Span): Promise<WireEvent[]> {
  return desk.graph.list(eventShape, `/me/calendars/${encodeURIComponent(calendar)}/calendarView`, {
    query: {
      startDateTime: start.subtract({ hours: 24 }).toString(),
      endDateTime: end.add({ hours: 24 }).toString(),
      $top: mostAtOnce,
      ...expandMemo,
    },
  });
}

function readOccurrence(desk: Desk, calendar: string, event: WireEvent): Occurrence {
  return {
    ref: refOf(calendar, event),
    original: event.seriesMasterId ? readOriginal(event, desk) : null,
    title: event.subject ?? "",
    when: readWhen(event, desk),
    location: event.location?.displayName || null,
    attendees: [...readAttendees(event), ...peopleOf(readMemo(event))],
    busy: !isFree(event),
  };
}

export async function listBusy(desk: Desk, calendar: string, span: Span, zone: string): Promise<Span[]> {
  // Days count from the asker's zone, which may lie a day off the one that the desk reads them in.
  const wide = { start: span.start.subtract({ hours: 26 }), end: span.end.add({ hours: 26 }) };
  const found = await listOccurrences(desk, calendar, wide);
  return clipSpans(
    found.filter((each) => each.busy).map((each) => spanOf(each.when, zone)),
    span,
  );
}
