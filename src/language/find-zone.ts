/** Places as people type them -> IANA zones. Nothing is built before the first question. */

import { foldWord } from "./text/tokenize";
import { cities } from "./time/cities";
import { countryAliases, countryCodes, mainZones } from "./time/countries";
import { capitalAbbreviations, zoneAbbreviations, zoneNicknames } from "./time/zone-names";

interface Place {
  readonly zone: string;
  readonly name: string;
}

let places: Map<string, Place[]> | null = null;

/** Zones for a typed place, best first; empty when it is unknown. */
export function findZone(text: string): readonly { zone: string; name: string }[] {
  const typed = text
    .trim()
    .slice(0, 80)
    .replace(
      /^(?:i'm in|i live in|i am in|in|at|я в|живу в|в|во|на|из|ich bin in|je suis à|à|en|estoy en) /i,
      "",
    );
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
  const inflected = index.get(nominativeKey(key));
  if (inflected !== undefined) return inflected;
  const country = countryZones(typed);
  if (country.length > 0) return country;
  const link = linkedZone(typed);
  if (link !== null) return [link];
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
  const key = placeKey(name);
  const [place] = placeIndex().get(key) ?? placeIndex().get(nominativeKey(key)) ?? [];
  return place?.zone ?? null;
}

/** "москве", "берлину" -> the form that is listed; other names stay as they are. */
function nominativeKey(key: string): string {
  if (!/^[а-яіїєґ -]{4,}$/.test(key)) return key;
  const stem = key.replace(/(?:ом|ем|ой|ою|у|ю|е|и|а|я|і)$/, "");
  return (
    ["", "а", "я", "ь", "й"].map((ending) => stem + ending).find((form) => placeIndex().has(form)) ?? key
  );
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
    const name = cityOf(zone);
    add(zone, { zone, name });
    if (zone.includes("/")) add(name, { zone, name });
  }
  add("UTC", { zone: "UTC", name: "UTC" });
  places = index;
  return index;
}

/** Old names that the zone database still knows: "US/Eastern". */
function linkedZone(typed: string): Place | null {
  if (!/^[a-z_]+\/[a-z_/+-]+$/i.test(typed)) return null;
  try {
    const typedNow = new Temporal.ZonedDateTime(0n, typed);
    const zone = Intl.supportedValuesOf("timeZone").find((each) =>
      typedNow.equals(new Temporal.ZonedDateTime(0n, each)),
    );
    return zone === undefined ? null : { zone, name: cityOf(zone) };
  } catch {
    return null;
  }
}

/** Languages in which countries are named. */
const tongues = ["en", "ru", "de", "es", "fr", "it", "pt", "nl", "uk", "pl"];

let countries: Map<string, string> | null = null;

/** Zones of a country by its name in one of the languages, biggest first where that is known. */
function countryZones(name: string): Place[] {
  if (countries === null) {
    const index = new Map<string, string>();
    for (const tongue of tongues) {
      const names = new Intl.DisplayNames(tongue, { type: "region", fallback: "none" });
      for (const code of countryCodes) {
        const known = names.of(code);
        if (known !== undefined) index.set(placeKey(known), code);
      }
    }
    for (const [alias, code] of countryAliases) index.set(alias, code);
    countries = index;
  }
  const code = countries.get(placeKey(name));
  if (code === undefined) return [];
  const zones = new Intl.Locale(`und-${code}`).getTimeZones() ?? [];
  const first = mainZones[code];
  const sorted = first === undefined ? zones : [first, ...zones.filter((zone) => zone !== first)];
  return sorted.slice(0, 8).map((zone) => ({ zone, name: cityOf(zone) }));
}

function cityOf(zone: string): string {
  return (zone.split("/").pop() ?? zone).replaceAll("_", " ");
}

/** Offsets that are no whole number of hours belong to one place each, as good as. */
const unevenZones: Readonly<Record<string, string>> = {
  "+3:30": "Asia/Tehran",
  "+4:30": "Asia/Kabul",
  "+5:30": "Asia/Kolkata",
  "+5:45": "Asia/Kathmandu",
  "+6:30": "Asia/Yangon",
  "+8:45": "Australia/Eucla",
  "+9:30": "Australia/Darwin",
  "+10:30": "Australia/Lord_Howe",
  "+12:45": "Pacific/Chatham",
  "-3:30": "America/St_Johns",
  "-9:30": "Pacific/Marquesas",
};

/** "UTC+3", "GMT-5", "+2": zones of a whole number of hours, whose names carry the sign the other way round. */
function findOffset(text: string): Place | null {
  const uneven = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2}):?(30|45)$/i.exec(text);
  if (uneven !== null) {
    const zone = unevenZones[`${uneven[1] === "+" ? "+" : "-"}${Number(uneven[2])}:${uneven[3]}`];
    return zone === undefined ? null : { zone, name: cityOf(zone) };
  }
  const match = /^(?:utc|gmt)?\s*([+\-−])\s*(\d{1,2})(?::?00)?$/i.exec(text);
  if (match === null) return null;
  const hours = Number(match[2]);
  const isEast = match[1] === "+";
  if (hours > (isEast ? 14 : 12)) return null;
  if (hours === 0) return { zone: "UTC", name: "UTC" };
  return { zone: `Etc/GMT${isEast ? "-" : "+"}${hours}`, name: `UTC${isEast ? "+" : "−"}${hours}` };
}
