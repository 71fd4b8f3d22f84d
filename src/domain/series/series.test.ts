import { expect, test } from "bun:test";
import type { EventFields, Series } from "../event";
import type { When } from "../when";
import { expandSeries, nextAppearance, seriesOf } from "./appearances";
import { changeSeries } from "./change";
import { moveRule } from "./move-rule";
import { partOf, withoutPart } from "./part";
import { splitSeries } from "./split";

const zone = "Europe/Berlin";

function timed(start: string, minutes = 60): When {
  const from = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
  return { kind: "timed", start: from, end: from.add({ minutes }) };
}

function series(start: string, recurrence: string | null, exceptions: Partial<Series> = {}): Series {
  const event: EventFields = {
    title: "Yoga",
    when: start.includes("T")
      ? timed(start)
      : { kind: "all-day", first: Temporal.PlainDate.from(start), last: Temporal.PlainDate.from(start) },
    recurrence,
    location: null,
    attendees: [],
    alerts: [],
    body: null,
  };
  return { ...seriesOf(event), ...exceptions };
}

function starts(of: Series | null, from = "2026-01-01", to = "2028-01-01"): string[] {
  if (of === null) return [];
  const at = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
  return expandSeries(of, { start: at(from), end: at(to) }, zone).map(({ event: { when } }) =>
    when.kind === "all-day"
      ? when.first.toString()
      : when.start.withTimeZone(zone).toPlainDateTime().toString({ smallestUnit: "minute" }),
  );
}

const idAt = (start: string) =>
  Temporal.PlainDateTime.from(start).toZonedDateTime(zone).toInstant().toString({ smallestUnit: "second" });

test.each([
  ["2026-10-05T09:00", "FREQ=WEEKLY;COUNT=8", "2026-10-26T09:00"],
  ["2026-10-05T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=9", "2026-10-22T09:00"],
  ["2026-10-05T09:00", "FREQ=DAILY;INTERVAL=3;UNTIL=20261120T080000Z", "2026-10-26T09:00"],
  ["2026-01-31T09:00", "FREQ=MONTHLY;COUNT=5", "2026-05-31T09:00"],
  ["2026-01-30T09:00", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12", "2026-10-30T09:00"],
  ["2026-03-01T02:30", "FREQ=WEEKLY;BYDAY=SU;COUNT=8", "2026-04-05T02:30"],
  ["2026-10-20T09:00", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=10", "2026-10-26T09:00"],
])("%s %s split at %s is the same two parts of it", (start, rule, at) => {
  const whole = series(start, rule);
  const { head, tail } = splitSeries(whole, idAt(at));
  const all = starts(whole);
  expect(all).toContain(at);
  expect([...starts(head), ...starts(tail)]).toEqual(all);
  expect(starts(tail)[0]).toBe(at);
});

test("a series of whole days is split by days", () => {
  const { head, tail } = splitSeries(series("2026-10-05", "FREQ=WEEKLY;UNTIL=20261102"), "2026-10-19");
  expect([head?.event.recurrence, starts(tail)]).toEqual([
    "FREQ=WEEKLY;UNTIL=20261018",
    ["2026-10-19", "2026-10-26", "2026-11-02"],
  ]);
});

test("what lies before the first that still takes place is nothing", () => {
  const struck = [idAt("2026-10-05T09:00"), idAt("2026-10-12T09:00")];
  const cut = splitSeries(series("2026-10-05T09:00", "FREQ=WEEKLY", { struck }), idAt("2026-10-19T09:00"));
  expect([cut.head, cut.tail?.struck]).toEqual([null, []]);
});

test("dates beside the rule belong to the side they are on, also where they are all that is left", () => {
  const added = [idAt("2026-10-07T18:00"), idAt("2026-11-18T18:00")];
  const whole = series("2026-10-05T09:00", "FREQ=WEEKLY;COUNT=3", { added });
  const { head, tail } = splitSeries(whole, idAt("2026-11-18T18:00"));
  expect(starts(head)).toEqual([
    "2026-10-05T09:00",
    "2026-10-07T18:00",
    "2026-10-12T09:00",
    "2026-10-19T09:00",
  ]);
  expect(starts(tail)).toEqual(["2026-11-18T18:00"]);
  expect(starts(withoutPart(whole, { kind: "this", original: idAt("2026-10-07T18:00") }))).not.toContain(
    "2026-10-07T18:00",
  );
});

test.each([
  ["FREQ=WEEKLY;BYDAY=MO", "2026-10-06T09:00", "FREQ=WEEKLY;BYDAY=TU"],
  ["FREQ=WEEKLY;BYDAY=MO,TH", "2026-10-06T09:00", "FREQ=WEEKLY;BYDAY=TU,FR"],
  ["FREQ=WEEKLY;BYDAY=MO", "2026-10-05T11:00", "FREQ=WEEKLY;BYDAY=MO"],
  ["FREQ=MONTHLY;BYMONTHDAY=5", "2026-10-09T09:00", "FREQ=MONTHLY;BYMONTHDAY=9"],
  ["FREQ=MONTHLY;BYDAY=1MO", "2026-10-13T09:00", "FREQ=MONTHLY;BYDAY=2TU"],
  ["FREQ=MONTHLY;BYDAY=-4MO", "2026-10-27T09:00", "FREQ=MONTHLY;BYDAY=-1TU"],
  ["FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=5", "2026-11-05T09:00", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=5"],
  ["FREQ=WEEKLY;UNTIL=20261102T080000Z", "2026-10-05T10:30", "FREQ=WEEKLY;UNTIL=20261102T093000Z"],
  ["FREQ=MONTHLY;BYMONTHDAY=5,20", "2026-10-25T09:00", null],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1", "2026-10-06T09:00", null],
])("%s moved to %s is %s", (rule, to, moved) => {
  expect(moveRule(rule, timed("2026-10-05T09:00"), timed(to))).toBe(moved);
});

test("moving all over midnight turns the weekday, and loses no appearance at the end", () => {
  const late = series("2026-10-05T23:30", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261026T223000Z");
  expect(starts(late)).toHaveLength(4);
  const moved = changeSeries(late, { kind: "all" }, { ...late.event, when: timed("2026-10-06T00:30") });
  expect(starts(moved?.series ?? null)).toEqual([
    "2026-10-06T00:30",
    "2026-10-13T00:30",
    "2026-10-20T00:30",
    "2026-10-27T00:30",
  ]);
});

test("the one that was named follows though it had been moved before", () => {
  const original = idAt("2026-10-19T09:00");
  const moved = { original, event: { ...series("2026-10-20T15:00", null).event, title: "Special" } };
  const whole = series("2026-10-05T09:00", "FREQ=WEEKLY;COUNT=4", { overrides: [moved] });
  const part = partOf(whole, { kind: "following", original });
  if (part === null) throw new Error("no part");
  const after = changeSeries(
    whole,
    { kind: "following", original },
    { ...part, when: timed("2026-10-19T10:00") },
  );
  expect(starts(after?.tail ?? null)).toEqual(["2026-10-19T10:00", "2026-10-26T10:00"]);
  expect(after?.tail?.overrides.map(({ event }) => event.title)).toEqual(["Special"]);
});

test("the next appearance leaves out what was cancelled and counts what was moved", () => {
  const whole = series("2026-10-05T09:00", "FREQ=WEEKLY", {
    struck: [idAt("2026-10-12T09:00")],
    overrides: [{ original: idAt("2026-10-26T09:00"), event: series("2026-10-13T18:00", null).event }],
  });
  const next = (after: string) => {
    const found = nextAppearance(whole, Temporal.Instant.from(after), zone)?.event.when;
    return found?.kind === "timed" ? found.start.toPlainDateTime().toString() : null;
  };
  expect(next("2026-10-05T08:00:00Z")).toBe("2026-10-13T18:00:00");
  expect(next("2026-10-14T00:00:00Z")).toBe("2026-10-19T09:00:00");
  expect(next("2026-10-20T00:00:00Z")).toBe("2026-11-02T09:00:00");
});
