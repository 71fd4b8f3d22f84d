import { afterEach, expect, test } from "bun:test";
import { plainText } from "../../domain/reply";
import { occurrencesOf, seriesOf } from "../../domain/series/appearances";
import type { When } from "../../domain/when";
import {
  beginCopy,
  copyWrite,
  findCopies,
  listCopiedSeries,
  storeChanges,
} from "../../store/accounts/calendar-copies";
import { type Calendar, listCalendars } from "../../store/accounts/calendars";
import { findConnection } from "../../store/accounts/connections";
import { recordTick } from "../../store/jobs/cron-ticks";
import { updateUser } from "../../store/people/users";
import { eventText, type MemoryDav, type MemoryDavOptions, startMemoryDav } from "../../testing/dav/memory";
import { lastText, startWorld, type World } from "../../testing/world";
import { connectAccount, disconnectAccount, setDefaultCalendar } from "../accounts/connect";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A user with an account at a server of their own, whose calendar is where new events go. */
async function open(options: MemoryDavOptions = {}) {
  const world = await startWorld();
  const server = startMemoryDav(options);
  stops.push(server.stop, world.stop);
  const calendar = await connect(world, server);
  await setDefaultCalendar(world.assistant, world.user.id, calendar.id);
  return { world, server, calendar };
}

async function connect(world: World, server: MemoryDav): Promise<Calendar> {
  const form = { url: server.calendar, username: "olga", password: "any" };
  const { signal } = new AbortController();
  const connection = await connectAccount(world.assistant, world.user.id, "caldav", form, signal);
  const calendars = await listCalendars(world.store, world.user.id);
  const calendar = calendars.find((each) => each.connection === connection);
  if (calendar === undefined) throw new Error("no calendar");
  return calendar;
}

/** The schedule's minute comes, and all that follows from it within some minutes. */
async function tick(world: World): Promise<void> {
  await recordTick(world.store, "sync_calendars", world.clock.now(), world.clock.now());
  await world.settle();
  await world.wait({ minutes: 3 });
}

async function agenda(world: World): Promise<string> {
  return (await world.say("/agenda")).map(({ reply }) => plainText(reply)).join("\n");
}

async function titles(world: World, { id }: Calendar): Promise<string[]> {
  const span = { start: world.clock.now(), end: world.clock.now().add({ hours: 24 * 30 }) };
  return (await listCopiedSeries(world.store, id, span))
    .flatMap((series) => occurrencesOf(series, series.event.ref, span, "Europe/Berlin"))
    .map(({ title, when }) => `${title} ${startOf(when)}`)
    .toSorted();
}

function startOf(when: When): string {
  if (when.kind === "all-day") return when.first.toString();
  return when.start.withTimeZone("Europe/Berlin").toPlainDateTime().toString();
}

const requests = ({ seen }: MemoryDav) => [...seen.values()].reduce((sum, count) => sum + count, 0);
const tomorrow = "20261122T090000Z";

test("a fresh copy answers without a word to the server, an old one only where that is silent, with its age", async () => {
  const { world, server } = await open();
  server.put("a.ics", eventText("a", "Dentist", tomorrow));
  await tick(world);
  server.close(true);
  server.seen.clear();
  expect(await agenda(world)).toContain("Dentist");
  expect(requests(server)).toBe(0);
  await world.wait({ minutes: 30 });
  const aged = await agenda(world);
  expect(aged).toContain("Dentist");
  expect(aged).toMatch(/🕙 Work: as of 10:0\d; no answer now\./);
  expect(aged).not.toContain("could not look");
  server.close(false);
  server.put("b.ics", eventText("b", "Haircut", tomorrow));
  const live = await agenda(world);
  expect([live.includes("Haircut"), live.includes("as of")]).toEqual([true, false]);
});

test("a card warns of what the copy knows and says how old that is; free times respect it", async () => {
  const { world, server } = await open();
  server.put("a.ics", eventText("a", "Dentist", tomorrow));
  await tick(world);
  server.close(true);
  await world.wait({ minutes: 20 });
  const [card] = await world.say("Call with Anna tomorrow at 10:00");
  const text = card ? plainText(card.reply) : "";
  expect(text).toContain("Dentist");
  expect(text).toContain("Work: as of 10:0");
  expect(
    plainText((await world.say("/free tomorrow"))[0]?.reply ?? { spans: [], buttons: [], ask: null }),
  ).toContain("as of 10:0");
});

test("only what changed is asked for, and everything where the token is no longer known", async () => {
  const { world, server, calendar } = await open();
  for (const name of ["a", "b", "c"]) server.put(`${name}.ics`, eventText(name, name, tomorrow));
  await tick(world);
  expect(await titles(world, calendar)).toHaveLength(3);
  server.remove("a.ics");
  server.put("d.ics", eventText("d", "d", tomorrow));
  server.seen.clear();
  await tick(world);
  expect(Object.fromEntries(server.seen)).toEqual({ "sync-collection": 1, "calendar-multiget": 1 });
  expect((await titles(world, calendar)).map((each) => each[0])).toEqual(["b", "c", "d"]);
  server.remove("b.ics");
  server.forget();
  await tick(world);
  expect((await titles(world, calendar)).map((each) => each[0])).toEqual(["c", "d"]);
});

test("everything is listed anew once a night, and when the user's zone is another", async () => {
  const { world, server, calendar } = await open();
  server.put("a.ics", eventText("a", "Floating", "20261122T090000"));
  await tick(world);
  const fullAt = async () => (await findCopies(world.store, [calendar.id]))[0]?.fullAt;
  const first = await fullAt();
  await world.wait({ hours: 12 });
  await tick(world);
  expect(await fullAt()).toEqual(first);
  world.clock.set("2026-11-22T02:00:00Z");
  await tick(world);
  const night = await fullAt();
  expect(night).not.toEqual(first);
  await updateUser(world.store, world.user.id, { zone: "America/New_York" });
  await tick(world);
  expect(await fullAt()).not.toEqual(night);
  const [copied] = await listCopiedSeries(world.store, calendar.id, {
    start: Temporal.Instant.from("2026-11-22T13:00Z"),
    end: Temporal.Instant.from("2026-11-22T16:00Z"),
  });
  expect(copied?.event.when.kind === "timed" && copied.event.when.start.timeZoneId).toBe("America/New_York");
});

test("what is written is in the copy with its confirmation, changed, shortened and taken back", async () => {
  const { world, server, calendar } = await open();
  await tick(world);
  await world.say("Yoga every Monday at 18:00");
  await world.tap("Create");
  expect(await titles(world, calendar)).toEqual([
    "Yoga 2026-11-23T18:00:00",
    "Yoga 2026-11-30T18:00:00",
    "Yoga 2026-12-07T18:00:00",
    "Yoga 2026-12-14T18:00:00",
  ]);
  server.seen.clear();
  expect(await agenda(world)).toContain("Yoga");
  expect(requests(server)).toBe(0);
  await world.say("Cancel yoga on 30 November");
  await world.tap("Cancel it");
  expect(await titles(world, calendar)).toHaveLength(3);
  await world.say("/undo");
  expect(await titles(world, calendar)).toHaveLength(4);
  await world.say("Move yoga on 7 December to 19:00");
  await world.tap("Change it");
  expect(await titles(world, calendar)).toContain("Yoga 2026-12-07T19:00:00");
  await world.say("Move yoga on 14 December to 20:00");
  await world.tap("This and following");
  await world.tap("Change it");
  const split = await titles(world, calendar);
  expect(split.slice(-2)).toEqual(["Yoga 2026-12-07T19:00:00", "Yoga 2026-12-14T20:00:00"]);
  await tick(world);
  expect(await titles(world, calendar)).toEqual(split);
  await world.say("/undo");
  const back = await titles(world, calendar);
  expect(back.slice(-2)).toEqual(["Yoga 2026-12-07T19:00:00", "Yoga 2026-12-14T18:00:00"]);
  await tick(world);
  expect(await titles(world, calendar)).toEqual(back);
});

test("an event that takes up no time stays so when it is changed", async () => {
  const { world, server, calendar } = await open();
  server.put("a.ics", eventText("a", "Fair", tomorrow, "TRANSP:TRANSPARENT"));
  await tick(world);
  await world.say("Move the fair tomorrow to 15:00");
  await world.tap("Change it");
  const span = { start: world.clock.now(), end: world.clock.now().add({ hours: 48 }) };
  const [copied] = await listCopiedSeries(world.store, calendar.id, span);
  expect([copied?.event.free, await titles(world, calendar)]).toEqual([true, ["Fair 2026-11-22T15:00:00"]]);
  expect(server.texts().join()).toContain("TRANSP:TRANSPARENT");
});

test("a change starts from the event itself, never from the copy", async () => {
  const { world, server } = await open();
  server.put("a.ics", eventText("a", "Dentist", tomorrow));
  await tick(world);
  server.put("a.ics", eventText("a", "Dentist", tomorrow, "LOCATION:New place"));
  const [card] = await world.say("Move the dentist to 15:00");
  expect(card && plainText(card.reply)).toContain("New place");
  server.remove("a.ics");
  await world.tap("Change it");
  const texts = (await world.conversation()).map(({ reply }) => plainText(reply));
  expect(texts.some((text) => text.startsWith("✅"))).toBe(false);
  server.put("b.ics", eventText("b", "Haircut", tomorrow));
  await tick(world);
  server.close(true);
  await world.say("Move the haircut to 16:00");
  for (let tries = 0; tries < 10; tries++) await world.wait({ minutes: 1 });
  expect(lastText(await world.conversation())).toStartWith("CalDAV gives no answer just now.");
});

test("a listing that began before a write of our own is not stored after it", async () => {
  const { world, server, calendar } = await open();
  const begun = await beginCopy(world.store, calendar.id);
  await world.say("Lunch tomorrow at 13:00");
  await world.tap("Create");
  expect(server.names()).toHaveLength(1);
  const how = { full: true, zone: "Europe/Berlin" };
  const older = { changed: [], removed: [], token: "t" };
  expect(await storeChanges(world.store, begun, older, how, world.clock.now())).toBe(false);
  expect(await titles(world, calendar)).toEqual(["Lunch 2026-11-22T13:00:00"]);
  await tick(world);
  expect(await titles(world, calendar)).toEqual(["Lunch 2026-11-22T13:00:00"]);
});

test("an account that gives no answer keeps its copy, is marked, and waits longer each time; the others go on", async () => {
  const { world, server, calendar } = await open();
  const other = startMemoryDav();
  stops.push(other.stop);
  await connect(world, other);
  server.put("a.ics", eventText("a", "Dentist", tomorrow));
  await tick(world);
  server.close(true);
  server.seen.clear();
  other.seen.clear();
  for (let minutes = 0; minutes < 120; minutes += 5) {
    await tick(world);
    await world.wait({ minutes: 2 });
  }
  expect((await findConnection(world.store, calendar.connection))?.failure).toBe("unavailable");
  expect(await titles(world, calendar)).toEqual(["Dentist 2026-11-22T10:00:00"]);
  expect(requests(server)).toBeLessThan(8);
  expect(requests(other)).toBeGreaterThan(20);
  server.close(false);
  await world.wait({ minutes: 60 });
  expect((await findConnection(world.store, calendar.connection))?.failure).toBeNull();
});

test("the copy goes with its connection", async () => {
  const { world, server, calendar } = await open();
  server.put("a.ics", eventText("a", "Dentist", tomorrow));
  await tick(world);
  await disconnectAccount(world.assistant, world.user.id, calendar.connection);
  expect(await findCopies(world.store, [calendar.id])).toEqual([]);
  expect(await titles(world, calendar)).toEqual([]);
  await tick(world);
  expect(world.logged.filter((line) => line.includes("job.dead"))).toEqual([]);
});

test("a copy that holds a part of time alone speaks for nothing beyond it", async () => {
  const { world, server, calendar } = await open();
  const span = (from: string, to: string) => ({
    start: Temporal.Instant.from(`${from}T00:00Z`),
    end: Temporal.Instant.from(`${to}T00:00Z`),
  });
  const copy = await beginCopy(world.store, calendar.id);
  const how = { full: true, zone: "Europe/Berlin" };
  const changes = { changed: [], removed: [], token: "t", within: span("2026-11-01", "2026-11-23") };
  expect(await storeChanges(world.store, copy, changes, how, world.clock.now())).toBe(true);
  server.seen.clear();
  await world.say("what's on tomorrow");
  expect(requests(server)).toBe(0);
  await world.say("what's on next Friday");
  expect(requests(server)).toBeGreaterThan(0);
});

test("a rule that nobody can expand keeps nothing else out", async () => {
  const { world, calendar } = await open();
  await beginCopy(world.store, calendar.id);
  const when = {
    kind: "timed",
    start: Temporal.ZonedDateTime.from("2026-11-23T09:00[Europe/Berlin]"),
    end: Temporal.ZonedDateTime.from("2026-11-23T10:00[Europe/Berlin]"),
  } as const;
  const fields = { when, location: null, attendees: [], alerts: [], body: null };
  const put = (["FREQ=NEVER;COUNT=2", null] as const).map((recurrence, index) => ({
    ...seriesOf({ ...fields, title: `E${index}`, recurrence }),
    event: {
      ...fields,
      title: `E${index}`,
      recurrence,
      ref: { calendar: calendar.externalId, uid: `u${index}`, href: `h${index}` },
      etag: null,
      link: null,
    },
    raw: "not kept",
  }));
  world.store.transaction((tx) => copyWrite(world.store, tx, calendar.id, { put, gone: [] }));
  const copy = await beginCopy(world.store, calendar.id);
  const changes = { changed: put, removed: [], token: "t" };
  const how = { full: true, zone: "Europe/Berlin" };
  expect(await storeChanges(world.store, copy, changes, how, world.clock.now())).toBe(true);
  expect(await agenda(world)).toContain("E1");
  const [stored] = await listCopiedSeries(world.store, calendar.id, {
    start: when.start.toInstant(),
    end: when.end.toInstant(),
  });
  expect(stored?.raw).toBeNull();
});
