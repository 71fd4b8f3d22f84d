/** The weekdays of a recurrence, and those it leaves out. */
import type { Found, Repeat } from "../nodes";
import { dashAt, isMark, once, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { readYearlyDate } from "./every";
import { isDayNoun, placesIn, readDayNumberOfEvery, readPlaces } from "./month-places";
import { found, plain, type RepeatRead, weekend, workweek } from "./repeat-nodes";

/** The days that follow a unit: "every 2 weeks on Monday", "every month on the 15th", "every year on 9 May". */
export function withDays(
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
  // "alle 14 Tage mittwochs"
  const isWeeks = repeat.every === "day" && repeat.interval % 7 === 0;
  if (isWeeks) {
    const weekly = withDays(scan, { ...repeat, every: "week", interval: repeat.interval / 7 }, end, more);
    return weekly.value.repeat.weekdays.length > 0 ? weekly : found(repeat, end, more);
  }
  const comma = isMark(scan, end, ",") || isMark(scan, end, ":") ? end + 1 : end;
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
    // "on day 15"
    const noun = on > comma && tagAt(scan, the, "unit")?.meaning.unit === "day" ? the + 1 : the;
    const places = readPlaces(scan, noun) ?? readDayNumberOfEvery(scan, noun);
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
    const holiday = tagAt(scan, the, "holiday");
    if (holiday !== null) return found({ ...repeat, holiday: holiday.meaning.holiday }, holiday.end, more);
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
    // "every year on the 1st Friday"
    if (places !== null && month === null && Array.isArray(places.value.what))
      return (
        placesIn(places.value, { every: "year", interval: repeat.interval, months: [] }, places.end) ??
        found(repeat, end, more)
      );
  }
  return found(repeat, end, more);
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
export const readWeekdays = once((scan, at): Found<readonly { day: number; n: number | null }[]> | null => {
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
    // "Freitag so gegen 18 Uhr": nobody writes one day in full and the next in two letters.
    const isFiller =
      next === end &&
      count > 0 &&
      scan.words.shy.has(scan.tokens[next]?.word ?? "") &&
      (scan.tokens[next]?.text.length ?? 0) <= 2 &&
      (scan.tokens[next - 1]?.text.length ?? 0) > 3;
    if (isFiller) break;
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
});

/** "Mondays", "Tuesdays and Thursdays", "weekends", "mornings". */
export function readHabitual(scan: Scan, at: number): Found<RepeatRead> | null {
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
