/** How often, in a word or as a count: "daily", "weekly on Mondays", "twice a week". */
import { isFreeStanding } from "../dates/free-standing";
import type { Found, Repeat } from "../nodes";
import { readNumber } from "../numbers";
import { roleAt, type Scan, tagAt } from "../scan";
import { withDays } from "./repeat-days";
import { plain, type RepeatRead, unitRepeat, weekend, workweek } from "./repeat-nodes";

/** "once a week on Friday", "twice a week on Mon and Thu", "three times a day". */
export function readTimesPer(scan: Scan, at: number): Found<RepeatRead> | null {
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

/** "daily", "weekly on Mondays", "fortnightly", "yearly on 9 May". */
export function readOften(scan: Scan, at: number): Found<RepeatRead> | null {
  const often = tagAt(scan, at, "often");
  if (often === null) return null;
  const repeat = oftenRepeat(often.meaning.often);
  const next = scan.tokens[often.end];
  const adjective =
    next?.kind === "word" &&
    !isFreeStanding(scan, often.end) &&
    tagAt(scan, often.end, "often") === null &&
    roleAt(scan, often.end, "on") < 0;
  // "weeknights"
  const part = tagAt(scan, at, "part");
  const isPart = part?.end === often.end && part.meaning.habitual;
  return withDays(scan, repeat, often.end, { adjective, ...(isPart ? { part: part.meaning.part } : {}) });
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
