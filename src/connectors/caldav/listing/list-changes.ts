import type { CalendarChanges, SavedSeries } from "../../../domain/event";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import { type Dav, type DavResource, davChild, davList, davText, strongTag } from "../dav";
import { parseCalendarObject } from "../icalendar/calendar-object";
import { type Desk, savedSeries } from "../write-object";
import { type Entry, fetchInParts, hrefIn, queryEvents } from "./list-occurrences";

/** Entries that could not be read are counted. */
export interface Changes extends CalendarChanges {
  readonly skipped: number;
}

/**
 * What changed since the token: asked of the server where it keeps count itself (sync-collection, RFC 6578), else found
 * by comparing the calendar's own mark and then the ETags of its events.
 */
export async function listChanges(
  desk: Desk,
  calendar: string,
  token: string | null,
): Promise<Changes | "expired"> {
  const url = new URL(calendar);
  if (token?.startsWith(serverMark)) return listByServer(desk, url, token.slice(serverMark.length));
  if (token !== null) {
    const known = readTags(token);
    return known === null ? "expired" : listByTags(desk, url, known);
  }
  if (await keepsCount(desk.dav, url)) {
    const listed = await listByServer(desk, url, "");
    if (listed !== "expired") return listed;
  }
  return listByTags(desk, url, null);
}

/** In front of a token that the server gave, and of one that is our own list of ETags. */
const serverMark = "server:";
const tagsMark = "tags:";

async function keepsCount(dav: Dav, calendar: URL): Promise<boolean> {
  const { resources } = await dav.propfind(
    calendar,
    { "d:supported-report-set": {}, "d:sync-token": {} },
    "0",
  );
  const { supportedReportSet, syncToken } = resources[0]?.props ?? {};
  // Xandikos leaves out the element around the report's name.
  const reports = davList(davChild(supportedReportSet, "supportedReport")).flatMap((each) =>
    Object.keys({ ...Object(each), ...Object(davChild(each, "report")) }),
  );
  return davText(syncToken) !== null && reports.includes("syncCollection");
}

/** What servers refuse a token with that they know no more; the standard's own is 403. */
const refusals = [400, 403, 409, 410, 412, 500, 501, 507];
const mostPages = 1000;

async function listByServer(desk: Desk, calendar: URL, token: string): Promise<Changes | "expired"> {
  const changed = new Map<string, DavResource>();
  const removed = new Set<string>();
  let current = token;
  for (let page = 0; page < mostPages; page++) {
    const answer = await askServer(desk.dav, calendar, current);
    if (answer === "expired") return "expired";
    const own = answer.resources.filter(({ url }) => url.pathname !== calendar.pathname);
    for (const each of own) {
      const href = hrefIn(calendar, each.url);
      const isGone = each.status === 404 || each.status === 410;
      (isGone ? changed : removed).delete(href);
      if (isGone) removed.add(href);
      else changed.set(href, each);
    }
    const next = answer.syncToken;
    if (next === null) throw new ProviderError(provider, "malformed", { detail: "no sync token" });
    // 507 for the calendar itself: there is more than it gives at once.
    const isCut =
      answer.resources.length > own.length && answer.resources.some(({ status }) => status === 507);
    if (!isCut || next === current)
      return fetchChanges(desk, calendar, changed, removed, `${serverMark}${next}`);
    current = next;
  }
  throw new ProviderError(provider, "malformed", { detail: "changes without end" });
}

async function askServer(dav: Dav, calendar: URL, token: string) {
  try {
    return await dav.report(
      calendar,
      {
        "d:sync-collection": {
          _attributes: { "xmlns:d": "DAV:" },
          "d:sync-token": token,
          "d:sync-level": "1",
          "d:prop": { "d:getetag": {} },
        },
      },
      "0",
    );
  } catch (error) {
    if (error instanceof ProviderError && refusals.includes(error.status ?? 0)) return "expired";
    throw error;
  }
}

/** The calendar's own mark, where it has one, and the ETag of each event by its address. */
interface Tags {
  readonly mark: string | null;
  readonly etags: Readonly<Record<string, string | null>>;
}

function readTags(token: string): Tags | null {
  if (!token.startsWith(tagsMark)) return null;
  try {
    return JSON.parse(token.slice(tagsMark.length)) as Tags;
  } catch {
    return null;
  }
}

async function listByTags(desk: Desk, calendar: URL, known: Tags | null): Promise<Changes> {
  // The mark first: what changes from here on is found the next time.
  const { resources } = await desk.dav.propfind(calendar, { "cs:getctag": {} }, "0");
  const mark = davText(resources[0]?.props.getctag);
  if (known !== null && mark !== null && mark === known.mark) {
    return { changed: [], removed: [], token: `${tagsMark}${JSON.stringify(known)}`, skipped: 0 };
  }
  const listed = await queryEvents(desk.dav, calendar, {}, { "d:getetag": {} });
  const byHref = new Map(listed.map((each) => [hrefIn(calendar, each.url), each]));
  const etagOf = (each: DavResource) => strongTag(davText(each.props.getetag));
  const etags = Object.fromEntries([...byHref].map(([href, each]) => [href, etagOf(each)]));
  const isKnown = (href: string) => etags[href] !== null && etags[href] === known?.etags[href];
  const changed = new Map([...byHref].filter(([href]) => !isKnown(href)));
  const removed = new Set(Object.keys(known?.etags ?? {}).filter((href) => !byHref.has(href)));
  return fetchChanges(desk, calendar, changed, removed, `${tagsMark}${JSON.stringify({ mark, etags })}`);
}

/** What is no event, or none that can be read, counts as removed: it may have been one before. */
async function fetchChanges(
  desk: Desk,
  calendar: URL,
  changed: ReadonlyMap<string, DavResource>,
  removed: ReadonlySet<string>,
  token: string,
): Promise<Changes> {
  const found: SavedSeries[] = [];
  let skipped = 0;
  for await (const entries of fetchInParts(desk.dav, calendar, [...changed.values()])) {
    for (const entry of entries) {
      try {
        const series = readEntry(desk, calendar, entry);
        if (series !== null) found.push(series);
      } catch {
        skipped += 1;
      }
    }
  }
  const read = new Set(found.map(({ event }) => event.ref.href));
  const unread = [...changed.keys()].filter((href) => !read.has(href));
  return { changed: found, removed: [...removed, ...unread], token, skipped };
}

function readEntry(desk: Desk, calendar: URL, { href, text, etag }: Entry): SavedSeries | null {
  const object = parseCalendarObject(text);
  if (object === null) return null;
  const ref = { calendar: calendar.href, uid: object.uid, href };
  return savedSeries(desk, ref, { url: new URL(href), object, text, etag });
}
