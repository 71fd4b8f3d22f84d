/** Lengths within a time phrase: delays, durations; and deadlines. */

import { isHourOfDay } from "../clocks/clock-forms";
import { readClock } from "../clocks/clocks";
import { isSpokenClock } from "../clocks/spoken-clocks";
import { rangeJoint, readDate } from "../dates/dates";
import { isFreeStanding } from "../dates/free-standing";
import { civil } from "../dates/numeric-dates";
import { isExact, type LengthRead, readLength } from "../lengths";
import type { DateSpec, Found, TimePhrase } from "../nodes";
import { readNumber } from "../numbers";
import { readRepeat } from "../repeats/repeats";
import { roleAt, type Scan, skipRole, tagAt } from "../scan";
import { isFromToday } from "./day-part";
import { readRecurrencePart } from "./recurrence-part";

/** "by Friday", "before noon", "due Monday at 5". */
export function readDeadline(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.clock !== null || phrase.deadline) return null;
  const before = roleAt(scan, at, "before");
  const by = roleAt(scan, at, "by") >= 0 ? roleAt(scan, at, "by") : before;
  if (by < 0) return null;
  // "przed południem" is a part of the day.
  if (by === before && (tagAt(scan, at, "part")?.end ?? by) > by) return null;
  // "rent due on the 1st of every month"
  if (phrase.repeat === null && readRepeat(scan, by) !== null) return readRecurrencePart(scan, by, phrase);
  const date = phrase.date === null ? (readDate(scan, by, true) ?? readLateDay(scan, by)) : null;
  // "plan overleg voor maandag om 11 uur", where "before" is "for" as well.
  const isFor =
    by === before &&
    roleAt(scan, at, "for") === by &&
    date !== null &&
    readClock(scan, roleAt(scan, date.end, "at"), "said") !== null;
  if (date !== null && !isFor && !(date.value.kind === "year" && date.end - by === 1)) {
    phrase.date = date.value;
    phrase.deadline = true;
    phrase.before = by === before;
    return date.end;
  }
  const clock = readClock(scan, by, "said");
  if (clock !== null && (isFreeStanding(scan, clock.end) || roleAt(scan, clock.end - 1, "oclock") >= 0)) {
    phrase.clock = clock.value;
    // "every Friday by 4pm"
    phrase.deadline = phrase.repeat === null;
    return clock.end;
  }
  const part = tagAt(scan, by, "part");
  if (part !== null) {
    phrase.part = part.meaning.part;
    phrase.deadline = true;
    return part.end;
  }
  return null;
}

/** "antes del 30": no hour is so late. */
function readLateDay(scan: Scan, at: number): Found<DateSpec> | null {
  const token = scan.tokens[at];
  const isDay = token?.kind === "number" && token.text.length === 2 && token.value > 24 && token.value <= 31;
  return isDay && isFreeStanding(scan, at + 1)
    ? { value: civil(token.value, null, null), end: at + 1 }
    : null;
}

/** "in 3 hours", "2 days ago", "three weeks from now", "vor zwei Tagen". */
export function readDelay(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.date !== null && phrase.delay !== null) return null;
  const now = roleAt(scan, at, "now");
  // "now" by itself is a filler as often as not, and counts at the end only.
  if (
    now >= 0 &&
    phrase.date === null &&
    phrase.clock === null &&
    phrase.delay === null &&
    (now - at > 1 || now >= scan.tokens.length)
  ) {
    phrase.delay = 0;
    return now;
  }
  const within = roleAt(scan, at, "delay");
  // "за десять хвилин п'ята"
  if (within >= 0 && tagAt(scan, at, "length") === null && isSpokenClock(scan, at)) return null;
  const before = roleAt(scan, at, "ago-before");
  for (const [start, sign] of [
    [within, 1],
    [before, -1],
    [at, 0],
  ] as const) {
    if (start < 0) continue;
    const length = readLength(scan, start) ?? (sign === 1 ? readBareMinutes(scan, start) : null);
    if (length === null) continue;
    // "in three weeks from tomorrow", "через неделю после Пасхи"
    const counted = sign === 1 && roleAt(scan, length.end, "counted-from") >= 0 && phrase.date === null;
    const relation = counted ? readDate(scan, start, true) : null;
    if (relation !== null && relation.end > length.end) {
      phrase.date = relation.value;
      return relation.end;
    }
    let direction: number = sign;
    let { end } = length;
    const ago = roleAt(scan, end, "ago");
    const fromNow = roleAt(scan, end, "from-now");
    if (ago >= 0) [direction, end] = [-1, ago];
    else if (fromNow >= 0) [direction, end] = [1, fromNow];
    if (direction === 0) continue;
    // "Mittwoch in acht Tagen", "mercredi dans huit jours" are a week on.
    const isWeeks =
      (length.value.length.days % 7 === 0 || length.value.length.days === 8) &&
      length.value.length.days > 0 &&
      length.value.length.months === 0;
    // "в пятницу через неделю"
    if (
      sign === 1 &&
      phrase.date?.kind === "weekday" &&
      phrase.date.weeks === null &&
      phrase.date.step === null &&
      isWeeks
    ) {
      phrase.date = { ...phrase.date, weeks: Math.floor(length.value.length.days / 7) };
      return end;
    }
    if (sign === 1 && start === within && phrase.date !== null) continue;
    const { minutes, days, months, workdays } = length.value.length;
    // "in two and a half days"
    if (minutes !== 0 && months === 0 && workdays === 0) {
      if (phrase.clock !== null) continue;
      phrase.delay = (minutes + days * 1440) * direction;
    } else {
      if (phrase.date !== null) continue;
      phrase.date = {
        kind: "shifted",
        base: null,
        length: length.value.length,
        sign: direction === 1 ? 1 : -1,
      };
    }
    return end;
  }
  return null;
}

/** "back in 10": at the end, without a unit, minutes are meant. */
function readBareMinutes(scan: Scan, at: number): Found<LengthRead> | null {
  const number = scan.tokens[at];
  const isLast = scan.tokens.slice(at + 1, at + 3).every(({ kind }) => kind === "mark");
  if (number?.kind !== "number" || !isLast || number.value % 5 !== 0 || number.value > 60 || number.value < 5)
    return null;
  if (!scan.words.lexicon.relativeBefore) return null;
  const length = { months: 0, days: 0, workdays: 0, minutes: number.value };
  return { value: { length, smallest: "minute", counted: true }, end: at + 1 };
}

export function isCounted(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  return next?.kind === "word" && scan.words.counted.has(next.word);
}

/** "for 90 minutes", "90 min", "a two hour", "all day", "2 hours long". */
export function readDuration(scan: Scan, at: number, phrase: TimePhrase, joined: boolean): number | null {
  const allDay = roleAt(scan, at, "all-day");
  if (allDay >= 0) {
    phrase.allDay = true;
    return allDay;
  }
  if (phrase.length !== null || isSpokenClock(scan, at)) return null;
  // "tomorrow 14h"
  const token = scan.tokens[at];
  const isHour =
    token?.kind === "number" &&
    token.value > (scan.words.lexicon.articleDay && phrase.date !== null ? 5 : 12) &&
    token.value < 24 &&
    scan.tokens[at + 1]?.glued &&
    scan.tokens[at + 1]?.text.length === 1 &&
    tagAt(scan, at + 1, "unit")?.meaning.unit === "hour";
  if ((isHour && phrase.clock === null) || isHourSaid(scan, at, phrase) || isDeparture(scan, at, phrase))
    return null;
  const lead = roleAt(scan, at, "for");
  if (lead >= 0) {
    const length = readLength(scan, lead);
    // "for two weeks from today" is a day, not a length.
    const isCounted =
      length !== null && (roleAt(scan, length.end, "from-now") >= 0 || isShiftedToday(scan, lead));
    if (length !== null && isSetTime(scan, at, lead, length, phrase)) return null;
    if (length !== null && !isCounted) {
      phrase.length = length.value.length;
      return skipRole(scan, length.end, "lasting");
    }
    return null;
  }
  // "a meeting of two hours"
  const of = roleAt(scan, at, "delay") >= 0 || roleAt(scan, at, "in") >= 0 ? -1 : roleAt(scan, at, "of");
  const measured = of < 0 ? null : readLength(scan, of);
  // "le train de 8h45" leaves then, "un film de 2h15" is that long.
  const isLength =
    measured !== null &&
    isExact(measured.value.length) &&
    (measured.value.length.minutes < 360 || scan.tokens[measured.end - 1]?.kind !== "number");
  if (measured !== null && isLength && rangeJoint(scan, measured.end) < 0) {
    phrase.length = measured.value.length;
    return measured.end;
  }
  const article = skipRole(scan, at, "a");
  const whole = article > at && readLength(scan, article) === null ? readLength(scan, at) : null;
  // "book an hour with Ana"
  const isAnHour = whole !== null && isExact(whole.value.length) && isFreeStanding(scan, whole.end);
  const length = isAnHour ? whole : readLength(scan, article);
  if (length === null) return null;
  // "8 часов вечера"
  if (length.value.smallest === "hour" && roleAt(scan, length.end, "hour-part") >= 0) return null;
  const { minutes, days, months } = length.value.length;
  // "half day on Friday" is what it is, not how long.
  if (roleAt(scan, at, "half") >= 0 && length.value.smallest === "day") return null;
  // A length by itself is one when it is of hours and minutes, or stands among other time words.
  const isStart = roleAt(scan, length.end, "starting") >= 0 || isAdjective(scan, at, length);
  if (minutes === 0 && !joined && !isStart) return null;
  if (days !== 0 && months !== 0) return null;
  if (!length.value.counted && article === at) return null;
  phrase.length = length.value.length;
  return skipRole(scan, length.end, "lasting");
}

/** "a three day trip": the unit stays singular. */
function isAdjective(scan: Scan, at: number, length: Found<LengthRead>): boolean {
  const { pluralEnding } = scan.words.lexicon;
  const number = readNumber(scan, skipRole(scan, at, "a"));
  const unit = scan.tokens[length.end - 1];
  return (
    pluralEnding !== undefined &&
    number !== null &&
    number.value > 1 &&
    unit?.kind === "word" &&
    unit.text.length > 2 &&
    !unit.word.endsWith(pluralEnding) &&
    !isFreeStanding(scan, length.end)
  );
}

function isShiftedToday(scan: Scan, at: number): boolean {
  const day = readDate(scan, at, true);
  return day !== null && isFromToday(day.value);
}

/** "maandag 9 uur" is a time of day, unless a time comes after so few hours: "morgen 2 uur vergaderen om 10 uur". */
function isHourSaid(scan: Scan, at: number, phrase: TimePhrase): boolean {
  if (scan.words.lexicon.hourClock !== true || phrase.clock !== null) return false;
  const number = readNumber(scan, at);
  if (number === null || !Number.isInteger(number.value) || number.value > 24) return false;
  const oclock = roleAt(scan, number.end, "oclock");
  const isArticle = roleAt(scan, at, "a") === number.end;
  if (oclock < 0 || isArticle) return false;
  if (!isHourOfDay(scan, oclock, number.value, phrase.date === null ? "none" : "near")) return false;
  return number.value >= 5 || !isClockLater(scan, oclock);
}

/** "amanhã 5h50", "zondag 9.04 uur": hours and minutes after a day, where a length would be too long. */
function isDeparture(scan: Scan, at: number, phrase: TimePhrase): boolean {
  const [hour, mark, minutes] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (phrase.clock !== null || phrase.date === null || hour?.kind !== "number" || hour.value < 5)
    return false;
  if (hour.value > 23 || minutes?.kind !== "number" || minutes.text.length !== 2 || minutes.value > 59)
    return false;
  if (!minutes.glued || mark?.glued !== true) return false;
  const isDotted = mark.word === "." && scan.hour24 && roleAt(scan, at + 3, "oclock") >= 0;
  return isDotted || roleAt(scan, at + 1, "oclock") === at + 2;
}

/** "на 3 часа" is a length where a clock time is given beside it, else the time it is set for. */
function isSetTime(
  scan: Scan,
  at: number,
  start: number,
  length: Found<LengthRead>,
  phrase: TimePhrase,
): boolean {
  if (roleAt(scan, at, "set-for") < 0 || phrase.clock !== null || length.value.smallest !== "hour")
    return false;
  const number = readNumber(scan, start);
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 24)
    return false;
  if (scan.tokens[start]?.kind !== "number" && tagAt(scan, start, "number") === null) return false;
  return !isClockLater(scan, length.end);
}

function isClockLater(scan: Scan, from: number): boolean {
  for (let k = from; k < Math.min(scan.tokens.length, from + 12); k++) {
    const said = roleAt(scan, k, "at");
    if (
      readClock(scan, k, "none") !== null ||
      (said >= 0 && readDate(scan, said, true) === null && readClock(scan, said, "said") !== null)
    )
      return true;
  }
  return false;
}
