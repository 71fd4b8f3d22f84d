import type { ZoneChoice } from "../../../views/zone-picker";
import { isZone, suggestZones } from "../../assistant/people/set-zone";
import { formatTime } from "../../i18n/format";

export interface ZoneSearch {
  readonly place: string;
  readonly choices: readonly ZoneChoice[];
}

/** What a typed place may mean, each with its clock. */
export function searchZones(place: string, now: Temporal.Instant, locale: string): ZoneSearch {
  return { place, choices: suggestZones(place).map((zone) => describeZone(zone, now, locale)) };
}

export function describeZone(zone: string, now: Temporal.Instant, locale: string): ZoneChoice {
  return { zone, time: isZone(zone) ? formatTime(now.toZonedDateTimeISO(zone), locale) : "" };
}
