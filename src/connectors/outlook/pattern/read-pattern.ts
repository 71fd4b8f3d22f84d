import type { When } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { provider } from "../provider";
import type { WireRecurrence } from "../wire";
import { indexes, keyOf, weekdays } from "./pattern";
import { writeRecurrence } from "./write-pattern";

/** The rule that Graph's words mean; `meant` where that is it, in the words in which it was asked for. */
export function readRecurrence(recurrence: WireRecurrence, when: When, meant: string | null): string {
  if (meant !== null && saysTheSame(recurrence, when, meant)) return meant;
  return [...readPattern(recurrence.pattern), ...readEnd(recurrence.range, when)].join(";");
}

function saysTheSame(recurrence: WireRecurrence, when: When, meant: string): boolean {
  try {
    return keyOf(writeRecurrence(meant, when)) === keyOf(recurrence);
  } catch {
    return false;
  }
}

function readPattern(pattern: WireRecurrence["pattern"]): string[] {
  const { interval, month, dayOfMonth } = pattern;
  const every = interval > 1 ? [`INTERVAL=${interval}`] : [];
  const inMonth = [`BYMONTH=${month}`];
  switch (pattern.type) {
    case "daily":
      return ["FREQ=DAILY", ...every];
    case "weekly": {
      const first = weekdays.find(({ name }) => name === pattern.firstDayOfWeek?.toLowerCase())?.code ?? "SU";
      const begins = interval > 1 && first !== "MO" ? [`WKST=${first}`] : [];
      return ["FREQ=WEEKLY", ...every, `BYDAY=${codesOf(pattern).join(",")}`, ...begins];
    }
    case "absoluteMonthly":
      return ["FREQ=MONTHLY", ...every, ...onDay(dayOfMonth ?? 1, 28)];
    case "absoluteYearly": {
      const days = Temporal.PlainYearMonth.from({ year: 2001, month: month ?? 1 }).daysInMonth;
      return ["FREQ=YEARLY", ...every, ...inMonth, ...onDay(dayOfMonth ?? 1, days)];
    }
    case "relativeMonthly":
      return ["FREQ=MONTHLY", ...every, ...onWeekday(pattern)];
    case "relativeYearly":
      return ["FREQ=YEARLY", ...every, ...inMonth, ...onWeekday(pattern)];
  }
}

/** Outlook takes the last day of a month that has no such day. */
function onDay(day: number, shortest: number): string[] {
  if (day <= shortest) return [`BYMONTHDAY=${day}`];
  const days = Array.from({ length: day - 27 }, (_, index) => 28 + index);
  return [`BYMONTHDAY=${days.join(",")}`, "BYSETPOS=-1"];
}

function onWeekday(pattern: WireRecurrence["pattern"]): string[] {
  const place = indexes.find(({ name }) => name === (pattern.index ?? "first").toLowerCase())?.place;
  const codes = codesOf(pattern);
  if (place === undefined || codes.length === 0) throw unreadable("index");
  if (codes.length === 1) return [`BYDAY=${place}${codes[0]}`];
  if (codes.length === 7 && place === -1) return ["BYMONTHDAY=-1"];
  return [`BYDAY=${codes.join(",")}`, `BYSETPOS=${place}`];
}

function codesOf({ daysOfWeek }: WireRecurrence["pattern"]): string[] {
  const named = (daysOfWeek ?? []).map((each) => each.toLowerCase());
  return weekdays.filter(({ name }) => named.includes(name)).map(({ code }) => code);
}

function readEnd(range: WireRecurrence["range"], when: When): string[] {
  if (range.type === "noEnd") return [];
  if (range.type === "numbered") return [`COUNT=${range.numberOfOccurrences}`];
  const [date] = (range.endDate ?? "").split("T");
  if (!date) throw unreadable("endDate");
  const day = Temporal.PlainDate.from(date);
  if (when.kind === "all-day") return [`UNTIL=${day.toString().replaceAll("-", "")}`];
  const last = day.toZonedDateTime({
    timeZone: when.start.timeZoneId,
    plainTime: when.start.toPlainTime(),
  });
  return [`UNTIL=${last.toInstant().toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`];
}

function unreadable(what: string): ProviderError {
  return new ProviderError(provider, "malformed", { detail: `recurrence: ${what}` });
}
