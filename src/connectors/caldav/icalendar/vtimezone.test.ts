import { expect, test } from "bun:test";
import ICAL from "ical.js";
import { buildVtimezone } from "./vtimezone";
import { resolveZone } from "./zone";

const year = 2026;
const at = (text: string) => Temporal.PlainDate.from(text);

/** What ical.js, an independent reader, makes of the VTIMEZONE, against the zone itself. */
function disagreements(zone: string, years: number): string[] {
  const vtimezone = buildVtimezone(zone, at(`${year}-06-01`));
  const read = new ICAL.Timezone({ component: ICAL.Component.fromString(vtimezone.toString()), tzid: zone });
  const wrong: string[] = [];
  for (let day = at(`${year}-01-01`); day.year < year + years; day = day.add({ days: 5 })) {
    const local = day.toPlainDateTime({ hour: 12 });
    const seen = read.utcOffset(ICAL.Time.fromDateTimeString(local.toString({ smallestUnit: "second" })));
    if (seen * 1e9 !== local.toZonedDateTime(zone).offsetNanoseconds) wrong.push(local.toString());
  }
  return wrong;
}

test.each([
  "Europe/Berlin",
  "Europe/Dublin",
  "America/New_York",
  "America/Santiago",
  "America/St_Johns",
  "Asia/Jerusalem",
  "Africa/Cairo",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Europe/Moscow",
  "America/Nuuk",
  "Africa/Casablanca",
  "Asia/Gaza",
])("%s is right for eight years", (zone) => {
  expect(disagreements(zone, 8)).toEqual([]);
});

test("a regular zone is two yearly rules, right for ever after", () => {
  const berlin = buildVtimezone("Europe/Berlin", at("2026-06-01")).toString();
  expect(berlin.match(/RRULE:.*/g)?.map((line) => line.trim())).toEqual([
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  ]);
  expect(disagreements("Europe/Berlin", 30)).toEqual([]);
});

test("a zone without changes is one observance", () => {
  const tokyo = buildVtimezone("Asia/Tokyo", at("2026-06-01"));
  expect(tokyo.getAllSubcomponents().map((each) => each.name)).toEqual(["standard"]);
});

test("each zone there is can be written and is small", () => {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    expect(buildVtimezone(zone, at("2026-06-01")).toString().length).toBeLessThan(4000);
  }
});

test.each(["1971-01-01", "1900-01-01", "2100-07-01"])("a date as far as %s does not matter", (day) => {
  expect(buildVtimezone("Europe/Berlin", at(day)).toString()).toContain("TZOFFSETTO:+0100");
});

const near = Temporal.PlainDateTime.from("2026-06-01T12:00");
const vtimezone = (text: string) => ICAL.Component.fromString(`BEGIN:VTIMEZONE\r\n${text}\r\nEND:VTIMEZONE`);
const custom = (onset: string, from: string, to: string, kind: string) =>
  `BEGIN:${kind}\r\nDTSTART:${onset}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}`;
const european = vtimezone(
  [
    "TZID:Customized Time Zone",
    custom("16010101T030000", "+0200", "+0100", "STANDARD"),
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    custom("16010101T020000", "+0100", "+0200", "DAYLIGHT"),
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
  ].join("\r\n"),
);

test.each([
  ["Europe/Kyiv", null, "Europe/Kyiv"],
  ["W. Europe Standard Time", null, "Europe/Berlin"],
  ["/freeassociation.sourceforge.net/Europe/Prague", null, "Europe/Prague"],
  ["/citadel.org/20210210_1/America/Argentina/Salta", null, "America/Argentina/Salta"],
  ["Mars/Olympus", null, null],
  ["+02:00", null, null],
  ["Customized Time Zone", european, "Europe/Berlin"],
  ["Somewhere", vtimezone("TZID:Somewhere\r\nX-LIC-LOCATION:Asia/Tokyo"), "Asia/Tokyo"],
  [
    "Fixed",
    vtimezone(`TZID:Fixed\r\n${custom("19700101T000000", "+0137", "+0137", "STANDARD")}\r\nEND:STANDARD`),
    "+01:37",
  ],
  ["Empty", vtimezone("TZID:Empty"), null],
] as const)("TZID %p is the zone we know", (tzid, component, zone) => {
  expect(resolveZone(tzid, component, near)).toBe(zone);
});

test("an impossible rule in a VTIMEZONE does no harm", () => {
  const hostile = vtimezone(
    `TZID:X\r\n${custom("19700101T000000", "+0100", "+0100", "STANDARD")}\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\nEND:STANDARD`,
  );
  expect(resolveZone("X", hostile, near)).toBe("Africa/Lagos");
});
