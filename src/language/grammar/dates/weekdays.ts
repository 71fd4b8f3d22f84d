/** Weekdays, alone and with the number of their day. */

import type { DateSpec, Found } from "../nodes";
import { readNumber, readOrdinal } from "../numbers";
import { dashAt, isMark, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { readBareDay } from "./dates";
import { isFreeStanding } from "./free-standing";
import { readDayDigits, readDayOfMonth } from "./month-days";
import { civil, readNumericDate } from "./numeric-dates";
import { readUnitAfterNext } from "./relatives";

export function readWeekday(scan: Scan, at: number, cue: boolean): Found<DateSpec> | null {
  const weekday = tagAt(scan, at, "weekday");
  if (weekday === null || weekday.meaning.habitual) return null;
  const { day } = weekday.meaning;
  let { end } = weekday;
  if (isMark(scan, end, ".") && weekday.end - at === 1 && isAbbreviation(scan, at) && scan.tokens[end]?.glued)
    end++;
  const spec: DateSpec = { kind: "weekday", day, step: null, weeks: null };
  const numbered = withDayNumber(scan, spec, end);
  if (numbered.end > end) return numbered;
  const isNext = (tagAt(scan, end, "relative")?.meaning.step ?? 0) !== 0;
  if (isShyAlone(scan, at, end, cue) && !isNext) return null;

  // "Friday next week", "Friday week", "lundi prochain", "Friday in two weeks"
  const after = isMark(scan, end, ",") ? end + 1 : end;
  const inWeek = skipRole(scan, skipRole(scan, skipRole(scan, after, "of"), "in"), "the");
  // "Wednesday of the week after next"
  const later = inWeek > after ? readUnitAfterNext(scan, inWeek) : null;
  if (later?.value.kind === "period" && later.value.unit === "week")
    return { value: { kind: "weekday", day, step: null, weeks: later.value.step }, end: later.end };
  const postposed = tagAt(scan, inWeek, "relative");
  if (postposed !== null) {
    const unit = tagAt(scan, postposed.end, "unit");
    if (unit?.meaning.unit === "week") {
      return { value: { kind: "weekday", day, step: null, weeks: postposed.meaning.step }, end: unit.end };
    }
    const isFree =
      // "lunedì prossimo ore 20"
      (unit === null || roleAt(scan, postposed.end, "at") >= 0) &&
      tagAt(scan, postposed.end, "weekday") === null &&
      tagAt(scan, postposed.end, "month") === null;
    const isAllowed = !scan.words.lexicon.relativeBefore || postposed.meaning.step === 2;
    if (after === end && postposed.meaning.step !== 0 && isFree && isAllowed) {
      return {
        value: { kind: "weekday", day, step: postposed.meaning.step, weeks: null },
        end: postposed.end,
      };
    }
  }
  const unit = tagAt(scan, end, "unit");
  if (
    unit?.meaning.unit === "week" &&
    unit.meaning.count <= 2 &&
    scan.words.lexicon.weekdayWeek &&
    scan.tokens[end]?.word !== "weeks"
  ) {
    return { value: { kind: "counted", n: 1 + unit.meaning.count, day, base: null }, end: unit.end };
  }
  return { value: spec, end };
}

export function isAbbreviation(scan: Scan, at: number): boolean {
  return (scan.tokens[at]?.text.length ?? 9) <= 4;
}

/** "Mon 13th", "Monday, the 13th", "Fri 18 July", "Friday, July 18, 2026", "Mo, 5.3.". */
export function withDayNumber(
  scan: Scan,
  spec: Extract<DateSpec, { kind: "weekday" }>,
  end: number,
): Found<DateSpec> {
  let at = end;
  if (isMark(scan, at, ",") || (isMark(scan, at, ".") && scan.tokens[at]?.glued)) at++;
  at = skipRole(scan, skipRole(scan, at, "on"), "the");
  const numeric = readNumericDate(scan, at, false);
  if (numeric !== null && numeric.value.kind === "civil") {
    return { value: { ...numeric.value, weekday: spec.day }, end: numeric.end };
  }
  const ordinal = readOrdinal(scan, at, true);
  if (ordinal !== null && ordinal.value >= 1 && ordinal.value <= 31 && scan.tokens[at]?.kind === "number") {
    const whole = readDayOfMonth(scan, at, true);
    if (whole === null)
      return { value: { ...civil(ordinal.value, null, null), weekday: spec.day }, end: ordinal.end };
  }
  const date = readDayOfMonth(scan, at, true);
  if (date !== null && date.value.kind === "civil" && !isHourLike(scan, date.end)) {
    return { value: { ...date.value, weekday: spec.day }, end: date.end };
  }
  // "Friday the 12"
  const isNamed = scan.tokens[at]?.kind === "number" && roleAt(scan, at - 1, "the") === at && at - 1 >= end;
  const named = isNamed ? readDayDigits(scan, at) : null;
  if (named !== null && named.value >= 1 && named.value <= 31 && isFreeStanding(scan, named.end))
    return { value: { ...civil(named.value, null, null), weekday: spec.day }, end: named.end };
  const bare = dashAt(scan, at + 1) >= 0 ? null : readBareDay(scan, at);
  if (bare !== null && at === end)
    return { value: { ...civil(bare.value, null, null), weekday: spec.day, isBare: true }, end: bare.end };
  if (bare !== null) return { value: { ...civil(bare.value, null, null), weekday: spec.day }, end: bare.end };
  return { value: spec, end };
}

export function isHourLike(scan: Scan, at: number): boolean {
  return tagAt(scan, at, "meridiem") !== null;
}

/** Shy words ("sat", "may") count only beside something that bears them out. */
function isShyAlone(scan: Scan, at: number, end: number, cue: boolean): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !scan.words.shy.has(token.word) || end - at > 1) return false;
  if (cue) return false;
  // "so um 3" is about three, "So um 3" is Sunday.
  if (!token.capital && roleAt(scan, at, "at") > at + 1) return true;
  const before = at - 1;
  if (tagAt(scan, before, "relative") !== null || roleAt(scan, before, "every") >= 0) return false;
  const isListed =
    roleAt(scan, before, "and") >= 0 ||
    isMark(scan, before, ",") ||
    isMark(scan, before, "-") ||
    roleAt(scan, before, "or") >= 0;
  if (isListed && tagAt(scan, before - 1, "weekday") !== null) return false;
  // "4:40 wed", "6am sat"
  const isAfterClock =
    tagAt(scan, before, "meridiem") !== null ||
    (scan.tokens[before]?.kind === "number" && isMark(scan, before - 1, ":"));
  if (isAfterClock) return false;
  const next = scan.tokens[end];
  // The last word, and not what somebody did: "call mum wed", but "they wed".
  const isLast =
    next === undefined || next.kind === "line" || (next.kind === "mark" && ".!?".includes(next.word));
  // "zo doen we het", "… altijd zo"
  const isFunction = scan.words.prepositions.has(token.word);
  if (
    isLast &&
    !isFunction &&
    (before < 0 || token.capital || !scan.words.prepositions.has(scan.tokens[before]?.word ?? ""))
  )
    return false;
  if (next?.kind === "number" || (before < 0 && isMark(scan, end, ":"))) return false;
  // "with Kelly, Wed, 3:15 pm"
  const isApart = isMark(scan, end, ",") && (before < 0 || isMark(scan, before, ","));
  if (isApart && scan.tokens[end + 1]?.kind === "number") return false;
  // "Sat week"
  if (scan.words.lexicon.weekdayWeek && tagAt(scan, end, "unit")?.meaning.unit === "week") return false;
  if (
    tagAt(scan, end, "part") !== null ||
    tagAt(scan, end, "clock") !== null ||
    tagAt(scan, end, "weekday") !== null
  )
    return false;
  if (roleAt(scan, end, "at") >= 0 && readNumber(scan, roleAt(scan, end, "at")) !== null) return false;
  // "boiler Fri between 8 and 12"
  const range = Math.max(roleAt(scan, end, "from"), roleAt(scan, end, "between"));
  const isAfterNoun = before >= 0 && !scan.words.prepositions.has(scan.tokens[before]?.word ?? "");
  if (range >= 0 && isAfterNoun && readNumber(scan, range) !== null) return false;
  if (
    (isMark(scan, end, ",") ||
      isMark(scan, end, "-") ||
      isMark(scan, end, "/") ||
      roleAt(scan, end, "and") >= 0) &&
    tagAt(scan, end + 1, "weekday") !== null
  )
    return false;
  if (next?.joint === "-" && tagAt(scan, end, "weekday") !== null) return false;
  return true;
}
