import type { When } from "../when";

/**
 * The same RRULE value with UNTIL as RFC 5545 wants it for this start: an instant in UTC for a timed one, a date for an
 * all-day one. Taken are all three forms in use: instant, local date-time, date.
 */
export function alignUntil(rule: string, when: When): string {
  return rule.replace(
    /(^|;)UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?/i,
    (_, before: string, year: string, month: string, day: string, ...rest: (string | undefined)[]) => {
      const [hour, minute, second, utc] = rest;
      if (when.kind === "all-day") return `${before}UNTIL=${year}${month}${day}`;
      const clock = hour === undefined ? "T23:59:59" : `T${hour}:${minute}:${second}`;
      const local = Temporal.PlainDateTime.from(`${year}-${month}-${day}${clock}`);
      const until = local.toZonedDateTime(utc === "Z" ? "UTC" : when.start.timeZoneId).toInstant();
      return `${before}UNTIL=${until.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`;
    },
  );
}
