import type ICAL from "ical.js";
import type { EventRef, Occurrence } from "../../../domain/event";
import { expandRecurrence } from "../../../domain/recurrence";
import { alignUntil } from "../../../domain/until";
import { overlaps, type Span, spanOf, type When } from "../../../domain/when";
import type { CalendarObject } from "./calendar-object";
import { readMoment, readMoments, readPeople, readTitle, readWhen } from "./read-event";
import { type Moment, textOf } from "./value";

/**
 * The occurrences of an object that share time with `span`. Rules are expanded by our own recurrence code, the same
 * that everything else here goes by; ical.js loops for ever on a rule such as FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30.
 */
export function expandEvent(object: CalendarObject, ref: EventRef, span: Span, zone: string): Occurrence[] {
  const { main, exceptions } = object;
  const recurring = ["rrule", "rdate", "recurrence-id"].some((name) => main.hasProperty(name));
  const regular = main.hasProperty("recurrence-id") ? [] : expandRegular(object, span, zone);
  const moved = exceptions.map((event) => ({ event, when: readWhen(object, event, zone) }));
  return [...regular.map((when) => ({ event: main, when })), ...moved]
    .filter(({ when }) => overlaps(spanOf(when, zone), span))
    .map(({ event, when }) => ({
      ref,
      title: readTitle(event),
      when,
      location: textOf(event, "location"),
      attendees: readPeople(event),
      recurring,
      busy: isBusy(event),
    }));
}

/** Its occurrences without those struck out or replaced. */
function expandRegular(object: CalendarObject, span: Span, zone: string): When[] {
  const { main, exceptions } = object;
  const first = readWhen(object, main, zone);
  const rules = main.getAllProperties("rrule").map((property) => String(property.getFirstValue()));
  const all = [
    // The start counts also where its own rule would not make it.
    first,
    ...rules.flatMap((rule) => expandRecurrence(first, alignUntil(rule, first), span, zone)),
    ...main
      .getAllProperties("rdate")
      .flatMap((property) => readMoments(object, property, zone).map((moment) => startingAt(first, moment))),
  ];
  const gone = new Set<string>();
  for (const property of main.getAllProperties("exdate")) {
    for (const moment of readMoments(object, property, zone)) gone.add(identify(moment, first));
  }
  for (const event of exceptions) {
    const moment = readMoment(object, event.getFirstProperty("recurrence-id"), zone);
    if (moment !== null) gone.add(identify(moment, first));
  }
  const unique = new Map(all.map((when) => [identifyWhen(when), when]));
  return [...unique].filter(([id, when]) => !gone.has(id) && !gone.has(dayOf(when))).map(([, when]) => when);
}

function startingAt(first: When, moment: Moment): When {
  if (first.kind === "all-day") {
    const day = moment instanceof Temporal.PlainDate ? moment : moment.toPlainDate();
    return { kind: "all-day", first: day, last: day.add(first.first.until(first.last)) };
  }
  const start =
    moment instanceof Temporal.PlainDate
      ? moment.toZonedDateTime({ timeZone: first.start.timeZoneId, plainTime: first.start.toPlainTime() })
      : moment;
  return { kind: "timed", start, end: start.add(first.start.until(first.end, { largestUnit: "hour" })) };
}

/** A name of one occurrence: its instant; its day where it has no time, or is named by the day alone. */
function identify(moment: Moment, first: When): string {
  if (moment instanceof Temporal.PlainDate) return moment.toString();
  return first.kind === "all-day" ? moment.toPlainDate().toString() : String(moment.epochMilliseconds);
}

function identifyWhen(when: When): string {
  return when.kind === "all-day" ? when.first.toString() : String(when.start.epochMilliseconds);
}

function dayOf(when: When): string {
  return when.kind === "all-day" ? when.first.toString() : when.start.toPlainDate().toString();
}

function isBusy(event: ICAL.Component): boolean {
  const free = textOf(event, "transp")?.toUpperCase() === "TRANSPARENT";
  return !free && textOf(event, "status")?.toUpperCase() !== "CANCELLED";
}
