import type { CalendarChanges, SavedSeries } from "../../domain/event";
import { ProviderError } from "../../errors";
import { provider } from "./account";
import { listEvents } from "./list-events";
import { assembleSeries, type Desk, findSeries } from "./read-series";
import type { WireEvent } from "./wire";

/** By Google's sync token: everything at first, then what changed; a token that is too old says so by 410. */
export async function listChanges(
  desk: Desk,
  calendar: string,
  token: string | null,
): Promise<CalendarChanges | "expired"> {
  try {
    const { items, last } = await listEvents(desk.google, {
      calendarId: calendar,
      ...(token === null ? { showDeleted: true } : { syncToken: token }),
    });
    if (!last.nextSyncToken) throw new ProviderError(provider, "malformed", { detail: "no sync token" });
    const read = token === null ? readAll(desk, calendar, items) : await readChanged(desk, calendar, items);
    return { ...read, token: last.nextSyncToken };
  } catch (error) {
    if (error instanceof ProviderError && error.status === 410) return "expired";
    throw error;
  }
}

type Read = Omit<CalendarChanges, "token">;

/** A full listing has every series with its exceptions. */
function readAll(desk: Desk, calendar: string, items: readonly WireEvent[]): Read {
  const exceptions = Map.groupBy(
    items.filter(({ recurringEventId }) => recurringEventId),
    (each) => each.recurringEventId,
  );
  const masters = items.filter((each) => !each.recurringEventId && each.status !== "cancelled");
  const changed = masters.map(
    (master) =>
      assembleSeries(calendar, { master, exceptions: exceptions.get(master.id) ?? [] }, desk.zone).saved,
  );
  return { changed, removed: [] };
}

/** A change of one appearance is one of its series, which is read whole. */
async function readChanged(desk: Desk, calendar: string, items: readonly WireEvent[]): Promise<Read> {
  const changed: SavedSeries[] = [];
  const removed: string[] = [];
  for (const href of new Set(items.map(({ id, recurringEventId }) => recurringEventId ?? id))) {
    const found = await findSeries(desk, { calendar, uid: "", href });
    if (found === null) removed.push(href);
    else changed.push(found.saved);
  }
  return { changed, removed };
}
