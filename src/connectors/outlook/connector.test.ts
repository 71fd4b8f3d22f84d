import { afterAll, beforeEach, expect, test } from "bun:test";
import { readConfig } from "../../config/read-config";
import type { UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { all, allDay, between, said, sample, shown, timed } from "../../testing/contract/sample";
import { failureOf } from "../../testing/failure-of";
import type { EventBody } from "../../testing/graph/event-body";
import { openTestCalendar } from "../../testing/graph/open-calendar";
import { startGraphServer } from "../../testing/graph/server";
import { openOutlookConnector } from "./connector";

const server = startGraphServer();
afterAll(() => server.stop());
const port = openTestCalendar(server);
const { calendar } = server;
const zone = "Europe/Berlin";

beforeEach(() => {
  server.fault = () => null;
});

/** Made by another program. */
function put(body: EventBody): { calendar: string; uid: string; href: string } {
  const { id } = server.mailbox.add(calendar, body, null);
  return { calendar, uid: id, href: id };
}

const tokyo = { start: { dateTime: "2030-01-10T09:00:00", timeZone: "Tokyo Standard Time" } };
const meeting: EventBody = {
  ...tokyo,
  subject: "Review",
  end: { dateTime: "2030-01-10T10:00:00", timeZone: "Tokyo Standard Time" },
};

test("with faults at random, as many events are there as were asked for", async () => {
  let seed = 20_261_121;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  server.fault = () => {
    const roll = random();
    if (roll < 0.1) return { kind: "instead", response: new Response(null, { status: 500 }) };
    if (roll < 0.2) return { kind: "instead", response: new Response(null, { status: 429 }) };
    if (roll < 0.35) return { kind: "after", lost: "status" };
    return roll < 0.37 ? { kind: "after", lost: "connection" } : null;
  };
  const count = 60;
  const create = async (index: number) => {
    const event = sample("2029-05-01T09:00", { title: `Event ${index}` });
    for (;;) {
      try {
        return await port.createEvent(calendar, event, `many-${index}`);
      } catch (error) {
        if (!(error instanceof ProviderError && error.transient)) throw error;
      }
    }
  };
  const made = await Promise.all(Array.from({ length: count }, (_, index) => create(index)));
  server.fault = () => null;
  const listed = await port.listOccurrences(calendar, between("2029-05-01", "2029-05-02", zone));
  const titles = listed.map(({ title }) => title).toSorted();
  expect(titles).toEqual(Array.from({ length: count }, (_, index) => `Event ${index}`).toSorted());
  expect(new Set(made.map(({ ref }) => ref.uid)).size).toBe(count);
});

test("a key that Graph no longer remembers still finds what was made under it", async () => {
  const first = await port.createEvent(calendar, sample("2029-06-01T09:00"), "forgotten");
  server.mailbox.transactions.clear();
  const second = await port.createEvent(calendar, sample("2029-06-01T09:00"), "forgotten");
  expect(second.ref).toEqual(first.ref);
});

test("every request asks for ids that stay, and times and texts as they can be read", async () => {
  server.asked.length = 0;
  await port.createEvent(calendar, sample("2029-06-02T09:00"), "preferences");
  for (const { prefer } of server.asked) {
    expect(prefer).toContain('IdType="ImmutableId"');
    expect(prefer).toContain('outlook.timezone="UTC"');
    expect(prefer).toContain('outlook.body-content-type="text"');
  }
  expect(server.asked.length).toBe(3);
});

test("never are more requests under way than Exchange answers for a mailbox", async () => {
  let [running, most] = [0, 0];
  server.fault = () => {
    running += 1;
    most = Math.max(most, running);
    return null;
  };
  server.answered = () => {
    running -= 1;
  };
  const span = between("2029-06-01", "2029-06-02", zone);
  await port.freeBusy(
    Array.from({ length: 20 }, () => calendar),
    span,
    zone,
  );
  server.answered = () => {};
  expect([most <= 4, most > 1, running]).toEqual([true, true, 0]);
});

test("a refused token is renewed once, and a second refusal asks for consent", async () => {
  const given: (string | undefined)[] = [];
  const open = (newer: string) =>
    openTestCalendar(server, async (refused) => {
      given.push(refused);
      return refused === undefined ? "old" : newer;
    });
  expect((await open("access-1").listCalendars()).length).toBe(2);
  expect(given).toEqual([undefined, "old"]);
  given.length = 0;
  expect((await failureOf(open("older").listCalendars())).kind).toBe("auth");
  expect(given).toEqual([undefined, "old"]);
});

test.each([
  [429, "TooManyRequests", "rate-limited", 17],
  [503, "ErrorServerBusy", "unavailable", 17],
  [403, "ErrorAccessDenied", "forbidden", 17],
  [404, "MailboxNotEnabledForRESTAPI", "forbidden", 17],
  [404, "ErrorItemNotFound", "not-found", 17],
  [412, "ErrorIrresolvableConflict", "conflict", 17],
  [400, "ErrorInvalidRequest", "invalid", 17],
  [413, "RequestEntityTooLarge", "too-large", 17],
] as const)("%d %s is %s", async (status, code, kind, retryAfter) => {
  const headers = { "retry-after": String(retryAfter) };
  const response = () => Response.json({ error: { code, message: "MARKED" } }, { status, headers });
  server.fault = () => ({ kind: "instead", response: response() });
  const error = await failureOf(port.listCalendars());
  expect([error.kind, error.status, error.retryAfter]).toEqual([kind, status, retryAfter]);
  expect(error.message).toContain(code);
  expect(error.message).not.toContain("MARKED");
});

test.each([
  ["no JSON", new Response("<html>", { status: 200 }), "malformed"],
  ["another shape", Response.json({ value: [{ name: "x" }] }), "malformed"],
  [
    "a link to elsewhere",
    Response.json({ value: [], "@odata.nextLink": "https://evil.example/v1.0/me" }),
    "refused",
  ],
  [
    "a redirect",
    new Response(null, { status: 302, headers: { location: "https://evil.example/" } }),
    "refused",
  ],
] as const)("%s is not followed or believed", async (_, response, kind) => {
  server.fault = () => ({ kind: "instead", response });
  expect((await failureOf(port.listCalendars())).kind).toBe(kind);
});

test("a calendar that may only be read says so", async () => {
  const [, birthdays] = await port.listCalendars();
  expect(birthdays).toMatchObject({ name: "Birthdays", writable: false });
  const attempt = port.createEvent(birthdays?.id ?? "", sample("2029-06-03T09:00"), "birthday");
  expect((await failureOf(attempt)).kind).toBe("forbidden");
});

test("an account is known by the owner of its calendar", async () => {
  const settings = readConfig({ DATA_DIR: "/nonexistent", MICROSOFT_GRAPH_ROOT: server.root });
  const options = { user: "u" as UserId, signal: AbortSignal.timeout(5_000), allowPrivate: false };
  const identified = await openOutlookConnector(settings).identify?.("access-1", options);
  expect(identified).toEqual({ label: "olga@example.org", config: { account: "olga@example.org" } });
});

test("what others made is read in its own zone, and only what changes is sent", async () => {
  const ref = put({
    ...meeting,
    body: { contentType: "html", content: "<b>agenda</b>" },
    attendees: [
      { type: "optional", emailAddress: { address: "kim@example.org", name: "Kim" } },
      { type: "resource", emailAddress: { address: "room5@example.org", name: "Room 5" } },
    ],
    categories: ["Work"],
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
  });
  const before = await port.readEvent(ref);
  if (before === null) throw new Error("not found");
  expect(shown(before.when)).toStartWith("2030-01-10T09:00+09:00[Asia/Tokyo]");
  expect(before.attendees).toEqual([{ name: "Kim", email: "kim@example.org" }]);
  const more = [...before.attendees, { name: "Bo", email: "bo@example.org" }];
  const wanted = { ...before, title: "Review II", attendees: more };
  const after = await port.updateEvent(ref, all, wanted, before.etag, "k");
  expect(said(after)).toEqual(said(wanted));
  const { fields } = server.mailbox.find(calendar, ref.href);
  expect(fields.body).toEqual({ contentType: "html", content: "<b>agenda</b>" });
  expect(fields.start).toEqual(tokyo.start);
  expect(fields.categories).toEqual(["Work"]);
  expect(fields.attendees?.map(({ type, emailAddress }) => `${type} ${emailAddress.address}`)).toEqual([
    "optional kim@example.org",
    "required bo@example.org",
    "resource room5@example.org",
  ]);
  await port.deleteEvent(ref, all, null);
});

test("what another program made and was deleted is gone, though its id leads into the bin, and comes back once", async () => {
  const ref = put(meeting);
  const before = await port.readSeries(ref);
  if (before === null) throw new Error("not found");
  await port.deleteEvent(ref, all, before.event.etag);
  expect(server.mailbox.bin.has(ref.href)).toBe(true);
  expect(await port.readEvent(ref)).toBeNull();
  await port.deleteEvent(ref, all, null);
  const restored = await port.restoreSeries(before, null, "back");
  expect((await port.restoreSeries(before, null, "back")).ref).toEqual(restored.ref);
  expect(said(await port.readEvent(ref))).toEqual(said(before.event));
  await port.deleteEvent(ref, all, restored.etag);
  expect(await port.readEvent(restored.ref)).toBeNull();
});

test("what stands in our own fields and is not of our making is passed over", async () => {
  const saved = await port.createEvent(calendar, sample("2029-06-10T09:00"), "spoilt");
  const { properties } = server.mailbox.find(calendar, saved.ref.href);
  const names = [...properties.keys()].filter((id) => !id.endsWith("Uid"));
  const memo = names[0] ?? "";
  const plan = memo.replace("Memo", "Plan");
  const spoil = (id: string, value: string) =>
    server.mailbox.change(server.mailbox.find(calendar, saved.ref.href), {
      singleValueExtendedProperties: [{ id, value }],
    });
  for (const value of [
    "{",
    "[]",
    '{"when":{"kind":"timed","start":"x","end":"y"},"recurrence":null,"struck":[],"overrides":[]}',
  ]) {
    spoil(plan, value);
    spoil(memo, value);
    const read = await port.readEvent(saved.ref);
    expect([read?.title, read && shown(read.when)]).toEqual(["Meeting", shown(saved.when)]);
  }
});

test("Teams as the place asks for a meeting there", async () => {
  const event = sample("2029-06-20T09:00", { location: "Microsoft Teams" });
  const saved = await port.createEvent(calendar, event, "teams");
  expect(said(saved)).toEqual(said(event));
  const isMeeting = () => server.mailbox.find(calendar, saved.ref.href).fields.isOnlineMeeting;
  expect(isMeeting()).toBe(true);
  expect(saved.room).toStartWith("https://teams.microsoft.com/l/meetup-join/");
  const linked = await port.createEvent(calendar, { ...event, location: "Teams-Link" }, "link");
  expect(linked.room).toBeDefined();
  const other = await port.createEvent(calendar, { ...event, location: "Teamsaal" }, "room");
  expect(server.mailbox.find(calendar, other.ref.href).fields.isOnlineMeeting).toBeUndefined();
});

test("of zones that share a Windows name the one that was meant is kept, until somebody else moves the event", async () => {
  const rome = sample(timed("2029-07-01T09:00", "Europe/Rome"), { recurrence: "FREQ=WEEKLY;COUNT=3" });
  const saved = await port.createEvent(calendar, rome, "rome");
  expect(said(saved)).toEqual(said(rome));
  expect(server.mailbox.find(calendar, saved.ref.href).fields.start?.timeZone).toBe(
    "W. Europe Standard Time",
  );
  server.mailbox.change(server.mailbox.find(calendar, saved.ref.href), {
    ...tokyo,
    end: meeting.end,
    recurrence: null,
  });
  const moved = await port.readEvent(saved.ref);
  expect(moved && shown(moved.when)).toStartWith("2030-01-10T09:00+09:00[Asia/Tokyo]");
  await port.deleteEvent(saved.ref, all, null);
});

test("a series in a zone that Windows does not know is refused, a single event is written by its instant", async () => {
  const strange = timed("2029-07-05T09:00", "+05:10");
  const series = sample(strange, { recurrence: "FREQ=DAILY;COUNT=3" });
  expect((await failureOf(port.createEvent(calendar, series, "strange-1"))).kind).toBe("invalid");
  const { when } = await port.createEvent(calendar, sample(strange), "strange-2");
  expect(when.kind === "timed" && when.start.toInstant().toString()).toBe("2029-07-05T03:50:00Z");
});

test("the second of two hours that the clocks make alike is the one that is kept", async () => {
  const start = Temporal.ZonedDateTime.from("2030-10-27T02:30:00+01:00[Europe/Berlin]");
  const event = sample({ kind: "timed", start, end: start.add({ hours: 1 }) });
  const { when } = await port.createEvent(calendar, event, "twice-there");
  expect(when.kind === "timed" && when.start.toInstant().equals(start.toInstant())).toBe(true);
});

test("days are days however Graph tells them", async () => {
  const span = between("2029-08-01", "2029-09-01", zone);
  await port.createEvent(calendar, sample(allDay("2029-08-10", "2029-08-11"), { title: "Fair" }), "fair");
  const whole = async () =>
    (await port.listOccurrences(calendar, span)).map(({ title, when }) => `${title} ${shown(when)}`);
  expect(await whole()).toEqual(["Fair 2029-08-10..2029-08-11"]);
  server.showsDaysAsInstants = true;
  expect(await whole()).toEqual(["Fair 2029-08-10..2029-08-11"]);
  server.showsDaysAsInstants = false;
});

test("marked free, cancelled and elsewhere do not keep a person busy; tentative does", async () => {
  const at = (hour: string, showAs: EventBody["showAs"]) =>
    put({
      subject: showAs ?? "",
      showAs,
      start: { dateTime: `2029-09-03T${hour}:00:00`, timeZone: "UTC" },
      end: { dateTime: `2029-09-03T${hour}:30:00`, timeZone: "UTC" },
    });
  at("08", "free");
  at("09", "workingElsewhere");
  at("10", "tentative");
  at("11", "oof");
  const busy = await port.freeBusy([calendar], between("2029-09-03", "2029-09-04", zone), zone);
  expect(busy.map(({ start }) => start.toString())).toEqual(["2029-09-03T10:00:00Z", "2029-09-03T11:00:00Z"]);
});

test("changes come page by page, and an expired token asks for everything anew", async () => {
  const start = await port.listChanges?.(calendar, null);
  if (!start || start === "expired" || start.within === undefined) throw new Error("no changes");
  const day = start.within.start.toZonedDateTimeISO(zone).toPlainDate().add({ days: 500 });
  const count = 230;
  for (let index = 0; index < count; index++) {
    put({
      subject: `Bulk ${index}`,
      start: { dateTime: `${day}T09:00:00`, timeZone: "UTC" },
      end: { dateTime: `${day}T10:00:00`, timeZone: "UTC" },
    });
  }
  server.asked.length = 0;
  const told = await port.listChanges?.(calendar, start.token);
  if (!told || told === "expired") throw new Error("no changes");
  expect(server.asked.length).toBeLessThan(count);
  expect(told.changed.filter(({ event }) => event.title.startsWith("Bulk")).length).toBe(count);
  server.expireTokens();
  expect(await port.listChanges?.(calendar, told.token)).toBe("expired");
});

const daily: EventBody = {
  ...meeting,
  subject: "Free or busy",
  recurrence: {
    pattern: { type: "daily", interval: 1 },
    range: { type: "numbered", startDate: "2030-01-10", numberOfOccurrences: 3 },
  },
};

test.each([
  [{}, { showAs: "free" }, [true, false, true]],
  [{ showAs: "free" }, { showAs: "busy" }, [false, true, false]],
] as const)(
  "a series %p with an appearance %p keeps both through an edit and its undo",
  async (whole, own, busy) => {
    const ref = put({ ...daily, ...whole });
    server.mailbox.change(server.mailbox.find(calendar, `${ref.href}|2030-01-11`), {
      ...own,
      subject: "Own",
    });
    const span = between("2030-01-10", "2030-01-14", zone);
    const shows = async () => {
      const found = await port.listOccurrences(calendar, span);
      return found.filter(({ title }) => ["Free or busy", "Own"].includes(title)).map((each) => each.busy);
    };
    expect(await shows()).toEqual([...busy]);
    const before = await port.readSeries(ref);
    if (before === null) throw new Error("not found");
    expect(before.overrides.map(({ event }) => event.free ?? false)).toEqual([!busy[1]]);
    const later = { ...before.event, when: timed("2030-01-10T14:00", "Asia/Tokyo") };
    const after = await port.updateEvent(ref, all, later, before.event.etag, "later");
    expect(await shows()).toEqual([...busy]);
    const restored = await port.restoreSeries(before, after.etag, "back");
    expect(await shows()).toEqual([...busy]);
    await port.deleteEvent(restored.ref, all, restored.etag);
    const again = await port.restoreSeries(before, null, "anew");
    expect(await shows()).toEqual([...busy]);
    await port.deleteEvent(again.ref, all, null);
  },
);
