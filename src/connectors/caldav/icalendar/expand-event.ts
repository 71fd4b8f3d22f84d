import type ICAL from "ical.js";
import type { EventRef, Occurrence } from "../../../domain/event";
import { expandSeries } from "../../../domain/series/appearances";
import type { Span } from "../../../domain/when";
import type { CalendarObject } from "./calendar-object";
import { readRecurrenceId, readSeries } from "./read-series";
import { textOf } from "./value";

/**
 * The occurrences of an object that share time with `span`. Rules are expanded by our own recurrence code, the same
 * that everything else here goes by; ical.js loops for ever on a rule such as FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30.
 */
export function expandEvent(object: CalendarObject, ref: EventRef, span: Span, zone: string): Occurrence[] {
  const series = readSeries(object, zone);
  const changed = new Map(
    object.exceptions.map((each) => [readRecurrenceId(object, each, series.event.when, zone), each]),
  );
  return expandSeries(series, span, zone).map(({ original, event }) => ({
    ref,
    original,
    title: event.title,
    when: event.when,
    location: event.location,
    attendees: event.attendees,
    busy: isBusy((original === null ? null : changed.get(original)) ?? object.main),
  }));
}

function isBusy(event: ICAL.Component): boolean {
  const free = textOf(event, "transp")?.toUpperCase() === "TRANSPARENT";
  return !free && textOf(event, "status")?.toUpperCase() !== "CANCELLED";
}
