import { expect, test } from "bun:test";
import { RRuleTemporal } from "rrule-temporal";
import { stride } from "../../testing/stride";
import { corpora } from "../corpus/corpora";
import { read } from "../read";
import { civilDate, dayNumber } from "./days";
import { easterSunday, holidayIn, orthodoxEaster } from "./holidays";

/** The rule with its start as RFC 5545 text, in UTC: only its days matter here. */
function ruleText(start: Temporal.PlainDateTime, rule: string): string {
  const stamp = start.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "");
  const until = rule.replace(
    /UNTIL=(\d{8})(T\d{6})?/,
    (_, day: string, time?: string) => `UNTIL=${day}${time ?? "T000000"}Z`,
  );
  return `DTSTART:${stamp}Z\nRRULE:${until}`;
}

test("every recurrence of the corpora is a rule that begins where its item starts", () => {
  let rules = 0;
  const step = stride(8);
  for (const { groups } of corpora) {
    for (const { now, zone, locale, languages, cases } of groups) {
      const context = { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), locale, languages };
      for (const [text] of cases.filter((_, index) => index % step === 0)) {
        for (const { time, recurrence } of read(text, context).items) {
          if (time === null || recurrence === null) continue;
          rules++;
          const start = time.start instanceof Temporal.PlainDate ? time.start.toPlainDateTime() : time.start;
          const rule = new RRuleTemporal({ rruleString: ruleText(start, recurrence) });
          const [first] = rule.all((_, index) => index < 1);
          expect(`${text}: ${recurrence} from ${first?.toPlainDateTime()}`).toBe(
            `${text}: ${recurrence} from ${start}`,
          );
        }
      }
    }
  }
  expect(rules).toBeGreaterThan(150 / step);
});

const date = (day: number): string => {
  const { year, month, day: inMonth } = civilDate(day);
  return new Temporal.PlainDate(year, month, inMonth).toString();
};

test("Easter, Western and Orthodox", () => {
  expect([2024, 2025, 2026, 2027, 2038].map((year) => date(easterSunday(year)))).toEqual([
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25",
  ]);
  expect([2024, 2025, 2026, 2027].map((year) => date(orthodoxEaster(year)))).toEqual([
    "2024-05-05",
    "2025-04-20",
    "2026-04-12",
    "2027-05-02",
  ]);
});

test("holidays follow the country", () => {
  expect(date(holidayIn("thanksgiving", 2026, "US"))).toBe("2026-11-26");
  expect(date(holidayIn("thanksgiving", 2026, "CA"))).toBe("2026-10-12");
  expect(date(holidayIn("mothers-day", 2027, "GB"))).toBe("2027-03-07");
  expect(date(holidayIn("mothers-day", 2027, "US"))).toBe("2027-05-09");
  expect(date(holidayIn("labor-day", 2027, "DE"))).toBe("2027-05-01");
});

test("day numbers are Temporal's days", () => {
  for (let day = -30_000; day < 60_000; day += 37) {
    const plain = Temporal.PlainDate.from("1970-01-01").add({ days: day });
    expect(civilDate(day)).toEqual({ year: plain.year, month: plain.month, day: plain.day });
    expect(dayNumber(plain.year, plain.month, plain.day)).toBe(day);
  }
});
