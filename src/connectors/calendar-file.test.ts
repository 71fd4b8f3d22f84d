import { expect, test } from "bun:test";
import { readCalendarFile } from "./calendar-file";

const zone = "Europe/Berlin";

function file(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

const weekly = [
  "UID:team@example",
  "SUMMARY:Team",
  "DTSTART;TZID=Europe/Berlin:20301007T090000",
  "DURATION:PT1H",
];

test("a series comes with what it cancels, changes and adds", () => {
  const text = file(
    [
      ...weekly,
      "RRULE:FREQ=WEEKLY;COUNT=6",
      "EXDATE;TZID=Europe/Berlin:20301014T090000",
      "RDATE:20301016T070000Z",
    ],
    [
      "UID:team@example",
      "RECURRENCE-ID;TZID=Europe/Berlin:20301021T090000",
      "SUMMARY:Team, later",
      "DTSTART;TZID=Europe/Berlin:20301022T110000",
      "DURATION:PT1H",
    ],
    ["UID:team@example", "RECURRENCE-ID:20301104T080000Z", "DTSTART:20301104T080000Z", "STATUS:CANCELLED"],
  );
  const [series] = readCalendarFile(text, zone)?.events ?? [];
  expect([series?.event.recurrence, series?.isCut]).toEqual(["FREQ=WEEKLY;COUNT=6", false]);
  expect(series?.exceptions).toMatchObject({
    struck: ["2030-10-14T07:00:00Z", "2030-11-04T08:00:00Z"],
    added: ["2030-10-16T07:00:00Z"],
    overrides: [{ original: "2030-10-21T07:00:00Z", event: { title: "Team, later", recurrence: null } }],
  });
});

test("what names no appearance, or concerns all that follow, is left out and said", () => {
  const change = (...lines: string[]) => [
    "UID:team@example",
    "DTSTART:20301022T090000Z",
    "DURATION:PT1H",
    ...lines,
  ];
  for (const other of [
    change("RECURRENCE-ID:20301023T090000Z"),
    change("RECURRENCE-ID;RANGE=THISANDFUTURE:20301021T070000Z"),
  ]) {
    const [series] =
      readCalendarFile(file([...weekly, "RRULE:FREQ=WEEKLY;COUNT=6"], other), zone)?.events ?? [];
    expect(series?.isCut).toBe(true);
  }
});

test("single dates of a series that is not in the file are events of their own", () => {
  const date = (day: string) => [
    "UID:course@example",
    `RECURRENCE-ID:203010${day}T090000Z`,
    `DTSTART:203010${day}T090000Z`,
    "DURATION:PT1H",
    `SUMMARY:Day ${day}`,
  ];
  const { events = [] } = readCalendarFile(file(date("07"), date("14")), zone) ?? {};
  expect(events.map(({ uid, event }) => [uid, event.title, event.recurrence])).toEqual([
    ["", "Day 07", null],
    ["", "Day 14", null],
  ]);
});
