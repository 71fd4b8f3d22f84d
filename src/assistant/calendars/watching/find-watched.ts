import type { CalendarId } from "../../../domain/ids";
import type { WatchRefusal } from "../../../domain/watch";
import type { Calendar } from "../../../store/accounts/calendars";
import { listWatches, type StoredWatch } from "../../../store/accounts/watches";
import type { Assistant } from "../../assistant";
import { isOpen, isTelling } from "./plan-watches";
import { hookAddress } from "./settle-watches";

type Place = Pick<Calendar, "id" | "connection" | "externalId">;

/** Those of the calendars whose provider tells of every change. */
export async function findWatched(
  { store, now }: Pick<Assistant, "store" | "now">,
  calendars: readonly Place[],
): Promise<ReadonlySet<CalendarId>> {
  const connections = [...new Set(calendars.map(({ connection }) => connection))];
  const telling = (await listWatches(store, connections)).filter((each) => isTelling(each, now()));
  return new Set(calendars.filter((each) => telling.some((watch) => isOf(watch, each))).map(({ id }) => id));
}

/** Calendars whose provider was asked to tell of changes and does not, by the reason. */
export interface Untold {
  readonly because: WatchRefusal;
  readonly calendars: readonly string[];
}

/** Its first call comes within seconds. */
const silentMinutes = 5;

/** At today's address: what was asked for at another one says nothing any more. */
export async function listUntold(
  assistant: Pick<Assistant, "store" | "now" | "hookRoot">,
  calendars: readonly Calendar[],
): Promise<readonly Untold[]> {
  const { store, now } = assistant;
  const connections = [...new Set(calendars.map(({ connection }) => connection))];
  const watches = await listWatches(store, connections);
  const silentSince = now().subtract({ minutes: silentMinutes });
  const reasons = calendars.flatMap((calendar) => {
    const address = hookAddress(assistant, calendar);
    const latest = watches.findLast((each) => isOf(each, calendar) && each.address === address);
    if (latest === undefined) return [];
    const isSilent =
      isOpen(latest) && latest.heardAt === null && Temporal.Instant.compare(latest.openedAt, silentSince) < 0;
    const because = latest.refusal ?? (isSilent ? "address" : null);
    return because === null ? [] : [{ because, name: calendar.name }];
  });
  return [...Map.groupBy(reasons, ({ because }) => because)].map(([because, some]) => ({
    because,
    calendars: some.map(({ name }) => name),
  }));
}

function isOf({ connection, calendar }: StoredWatch, place: Place): boolean {
  return connection === place.connection && calendar === place.externalId;
}
