import type { When } from "../../domain/when";
import type { ReadItem, ReadTime } from "../../language/reading";

/** How long an event is that was given no end. */
export const usualMinutes = 60;

/** A reading put into its zone: the one the text names, else the user's. A clock time that a DST change skips moves on. */
export function resolveTime(time: ReadTime, zone: string): When {
  if (time.start instanceof Temporal.PlainDate) {
    const end = time.end instanceof Temporal.PlainDateTime ? time.end.toPlainDate() : time.end;
    return { kind: "all-day", first: time.start, last: end ?? time.start };
  }
  const start = time.start.toZonedDateTime(time.zone ?? zone);
  const end = time.end instanceof Temporal.PlainDate ? time.end.toPlainDateTime("23:59") : time.end;
  const zonedEnd = end?.toZonedDateTime(time.zone ?? zone) ?? start.add({ minutes: usualMinutes });
  const valid = Temporal.ZonedDateTime.compare(zonedEnd, start) > 0;
  return { kind: "timed", start, end: valid ? zonedEnd : start.add({ minutes: usualMinutes }) };
}

/** The time a change moves something to: what the text leaves open stays as it is. */
export function resolveMove(
  current: When,
  item: Pick<ReadItem, "time" | "given">,
  zone: string,
): When | null {
  if (item.time === null) return null;
  const wished = resolveTime(item.time, zone);
  if (wished.kind === "all-day") {
    if (current.kind === "all-day") return wished;
    const start = current.start.withTimeZone(zone);
    const moved = wished.first.toZonedDateTime({ timeZone: zone, plainTime: start.toPlainTime() });
    return { kind: "timed", start: moved, end: moved.add(start.until(current.end, { largestUnit: "hour" })) };
  }
  if (current.kind === "all-day") {
    const day = item.given.date ? wished.start.toPlainDate() : current.first;
    const start = day.toZonedDateTime({
      timeZone: wished.start.timeZoneId,
      plainTime: wished.start.toPlainTime(),
    });
    return { kind: "timed", start, end: start.add(wished.start.until(wished.end, { largestUnit: "hour" })) };
  }
  const day = item.given.date
    ? wished.start.toPlainDate()
    : current.start.withTimeZone(wished.start.timeZoneId).toPlainDate();
  const start = day.toZonedDateTime({
    timeZone: wished.start.timeZoneId,
    plainTime: wished.start.toPlainTime(),
  });
  const length = item.given.length
    ? wished.start.until(wished.end, { largestUnit: "hour" })
    : current.start.until(current.end, { largestUnit: "hour" });
  return { kind: "timed", start, end: start.add(length) };
}
