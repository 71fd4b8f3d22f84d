import type { Occurrence } from "../../../domain/event";
import { overlaps, type Span, spanOf } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { type Dav, type DavResource, davText, strongTag, type XmlTree } from "../dav";
import { type CalendarObject, parseCalendarObject } from "../icalendar/calendar-object";
import { expandEvent } from "../icalendar/expand-event";
import { readWhen } from "../icalendar/read-event";

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
  for (const { href, text } of await fetchEntries(dav, new URL(calendar), span, zone)) {
    try {
      const object = parseCalendarObject(text);
      if (object !== null) {
        occurrences.push(...expandEvent(object, { calendar, uid: object.uid, href }, span, zone));
      }
    } catch {
      skipped++;
    }
  }
  const start = (each: Occurrence) => spanOf(each.when, zone).start;
  return {
    occurrences: occurrences.sort((a, b) => Temporal.Instant.compare(start(a), start(b))),
    skipped,
  };
}

export interface Entry {
  readonly href: string;
  readonly text: string;
  readonly etag: string | null;
}

/**
 * The server is asked for what falls into the span, and which series there are at all: some look at the first
 * occurrence of a series alone (Xandikos), so unless an answer shows otherwise the others are fetched as well.
 */
async function fetchEntries(dav: Dav, calendar: URL, span: Span, zone: string): Promise<Entry[]> {
  // A day more on each side, for the server's idea of the zone of all-day and floating events is not the user's.
  const range = { start: span.start.subtract({ hours: 24 }), end: span.end.add({ hours: 24 }) };
  const [inRange, series] = await Promise.all([
    queryEvents(dav, calendar, { "time-range": { _attributes: basicRange(range) } }, withData),
    querySeries(dav, calendar),
  ]);
  const read = (resource: DavResource) => readEntry(resource, calendar);
  const whole = inRange.flatMap(read);
  const bare = inRange.filter((resource) => read(resource).length === 0);
  const entries = [...whole, ...(await fetchBare(dav, calendar, bare))];
  const seen = new Set(entries.map(({ href }) => href));
  const unseen = series.filter(({ url }) => !seen.has(hrefIn(calendar, url)));
  if (unseen.length === 0 || entries.some(({ text }) => comesByRepeating(text, range, zone))) return entries;
  return [...entries, ...(await fetchBare(dav, calendar, unseen))];
}

const withData = { "d:getetag": {}, "c:calendar-data": {} };

/** A server that cannot look for them is believed to find them by itself. */
async function querySeries(dav: Dav, calendar: URL): Promise<DavResource[]> {
  try {
    return await queryEvents(
      dav,
      calendar,
      { "prop-filter": { _attributes: { name: "RRULE" } } },
      { "d:getetag": {} },
    );
  } catch (error) {
    if (error instanceof ProviderError && !error.transient) return [];
    throw error;
  }
}

const namespaces = { "xmlns:c": "urn:ietf:params:xml:ns:caldav", "xmlns:d": "DAV:" };

/** Those VEVENTs of the calendar that pass the filter. */
export async function queryEvents(
  dav: Dav,
  calendar: URL,
  filter: XmlTree,
  props: XmlTree,
): Promise<DavResource[]> {
  const { resources } = await dav.report(calendar, {
    "calendar-query": {
      _attributes: namespaces,
      "d:prop": props,
      filter: {
        "comp-filter": {
          _attributes: { name: "VCALENDAR" },
          "comp-filter": { _attributes: { name: "VEVENT" }, ...filter },
        },
      },
    },
  });
  // A collection without matches may name itself, as not found.
  return resources.filter(({ status, url }) => status < 400 && url.pathname !== calendar.pathname);
}

function basicRange(range: Span): { start: string; end: string } {
  const basic = (at: Temporal.Instant) => at.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
  return { start: basic(range.start), end: basic(range.end) };
}

function readEntry({ url, props }: DavResource, calendar: URL): Entry[] {
  const text = davText(props.calendarData);
  if (text === null) return [];
  return [{ href: hrefIn(calendar, url), text, etag: strongTag(davText(props.getetag)) }];
}

/** Servers write one path in several ways ("%40", "@"): what lies in the calendar is named by how that is written. */
export function hrefIn(calendar: URL, url: URL): string {
  const cut = url.pathname.lastIndexOf("/") + 1;
  const folder = new URL(calendar);
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  const isInside = url.host === folder.host && samePath(url.pathname.slice(0, cut), folder.pathname);
  return isInside ? new URL(`./${url.pathname.slice(cut)}`, folder).href : url.href;
}

function samePath(a: string, b: string): boolean {
  try {
    return decodeURIComponent(a) === decodeURIComponent(b);
  } catch {
    return a === b;
  }
}

const atOnce = 100;

async function fetchBare(dav: Dav, calendar: URL, bare: readonly DavResource[]): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entries of fetchInParts(dav, calendar, bare)) found.push(...entries);
  return found;
}

/** The texts of what was named without; what has gone since then is simply not there. */
export async function* fetchInParts(
  dav: Dav,
  calendar: URL,
  bare: readonly Pick<DavResource, "url">[],
): AsyncGenerator<Entry[]> {
  for (let index = 0; index < bare.length; index += atOnce) {
    const { resources } = await dav.report(calendar, {
      "calendar-multiget": {
        _attributes: namespaces,
        "d:prop": withData,
        "d:href": bare.slice(index, index + atOnce).map(({ url }) => url.pathname),
      },
    });
    yield resources.filter(({ status }) => status < 400).flatMap((each) => readEntry(each, calendar));
  }
}

/** Whether it is a series that is in the range by a later occurrence only. */
function comesByRepeating(text: string, range: Span, zone: string): boolean {
  if (!text.includes("RRULE")) return false;
  try {
    const object: CalendarObject | null = parseCalendarObject(text);
    if (object === null || !object.main.hasProperty("rrule")) return false;
    return !overlaps(spanOf(readWhen(object, object.main, zone), zone), range);
  } catch {
    return false;
  }
}
