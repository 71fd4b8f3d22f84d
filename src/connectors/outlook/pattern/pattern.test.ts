import { expect, test } from "bun:test";
import { listStarts } from "../../../domain/series/recurrence";
import type { When } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import { changedEvent } from "../../../testing/graph/event-body";
import { listDays } from "../../../testing/graph/expand";
import type { WireRecurrence } from "../wire";
import { keyOf } from "./pattern";
import { readRecurrence } from "./read-pattern";
import { writeRecurrence } from "./write-pattern";

function at(start: string, zone = "Europe/Berlin"): When {
  if (!start.includes("T")) {
    const first = Temporal.PlainDate.from(start);
    return { kind: "all-day", first, last: first };
  }
  const from = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
  return { kind: "timed", start: from, end: from.add({ hours: 1 }) };
}

const most = 30;

/** As Outlook itself expands it. */
function daysOf(recurrence: WireRecurrence): string[] {
  const parsed = changedEvent.parse({ recurrence });
  if (!parsed.recurrence) throw new Error("no recurrence");
  return listDays(parsed.recurrence)
    .slice(0, most)
    .map((day) => day.toString());
}

const startsOf = (rule: string, when: When) =>
  listStarts(when, rule, most).map((start) => start.toPlainDate().toString());

test.each([
  ["2030-01-07T09:00", "FREQ=DAILY"],
  ["2030-01-07T09:00", "FREQ=DAILY;INTERVAL=3;COUNT=10"],
  ["2030-01-07T09:00", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"],
  ["2030-01-07T09:00", "FREQ=WEEKLY"],
  ["2030-01-07T09:00", "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20300401T070000Z"],
  ["2030-01-06T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU"],
  ["2030-01-06T09:00", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU"],
  ["2030-01-15T09:00", "FREQ=MONTHLY"],
  ["2030-01-15", "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15;UNTIL=20310101"],
  ["2030-01-31T09:00", "FREQ=MONTHLY;BYMONTHDAY=-1"],
  ["2030-01-31T09:00", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"],
  ["2030-01-08T09:00", "FREQ=MONTHLY;BYDAY=2TU"],
  ["2030-01-25T09:00", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=12"],
  ["2030-01-01T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1"],
  ["2030-01-31T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
  ["2030-01-07T09:00", "FREQ=MONTHLY;BYDAY=MO"],
  ["2030-03-31T09:00", "FREQ=YEARLY"],
  ["2030-05-12T09:00", "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU"],
  ["2030-12-31", "FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1"],
  ["2028-02-29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1"],
])("from %s, %s is the same days in Outlook's words, and comes back", (start, rule) => {
  const when = at(start);
  const written = writeRecurrence(rule, when);
  const days = daysOf(written);
  expect(days).toEqual(startsOf(rule, when).slice(0, days.length));
  expect(days.length).toBeGreaterThan(2);
  expect(readRecurrence(written, when, rule)).toBe(rule);
  const read = readRecurrence(written, when, null);
  expect(startsOf(read, when).slice(0, days.length)).toEqual(days);
  expect(keyOf(writeRecurrence(read, when))).toBe(keyOf(written));
});

test("an end before the clock time of its day is the day before", () => {
  const when = at("2031-10-06T09:00");
  const endOf = (rule: string) => writeRecurrence(rule, when).range.endDate;
  expect(endOf("FREQ=WEEKLY;UNTIL=20311020T065959Z")).toBe("2031-10-19");
  expect(endOf("FREQ=WEEKLY;UNTIL=20311020T070000Z")).toBe("2031-10-20");
  expect(endOf("FREQ=WEEKLY;UNTIL=20311027T080000Z")).toBe("2031-10-27");
  expect(endOf("FREQ=WEEKLY;UNTIL=20311027")).toBe("2031-10-27");
});

test("what somebody changed in Outlook is no longer what was meant", () => {
  const when = at("2030-01-07T09:00");
  const written = writeRecurrence("FREQ=WEEKLY;COUNT=6", when);
  const changed = { ...written, range: { ...written.range, numberOfOccurrences: 4 } };
  expect(readRecurrence(changed, when, "FREQ=WEEKLY;COUNT=6")).toBe("FREQ=WEEKLY;BYDAY=MO;COUNT=4");
});

test.each([
  ["2030-01-15T09:00", "FREQ=MONTHLY;BYMONTHDAY=15,30"],
  ["2030-01-31T09:00", "FREQ=MONTHLY"],
  ["2030-01-30T09:00", "FREQ=MONTHLY;BYMONTHDAY=30"],
  ["2028-02-29", "FREQ=YEARLY"],
  ["2030-01-29T09:00", "FREQ=MONTHLY;BYDAY=5TU"],
  ["2030-01-22T09:00", "FREQ=MONTHLY;BYDAY=-2TU"],
  ["2030-01-07T09:00", "FREQ=MONTHLY;BYDAY=1MO,3MO"],
  ["2030-01-07T09:00", "FREQ=MONTHLY;BYDAY=MO;INTERVAL=2"],
  ["2030-01-30T09:00", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"],
  ["2030-01-07T09:00", "FREQ=YEARLY;BYMONTH=1,7"],
  ["2030-01-07T09:00", "FREQ=YEARLY;BYDAY=1MO"],
  ["2030-01-07T09:00", "FREQ=YEARLY;BYWEEKNO=2"],
  ["2030-01-07T09:00", "FREQ=DAILY;BYMONTH=1"],
  ["2030-01-07T09:00", "FREQ=DAILY;INTERVAL=2;BYDAY=MO"],
  ["2030-01-07T09:00", "FREQ=DAILY;BYHOUR=9,15"],
  ["2030-01-07T09:00", "FREQ=HOURLY"],
  ["2030-01-07T09:00", "FREQ=WEEKLY;COUNT=1000"],
  ["2030-01-07T09:00", "FREQ=WEEKLY;BYDAY=TU"],
])("from %s, %s is refused rather than written as something else", (start, rule) => {
  const attempt = () => writeRecurrence(rule, at(start));
  expect(attempt).toThrow(ProviderError);
  expect(attempt).toThrow("invalid: recurrence");
});
