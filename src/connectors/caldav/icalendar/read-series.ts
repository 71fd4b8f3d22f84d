import type ICAL from "ical.js";
import type { RecurrenceId, Series } from "../../../domain/event";
import { nameMoment, recurrenceIdOf, startAt } from "../../../domain/series/recurrence-id";
import type { When } from "../../../domain/when";
import { type CalendarObject, lacksSeries } from "./calendar-object";
import { readComponent, readFields, readMoment, readMoments } from "./read-event";
import type { Moment } from "./value";

/** The event of the object with its exceptions. */
export function readSeries(object: CalendarObject, zone: string): Series {
  const { main, exceptions } = object;
  const event = readFields(object, zone);
  const overrides = exceptions.flatMap((each) => {
    const original = readRecurrenceId(object, each, event.when, zone);
    const fields = readComponent(object, each, zone);
    return original === null ? [] : [{ original, event: { ...fields, recurrence: null } }];
  });
  const named = (name: string) =>
    main
      .getAllProperties(name)
      .flatMap((property) => readMoments(object, property, zone))
      .map((moment) => nameIn(event.when, moment));
  // Of a series that is not here, what stands in for it is no appearance but what changed one.
  if (lacksSeries(object)) return { event, struck: [recurrenceIdOf(event.when)], added: [], overrides };
  return {
    event,
    struck: [...new Set(named("exdate"))].toSorted(),
    added: [...new Set(named("rdate"))].toSorted(),
    overrides,
  };
}

export function readRecurrenceId(
  object: CalendarObject,
  exception: ICAL.Component,
  first: When,
  zone: string,
): RecurrenceId | null {
  const moment = readMoment(object, exception.getFirstProperty("recurrence-id"), zone);
  return moment === null ? null : nameIn(first, moment);
}

/** Calendars name appearances in other forms than the series starts in, too: a timed one by its day alone. */
function nameIn(first: When, moment: Moment): RecurrenceId {
  if (moment instanceof Temporal.PlainDate) {
    return first.kind === "all-day" ? moment.toString() : nameMoment(startAt(first, moment.toString()));
  }
  return nameMoment(first.kind === "all-day" ? moment.toPlainDate() : moment);
}
