import { describe, expect, test } from "bun:test";
import type { EventFields } from "../../../domain/event";
import { changeSeries } from "../../../domain/series/change";
import { alignUntil } from "../../../domain/series/until";
import type { When } from "../../../domain/when";
import { parseCalendarObject } from "./calendar-object";
import { expandEvent } from "./expand-event";
import { patchSeries } from "./patch-series";
import { readFields } from "./read-event";
import { readSeries } from "./read-series";
import { buildEvent } from "./write-event";

const zone = "Europe/Berlin";
const now = Temporal.Instant.from("2026-11-21T09:00:00Z");
const january = {
  start: Temporal.Instant.from("2030-01-01T00:00Z"),
  end: Temporal.Instant.from("2030-02-01T00:00Z"),
};

function object(...events: string[]) {
  const lines = events.map(
    (event) => `BEGIN:VEVENT\r\nUID:u\r\n${event.trim().replace(/\s*\n\s*/g, "\r\n")}\r\nEND:VEVENT`,
  );
  const parsed = parseCalendarObject(
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${lines.join("\r\n")}\r\nEND:VCALENDAR`,
  );
  if (parsed === null) throw new Error("no event");
  return parsed;
}

const ref = { calendar: "c", uid: "u", href: "h" };
const expand = (...events: string[]) => expandEvent(object(...events), ref, january, zone);
const whens = (...events: string[]) => expand(...events).map(({ when }) => shown(when));

function shown(when: When): string {
  if (when.kind === "all-day") return `${when.first}..${when.last}`;
  const end = when.end.toPlainDateTime().toString({ smallestUnit: "minute" });
  return `${when.start.toPlainDateTime().toString({ smallestUnit: "minute" })}/${end} ${when.start.timeZoneId}`;
}

describe("times as calendars write them", () => {
  test.each([
    ["DTSTART:20300110T100000Z\nDTEND:20300110T110000Z", "2030-01-10T10:00/2030-01-10T11:00 UTC"],
    ["DTSTART:20300110T100000\nDTEND:20300110T110000", "2030-01-10T10:00/2030-01-10T11:00 Europe/Berlin"],
    [
      "DTSTART;TZID=Tokyo Standard Time:20300110T100000\nDURATION:PT90M",
      "2030-01-10T10:00/2030-01-10T11:30 Asia/Tokyo",
    ],
    [
      "DTSTART;TZID=Nowhere/Known:20300110T100000\nDURATION:P1DT1H",
      "2030-01-10T10:00/2030-01-11T11:00 Europe/Berlin",
    ],
    [
      "DTSTART;TZID=Europe/Paris:20300110T100000\nDURATION:P1W",
      "2030-01-10T10:00/2030-01-17T10:00 Europe/Paris",
    ],
    [
      "DTSTART;TZID=Europe/Paris:20300110T100000\nDTEND;TZID=Europe/Paris:20300110T090000",
      "2030-01-10T10:00/2030-01-10T10:00 Europe/Paris",
    ],
    ["DTSTART;TZID=Europe/Paris:20300110T100000", "2030-01-10T10:00/2030-01-10T10:00 Europe/Paris"],
    ["DTSTART;VALUE=DATE:20300110", "2030-01-10..2030-01-10"],
    ["DTSTART;VALUE=DATE:20300110\nDTEND;VALUE=DATE:20300110", "2030-01-10..2030-01-10"],
    ["DTSTART;VALUE=DATE:20300110\nDTEND;VALUE=DATE:20300113", "2030-01-10..2030-01-12"],
    ["DTSTART;VALUE=DATE:20300110\nDURATION:P2D", "2030-01-10..2030-01-11"],
  ])("%p", (lines, expected) => {
    expect(shown(readFields(object(lines), zone).when)).toBe(expected);
  });

  test("no start, or one that is none, is an error", () => {
    expect(() => readFields(object("SUMMARY:x"), zone)).toThrow();
    expect(() => readFields(object("DTSTART:garbage"), zone)).toThrow();
    expect(() => parseCalendarObject("<html>")).toThrow();
  });

  test("a to-do alone is no event", () => {
    expect(
      parseCalendarObject("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR"),
    ).toBeNull();
  });
});

describe("series", () => {
  const weekly =
    "DTSTART;TZID=Europe/Berlin:20300107T100000\nDTEND;TZID=Europe/Berlin:20300107T110000\nRRULE:FREQ=WEEKLY";
  const at = (day: string, hour = "10") =>
    `2030-01-${day}T${hour}:00/2030-01-${day}T${Number(hour) + 1}:00 Europe/Berlin`;

  test("struck-out dates are gone, in whatever form they are named", () => {
    for (const named of [
      "EXDATE;TZID=Europe/Berlin:20300114T100000,20300121T100000",
      "EXDATE:20300114T090000Z\nEXDATE:20300121T090000Z",
      "EXDATE;VALUE=DATE:20300114,20300121",
    ])
      expect(whens(`${weekly}\n${named}`)).toEqual([at("07"), at("28")]);
  });

  test("added dates are there, once", () => {
    const rdate = "RDATE;TZID=Europe/Berlin:20300109T100000,20300114T100000";
    expect(whens(`${weekly};COUNT=2\n${rdate}`).sort()).toEqual([at("07"), at("09"), at("14")]);
  });

  test("a changed occurrence replaces its regular one, into the span and out of it", () => {
    const moved = (id: string, to: string) =>
      `RECURRENCE-ID:${id}\nDTSTART;TZID=Europe/Berlin:${to}\nDURATION:PT1H\nSUMMARY:Moved`;
    expect(
      whens(
        weekly,
        moved("20300114T090000Z", "20300115T120000"),
        moved("20300121T090000Z", "20300321T100000"),
      ),
    ).toEqual([at("07"), at("15", "12"), at("28")]);
    expect(whens(weekly, moved("20300304T090000Z", "20300130T100000")).at(-1)).toBe(at("30"));
  });

  test("an invitation to one date of a series stands alone", () => {
    const [seen] = expand("RECURRENCE-ID:20300110T090000Z\nDTSTART:20300110T090000Z\nDURATION:PT1H");
    expect([seen?.original, seen && shown(seen.when)]).toEqual([
      "2030-01-10T09:00:00Z",
      "2030-01-10T09:00/2030-01-10T10:00 UTC",
    ]);
  });

  test("the start counts though its rule would not make it", () => {
    expect(whens(`${weekly};BYDAY=TU;COUNT=2`)).toContain(at("07"));
  });

  test("what is free or cancelled is listed, but not as busy", () => {
    const once = "DTSTART:20300110T100000Z\nDTEND:20300110T110000Z";
    expect(expand(once)[0]?.busy).toBe(true);
    expect(expand(`${once}\nTRANSP:TRANSPARENT`)[0]?.busy).toBe(false);
    expect(expand(`${once}\nSTATUS:CANCELLED`)[0]?.busy).toBe(false);
    expect(expand(`${once}\nSTATUS:TENTATIVE`)[0]?.busy).toBe(true);
  });

  test("an old daily series costs no more than a new one; an impossible rule ends", () => {
    expect(whens("DTSTART:19900101T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY")).toHaveLength(31);
    expect(
      whens("DTSTART:20300110T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
    ).toHaveLength(1);
  });

  test("all-day series", () => {
    expect(
      whens(
        "DTSTART;VALUE=DATE:20300105\nDTEND;VALUE=DATE:20300107\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20300112",
      ),
    ).toEqual(["2030-01-05..2030-01-06", "2030-01-19..2030-01-20"]);
  });
});

describe("UNTIL", () => {
  const timed: When = {
    kind: "timed",
    start: Temporal.ZonedDateTime.from("2030-01-07T10:00[America/New_York]"),
    end: Temporal.ZonedDateTime.from("2030-01-07T11:00[America/New_York]"),
  };
  const day = Temporal.PlainDate.from("2030-01-07");
  test.each([
    ["FREQ=DAILY;UNTIL=20300201T235959", timed, "FREQ=DAILY;UNTIL=20300202T045959Z"],
    ["FREQ=DAILY;UNTIL=20300201", timed, "FREQ=DAILY;UNTIL=20300202T045959Z"],
    ["FREQ=DAILY;UNTIL=20300201T120000Z", timed, "FREQ=DAILY;UNTIL=20300201T120000Z"],
    [
      "UNTIL=20300201T120000Z;FREQ=DAILY",
      { kind: "all-day", first: day, last: day },
      "UNTIL=20300201;FREQ=DAILY",
    ],
    ["FREQ=DAILY;COUNT=3", timed, "FREQ=DAILY;COUNT=3"],
  ] as const)("%p", (rule, when, aligned) => {
    expect(alignUntil(rule, when as When)).toBe(aligned);
  });
});

const meeting: EventFields = {
  title: "Meeting",
  when: {
    kind: "timed",
    start: Temporal.ZonedDateTime.from("2030-01-07T10:00[Europe/Berlin]"),
    end: Temporal.ZonedDateTime.from("2030-01-07T11:00[Europe/Berlin]"),
  },
  recurrence: null,
  location: null,
  attendees: [],
  alerts: [],
  body: null,
};

describe("writing", () => {
  test("lines are folded at 75 octets between characters, and no text breaks out of its field", () => {
    const text = buildEvent(
      "u",
      { ...meeting, title: `a\r\nATTENDEE:mailto:x@y.z\u0000${"🎉".repeat(200)}` },
      now,
    );
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.isWellFormed()).toBe(true);
    const parsed = parseCalendarObject(text);
    if (parsed === null) throw new Error("no event");
    const read = readFields(parsed, zone);
    expect([read.title, read.attendees]).toEqual([`a\nATTENDEE:mailto:x@y.z${"🎉".repeat(200)}`, []]);
  });

  test("a zone comes with its definition, UTC without", () => {
    const zoned = buildEvent("u", meeting, now);
    expect(zoned).toContain("DTSTART;TZID=Europe/Berlin:20300107T100000");
    expect(zoned.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    const start = Temporal.ZonedDateTime.from("2030-01-07T10:00[UTC]");
    const utc = buildEvent(
      "u",
      { ...meeting, when: { kind: "timed", start, end: start.add({ hours: 1 }) } },
      now,
    );
    expect(utc).toContain("DTSTART:20300107T100000Z");
    expect(utc).not.toContain("VTIMEZONE");
  });

  test("an address that is none makes a named person", () => {
    const text = buildEvent("u", { ...meeting, attendees: [{ name: 'A "B"', email: "a@b\r\nX:1" }] }, now);
    expect(text).not.toContain("\r\nATTENDEE");
    expect(text).toContain("\r\nX-ADJUTANT-ATTENDEE");
  });
});

describe("changing a series", () => {
  const series = () =>
    object(
      `DTSTART;TZID=Europe/Berlin:20300107T100000
       DTEND;TZID=Europe/Berlin:20300107T110000
       RRULE:FREQ=WEEKLY;COUNT=4
       EXDATE;TZID=Europe/Berlin:20300114T100000`,
      `RECURRENCE-ID;TZID=Europe/Berlin:20300121T100000
       DTSTART;TZID=Europe/Berlin:20300122T150000
       DTEND;TZID=Europe/Berlin:20300122T160000`,
    );
  const after = (fields: Partial<EventFields>) => {
    const before = readSeries(series(), zone);
    const edit = changeSeries(before, { kind: "all" }, { ...before.event, ...fields });
    if (edit === null) throw new Error("no part");
    const text = patchSeries(series(), edit.series, (id) => edit.names.get(id) ?? null, zone, now);
    const changed = parseCalendarObject(text);
    if (changed === null) throw new Error("no event");
    return expandEvent(changed, ref, january, zone).map(({ when }) => shown(when).slice(0, 16));
  };
  const startingAt = (text: string): When => {
    const start = Temporal.ZonedDateTime.from(text);
    return { kind: "timed", start, end: start.add({ hours: 1 }) };
  };

  test("its exceptions follow it to another hour, another day and another zone", () => {
    expect(after({ when: startingAt("2030-01-07T09:00[Europe/Berlin]") })).toEqual([
      "2030-01-07T09:00",
      "2030-01-22T15:00",
      "2030-01-28T09:00",
    ]);
    expect(after({ when: startingAt("2030-01-09T10:00[Europe/Berlin]") })).toEqual([
      "2030-01-09T10:00",
      "2030-01-22T15:00",
      "2030-01-30T10:00",
    ]);
    expect(after({ when: startingAt("2030-01-07T10:00[America/New_York]") })).toEqual([
      "2030-01-07T10:00",
      "2030-01-22T15:00",
      "2030-01-28T10:00",
    ]);
  });

  test("to whole days, too", () => {
    const first = Temporal.PlainDate.from("2030-01-08");
    expect(after({ when: { kind: "all-day", first, last: first } })).toEqual([
      "2030-01-08..2030",
      "2030-01-22T15:00",
      "2030-01-29..2030",
    ]);
  });

  test("ends it without leaving its exceptions behind", () => {
    expect(after({ recurrence: null })).toEqual(["2030-01-07T10:00"]);
  });
});
