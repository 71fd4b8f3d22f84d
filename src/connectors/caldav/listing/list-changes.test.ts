import { afterAll, afterEach, beforeAll, describe, expect, test } from "bun:test";
import type { CalendarChanges } from "../../../domain/event";
import type { UserId } from "../../../domain/ids";
import { occurrencesOf } from "../../../domain/series/appearances";
import { testChanges } from "../../../testing/contract/changes";
import type { ContractCalendar } from "../../../testing/contract/sample";
import {
  eventText,
  type MemoryDav,
  type MemoryDavOptions,
  startMemoryDav,
} from "../../../testing/dav/memory";
import { caldavConnector } from "../connector";

const zone = "Europe/Berlin";
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function open(options: MemoryDavOptions = {}) {
  const server = startMemoryDav(options);
  const given = { user: "u" as UserId, signal: new AbortController().signal, allowPrivate: true };
  const form = { url: server.calendar, username: "me", password: "any" };
  const { config, secret } = await caldavConnector.connect(form, given);
  const port = caldavConnector.openCalendar({ ...given, config, secret, accessToken: null, zone });
  return { server, port, calendar: server.calendar, zone };
}

async function opened(options: MemoryDavOptions = {}) {
  const one = await open(options);
  stops.push(one.server.stop);
  const list = async (token: string | null): Promise<CalendarChanges> => {
    const changes = await one.port.listChanges?.(one.calendar, token);
    if (changes === undefined || changes === "expired") throw new Error("no changes");
    return changes;
  };
  return { ...one, list };
}

const titles = ({ changed }: CalendarChanges) => changed.map(({ event }) => event.title);
const morning = "20310203T090000Z";

for (const tells of ["changes", "mark", "nothing"] as const) {
  describe(`a server that tells ${tells}`, () => {
    let calendar: (ContractCalendar & { server: MemoryDav }) | null = null;
    beforeAll(async () => {
      calendar = await open({ tells });
    });
    afterAll(() => calendar?.server.stop());
    testChanges(() => {
      if (calendar === null) throw new Error("not opened");
      return calendar;
    });
  });
}

test("an unchanged mark is all that is asked for", async () => {
  const { server, list } = await opened({ tells: "mark" });
  server.put("a.ics", eventText("a", "A", morning));
  const { token } = await list(null);
  server.seen.clear();
  expect(titles(await list(token))).toEqual([]);
  expect([...server.seen]).toEqual([["PROPFIND", 1]]);
});

test("changes that come in parts are one answer", async () => {
  const { server, list } = await opened({ most: 2 });
  for (const name of ["a", "b", "c", "d", "e"]) server.put(`${name}.ics`, eventText(name, name, morning));
  server.remove("b.ics");
  const all = await list(null);
  expect(titles(all)).toEqual(["a", "c", "d", "e"]);
  server.put("a.ics", eventText("a", "A", morning));
  server.remove("a.ics");
  server.put("a.ics", eventText("a", "A again", morning));
  const next = await list(all.token);
  expect([titles(next), next.removed]).toEqual([["A again"], []]);
});

test("a token that the server has forgotten is expired, and everything can be asked for again", async () => {
  const { server, port, calendar, list } = await opened();
  server.put("a.ics", eventText("a", "A", morning));
  const { token } = await list(null);
  server.forget();
  expect(await port.listChanges?.(calendar, token)).toBe("expired");
  expect(titles(await list(null))).toEqual(["A"]);
});

test("more events than one question names are fetched in several", async () => {
  const { server, list } = await opened();
  for (let index = 0; index < 250; index++) server.put(`${index}.ics`, eventText(`u${index}`, "x", morning));
  expect((await list(null)).changed).toHaveLength(250);
  expect(server.seen.get("calendar-multiget")).toBe(3);
});

test("what is no event, or cannot be read, is left out, and taken away where it was one", async () => {
  const { server, list } = await opened();
  const todo = eventText("t", "To do", morning).replaceAll("VEVENT", "VTODO");
  server.put("a.ics", eventText("a", "A", morning));
  server.put("t.ics", todo);
  server.put("bad.ics", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:bad\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
  const first = await list(null);
  expect(titles(first)).toEqual(["A"]);
  server.put("a.ics", todo);
  const next = await list(first.token);
  expect([next.changed, next.removed.map((href) => href.split("/").at(-1))]).toEqual([[], ["a.ics"]]);
});

test("an object has one address however the server writes its folder's", async () => {
  const { server, port, calendar, list } = await opened({ folder: "/cal/me%40example.org/" });
  server.put("a.ics", eventText("a", "A", morning));
  const [told] = (await list(null)).changed;
  const span = {
    start: Temporal.Instant.from("2031-02-03T00:00Z"),
    end: Temporal.Instant.from("2031-02-04T00:00Z"),
  };
  const [listed] = await port.listOccurrences(calendar, span);
  expect([told?.event.ref.href, listed?.ref.href]).toEqual([`${calendar}a.ics`, `${calendar}a.ics`]);
});

test("events marked free or cancelled take up no time, one appearance or all", async () => {
  const { server, port, calendar, list } = await opened();
  const once = [
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:w",
    "RECURRENCE-ID:20310210T090000Z",
    "DTSTART:20310210T090000Z",
    "DURATION:PT1H",
    "STATUS:CANCELLED",
  ];
  server.put("f.ics", eventText("f", "Free", morning, "TRANSP:TRANSPARENT"));
  server.put("w.ics", eventText("w", "Weekly", morning, "RRULE:FREQ=WEEKLY;COUNT=3", ...once));
  const span = {
    start: Temporal.Instant.from("2031-02-01T00:00Z"),
    end: Temporal.Instant.from("2031-03-01T00:00Z"),
  };
  const { changed } = await list(null);
  const told = changed.flatMap((series) => occurrencesOf(series, series.event.ref, span, zone));
  const line = ({ title, busy }: { title: string; busy: boolean }) => `${title} ${busy}`;
  expect(told.map(line).toSorted()).toEqual(
    ["Free false", " false", "Weekly true", "Weekly true"].toSorted(),
  );
  expect((await port.listOccurrences(calendar, span)).map(line).toSorted()).toEqual(
    told.map(line).toSorted(),
  );
});
