import type { calendar_v3 } from "googleapis/build/src/apis/calendar";
import type { Google } from "../client";
import { type WireEvent, type WireEvents, wireEvents } from "../wire";

export interface EventPages {
  readonly items: readonly WireEvent[];
  readonly last: WireEvents;
}

/** Not where somebody works or was born. */
export const eventTypes = ["default", "focusTime", "fromGmail", "outOfOffice"];

const perPage = 2_500;

/** All pages of a listing. */
export async function listEvents(
  google: Google,
  params: calendar_v3.Params$Resource$Events$List,
): Promise<EventPages> {
  const items: WireEvent[] = [];
  let pageToken: string | undefined;
  for (;;) {
    const asked = { maxResults: perPage, ...params, ...(pageToken !== undefined && { pageToken }) };
    const page = await google.ask(wireEvents, (api) => api.events.list(asked));
    items.push(...(page.items ?? []));
    if (!page.nextPageToken) return { items, last: page };
    pageToken = page.nextPageToken;
  }
}
