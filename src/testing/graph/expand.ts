import type { Recurrence } from "./event-body";

const names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const farthestYears = 12;

const listed = new WeakMap<Recurrence, readonly Temporal.PlainDate[]>();

/** The days of a recurrence, walked one by one: by Outlook's own rules, and by none of the program's code. */
export function listDays(recurrence: Recurrence): readonly Temporal.PlainDate[] {
  const days = listed.get(recurrence) ?? walkDays(recurrence);
  listed.set(recurrence, days);
  return days;
}

function walkDays({ pattern, range }: Recurrence): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(range.startDate);
  const last =
    range.type === "endDate" ? Temporal.PlainDate.from(range.endDate) : first.add({ years: farthestYears });
  const most = range.type === "numbered" ? range.numberOfOccurrences : Number.POSITIVE_INFINITY;
  const days: Temporal.PlainDate[] = [];
  for (
    let day = first;
    days.length < most && Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    if (isOn(pattern, first, day)) days.push(day);
  }
  return days;
}

function isOn(pattern: Recurrence["pattern"], first: Temporal.PlainDate, day: Temporal.PlainDate): boolean {
  const { interval } = pattern;
  const months = (day.year - first.year) * 12 + day.month - first.month;
  switch (pattern.type) {
    case "daily":
      return first.until(day, { largestUnit: "day" }).days % interval === 0;
    case "weekly": {
      const begin = names.indexOf(pattern.firstDayOfWeek) + 1;
      const weekOf = (each: Temporal.PlainDate) => each.subtract({ days: (each.dayOfWeek - begin + 7) % 7 });
      const weeks = weekOf(first).until(weekOf(day), { largestUnit: "day" }).days / 7;
      return weeks % interval === 0 && isNamed(pattern.daysOfWeek, day);
    }
    case "absoluteMonthly":
      return months % interval === 0 && day.day === Math.min(pattern.dayOfMonth, day.daysInMonth);
    case "relativeMonthly":
      return months % interval === 0 && isPlaced(pattern, day);
    case "absoluteYearly":
      return (
        (day.year - first.year) % interval === 0 &&
        day.month === pattern.month &&
        day.day === Math.min(pattern.dayOfMonth, day.daysInMonth)
      );
    case "relativeYearly":
      return (
        (day.year - first.year) % interval === 0 && day.month === pattern.month && isPlaced(pattern, day)
      );
  }
}

function isNamed(daysOfWeek: readonly string[], day: Temporal.PlainDate): boolean {
  return daysOfWeek.includes(names[day.dayOfWeek - 1] ?? "");
}

function isPlaced(
  { daysOfWeek, index }: { daysOfWeek: readonly string[]; index: string },
  day: Temporal.PlainDate,
): boolean {
  const month = Array.from({ length: day.daysInMonth }, (_, at) => day.with({ day: at + 1 }));
  const named = month.filter((each) => isNamed(daysOfWeek, each));
  const place = ["first", "second", "third", "fourth"].indexOf(index);
  return (place < 0 ? named.at(-1) : named[place])?.equals(day) ?? false;
}
