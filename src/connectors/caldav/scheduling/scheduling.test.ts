import { afterEach, expect, test } from "bun:test";
import type { EventFields, SavedEvent } from "../../../domain/event";
import type { UserId } from "../../../domain/ids";
import { ProviderError } from "../../../errors";
import type { CalendarPort } from "../../../ports";
import { all, sample, shifted } from "../../../testing/contract/sample";
import { eventText, type MemoryDav, startMemoryDav } from "../../../testing/dav/memory";
import type { ConnectionConfig } from "../../connector";
import { caldavConnector } from "../connector";
import { caldavDeclaration } from "../declaration";

const options = { user: "u" as UserId, signal: new AbortController().signal, allowPrivate: true };
const me = { email: "olga@example.org", name: "Olga", unreachable: ["gone@example.org"] };
const anna = { name: "Anna", email: "anna@example.org" };
const bob = { name: "Bob", email: "bob@example.org" };

let server: MemoryDav;
afterEach(() => server.stop());

interface Desk {
  readonly port: CalendarPort;
  readonly config: ConnectionConfig;
}

async function connect(invites: boolean): Promise<Desk> {
  server = startMemoryDav({ schedules: me });
  const form = { url: server.calendar, username: "olga", password: "p" };
  const connected = await caldavConnector.connect(form, options);
  const config = { ...connected.config, invites };
  return {
    config,
    port: caldavConnector.openCalendar({
      ...options,
      config,
      secret: connected.secret,
      accessToken: null,
      zone: "Europe/Berlin",
    }),
  };
}

const sent = () => server.takeMessages().map(({ method, to }) => `${method} ${to}`);
const unfolded = () => (server.texts()[0] ?? "").replace(/\r?\n /g, "");
const meeting = (...attendees: EventFields["attendees"]) =>
  sample("2030-01-10T13:00", { title: "Plan", attendees });
const remarks = (event: EventFields, edit: "write" | "delete" | "delete-part", { config }: Desk) =>
  caldavDeclaration.remarks?.(event, edit, config);
const told = (before: EventFields | null, after: EventFields | null, { config }: Desk) =>
  caldavDeclaration.listTold?.({ before, after, isWhole: true }, config).map(({ name }) => name);

function rename(port: CalendarPort, saved: SavedEvent, change: Partial<EventFields>) {
  return port.updateEvent(saved.ref, all, { ...saved, ...change }, saved.etag, "key");
}

test("a server that schedules is found, with the address that it knows the user by", async () => {
  const { config } = await connect(false);
  expect(config.schedule).toMatchObject({ email: "olga@example.org", name: "Olga" });
  expect(caldavDeclaration.choosesInvites?.(config)).toBe(true);
});

test("one that does not schedule leaves nothing to choose", async () => {
  server = startMemoryDav();
  const { config } = await caldavConnector.connect(
    { url: server.calendar, username: "olga", password: "p" },
    options,
  );
  expect([config.schedule, caldavDeclaration.choosesInvites?.(config)]).toEqual([null, false]);
});

test("nobody is written to unless the user chose it; guests are kept all the same", async () => {
  const desk = await connect(false);
  const event = meeting(anna, { name: "Kim", email: null });
  expect(remarks(event, "write", desk)).toEqual([]);
  const saved = await desk.port.createEvent(server.calendar, event, "key");
  expect([saved.attendees, saved.invitation]).toEqual([event.attendees, undefined]);
  expect(unfolded()).toContain("SCHEDULE-AGENT=CLIENT:mailto:anna@example.org");
  expect(unfolded()).not.toContain("ORGANIZER");
  const moved = await rename(desk.port, saved, { when: shifted(saved.when, 1) });
  await desk.port.deleteEvent(moved.ref, all, moved.etag);
  expect([sent(), told(null, saved, desk)]).toEqual([[], []]);
});

test("guests are invited, told of a change and of the end, in the user's name", async () => {
  const desk = await connect(true);
  const event = meeting(anna, { name: "Kim", email: null });
  expect(remarks(event, "write", desk)).toEqual(["remark-caldav-invites"]);
  const saved = await desk.port.createEvent(server.calendar, event, "key");
  expect([sent(), told(null, saved, desk)]).toEqual([["REQUEST anna@example.org"], ["Anna"]]);
  expect(saved.attendees).toEqual(event.attendees);
  expect(unfolded()).toContain("ORGANIZER;CN=Olga:mailto:olga@example.org");
  expect(unfolded()).toMatch(/ATTENDEE;CN=Anna;PARTSTAT=NEEDS-ACTION;ROLE=REQ-PARTICIPANT;RSVP=TRUE/);
  const moved = await rename(desk.port, saved, { when: shifted(saved.when, 1), attendees: [anna, bob] });
  expect(unfolded()).toContain("SEQUENCE:1");
  expect([sent(), told(saved, moved, desk)]).toEqual([
    ["REQUEST anna@example.org", "REQUEST bob@example.org"],
    ["Anna", "Bob"],
  ]);
  const fewer = await rename(desk.port, moved, { attendees: [bob] });
  expect([sent(), told(moved, fewer, desk)]).toEqual([["CANCEL anna@example.org"], ["Anna"]]);
  await desk.port.deleteEvent(fewer.ref, all, fewer.etag);
  expect([sent(), told(fewer, null, desk)]).toEqual([["CANCEL bob@example.org"], ["Bob"]]);
});

test("who could not be reached is known, and an alert is nobody else's revision", async () => {
  const { port } = await connect(true);
  const lost = { name: "Gone", email: "Gone@example.org" };
  const saved = await port.createEvent(server.calendar, meeting(anna, lost), "key");
  expect(saved.unreached).toEqual(["gone@example.org"]);
  sent();
  const rung = await rename(port, saved, { alerts: [10] });
  expect([sent(), rung.alerts]).toEqual([[], [10]]);
  expect(unfolded()).toContain("SEQUENCE:0");
});

test("a guest who answers is in nobody's way, and keeps their answer", async () => {
  const { port } = await connect(true);
  const saved = await port.createEvent(server.calendar, meeting(anna), "key");
  server.answer("anna@example.org", "ACCEPTED");
  const renamed = await rename(port, saved, { title: "Plan II" });
  expect(unfolded()).toContain("PARTSTAT=ACCEPTED");
  server.answer("anna@example.org", "TENTATIVE");
  const before = await port.readSeries(renamed.ref);
  if (before === null) throw new Error("gone");
  const rung = await rename(port, renamed, { alerts: [5] });
  server.answer("anna@example.org", "DECLINED");
  const restored = await port.restoreSeries(before, rung.etag, "back");
  expect(unfolded()).toContain("PARTSTAT=DECLINED");
  await port.deleteEvent(restored.ref, all, restored.etag);
  expect(server.names()).toEqual([]);
});

test("a change by somebody else still is one", async () => {
  const { port } = await connect(true);
  const saved = await port.createEvent(server.calendar, meeting(anna), "key");
  const [name = ""] = server.names();
  server.put(name, (server.texts()[0] ?? "").replace("SUMMARY:Plan", "SUMMARY:Other"));
  const attempt = rename(port, saved, { title: "Mine" });
  expect(await attempt.catch((error) => error instanceof ProviderError && error.kind)).toBe("conflict");
});

test("those kept without a word are invited with the first change after the user chose it", async () => {
  const desk = await connect(false);
  const saved = await desk.port.createEvent(server.calendar, meeting(anna), "key");
  const config = { ...desk.config, invites: true };
  const port = caldavConnector.openCalendar({
    ...options,
    config,
    secret: "p",
    accessToken: null,
    zone: "UTC",
  });
  expect(remarks(saved, "write", { ...desk, config })).toEqual(["remark-caldav-invites"]);
  await rename(port, saved, { title: "Plan II" });
  expect(sent()).toEqual(["REQUEST anna@example.org"]);
});

test("what was invited is taken back with an undo, and deleted again invited", async () => {
  const { port } = await connect(true);
  const saved = await port.createEvent(server.calendar, meeting(anna), "key");
  const before = await port.readSeries(saved.ref);
  if (before === null) throw new Error("gone");
  sent();
  const moved = await rename(port, saved, { when: shifted(saved.when, 2) });
  await port.restoreSeries(before, moved.etag, "back");
  expect(sent()).toEqual(["REQUEST anna@example.org", "REQUEST anna@example.org"]);
  const now = await port.readEvent(saved.ref);
  await port.deleteEvent(saved.ref, all, now?.etag ?? null);
  await port.restoreSeries(before, null, "again");
  expect(sent()).toEqual(["CANCEL anna@example.org", "REQUEST anna@example.org"]);
});

const theirs = (...lines: string[]) =>
  eventText(
    "theirs",
    "Review",
    "20300110T120000Z",
    "ORGANIZER;CN=Boss:mailto:boss@example.org",
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:Olga@example.org",
    "SEQUENCE:4",
    ...lines,
  );

async function findTheirs({ port }: Desk, text: string): Promise<SavedEvent> {
  server.put("theirs.ics", text);
  const href = `${server.calendar}theirs.ics`;
  const event = await port.readEvent({ calendar: server.calendar, uid: "theirs", href });
  if (event === null) throw new Error("gone");
  return event;
}

test("somebody else's event: what may be changed, and what the organizer hears, is said before", async () => {
  const desk = await connect(true);
  const event = await findTheirs(desk, theirs());
  expect(["write", "delete"].map((edit) => remarks(event, edit as "write", desk))).toEqual([
    ["remark-caldav-guest"],
    ["remark-caldav-declines"],
  ]);
  const refused = rename(desk.port, event, { title: "Mine" });
  expect(await refused.catch((error) => error instanceof ProviderError && error.kind)).toBe("forbidden");
  const rung = await rename(desk.port, event, { alerts: [5] });
  expect([rung.alerts, sent()]).toEqual([[5], []]);
  expect(unfolded()).toContain("SEQUENCE:4");
  await desk.port.deleteEvent(rung.ref, all, rung.etag);
  expect([sent(), told(rung, null, desk)]).toEqual([["REPLY boss@example.org"], ["Boss"]]);
});

test("a guest who wants nobody written to leaves without a word; of one date of a series the organizer hears", async () => {
  const desk = await connect(false);
  const series = await findTheirs(desk, theirs("RRULE:FREQ=WEEKLY;COUNT=3"));
  expect(remarks(series, "delete-part", desk)).toEqual(["remark-caldav-declines"]);
  const one = { kind: "this", original: "2030-01-17T12:00:00Z" } as const;
  const left = await desk.port.deleteEvent(series.ref, one, series.etag);
  expect(sent()).toEqual(["REPLY boss@example.org"]);
  const told = caldavDeclaration.listTold?.({ before: series, after: null, isWhole: false }, desk.config);
  expect(told).toEqual([{ name: "Boss", email: "boss@example.org" }]);
  expect(remarks(series, "delete", desk)).toEqual(["remark-caldav-leaves"]);
  await desk.port.deleteEvent(series.ref, all, left?.etag ?? null);
  expect([sent(), server.names()]).toEqual([[], []]);
});
