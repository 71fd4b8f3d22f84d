import type { UserId } from "../../domain/ids";
import { findZone } from "../../language/find-zone";
import { updateUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

/** Zones that a typed place may mean, best first; empty when the place is not known. */
export function suggestZones(text: string): readonly string[] {
  return [...new Set(findZone(text).map((found) => found.zone))].slice(0, 4);
}

/** The zone at a point on the map. The map is loaded on first use. */
export async function zoneAt(latitude: number, longitude: number): Promise<string | null> {
  const { default: lookUp } = await import("@photostructure/tz-lookup");
  try {
    return lookUp(latitude, longitude);
  } catch {
    return null;
  }
}

/** False when it is no IANA zone. */
export async function setZone(assistant: Assistant, user: UserId, zone: string): Promise<boolean> {
  if (!isZone(zone)) return false;
  await updateUser(assistant.store, user, { zone });
  return true;
}

export function isZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}
