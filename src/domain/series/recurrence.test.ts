import { expect, test } from "bun:test";
import type { When } from "../when";
import { endOfSeries, expandRecurrence, isUsableRecurrence, nextOccurrence } from "./recurrence";

const zone = "Europe/Berlin";
const start = Temporal.ZonedDateTime.from(`2026-10-19T13:00[${zone}]`);
const lunch: When = { kind: "timed", start, end: start.add({ minutes: 90 }) };
const days = (from: string, to: string) => ({
  start: Temporal.PlainDate.from(from).toZonedDateTime(zone).toInstant(),
  end: Temporal.PlainDate.from(to).toZonedDateTime(zone).toInstant(),
});
const text = (found: readonly When[]) =>
  found.map((each) =>
    each.kind === "timed" ? each.start.toString().slice(0, 22) : `${each.first} ${each.last}`,
  );

test("a weekly series keeps its wall clock over a DST change", () => {
  const found = expandRecurrence(lunch, "FREQ=WEEKLY;BYDAY=MO", days("2026-10-19", "2026-11-03"), zone);
  expect(text(found)).toEqual(["2026-10-19T13:00:00+02", "2026-10-26T13:00:00+01", "2026-11-02T13:00:00+01"]);
});

test("an occurrence that reaches into the span counts, one that only touches it does not", () => {
  const night: When = {
    kind: "timed",
    start: start.with({ hour: 23 }),
    end: start.with({ hour: 23 }).add({ hours: 2 }),
  };
  expect(expandRecurrence(night, "FREQ=DAILY", days("2026-10-21", "2026-10-22"), zone)).toHaveLength(2);
  const evening: When = {
    kind: "timed",
    start: start.with({ hour: 23 }),
    end: start.with({ hour: 23 }).add({ hours: 1 }),
  };
  expect(expandRecurrence(evening, "FREQ=DAILY", days("2026-10-21", "2026-10-22"), zone)).toHaveLength(1);
});

test("all-day series stay on their dates", () => {
  const birthday: When = {
    kind: "all-day",
    first: Temporal.PlainDate.from("2020-05-09"),
    last: Temporal.PlainDate.from("2020-05-10"),
  };
  expect(text(expandRecurrence(birthday, "FREQ=YEARLY", days("2026-05-10", "2026-05-12"), zone))).toEqual([
    "2026-05-09 2026-05-10",
  ]);
});

test("the end of a series is the end of its last occurrence, or never", () => {
  expect(endOfSeries(lunch, "FREQ=WEEKLY;COUNT=2", zone)?.toString()).toBe("2026-10-26T13:30:00Z");
  expect(endOfSeries(lunch, "FREQ=WEEKLY", zone)).toBeNull();
  expect(endOfSeries(lunch, null, zone)?.toString()).toBe("2026-10-19T12:30:00Z");
});

test("the next occurrence lies after the moment asked about", () => {
  const next = nextOccurrence(start, "FREQ=WEEKLY", start.add({ weeks: 1 }).toInstant());
  expect(next?.toString()).toStartWith("2026-11-02T13:00");
  expect(nextOccurrence(start, "FREQ=WEEKLY;COUNT=1", start.toInstant())).toBeNull();
});

test("a rule that is none is known for it", () => {
  expect(isUsableRecurrence(lunch, "FREQ=WEEKLY;BYDAY=MO", zone)).toBe(true);
  expect(isUsableRecurrence(lunch, "FREQ=SOMETIMES", zone)).toBe(false);
});

test.each(["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=SECONDLY;INTERVAL=7;COUNT=9000000"])(
  "%s fills a look and breaks none",
  (rule) => {
    const start = Temporal.ZonedDateTime.from("2026-11-21T10:00[Europe/Berlin]");
    const when = { kind: "timed", start, end: start.add({ minutes: 1 }) } as const;
    const span = { start: start.toInstant(), end: start.add({ days: 400 }).toInstant() };
    expect(expandRecurrence(when, rule, span, "Europe/Berlin").length).toBe(1_000);
  },
);
