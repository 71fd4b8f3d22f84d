import { afterEach, expect, test } from "bun:test";
import { listWatches } from "../../../store/accounts/watches";
import { countJobs } from "../../../store/jobs/jobs";
import { type GoogleServer, startGoogleServer } from "../../../testing/google/server";
import { startHookWorld } from "../../../testing/hook-world";
import { logInVisitor } from "../../../testing/log-in";
import { disconnectAccount } from "../../accounts/connect";
import { lookAgain } from "../../accounts/look-again";
import { listUntold } from "./find-watched";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

const own = "olga@example.org";
const holidays = "en.german#holiday@group.v.calendar.google.com";

async function open(prepare: (google: GoogleServer) => void = () => {}) {
  const google = startGoogleServer();
  const hooks = await startHookWorld({ GOOGLE_API_ROOT: google.root });
  stops.push(google.stop, hooks.stop);
  const { world } = hooks;
  const { channels } = google;
  channels.reach = hooks.reach;
  channels.now = () => world.clock.now();
  google.addCalendar(own, "Olga");
  prepare(google);
  const account = { kind: "consent", account: own };
  const connection = await hooks.connect("google-calendar", own, account);
  /** Until nobody calls any more and nothing follows from it. */
  const settle = async () => {
    await channels.settled();
    await world.wait({ seconds: 1 });
    await channels.settled();
  };
  await settle();
  const calendars = await hooks.calendarsOf(connection);
  const copied = async () => (await Promise.all(calendars.map(hooks.copied))).flat();
  const watches = () => listWatches(world.store, [connection.id]);
  const lists = () => google.asked.filter((each) => each.startsWith("GET") && each.endsWith("/events"));
  return { google, channels, hooks, world, connection, settle, copied, watches, lists };
}

let count = 0;
function add(google: GoogleServer, summary: string, calendar = own): void {
  count += 1;
  const id = `event${count}`;
  google.calendars.get(calendar)?.put({
    id,
    etag: "",
    status: "confirmed",
    iCalUID: `${id}@google.com`,
    summary,
    start: { dateTime: "2026-12-01T10:00:00+01:00", timeZone: "Europe/Berlin" },
    end: { dateTime: "2026-12-01T11:00:00+01:00", timeZone: "Europe/Berlin" },
  });
}

test("a change at Google is in the copy before the next look, and looks become rare", async () => {
  const { google, hooks, settle, copied, lists, watches } = await open();
  expect(await watches()).toMatchObject([{ calendar: own, refusal: null }]);
  add(google, "Dentist");
  await settle();
  expect(await copied()).toEqual(["Dentist"]);
  const before = lists().length;
  await hooks.pass(55);
  expect(lists()).toHaveLength(before);
  await hooks.pass(10);
  expect(lists()).toHaveLength(before + 1);
});

test("a clock that was set back keeps no calendar from being asked", async () => {
  const { hooks, world, lists } = await open();
  const ahead = world.clock.now().add({ hours: 24 * 30 }).epochMilliseconds;
  world.store.sqlite.run("UPDATE calendar_copies SET synced_at = ?, full_at = ?", [ahead, ahead]);
  const before = lists().length;
  await hooks.pass(10);
  expect(lists()).toHaveLength(before + 1);
});

test("a copy that is told of every change answers by itself, however long nothing changed", async () => {
  const { google, hooks, world, settle } = await open();
  add(google, "Dentist");
  await settle();
  await hooks.pass(50);
  google.asked.length = 0;
  await world.say("/agenda");
  expect(google.asked).toEqual([]);
});

test("a hundred changes at once are asked for once, or twice", async () => {
  const { google, world, settle, copied, lists } = await open();
  const before = lists().length;
  for (let index = 0; index < 100; index++) add(google, `E${index}`);
  await settle();
  await world.wait({ minutes: 1 });
  expect(await copied()).toHaveLength(100);
  expect(lists().length - before).toBeLessThanOrEqual(2);
});

test("what is forged, unknown or of another resource is answered as everything is, and does nothing", async () => {
  const { google, hooks, world, channels, settle, watches, copied } = await open();
  const [channel] = channels.open.values();
  const reach = channels.reach;
  channels.reach = () => null;
  add(google, "Dentist");
  await settle();
  const headers = {
    "X-Goog-Channel-ID": channel?.id ?? "",
    "X-Goog-Channel-Token": channel?.token ?? "",
    "X-Goog-Resource-ID": channel?.resourceId ?? "",
    "X-Goog-Resource-State": "exists",
  };
  const before = { jobs: await countJobs(world.store), watches: await watches() };
  const forged = [
    {},
    { ...headers, "X-Goog-Channel-Token": "guess" },
    { ...headers, "X-Goog-Channel-ID": "0000000000000000" },
    { ...headers, "X-Goog-Resource-ID": "res-another" },
  ];
  const call = (given: Record<string, string>) =>
    hooks.app.request("/hooks/google", { method: "POST", headers: given });
  for (const given of forged) {
    const answer = await call(given);
    expect([answer.status, await answer.text()]).toEqual([202, ""]);
  }
  await world.wait({ seconds: 5 });
  expect({ jobs: await countJobs(world.store), watches: await watches() }).toEqual(before);
  expect(await copied()).toEqual([]);
  expect((await call(headers)).status).toBe(202);
  channels.reach = reach;
  await settle();
  expect(await copied()).toEqual(["Dentist"]);
  expect(world.logged.join("\n")).not.toContain(channel?.token ?? "?");
});

test("a channel is followed by another before it ends, and no change in between is missed", async () => {
  const { google, hooks, world, channels, settle, copied, watches } = await open();
  const [first] = channels.open.keys();
  await world.wait({ hours: 5 * 24 });
  await hooks.pass(5);
  expect([...channels.open.keys()]).toEqual([first ?? ""]);
  await world.wait({ hours: 12 });
  await hooks.pass(5);
  await settle();
  const [second, ...others] = channels.open.keys();
  expect([second !== first, others]).toEqual([true, []]);
  expect(await watches()).toMatchObject([{ id: second ?? "" }]);
  add(google, "Dentist");
  await settle();
  expect(await copied()).toEqual(["Dentist"]);
});

test("calendars that Google tells nothing of are looked at as before, and the page says so", async () => {
  const { google, hooks, world, lists } = await open((server) => {
    server.addCalendar(holidays, "Holidays").accessRole = "reader";
    server.channels.unsupported.add(holidays);
  });
  const before = lists().length;
  await hooks.pass(60);
  const looks = lists().slice(before);
  expect(looks.filter((each) => each.includes("holiday")).length).toBeGreaterThan(8);
  expect(looks.filter((each) => each.includes("olga")).length).toBeLessThan(3);
  expect(google.asked.filter((each) => each.endsWith("/watch"))).toHaveLength(2);
  await logInVisitor(world, hooks.visitor);
  const page = await (await hooks.visitor.get("/integrations")).text();
  expect(page.includes("Google Calendar does not tell of changes in Holidays, so")).toBe(true);
});

test("an address that Google takes not, or does not reach, leaves everything as it was, and the account well", async () => {
  const { hooks, world, channels, connection, lists, watches } = await open((server) => {
    server.channels.unauthorized.add("adjutant.example");
  });
  expect(await watches()).toMatchObject([{ refusal: "address" }]);
  expect((await hooks.calendarsOf(connection))[0]?.connector).toBe("google-calendar");
  const before = lists().length;
  channels.unauthorized.clear();
  channels.reach = () => null;
  await hooks.pass(30);
  expect(lists().length - before).toBeGreaterThan(4);
  await world.wait({ hours: 6 });
  await hooks.pass(15);
  expect(await watches()).toMatchObject([{ refusal: null, heardAt: null }]);
  await logInVisitor(world, hooks.visitor);
  const page = await (await hooks.visitor.get("/integrations")).text();
  expect(page.includes("does not reach Adjutant at its public address")).toBe(true);
  const calendars = await hooks.calendarsOf(connection);
  expect(await listUntold(world.assistant, calendars)).toHaveLength(1);
  // Started again without that address, before the next look takes the watch away.
  expect(await listUntold(hooks.elsewhere(null), calendars)).toEqual([]);
  expect(world.logged.filter((line) => line.includes("job.dead"))).toEqual([]);
});

test("an address that is refused for one calendar is not tried for each of the others", async () => {
  const { google, watches } = await open((server) => {
    for (const name of ["a", "b", "c"]) server.addCalendar(`${name}@example.org`);
    server.channels.unauthorized.add("adjutant.example");
  });
  expect((await watches()).map(({ refusal }) => refusal)).toEqual(Array(4).fill("address"));
  expect(google.asked.filter((each) => each.endsWith("/watch"))).toHaveLength(1);
});

test("what was mended is tried at once when somebody has the account looked at again", async () => {
  const { google, hooks, world, connection, channels, settle, watches } = await open((server) => {
    server.channels.unauthorized.add("adjutant.example");
  });
  const lookAtIt = async () => {
    await lookAgain(world.assistant, world.user.id, connection.id, new AbortController().signal);
    await world.settle();
    await settle();
  };
  channels.unauthorized.clear();
  channels.reach = () => null;
  await lookAtIt();
  expect(await watches()).toMatchObject([{ refusal: null, heardAt: null }]);
  channels.reach = hooks.reach;
  await lookAtIt();
  expect((await watches()).map(({ heardAt }) => heardAt === null)).toEqual([false]);
  expect(channels.open.size).toBe(1);
  expect(google.asked.filter((each) => each.endsWith("/watch"))).toHaveLength(3);
});

test("where Google gives no answer about one, the others are asked for later, and calendars are read meanwhile", async () => {
  let faults = 1;
  const { google, hooks, channels, watches, copied } = await open((server) => {
    for (const name of ["a", "b", "c"]) server.addCalendar(`${name}@example.org`);
    add(server, "Dentist");
    server.fault = (_, request) => (request.url.endsWith("/watch") && faults-- > 0 ? "before" : null);
  });
  expect([channels.open.size, await copied()]).toEqual([0, ["Dentist"]]);
  await hooks.pass(20);
  expect([...channels.open.keys()].toSorted()).toEqual(
    (await watches()).map(({ id }) => id as string).toSorted(),
  );
  expect(channels.open.size).toBe(4);
  expect(google.asked.filter((each) => each.endsWith("/stop")).length).toBeGreaterThan(0);
});

test("calls that stop coming are noticed at the next look, and counted on again once one comes", async () => {
  const { google, hooks, channels, settle, copied, lists, watches } = await open();
  channels.reach = () => null;
  add(google, "Dentist");
  await hooks.pass(70);
  expect(await copied()).toEqual(["Dentist"]);
  expect(await watches()).toMatchObject([{ heardAt: null }]);
  const before = lists().length;
  await hooks.pass(30);
  expect(lists().length - before).toBeGreaterThan(4);
  channels.reach = hooks.reach;
  add(google, "Haircut");
  await settle();
  expect(await copied()).toEqual(["Dentist", "Haircut"]);
  expect((await watches())[0]?.heardAt).not.toBeNull();
});

test("a call has the calendar asked that it is about, and no other; a dead watch among live ones is seen", async () => {
  const other = "team@example.org";
  const { google, hooks, channels, settle, copied, lists, watches } = await open((server) => {
    server.addCalendar(other, "Team");
  });
  const asked = (from: number) =>
    lists()
      .slice(from)
      .map((each) => each.includes("team"));
  const before = lists().length;
  add(google, "Dentist");
  await settle();
  expect(asked(before)).toEqual([false]);
  add(google, "Lunch");
  add(google, "Stand-up", other);
  await settle();
  expect(asked(before).toSorted()).toEqual([false, false, true]);
  const dead = (await watches()).find(({ calendar }) => calendar === other);
  channels.open.delete(dead?.id ?? "");
  add(google, "Untold", other);
  for (let index = 0; index < 7; index++) {
    add(google, `E${index}`);
    await settle();
    await hooks.pass(10);
  }
  expect(await copied()).toContain("Untold");
  const inDoubt = (await watches()).filter(({ heardAt }) => heardAt === null);
  expect(inDoubt.map(({ calendar }) => calendar)).toEqual([other]);
});

test("an answer that was lost leaves no channel behind, whether or not its first call came", async () => {
  for (const isReached of [true, false]) {
    let lost = 1;
    const { hooks, channels, settle, watches } = await open((server) => {
      if (!isReached) server.channels.reach = () => null;
      server.fault = (_, request) => (request.url.endsWith("/watch") && lost-- > 0 ? "cut" : null);
    });
    expect(channels.open.size).toBe(1);
    expect(await watches()).toMatchObject([{ externalId: isReached ? expect.any(String) : null }]);
    const [orphan = ""] = channels.open.keys();
    channels.reach = hooks.reach;
    await hooks.pass(20);
    await settle();
    expect(channels.open.has(orphan)).toBe(false);
    expect([...channels.open.keys()]).toEqual((await watches()).map(({ id }) => id));
    expect(channels.open.size).toBe(1);
  }
});

test("a first call that is faster than the answer is believed", async () => {
  const { channels, watches } = await open((server) => {
    server.channels.tellsFirst = true;
  });
  expect(channels.calls).toMatchObject([{ status: 202 }]);
  const [watch] = await watches();
  expect(watch?.heardAt).not.toBeNull();
  expect(channels.open.get(watch?.id ?? "")?.resourceId).toBe(watch?.externalId ?? "");
});

test("a calendar that is there no more, and an account that is taken away, are told of no more", async () => {
  const { google, hooks, world, connection, channels, settle } = await open((server) => {
    server.addCalendar("team@example.org", "Team");
  });
  expect(channels.open.size).toBe(2);
  world.store.sqlite.run("DELETE FROM calendars WHERE external_id = 'team@example.org'");
  await hooks.pass(5);
  expect([...channels.open.values()].map(({ calendar }) => calendar)).toEqual([own]);
  const [left] = channels.open.values();
  await disconnectAccount(world.assistant, world.user.id, connection.id);
  expect(channels.open.size).toBe(0);
  const headers = { "X-Goog-Channel-ID": left?.id ?? "", "X-Goog-Channel-Token": left?.token ?? "" };
  expect((await hooks.app.request("/hooks/google", { method: "POST", headers })).status).toBe(202);
  add(google, "Dentist");
  await settle();
  expect(world.logged.filter((line) => line.includes("job.dead"))).toEqual([]);
});

test("what Google stopped already, and what it gives no answer about, keeps nobody from leaving", async () => {
  for (const isGone of [true, false]) {
    const { google, world, connection, channels, watches } = await open();
    if (isGone) channels.open.clear();
    else google.fault = () => "before";
    expect(await disconnectAccount(world.assistant, world.user.id, connection.id)).toBe(true);
    expect(await watches()).toEqual([]);
  }
});

test("without a public https address what was opened is stopped, and looks are as they were", async () => {
  const { google, hooks, channels, world, connection, lists, watches } = await open();
  expect(channels.open.size).toBe(1);
  Object.assign(world.assistant, hooks.elsewhere("https://elsewhere.example"));
  await hooks.pass(5);
  expect([...channels.open.values()].map(({ address }) => new URL(address).hostname)).toEqual([
    "elsewhere.example",
  ]);
  Object.assign(world.assistant, hooks.elsewhere(null));
  google.fault = (_, request) => (request.url.endsWith("/stop") ? "before" : null);
  await hooks.pass(10);
  expect(channels.open.size).toBe(1);
  google.fault = () => null;
  await hooks.pass(5);
  expect([channels.open.size, await watches()]).toEqual([0, []]);
  const before = lists().length;
  await hooks.pass(30);
  expect(lists().length - before).toBeGreaterThan(4);
  expect(connection.failure).toBeNull();
});
