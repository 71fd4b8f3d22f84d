import { afterEach, expect, test } from "bun:test";
import { listWatches } from "../../../store/accounts/watches";
import { countJobs } from "../../../store/jobs/jobs";
import { type GraphServer, startGraphServer } from "../../../testing/graph/server";
import { startHookWorld } from "../../../testing/hook-world";
import { disconnectAccount } from "../../accounts/connect";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

type Hooks = Awaited<ReturnType<typeof startHookWorld>>;

async function open(prepare: (graph: GraphServer, hooks: Hooks) => void = () => {}) {
  const graph = startGraphServer();
  const hooks = await startHookWorld({ MICROSOFT_GRAPH_ROOT: graph.root, MICROSOFT_CLIENT_ID: "client" });
  stops.push(graph.stop, hooks.stop);
  const { world } = hooks;
  const { subscriptions } = graph;
  subscriptions.reach = hooks.reach;
  subscriptions.now = () => world.clock.now();
  prepare(graph, hooks);
  const connection = await hooks.connect("outlook", "olga@example.org", { account: "olga@example.org" });
  const settle = async () => {
    await subscriptions.settled();
    await world.wait({ seconds: 1 });
  };
  await settle();
  const calendars = await hooks.calendarsOf(connection);
  const copied = async () => (await Promise.all(calendars.map(hooks.copied))).flat();
  const watches = () => listWatches(world.store, [connection.id]);
  const looks = () => graph.asked.filter(({ path }) => path.endsWith("/delta")).length;
  /** The subscription of the calendar that is written to. */
  const main = () => {
    const found = [...subscriptions.open.values()].find(({ calendar }) => calendar === graph.calendar);
    if (found === undefined) throw new Error("no subscription");
    return found;
  };
  return { graph, subscriptions, hooks, world, connection, settle, copied, watches, looks, main };
}

function add(graph: GraphServer, subject: string): void {
  const at = (hour: number) => ({
    dateTime: `2026-12-01T${hour}:00:00`,
    timeZone: "W. Europe Standard Time",
  });
  graph.mailbox.add(graph.calendar, { subject, start: at(10), end: at(11) }, null);
}

test("the address answers Graph's question, a change is in the copy at once, and looks become rare", async () => {
  const { graph, subscriptions, hooks, settle, copied, watches, looks } = await open();
  expect(subscriptions.open.size).toBe(2);
  expect((await watches()).every(({ heardAt }) => heardAt !== null)).toBe(true);
  add(graph, "Dentist");
  await settle();
  expect(subscriptions.calls).toEqual([202]);
  expect(await copied()).toEqual(["Dentist"]);
  const before = looks();
  await hooks.pass(50);
  expect(looks()).toBe(before);
  await hooks.pass(15);
  expect(looks()).toBe(before + 2);
});

test("a batch with a forged secret in it counts for what is true in it alone, and tells nobody apart", async () => {
  const { graph, subscriptions, hooks, world, main, copied, looks } = await open();
  subscriptions.reach = () => null;
  add(graph, "Dentist");
  const { id, clientState = "" } = main();
  const [ours = ""] = clientState.split(".");
  const call = (body: string) =>
    hooks.app.request("/hooks/outlook", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
  const before = { jobs: await countJobs(world.store), looks: looks() };
  const forged = [
    { subscriptionId: id, clientState: `${ours}.guess`, changeType: "updated" },
    { subscriptionId: id, clientState: "guess", changeType: "updated" },
    { subscriptionId: id, changeType: "updated" },
    { subscriptionId: "another", clientState, changeType: "updated" },
    { subscriptionId: id, clientState: `${ours}.guess`, lifecycleEvent: "subscriptionRemoved" },
  ];
  for (const body of [JSON.stringify({ value: forged }), "{", "", "[]", '{"value":7}', '{"value":[7]}']) {
    const answer = await call(body);
    expect([answer.status, await answer.text()]).toEqual([202, ""]);
  }
  await world.wait({ seconds: 5 });
  expect({ jobs: await countJobs(world.store), looks: looks() }).toEqual(before);
  const batch = [...forged, ...Array(100).fill({ subscriptionId: id, clientState, changeType: "updated" })];
  expect((await call(JSON.stringify({ value: batch }))).status).toBe(202);
  await world.wait({ seconds: 1 });
  expect(await copied()).toEqual(["Dentist"]);
  expect(looks() - before.looks).toBe(1);
  expect(world.logged.join("\n")).not.toContain(clientState.slice(20));
});

test("a subscription is renewed before it ends, and when Graph asks for it; one that Graph removed is made anew", async () => {
  const { graph, subscriptions, hooks, world, settle, main, copied, watches } = await open();
  const { id, expirationDateTime } = main();
  await world.wait({ hours: 53 });
  await hooks.pass(5);
  expect(main().id).toBe(id);
  const renewed = main().expirationDateTime;
  expect(renewed > expirationDateTime).toBe(true);
  await world.wait({ hours: 5 });
  subscriptions.tell(id, "reauthorizationRequired");
  await settle();
  expect([main().id, main().expirationDateTime > renewed]).toEqual([id, true]);
  subscriptions.reach = () => null;
  add(graph, "Missed");
  subscriptions.reach = hooks.reach;
  subscriptions.tell(id, "missed");
  await settle();
  expect(await copied()).toEqual(["Missed"]);
  subscriptions.tell(id, "subscriptionRemoved");
  await settle();
  expect(main().id).not.toBe(id);
  expect((await watches()).map(({ externalId }) => externalId ?? "").toSorted()).toEqual(
    [...subscriptions.open.keys()].toSorted(),
  );
});

test("one that is gone when it is to be renewed is made anew", async () => {
  const { subscriptions, hooks, world, watches } = await open();
  await world.wait({ hours: 53 });
  subscriptions.open.clear();
  await hooks.pass(5);
  expect(subscriptions.open.size).toBe(2);
  expect((await watches()).map(({ externalId }) => externalId ?? "").toSorted()).toEqual(
    [...subscriptions.open.keys()].toSorted(),
  );
});

test("where Graph does not reach the address, and for calendars of others, looks go on as before", async () => {
  const { graph, subscriptions, hooks, world, watches, looks } = await open((server) => {
    server.subscriptions.reach = () => null;
    server.subscriptions.shared.add("AQMkAD/other==");
  });
  expect((await watches()).map(({ refusal }) => refusal).toSorted()).toEqual(["address", "calendar"]);
  const before = looks();
  await hooks.pass(30);
  expect(looks() - before).toBeGreaterThan(8);
  expect(graph.asked.filter(({ path }) => path.endsWith("/subscriptions"))).toHaveLength(2);
  subscriptions.reach = hooks.reach;
  await world.wait({ hours: 6 });
  await hooks.pass(5);
  expect([...subscriptions.open.values()].map(({ calendar }) => calendar)).toEqual([graph.calendar]);
  expect(world.logged.filter((line) => line.includes("job.dead"))).toEqual([]);
});

test("a subscription whose making was never answered is found again and taken away", async () => {
  let lost = 1;
  const { subscriptions, hooks, watches } = await open((server) => {
    server.fault = (request) =>
      request.method === "POST" && request.url.endsWith("/subscriptions") && lost-- > 0
        ? { kind: "after", lost: "status" }
        : null;
  });
  expect(subscriptions.open.size).toBe(1);
  const unknown = (await watches()).filter(({ externalId }) => externalId === null);
  expect(unknown).toHaveLength(1);
  await hooks.pass(20);
  expect((await watches()).map(({ externalId }) => externalId ?? "").toSorted()).toEqual(
    [...subscriptions.open.keys()].toSorted(),
  );
  expect(subscriptions.open.size).toBe(2);
});

test("an account that is taken away leaves no subscription, known to us or not", async () => {
  let lost = 1;
  const { world, connection, subscriptions } = await open((server) => {
    server.fault = (request) =>
      request.method === "POST" && request.url.endsWith("/subscriptions") && lost-- > 0
        ? { kind: "after", lost: "status" }
        : null;
  });
  expect(await disconnectAccount(world.assistant, world.user.id, connection.id)).toBe(true);
  expect(subscriptions.open.size).toBe(0);
});
