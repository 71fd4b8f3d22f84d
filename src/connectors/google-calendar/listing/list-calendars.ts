import type { CalendarInfo } from "../../../domain/event";
import type { GoogleAccount } from "../account";
import type { Google } from "../client";
import { wireCalendarList, wireEvents } from "../wire";

const writers = ["owner", "writer"];

/** Those of a person are listed; what is shared with a service account is in no list, and is known by its id. */
export async function listCalendars(google: Google, account: GoogleAccount): Promise<CalendarInfo[]> {
  return account.kind === "consent" ? listOwn(google) : [await readShared(google, account.calendar)];
}

async function listOwn(google: Google): Promise<CalendarInfo[]> {
  const calendars: CalendarInfo[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const asked = { maxResults: 250, ...(pageToken !== undefined && { pageToken }) };
    const page = await google.ask(wireCalendarList, (api) => api.calendarList.list(asked));
    for (const { id, summary, summaryOverride, accessRole } of page.items ?? []) {
      calendars.push({
        id,
        name: summaryOverride || summary || id,
        writable: writers.includes(accessRole ?? ""),
      });
    }
    if (!page.nextPageToken) return calendars;
    pageToken = page.nextPageToken;
  }
}

async function readShared(google: Google, id: string): Promise<CalendarInfo> {
  const page = await google.ask(wireEvents, (api) => api.events.list({ calendarId: id, maxResults: 1 }));
  return { id, name: page.summary || id, writable: writers.includes(page.accessRole ?? "") };
}
