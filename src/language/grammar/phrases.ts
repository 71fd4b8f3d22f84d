/** Stretches of time words: the parts (day, clock, length, recurrence …) that stand together, each with its preposition. */
import { isExact, type LengthRead, readLength, readNumber } from "./amounts";
import { type ClockCue, isSpokenClock, readClock } from "./clocks";
import { isFreeStanding, rangeJoint, readDate, readDayOfMonth, readPeriod } from "./dates";
import { type Clock, type DateSpec, emptyPhrase, type Found, type TimePhrase } from "./nodes";
import { civil } from "./numeric-dates";
import { readExcept, readRepeat, readWeekdays } from "./repeats";
import { dashAt, isMark, roleAt, type Scan, skipRole, tagAt } from "./scan";
import { readZone } from "./zones";

/** All stretches, in order. `taken` tells tokens that belong to something else already. */
export function readPhrases(scan: Scan, taken: (at: number) => boolean): TimePhrase[] {
  const phrases: TimePhrase[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const phrase = taken(at) ? null : readPhrase(scan, at, taken);
    if (phrase === null) at++;
    else {
      phrases.push(phrase);
      at = phrase.to;
    }
  }
  return phrases;
}

export function readPhrase(
  scan: Scan,
  at: number,
  taken: (at: number) => boolean = () => false,
): TimePhrase | null {
  if (!mayBegin(scan, at)) return null;
  const phrase = emptyPhrase(at);
  let cursor = at;
  // Nobody strings together more; the bound keeps the pass linear.
  for (let parts = 0; parts < 12; parts++) {
    const before = parts > 0 ? { ...phrase } : null;
    const end = readPart(scan, cursor, phrase, parts > 0);
    if (end <= cursor) break;
    if (taken(cursor) || taken(end - 1)) {
      if (before === null) return null;
      Object.assign(phrase, before);
      break;
    }
    phrase.to = skipPossessive(scan, end);
    cursor = skipJoint(scan, end, phrase);
  }
  return phrase.to > at ? phrase : null;
}

/** Whether the token means anything to the grammar; most do not, and are passed by at once. */
function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "number" || (scan.tags[at]?.length ?? 0) > 0) return true;
  if (token.kind !== "word") return token.word === "½" || token.word === "¼" || token.word === "¾";
  return token.word === "q" || scan.words.clockPatterns.byWord.has(token.word);
}

/** "Friday's meeting" */
function skipPossessive(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  return token?.joint === "'" && token.word === "s" ? at + 1 : at;
}

/** Between parts a comma, "and" before a length, or an article may stand. */
function skipJoint(scan: Scan, at: number, phrase: TimePhrase): number {
  if (isMark(scan, at, ",")) return at + 1;
  if (
    isMark(scan, at, "-") &&
    (phrase.date === null || phrase.clock === null) &&
    scan.tokens[at]?.glued !== true
  )
    return at + 1;
  if (isMark(scan, at, "(") || isMark(scan, at, ")")) return at + 1;
  return at;
}

/** Reads one part into a free slot of the phrase; the index after it, or `at` when there is none. */
function readPart(scan: Scan, at: number, phrase: TimePhrase, joined: boolean): number {
  return (
    readRecurrencePart(scan, at, phrase) ??
    readRecurrenceBound(scan, at, phrase) ??
    readDeadline(scan, at, phrase) ??
    readDelay(scan, at, phrase) ??
    readRange(scan, at, phrase) ??
    readDuration(scan, at, phrase, joined) ??
    readDay(scan, at, phrase) ??
    readTime(scan, at, phrase) ??
    readPartOfDay(scan, at, phrase) ??
    readZonePart(scan, at, phrase) ??
    at
  );
}

function readRecurrencePart(scan: Scan, at: number, phrase: TimePhrase): number | null {
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
  const read = readRepeat(scan, at);
  if (read === null) return null;
  const { repeat, part, lost } = read.value;
  // "Monday weekly", "the 5th monthly": the day said before becomes the recurrence's.
  phrase.repeat = phrase.date === null ? repeat : mergeDay(repeat, phrase);
  phrase.lost = lost;
  if (part !== null) phrase.part = part;
  phrase.repeatFrom = at;
  phrase.repeatTo = read.end;
  return read.end;
}

function mergeDay(repeat: TimePhrase["repeat"], phrase: TimePhrase): TimePhrase["repeat"] {
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
  if (date.kind === "weekday" && repeat.every === "week" && repeat.weekdays.length === 0) {
    const days = [date, ...phrase.moreDates].flatMap((each) =>
      each.kind === "weekday" ? [{ day: each.day, n: null }] : [],
    );
    return { ...repeat, weekdays: days };
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
  if (date.kind === "nth" && repeat.every === "month" && isMonthly && typeof date.what === "number") {
    phrase.date = null;
    return { ...repeat, weekdays: [{ day: date.what, n: date.n }] };
  }
  return repeat;
}

/** "until June", "for 10 weeks", "10 times", "starting Monday". */
function readRecurrenceBound(scan: Scan, at: number, phrase: TimePhrase): number | null {
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
  if (phrase.repeat === null) return null;
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

/** "by Friday", "before noon", "due Monday at 5". */
function readDeadline(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.clock !== null || phrase.deadline) return null;
  const before = roleAt(scan, at, "before");
  const by = roleAt(scan, at, "by") >= 0 ? roleAt(scan, at, "by") : before;
  if (by < 0) return null;
  // "rent due on the 1st of every month"
  if (phrase.repeat === null && readRepeat(scan, by) !== null) return readRecurrencePart(scan, by, phrase);
  const date = phrase.date === null ? readDate(scan, by, true) : null;
  if (date !== null && !(date.value.kind === "year" && date.end - by === 1)) {
    phrase.date = date.value;
    phrase.deadline = true;
    phrase.before = by === before;
    return date.end;
  }
  const clock = readClock(scan, by, "said");
  if (clock !== null && (isFreeStanding(scan, clock.end) || roleAt(scan, clock.end - 1, "oclock") >= 0)) {
    phrase.clock = clock.value;
    phrase.deadline = true;
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

/** "in 3 hours", "2 days ago", "three weeks from now", "vor zwei Tagen". */
function readDelay(scan: Scan, at: number, phrase: TimePhrase): number | null {
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
  const before = roleAt(scan, at, "ago-before");
  for (const [start, sign] of [
    [within, 1],
    [before, -1],
    [at, 0],
  ] as const) {
    if (start < 0) continue;
    const length = readLength(scan, start);
    if (length === null) continue;
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

function isCounted(scan: Scan, at: number): boolean {
  const next = scan.tokens[at];
  return next?.kind === "word" && scan.words.counted.has(next.word);
}

/** Both ends of a range where its beginning is marked: "from 2 to 3:30pm", "between Monday and Wednesday". */
function readRange(scan: Scan, at: number, phrase: TimePhrase): number | null {
  const between = roleAt(scan, at, "between");
  const from = between >= 0 ? between : roleAt(scan, at, "from");
  if (from < 0) return null;
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
function readDayRange(
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
  const clock =
    phrase.clock === null
      ? readClock(scan, atClock >= 0 ? atClock : end, atClock >= 0 ? "said" : "near")
      : null;
  const afterClock = clock === null ? end : clock.end;
  const joint = jointAt(afterClock);
  const second = joint < 0 ? null : readDate(scan, skipRole(scan, joint, "on"), true);
  if (second !== null && isRangeEnd(first.value, second.value)) {
    if (clock !== null) phrase.clock = clock.value;
    phrase.continuous = clock !== null;
    phrase.dateEnd = second.value;
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
  // "March 3 to 5", "Mon 3rd - 5th"
  if (first.value.kind === "civil" && joint >= 0 && clock === null) {
    const day = scan.tokens[joint];
    const after = scan.tokens[joint + 1];
    if (
      day?.kind === "number" &&
      day.text.length <= 2 &&
      day.value > first.value.day &&
      day.value <= 31 &&
      !(after?.kind === "mark" && after.word === ":") &&
      tagAt(scan, joint + 1, "meridiem") === null &&
      scan.tokens[first.end - 1]?.kind === "number"
    ) {
      phrase.dateEnd = civil(day.value, first.value.month, first.value.year);
      return joint + 1;
    }
  }
  return end;
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
  let end = start + 1;
  const suffix = scan.tokens[end];
  if (suffix?.glued && suffix.kind === "word" && scan.words.ordinalSuffixes.has(suffix.word)) end++;
  else if (isMark(scan, end, ".") && scan.words.lexicon.ordinalDot) end++;
  const and = roleAt(scan, end, "and");
  const joint = Math.max(jointAt(end), and);
  if (joint < 0) return null;
  const last = readDayOfMonth(scan, skipRole(scan, joint, "the"), true);
  if (last === null || last.value.kind !== "civil") return null;
  const { month, year, day, monthStep } = last.value;
  // "13. und 14. Januar" runs through both.
  if (joint === and && (day !== token.value + 1 || month === null)) return null;
  if (day <= token.value || (month === null && monthStep === null && end === start + 1)) return null;
  return { value: [{ ...last.value, day: token.value, month, year }, last.value], end: last.end };
}

/** "for 90 minutes", "90 min", "a two hour", "all day", "2 hours long". */
function readDuration(scan: Scan, at: number, phrase: TimePhrase, joined: boolean): number | null {
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
    scan.tokens[at + 1]?.word === "h";
  if (isHour && phrase.clock === null) return null;
  const lead = roleAt(scan, at, "for");
  if (lead >= 0) {
    const length = readLength(scan, lead);
    // "for two weeks from today" is a day, not a length.
    const isCounted =
      length !== null &&
      (roleAt(scan, length.end, "from-now") >= 0 || readDate(scan, lead, true)?.value.kind === "shifted");
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
  const length = readLength(scan, article) ?? null;
  if (length === null) return null;
  const { minutes, days, months } = length.value.length;
  // A length by itself is one when it is of hours and minutes, or stands among other time words.
  if (minutes === 0 && !joined) return null;
  if (days !== 0 && months !== 0) return null;
  if (!length.value.counted && article === at) return null;
  phrase.length = length.value.length;
  return skipRole(scan, length.end, "lasting");
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
  for (let k = length.end; k < Math.min(scan.tokens.length, length.end + 12); k++) {
    const said = roleAt(scan, k, "at");
    if (
      readClock(scan, k, "none") !== null ||
      (said >= 0 && readDate(scan, said, true) === null && readClock(scan, said, "said") !== null)
    )
      return false;
  }
  return true;
}

function readDay(scan: Scan, at: number, phrase: TimePhrase): number | null {
  // "early tomorrow morning"
  const early = tagAt(scan, at, "edge");
  if (early?.meaning.edge === "early" && phrase.part === null && tagAt(scan, early.end, "day") !== null) {
    const end = readDay(scan, early.end, phrase);
    if (end !== null) {
      phrase.part = "early";
      return end;
    }
  }
  const atClock = roleAt(scan, at, "at");
  // "в 15.30" is no date.
  if (atClock >= 0 && atClock === roleAt(scan, at, "on") && scan.tokens[atClock]?.kind === "number") {
    const clock = readClock(scan, atClock, "said");
    if (
      clock !== null &&
      clock.end - atClock >= 3 &&
      !clock.value.bare &&
      tagAt(scan, clock.end, "month") === null
    )
      return null;
  }
  const lead = dayLead(scan, at, phrase);
  if (phrase.date !== null) {
    return readMoreDay(scan, at, lead.end, phrase);
  }
  if (phrase.delay !== null) return null;
  const start = lead.end;
  const list = readDayList(scan, start, phrase);
  if (list !== null) return list;
  const end = readDayRange(scan, start, phrase, (from) => rangeJoint(scan, from), lead.cue);
  if (end === null) return null;
  const date = phrase.date as DateSpec | null;
  if (date?.kind === "offset") {
    const part = tagAt(scan, start, "day")?.meaning.part;
    if (part !== undefined && part !== null) phrase.part = part;
  }
  // A period after "for" ("for next week") is fine; a bare year is not a day.
  if (date?.kind === "year" && date.edge === null && !lead.cue) {
    phrase.date = null;
    return null;
  }
  return end;
}

/** "on", "for", "in", "of" before a day; "in" needs a month or a period after it. */
function dayLead(scan: Scan, at: number, phrase: TimePhrase): { end: number; cue: boolean } {
  for (const role of ["on", "in", "for", "at", "from"] as const) {
    const end = roleAt(scan, at, role);
    if (end < 0) continue;
    const of = skipRole(scan, end, "the");
    if (role === "in" || role === "for" || role === "at") {
      const date = readDate(scan, end, true);
      if (date === null) continue;
      if (
        role === "at" &&
        date.value.kind !== "holiday" &&
        !(date.value.kind === "period" && (date.value.edge !== null || date.value.unit === "weekend")) &&
        !(date.value.kind === "month" && date.value.edge !== null)
      )
        continue;
      if (role === "for" && date.value.kind === "year") continue;
      return { end, cue: true };
    }
    if (of > at) return { end, cue: true };
  }
  const of = roleAt(scan, at, "of");
  if (of >= 0 && (phrase.date !== null || phrase.clock !== null)) return { end: of, cue: true };
  return { end: at, cue: false };
}

/** "Mon, Wed and Fri": several days of one thing. */
function readDayList(scan: Scan, at: number, phrase: TimePhrase): number | null {
  const days = readWeekdays(scan, at);
  if (days === null || days.value.length < 2) return null;
  const first = tagAt(scan, at, "weekday");
  if (first === null) return null;
  let isRange = false;
  for (let k = at; k < days.end; k++) {
    if (dashAt(scan, k) >= 0 && k > at) isRange = true;
    if (roleAt(scan, k, "to") >= 0 || roleAt(scan, k, "until") >= 0) isRange = true;
  }
  const last = tagAt(scan, days.end - 1, "weekday");
  if (isRange) {
    phrase.date = { kind: "weekday", day: first.meaning.day, step: null, weeks: null };
    phrase.dateEnd = {
      kind: "weekday",
      day: last?.meaning.day ?? first.meaning.day,
      step: null,
      weeks: null,
    };
    return days.end;
  }
  // Each day with a clock of its own is a range or two things, not a list.
  const specs = days.value.map(
    (each): DateSpec => ({ kind: "weekday", day: each.day, step: null, weeks: null }),
  );
  const [date, ...more] = specs;
  if (date === undefined) return null;
  phrase.date = date;
  phrase.moreDates = more;
  return days.end;
}

/** What may still refine a day: "of next month" after "first Monday", the weekday after a date. */
function readMoreDay(scan: Scan, at: number, start: number, phrase: TimePhrase): number | null {
  const { date } = phrase;
  if (date === null) return null;
  if (date.kind === "nth" && date.within === null) {
    const of = roleAt(scan, at, "of") >= 0 ? roleAt(scan, at, "of") : roleAt(scan, at, "in");
    const period = of < 0 ? null : readPeriod(scan, of);
    if (period !== null) {
      phrase.date = { ...date, within: period.value };
      return period.end;
    }
  }
  const weekday = tagAt(scan, start, "weekday");
  if (weekday !== null && !weekday.meaning.habitual) {
    if (date.kind === "civil" && date.weekday === null) {
      phrase.date = { ...date, weekday: weekday.meaning.day };
      return weekday.end;
    }
    if (date.kind === "iso-week" && date.weekday === null) {
      phrase.date = { ...date, weekday: weekday.meaning.day };
      return weekday.end;
    }
    if (date.kind === "period" && date.unit === "week" && date.edge === null && date.count === 1) {
      phrase.date = { kind: "weekday", day: weekday.meaning.day, step: null, weeks: date.step };
      return weekday.end;
    }
    if (
      date.kind === "shifted" &&
      date.base === null &&
      date.length.days % 7 === 0 &&
      date.length.days > 0 &&
      date.length.months === 0 &&
      date.sign === 1
    ) {
      phrase.date = { kind: "weekday", day: weekday.meaning.day, step: null, weeks: date.length.days / 7 };
      return weekday.end;
    }
  }
  if (date.kind === "weekday" && date.step === null && date.weeks === null) {
    const refined = readDate(scan, start, true);
    if (refined !== null) {
      const { value } = refined;
      if (value.kind === "civil" && value.weekday === null) {
        phrase.date = { ...value, weekday: date.day };
        return refined.end;
      }
      if (value.kind === "iso-week") {
        phrase.date = { ...value, weekday: date.day };
        return refined.end;
      }
      if (value.kind === "period" && value.unit === "week" && value.edge === null) {
        phrase.date = { ...date, weeks: value.step };
        return refined.end;
      }
      if (value.kind === "shifted" && value.base === null && value.length.days % 7 === 0) {
        phrase.date = { ...date, weeks: (value.length.days / 7) * value.sign };
        return refined.end;
      }
    }
  }
  if (date.kind === "civil" && date.month === null && date.monthStep === null) {
    const of = roleAt(scan, at, "of") >= 0 ? roleAt(scan, at, "of") : roleAt(scan, at, "in");
    const period = of < 0 ? null : readPeriod(scan, of);
    if (period?.value.kind === "month") {
      phrase.date = { ...date, month: period.value.month, year: period.value.year };
      return period.end;
    }
    if (period?.value.kind === "period" && period.value.unit === "month") {
      phrase.date = { ...date, monthStep: period.value.step };
      return period.end;
    }
  }
  return null;
}

function readTime(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.clock !== null || phrase.delay !== null) return readClockEnd(scan, at, phrase);
  const lead = clockLead(scan, at, phrase);
  // "nach dem 5. Januar"
  if (lead.end > at && isDayOfMonth(scan, lead.end)) return null;
  const clock = readClock(scan, lead.end, lead.cue);
  if (clock === null) return readClockEnd(scan, at, phrase);
  // "2 à 1" is a score.
  const isScore = clock.value.bare && at === phrase.from && scan.tokens[at - 1]?.kind === "number";
  if (isScore && roleAt(scan, at, "to") >= 0) return null;
  // "après-midi" is no time after noon.
  const part = roleAt(scan, at, "after") === lead.end ? tagAt(scan, at, "part") : null;
  if (part !== null && part.end >= clock.end) return null;
  const joint = rangeJoint(scan, clock.end);
  const end =
    joint < 0 || isDayOfMonth(scan, joint) ? null : readClock(scan, skipRole(scan, joint, "at"), "said");
  if (end !== null && isCredibleRange(scan, lead.cue, clock.value, end.value, end.end)) {
    phrase.clock = asWritten(scan, clock.value, end.value);
    phrase.clockEnd = end.value;
    return end.end;
  }
  if (clock.value.bare && clock.value.open && !isCredibleHour(scan, lead.end, clock.end, lead.cue))
    return null;
  if (
    clock.value.bare &&
    clock.value.half === null &&
    clock.value.part === null &&
    roleAt(scan, clock.end - 1, "oclock") < 0 &&
    lead.cue !== "said" &&
    lead.cue !== "from" &&
    !isFreeStanding(scan, clock.end)
  )
    return null;
  phrase.clock = clock.value;
  const isAnd = clock.value.half !== null || phrase.repeat !== null || !clock.value.bare;
  const or = Math.max(roleAt(scan, clock.end, "or"), isAnd ? roleAt(scan, clock.end, "and") : -1);
  const other = or < 0 ? null : readClock(scan, skipRole(scan, or, "at"), "said");
  if (other !== null && isFreeStanding(scan, other.end)) {
    phrase.moreClocks = [other.value];
    return other.end;
  }
  return clock.end;
}

/** "8-12 Uhr": where hours are counted to 24 the mark of the end is the start's too. */
function asWritten(scan: Scan, start: Clock, end: Clock): Clock {
  return scan.hour24 && end.digital && start.bare ? { ...start, bare: false, digital: true } : start;
}

/** "bis 16. Dezember" ends on a day, not at four. */
function isDayOfMonth(scan: Scan, at: number): boolean {
  const day = scan.tokens[at]?.kind === "number" ? readDayOfMonth(scan, at, false) : null;
  return day?.value.kind === "civil" && day.value.month !== null;
}

/** "2-3:30pm" by itself is a range of times; "2-3" needs a word before or a day. */
function isCredibleRange(scan: Scan, cue: ClockCue, start: Clock, end: Clock, at: number): boolean {
  if (tagAt(scan, at, "unit") !== null || tagAt(scan, at, "month") !== null) return false;
  if (!end.bare || !start.bare || !end.open || !start.open || roleAt(scan, at - 1, "oclock") >= 0)
    return true;
  if (cue === "none")
    return (
      tagAt(scan, at, "day") !== null ||
      (tagAt(scan, at, "weekday") !== null && readDate(scan, at, false) !== null)
    );
  return isFreeStanding(scan, at);
}

function isCredibleHour(scan: Scan, at: number, end: number, cue: ClockCue): boolean {
  const next = scan.tokens[end];
  if (next === undefined) return true;
  if (cue === "said" || cue === "from") {
    // "at 5 Main Street", "at 2 locations"
    if (next.kind === "word" && !isFreeStanding(scan, end)) {
      // "zwei von drei Kunden"
      if (cue === "from" && scan.words.lexicon.nounsCapital) return false;
      if (next.capital && scan.tokens[at]?.kind === "number")
        return (
          scan.words.streets.has(scan.tokens[end + 1]?.word ?? "") === false &&
          !scan.words.streets.has(next.word)
        );
      return !scan.words.counted.has(next.word) && !scan.words.streets.has(next.word);
    }
  }
  return !scan.words.counted.has(next.word);
}

/** A clock time or a range of them where nothing else can be meant: "2", "3-4:30". */
export function readBareTimes(scan: Scan, at: number): TimePhrase | null {
  const phrase = emptyPhrase(at);
  const start = readClock(scan, skipRole(scan, skipRole(scan, at, "at"), "from"), "said");
  if (start === null) return null;
  phrase.clock = start.value;
  phrase.to = start.end;
  const joint = rangeJoint(scan, start.end);
  const end = joint < 0 ? null : readClock(scan, joint, "said");
  if (end !== null) {
    phrase.clockEnd = end.value;
    phrase.to = end.end;
  }
  return phrase;
}

/** "le train de 8h45", "la reunión de las 10", or -1: a bare number after "de" counts things. */
function clockOfLead(scan: Scan, at: number): number {
  const of = roleAt(scan, at, "of");
  if (of < 0 || roleAt(scan, at, "in") >= 0 || roleAt(scan, at, "for") >= 0) return -1;
  if (scan.tokens[of]?.kind !== "number") return -1;
  const isNamed = roleAt(scan, of - 1, "the") >= 0 || of - at > 1;
  const clock = readClock(scan, of, "near");
  const isMarked = clock !== null && (!clock.value.bare || roleAt(scan, of + 1, "oclock") >= 0);
  return isMarked || (isNamed && clock !== null && isFreeStanding(scan, clock.end)) ? of : -1;
}

/** "at", or the end of a day, before a clock time. */
function clockLead(scan: Scan, at: number, phrase: TimePhrase): { end: number; cue: ClockCue } {
  const said = roleAt(scan, at, "at");
  if (said >= 0) return { end: said, cue: "said" };
  const from = roleAt(scan, at, "from");
  if (from >= 0) return { end: from, cue: "from" };
  const lead = roleAt(scan, at, "for");
  if (lead >= 0) return { end: lead, cue: phrase.date !== null ? "near" : "none" };
  const after = roleAt(scan, at, "after");
  if (after >= 0) return { end: after, cue: "said" };
  const of = clockOfLead(scan, at);
  if (of >= 0) return { end: of, cue: "near" };
  // "9-5 tomorrow"
  const dash = scan.tokens[at]?.kind === "number" ? dashAt(scan, at + 1) : -1;
  const follows =
    dash >= 0 && scan.tokens[dash]?.kind === "number"
      ? (tagAt(scan, dash + 1, "day") ?? tagAt(scan, dash + 1, "weekday"))
      : null;
  if (follows !== null) return { end: at, cue: "near" };
  // "9-11 Uhr", "2-3:30pm"
  const joint = scan.tokens[at]?.kind === "number" ? rangeJoint(scan, at + 1) : -1;
  if (joint >= 0 && readClock(scan, joint, "none") !== null) return { end: at, cue: "near" };
  // "8 tonight", "9 tomorrow"
  const day = scan.tokens[at]?.kind === "number" ? tagAt(scan, at + 1, "day") : null;
  if (day !== null) return { end: at, cue: "near" };
  return {
    end: at,
    cue: phrase.date !== null || phrase.repeat !== null || phrase.part !== null ? "near" : "none",
  };
}

/** The end of a range whose beginning was read before: "13:00 … until 15:00", "at 3 … to 4". */
function readClockEnd(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.clockEnd !== null) return null;
  const until = roleAt(scan, at, "until");
  const joint = until >= 0 ? until : rangeJoint(scan, at);
  if (
    joint < 0 ||
    (phrase.clock === null && (until < 0 || (roleAt(scan, at, "to") >= 0 && at > phrase.from)))
  )
    return null;
  const end = isDayOfMonth(scan, joint) ? null : readClock(scan, skipRole(scan, joint, "at"), "said");
  if (end !== null && isFreeStanding(scan, end.end)) {
    phrase.clockEnd = end.value;
    return end.end;
  }
  if (phrase.clock === null) return null;
  const day = readDate(scan, joint, true);
  if (day === null || phrase.dateEnd !== null) return null;
  phrase.dateEnd = day.value;
  const clock = readClock(scan, skipRole(scan, day.end, "at"), "near");
  if (clock === null) return day.end;
  phrase.clockEnd = clock.value;
  return clock.end;
}

/** "in the morning", "tomorrow evening", "at night". */
function readPartOfDay(scan: Scan, at: number, phrase: TimePhrase): number | null {
  const lead = Math.max(
    roleAt(scan, at, "in"),
    roleAt(scan, at, "on"),
    roleAt(scan, at, "at"),
    roleAt(scan, at, "for"),
    at,
  );
  const part = tagAt(scan, at, "part") ?? tagAt(scan, skipRole(scan, lead, "the"), "part");
  if (part === null) return null;
  if (phrase.part === "early" && part.meaning.part === "morning") return part.end;
  if (phrase.part !== null) return null;
  const alone = phrase.date === null && phrase.clock === null && phrase.repeat === null;
  const isPhrase = part.end - at > (roleAt(scan, at, "the") >= 0 ? 2 : 1);
  // "morning" by itself is a greeting or an adjective.
  const isAdverb = scan.words.aloneParts.has(scan.tokens[part.end - 1]?.word ?? "");
  if (alone && !isPhrase && !isAdverb) {
    const after = readPhraseAfterPart(scan, part.end);
    if (!after) return null;
  }
  phrase.part = part.meaning.part;
  return part.end;
}

/** A bare part of the day counts when a day or a clock follows: "morning of the 5th", "evening 7pm". */
function readPhraseAfterPart(scan: Scan, at: number): boolean {
  if (roleAt(scan, at, "for") >= 0 && roleAt(scan, at, "on") < 0) return false;
  const of = skipRole(scan, skipRole(scan, at, "of"), "on");
  return of > at && readDate(scan, of, true) !== null;
}

function readZonePart(scan: Scan, at: number, phrase: TimePhrase): number | null {
  if (phrase.zone !== null || phrase.clock === null) return null;
  const zone = readZone(scan, at);
  if (zone === null) return null;
  phrase.zone = zone.value;
  return zone.end;
}
