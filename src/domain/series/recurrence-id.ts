import type { RecurrenceId } from "../event";
import type { When } from "../when";
import { lengthOf, occurrenceAt } from "./recurrence";

/** The name of the appearance that its series puts at `when`. */
export function recurrenceIdOf(when: When): RecurrenceId {
  return nameMoment(when.kind === "all-day" ? when.first : when.start);
}

export function nameMoment(moment: Temporal.PlainDate | Temporal.ZonedDateTime): RecurrenceId {
  if (moment instanceof Temporal.PlainDate) return moment.toString();
  return moment.toInstant().toString({ smallestUnit: "second" });
}

/** Where a series that begins with `first` puts the appearance of that name. */
export function appearanceAt(first: When, id: RecurrenceId): When {
  return occurrenceAt(first, startAt(first, id), lengthOf(first));
}

/** Its start; a date alone is taken at the clock time of the series, whole days have no zone and are seen from UTC. */
export function startAt(first: When, id: RecurrenceId): Temporal.ZonedDateTime {
  if (first.kind === "all-day") return Temporal.PlainDate.from(id.slice(0, 10)).toZonedDateTime("UTC");
  const zone = first.start.timeZoneId;
  if (id.includes("T")) return Temporal.Instant.from(id).toZonedDateTimeISO(zone);
  return Temporal.PlainDate.from(id).toZonedDateTime({
    timeZone: zone,
    plainTime: first.start.toPlainTime(),
  });
}

/** The same appearance's name once the series begins with `after` in place of `before`. */
export function moveRecurrenceId(id: RecurrenceId, before: When, after: When): RecurrenceId {
  const local = startAt(before, id);
  const days = firstDayOf(before).until(firstDayOf(after), { largestUnit: "day" });
  const day = local.toPlainDate().add(days);
  if (after.kind === "all-day") return nameMoment(day);
  const { timeZoneId: timeZone } = after.start;
  if (before.kind === "all-day")
    return nameMoment(day.toZonedDateTime({ timeZone, plainTime: after.start.toPlainTime() }));
  // By the wall clock: an hour later stays an hour later on both sides of a change of the clocks.
  const shift = before.start.toPlainDateTime().until(after.start.toPlainDateTime(), { largestUnit: "hour" });
  return nameMoment(local.toPlainDateTime().add(shift).toZonedDateTime(timeZone));
}

function firstDayOf(when: When): Temporal.PlainDate {
  return when.kind === "all-day" ? when.first : when.start.toPlainDate();
}
