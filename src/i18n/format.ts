/** Dates, times, lists and lengths in the user's locale. Formatters are kept: building one costs more than using it. */

const formatters = new Map<string, Intl.DateTimeFormat>();
const distances = new Map<string, Intl.RelativeTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** "Friday, 27 November 2026" */
export function formatDate(date: Temporal.PlainDate, locale: string): string {
  return capitalize(formatWithWeekday(date, locale), locale);
}

/**
 * The same in the midst of a sentence, where many languages write days small: "vendredi 27 novembre 2026". Where weekdays
 * are declined there is none: Intl knows them in the nominative alone, and the day and month in the genitive.
 */
export function formatDateInside(date: Temporal.PlainDate, locale: string): string {
  const declined = /^(?:pl|ru|uk)\b/.test(locale);
  return declined ? formatter(locale, dateParts).format(date) : formatWithWeekday(date, locale);
}

const dateParts = { day: "numeric", month: "long", year: "numeric" } as const;

function formatWithWeekday(date: Temporal.PlainDate, locale: string): string {
  return formatter(locale, { weekday: "long", ...dateParts }).format(date);
}

/** "Fri 27 Nov" */
export function formatShortDate(date: Temporal.PlainDate, locale: string): string {
  return capitalize(formatShortDateInside(date, locale), locale);
}

/** "ven. 27 nov." */
export function formatShortDateInside(date: Temporal.PlainDate, locale: string): string {
  return formatter(locale, { weekday: "short", day: "numeric", month: "short" }).format(date);
}

/** "13:00", or "1:00 PM" where that is the custom. */
export function formatTime(at: Temporal.ZonedDateTime, locale: string): string {
  const twelve = formatter(locale, { hour: "numeric" }).resolvedOptions().hour12 === true;
  return formatter(locale, { hour: twelve ? "numeric" : "2-digit", minute: "2-digit" }).format(
    at.toPlainTime(),
  );
}

/** How far a day lies from another: "today", "tomorrow", "in 6 days", "in 3 weeks", "2 months ago". */
export function formatDistance(date: Temporal.PlainDate, from: Temporal.PlainDate, locale: string): string {
  const relative = distances.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  distances.set(locale, relative);
  const days = from.until(date, { largestUnit: "day" }).days;
  if (Math.abs(days) < 14) return relative.format(days, "day");
  if (Math.abs(days) < 61) return relative.format(Math.round(days / 7), "week");
  if (Math.abs(days) < 365) return relative.format(Math.round(days / 30.44), "month");
  return relative.format(Math.round(days / 365.25), "year");
}

/** "1 hour, 30 minutes", from minutes. */
export function formatLength(minutes: number, locale: string): string {
  const duration = {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
  return new Intl.DurationFormat(locale, { style: "long" }).format(duration);
}

/** "12,400" */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** "US$0.03"; less than a cent in as many digits as it takes to see it. */
export function formatDollars(amount: number, locale: string): string {
  const digits = amount > 0 && amount < 0.01 ? 5 : 2;
  const options = { style: "currency", currency: "USD", maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, options).format(amount);
}

export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}

/** Weekdays by ISO number, 1 = Monday: "Monday". */
export function formatWeekday(day: number, locale: string): string {
  return formatter(locale, { weekday: "long" }).format(
    Temporal.PlainDate.from("2024-01-01").add({ days: day - 1 }),
  );
}

/** "9 May" */
export function formatDayOfYear(month: number, day: number, locale: string): string {
  return formatter(locale, { day: "numeric", month: "long" }).format(
    Temporal.PlainDate.from({ year: 2024, month, day }),
  );
}

function capitalize(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
