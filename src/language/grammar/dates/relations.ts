/** Days told by other days: "third Tuesday of May", "the day after Easter", "two weeks from Friday". */

import { type LengthRead, readLength, unitLength } from "../lengths";
import type { DateSpec, Found } from "../nodes";
import { readNumber, readOrdinal } from "../numbers";
import { readFromEnd } from "../repeats/month-places";
import { isTightMark, once, roleAt, type Scan, tagAt } from "../scan";
import { readDate } from "./dates";
import { readTrailingYear } from "./month-days";
import { readPeriod } from "./periods";

/** "third Tuesday of May", "last working day of the month", "second to last Friday", "last weekend of June". */
export const readNth = once((scan, at): Found<DateSpec> | null => {
  const ordinal = readFromEnd(scan, at) ?? readOrdinal(scan, at, true);
  const last = ordinal === null ? tagAt(scan, at, "relative") : null;
  if (ordinal === null && last?.meaning.step !== -1) return null;
  const n = ordinal === null ? -1 : ordinal.value;
  const whatAt = ordinal?.end ?? last?.end ?? at;
  if (n === 0 || n > 31 || n < -5) return null;
  const weekday = tagAt(scan, whatAt, "weekday");
  const unit = tagAt(scan, whatAt, "unit");
  const what = weekday !== null ? weekday.meaning.day : nthUnit(unit?.meaning.unit ?? "");
  const end = weekday?.end ?? unit?.end ?? at;
  if (what === null) return n === -1 ? readLastOf(scan, whatAt) : null;
  const of = roleAt(scan, end, "of") >= 0 ? roleAt(scan, end, "of") : roleAt(scan, end, "in");
  const within = readPeriod(scan, of >= 0 ? of : end);
  if (
    within !== null &&
    (of >= 0 ||
      tagAt(scan, end, "relative") !== null ||
      tagAt(scan, end, "month") !== null ||
      roleAt(scan, end, "the") >= 0 ||
      (tagAt(scan, end, "unit") !== null && scan.words.lexicon.genitive))
  ) {
    return { value: { kind: "nth", n, what, within: within.value }, end: within.end };
  }
  // "second Sunday after Easter", "last Friday before Christmas"
  const after = roleAt(scan, end, "after");
  const before = roleAt(scan, end, "before");
  const base =
    weekday === null || (after < 0 && before < 0) ? null : readDate(scan, Math.max(after, before), true);
  if (base !== null && weekday !== null && base.value.kind !== "weekday") {
    const count = Math.abs(n) * (after >= 0 ? 1 : -1);
    return {
      value: { kind: "counted", n: count, day: weekday.meaning.day, base: base.value },
      end: base.end,
    };
  }
  // "last Tuesday" is the past one; "first Tuesday" waits for its month, which may come later in the text.
  if (ordinal === null || (weekday === null && what !== "workday")) return null;
  if (n === -1 && isNounAt(scan, at - 1)) return null;
  return { value: { kind: "nth", n, what, within: null }, end };
});

/** "Cricket final sat 1pm": the last word of a noun, not the last Saturday. */
function isNounAt(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  const isWord = token?.kind === "word" && (scan.tags[at] ?? []).length === 0;
  return isWord && !scan.words.prepositions.has(token.word);
}

/** "the last of the month" */
function readLastOf(scan: Scan, at: number): Found<DateSpec> | null {
  const of = roleAt(scan, at, "of");
  const within = of < 0 ? null : readPeriod(scan, of);
  return within === null
    ? null
    : { value: { kind: "nth", n: -1, what: "day", within: within.value }, end: within.end };
}

function nthUnit(unit: string): "day" | "workday" | "weekend" | "week" | null {
  return unit === "day" || unit === "workday" || unit === "weekend" || unit === "week" ? unit : null;
}

/** "KW 50", "KW 12/2027". */
export function readWeekNumber(scan: Scan, at: number): Found<DateSpec> | null {
  const lead = roleAt(scan, at, "week-number");
  const number = lead < 0 ? undefined : scan.tokens[lead];
  if (number?.kind !== "number" || number.value < 1 || number.value > 53) return null;
  const slash = isTightMark(scan, lead + 1, "/") ? lead + 2 : lead + 1;
  const year = readTrailingYear(scan, slash);
  const end = year.value === null ? lead + 1 : year.end;
  return { value: { kind: "iso-week", week: number.value, year: year.value, weekday: null }, end };
}

/** "the week of 5 October". */
export function readWeekOf(scan: Scan, at: number): Found<DateSpec> | null {
  const unit = tagAt(scan, at, "unit");
  if (unit?.meaning.unit !== "week" && unit?.meaning.unit !== "weekend") return null;
  // "week commencing 2 November"
  const starting = unit.meaning.unit === "week" ? roleAt(scan, unit.end, "starting") : -1;
  const of = Math.max(roleAt(scan, unit.end, "of"), starting);
  if (of < 0) return null;
  const day = readDate(scan, of, true);
  if (day === null) return null;
  return {
    value: { kind: unit.meaning.unit === "week" ? "week-of" : "weekend-of", base: day.value },
    end: day.end,
  };
}

/** "the closest Monday to 5 October" */
export function readNearest(scan: Scan, at: number): Found<DateSpec> | null {
  const nearest = roleAt(scan, at, "nearest");
  const weekday = nearest < 0 ? null : tagAt(scan, nearest, "weekday");
  const to = weekday === null ? -1 : roleAt(scan, weekday.end, "to");
  const base = to < 0 ? null : readDate(scan, to, true);
  if (weekday === null || base === null) return null;
  return { value: { kind: "nearest", day: weekday.meaning.day, base: base.value }, end: base.end };
}

/** "the day after Thanksgiving", "the Friday before Easter", "the Monday closest to 5 October". */
export function readRelation(scan: Scan, at: number): Found<DateSpec> | null {
  const weekday = tagAt(scan, at, "weekday");
  const unit = weekday === null ? tagAt(scan, at, "unit") : null;
  if (
    weekday === null &&
    (unit === null ||
      (unit.meaning.unit !== "day" && unit.meaning.unit !== "week" && unit.meaning.unit !== "weekend"))
  )
    return null;
  const end = weekday?.end ?? unit?.end ?? at;
  const nearest = roleAt(scan, end, "nearest");
  if (nearest >= 0 && weekday !== null) {
    const base = readDate(scan, nearest, true);
    return base === null
      ? null
      : { value: { kind: "nearest", day: weekday.meaning.day, base: base.value }, end: base.end };
  }
  const after = roleAt(scan, end, "after");
  const before = roleAt(scan, end, "before");
  if (after < 0 && before < 0) return null;
  const base = readDate(scan, Math.max(after, before), true);
  if (base === null) return null;
  const sign = after >= 0 ? 1 : -1;
  if (weekday !== null)
    return { value: { kind: "counted", n: sign, day: weekday.meaning.day, base: base.value }, end: base.end };
  // "the weekend before Christmas"
  if (unit?.meaning.unit === "weekend") {
    const saturday: DateSpec = { kind: "counted", n: sign, day: 6, base: base.value };
    return { value: { kind: "weekend-of", base: saturday }, end: base.end };
  }
  const days = unit?.meaning.unit === "day" ? 1 : 7;
  const length = { months: 0, days, workdays: 0, minutes: 0 };
  return { value: { kind: "shifted", base: base.value, length, sign }, end: base.end };
}

/** "3 Fridays from now", "two weeks from Friday", "a week after Easter", "two days before Christmas". */
export function readCounted(scan: Scan, at: number): Found<DateSpec> | null {
  const start = Math.max(at, roleAt(scan, at, "ahead-before"));
  const number = readNumber(scan, start) ?? readArticle(scan, start) ?? readLoneUnit(scan, start);
  if (number === null) return null;
  const weekday = tagAt(scan, number.end, "weekday");
  if (weekday !== null && number.value <= 60) {
    const fromNow = roleAt(scan, weekday.end, "from-now");
    if (fromNow >= 0)
      return {
        value: { kind: "counted", n: number.value, day: weekday.meaning.day, base: null },
        end: fromNow,
      };
    // "3 Sundays after Easter"
    const after = roleAt(scan, weekday.end, "after");
    const base = after < 0 ? null : readDate(scan, after, true);
    if (base !== null)
      return {
        value: { kind: "counted", n: number.value, day: weekday.meaning.day, base: base.value },
        end: base.end,
      };
    const ago = roleAt(scan, weekday.end, "ago");
    if (ago >= 0)
      return { value: { kind: "counted", n: -number.value, day: weekday.meaning.day, base: null }, end: ago };
    return null;
  }
  const length = readLength(scan, start) ?? (number.end === start ? readWeek(scan, start) : null);
  if (length === null || length.value.length.minutes !== 0) return null;
  // "a week on Friday"
  const on = roleAt(scan, length.end, "on");
  const isOn =
    scan.words.lexicon.weekdayWeek && on >= 0 && tagAt(scan, on, "weekday") !== null && isWeeks(length.value);
  // "a week tomorrow"
  const isDay =
    scan.words.lexicon.weekdayWeek &&
    roleAt(scan, at - 1, "for") < 0 &&
    tagAt(scan, length.end, "day") !== null &&
    isWeeks(length.value);
  const from = isOn ? on : isDay ? length.end : roleAt(scan, length.end, "counted-from");
  // "за три дня до Нового года"
  const isAhead = start > at || roleAt(scan, at - 1, "ahead-before") >= 0;
  const before = Math.max(
    roleAt(scan, length.end, "before"),
    isAhead ? roleAt(scan, length.end, "until") : -1,
  );
  if (from < 0 && before < 0) return null;
  const base = readDate(scan, from >= 0 ? from : before, true);
  if (base === null || base.value.kind === "period" || base.value.kind === "year") return null;
  return {
    value: { kind: "shifted", base: base.value, length: length.value.length, sign: from >= 0 ? 1 : -1 },
    end: base.end,
  };
}

/** "week from Monday", "через неделю после Пасхи": one of the unit. */
function readLoneUnit(scan: Scan, at: number): Found<number> | null {
  const unit = tagAt(scan, at, "unit");
  if (unit === null || !(scan.words.lexicon.unitAlone || unit.meaning.unit === "week")) return null;
  // "за неделю до Рождества"
  const isAhead = roleAt(scan, at - 1, "ahead-before") >= 0 && roleAt(scan, unit.end, "until") >= 0;
  return isAhead || roleAt(scan, unit.end, "counted-from") >= 0 ? { value: 1, end: at } : null;
}

function readWeek(scan: Scan, at: number): Found<LengthRead> | null {
  const unit = tagAt(scan, at, "unit");
  if (unit?.meaning.unit !== "week") return null;
  const length = unitLength("week", unit.meaning.count);
  return { value: { length, smallest: "week", counted: true }, end: unit.end };
}

function isWeeks({ length }: LengthRead): boolean {
  return length.days > 0 && length.days % 7 === 0 && length.months === 0;
}

function readArticle(scan: Scan, at: number): Found<number> | null {
  const article = roleAt(scan, at, "a");
  return article < 0 ? null : { value: 1, end: article };
}
