import { nextStart } from "../../../domain/series/recurrence";
import { alignUntil } from "../../../domain/series/until";
import type { When } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { provider } from "../provider";
import type { WireRecurrence } from "../wire";
import { indexes, weekdays } from "./pattern";

type Pattern = WireRecurrence["pattern"];
type Rule = Readonly<Record<string, string>>;

const mostAppearances = 999;

/**
 * The rule in Graph's words.
 * @throws ProviderError kind "invalid" where Graph has none: then nothing is written rather than a series nobody asked for
 */
export function writeRecurrence(recurrence: string, when: When): WireRecurrence {
  const rule = parseRule(recurrence);
  const known = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "WKST"];
  const foreign = Object.keys(rule).find((name) => !known.includes(name));
  if (foreign !== undefined) throw unsayable(foreign);
  // Graph begins a series where its pattern first does, whatever its start says.
  if (!isOwnStart(recurrence, when)) throw unsayable("start outside the rule");
  const day = dayOf(when);
  return { pattern: writePattern(rule, day), range: writeRange(recurrence, rule, when) };
}

function unsayable(what: string): ProviderError {
  return new ProviderError(provider, "invalid", { detail: `recurrence: ${what}` });
}

function parseRule(recurrence: string): Rule {
  const parts = recurrence
    .toUpperCase()
    .split(";")
    .filter((part) => part !== "");
  return Object.fromEntries(parts.map((part) => part.split("=", 2) as [string, string]));
}

function isOwnStart(recurrence: string, when: When): boolean {
  const start = when.kind === "all-day" ? when.first.toZonedDateTime("UTC") : when.start;
  return nextStart(when, recurrence, start, true)?.epochMilliseconds === start.epochMilliseconds;
}

function dayOf(when: When): Temporal.PlainDate {
  return when.kind === "all-day" ? when.first : when.start.toPlainDate();
}

function writePattern(rule: Rule, day: Temporal.PlainDate): Pattern {
  const interval = Number(rule.INTERVAL ?? "1");
  switch (rule.FREQ) {
    case "DAILY":
      forbid(rule, ["BYMONTHDAY", "BYMONTH", "BYSETPOS"]);
      if (rule.BYDAY === undefined) return { type: "daily", interval };
      if (interval > 1) throw unsayable("days of every so many days");
      return weekly(rule, day, 1);
    case "WEEKLY":
      forbid(rule, ["BYMONTHDAY", "BYMONTH", "BYSETPOS"]);
      return weekly(rule, day, interval);
    case "MONTHLY":
      forbid(rule, ["BYMONTH"]);
      if (rule.BYDAY !== undefined && rule.BYSETPOS === undefined && /^[A-Z,]+$/.test(rule.BYDAY)) {
        if (interval > 1 || rule.BYMONTHDAY !== undefined) throw unsayable("every weekday of a month");
        return weekly(rule, day, 1);
      }
      return monthly(rule, day, interval, null);
    case "YEARLY":
      return monthly(rule, day, interval, monthOf(rule, day));
    default:
      throw unsayable(rule.FREQ ?? "no FREQ");
  }
}

function forbid(rule: Rule, names: readonly string[]): void {
  const found = names.find((name) => rule[name] !== undefined);
  if (found !== undefined) throw unsayable(`${rule.FREQ} with ${found}`);
}

function weekly(rule: Rule, day: Temporal.PlainDate, interval: number): Pattern {
  const codes = rule.BYDAY?.split(",") ?? [weekdays[day.dayOfWeek - 1]?.code ?? ""];
  return {
    type: "weekly",
    interval,
    daysOfWeek: codes.map(nameWeekday),
    firstDayOfWeek: nameWeekday(rule.WKST ?? "MO"),
  };
}

function nameWeekday(code: string): string {
  const found = weekdays.find((each) => each.code === code);
  if (found === undefined) throw unsayable(`day ${code}`);
  return found.name;
}

function monthOf(rule: Rule, day: Temporal.PlainDate): number {
  if (rule.BYMONTH === undefined) {
    if (rule.BYDAY !== undefined) throw unsayable("weekdays of a year");
    return day.month;
  }
  if (!/^\d+$/.test(rule.BYMONTH)) throw unsayable("several months");
  return Number(rule.BYMONTH);
}

/** By the day of the month or by its weekdays; in one month of the year where that is named. */
function monthly(rule: Rule, day: Temporal.PlainDate, interval: number, month: number | null): Pattern {
  const yearly = month === null ? {} : { month };
  if (rule.BYDAY !== undefined) {
    const { place, days } = placeOf(rule);
    return relative(interval, month, place, days);
  }
  const days = rule.BYMONTHDAY ?? String(day.day);
  if (days === "-1" && rule.BYSETPOS === undefined) {
    const all = weekdays.map(({ name }) => name);
    return relative(interval, month, -1, all);
  }
  const dayOfMonth = rule.BYSETPOS === undefined ? Number(days) : clampedDay(days, rule.BYSETPOS);
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1) throw unsayable(`days ${days}`);
  // Where a month has no such day a rule leaves it out, and Outlook takes its last one.
  if (rule.BYSETPOS === undefined && dayOfMonth > shortest(month)) {
    throw unsayable("a day that some months do not have");
  }
  const type = month === null ? "absoluteMonthly" : "absoluteYearly";
  return { type, interval, dayOfMonth, ...yearly };
}

function shortest(month: number | null): number {
  if (month === null || month === 2) return 28;
  return Temporal.PlainYearMonth.from({ year: 2001, month }).daysInMonth;
}

/** "28,29,30,31" of which the last: how a rule says what Outlook means by the 31st. */
function clampedDay(days: string, position: string): number {
  const named = days.split(",").map(Number);
  const isRow = named.every((each, index) => each === 28 + index);
  if (position !== "-1" || !isRow) throw unsayable(`days ${days} at ${position}`);
  return named.at(-1) ?? 0;
}

function placeOf(rule: Rule): { place: number; days: string[] } {
  if (rule.BYMONTHDAY !== undefined) throw unsayable("weekdays and days of the month");
  const { BYDAY = "", BYSETPOS } = rule;
  if (BYSETPOS !== undefined) return { place: Number(BYSETPOS), days: BYDAY.split(",").map(nameWeekday) };
  const [, place, code] = /^([+-]?\d)([A-Z]{2})$/.exec(BYDAY) ?? [];
  if (place === undefined || code === undefined) throw unsayable(`days ${BYDAY}`);
  return { place: Number(place), days: [nameWeekday(code)] };
}

function relative(
  interval: number,
  month: number | null,
  place: number,
  daysOfWeek: readonly string[],
): Pattern {
  const index = indexes.find((each) => each.place === place)?.name;
  if (index === undefined) throw unsayable(`place ${place}`);
  const type = month === null ? "relativeMonthly" : "relativeYearly";
  return { type, interval, daysOfWeek: [...daysOfWeek], index, ...(month === null ? {} : { month }) };
}

function writeRange(recurrence: string, rule: Rule, when: When): WireRecurrence["range"] {
  const startDate = dayOf(when).toString();
  if (rule.COUNT !== undefined) {
    const numberOfOccurrences = Number(rule.COUNT);
    if (numberOfOccurrences > mostAppearances) throw unsayable(`COUNT over ${mostAppearances}`);
    return { type: "numbered", startDate, numberOfOccurrences };
  }
  if (rule.UNTIL === undefined) return { type: "noEnd", startDate };
  return { type: "endDate", startDate, endDate: lastDay(alignUntil(recurrence, when), when).toString() };
}

/** The last day on which an appearance may start. */
function lastDay(recurrence: string, when: When): Temporal.PlainDate {
  const [, date, clock] = /UNTIL=(\d{8})(?:T(\d{6})Z)?/i.exec(recurrence) ?? [];
  if (date === undefined) throw unsayable("UNTIL");
  const day = Temporal.PlainDate.from(date);
  if (when.kind === "all-day" || clock === undefined) return day;
  const until = Temporal.Instant.from(`${date}T${clock}Z`).toZonedDateTimeISO(when.start.timeZoneId);
  const starts = Temporal.PlainTime.compare(when.start.toPlainTime(), until.toPlainTime()) <= 0;
  return starts ? until.toPlainDate() : until.toPlainDate().subtract({ days: 1 });
}
