import type { Edge, Holiday, Part, Unit } from "../lexicon/meaning";

/** A length of time; months and days stay apart from minutes because they are not all equally long. */
export interface Length {
  readonly months: number;
  readonly days: number;
  readonly workdays: number;
  readonly minutes: number;
}

/** A clock time as written. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: "am" | "pm" | null;
  /** The part of the day said with it: "5 in the morning". */
  readonly part: Part | null;
  /** An hour from 1 to 12 with nothing to tell which half of the day. */
  readonly open: boolean;
  /** The hour alone, without minutes. */
  readonly bare: boolean;
  /** Written in digits with minutes: where hours are counted to 24, it means what it says. */
  readonly digital: boolean;
  /** "midnight" and "noon", in words. */
  readonly named?: boolean;
  /** "this time tomorrow": the hour that it is now. */
  readonly isNow?: true;
}

export type DateSpec =
  | { readonly kind: "offset"; readonly days: number }
  /** `weeks`: in the week so many weeks from this one, where the text says so. */
  | {
      readonly kind: "weekday";
      readonly day: number;
      readonly step: number | null;
      readonly weeks: number | null;
    }
  /** A day of a month; what is null follows from now. `swapped`: the other order of day and month is a date too. */
  | {
      readonly kind: "civil";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number;
      readonly weekday: number | null;
      /** A number with nothing beside it but the weekday before: "lunes 9", which may be the hour. */
      readonly isBare?: true;
      readonly swapped: boolean;
      /** Of the month so many months from now: "the 5th of next month". */
      readonly monthStep: number | null;
      readonly yearStep: number | null;
    }
  | {
      readonly kind: "month";
      readonly month: number;
      readonly year: number | null;
      readonly step: number | null;
      /** Of the year so many years from this one: "October next year". */
      readonly yearStep?: number;
      readonly edge: Edge | null;
    }
  | {
      readonly kind: "period";
      readonly unit: Unit;
      readonly step: number;
      readonly count: number;
      readonly edge: Edge | null;
    }
  | {
      readonly kind: "season";
      readonly season: number;
      readonly step: number | null;
      readonly yearStep?: number;
      readonly year: number | null;
      readonly edge: Edge | null;
    }
  | { readonly kind: "year"; readonly year: number; readonly edge: Edge | null }
  | {
      readonly kind: "quarter";
      readonly quarter: number;
      readonly year: number | null;
      readonly yearStep?: number;
      readonly edge: Edge | null;
    }
  /** "third Tuesday of May", "last working day of the month"; `within` null: of the month that follows from now. */
  | {
      readonly kind: "nth";
      readonly n: number;
      readonly what: number | "day" | "workday" | "weekend" | "week";
      readonly within: DateSpec | null;
    }
  | {
      readonly kind: "holiday";
      readonly holiday: Holiday;
      readonly year: number | null;
      readonly step: number | null;
      readonly yearStep: number | null;
    }
  | {
      readonly kind: "shifted";
      readonly base: DateSpec | null;
      readonly length: Length;
      readonly sign: 1 | -1;
    }
  /** The n-th such weekday after the base (before it, if negative). */
  | { readonly kind: "counted"; readonly n: number; readonly day: number; readonly base: DateSpec | null }
  | { readonly kind: "nearest"; readonly day: number; readonly base: DateSpec }
  /** ISO week of a year; `year` null: the next such week. */
  | {
      readonly kind: "iso-week";
      readonly week: number;
      readonly year: number | null;
      readonly weekday: number | null;
    }
  /** The week with that day in it. */
  | { readonly kind: "week-of"; readonly base: DateSpec }
  /** "Memorial Day weekend" */
  | { readonly kind: "weekend-of"; readonly base: DateSpec }
  | { readonly kind: "either"; readonly choices: readonly DateSpec[] };

/** What a recurrence says, before it becomes an RRULE. */
export interface Repeat {
  readonly every: "minute" | "hour" | "day" | "week" | "month" | "year";
  readonly interval: number;
  /** ISO weekdays, with a place in the month where one is given. */
  readonly weekdays: readonly { readonly day: number; readonly n: number | null }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  /** Of the days that match, the n-th: "last working day". */
  readonly position: number | null;
  /** Which hours of the day, for "every hour from 9 to 5". */
  readonly hours: readonly number[];
  /** A holiday every year, on whatever day that falls. */
  readonly holiday: Holiday | null;
}

/** A stretch of the message that speaks of time; the grammar fills the slots that it names. */
export interface TimePhrase {
  from: number;
  to: number;
  date: DateSpec | null;
  dateEnd: DateSpec | null;
  /** Further days: "Mon, Wed and Fri". */
  moreDates: readonly DateSpec[];
  /** The range runs through from a time on one day to a time on another ("Mon 13:00 till Tue 9:00"). */
  continuous: boolean;
  clock: Clock | null;
  clockEnd: Clock | null;
  /** Further clock times: "at 9 or 10". */
  moreClocks: readonly Clock[];
  part: Part | null;
  /** Exact minutes from now: "in 3 hours". */
  delay: number | null;
  length: Length | null;
  repeat: Repeat | null;
  until: DateSpec | null;
  /** "through June": with June itself. */
  untilIncludes: boolean;
  count: number | null;
  /** The recurrence's length: "for 10 weeks". */
  span: Length | null;
  starting: DateSpec | null;
  deadline: boolean;
  /** "before Friday", not "by Friday". */
  before: boolean;
  zone: string | null;
  allDay: boolean;
  exceptHolidays: boolean;
  /** The recurrence is the adjective of a noun: "weekly sync". */
  adjective: boolean;
  /** It says that it repeats in a way no rule can hold: "twice a month". */
  lost: boolean;
  /** Tokens of the recurrence alone. */
  repeatFrom: number;
  repeatTo: number;
}

export function emptyPhrase(at: number): TimePhrase {
  return {
    from: at,
    to: at,
    date: null,
    dateEnd: null,
    moreDates: [],
    continuous: false,
    clock: null,
    clockEnd: null,
    moreClocks: [],
    part: null,
    delay: null,
    length: null,
    repeat: null,
    until: null,
    untilIncludes: false,
    count: null,
    span: null,
    starting: null,
    deadline: false,
    before: false,
    zone: null,
    allDay: false,
    exceptHolidays: false,
    adjective: false,
    lost: false,
    repeatFrom: -1,
    repeatTo: -1,
  };
}

/** What a reader found, and the token after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly end: number;
}
