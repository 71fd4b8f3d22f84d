import type ICAL from "ical.js";
import type { When } from "../../../domain/when";
import type { CalendarObject } from "./calendar-object";
import { readMoments } from "./read-event";
import { type Moment, momentProperty } from "./value";

/**
 * A series that starts at another time has its occurrences elsewhere; what names one of them (struck out, added,
 * changed) has to follow, or struck-out dates come back and changed ones appear twice.
 */
export function shiftExceptions(object: CalendarObject, before: When, after: When, zone: string): void {
  const follow = (owner: ICAL.Component, name: string) => {
    for (const property of owner.getAllProperties(name)) {
      const moved = readMoments(object, property, zone).map((moment) => moveAlong(moment, before, after));
      owner.removeProperty(property);
      for (const moment of moved) owner.addProperty(momentProperty(name, moment));
    }
  };
  follow(object.main, "exdate");
  follow(object.main, "rdate");
  for (const exception of object.exceptions) follow(exception, "recurrence-id");
}

function moveAlong(moment: Moment, before: When, after: When): Moment {
  const oldDay = before.kind === "all-day" ? before.first : before.start.toPlainDate();
  const newDay = after.kind === "all-day" ? after.first : after.start.toPlainDate();
  const days = oldDay.until(newDay, { largestUnit: "day" });
  const local =
    moment instanceof Temporal.PlainDate || before.kind === "all-day"
      ? moment
      : moment.withTimeZone(before.start.timeZoneId);
  const day = (local instanceof Temporal.PlainDate ? local : local.toPlainDate()).add(days);
  if (after.kind === "all-day") return day;
  if (local instanceof Temporal.PlainDate || before.kind === "all-day") {
    return day.toZonedDateTime({ timeZone: after.start.timeZoneId, plainTime: after.start.toPlainTime() });
  }
  const clock = before.start.toPlainDateTime().until(after.start.toPlainDateTime(), { largestUnit: "hour" });
  return local.toPlainDateTime().add(clock).toZonedDateTime(after.start.timeZoneId);
}
