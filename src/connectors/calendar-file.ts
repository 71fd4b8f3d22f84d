import ICAL from "ical.js";
import type { EventFields } from "../domain/event";
import { isUsableRecurrence } from "../domain/recurrence";
import { readFields } from "./caldav/icalendar/read-event";
import { textOf } from "./caldav/icalendar/value";

export interface FileEvent {
  /** Empty where the file gives none. */
  readonly uid: string;
  readonly event: EventFields;
  /** It repeats with exceptions, of which `event` says nothing. */
  readonly hasExceptions: boolean;
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
    const byUid = Map.groupBy(components, (each, index) => textOf(each, "uid") ?? `unnamed ${index}`);
    for (const [uid, group] of byUid) {
      const exceptions = group.filter((each) => each.hasProperty("recurrence-id"));
      const main = group.find((each) => !each.hasProperty("recurrence-id")) ?? exceptions[0];
      if (main === undefined || textOf(main, "status")?.toUpperCase() === "CANCELLED") continue;
      try {
        const event = readFields({ root, uid, main, exceptions }, zone);
        const usable =
          event.recurrence === null ||
          (isUsableRecurrence(event.when, event.recurrence, zone) && !isTooOften.test(event.recurrence));
        const hasExceptions =
          event.recurrence !== null &&
          (exceptions.length > 0 || main.hasProperty("exdate") || main.hasProperty("rdate"));
        events.push({
          uid: uid.startsWith("unnamed ") ? "" : uid,
          event: usable ? event : { ...event, recurrence: null },
          hasExceptions: hasExceptions || !usable,
        });
      } catch {
        unreadable += 1;
      }
    }
  }
  return { events, unreadable };
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
