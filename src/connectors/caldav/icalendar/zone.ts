import type ICAL from "ical.js";
import { expandRecurrence } from "../../../domain/series/recurrence";
import { windowsZones } from "../../windows-zones";
import { textOf, wallClockOf } from "./value";

/**
 * The IANA zone that a TZID stands for: by its name, by a Windows name, by the end of a prefixed name, by what its
 * VTIMEZONE says of itself, or by a well-known zone that behaves as its VTIMEZONE does in the year of `near`.
 * Null when it remains unknown.
 */
export function resolveZone(
  tzid: string,
  vtimezone: ICAL.Component | null,
  near: Temporal.PlainDateTime,
): string | null {
  const names = [tzid, textOf(vtimezone, "x-lic-location"), textOf(vtimezone, "location")];
  for (const name of names) {
    const known = name === null ? null : knownZone(name);
    if (known !== null) return known;
  }
  if (vtimezone === null) return null;
  return remember(`${near.year} ${JSON.stringify(vtimezone.toJSON())}`, () => matchZone(vtimezone, near));
}

const remembered = new Map<string, string | null>();

function remember(key: string, find: () => string | null): string | null {
  const found = remembered.get(key);
  if (found !== undefined) return found;
  const zone = find();
  // The keys come from calendars of others: what is kept of them stays bounded.
  if (remembered.size > 500) remembered.clear();
  remembered.set(key, zone);
  return zone;
}

function knownZone(name: string): string | null {
  return remember(name, () => findKnownZone(name));
}

function findKnownZone(name: string): string | null {
  const windows = windowsZones[name];
  if (windows !== undefined) return windows;
  if (isZone(name)) return name;
  // Such as "/freeassociation.sourceforge.net/Europe/Berlin".
  const segments = name.split("/").filter((segment) => segment !== "");
  for (let index = 1; index < segments.length - 1; index++) {
    const tail = segments.slice(index).join("/");
    if (isZone(tail)) return tail;
  }
  return null;
}

function isZone(name: string): boolean {
  // Offsets are zones to Temporal, but a TZID of that form is a name like any other.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function matchZone(vtimezone: ICAL.Component, near: Temporal.PlainDateTime): string | null {
  const samples = Array.from({ length: 24 }, (_, index) =>
    Temporal.PlainDateTime.from({
      year: near.year,
      month: 1 + (index >> 1),
      day: index % 2 ? 15 : 1,
      hour: 12,
    }),
  );
  const onsets = listOnsets(vtimezone, near.year);
  const offsets = samples.map((sample) => offsetAt(onsets, sample));
  if (offsets.includes(null)) return null;
  const behavesAlike = (zone: string) =>
    samples.every((sample, index) => sample.toZonedDateTime(zone).offsetNanoseconds === offsets[index]);
  const match = Object.values(windowsZones).find(behavesAlike);
  return match ?? fixedZone(onsets, near);
}

/** When an observance of the VTIMEZONE sets in, by the wall clock, and the offset from then on. */
interface Onset {
  readonly at: Temporal.PlainDateTime;
  readonly offset: number;
}

function listOnsets(vtimezone: ICAL.Component, year: number): Onset[] {
  const onsets: Onset[] = [];
  for (const observance of [
    ...vtimezone.getAllSubcomponents("standard"),
    ...vtimezone.getAllSubcomponents("daylight"),
  ]) {
    const start = wallClockOf(observance.getFirstPropertyValue("dtstart"));
    const to = observance.getFirstPropertyValue("tzoffsetto")?.toString() ?? "";
    const offset = offsetNanoseconds(to);
    if (start === null || offset === null) continue;
    onsets.push({ at: start, offset });
    const rule = observance.getFirstPropertyValue("rrule")?.toString();
    if (rule !== undefined) {
      for (const at of repeatIn(start, rule, year)) onsets.push({ at, offset });
    }
  }
  return onsets.sort((a, b) => Temporal.PlainDateTime.compare(a.at, b.at));
}

function repeatIn(start: Temporal.PlainDateTime, rule: string, year: number): Temporal.PlainDateTime[] {
  const zoned = start.toZonedDateTime("UTC");
  const edge = (each: number) => Temporal.Instant.from(`${String(each).padStart(4, "0")}-01-01T00:00Z`);
  const when = { kind: "timed", start: zoned, end: zoned.add({ minutes: 1 }) } as const;
  const span = { start: edge(year - 1), end: edge(year + 1) };
  return expandRecurrence(when, rule, span, "UTC").flatMap((each) =>
    each.kind === "timed" ? [each.start.toPlainDateTime()] : [],
  );
}

function offsetNanoseconds(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(text) ?? [];
  if (sign === undefined) return null;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60e9;
}

function offsetAt(onsets: readonly Onset[], at: Temporal.PlainDateTime): number | null {
  const last = onsets.findLast((onset) => Temporal.PlainDateTime.compare(onset.at, at) <= 0);
  return (last ?? onsets[0])?.offset ?? null;
}

function fixedZone(onsets: readonly Onset[], near: Temporal.PlainDateTime): string | null {
  const offset = offsetAt(onsets, near);
  if (offset === null) return null;
  const minutes = Math.abs(offset / 60e9);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${pad(Math.trunc(minutes / 60))}:${pad(minutes % 60)}`;
}
