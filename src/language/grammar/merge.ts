/** Time phrases that stand apart in one message ("Lunch at 1 with Anna on Friday") put together. */
import type { Holiday } from "../lexicon/meaning";
import type { DateSpec, Repeat, TimePhrase } from "./nodes";

/** `b` added to `a`, or null where they contradict each other. */
export function mergePhrases(a: TimePhrase, b: TimePhrase): TimePhrase | null {
  if (a.deadline !== b.deadline) return null;
  if (a.clock !== null && b.clock !== null) return null;
  if (a.delay !== null && (b.date !== null || b.clock !== null || b.delay !== null)) return null;
  if (b.delay !== null && (a.date !== null || a.clock !== null)) return null;
  const repeat = mergeRepeats(a.repeat, b.repeat);
  if (repeat === undefined) return null;
  if (a.length !== null && b.length !== null) return null;
  if (a.dateEnd !== null && b.dateEnd !== null) return null;
  if (a.part !== null && b.part !== null && a.part !== b.part) return null;
  if (a.zone !== null && b.zone !== null && a.zone !== b.zone) return null;
  if ((a.moreDates.length > 0 && b.date !== null) || (b.moreDates.length > 0 && a.date !== null)) return null;
  const date = mergeDates(a.date, b.date);
  if (date === undefined) return null;
  return {
    from: a.from,
    to: b.to,
    date,
    dateEnd: a.dateEnd ?? b.dateEnd,
    moreDates: a.moreDates.length > 0 ? a.moreDates : b.moreDates,
    continuous: a.continuous || b.continuous,
    clock: a.clock ?? b.clock,
    clockEnd: a.clockEnd ?? b.clockEnd,
    moreClocks: a.moreClocks.length > 0 ? a.moreClocks : b.moreClocks,
    part: a.part ?? b.part,
    delay: a.delay ?? b.delay,
    length: a.length ?? b.length,
    repeat,
    until: a.until ?? b.until,
    untilIncludes: a.untilIncludes || b.untilIncludes,
    count: a.count ?? b.count,
    span: a.span ?? b.span,
    starting: a.starting ?? b.starting,
    deadline: a.deadline,
    before: a.before || b.before,
    zone: a.zone ?? b.zone,
    allDay: a.allDay || b.allDay,
    exceptHolidays: a.exceptHolidays || b.exceptHolidays,
    adjective: (a.repeat === null || a.adjective) && (b.repeat === null || b.adjective),
    lost: a.lost || b.lost,
    repeatFrom: a.repeat !== null ? a.repeatFrom : b.repeatFrom,
    repeatTo: a.repeat !== null ? a.repeatTo : b.repeatTo,
  };
}

/** "weekly sync … on Mondays", "daily stand-up every weekday": the one that names days says it better. */
function mergeRepeats(a: Repeat | null, b: Repeat | null): Repeat | null | undefined {
  if (a === null || b === null) return a ?? b;
  if (isPlain(a) && !isPlain(b))
    return a.every === b.every ? { ...b, interval: Math.max(a.interval, b.interval) } : b;
  if (isPlain(b))
    return a.every === b.every || !isPlain(a)
      ? { ...a, interval: Math.max(a.interval, b.interval) }
      : undefined;
  return undefined;
}

function isPlain(repeat: Repeat): boolean {
  return repeat.weekdays.length === 0 && repeat.monthDays.length === 0 && repeat.months.length === 0;
}

/** undefined where the two are different days. */
function mergeDates(a: DateSpec | null, b: DateSpec | null): DateSpec | null | undefined {
  if (a === null || b === null) return a ?? b;
  return refine(a, b) ?? refine(b, a) ?? (isSame(a, b) ? a : undefined);
}

function isSame(a: DateSpec, b: DateSpec): boolean {
  if (a.kind === "weekday" && b.kind === "weekday")
    return a.day === b.day && a.step === b.step && a.weeks === b.weeks;
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}

/** Holidays that fall on one weekday wherever they are kept. */
const holidayWeekdays: Partial<Record<Holiday, number>> = {
  "memorial-day": 1,
  "labor-day": 1,
  "mlk-day": 1,
  "presidents-day": 1,
  "columbus-day": 1,
  "easter-monday": 1,
  "whit-monday": 1,
  "carnival-monday": 1,
  "cyber-monday": 1,
  "early-may-holiday": 1,
  "spring-holiday": 1,
  "summer-holiday": 1,
  "mardi-gras": 2,
  "ash-wednesday": 3,
  "maundy-thursday": 4,
  "corpus-christi": 4,
  "good-friday": 5,
  "black-friday": 5,
  "holy-saturday": 6,
  "palm-sunday": 7,
  easter: 7,
  pentecost: 7,
};

/** The weekday of a date, the week of a weekday, the month of a "first Monday". */
function refine(a: DateSpec, b: DateSpec): DateSpec | undefined {
  if (a.kind === "civil" && a.weekday === null && b.kind === "weekday" && b.step === null)
    return { ...a, weekday: b.day };
  // "Memorial Day picnic, Monday 1pm"
  if (a.kind === "holiday" && b.kind === "weekday" && b.weeks === null)
    return (b.step ?? 0) === 0 && holidayWeekdays[a.holiday] === b.day ? a : undefined;
  if (
    a.kind === "weekday" &&
    a.step === null &&
    a.weeks === null &&
    b.kind === "period" &&
    b.unit === "week" &&
    b.count === 1 &&
    b.edge === null
  ) {
    return { ...a, weeks: b.step };
  }
  if (
    a.kind === "nth" &&
    a.within === null &&
    (b.kind === "month" || (b.kind === "period" && b.unit === "month"))
  )
    return { ...a, within: b };
  if (b.kind === "period" && b.unit === "year" && b.count === 1 && b.edge === null) {
    const isOpen = (a.kind === "civil" || a.kind === "month") && a.year === null;
    if (isOpen && (a.kind === "civil" ? a.month !== null && a.yearStep === null : a.step === null))
      return { ...a, yearStep: b.step };
  }
  if (a.kind === "civil" && a.month === null && a.monthStep === null) {
    if (b.kind === "month") return { ...a, month: b.month, year: b.year };
    if (b.kind === "period" && b.unit === "month" && b.count === 1) return { ...a, monthStep: b.step };
  }
  return undefined;
}
