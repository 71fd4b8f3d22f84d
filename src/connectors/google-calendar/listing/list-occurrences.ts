import type { Occurrence } from "../../../domain/event";
import { nameMoment } from "../../../domain/series/recurrence-id";
import { mergeSpans } from "../../../domain/slots";
import { overlaps, type Span, spanOf } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import { isFree, readMoment, readPeople, readWhen } from "../read-event";
import type { Desk } from "../series/read-series";
import { type WireEvent, wireFreeBusy } from "../wire";
import { eventTypes, listEvents } from "./list-events";

/** What lies in or reaches into the span; Google expands series by itself. */
export async function listOccurrences(desk: Desk, calendar: string, span: Span): Promise<Occurrence[]> {
  const { items } = await listEvents(desk.google, {
    calendarId: calendar,
    singleEvents: true,
    orderBy: "startTime",
    eventTypes,
    // Days lie elsewhere in the calendar's own zone than in the user's.
    timeMin: span.start.subtract({ hours: 24 }).toString({ smallestUnit: "second" }),
    timeMax: span.end.add({ hours: 24 }).toString({ smallestUnit: "second" }),
  });
  const start = (each: Occurrence) => spanOf(each.when, desk.zone).start;
  return items
    .filter(({ status }) => status !== "cancelled")
    .flatMap((event) => {
      try {
        return [readOccurrence(calendar, event, desk.zone)];
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        desk.skip();
        return [];
      }
    })
    .filter(({ when }) => overlaps(spanOf(when, desk.zone), span))
    .sort((a, b) => Temporal.Instant.compare(start(a), start(b)));
}

function readOccurrence(calendar: string, event: WireEvent, zone: string): Occurrence {
  const moment = readMoment(event.originalStartTime, zone);
  return {
    ref: { calendar, uid: event.iCalUID ?? event.id, href: event.recurringEventId ?? event.id },
    original: moment === null || !event.recurringEventId ? null : nameMoment(moment),
    title: event.summary ?? "",
    when: readWhen(event, zone),
    location: event.location || null,
    attendees: readPeople(event),
    busy: !isFree(event),
  };
}

/**
 * By the calendar's events, since days count from the user's zone; Google's own answer takes the place where it shows us
 * nothing else.
 */
export async function listBusy(desk: Desk, calendar: string, span: Span, zone: string): Promise<Span[]> {
  try {
    const found = await listOccurrences({ ...desk, zone }, calendar, span);
    return clipAll(
      found.filter(({ busy }) => busy).map(({ when }) => spanOf(when, zone)),
      span,
    );
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "forbidden") throw error;
    return clipAll(await queryBusy(desk, calendar, span, zone), span);
  }
}

async function queryBusy(desk: Desk, calendar: string, span: Span, zone: string): Promise<Span[]> {
  const requestBody = {
    timeMin: span.start.toString({ smallestUnit: "second" }),
    timeMax: span.end.toString({ smallestUnit: "second" }),
    timeZone: zone,
    items: [{ id: calendar }],
  };
  const answer = await desk.google.ask(wireFreeBusy, (api) => api.freebusy.query({ requestBody }));
  const found = answer.calendars[calendar];
  if (found === undefined || (found.errors ?? []).length > 0)
    throw new ProviderError(provider, "not-found", { detail: found?.errors?.[0]?.reason ?? "calendar" });
  return (found.busy ?? []).map(({ start, end }) => ({
    start: Temporal.Instant.from(start),
    end: Temporal.Instant.from(end),
  }));
}

function clipAll(busy: readonly Span[], within: Span): Span[] {
  const clipped = busy
    .filter((each) => overlaps(each, within))
    .map(({ start, end }) => ({
      start: Temporal.Instant.compare(start, within.start) < 0 ? within.start : start,
      end: Temporal.Instant.compare(end, within.end) > 0 ? within.end : end,
    }));
  return mergeSpans(clipped);
}
