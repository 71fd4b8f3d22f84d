import type { EventRef, Occurrence } from "../../../domain/event";
import { occurrencesOf } from "../../../domain/series/appearances";
import type { Span } from "../../../domain/when";
import type { CalendarObject } from "./calendar-object";
import { readSeries } from "./read-series";

/**
 * The occurrences of an object that share time with `span`. Rules are expanded by our own recurrence code, the same
 * that everything else here goes by; ical.js loops for ever on a rule such as FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30.
 */
export function expandEvent(object: CalendarObject, ref: EventRef, span: Span, zone: string): Occurrence[] {
  return occurrencesOf(readSeries(object, zone), ref, span, zone);
}
