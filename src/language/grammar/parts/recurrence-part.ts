/** The recurrence within a time phrase: what repeats, from when, until when, how often. */

import { rangeJoint, readDate } from "../dates/dates";
import type { CivilSpec } from "../dates/numeric-dates";
import { readLength } from "../lengths";
import { emptyPhrase, type Repeat, type TimePhrase } from "../nodes";
import { readNumber } from "../numbers";
import { readExcept } from "../repeats/repeat-days";
import { plain, weekend, workweek } from "../repeats/repeat-nodes";
import { readRepeat } from "../repeats/repeats";
import { isMark, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { readDayRange } from "./range-part";

export function readRecurrencePart(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.repeat !== null) {
    const without = readExcept(scan, at, phrase.repeat);
    if (without !== null) {
      phrase.repeat = without.value;
      phrase.repeatTo = without.end;
      return without.end;
    }
    // "every day at 8, except holidays"
    const except = roleAt(scan, isMark(scan, at, ",") ? at + 1 : at, "except");
    const holidays =
      except < 0 ? -1 : roleAt(scan, skipRole(scan, skipRole(scan, except, "on"), "the"), "holidays");
    const exception = except < 0 || holidays >= 0 ? null : readDate(scan, skipRole(scan, except, "on"), true);
    if (exception !== null) {
      if (exception.value.kind === "holiday") phrase.exceptHolidays = true;
      else phrase.lost = true;
      phrase.repeatTo = exception.end;
      return exception.end;
    }
    if (holidays < 0) return null;
    phrase.exceptHolidays = true;
    phrase.repeatTo = holidays;
    return holidays;
  }
  // "ten times every Monday"
  const number = readNumber(scan, at);
  const word = number === null ? -1 : roleAt(scan, number.end, "times");
  const each = word < 0 || roleAt(scan, word, "every") < 0 ? null : readRepeat(scan, word);
  const isCounted = each !== null && each.value.repeat.weekdays.length > 0 && !each.value.lost;
  const read = isCounted ? each : readRepeat(scan, at);
  if (read === null) return null;
  if (isCounted && number !== null) phrase.count = number.value;
  const { repeat, part, lost } = read.value;
  // "Monday weekly", "the 5th monthly": the day said before becomes the recurrence's.
  phrase.repeat = phrase.date === null ? repeat : mergeDay(repeat, phrase, part !== null);
  phrase.lost = lost;
  phrase.adjective = read.value.adjective;
  if (part !== null) phrase.part = part;
  phrase.repeatFrom = at;
  phrase.repeatTo = read.end;
  return read.end;
}

/** `isPart`: it says a part of the day, as "evenings" does. */
function mergeDay(repeat: TimePhrase["repeat"], phrase: TimePhrase, isPart: boolean): TimePhrase["repeat"] {
  const { date } = phrase;
  if (repeat === null || date === null) return repeat;
  const { dateEnd } = phrase;
  // "Monday to Friday every day at 8"
  if (
    date.kind === "weekday" &&
    dateEnd?.kind === "weekday" &&
    (repeat.every === "day" || (repeat.every === "week" && repeat.weekdays.length === 0)) &&
    (repeat.every === "week" || repeat.interval === 1)
  ) {
    const count = ((dateEnd.day - date.day + 7) % 7) + 1;
    const weekdays = Array.from({ length: count }, (_, k) => ({
      day: ((date.day - 1 + k) % 7) + 1,
      n: null,
    }));
    phrase.date = null;
    phrase.dateEnd = null;
    return { ...repeat, every: "week", weekdays };
  }
  // "Sunday evenings"
  const isWeekly =
    repeat.every === "week" ||
    (isPart && repeat.every === "day" && date.kind === "weekday" && date.step === null);
  if (
    date.kind === "period" &&
    date.unit === "weekend" &&
    date.step === 0 &&
    isWeekly &&
    repeat.weekdays.length === 0
  ) {
    phrase.date = null;
    return { ...repeat, every: "week", weekdays: weekend };
  }
  if (date.kind === "weekday" && isWeekly && repeat.weekdays.length === 0) {
    const days = [date, ...phrase.moreDates].flatMap((each) =>
      each.kind === "weekday" ? [{ day: each.day, n: null }] : [],
    );
    return { ...repeat, every: "week", weekdays: days };
  }
  if (date.kind === "civil" && repeat.monthDays.length === 0 && repeat.weekdays.length === 0) {
    if (repeat.every === "year" && date.month !== null)
      return { ...repeat, months: [date.month], monthDays: [date.day] };
    if (repeat.every === "month" && date.month === null) return { ...repeat, monthDays: [date.day] };
  }
  const isMonthly =
    date.kind === "nth" &&
    (date.within === null ||
      (date.within.kind === "period" && date.within.unit === "month" && date.within.step === 0));
  if (date.kind === "nth" && repeat.every === "month" && isMonthly) {
    const { n, what } = date;
    const placed =
      typeof what === "number"
        ? { weekdays: [{ day: what, n }] }
        : what === "day"
          ? { monthDays: [n] }
          : what === "workday"
            ? { weekdays: workweek, position: n }
            : null;
    if (placed === null) return repeat;
    phrase.date = null;
    return { ...repeat, ...placed };
  }
  return repeat;
}

/** "until June", "for 10 weeks", "10 times", "starting Monday". */
export function readRecurrenceBound(scan: Scan, at: number, phrase: TimePhrase): number | null {
  const start = isMark(scan, at, ",") ? at + 1 : at;
  const starting = roleAt(scan, start, "starting");
  const isEdge =
    starting >= 0 && tagAt(scan, start, "edge") !== null && readDate(scan, start, false) !== null;
  if (starting >= 0 && phrase.starting === null && !isEdge) {
    const on = skipRole(scan, skipRole(scan, starting, "on"), "from");
    const date = readDate(scan, on, true);
    if (date !== null) {
      phrase.starting = date.value;
      return date.end;
    }
  }
  if (phrase.repeat !== null) {
    const span = phrase.repeat === plain ? null : readSpan(scan, start, phrase);
    return span ?? readBound(scan, start, phrase);
  }
  const weekly = weeklyOf(phrase);
  if (weekly === null) return null;
  const span = readSpan(scan, start, phrase);
  const isOpen = phrase.moreDates.length > 0 && roleAt(scan, start, "from") < 0;
  const end = span ?? (isOpen ? readBound(scan, start, phrase) : null);
  if (end === null) return null;
  phrase.repeat = weekly;
  phrase.date = null;
  phrase.moreDates = [];
  phrase.repeatFrom = phrase.from;
  phrase.repeatTo = end;
  return end;
}

/** "Tue and Thu at 4 until 17 December", "mardi de 19h à 21h du 10 novembre au 15 décembre": days that go on. */
function weeklyOf({ date, moreDates }: TimePhrase): Repeat | null {
  if (date === null) return null;
  const weekdays = [date, ...moreDates].flatMap((each) =>
    each.kind === "weekday" && each.weeks === null && each.step === null ? [{ day: each.day, n: null }] : [],
  );
  return weekdays.length === moreDates.length + 1 ? { ...plain, every: "week", weekdays } : null;
}

/** "Mondays at 4, June 8 to July 3" */
function readSpan(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.starting !== null || phrase.until !== null) return null;
  const days = emptyPhrase(at);
  const lead = Math.max(roleAt(scan, at, "from"), roleAt(scan, at, "between"), at);
  const end = readDayRange(scan, lead, days, (to) => rangeJoint(scan, to), false);
  const { date, dateEnd, clock } = days;
  const isSpan =
    date?.kind === "civil" && dateEnd?.kind === "civil" && date.month !== null && dateEnd.month !== null;
  if (end === null || !isSpan || clock !== null) return null;
  const isOneDay = phrase.repeat === null && phrase.moreDates.length === 0;
  if (isOneDay && daysApart(date, dateEnd) <= 7) return null;
  phrase.starting = date;
  phrase.until = dateEnd;
  phrase.untilIncludes = true;
  return end;
}

function daysApart(from: CivilSpec, to: CivilSpec): number {
  const days = ((to.month ?? 0) - (from.month ?? 0)) * 30 + to.day - from.day;
  return days < 0 ? days + 365 : days;
}

function readBound(scan: Scan, start: number, phrase: TimePhrase): number | null {
  const from = roleAt(scan, start, "from");
  if (from >= 0 && phrase.starting === null) {
    const date = readDate(scan, from, true);
    if (date !== null && rangeJoint(scan, date.end) < 0 && date.value.kind !== "year") {
      phrase.starting = date.value;
      return date.end;
    }
    if (date !== null) {
      const joint = rangeJoint(scan, date.end);
      const end = joint < 0 ? null : readDate(scan, joint, true);
      if (end !== null) {
        phrase.starting = date.value;
        phrase.until = end.value;
        phrase.untilIncludes = true;
        return end.end;
      }
    }
  }
  const until = roleAt(scan, start, "until");
  if (until >= 0 && phrase.until === null) {
    const date = readDate(scan, skipRole(scan, until, "the"), true);
    if (date !== null) {
      phrase.until = date.value;
      phrase.untilIncludes = roleAt(scan, start, "through") >= 0;
      return date.end;
    }
  }
  const length = roleAt(scan, start, "for");
  const counted = length >= 0 ? length : start;
  const times = readNumber(scan, counted);
  const word = times === null ? -1 : roleAt(scan, times.end, "times");
  if (times !== null && word >= 0 && roleAt(scan, word, "per") < 0 && roleAt(scan, word, "a") < 0) {
    phrase.count = times.value;
    return word;
  }
  if (phrase.span === null) {
    const next = tagAt(scan, skipRole(scan, counted, "the"), "relative");
    const span = readLength(scan, next?.meaning.step === 1 ? next.end : counted);
    const lasting = span === null ? -1 : roleAt(scan, span.end, "lasting");
    if (span !== null && span.value.length.minutes === 0 && (length >= 0 || lasting >= 0)) {
      phrase.span = span.value.length;
      return Math.max(span.end, lasting);
    }
  }
  return null;
}
