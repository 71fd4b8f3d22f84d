import { afterAll, beforeEach, expect, test } from "bun:test";
import type { EventFields, SavedSeries, Scope, UpdatedEvent } from "../../domain/event";
import { partOf } from "../../domain/series/part";
import { ProviderError } from "../../errors";
import { all, between, sample, timed } from "../../testing/contract/sample";
import { failureOf } from "../../testing/failure-of";
import { openGooglePort } from "../../testing/google/open-port";
import { type GoogleFault, startGoogleServer } from "../../testing/google/server";
import { stride } from "../../testing/stride";
import { untilDone } from "../../testing/until-done";

const zone = "Europe/Berlin";
const server = startGoogleServer();
afterAll(() => server.stop());
const port = openGooglePort(server, zone);
let calendar = "";
beforeEach(() => {
  calendar = `${crypto.randomUUID()}@example.org`;
  server.addCalendar(calendar);
  server.fault = () => null;
  server.accepts = () => "person";
  server.written.length = 0;
});

const lunch = sample("2030-01-10T13:00", { title: "Lunch" });

test.each<[GoogleFault, string, number | null]>([
  ["before", "unavailable", null],
  ["cut", "network", null],
  ["slow-down", "rate-limited", 7],
  ["unauthorized", "auth", null],
])("a request that ends as %s is %s", async (fault, kind, retryAfter) => {
  server.fault = () => fault;
  const error = await failureOf(port.listCalendars());
  expect<unknown>([error.kind, error.retryAfter]).toEqual([kind, retryAfter]);
  expect(JSON.stringify([error.message, error.cause])).not.toContain("token");
});

test.each<[number, unknown, string]>([
  [403, { errors: [{ reason: "rateLimitExceeded" }] }, "rate-limited"],
  [403, { errors: [{ reason: "userRateLimitExceeded" }] }, "rate-limited"],
  [403, { errors: [{ reason: "quotaExceeded" }] }, "rate-limited"],
  [403, { errors: [{ reason: "insufficientPermissions" }] }, "forbidden"],
  [403, { status: "PERMISSION_DENIED", details: [{ reason: "SERVICE_DISABLED" }] }, "forbidden"],
  [403, { errors: [{ reason: "forbiddenForServiceAccounts" }] }, "invalid"],
  [400, { errors: [{ reason: "invalid" }] }, "invalid"],
  [404, { errors: [{ reason: "notFound" }] }, "not-found"],
  [409, { errors: [{ reason: "duplicate" }] }, "conflict"],
  [410, { errors: [{ reason: "deleted" }] }, "not-found"],
  [412, { errors: [{ reason: "conditionNotMet" }] }, "conflict"],
  [500, "<html>", "unavailable"],
])("status %p with %p is %s", async (status, error, kind) => {
  const odd = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: () => Response.json({ error }, { status }),
  });
  const attempt = openGooglePort({ root: `http://127.0.0.1:${odd.port}` }, zone).listCalendars();
  expect<string>((await failureOf(attempt)).kind).toBe(kind);
  await odd.stop(true);
});

test("what is no answer of Google's is malformed, and a server that is not there unreachable", async () => {
  const odd = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response("<html>hello") });
  const root = `http://127.0.0.1:${odd.port}`;
  expect((await failureOf(openGooglePort({ root }, zone).listCalendars())).kind).toBe("malformed");
  await odd.stop(true);
  expect((await failureOf(openGooglePort({ root }, zone).listCalendars())).kind).toBe("unreachable");
});

test("a token that is refused is changed for a newer one, once", async () => {
  server.accepts = (token) => (token === "newer" ? "person" : null);
  const asked: (string | undefined)[] = [];
  const token = async (refused?: string) => {
    asked.push(refused);
    return refused === undefined ? "older" : "newer";
  };
  expect(await openGooglePort(server, zone, token).listCalendars()).not.toEqual([]);
  expect(asked).toEqual([undefined, "older"]);
  server.accepts = () => null;
  asked.length = 0;
  expect((await failureOf(openGooglePort(server, zone, token).listCalendars())).kind).toBe("auth");
  expect(asked).toEqual([undefined, "older"]);
});

test.each<GoogleFault>(["before", "after", "cut"])(
  "an event whose making ends as %s at any request is there once",
  async (fault) => {
    for (let at = 1; at <= 3; at++) {
      const first = server.asked.length;
      server.fault = (count) => (count === first + at ? fault : null);
      const saved = await untilDone(() => port.createEvent(calendar, lunch, `${fault} ${at}`));
      expect(saved.title).toBe("Lunch");
    }
    server.fault = () => null;
    expect(await port.listOccurrences(calendar, between("2030-01-10", "2030-01-11", zone))).toHaveLength(3);
  },
);

test("an event that was deleted meanwhile is there again under the same key, and another's is none of ours", async () => {
  const saved = await port.createEvent(calendar, lunch, "key");
  await port.deleteEvent(saved.ref, all, null);
  expect((await port.createEvent(calendar, lunch, "key")).ref).toEqual(saved.ref);
  const kept = server.calendars.get(calendar)?.kept.get(saved.ref.href);
  if (kept) delete kept.event.extendedProperties;
  expect((await failureOf(port.createEvent(calendar, lunch, "key"))).kind).toBe("conflict");
});

/** Where the last answer was lost, all that is left to do is to see that it says what was wanted. */
async function readBack(error: unknown, { event }: SavedSeries): Promise<UpdatedEvent> {
  const now =
    error instanceof ProviderError && error.kind === "conflict" ? await port.readEvent(event.ref) : null;
  if (now === null) throw error;
  return { ...now, rest: null };
}

const weekly = sample("2031-10-06T09:00", { title: "Review", recurrence: "FREQ=WEEKLY;COUNT=6" });
const later = (event: EventFields): EventFields =>
  event.when.kind === "all-day"
    ? event
    : {
        ...event,
        when: {
          kind: "timed",
          start: event.when.start.add({ hours: 1 }),
          end: event.when.end.add({ hours: 1 }),
        },
      };

async function seen(): Promise<string[]> {
  const found = await port.listOccurrences(calendar, between("2031-10-01", "2031-12-01", zone));
  return found.map(({ title, when }) =>
    when.kind === "timed" ? `${when.start.toPlainDateTime().toString().slice(5, 16)} ${title}` : title,
  );
}

/** A series of which one appearance is cancelled and one is moved and renamed. */
async function makeSeries() {
  const { ref } = await port.createEvent(calendar, weekly, crypto.randomUUID());
  await port.deleteEvent(ref, { kind: "this", original: "2031-10-13T07:00:00Z" }, null);
  const moved = sample(timed("2031-11-04T15:00"), { title: "Moved" });
  const scope: Scope = { kind: "this", original: "2031-11-03T08:00:00Z" };
  await port.updateEvent(ref, scope, moved, null, "moved");
  const before = await port.readSeries(ref);
  if (before === null) throw new Error("no series");
  return before;
}

const whole = ["10-06T09:00", "10-20T09:00", "10-27T09:00"].map((start) => `${start} Review`);
const usual = [...whole, "11-04T15:00 Moved", "11-10T09:00 Review"];
const edits: [Scope, string[]][] = [
  [
    { kind: "following", original: "2031-10-27T08:00:00Z" },
    [
      "10-06T09:00 Review",
      "10-20T09:00 Review",
      "10-27T10:00 Review",
      "11-04T15:00 Moved",
      "11-10T10:00 Review",
    ],
  ],
  [
    { kind: "all" },
    [
      "10-06T10:00 Review",
      "10-20T10:00 Review",
      "10-27T10:00 Review",
      "11-04T15:00 Moved",
      "11-10T10:00 Review",
    ],
  ],
];

test.each(edits)(
  "an edit of %p that breaks at any request is finished by the next attempt, and taken back",
  async (scope, wanted) => {
    for (const fault of ["before", "after"] as const) {
      for (const forgets of [fault === "before" ? "all" : "none"] as const) {
        for (let at = 1; at <= 14; at += stride(4)) {
          calendar = `${forgets}-${fault}-${at}-${scope.kind}@example.org`;
          server.addCalendar(calendar).forgets = forgets;
          const before = await makeSeries();
          const part = partOf(before, scope);
          if (part === null) throw new Error("no part");
          const breakAt = () => {
            const first = server.asked.length;
            server.fault = (count) => (count === first + at ? fault : null);
          };
          breakAt();
          const { ref, etag } = before.event;
          const updated = await untilDone(() =>
            port.updateEvent(ref, scope, later(part), etag, "key").catch((error) => readBack(error, before)),
          );
          server.fault = () => null;
          expect([forgets, fault, at, ...(await seen())]).toEqual([forgets, fault, at, ...wanted]);
          breakAt();
          const left = updated.rest ?? updated;
          await untilDone(() => port.restoreSeries(before, left.etag, "key-back"));
          if (updated.rest !== null) await untilDone(() => port.deleteEvent(updated.ref, all, null));
          server.fault = () => null;
          expect([forgets, fault, at, ...(await seen())]).toEqual([forgets, fault, at, ...usual]);
        }
      }
    }
  },
);

test("a series that is made with its exceptions, and broken off at any request, has them after the next attempt", async () => {
  const event = sample(timed("2031-10-06T09:00"), { title: "Review", recurrence: "FREQ=WEEKLY;COUNT=6" });
  const moved = { ...event, title: "Moved", when: timed("2031-11-04T15:00"), recurrence: null };
  const exceptions = {
    struck: ["2031-10-13T07:00:00Z"],
    added: [],
    overrides: [{ original: "2031-11-03T08:00:00Z", event: moved }],
  };
  for (const fault of ["before", "after"] as const) {
    for (let at = 1; at <= 9; at += stride(3)) {
      calendar = `made-${fault}-${at}@example.org`;
      server.addCalendar(calendar).forgets = fault === "before" ? "all" : "none";
      const first = server.asked.length;
      server.fault = (count) => (count === first + at ? fault : null);
      await untilDone(() => port.createEvent(calendar, event, "key", exceptions));
      server.fault = () => null;
      expect([fault, at, ...(await seen())]).toEqual([fault, at, ...usual]);
    }
  }
});

test("a series that somebody changes in the middle of a split is left alone, and the new part taken back", async () => {
  const before = await makeSeries();
  const scope: Scope = { kind: "following", original: "2031-10-27T08:00:00Z" };
  const part = partOf(before, scope);
  if (part === null) throw new Error("no part");
  const store = server.calendars.get(calendar);
  server.fault = (_, request) => {
    const kept = store?.kept.get(before.event.ref.href);
    if (request.method === "PATCH" && request.url.includes(`/${before.event.ref.href}?`) && kept)
      store?.put({ ...kept.event, summary: "Newer" });
    return null;
  };
  const { ref, etag } = before.event;
  expect((await failureOf(port.updateEvent(ref, scope, later(part), etag, "key"))).kind).toBe("conflict");
  server.fault = () => null;
  expect(await seen()).toEqual(usual.map((each) => each.replace("Review", "Newer")));
});

test("what other programs keep with an event stays, in both parts of a series and after an undo", async () => {
  const before = await makeSeries();
  const store = server.calendars.get(calendar);
  const kept = store?.kept.get(before.event.ref.href);
  if (!store || !kept) throw new Error("no event");
  store.put({
    ...kept.event,
    colorId: "5",
    extendedProperties: { private: { ...kept.event.extendedProperties?.private, other: "x" } },
  });
  const known = await port.readSeries(before.event.ref);
  const scope: Scope = { kind: "following", original: "2031-10-27T08:00:00Z" };
  const part = known && partOf(known, scope);
  if (!known || !part) throw new Error("no part");
  const tail = await port.updateEvent(known.event.ref, scope, later(part), known.event.etag, "key");
  for (const { href } of [tail.ref, known.event.ref]) {
    const event = store.kept.get(href)?.event;
    expect([event?.colorId, event?.extendedProperties?.private?.other]).toEqual(["5", "x"]);
  }
  await port.deleteEvent(known.event.ref, all, null);
  await port.restoreSeries(known, null, "back");
  expect(store.kept.get(known.event.ref.href)?.event.colorId).toBe("5");
});

test("sync tokens that are expired, and those that are none, ask for everything anew", async () => {
  await port.createEvent(calendar, lunch, "key");
  const start = await port.listChanges?.(calendar, null);
  if (start === undefined || start === "expired") throw new Error("no changes");
  expect(start.changed).toHaveLength(1);
  server.expireTokens();
  expect(await port.listChanges?.(calendar, start.token)).toBe("expired");
});

test("nobody is written to, and a room is made for whom the place asks one", async () => {
  const guests = [{ name: "Anna", email: "anna@example.org" }];
  const saved = await port.createEvent(
    calendar,
    { ...lunch, attendees: guests, location: "Google Meet" },
    "key",
  );
  expect(server.written.map(({ query }) => query.get("sendUpdates"))).toEqual(["none"]);
  const kept = server.calendars.get(calendar)?.kept.get(saved.ref.href)?.event;
  expect([kept?.hangoutLink, kept?.attendees]).toEqual([
    "https://meet.google.com/abc-defg-hij",
    [{ email: "anna@example.org", displayName: "Anna" }],
  ]);
  expect(saved.room).toBe("https://meet.google.com/abc-defg-hij");
});

test("busy times of a calendar that shows nothing else", async () => {
  await port.createEvent(calendar, lunch, "key");
  const hidden = server.calendars.get(calendar);
  if (hidden) hidden.accessRole = "freeBusyReader";
  const span = between("2030-01-10", "2030-01-11", zone);
  const [busy] = await port.freeBusy([calendar], span, zone);
  expect(busy?.start.toString()).toBe("2030-01-10T12:00:00Z");
});
