import ICAL from "ical.js";
import type { EventFields, Exceptions, Series } from "../domain/event";
import { isGenerated, isSeries } from "../domain/series/appearances";
import { countExceptions } from "../domain/series/exceptions";
import { isUsableRecurrence } from "../domain/series/recurrence";
import { type CalendarObject, lacksSeries } from "./caldav/icalendar/calendar-object";
import { readFields } from "./caldav/icalendar/read-event";
import { readRecurrenceId, readSeries } from "./caldav/icalendar/read-series";
import { textOf } from "./caldav/icalendar/value";

export interface FileEvent {
  /** Empty where the file gives none that is its own. */
  readonly uid: string;
  readonly event: EventFields;
  /** Absent where it has none. */
  readonly exceptions?: Exceptions;
  /** The file says more of how it repeats than `event` and `exceptions` do. */
  readonly isCut: boolean;
}

export interface CalendarFile {
  readonly events: readonly FileEvent[];
  /** How many could not be read. */
  readonly unreadable: number;
}

/** No plan repeats so; it would ring without end. */
const isTooOften = /FREQ=(?:SECONDLY|MINUTELY)/i;

/**
 * The events that an iCalendar file holds, cancelled ones left out; times without a zone are read in `zone`. null when it
 * is no such file.
 */
export function readCalendarFile(text: string, zone: string): CalendarFile | null {
  const roots = parse(text);
  if (roots === null) return null;
  const events: FileEvent[] = [];
  let unreadable = 0;
  for (const root of roots) {
    const components = root.getAllSubcomponents("vevent");
    const byUid = Map.groupBy(components, (each, index) => textOf(each, "uid") ?? `${unnamed}${index}`);
    for (const [uid, group] of byUid) {
      for (const object of objectsOf(root, uid, group)) {
        if (isCancelled(object.main)) continue;
        try {
          events.push(readEntry(object, zone));
        } catch {
          unreadable += 1;
        }
      }
    }
  }
  return { events, unreadable };
}

const unnamed = "unnamed ";

/** Single dates of a series that the file does not hold are events of their own. */
function objectsOf(root: ICAL.Component, uid: string, group: readonly ICAL.Component[]): CalendarObject[] {
  const main = group.find((each) => !each.hasProperty("recurrence-id"));
  const exceptions = group.filter((each) => each.hasProperty("recurrence-id"));
  if (main !== undefined) return [{ root, uid, main, exceptions }];
  const own = exceptions.length === 1 ? uid : unnamed;
  return exceptions.map((each) => ({ root, uid: own, main: each, exceptions: [each] }));
}

function isCancelled(component: ICAL.Component): boolean {
  return textOf(component, "status")?.toUpperCase() === "CANCELLED";
}

function readEntry(object: CalendarObject, zone: string): FileEvent {
  const uid = object.uid.startsWith(unnamed) ? "" : object.uid;
  if (lacksSeries(object))
    return { uid, event: { ...readFields(object, zone), recurrence: null }, isCut: false };
  const series = readSeries(object, zone);
  const { event } = series;
  const isUsable =
    event.recurrence === null ||
    (isUsableRecurrence(event.when, event.recurrence, zone) && !isTooOften.test(event.recurrence));
  if (!isUsable) return { uid, event: { ...event, recurrence: null }, isCut: true };
  if (!isSeries(series)) return { uid, event, isCut: false };
  const { exceptions, isCut } = readExceptions(object, series, zone);
  return { uid, event, isCut, ...(countExceptions(exceptions) > 0 && { exceptions }) };
}

/** More than an appearance a day of a year, and nobody's plan is taken over by hand. */
const mostExceptions = 366;

/** Those that name an appearance of the series; a cancelled appearance is one that does not take place. */
function readExceptions(
  object: CalendarObject,
  series: Series,
  zone: string,
): { readonly exceptions: Exceptions; readonly isCut: boolean } {
  if (countExceptions(series) > mostExceptions)
    return { exceptions: { struck: [], added: [], overrides: [] }, isCut: true };
  const { added } = series;
  const names = (component: ICAL.Component) =>
    readRecurrenceId(object, component, series.event.when, zone) ?? "";
  const cancelled = new Set(object.exceptions.filter(isCancelled).map(names));
  const concernsFollowing = object.exceptions.some((each) =>
    each.getFirstProperty("recurrence-id")?.getFirstParameter("range"),
  );
  const changed = series.overrides.filter(({ original }) => !cancelled.has(original));
  const overrides = changed.filter(({ original }) => isGenerated(series, original));
  const gone = new Set([...series.struck, ...cancelled]);
  const struck = [...gone].filter((id) => isGenerated(series, id)).toSorted();
  const isCut = concernsFollowing || overrides.length < changed.length;
  return { exceptions: { struck, added, overrides }, isCut };
}

/** A file may hold several calendars, one after the other; what asks to delete is none to import. */
function parse(text: string): ICAL.Component[] | null {
  try {
    const parsed: unknown = ICAL.parse(text.replace(/^\uFEFF/, ""));
    const several = Array.isArray(parsed) && Array.isArray(parsed[0]);
    const roots = (several ? (parsed as unknown[]) : [parsed]).map(
      (each) => new ICAL.Component(each as ConstructorParameters<typeof ICAL.Component>[0]),
    );
    if (roots.some((root) => root.name !== "vcalendar")) return null;
    return roots.filter((root) => textOf(root, "method")?.toUpperCase() !== "CANCEL");
  } catch {
    return null;
  }
}
