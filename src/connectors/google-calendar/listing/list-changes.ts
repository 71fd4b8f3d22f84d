import type { CalendarChanges, SavedSeries } from "../../../domain/event";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import { assembleSeries, type Desk, findSeries } from "../series/read-series";
import type { WireEvent } from "../wire";
import { eventTypes, listEvents } from "./list-events";

/** By Google's sync token: everything at first, then what changed. One that is too old is 410, one that is none 400. */
export async function listChanges(
  desk: Desk,
  calendar: string,
  token: string | null,
): Promise<CalendarChanges | "expired"> {
  try {
    const { items, last } = await listEvents(desk.google, {
      calendarId: calendar,
      // Asked each time as the first time: what a token tells is undefined otherwise.
      showDeleted: true,
      eventTypes,
      ...(token !== null && { syncToken: token }),
    });
    if (!last.nextSyncToken) throw new ProviderError(provider, "malformed", { detail: "no sync token" });
    const read = token === null ? readAll(desk, calendar, items) : await readChanged(desk, calendar, items);
    return { ...read, token: last.nextSyncToken };
  } catch (error) {
    if (token !== null && error instanceof ProviderError && [400, 410].includes(error.status ?? 0))
      return "expired";
    throw error;
  }
}

type Read = Omit<CalendarChanges, "token">;

/** A full listing has every series with its exceptions. */
function readAll(desk: Desk, calendar: string, items: readonly WireEvent[]): Read {
  const exceptions = Map.groupBy(items, ({ recurringEventId }) => recurringEventId ?? null);
  const masters = items.filter((each) => !each.recurringEventId && each.status !== "cancelled");
  const known = new Set(masters.map(({ id }) => id));
  // Whoever is invited to one date of a series sees nothing else of it.
  const alone = items.filter(
    ({ recurringEventId: of, status }) => of && !known.has(of) && status !== "cancelled",
  );
  const changed = [...masters, ...alone].flatMap(
    (master) => tryAssemble(desk, calendar, master, exceptions.get(master.id) ?? []) ?? [],
  );
  return { changed, removed: [] };
}

/** One that cannot be read does not spoil the others. */
function tryAssemble(
  desk: Desk,
  calendar: string,
  master: WireEvent,
  exceptions: readonly WireEvent[],
): SavedSeries | null {
  try {
    return assembleSeries(calendar, { master, exceptions: [...exceptions] }, desk.zone).saved;
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    desk.skip();
    return null;
  }
}

/** A change of one appearance is one of its series, which is read whole. */
async function readChanged(desk: Desk, calendar: string, items: readonly WireEvent[]): Promise<Read> {
  const changed: SavedSeries[] = [];
  const removed: string[] = [];
  const byMaster = Map.groupBy(items, ({ id, recurringEventId }) => recurringEventId ?? id);
  for (const [href, group] of byMaster) {
    const found = await findSeries(desk, { calendar, uid: "", href });
    if (found !== null) {
      changed.push(found.saved);
      continue;
    }
    removed.push(href);
    for (const each of group) {
      if (!each.recurringEventId) continue;
      const single = each.status === "cancelled" ? null : tryAssemble(desk, calendar, each, []);
      if (single === null) removed.push(each.id);
      else changed.push(single);
    }
  }
  return { changed, removed };
}
