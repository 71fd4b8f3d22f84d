import { afterAll, describe, expect, test } from "bun:test";
import type { UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { describeCalendarContract } from "../../testing/contract/calendar-contract";
import type { DavServer } from "../../testing/dav/process";
import { startRadicale } from "../../testing/dav/radicale";
import { startXandikos } from "../../testing/dav/xandikos";
import type { Connected } from "../connector";
import { caldavConnector } from "./connector";

const zone = "Europe/Berlin";
const options = { user: "u" as UserId, signal: new AbortController().signal, allowPrivate: true };

const servers = [
  { program: "radicale", start: startRadicale, principal: "/olga/" },
  { program: "xandikos", start: startXandikos, principal: "/user/" },
];

for (const { program, start, principal } of servers) {
  if (Bun.which(program) === null) {
    skipLoudly(program);
    continue;
  }
  let server: DavServer | null = null;
  const started = async () => {
    server ??= await start();
    if (server === null) throw new Error(`${program} is not installed`);
    return server;
  };
  afterAll(async () => {
    await server?.stop();
  });

  describeCalendarContract(`CalDAV on ${program}`, async () => {
    const { url, addCalendar, username, password } = await started();
    const calendar = await addCalendar("contract");
    const connected = await caldavConnector.connect({ url, username, password }, options);
    return { port: openPort(connected), calendar, zone };
  });

  describe(`connecting to ${program}`, () => {
    test("works from the host, a principal and one calendar's address", async () => {
      const { url, addCalendar, username, password } = await started();
      const calendar = await addCalendar("addresses");
      const connect = async (entered: string) =>
        openPort(
          await caldavConnector.connect({ url: entered, username, password }, options),
        ).listCalendars();
      const ids = async (entered: string) => (await connect(entered)).map(({ id }) => id);
      expect(await ids(url)).toContain(calendar);
      expect(await ids(`${url}${principal}`)).toContain(calendar);
      expect(await ids(calendar)).toEqual([calendar]);
      expect(await ids(calendar.slice(0, -1))).toEqual([calendar]);
    });

    test("a path that leads nowhere still leads to the account's calendars", async () => {
      const { url, username, password } = await started();
      const entered = `${url}/nobody/here/`;
      const { config } = await caldavConnector.connect({ url: entered, username, password }, options);
      expect([config.isCalendar, String(config.collection).startsWith(url)]).toEqual([false, true]);
    });

    test("events of others are kept as they are when one field changes", async () => {
      const { url, addCalendar, username, password } = await started();
      const calendar = await addCalendar("foreign");
      const href = `${calendar}foreign.ics`;
      const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
      const put = await fetch(href, {
        method: "PUT",
        headers: { authorization, "content-type": "text/calendar; charset=utf-8" },
        body: foreign,
      });
      expect(put.ok).toBe(true);
      const port = openPort(await caldavConnector.connect({ url, username, password }, options));
      const ref = { calendar, uid: "foreign-1", href };
      const before = await port.readEvent(ref);
      if (before === null) throw new Error("not found");
      expect([before.title, before.alerts, before.attendees]).toEqual([
        "Review",
        [15],
        [{ name: "Kim", email: "kim@example.org" }],
      ]);
      await port.updateEvent(ref, { kind: "all" }, { ...before, title: "Review II" }, before.etag, "k");
      const text = await (await fetch(href, { headers: { authorization } })).text();
      const unfolded = text.replace(/\r?\n /g, "").replace(/TZID="([^"]+)"/g, "TZID=$1");
      for (const kept of [
        "CATEGORIES:WORK,TEAM",
        "ORGANIZER;CN=Boss:mailto:boss@example.org",
        "PARTSTAT=ACCEPTED",
        "X-VENDOR-FIELD;X-P=1:kept",
        "CLASS:PRIVATE",
        "EXDATE;TZID=W. Europe Standard Time:20300114T100000",
        "DURATION:PT45M",
      ])
        expect(unfolded).toContain(kept);
      expect(unfolded).toContain("SUMMARY:Review II");
      expect(unfolded).toMatch(/SEQUENCE:4\r?\n/);
      expect(unfolded).toContain("SUMMARY:Moved review");
      const span = {
        start: Temporal.Instant.from("2030-01-01T00:00Z"),
        end: Temporal.Instant.from("2030-02-01T00:00Z"),
      };
      const seen = await port.listOccurrences(calendar, span);
      expect(
        seen.map(({ title, when }) => [
          title,
          when.kind === "timed" && when.start.toPlainDateTime().toString(),
        ]),
      ).toEqual([
        ["Review II", "2030-01-07T10:00:00"],
        ["Moved review", "2030-01-22T11:00:00"],
        ["Review II", "2030-01-28T10:00:00"],
      ]);
    });
  });

  if (program === "radicale") {
    test("a wrong password is refused as such", async () => {
      const { url, username } = await started();
      const attempt = caldavConnector.connect({ url, username, password: "wrong" }, options);
      const error = await attempt.catch((caught: unknown) => caught);
      expect(error instanceof ProviderError && [error.kind, error.status]).toEqual(["auth", 401]);
    });
  }
}

function openPort({ config, secret }: Connected) {
  const port = caldavConnector.openCalendar?.({ ...options, config, secret, accessToken: null, zone });
  if (port === undefined) throw new Error("no calendar offered");
  return port;
}

function skipLoudly(program: string): void {
  const reason = `${program} is not installed, so the calendar contract cannot be held against it`;
  if (process.env.REQUIRE_ALL === "1") {
    test(`CalDAV on ${program}`, () => {
      throw new Error(reason);
    });
    return;
  }
  process.stdout.write(`SKIPPED: ${reason}\n`);
  test.skip(`CalDAV on ${program}: ${reason}`, () => {});
}

const foreign = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Other//EN",
  "BEGIN:VTIMEZONE",
  "TZID:W. Europe Standard Time",
  "BEGIN:STANDARD",
  "DTSTART:16010101T030000",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
  "END:STANDARD",
  "BEGIN:DAYLIGHT",
  "DTSTART:16010101T020000",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
  "END:DAYLIGHT",
  "END:VTIMEZONE",
  "BEGIN:VEVENT",
  "UID:foreign-1",
  "DTSTAMP:20290101T000000Z",
  "SEQUENCE:3",
  "DTSTART;TZID=W. Europe Standard Time:20300107T100000",
  "DURATION:PT45M",
  "RRULE:FREQ=WEEKLY;COUNT=4",
  "EXDATE;TZID=W. Europe Standard Time:20300114T100000",
  "SUMMARY:Review",
  "CLASS:PRIVATE",
  "CATEGORIES:WORK,TEAM",
  "ORGANIZER;CN=Boss:mailto:boss@example.org",
  "ATTENDEE;CN=Kim;PARTSTAT=ACCEPTED:mailto:kim@example.org",
  "ATTENDEE;CN=Room 5;CUTYPE=ROOM:mailto:room5@example.org",
  "X-VENDOR-FIELD;X-P=1:kept",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  "DESCRIPTION:x",
  "TRIGGER:-PT15M",
  "END:VALARM",
  "END:VEVENT",
  "BEGIN:VEVENT",
  "UID:foreign-1",
  "DTSTAMP:20290101T000000Z",
  "RECURRENCE-ID;TZID=W. Europe Standard Time:20300121T100000",
  "DTSTART;TZID=W. Europe Standard Time:20300122T110000",
  "DURATION:PT45M",
  "SUMMARY:Moved review",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");
