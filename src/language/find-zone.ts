/** Places as people type them -> IANA zones. Nothing is built before the first question. */
import { cities } from "./time/cities";
import { capitalAbbreviations, zoneAbbreviations, zoneNicknames } from "./time/zone-names";
import { foldWord } from "./tokenize";

interface Place {
  readonly zone: string;
  readonly name: string;
}

let places: Map<string, Place[]> | null = null;

/** Zones for a typed place, best first; empty when it is unknown. */
export function findZone(text: string): readonly { zone: string; name: string }[] {
  const typed = text.trim().slice(0, 80);
  if (typed === "") return [];
  const offset = findOffset(typed);
  if (offset !== null) return [offset];
  const key = placeKey(typed);
  const abbreviation = ownValue(zoneAbbreviations, key);
  if (abbreviation !== null && !(capitalAbbreviations.has(key) && typed !== typed.toUpperCase())) {
    return [{ zone: abbreviation, name: typed.toUpperCase() }];
  }
  const bare = key.replace(/ (?:standard |daylight |summer )?time$/, "");
  const nickname = ownValue(zoneNicknames, bare);
  if (nickname !== null) return [{ zone: nickname, name: typed }];
  const index = placeIndex();
  // "Kiev/Kyiv", "Berlin, Germany"
  for (const candidate of [key, bare, ...typed.split(/[/,(]/).map(placeKey)]) {
    const exact = index.get(candidate);
    if (exact !== undefined) return exact;
  }
  if (key.length < 3) return [];
  const begun = new Map<string, Place>();
  for (const [name, found] of index) {
    if (name.startsWith(key))
      for (const place of found) if (!begun.has(place.zone)) begun.set(place.zone, place);
    if (begun.size >= 8) break;
  }
  return [...begun.values()];
}

/** The zone of a place named exactly, else null. */
export function placeZone(name: string): string | null {
  const [place] = placeIndex().get(placeKey(name)) ?? [];
  return place?.zone ?? null;
}

function ownValue(table: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** Lower case, without diacritics, marks as spaces. */
function placeKey(name: string): string {
  return foldWord(name)
    .replaceAll(/[\s_./,()'’-]+/g, " ")
    .trim();
}

function placeIndex(): Map<string, Place[]> {
  if (places !== null) return places;
  const index = new Map<string, Place[]>();
  const add = (name: string, place: Place): void => {
    const key = placeKey(name);
    const known = index.get(key);
    if (known === undefined) index.set(key, [place]);
    else if (!known.some((each) => each.zone === place.zone)) known.push(place);
  };
  for (const line of cities) {
    const colon = line.indexOf(": ");
    const zone = line.slice(0, colon);
    for (const entry of line.slice(colon + 2).split(", ")) {
      const names = entry.split("=");
      for (const name of names) add(name, { zone, name: names[0] ?? name });
    }
  }
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const name = (zone.split("/").pop() ?? zone).replaceAll("_", " ");
    add(zone, { zone, name });
    if (zone.includes("/")) add(name, { zone, name });
  }
  add("UTC", { zone: "UTC", name: "UTC" });
  places = index;
  return index;
}

/** "UTC+3", "GMT-5", "+2": zones of a whole number of hours, whose names carry the sign the other way round. */
function findOffset(text: string): Place | null {
  const match = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?00)?$/i.exec(text);
  if (match === null) return null;
  const hours = Number(match[2]);
  const isEast = match[1] === "+";
  if (hours > (isEast ? 14 : 12)) return null;
  if (hours === 0) return { zone: "UTC", name: "UTC" };
  return { zone: `Etc/GMT${isEast ? "-" : "+"}${hours}`, name: `UTC${isEast ? "+" : "−"}${hours}` };
}
