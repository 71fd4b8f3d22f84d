/** What repeats: "every other Tuesday", "weekdays", "1st and 15th of every month", "twice a week on Mon and Thu". */
import type { Part, Unit } from "../lexicon/meaning";
import { readNumber, readOrdinal } from "./amounts";
import { isFreeStanding } from "./dates";
import type { Found, Repeat } from "./nodes";
import { dashAt, isMark, roleAt, type Scan, skipRole, tagAt } from "./scan";

export interface RepeatRead {
  readonly repeat: Repeat;
  /** "every morning" also gives the part of the day. */
  readonly part: Part | null;
  /** "twice a month": how often is said, on which days is not. */
  readonly lost: boolean;
  /** The word describes a noun that follows ("weekly sync") and stays in the title. */
  readonly adjective: boolean;
}

const plain: Repeat = {
  every: "week",
  interval: 1,
  weekdays: [],
  monthDays: [],
  months: [],
  position: null,
  hours: [],
  holiday: null,
};

const workweek = [1, 2, 3, 4, 5].map((day) => ({ day, n: null }));
const weekend = [6, 7].map((day) => ({ day, n: null }));

export function readRepeat(scan: Scan, at: number): Found<RepeatRead> | null {
  // "el día 1 de cada mes"
  const start = skipRole(scan, skipRole(scan, skipRole(scan, at, "on"), "the"), "date-noun");
  return (
    readAlternate(scan, at) ??
    readEvery(scan, skipRole(scan, at, "on")) ??
    readEvery(scan, start) ??
    readMonthDaysOfEvery(scan, start) ??
    readTimesPer(scan, at) ??
    readOften(scan, at) ??
    readHabitual(scan, start)
  );
}

function found(repeat: Partial<Repeat>, end: number, more: Partial<RepeatRead> = {}): Found<RepeatRead> {
  return {
    value: { repeat: { ...plain, ...repeat }, part: null, lost: false, adjective: false, ...more },
    end,
  };
}

/** "un lundi sur deux", "los lunes alternos", "une semaine sur deux". */
function readAlternate(scan: Scan, at: number): Found<RepeatRead> | null {
  const start = skipRole(scan, skipRole(scan, skipRole(scan, at, "every"), "the"), "a");
  const weekdays = readWeekdays(scan, start);
  const unit = weekdays === null ? tagAt(scan, start, "unit") : null;
  const end = weekdays?.end ?? unit?.end ?? -1;
  const alternate = end < 0 ? -1 : roleAt(scan, end, "alternate");
  if (alternate < 0) return null;
  if (weekdays !== null) return found({ interval: 2, weekdays: weekdays.value }, alternate);
  return unit === null ? null : withDays(scan, unitRepeat(unit.meaning.unit, 2), alternate);
}

function readEvery(scan: Scan, at: number): Found<RepeatRead> | null {
  const every = roleAt(scan, at, "every");
  if (every < 0) return null;
  let cursor = every;
  let interval = 1;
  const single = roleAt(scan, cursor, "other") < 0 ? skipRole(scan, cursor, "the") : cursor;
  // "every second Friday of the month" is a place in the month, "every second Friday" each other one.
  const placed = readPlaces(scan, single);
  const period = placed === null ? null : readOfPeriod(scan, placed.end);
  if (placed !== null && period !== null && placed.value.what !== null)
    return placesIn(placed.value, period.value, period.end);
  const other = roleAt(scan, single, "other");
  if (other >= 0) {
    interval = 2;
    cursor = other;
  }
  const lastUnit = other < 0 ? readEveryNth(scan, cursor) : null;
  if (lastUnit !== null) return lastUnit;
  const counted = other < 0 ? readNumber(scan, cursor) : null;
  if (counted !== null) {
    const unit = tagAt(scan, counted.end, "unit");
    if (unit !== null && counted.value >= 1)
      return withDays(scan, unitRepeat(unit.meaning.unit, counted.value * unit.meaning.count), unit.end);
    // "cada dos martes"
    const weekday = tagAt(scan, counted.end, "weekday");
    if (weekday !== null && counted.value >= 1)
      return found(
        { interval: counted.value, weekdays: [{ day: weekday.meaning.day, n: null }] },
        weekday.end,
      );
    // "tous les 15 du mois", "cada 5 de mayo"
    const of = readOfPeriod(scan, counted.end);
    return of === null
      ? readYearlyDate(scan, cursor, interval)
      : placesIn({ ordinals: [counted.value], what: null }, of.value, of.end);
  }
  const ordinal = other < 0 ? readOrdinal(scan, cursor) : null;
  if (ordinal !== null && ordinal.value >= 1) {
    const unit = tagAt(scan, ordinal.end, "unit");
    const weekday = tagAt(scan, ordinal.end, "weekday");
    if (unit !== null)
      return withDays(scan, unitRepeat(unit.meaning.unit, ordinal.value * unit.meaning.count), unit.end);
    if (weekday !== null)
      return found(
        { interval: ordinal.value, weekdays: [{ day: weekday.meaning.day, n: null }] },
        weekday.end,
      );
    return null;
  }
  const days = readWeekdays(scan, cursor);
  if (days !== null)
    return withDays(scan, found({ interval, weekdays: days.value }, days.end).value.repeat, days.end);
  const unit = tagAt(scan, cursor, "unit");
  const night = unit?.meaning.unit === "night" ? tagAt(scan, cursor, "part") : null;
  if (unit !== null && night === null) {
    return withDays(scan, unitRepeat(unit.meaning.unit, interval * unit.meaning.count), unit.end);
  }
  const length = tagAt(scan, cursor, "length");
  if (length !== null)
    return found({ every: "minute", interval: length.meaning.minutes * interval }, length.end);
  const part = tagAt(scan, cursor, "part");
  if (part !== null) {
    // "every morning on weekdays" is caught by the phrase around.
    return found({ every: "day", interval }, part.end, { part: part.meaning.part });
  }
  const holiday = tagAt(scan, cursor, "holiday");
  if (holiday !== null)
    return found({ every: "year", interval, holiday: holiday.meaning.holiday }, holiday.end);
  const dated = readYearlyDate(scan, cursor, interval);
  if (dated !== null) return dated;
  return null;
}

/** "every 9 May", "every May", "every May 9th". */
function readYearlyDate(scan: Scan, at: number, interval: number): Found<RepeatRead> | null {
  const month = tagAt(scan, at, "month");
  if (month !== null) {
    const day = readOrdinal(scan, skipRole(scan, month.end, "the"), true) ?? readMonthDay(scan, month.end);
    if (day !== null)
      return found(
        { every: "year", interval, months: [month.meaning.month], monthDays: [day.value] },
        day.end,
      );
    return found({ every: "year", interval, months: [month.meaning.month] }, month.end);
  }
  const day = readOrdinal(scan, at, true) ?? readMonthDay(scan, at);
  if (day === null) return null;
  const after = tagAt(scan, skipRole(scan, day.end, "of"), "month");
  if (after === null) return null;
  return found({ every: "year", interval, months: [after.meaning.month], monthDays: [day.value] }, after.end);
}

function readMonthDay(scan: Scan, at: number): Found<number> | null {
  const token = scan.tokens[at];
  if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
  if (isMark(scan, at + 1, ":") || tagAt(scan, at + 1, "meridiem") !== null) return null;
  return { value: token.value, end: skipRole(scan, at + 1, "date-noun") };
}

/**
 * "every third Tuesday of the month", "every 1st and 3rd Friday", "every last Friday", "every 15th": places in a month.
 * "every third Tuesday" alone is every three weeks.
 */
function readEveryNth(scan: Scan, at: number): Found<RepeatRead> | null {
  const places = readPlaces(scan, at);
  if (places === null) return null;
  const of = readOfPeriod(scan, places.end);
  if (of !== null) return placesIn(places.value, of.value, of.end);
  const { ordinals, what } = places.value;
  if (what === null) {
    // "every 15th" is a day of the month, "every second" a unit.
    const [day] = ordinals;
    if (day === undefined || scan.tokens[at]?.kind !== "number") return null;
    return found({ every: "month", monthDays: ordinals }, places.end);
  }
  if (ordinals.length > 1 || (ordinals[0] ?? 1) < 0)
    return placesIn(places.value, { every: "month", interval: 1, months: [] }, places.end);
  return null;
}

interface Places {
  readonly ordinals: readonly number[];
  readonly what: readonly number[] | "day" | "workday" | "weekend" | null;
}

/** "1st and 15th", "first and third Monday", "last working day", "last day". */
function readPlaces(scan: Scan, at: number): Found<Places> | null {
  const ordinals: number[] = [];
  let end = at;
  for (let count = 0; count < 8; count++) {
    let next = end;
    if (count > 0) {
      const comma = isMark(scan, next, ",") ? next + 1 : next;
      next = skipRole(scan, comma, "and");
      if (next === end) break;
      next = skipRole(scan, skipRole(scan, next, "on"), "the");
    }
    const ordinal =
      readOrdinal(scan, next, true) ??
      readLast(scan, next) ??
      (count > 0 && (scan.words.lexicon.ordinalDot || scan.words.lexicon.articleDay)
        ? readMonthDay(scan, next)
        : null);
    if (ordinal === null || ordinal.value === 0 || ordinal.value > 31) break;
    ordinals.push(ordinal.value);
    end = skipRole(scan, ordinal.end, "date-noun");
  }
  if (ordinals.length === 0) return null;
  const workday = tagAt(scan, end, "unit");
  if (workday?.meaning.unit === "workday") return { value: { ordinals, what: "workday" }, end: workday.end };
  const days = readWeekdays(scan, end);
  if (days?.value.every((each) => each.n === null)) {
    return { value: { ordinals, what: days.value.map((each) => each.day) }, end: days.end };
  }
  const unit = tagAt(scan, end, "unit");
  if (
    unit !== null &&
    (unit.meaning.unit === "day" || unit.meaning.unit === "workday" || unit.meaning.unit === "weekend")
  ) {
    return { value: { ordinals, what: unit.meaning.unit }, end: unit.end };
  }
  return { value: { ordinals, what: null }, end };
}

function readLast(scan: Scan, at: number): Found<number> | null {
  const last = tagAt(scan, at, "relative");
  return last?.meaning.step === -1 ? { value: -1, end: last.end } : null;
}

interface Period {
  readonly every: "month" | "year";
  readonly interval: number;
  readonly months: readonly number[];
}

/** "of every month", "of each month", "monthly", "of the month", "of every other month", "of May every year". */
function readOfPeriod(scan: Scan, at: number): Found<Period> | null {
  let cursor = skipRole(scan, skipRole(scan, at, "of"), "in");
  const often = tagAt(scan, cursor, "often");
  if (often !== null) {
    const months = { monthly: 1, bimonthly: 2, quarterly: 3, yearly: 12, "half-yearly": 6 } as Partial<
      Record<string, number>
    >;
    const interval = months[often.meaning.often];
    return interval === undefined
      ? null
      : { value: { every: "month", interval, months: [] }, end: often.end };
  }
  const every = roleAt(scan, cursor, "every");
  if (every >= 0) {
    cursor = every;
    const other = roleAt(scan, cursor, "other");
    const number = readNumber(scan, cursor) ?? readOrdinal(scan, cursor);
    const interval = other >= 0 ? 2 : (number?.value ?? 1);
    cursor = other >= 0 ? other : (number?.end ?? cursor);
    const unit = tagAt(scan, cursor, "unit");
    if (unit?.meaning.unit === "month")
      return { value: { every: "month", interval, months: [] }, end: unit.end };
    if (unit?.meaning.unit === "quarter")
      return { value: { every: "month", interval: interval * 3, months: [] }, end: unit.end };
    const month = tagAt(scan, cursor, "month");
    if (month !== null)
      return { value: { every: "year", interval, months: [month.meaning.month] }, end: month.end };
    return null;
  }
  if (cursor === at && !scan.words.lexicon.genitive) return null;
  const the = skipRole(scan, cursor, "the");
  const unit = tagAt(scan, the, "unit");
  if (unit?.meaning.unit === "month")
    return { value: { every: "month", interval: 1, months: [] }, end: unit.end };
  const month = tagAt(scan, the, "month");
  if (month !== null) {
    const yearly = readYearly(scan, month.end);
    if (yearly >= 0)
      return { value: { every: "year", interval: 1, months: [month.meaning.month] }, end: yearly };
  }
  return null;
}

function readYearly(scan: Scan, at: number): number {
  const often = tagAt(scan, at, "often");
  if (often?.meaning.often === "yearly") return often.end;
  const every = roleAt(scan, at, "every");
  const unit = every < 0 ? null : tagAt(scan, every, "unit");
  return unit?.meaning.unit === "year" ? unit.end : -1;
}

function placesIn(places: Places, period: Period, end: number): Found<RepeatRead> | null {
  const { ordinals, what } = places;
  const base = { every: period.every, interval: period.interval, months: period.months } as const;
  if (what === null || what === "day") return found({ ...base, monthDays: ordinals }, end);
  if (what === "workday") return found({ ...base, weekdays: workweek, position: ordinals[0] ?? 1 }, end);
  if (what === "weekend") return found({ ...base, weekdays: [{ day: 6, n: ordinals[0] ?? 1 }] }, end);
  return found({ ...base, weekdays: ordinals.flatMap((n) => what.map((day) => ({ day, n }))) }, end);
}

/** "the 1st and 15th of every month", "first Monday of every month", "last Friday monthly", "the last day of each month". */
function readMonthDaysOfEvery(scan: Scan, at: number): Found<RepeatRead> | null {
  const places = readPlaces(scan, at) ?? readDayNumberOfEvery(scan, at);
  if (places === null) return null;
  const of = readOfPeriod(scan, places.end);
  if (of === null) return null;
  // "the first Monday of the month" and "the 5th of May" are single days unless "every" is said.
  const saysEvery = Array.from({ length: of.end - places.end }, (_, k) => places.end + k).some(
    (k) => roleAt(scan, k, "every") >= 0 || tagAt(scan, k, "often") !== null,
  );
  return saysEvery ? placesIn(places.value, of.value, of.end) : null;
}

/** "15 of every month" */
function readDayNumberOfEvery(scan: Scan, at: number): Found<Places> | null {
  const day = readMonthDay(scan, at);
  if (day === null) return null;
  const ordinals = [day.value];
  let { end } = day;
  const and = roleAt(scan, end, "and");
  const second = and < 0 ? null : readMonthDay(scan, and);
  if (second !== null) {
    ordinals.push(second.value);
    end = second.end;
  }
  return { value: { ordinals, what: null }, end };
}

function unitRepeat(unit: Unit, interval: number): Repeat {
  switch (unit) {
    case "second":
    case "minute":
      return { ...plain, every: "minute", interval };
    case "hour":
      return { ...plain, every: "hour", interval };
    case "day":
    case "night":
      return { ...plain, every: "day", interval };
    case "workday":
      return { ...plain, interval, weekdays: workweek };
    case "weekend":
      return { ...plain, interval, weekdays: weekend };
    case "week":
      return { ...plain, every: "week", interval };
    case "month":
      return { ...plain, every: "month", interval };
    case "quarter":
      return { ...plain, every: "month", interval: interval * 3 };
    case "year":
      return { ...plain, every: "year", interval };
  }
}

/** The days that follow a unit: "every 2 weeks on Monday", "every month on the 15th", "every year on 9 May". */
function withDays(
  scan: Scan,
  repeat: Repeat,
  end: number,
  more: Partial<RepeatRead> = {},
): Found<RepeatRead> {
  if (repeat.weekdays.length > 0) {
    const except = readExceptDays(scan, end);
    if (except !== null) {
      const weekdays = repeat.weekdays.filter((each) => !except.value.includes(each.day));
      return found({ ...repeat, weekdays }, except.end, more);
    }
    return found(repeat, end, more);
  }
  const comma = isMark(scan, end, ",") ? end + 1 : end;
  const on = roleAt(scan, comma, "on") >= 0 ? roleAt(scan, comma, "on") : skipRole(scan, comma, "in");
  const the = skipRole(scan, on, "the");
  if (repeat.every === "day" && repeat.interval === 1) {
    const except = readExceptDays(scan, end);
    if (except !== null) {
      const weekdays = [1, 2, 3, 4, 5, 6, 7]
        .filter((day) => !except.value.includes(day))
        .map((day) => ({ day, n: null }));
      return found({ ...repeat, every: "week", weekdays }, except.end, more);
    }
    const range = readWeekdays(scan, skipRole(scan, on, "from"));
    if (range !== null && range.value.length > 1) {
      return found({ ...repeat, every: "week", weekdays: range.value }, range.end, more);
    }
  }
  if ((repeat.every === "hour" || repeat.every === "minute") && on > comma) {
    const days = readWeekdays(scan, on) ?? readHabitualDays(scan, on);
    if (days !== null) return found({ ...repeat, weekdays: days.value }, days.end, more);
  }
  if (repeat.every === "week") {
    // "une fois par semaine le lundi"
    const days = readWeekdays(scan, scan.words.lexicon.articleDay ? the : on);
    if (days !== null) return found({ ...repeat, weekdays: days.value }, days.end, more);
    const habitual = readHabitual(scan, on);
    if (habitual !== null && habitual.value.repeat.weekdays.length > 0) {
      return found({ ...repeat, weekdays: habitual.value.repeat.weekdays }, habitual.end, more);
    }
  }
  if (repeat.every === "month") {
    const places = readPlaces(scan, the) ?? readDayNumberOfEvery(scan, the);
    const isMarked =
      on > comma ||
      the > on ||
      (places !== null && scan.words.lexicon.genitive && isDayNoun(scan, places.end));
    // "quarterly, on 10 January" names a single day.
    const isDated = places !== null && tagAt(scan, skipRole(scan, places.end, "of"), "month") !== null;
    if (places !== null && !isDated && (places.value.what !== null || isMarked)) {
      const placed = placesIn(
        places.value,
        { every: "month", interval: repeat.interval, months: [] },
        places.end,
      );
      if (placed !== null) return { value: { ...placed.value, ...more }, end: placed.end };
    }
  }
  if (repeat.every === "year") {
    const dated = readYearlyDate(scan, the, repeat.interval);
    if (dated !== null) return { value: { ...dated.value, ...more }, end: dated.end };
    const places = readPlaces(scan, the);
    const month =
      places === null ? null : tagAt(scan, skipRole(scan, skipRole(scan, places.end, "of"), "in"), "month");
    if (places !== null && month !== null) {
      const placed = placesIn(
        places.value,
        { every: "year", interval: repeat.interval, months: [month.meaning.month] },
        month.end,
      );
      if (placed !== null) return placed;
    }
  }
  return found(repeat, end, more);
}

function isDayNoun(scan: Scan, end: number): boolean {
  return roleAt(scan, end - 1, "date-noun") >= 0;
}

/** "every day at 7, except Sundays": the recurrence without those days, or null. */
export function readExcept(scan: Scan, at: number, repeat: Repeat): Found<Repeat> | null {
  const except = repeat.interval === 1 ? readExceptDays(scan, at) : null;
  const isDaily = repeat.every === "day";
  if (except === null || !(isDaily || (repeat.every === "week" && repeat.weekdays.length > 0))) return null;
  const days = isDaily ? [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, n: null })) : repeat.weekdays;
  const weekdays = days.filter((each) => !except.value.includes(each.day));
  return { value: { ...repeat, every: "week", weekdays }, end: except.end };
}

/** "except Sunday", "but not on weekends". */
function readExceptDays(scan: Scan, at: number): Found<readonly number[]> | null {
  const except = roleAt(scan, isMark(scan, at, ",") ? at + 1 : at, "except");
  if (except < 0) return null;
  const on = skipRole(scan, except, "on");
  const unit = tagAt(scan, skipRole(scan, on, "the"), "unit");
  if (unit?.meaning.unit === "weekend") return { value: [6, 7], end: unit.end };
  const days = readWeekdays(scan, on) ?? readHabitualDays(scan, on);
  return days === null ? null : { value: days.value.map((each) => each.day), end: days.end };
}

/** "Mon, Wed and Fri", "Monday to Friday", "Tue/Thu", "weekday", "Mondays and Tuesdays". */
export function readWeekdays(
  scan: Scan,
  at: number,
): Found<readonly { day: number; n: number | null }[]> | null {
  const set = tagAt(scan, at, "weekdays");
  if (set !== null && (set.end - at > 1 || !scan.words.shy.has(scan.tokens[at]?.word ?? ""))) {
    return { value: set.meaning.days.map((day) => ({ day, n: null })), end: set.end };
  }
  const unit = tagAt(scan, at, "unit");
  if (unit?.meaning.unit === "workday") return { value: workweek, end: unit.end };
  const days: { day: number; n: number | null }[] = [];
  let end = at;
  for (let count = 0; count < 8; count++) {
    let next = end;
    if (count > 0) {
      const range =
        dashAt(scan, next) >= 0
          ? dashAt(scan, next)
          : roleAt(scan, next, "to") >= 0
            ? roleAt(scan, next, "to")
            : roleAt(scan, next, "until");
      const last = range < 0 ? null : tagAt(scan, range, "weekday");
      const first = days[days.length - 1];
      if (last !== null && first !== undefined) {
        for (let day = first.day; day !== last.meaning.day; day = (day % 7) + 1)
          days.push({ day: (day % 7) + 1, n: null });
        ({ end } = last);
        continue;
      }
      const comma = isMark(scan, next, ",") || isMark(scan, next, "/") ? next + 1 : next;
      next = skipRole(scan, skipRole(scan, skipRole(scan, comma, "and"), "on"), "every");
      next = skipRole(scan, next, "the");
      if (next === end && count > 0 && tagAt(scan, next, "weekday") === null) break;
    }
    const weekday = tagAt(scan, next, "weekday");
    if (weekday === null) {
      if (count > 0) {
        const more = tagAt(scan, next, "unit");
        if (more?.meaning.unit === "weekend") {
          days.push(...weekend);
          ({ end } = more);
        }
      }
      break;
    }
    if (!days.some((each) => each.day === weekday.meaning.day))
      days.push({ day: weekday.meaning.day, n: null });
    ({ end } = weekday);
    if (isMark(scan, end, ".") && scan.tokens[end]?.glued && tagAt(scan, end + 1, "weekday") !== null) end++;
  }
  if (days.length === 0) return null;
  days.sort((a, b) => a.day - b.day);
  return { value: days, end };
}

/** "Mondays", "Tuesdays and Thursdays", "weekends", "mornings". */
function readHabitual(scan: Scan, at: number): Found<RepeatRead> | null {
  // "alternate Mondays"
  const other = roleAt(scan, at, "other");
  const alternate =
    other < 0 || tagAt(scan, other, "weekday")?.meaning.habitual !== true ? null : readWeekdays(scan, other);
  if (alternate !== null) return found({ interval: 2, weekdays: alternate.value }, alternate.end);
  const set = tagAt(scan, at, "weekdays");
  if (set !== null) {
    const days = readWeekdays(scan, at);
    return days === null ? null : withDays(scan, { ...plain, weekdays: days.value }, days.end);
  }
  const first = tagAt(scan, at, "weekday");
  const part = tagAt(scan, at, "part");
  if (part?.meaning.habitual) return found({ every: "day" }, part.end, { part: part.meaning.part });
  const often = tagAt(scan, at, "often");
  if (often?.meaning.often === "workdaily") return found({ weekdays: workweek }, often.end);
  if (often?.meaning.often === "weekendly") return found({ weekdays: weekend }, often.end);
  if (first === null) return null;
  const days = readWeekdays(scan, at);
  if (days === null) return null;
  let habitual = false;
  for (let k = at; k < days.end; k++) if (tagAt(scan, k, "weekday")?.meaning.habitual) habitual = true;
  if (!habitual) return null;
  const found_ = withDays(scan, { ...plain, weekdays: days.value }, days.end);
  return found_;
}

function readHabitualDays(
  scan: Scan,
  at: number,
): Found<readonly { day: number; n: number | null }[]> | null {
  const habitual = readHabitual(scan, at);
  if (habitual === null || habitual.value.repeat.weekdays.length === 0) return null;
  return { value: habitual.value.repeat.weekdays, end: habitual.end };
}

/** "daily", "weekly on Mondays", "fortnightly", "yearly on 9 May". */
function readOften(scan: Scan, at: number): Found<RepeatRead> | null {
  const often = tagAt(scan, at, "often");
  if (often === null) return null;
  const repeat = oftenRepeat(often.meaning.often);
  const next = scan.tokens[often.end];
  const adjective =
    next?.kind === "word" &&
    !isFreeStanding(scan, often.end) &&
    tagAt(scan, often.end, "often") === null &&
    roleAt(scan, often.end, "on") < 0;
  return withDays(scan, repeat, often.end, { adjective });
}

function oftenRepeat(often: string): Repeat {
  switch (often) {
    case "hourly":
      return { ...plain, every: "hour" };
    case "daily":
      return { ...plain, every: "day" };
    case "workdaily":
      return { ...plain, weekdays: workweek };
    case "weekendly":
      return { ...plain, weekdays: weekend };
    case "biweekly":
      return { ...plain, interval: 2 };
    case "monthly":
      return { ...plain, every: "month" };
    case "bimonthly":
      return { ...plain, every: "month", interval: 2 };
    case "quarterly":
      return { ...plain, every: "month", interval: 3 };
    case "half-yearly":
      return { ...plain, every: "month", interval: 6 };
    case "yearly":
      return { ...plain, every: "year" };
    default:
      return plain;
  }
}

/** "once a week on Friday", "twice a week on Mon and Thu", "three times a day". */
function readTimesPer(scan: Scan, at: number): Found<RepeatRead> | null {
  let times = 0;
  let end = at;
  const once = roleAt(scan, at, "once");
  const twice = roleAt(scan, at, "twice");
  if (once >= 0) [times, end] = [1, once];
  else if (twice >= 0) [times, end] = [2, twice];
  else {
    const number = readNumber(scan, at);
    const word = number === null ? -1 : roleAt(scan, number.end, "times");
    if (number === null || word < 0) return null;
    [times, end] = [number.value, word];
  }
  const every = roleAt(scan, end, "every");
  const per =
    every >= 0 ? every : roleAt(scan, end, "per") >= 0 ? roleAt(scan, end, "per") : roleAt(scan, end, "a");
  const counted = readNumber(scan, Math.max(every, per));
  const interval = counted ?? { value: 1, end: Math.max(every, per) };
  if (per < 0) {
    const often = tagAt(scan, end, "often");
    if (often === null) return null;
    const read = withDays(scan, oftenRepeat(often.meaning.often), often.end);
    return {
      value: { ...read.value, lost: times > 1 && read.value.repeat.weekdays.length !== times },
      end: read.end,
    };
  }
  const unit = tagAt(scan, interval.end, "unit");
  if (unit === null) return null;
  const repeat = unitRepeat(unit.meaning.unit, interval.value * unit.meaning.count);
  const read = withDays(scan, repeat, unit.end);
  const days = read.value.repeat.weekdays.length + read.value.repeat.monthDays.length;
  return { value: { ...read.value, lost: times > 1 && days !== times }, end: read.end };
}
