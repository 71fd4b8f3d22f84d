import { ProviderError } from "../../errors";
import { resolveHref } from "./account";
import { type Dav, type DavResource, davChild, davList, davText, type Multistatus } from "./dav";
import { isEventCalendar } from "./listing/list-calendars";

/** Where an account's calendars are. */
export interface Found {
  readonly collection: URL;
  readonly isCalendar: boolean;
}

const wanted = {
  "d:resourcetype": {},
  "d:displayname": {},
  "d:current-user-principal": {},
  "c:calendar-home-set": {},
  "c:supported-calendar-component-set": {},
};

/** Of Nextcloud and Baïkal, whose well-known place is often left unset by the web server before them. */
const usualPlaces = ["remote.php/dav/", "dav.php/"];

/**
 * Finds the calendars from whatever address a person has: one calendar, a calendar home, a principal, or just the host,
 * which is asked at its well-known place (RFC 6764) first, then at its root and where some servers usually are.
 * @throws ProviderError of the first place that failed, a refused log-in before all
 */
export async function discoverCalendars(dav: Dav, entered: URL): Promise<Found> {
  const wellKnown = new URL("/.well-known/caldav", entered);
  const root = new URL("/", entered);
  const exact = entered.pathname === "/" ? [] : [entered];
  const folder = entered.href.endsWith("/") ? entered.href : `${entered.href}/`;
  const usual = usualPlaces.map((place) => new URL(place, folder));
  const failures: ProviderError[] = [];
  for (const place of [...exact, wellKnown, root, ...usual]) {
    try {
      const found = await lookAround(dav, place, place === entered);
      if (found !== null) return found;
    } catch (error) {
      if (!(error instanceof ProviderError) || !leavesHope(error)) throw error;
      failures.push(error);
    }
  }
  const telling = failures.find(({ kind }) => kind !== "not-found") ?? failures[0];
  throw telling ?? new ProviderError("caldav", "not-found", { detail: "no calendars there" });
}

/** Another place of the same server cannot answer what a wrong password or a dead connection ended. */
function leavesHope(error: ProviderError): boolean {
  return ["not-found", "forbidden", "invalid", "malformed", "conflict", "refused"].includes(error.kind);
}

async function lookAround(dav: Dav, place: URL, entered: boolean): Promise<Found | null> {
  const seen = await askPlace(dav, place);
  const [here] = seen.resources;
  if (here === undefined) return null;
  if (isEventCalendar(here)) return { collection: seen.url, isCalendar: true };
  const home = readHome(here);
  if (home !== null) return { collection: home, isCalendar: false };
  // A home that was entered is taken at its word: it may be another person's, opened to this one.
  if (entered && (await holdsCalendars(dav, seen.url))) return { collection: seen.url, isCalendar: false };
  const principal = davText(davChild(here.props.currentUserPrincipal, "href"));
  if (principal === null) return null;
  const atPrincipal = await dav.propfind(
    resolveHref(principal, seen.url),
    { "c:calendar-home-set": {} },
    "0",
  );
  const ownHome = atPrincipal.resources.map(readHome).find((each) => each !== null);
  return ownHome === undefined ? null : { collection: ownHome, isCalendar: false };
}

/** A server that cannot take all questions at once (iCloud's root answers an empty 400) gets the one that matters. */
async function askPlace(dav: Dav, place: URL): Promise<Multistatus> {
  try {
    return await dav.propfind(place, wanted, "0");
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "invalid") throw error;
    return dav.propfind(place, { "d:current-user-principal": {} }, "0");
  }
}

function readHome(resource: DavResource): URL | null {
  const [first] = davList(davChild(resource.props.calendarHomeSet, "href"));
  const href = davText(first);
  return href === null ? null : resolveHref(href, resource.url);
}

async function holdsCalendars(dav: Dav, url: URL): Promise<boolean> {
  const { "d:resourcetype": type, "c:supported-calendar-component-set": components } = wanted;
  const props = { "d:resourcetype": type, "c:supported-calendar-component-set": components };
  const { resources } = await dav.propfind(url, props, "1");
  return resources.some(isEventCalendar);
}
