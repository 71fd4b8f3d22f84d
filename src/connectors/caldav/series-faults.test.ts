import { afterEach, expect, test } from "bun:test";
import type { EventFields, Scope } from "../../domain/event";
import type { UserId } from "../../domain/ids";
import { partOf } from "../../domain/series/part";
import { ProviderError } from "../../errors";
import { untilDone } from "../../testing/until-done";
import { caldavConnector } from "./connector";

const open: Bun.Server<undefined>[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.stop(true);
});

/** When a request goes wrong: before anything is done, or after it was done. */
type Fault = "before" | "after" | null;

/** Objects under their ETags, as a server keeps them, and a fault at the request of one's choice. */
function startStore(name: string, text: string) {
  const objects = new Map([[`/cal/${name}.ics`, { text, version: 1 }]]);
  const store = { objects, requests: 0, fault: (_request: number, _method: string): Fault => null };
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const body = await request.text();
      store.requests += 1;
      const fault = store.fault(store.requests, request.method);
      if (fault === "before") return new Response(null, { status: 503 });
      const answer = answerRequest(objects, request, body);
      return fault === "after" ? new Response(null, { status: 503 }) : answer;
    },
  });
  open.push(server);
  const host = `http://127.0.0.1:${server.port}`;
  const calendar = `${host}/cal/`;
  const port = caldavConnector.openCalendar?.({
    user: "u" as UserId,
    signal: new AbortController().signal,
    allowPrivate: true,
    config: { url: host, username: "me", collection: calendar, isCalendar: true },
    secret: "s",
    accessToken: null,
    zone: "Europe/Berlin",
  });
  if (port === undefined) throw new Error("no calendar");
  return { store, port, ref: { calendar, uid: name, href: `${calendar}${name}.ics` } };
}

type Objects = Map<string, { text: string; version: number }>;

function answerRequest(objects: Objects, request: Request, body: string): Response {
  const { pathname } = new URL(request.url);
  const held = objects.get(pathname);
  const etag = held === undefined ? null : `"${held.version}"`;
  const match = request.headers.get("if-match");
  if (request.method === "GET")
    return held === undefined
      ? new Response(null, { status: 404 })
      : new Response(held.text, { headers: { etag: etag ?? "" } });
  if (request.method === "REPORT") {
    const uid = /text-match[^>]*>([^<]+)</.exec(body)?.[1];
    const found = [...objects].filter(([, each]) => uid === undefined || each.text.includes(`UID:${uid}`));
    const responses = found.map(
      ([path, each]) =>
        `<d:response><d:href>${path}</d:href><d:propstat><d:prop><d:getetag>"${each.version}"</d:getetag><c:calendar-data>${each.text}</c:calendar-data></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`,
    );
    const xml = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${responses.join("")}</d:multistatus>`;
    return new Response(xml, { status: 207, headers: { "content-type": "application/xml" } });
  }
  if (match !== null && match !== etag) return new Response(null, { status: 412 });
  if (request.method === "DELETE")
    return new Response(null, { status: objects.delete(pathname) ? 204 : 404 });
  if (request.headers.get("if-none-match") === "*" && held !== undefined)
    return new Response(null, { status: 412 });
  objects.set(pathname, { text: body, version: (held?.version ?? 0) + 1 });
  return new Response(null, { status: 201 });
}

type Opened = ReturnType<typeof startStore>;

async function seen({ port, ref }: Opened): Promise<string[]> {
  const span = {
    start: Temporal.Instant.from("2030-01-01T00:00Z"),
    end: Temporal.Instant.from("2030-02-09T00:00Z"),
  };
  return (await port.listOccurrences(ref.calendar, span)).map(({ title, when }) =>
    when.kind === "timed" ? `${when.start.toPlainDateTime().toString().slice(5, 16)} ${title}` : title,
  );
}

const following: Scope = { kind: "following", original: "2030-01-21T09:00:00Z" };
const later = (event: EventFields): EventFields =>
  event.when.kind === "all-day"
    ? event
    : {
        ...event,
        when: {
          ...event.when,
          start: event.when.start.add({ hours: 1 }),
          end: event.when.end.add({ hours: 1 }),
        },
      };

async function prepare(opened: Opened, scope: Scope) {
  const before = await opened.port.readSeries(opened.ref);
  const part = before && partOf(before, scope);
  if (before === null || part === null) throw new Error("no such part");
  return { before, wanted: later(part) };
}

const split = ["01-07T10:00 Review", "01-21T11:00 Review", "01-22T12:00 Moved", "02-04T11:00 Review"];

test("a split that breaks at any request is done by the next attempt, and nothing is there twice or lost", async () => {
  for (const kind of ["before", "after"] as const) {
    for (let at = 1; at <= 7; at++) {
      const opened = startStore("foreign", foreign);
      const { before, wanted } = await prepare(opened, following);
      const first = opened.store.requests;
      opened.store.fault = (request) => (request === first + at ? kind : null);
      const edit = () => opened.port.updateEvent(opened.ref, following, wanted, before.event.etag, "k");
      const tail = await untilDone(edit);
      opened.store.fault = () => null;
      expect([at, kind, ...(await seen(opened))]).toEqual([at, kind, ...split]);
      expect(opened.store.objects.size).toBe(2);
      const back = opened.store.requests;
      opened.store.fault = (request) => (request === back + at ? kind : null);
      await untilDone(() => opened.port.restoreSeries(before, tail.rest?.etag ?? null, "k-restored"));
      await untilDone(() => opened.port.deleteEvent(tail.ref, { kind: "all" }, tail.etag));
      opened.store.fault = () => null;
      expect(await seen(opened)).toEqual([
        "01-07T10:00 Review",
        "01-21T10:00 Review",
        "01-22T12:00 Moved",
        "02-04T10:00 Review",
      ]);
      expect(opened.store.objects.size).toBe(1);
    }
  }
});

test("a series that somebody changes in the middle of a split is left alone, and the new part taken back", async () => {
  const opened = startStore("foreign", foreign);
  const { before, wanted } = await prepare(opened, following);
  const { objects } = opened.store;
  let puts = 0;
  opened.store.fault = (_request, method) => {
    if (method === "PUT" && ++puts === 2) {
      objects.set("/cal/foreign.ics", {
        text: foreign.replaceAll("SUMMARY:Review", "SUMMARY:Newer"),
        version: 9,
      });
    }
    return null;
  };
  const edit = opened.port.updateEvent(opened.ref, following, wanted, before.event.etag, "k");
  expect(await edit.catch((error: unknown) => error instanceof ProviderError && error.kind)).toBe("conflict");
  expect([...objects.keys()]).toEqual(["/cal/foreign.ics"]);
  expect((await seen(opened))[0]).toBe("01-07T10:00 Newer");
});

const kept = [
  "CATEGORIES:WORK,TEAM",
  "ORGANIZER;CN=Boss:mailto:boss@example.org",
  "PARTSTAT=ACCEPTED",
  "X-VENDOR-FIELD;X-P=1:kept",
  "CLASS:PRIVATE",
];

test("what other programs keep in a series is in both parts of it, in a changed appearance, and comes back", async () => {
  const opened = startStore("foreign", foreign);
  const { before, wanted } = await prepare(opened, following);
  const tail = await opened.port.updateEvent(opened.ref, following, wanted, before.event.etag, "k");
  const texts = [...opened.store.objects.values()].map(({ text }) => text.replace(/\r?\n /g, ""));
  for (const text of texts) for (const each of kept) expect(text).toContain(each);
  expect(texts.filter((text) => text.includes("X-OF-THE-MOVED:yes"))).toHaveLength(1);
  await opened.port.restoreSeries(before, tail.rest?.etag ?? null, "k-restored");
  const restored = opened.store.objects.get("/cal/foreign.ics")?.text ?? "";
  const plain = (text: string) => text.replace(/^(SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n/gm, "");
  expect(plain(restored).trim()).toBe(plain(foreign).trim());

  const one: Scope = { kind: "this", original: "2030-01-07T09:00:00Z" };
  const again = await prepare(opened, one);
  await opened.port.updateEvent(opened.ref, one, again.wanted, again.before.event.etag, "k2");
  const text = (opened.store.objects.get("/cal/foreign.ics")?.text ?? "").replace(/\r?\n /g, "");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  for (const each of kept) expect(text.split(each).length).toBe(3);
});

test("an invitation to one date of a series that we do not see is changed as that date", async () => {
  const alone = foreign
    .replace("RRULE:FREQ=WEEKLY;COUNT=5", "RECURRENCE-ID:20300107T090000Z")
    .replace(/^EXDATE.*\r\n/m, "");
  const opened = startStore(
    "foreign",
    `${alone.split("BEGIN:VEVENT").slice(0, 2).join("BEGIN:VEVENT")}END:VCALENDAR\r\n`,
  );
  expect(await seen(opened)).toEqual(["01-07T10:00 Review"]);
  const { before, wanted } = await prepare(opened, { kind: "this", original: "2030-01-07T09:00:00Z" });
  await opened.port.updateEvent(opened.ref, { kind: "all" }, wanted, before.event.etag, "k");
  expect(await seen(opened)).toEqual(["01-07T11:00 Review"]);
  expect(opened.store.objects.get("/cal/foreign.ics")?.text).not.toContain("EXDATE");
});

const foreign = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Other//EN
BEGIN:VEVENT
UID:foreign
DTSTAMP:20290101T000000Z
SEQUENCE:3
DTSTART;TZID=Europe/Berlin:20300107T100000
DURATION:PT45M
RRULE:FREQ=WEEKLY;COUNT=5
EXDATE;TZID=Europe/Berlin:20300114T100000
SUMMARY:Review
CLASS:PRIVATE
CATEGORIES:WORK,TEAM
ORGANIZER;CN=Boss:mailto:boss@example.org
ATTENDEE;CN=Kim;PARTSTAT=ACCEPTED:mailto:kim@example.org
X-VENDOR-FIELD;X-P=1:kept
END:VEVENT
BEGIN:VEVENT
UID:foreign
DTSTAMP:20290101T000000Z
RECURRENCE-ID;TZID=Europe/Berlin:20300128T100000
DTSTART;TZID=Europe/Berlin:20300122T120000
DURATION:PT45M
SUMMARY:Moved
X-OF-THE-MOVED:yes
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");
