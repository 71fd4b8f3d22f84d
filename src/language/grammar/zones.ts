/** Zones named with a clock time: "EST", "UTC+3", "London time", "Europe/Paris", "по Москве". */
import { placeZone } from "../find-zone";
import { capitalAbbreviations, zoneAbbreviations, zoneNicknames } from "../time/zone-names";
import { isFreeStanding } from "./dates/free-standing";
import type { Found } from "./nodes";
import { isMark, roleAt, type Scan, skipRole, tagAt } from "./scan";

/** How many words a place's name may have. */
const longest = 3;

export function readZone(scan: Scan, at: number): Found<string> | null {
  const open = isMark(scan, at, "(") ? at + 1 : at;
  const found = readName(scan, open) ?? readName(scan, skipRole(scan, skipRole(scan, open, "in"), "the"));
  if (found === null) return null;
  return { value: found.value, end: open > at && isMark(scan, found.end, ")") ? found.end + 1 : found.end };
}

function readName(scan: Scan, at: number): Found<string> | null {
  const token = scan.tokens[at];
  if (token?.kind !== "word") return null;
  const offset = readOffset(scan, at);
  if (offset !== null) return offset;
  const known = Object.hasOwn(zoneAbbreviations, token.word) ? zoneAbbreviations[token.word] : undefined;
  if (
    known !== undefined &&
    !(capitalAbbreviations.has(token.word) && token.text !== token.text.toUpperCase())
  ) {
    const time = roleAt(scan, at + 1, "zone-time");
    return { value: known, end: time >= 0 ? time : at + 1 };
  }
  // "Europe/Paris"
  if (isMark(scan, at + 1, "/") && scan.tokens[at + 2]?.kind === "word") {
    const second = scan.tokens[at + 2];
    const underscored =
      isMark(scan, at + 3, "_") && scan.tokens[at + 4]?.glued ? `_${scan.tokens[at + 4]?.text ?? ""}` : "";
    const zone = placeZone(`${token.text}/${second?.text ?? ""}${underscored}`);
    if (zone !== null) return { value: zone, end: at + 3 + (underscored === "" ? 0 : 2) };
  }
  const lead = roleAt(scan, at, "zone-time");
  // "по Москве", "heure de Paris": the word stands before the place.
  if (lead >= 0) {
    for (let count = longest; count > 0; count--) {
      const name = nameAt(scan, lead, count);
      const zone =
        placeZone(name) ?? (Object.hasOwn(zoneNicknames, name) ? zoneNicknames[name] : null) ?? null;
      if (zone !== null) return { value: zone, end: skipRole(scan, lead + count, "zone-time") };
    }
  }
  for (let count = longest; count > 0; count--) {
    const after = at + count;
    const time = roleAt(scan, after, "zone-time");
    const name = nameAt(scan, at, count);
    if (name === "") continue;
    if (time >= 0) {
      const nickname = Object.hasOwn(zoneNicknames, name) ? zoneNicknames[name] : undefined;
      const ending = scan.words.lexicon.message.placeEnding;
      const stem = ending !== undefined && name.endsWith(ending) ? name.slice(0, -ending.length) : null;
      const zone = nickname ?? placeZone(name) ?? (stem === null ? null : placeZone(stem));
      if (zone !== null && zone !== undefined) return { value: zone, end: time };
    } else if (token.capital && (scan.tags[at] ?? []).length === 0 && scan.tokens[after]?.kind !== "word") {
      // "10:00 Moscow"
      const zone = placeZone(name);
      if (
        zone !== null &&
        (scan.tokens[after] === undefined || isFreeStanding(scan, after)) &&
        tagAt(scan, at - 1, "part") === null &&
        roleAt(scan, at - 1, "in") < 0
      ) {
        return { value: zone, end: after };
      }
    }
  }
  return null;
}

function nameAt(scan: Scan, at: number, count: number): string {
  const words: string[] = [];
  for (let k = at; k < at + count; k++) {
    const token = scan.tokens[k];
    if (token?.kind !== "word") return "";
    words.push(token.word);
  }
  return words.join(" ");
}

/** "UTC+3", "GMT-05:00": as the zone Etc/GMT of whole hours, whose sign is the other way round. */
function readOffset(scan: Scan, at: number): Found<string> | null {
  const word = scan.tokens[at]?.word;
  if (word !== "utc" && word !== "gmt") return null;
  const sign = scan.tokens[at + 1];
  const hours = scan.tokens[at + 2];
  if (
    sign?.kind !== "mark" ||
    (sign.word !== "+" && sign.word !== "-") ||
    hours?.kind !== "number" ||
    hours.value > 14
  )
    return null;
  let end = at + 3;
  if (isMark(scan, end, ":") && scan.tokens[end + 1]?.kind === "number") {
    if (scan.tokens[end + 1]?.value !== 0) return null;
    end += 2;
  }
  if (hours.value === 0) return { value: "UTC", end };
  return { value: `Etc/GMT${sign.word === "+" ? "-" : "+"}${hours.value}`, end };
}
