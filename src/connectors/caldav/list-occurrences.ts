import type { Occurrence } from "../../domain/event";
import { type Span, spanOf } from "../../domain/when";
import { type Dav, type DavResource, davText } from "./dav";
import { parseCalendarObject } from "./icalendar/calendar-object";
import { expandEvent } from "./icalendar/expand-event";

export interface Listing {
  readonly occurrences: Occurrence[];
  /** Entries that could not be read. */
  readonly skipped: number;
}

/** What lies in or reaches into the span. An entry that cannot be read is left out and counted, never the whole calendar. */
export async function listOccurrences(
  dav: Dav,
  calendar: string,
  span: Span,
  zone: string,
): Promise<Listing> {
  const occurrences: Occurrence[] = [];
  let skipped = 0;
  for (const resource of await fetchObjects(dav, new URL(calendar), span)) {
    try {
      const object = parseCalendarObject(davText(resource.props.calendarData) ?? "");
      if (object === null) continue;
      const ref = { calendar, uid: object.uid, href: resource.url.href };
      occurrences.push(...expandEvent(object, ref, span, zone));
    } catch {
      skipped++;
    }
  }
  const start = (each: Occurrence) => spanOf(each.when, zone).start;
  return { occurrences: occurrences.sort((a, b) => Temporal.Instant.compare(start(a), start(b))), skipped };
}

const namespaces = { "xmlns:c": "urn:ietf:params:xml:ns:caldav", "xmlns:d": "DAV:" };
const wanted = { "d:getetag": {}, "c:calendar-data": {} };

async function fetchObjects(dav: Dav, calendar: URL, span: Span): Promise<DavResource[]> {
  const { resources } = await dav.report(calendar, {
    "calendar-query": {
      _attributes: namespaces,
      "d:prop": wanted,
      filter: {
        "comp-filter": {
          _attributes: { name: "VCALENDAR" },
          "comp-filter": { _attributes: { name: "VEVENT" }, "time-range": { _attributes: timeRange(span) } },
        },
      },
    },
  });
  const present = resources.filter(({ status }) => status < 400);
  const whole = present.filter(hasData);
  const bare = present.filter(
    (resource) => !hasData(resource) && resource.url.pathname !== calendar.pathname,
  );
  return [...whole, ...(await fetchBare(dav, calendar, bare))];
}

/** A day more on each side, for the server's idea of the zone of all-day and floating events is not the user's. */
function timeRange(span: Span): { start: string; end: string } {
  const basic = (at: Temporal.Instant) => at.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
  return { start: basic(span.start.subtract({ hours: 24 })), end: basic(span.end.add({ hours: 24 })) };
}

function hasData(resource: DavResource): boolean {
  return davText(resource.props.calendarData) !== null;
}

const atOnce = 100;

/** Servers may answer a query with addresses alone; what has gone since then is simply not there. */
async function fetchBare(dav: Dav, calendar: URL, bare: readonly DavResource[]): Promise<DavResource[]> {
  const found: DavResource[] = [];
  for (let index = 0; index < bare.length; index += atOnce) {
    const { resources } = await dav.report(calendar, {
      "calendar-multiget": {
        _attributes: namespaces,
        "d:prop": wanted,
        "d:href": bare.slice(index, index + atOnce).map(({ url }) => url.pathname),
      },
    });
    found.push(...resources.filter((resource) => resource.status < 400 && hasData(resource)));
  }
  return found;
}
