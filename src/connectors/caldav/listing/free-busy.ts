import ICAL from "ical.js";
import { clipSpans } from "../../../domain/slots";
import { type Span, spanOf } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { statusError } from "../../../http/status";
import { provider } from "../account";
import type { Dav } from "../dav";
import { type Listing, listOccurrences } from "./list-occurrences";

/**
 * Busy times of one calendar, by expanding its events. The server's own free-busy-query is asked only where it lets
 * us see nothing else: its answer has no word on all-day events, which count from the user's zone, and real servers
 * answer it with a success that leaves out repetitions (Xandikos).
 */
export async function listBusy(
  dav: Dav,
  calendar: string,
  span: Span,
  zone: string,
  report: (listing: Listing) => void,
): Promise<Span[]> {
  try {
    const listing = await listOccurrences(dav, calendar, span, zone);
    report(listing);
    const busy = listing.occurrences.filter((each) => each.busy).map((each) => spanOf(each.when, zone));
    return clipSpans(busy, span);
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "forbidden") throw error;
    return clipSpans(await queryFreeBusy(dav, calendar, span), span);
  }
}

/** By hand, since tsdav keeps no more than 4,096 characters of an answer that is no XML. */
async function queryFreeBusy(dav: Dav, calendar: string, span: Span): Promise<Span[]> {
  const basic = (at: Temporal.Instant) => at.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
  const range = `<c:time-range start="${basic(span.start)}" end="${basic(span.end)}"/>`;
  const response = await dav.send(new URL(calendar), {
    method: "REPORT",
    headers: { "content-type": "application/xml; charset=utf-8", depth: "1" },
    body: `<?xml version="1.0" encoding="utf-8"?><c:free-busy-query xmlns:c="urn:ietf:params:xml:ns:caldav">${range}</c:free-busy-query>`,
  });
  if (!response.ok) throw statusError(provider, response);
  try {
    return readFreeBusy(await response.text());
  } catch {
    throw new ProviderError(provider, "malformed", { detail: "not a VFREEBUSY" });
  }
}

function readFreeBusy(text: string): Span[] {
  const components = ICAL.Component.fromString(text).getAllSubcomponents("vfreebusy");
  if (components.length === 0) throw new Error("no VFREEBUSY");
  return components
    .flatMap((component) => component.getAllProperties("freebusy"))
    .filter((property) => property.getFirstParameter("fbtype")?.toUpperCase() !== "FREE")
    .flatMap((property) => property.getValues())
    .flatMap((period: unknown): Span[] => {
      if (!(period instanceof ICAL.Period)) return [];
      const instant = (time: ICAL.Time) => Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000);
      return [{ start: instant(period.start), end: instant(period.getEnd()) }];
    });
}
