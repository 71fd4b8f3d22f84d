/** What repeats: "every other Tuesday", "weekdays", "1st and 15th of every month", "twice a week on Mon and Thu". */
import type { Found } from "../nodes";
import { readNumber } from "../numbers";
import { roleAt, type Scan, skipRole, tagAt } from "../scan";
import { readEvery } from "./every";
import { placesIn, readDayNumberOfEvery, readOfPeriod, readPlaces } from "./month-places";
import { readOften, readTimesPer } from "./often";
import { readHabitual, readWeekdays, withDays } from "./repeat-days";
import { found, type RepeatRead, unitRepeat } from "./repeat-nodes";

export function readRepeat(scan: Scan, at: number): Found<RepeatRead> | null {
  // "el día 1 de cada mes"
  const on = skipRole(scan, at, "on");
  const start = skipRole(scan, skipRole(scan, on, "the"), "date-noun");
  const inside = roleAt(scan, at, "in");
  return (
    readAlternate(scan, at) ??
    (inside < 0 ? null : readAlternate(scan, inside)) ??
    readEvery(scan, on) ??
    (start === on ? null : readEvery(scan, start)) ??
    readMonthDaysOfEvery(scan, start) ??
    readTimesPer(scan, at) ??
    readOften(scan, at) ??
    (roleAt(scan, at, "the") < 0 || isHabitualPhrase(scan, at) ? readHabitual(scan, at) : null) ??
    readSteps(scan, at) ??
    (start === at ? null : readHabitual(scan, start))
  );
}

/** "il martedì" is each one, "il martedì 1" and "il martedì prossimo" are not. */
function isHabitualPhrase(scan: Scan, at: number): boolean {
  const weekday = tagAt(scan, at, "weekday");
  // "il Venerdì Santo"
  const holiday = tagAt(scan, at, "holiday");
  if (weekday?.meaning.habitual !== true || (holiday?.end ?? 0) > weekday.end) return false;
  return scan.tokens[weekday.end]?.kind !== "number" && tagAt(scan, weekday.end, "relative") === null;
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

/** "de 8 em 8 horas", "de dos en dos días". */
function readSteps(scan: Scan, at: number): Found<RepeatRead> | null {
  const of = roleAt(scan, at, "of");
  const first = of < 0 ? null : readNumber(scan, of);
  const joint = first === null ? -1 : roleAt(scan, first.end, "in");
  const second = joint < 0 ? null : readNumber(scan, joint);
  if (first === null || second === null || first.value !== second.value) return null;
  const unit = tagAt(scan, second.end, "unit");
  if (unit === null || first.value < 1) return null;
  return withDays(scan, unitRepeat(unit.meaning.unit, first.value * unit.meaning.count), unit.end);
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
  // Two of them in "the month" come again each month.
  const isEach =
    places.value.ordinals.length > 1 && Array.isArray(places.value.what) && of.value.every === "month";
  return saysEvery || isEach ? placesIn(places.value, of.value, of.end) : null;
}
