import ICAL from "ical.js";
import { wallClockValue } from "./value";

/** Years of the future that a yearly rule is checked against before it is believed. */
const horizon = 10;

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** A change of offset: the wall clock as it stood before it, and the offsets around it. */
interface Onset {
  readonly at: Temporal.PlainDateTime;
  readonly from: string;
  readonly to: string;
  readonly saving: boolean;
}

/**
 * The VTIMEZONE of an IANA zone, right from the year before `from` on: as yearly rules where the zone keeps to such,
 * else change by change for as far as we look.
 */
export function buildVtimezone(zone: string, from: Temporal.PlainDate): ICAL.Component {
  const vtimezone = new ICAL.Component("vtimezone");
  vtimezone.addPropertyWithValue("tzid", zone);
  const onsets = listOnsets(zone, from.year - 1, from.year + horizon);
  const kinds = Map.groupBy(onsets, (onset) => `${onset.from} ${onset.to}`);
  const rules = [...kinds.values()].map((same) => ({ same, rule: yearlyRule(same, from.year) }));
  const regular = rules.length === 2 && rules.every(({ rule }) => rule !== null);
  if (!regular) vtimezone.addSubcomponent(buildObservance(stateBefore(zone, from.year - 1), null));
  for (const { same, rule } of rules) {
    for (const onset of regular ? same.slice(0, 1) : same) {
      vtimezone.addSubcomponent(buildObservance(onset, regular ? rule : null));
    }
  }
  return vtimezone;
}

function listOnsets(zone: string, firstYear: number, lastYear: number): Onset[] {
  const onsets: Onset[] = [];
  let cursor = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(zone);
  for (;;) {
    const next = cursor.getTimeZoneTransition("next");
    if (next === null || next.year > lastYear) return onsets;
    const before = next.subtract({ nanoseconds: 1 });
    // A zone may change its name or its saving flag alone; the clock then shows nothing.
    if (before.offsetNanoseconds !== next.offsetNanoseconds) {
      onsets.push({
        at: next.toPlainDateTime().add({ nanoseconds: before.offsetNanoseconds - next.offsetNanoseconds }),
        from: before.offset,
        to: next.offset,
        saving: next.offsetNanoseconds > before.offsetNanoseconds,
      });
    }
    cursor = next;
  }
}

/** RRULE parts after FREQ=YEARLY that all the onsets follow, one each year; null when none does. */
function yearlyRule(onsets: readonly Onset[], year: number): string | null {
  const [first] = onsets;
  const years = onsets.map((onset) => onset.at.year);
  const everyYear = years.every((each, index) => each === (years[0] ?? 0) + index);
  if (first === undefined || !everyYear || years.at(-1) !== year + horizon || years[0] !== year - 1)
    return null;
  const { month, dayOfWeek, hour, minute } = first.at;
  const alike = onsets.every(
    ({ at }) => at.month === month && at.dayOfWeek === dayOfWeek && at.hour === hour && at.minute === minute,
  );
  if (!alike) return null;
  const code = codes[dayOfWeek - 1] ?? "MO";
  const days = onsets.map(({ at }) => at.day);
  const fromEnd = onsets.map(({ at }) => at.daysInMonth - at.day);
  if (fromEnd.every((left) => left < 7)) return `BYMONTH=${month};BYDAY=-1${code}`;
  const nth = Math.ceil(first.at.day / 7);
  if (days.every((day) => Math.ceil(day / 7) === nth)) return `BYMONTH=${month};BYDAY=${nth}${code}`;
  const earliest = Math.min(...days);
  if (Math.max(...days) - earliest > 6) return null;
  const week = Array.from({ length: 7 }, (_, index) => earliest + index);
  return `BYMONTH=${month};BYMONTHDAY=${week.join(",")};BYDAY=${code}`;
}

function stateBefore(zone: string, year: number): Onset {
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
  return { at: start.toPlainDateTime(), from: start.offset, to: start.offset, saving: false };
}

function buildObservance(onset: Onset, rule: string | null): ICAL.Component {
  const observance = new ICAL.Component(onset.saving ? "daylight" : "standard");
  observance.addPropertyWithValue("dtstart", wallClockValue(onset.at));
  observance.addPropertyWithValue("tzoffsetfrom", ICAL.UtcOffset.fromString(onset.from));
  observance.addPropertyWithValue("tzoffsetto", ICAL.UtcOffset.fromString(onset.to));
  if (rule !== null) {
    observance.addPropertyWithValue("rrule", ICAL.Recur.fromString(`FREQ=YEARLY;${rule}`));
  }
  return observance;
}
