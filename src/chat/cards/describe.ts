import { firstDay, type Span, type When } from "../../domain/when";
import {
  formatDate,
  formatDateInside,
  formatDayOfYear,
  formatDistance,
  formatLength,
  formatList,
  formatShortDate,
  formatShortDateInside,
  formatTime,
  formatWeekday,
} from "../../i18n/format";
import type { Wording } from "../../i18n/wording";

/** "Friday, 27 November 2026, 13:00 – 14:30"; an instant of no length is shown by its start alone. */
export function describeWhen(when: When, locale: string): string {
  if (when.kind === "all-day") {
    const first = formatDate(when.first, locale);
    return when.first.equals(when.last) ? first : `${first} – ${formatDate(when.last, locale)}`;
  }
  const start = `${formatDate(when.start.toPlainDate(), locale)}, ${formatTime(when.start, locale)}`;
  if (when.start.equals(when.end)) return start;
  const sameDay = when.start.toPlainDate().equals(when.end.toPlainDate());
  const end = formatTime(when.end, locale);
  return sameDay ? `${start} – ${end}` : `${start} – ${formatDate(when.end.toPlainDate(), locale)}, ${end}`;
}

/** "in 6 days", from the user's day. */
export function describeDistance(when: When, now: Temporal.Instant, zone: string, locale: string): string {
  const day = when.kind === "timed" ? when.start.withTimeZone(zone).toPlainDate() : firstDay(when);
  return formatDistance(day, now.toZonedDateTimeISO(zone).toPlainDate(), locale);
}

/** "Fri 27 Nov, 13:00"; on buttons and at the head of a line, or inside one: "ven. 27 nov., 13:00". */
export function describeShort(
  when: When,
  zone: string,
  locale: string,
  place: "head" | "inside" = "head",
): string {
  const format = place === "head" ? formatShortDate : formatShortDateInside;
  if (when.kind === "all-day") return format(when.first, locale);
  const start = when.start.withTimeZone(zone);
  return `${format(start.toPlainDate(), locale)}, ${formatTime(start, locale)}`;
}

/** "Work: as of 10:42", one line for those of one moment. */
export function describeAges(
  aged: readonly { readonly calendar: string; readonly at: Temporal.Instant }[],
  user: { readonly zone: string; readonly locale: string },
  now: Temporal.Instant,
  words: Wording,
): string[] {
  const byMoment = Map.groupBy(aged, ({ at }) => describePast(at, user, now));
  return [...byMoment].map(([when, group]) => {
    const names = group.map(({ calendar }) => calendar);
    return words("card-aged", { calendars: formatList(names, user.locale), when });
  });
}

/** "10:42", with its day before it where that is another. */
export function describePast(
  at: Temporal.Instant,
  user: { readonly zone: string; readonly locale: string },
  now: Temporal.Instant,
): string {
  const when = at.toZonedDateTimeISO(user.zone);
  const clock = formatTime(when, user.locale);
  const day = when.toPlainDate();
  const isToday = day.equals(now.toZonedDateTimeISO(user.zone).toPlainDate());
  return isToday ? clock : `${formatShortDate(day, user.locale)}, ${clock}`;
}

/** "13:00–14:30" in the user's zone. */
export function describeClock(span: Span, zone: string, locale: string): string {
  const [start, end] = [span.start, span.end].map((each) =>
    formatTime(each.toZonedDateTimeISO(zone), locale),
  );
  return `${start}–${end}`;
}

export function describeAlert(minutes: number, words: Wording, locale: string): string {
  return minutes === 0
    ? words("alert-at-start")
    : words("alert-before", { length: formatLength(minutes, locale) });
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** An RRULE value in words; a part that has none of its own is shown as it is written. */
export function describeRecurrence(rule: string, start: When, words: Wording, locale: string): string {
  const parts = new Map(
    rule.split(";").map((part) => {
      const [name = "", value = ""] = part.split("=");
      return [name.toUpperCase(), value] as const;
    }),
  );
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const frequency = (parts.get("FREQ") ?? "").toLowerCase();
  const days = parts.get("BYDAY")?.split(",") ?? [];
  const sentences = [
    days.join() === "MO,TU,WE,TH,FR" && interval === 1
      ? words("repeats-weekdays")
      : words(`repeats-${frequency}`, { interval }),
    describeDays(parts, days, start, words, locale),
    describeEnd(parts, words, locale),
  ];
  return sentences.filter((each) => each !== "").join(" ");
}

function describeDays(
  parts: ReadonlyMap<string, string>,
  days: readonly string[],
  start: When,
  words: Wording,
  locale: string,
): string {
  if (days.join() === "MO,TU,WE,TH,FR") return "";
  const monthDays = parts.get("BYMONTHDAY")?.split(",").map(Number) ?? [];
  const months = parts.get("BYMONTH")?.split(",").map(Number) ?? [];
  const position = parts.get("BYSETPOS");
  const named = days.map((day) => {
    const [, ordinal = "", code = ""] = /^([+-]?\d+)?([A-Z]{2})$/.exec(day) ?? [];
    const weekday = formatWeekday(weekdays.indexOf(code) + 1, locale);
    return ordinal === "" ? weekday : words("repeats-nth", { nth: Number(ordinal), weekday });
  });
  if (position !== undefined && days.length > 1) return words("repeats-position", { nth: Number(position) });
  if (position !== undefined && named[0] !== undefined) {
    return words("repeats-on", { days: words("repeats-nth", { nth: Number(position), weekday: named[0] }) });
  }
  if (named.length > 0) return words("repeats-on", { days: formatList(named, locale) });
  const [month] = months;
  const [day] = monthDays;
  if (month !== undefined && day !== undefined && day > 0) {
    return words("repeats-on", { days: formatDayOfYear(month, day, locale) });
  }
  if (parts.get("FREQ") === "YEARLY") {
    const first = firstDay(start);
    return words("repeats-on", { days: formatDayOfYear(first.month, first.day, locale) });
  }
  if (monthDays.length === 0) return "";
  const listed = monthDays.map((each) =>
    each === -1 ? words("repeats-last-day") : words("repeats-day", { day: each }),
  );
  return words("repeats-on-days", { days: formatList(listed, locale), count: monthDays.length });
}

function describeEnd(parts: ReadonlyMap<string, string>, words: Wording, locale: string): string {
  const count = parts.get("COUNT");
  if (count !== undefined) return words("repeats-count", { count: Number(count) });
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get("UNTIL") ?? "") ?? [];
  if (year === undefined) return "";
  return words("repeats-until", {
    date: formatDateInside(Temporal.PlainDate.from(`${year}-${month}-${day}`), locale),
  });
}
