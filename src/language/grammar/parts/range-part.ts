/** Ranges of days and of times within a time phrase. */

import { readClock } from "../clocks/clocks";
import { rangeJoint, readDate } from "../dates/dates";
import { isFreeStanding } from "../dates/free-standing";
import { readDayOfMonth } from "../dates/month-days";
import { civil, readNumericDate } from "../dates/numeric-dates";
import { isExact, readLength } from "../lengths";
import type { DateSpec, Found, TimePhrase } from "../nodes";
import { readNumber } from "../numbers";
import { isMark, isTightMark, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { asWritten, isDayOfMonth } from "./clock-part";
import { isCounted } from "./length-part";

/** Both ends of a range where its beginning is marked: "from 2 to 3:30pm", "between Monday and Wednesday". */
export function readRange(scan: Scan, at: number, phrase: TimePhrase): number | null {
  const between = roleAt(scan, at, "between");
  const from = between >= 0 ? between : roleAt(scan, at, "from");
  if (from < 0) return null;
  // "zwei von drei" is a share.
  const isShare = at === phrase.from && roleAt(scan, at, "of") >= 0 && readNumber(scan, at - 1) !== null;
  if (isShare && between < 0) return null;
  const jointAt = (end: number): number => {
    const and = between >= 0 ? roleAt(scan, end, "and") : -1;
    return and >= 0 ? and : rangeJoint(scan, end);
  };
  // "с 3 по 5 марта": the month stands at the end only.
  if (phrase.date === null) {
    const split = readSplitRange(scan, from, jointAt);
    if (split !== null) {
      [phrase.date, phrase.dateEnd] = split.value;
      return split.end;
    }
  }
  if (phrase.clock === null && phrase.delay === null) {
    const day = phrase.date === null ? readDate(scan, skipRole(scan, from, "the"), true) : null;
    const said = day === null ? readClock(scan, from, "from") : null;
    const isOne = said === null || between < 0 || jointAt(said.end) >= 0;
    const clock = isOne ? said : readClock(scan, from, "from", false);
    if (clock !== null) {
      const joint = jointAt(clock.end);
      const end = joint < 0 ? null : readClock(scan, skipRole(scan, joint, "at"), "said");
      // "between three and four people"
      const isCount = end?.value.bare === true && clock.value.bare && isCounted(scan, end.end);
      if (isCount) return null;
      if (end !== null) {
        phrase.clock = asWritten(scan, clock.value, end.value);
        phrase.clockEnd = end.value;
        return end.end;
      }
      if (isMeasure(scan, at, from)) return null;
      // "from 5pm", "from 9 tomorrow"
      if (between < 0 && isFreeStanding(scan, clock.end)) {
        const endDay = joint < 0 ? null : readDate(scan, joint, true);
        phrase.clock = clock.value;
        if (endDay !== null && phrase.date !== null) {
          phrase.dateEnd = endDay.value;
          const endClock = readClock(scan, skipRole(scan, endDay.end, "at"), "near");
          if (endClock !== null) phrase.clockEnd = endClock.value;
          return endClock?.end ?? endDay.end;
        }
        return clock.end;
      }
      return null;
    }
  }
  if (phrase.date !== null) return null;
  const { clock } = phrase;
  const end = readDayRange(scan, from, phrase, jointAt, true);
  // "de lunes" begins nothing by itself, and neither does "between Monday".
  if (between >= 0 && phrase.dateEnd === null) {
    phrase.date = null;
    phrase.clock = clock;
    return null;
  }
  return end;
}

/** "3-5 March", "Mon 13:00 till Tue 9:00", "March 3 to 5", "Mon-Wed", and a single day. */
export function readDayRange(
  scan: Scan,
  at: number,
  phrase: TimePhrase,
  jointAt: (end: number) => number,
  cue: boolean,
): number | null {
  const split = readSplitRange(scan, at, jointAt);
  if (split !== null) {
    [phrase.date, phrase.dateEnd] = split.value;
    return split.end;
  }
  const first = readDate(scan, at, cue);
  if (first === null) return null;
  phrase.date = first.value;
  let { end } = first;
  const atClock = roleAt(scan, end, "at");
  // "de 28 de julho a 15 de agosto"
  const clock =
    phrase.clock === null && !(atClock >= 0 && isDayOfMonth(scan, atClock))
      ? readClock(scan, atClock >= 0 ? atClock : end, atClock >= 0 ? "said" : "near")
      : null;
  const afterClock = clock === null ? end : clock.end;
  const joint = jointAt(afterClock);
  const second = joint < 0 ? null : readDate(scan, skipRole(scan, joint, "on"), true);
  if (second !== null && isRangeEnd(first.value, second.value)) {
    if (clock !== null) phrase.clock = clock.value;
    phrase.continuous = clock !== null;
    phrase.dateEnd = second.value;
    phrase.date = inSameYear(first.value, second.value);
    end = second.end;
    const endAt = roleAt(scan, end, "at");
    const endClock =
      clock === null ? null : readClock(scan, endAt >= 0 ? endAt : end, endAt >= 0 ? "said" : "near");
    if (endClock !== null) {
      phrase.clockEnd = endClock.value;
      end = endClock.end;
    }
    return end;
  }
  // "Feb 24 at 3pm - 2pm March 3"
  const endAt = clock === null || joint < 0 ? null : readClock(scan, joint, "said");
  const endDate = endAt === null ? null : readDate(scan, skipRole(scan, endAt.end, "on"), true);
  if (clock !== null && endAt !== null && endDate?.value.kind === "civil" && first.value.kind === "civil") {
    phrase.clock = clock.value;
    phrase.continuous = true;
    phrase.dateEnd = endDate.value;
    phrase.clockEnd = endAt.value;
    return endDate.end;
  }
  // "from 2pm Friday to 10am Sunday"
  const lastClock = phrase.clock === null || joint < 0 ? null : readClock(scan, joint, "said");
  const lastDay = lastClock === null ? null : readDate(scan, skipRole(scan, lastClock.end, "on"), false);
  if (
    lastClock !== null &&
    lastDay !== null &&
    phrase.clockEnd === null &&
    isSameKind(first.value, lastDay.value)
  ) {
    phrase.continuous = true;
    phrase.dateEnd = lastDay.value;
    phrase.clockEnd = lastClock.value;
    return lastDay.end;
  }
  // "today and tomorrow"
  const both = clock === null ? readDate(scan, Math.max(roleAt(scan, end, "and"), 0), false) : null;
  const isTomorrow =
    roleAt(scan, end, "and") >= 0 &&
    both?.value.kind === "offset" &&
    first.value.kind === "offset" &&
    both.value.days === first.value.days + 1;
  if (
    isTomorrow &&
    tagAt(scan, both.end, "part") === null &&
    readClock(scan, skipRole(scan, both.end, "at"), "near") === null
  ) {
    phrase.dateEnd = both.value;
    return both.end;
  }
  // "March 3 to 5", "Mon 3rd - 5th"
  const and = roleAt(scan, end, "and");
  const next = joint >= 0 ? joint : and;
  if (first.value.kind === "civil" && next >= 0 && clock === null) {
    const day = scan.tokens[next];
    const after = scan.tokens[next + 1];
    const isOrdinal = after?.glued === true && scan.words.ordinalSuffixes.has(after.word);
    // "Nov 5th and 6th"
    const isFollowing = day?.value === first.value.day + 1;
    const isNext = joint >= 0 || (isFollowing && (isOrdinal || isFreeStanding(scan, next + 1)));
    if (
      isNext &&
      day?.kind === "number" &&
      day.text.length <= 2 &&
      day.value > first.value.day &&
      day.value <= 31 &&
      !(after?.kind === "mark" && after.word === ":") &&
      tagAt(scan, next + 1, "meridiem") === null &&
      (scan.tokens[first.end - 1]?.kind === "number" ||
        (scan.tokens[first.end - 2]?.kind === "number" &&
          scan.words.ordinalSuffixes.has(scan.tokens[first.end - 1]?.word ?? "")))
    ) {
      phrase.dateEnd = civil(day.value, first.value.month, first.value.year);
      return isOrdinal && joint < 0 ? next + 2 : next + 1;
    }
  }
  return end;
}

/** "14.10. - 15.10.2027": the year stands at the end only. */
function inSameYear(first: DateSpec, last: DateSpec): DateSpec {
  const isBare =
    first.kind === "civil" && first.year === null && first.month !== null && first.yearStep === null;
  if (!isBare || last.kind !== "civil" || last.year === null || last.month === null) return first;
  const isBefore = first.month < last.month || (first.month === last.month && first.day <= last.day);
  return { ...first, year: isBefore ? last.year : last.year - 1 };
}

function isSameKind(first: DateSpec, last: DateSpec): boolean {
  return first.kind === last.kind || (first.kind === "offset" && last.kind === "weekday");
}

function isRangeEnd(first: DateSpec, second: DateSpec): boolean {
  return !(first.kind === "offset" && second.kind === "year");
}

/** "3-5 March", "3rd to 5th of March", "from the 3rd to the 5th of May": the month stands once, at the end. */
function readSplitRange(
  scan: Scan,
  at: number,
  jointAt: (end: number) => number,
): Found<[DateSpec, DateSpec]> | null {
  const start = skipRole(scan, at, "the");
  const token = scan.tokens[start];
  if (token?.kind !== "number" || token.text.length > 2 || token.value < 1 || token.value > 31) return null;
  // "14./15.10."
  if (isTightMark(scan, start + 1, ".") && isTightMark(scan, start + 2, "/")) {
    const last = readNumericDate(scan, start + 3, true, true) ?? readDayOfMonth(scan, start + 3, true);
    const isNext = last?.value.kind === "civil" && last.value.month !== null && last.value.day > token.value;
    return isNext && last?.value.kind === "civil"
      ? { value: [{ ...last.value, day: token.value }, last.value], end: last.end }
      : null;
  }
  let end = start + 1;
  const suffix = scan.tokens[end];
  if (suffix?.glued && suffix.kind === "word" && scan.words.ordinalSuffixes.has(suffix.word)) end++;
  else if (
    isMark(scan, end, ".") &&
    scan.tokens[end]?.glued &&
    (scan.words.lexicon.ordinalDot || scan.dayFirst)
  )
    end++;
  const and = roleAt(scan, end, "and");
  const joint = Math.max(jointAt(end), and);
  if (joint < 0) return null;
  const lastAt = skipRole(scan, joint, "the");
  const digits = readNumericDate(scan, lastAt, true);
  const last = digits?.value.kind === "civil" ? digits : readDayOfMonth(scan, lastAt, true);
  if (last === null || last.value.kind !== "civil") return null;
  const { month, year, day, monthStep } = last.value;
  // "13. und 14. Januar" runs through both.
  if (joint === and && jointAt(end) < 0 && (day !== token.value + 1 || month === null)) return null;
  if (day <= token.value || (month === null && monthStep === null && end === start + 1)) return null;
  return { value: [{ ...last.value, day: token.value, month, year }, last.value], end: last.end };
}

/** "overleg van twee uur" is that long, "de trein van acht uur" leaves then. */
function isMeasure(scan: Scan, at: number, from: number): boolean {
  if (scan.words.lexicon.hourClock !== true || roleAt(scan, at, "for") !== from) return false;
  const length = readLength(scan, from);
  return length !== null && isExact(length.value.length) && length.value.length.minutes < 360;
}
