/** Days within a time phrase, each with its preposition. */
import { readClock } from "../clocks/clocks";
import { rangeJoint, readDate } from "../dates/dates";
import { readPeriod } from "../dates/periods";
import type { DateSpec, TimePhrase } from "../nodes";
import { readWeekdays } from "../repeats/repeat-days";
import { dashAt, isTightMark, roleAt, type Scan, skipRole, tagAt } from "../scan";
import { readDayRange } from "./range-part";

export function readDay(scan: Scan, at: number, phrase: TimePhrase): number | null {
  // "early tomorrow morning"
  const early = tagAt(scan, at, "edge");
  const isDay =
    early !== null &&
    (tagAt(scan, early.end, "day") !== null ||
      tagAt(scan, skipRole(scan, early.end, "on"), "weekday") !== null);
  if (early?.meaning.edge === "early" && phrase.part === null && isDay) {
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
  // "a sync on Q4 hiring"
  const isTopic = date?.kind === "quarter" && date.year === null && date.edge === null;
  if (isTopic && roleAt(scan, at, "on") >= 0 && roleAt(scan, at, "in") < 0) {
    phrase.date = null;
    return null;
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
      // "for 10 days from the 18th" is a length and where it begins.
      const isLength = date.value.kind === "shifted" && date.value.base !== null;
      if (role === "for" && (date.value.kind === "year" || (isLength && !isFromToday(date.value)))) continue;
      return { end, cue: true };
    }
    if (of > at) return { end, cue: true };
  }
  const of = roleAt(scan, at, "of");
  if (of >= 0 && (phrase.date !== null || phrase.clock !== null)) return { end: of, cue: true };
  return { end: at, cue: false };
}

/** "two weeks from today" */
export function isFromToday(spec: DateSpec): boolean {
  return spec.kind === "shifted" && (spec.base === null || spec.base.kind === "offset");
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
  // "not Tuesday, Wednesday"
  if (days.value.length === 2 && roleAt(scan, at - 1, "except") === at && last !== null) {
    phrase.date = { kind: "weekday", day: last.meaning.day, step: null, weeks: null };
    if (phrase.from === at) phrase.from--;
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
  // "Tue Apr 15 02:52:33 2025"
  const year = scan.tokens[at];
  const isYear =
    year?.kind === "number" && year.text.length === 4 && year.value >= 1900 && year.value <= 2200;
  if (date.kind === "civil" && date.year === null && date.month !== null && phrase.clock !== null && isYear) {
    phrase.date = { ...date, year: year.value };
    return at + 1;
  }
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
    // "tue 10-11" is from ten to eleven.
    const isHours = scan.tokens[start]?.kind === "number" && isTightMark(scan, start + 1, "-");
    const isLong = isHours && isTightMark(scan, start + 3, "-");
    const refined = isHours && !isLong ? null : readDate(scan, start, true);
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
