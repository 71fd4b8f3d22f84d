/** A time phrase -> the fields of an item. */

import { clockOf, fixed } from "../grammar/clocks/clock-forms";
import { isExact } from "../grammar/lengths";
import type { DateSpec, TimePhrase } from "../grammar/nodes";
import type { HourCue } from "../lexicon/lexicon";
import type { AmbiguityReason, ReadTime, Unkept } from "../reading";
import { plainDate, plainDateTime } from "./days";
import type { Frame } from "./frame";
import { type Moment, type Moments, onDays, onNearestDay } from "./moments";
import { partTimes } from "./parts";
import { type Direction, resolveDate } from "./resolve-date";
import { dailyHours, listed, repeated } from "./resolve-repeat";
import { formatRule } from "./rrule";

export interface Manner extends Direction {
  /** A question asks about a stretch: a part of the day is from its beginning to its end. */
  readonly asks: boolean;
  /** A plan for a part of the day takes all of it. */
  readonly blocks: boolean;
  readonly cue: HourCue | null;
}

export interface ResolvedTime {
  readonly time: ReadTime | null;
  readonly alternatives: readonly { readonly time: ReadTime; readonly reason: AmbiguityReason }[];
  readonly recurrence: string | null;
  readonly deadline: Temporal.PlainDate | Temporal.PlainDateTime | null;
  readonly unkept: readonly Unkept[];
  readonly given: { readonly date: boolean; readonly time: boolean; readonly length: boolean };
}

/** Farther ahead nobody names a day by its weekday and its number alone. */
const farthestBareDay = 62;

/** "lunes 9": where the Monday that is a ninth lies far ahead, nine is the hour, and the day the other reading. */
function readAsHour(phrase: TimePhrase, frame: Frame, manner: Manner): ResolvedTime | null {
  const { date } = phrase;
  if (date?.kind !== "civil" || date.isBare !== true || date.weekday === null || date.day > 23) return null;
  if (date.month !== null || date.monthStep !== null) return null;
  if (phrase.clock !== null || phrase.delay !== null || phrase.repeat !== null || manner.back) return null;
  if (phrase.dateEnd !== null || phrase.part !== null || phrase.deadline) return null;
  const days = resolveDate(date, frame, directionOf(date, manner));
  if (days === null || days.first - frame.today <= farthestBareDay) return null;
  const weekday = { kind: "weekday", day: date.weekday, step: null, weeks: null } as const;
  const clock = clockOf(date.day, 0, String(date.day), true);
  const asHour = resolvePhrase({ ...phrase, date: weekday, clock }, frame, manner);
  const { isBare: _, ...plainDay } = date;
  const asDay = resolvePhrase({ ...phrase, date: plainDay }, frame, manner);
  if (asHour.time === null || asDay.time === null) return null;
  const other = { time: asDay.time, reason: "two-readings" } as const;
  return { ...asHour, alternatives: [...asHour.alternatives, other] };
}

export function resolvePhrase(phrase: TimePhrase, frame: Frame, manner: Manner): ResolvedTime {
  const hourly = readAsHour(phrase, frame, manner);
  if (hourly !== null) return hourly;
  if (phrase.clock?.isNow) {
    const clock = { ...fixed(Math.floor(frame.minute / 60), frame.minute % 60), named: true };
    return resolvePhrase({ ...phrase, clock }, frame, manner);
  }
  const unkept = new Set<Unkept>();
  if (phrase.exceptHolidays) unkept.add("except-holidays");
  if (phrase.lost) unkept.add("recurrence");
  const given = {
    date:
      phrase.date !== null ||
      phrase.starting !== null ||
      (phrase.delay !== null && Math.abs(phrase.delay) >= 1440),
    time: phrase.clock !== null || phrase.delay !== null || phrase.part !== null,
    length: phrase.length !== null || phrase.clockEnd !== null || phrase.dateEnd !== null || phrase.allDay,
  };
  const seen = phrase.zone === null ? frame : shiftedFrame(frame, phrase.zone);
  const resolved = resolveMoments(phrase, seen, manner);
  const [moment] = resolved.moments;
  if (moment === undefined) {
    const recurrence =
      phrase.repeat === null ? null : formatRule(phrase.repeat, { count: phrase.count, until: null }, true);
    return { time: null, alternatives: [], recurrence, deadline: null, unkept: [...unkept], given };
  }
  if (phrase.deadline && !manner.asks) {
    unkept.add("deadline");
    const deadline = deadlineOf(phrase, moment.value);
    return { time: null, alternatives: [], recurrence: null, deadline, unkept: [...unkept], given };
  }
  const time = readTimeOf(moment.value, phrase.zone, manner.asks);
  const alternatives = resolved.moments
    .slice(1)
    .map((each) => ({ time: readTimeOf(each.value, phrase.zone, manner.asks), reason: each.reason }));
  const zoned = checkZone(time, phrase.zone ?? frame.zone, alternatives);
  if (!manner.asks && isPast(moment.value, seen)) unkept.add("past-time");
  if (phrase.repeat?.holiday && resolved.rule === null) unkept.add("recurrence");
  return {
    time: zoned.time,
    alternatives: zoned.alternatives,
    recurrence: resolved.rule,
    deadline: null,
    unkept: [...unkept],
    given,
  };
}

/** "by March" is before it begins, "by next week" before it ends. */
function deadlineOf(
  phrase: TimePhrase,
  { day, minute, endDay }: Moment,
): Temporal.PlainDate | Temporal.PlainDateTime {
  if (minute !== null) return plainDateTime(day, minute);
  const { date } = phrase;
  const isLong =
    (date?.kind === "month" || date?.kind === "season" || date?.kind === "year") && date.edge === null;
  return plainDate(phrase.before || isLong ? day - 1 : (endDay ?? day));
}

/** Now as the clock of another zone shows it, counted from the user's own day. */
function shiftedFrame(frame: Frame, zone: string): Frame {
  const there = frame.now.withTimeZone(zone);
  return { ...frame, minute: frame.minute + (there.offsetNanoseconds - frame.now.offsetNanoseconds) / 6e10 };
}

function resolveMoments(phrase: TimePhrase, frame: Frame, manner: Manner): Moments {
  if (phrase.delay !== null) return { moments: delayed(phrase, frame), rule: null };
  if (phrase.repeat !== null) return repeated(phrase, phrase.repeat, frame, manner);
  const stretch = stretchOf(phrase);
  if (stretch !== null) return resolveMoments(stretch, frame, manner);
  if (phrase.moreDates.length > 0) return listed(phrase, frame, manner);
  const daily = dailyHours(phrase);
  if (daily !== null) return listed(daily, frame, manner);
  const spec = phrase.date ?? phrase.starting;
  if (spec !== null) {
    const days = resolveDate(spec, frame, directionOf(spec, manner));
    if (days === null) return { moments: [], rule: null };
    return { moments: onDays(phrase, days, spec, frame, manner), rule: null };
  }
  if (phrase.clock !== null)
    return { moments: onNearestDay(phrase, phrase.clock, frame, manner), rule: null };
  if (phrase.part !== null) {
    const { from, to } = partTimes[phrase.part];
    const isOver = (manner.asks ? to : partTimes[phrase.part].start) <= frame.minute;
    const day = frame.today + (isOver && !manner.back && !(manner.asks && from <= frame.minute) ? 1 : 0);
    return {
      moments: onDays(phrase, { first: day, last: day, alternatives: [] }, null, frame, manner),
      rule: null,
    };
  }
  if (phrase.allDay)
    return {
      moments: onDays(
        phrase,
        { first: frame.today, last: frame.today, alternatives: [] },
        null,
        frame,
        manner,
      ),
      rule: null,
    };
  return { moments: [], rule: null };
}

/** "off Thursday and Friday": whole days that follow each other are one stretch. */
function stretchOf(phrase: TimePhrase): TimePhrase | null {
  const { date, moreDates, clock, part } = phrase;
  const [last] = moreDates.slice(-1);
  if (last === undefined || clock !== null || part !== null) return null;
  const days = [date, ...moreDates];
  const follows = days.every((each, k) => {
    const before = days[k - 1];
    if (each?.kind !== "weekday" || k === 0) return each?.kind === "weekday";
    return before?.kind === "weekday" && each.day === (before.day % 7) + 1;
  });
  return follows ? { ...phrase, moreDates: [], dateEnd: last } : null;
}

/** "last Tuesday" looks back by itself. */
function directionOf(spec: DateSpec, manner: Manner): Direction {
  return spec.kind === "weekday" && spec.step !== null
    ? { ...manner, back: manner.back && spec.step === 0 }
    : manner;
}

function delayed(phrase: TimePhrase, frame: Frame): Moments["moments"] {
  const minutes = phrase.delay ?? 0;
  // Exact time: an hour is an hour across a change of the clocks.
  const at = frame.now.add({ seconds: Math.round(minutes * 60) }).toPlainDateTime();
  const from = frame.now.toPlainDate();
  const day = frame.today + from.until(at.toPlainDate(), { largestUnit: "day" }).days;
  const minute = at.hour * 60 + at.minute;
  const length = phrase.length !== null && isExact(phrase.length) ? phrase.length.minutes : null;
  const value: Moment = {
    day,
    minute,
    endDay: length === null ? null : day,
    endMinute: length === null ? null : minute + length,
  };
  return [{ value, reason: "other" }];
}

function readTimeOf(moment: Moment, zone: string | null, asks: boolean): ReadTime {
  const { day, minute, endDay, endMinute } = moment;
  if (minute === null) {
    return {
      start: plainDate(day),
      end: endDay === null ? (asks ? plainDate(day) : null) : plainDate(endDay),
      zone,
    };
  }
  return {
    start: plainDateTime(day, minute),
    end: endDay === null || endMinute === null ? null : plainDateTime(endDay, endMinute),
    zone,
  };
}

function isPast(moment: Moment, frame: Frame): boolean {
  if (moment.minute === null) return (moment.endDay ?? moment.day) < frame.today;
  return moment.day * 1440 + moment.minute < frame.today * 1440 + frame.minute;
}

type Alternatives = readonly { readonly time: ReadTime; readonly reason: AmbiguityReason }[];

/** Wall clock readings that do not exist, or exist twice, in the zone are said. */
export function checkZone(
  time: ReadTime,
  zone: string,
  alternatives: Alternatives,
): { time: ReadTime; alternatives: Alternatives } {
  const { start } = time;
  if (!(start instanceof Temporal.PlainDateTime)) return { time, alternatives };
  const earlier = start.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = start.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { time, alternatives };
  const before = earlier.toPlainDateTime();
  const after = later.toPlainDateTime();
  if (before.equals(after)) return { time, alternatives: [...alternatives, { time, reason: "dst-overlap" }] };
  const move = (to: Temporal.PlainDateTime): ReadTime => ({
    ...time,
    start: to,
    end: time.end instanceof Temporal.PlainDateTime ? time.end.add(start.until(to)) : time.end,
  });
  return { time: move(after), alternatives: [{ time: move(before), reason: "dst-gap" }, ...alternatives] };
}
