import { afterEach, beforeEach, expect, test } from "bun:test";
import { findConnection, listConnections, saveConfig } from "../../store/accounts/connections";
import { enqueueJob, priority } from "../../store/jobs/enqueue";
import { type MemoryDav, startMemoryDav } from "../../testing/dav/memory";
import { startWorld, type World } from "../../testing/world";
import { chooseInvites, readInvites } from "./choose-invites";
import { connectAccount } from "./connect";

let world: World;
let server: MemoryDav;
beforeEach(async () => {
  world = await startWorld();
  server = startMemoryDav({ schedules: { email: "olga@example.org", name: "Olga" } });
});
afterEach(async () => {
  server.stop();
  await world.stop();
});

function connect() {
  const form = { url: server.calendar, username: "olga", password: "p" };
  return connectAccount(world.assistant, world.user.id, "caldav", form, new AbortController().signal);
}

async function refresh(): Promise<void> {
  const own = { kind: "refresh_accounts", payload: {}, uniqueKey: null, lane: null, correlation: "test" };
  const now = world.clock.now();
  await enqueueJob(world.store, { ...own, priority: priority.upkeep, runAt: now, maxAttempts: 1 }, now);
  await world.settle();
}

test("whether guests can be invited is asked again, and makes no other account of the same one", async () => {
  const id = await connect();
  const read = () => findConnection(world.store, id);
  const before = await read();
  if (before === null) throw new Error("no connection");
  expect(readInvites(before)).toBe(false);
  await chooseInvites(world.assistant, world.user.id, id, true);
  await saveConfig(world.store, id, { ...before.config, schedule: null });
  expect(await connect()).toBe(id);
  await saveConfig(world.store, id, { ...before.config, schedule: null });
  await refresh();
  const after = await read();
  expect([after?.config, after && readInvites(after)]).toEqual([before.config, true]);
  expect(await listConnections(world.store, world.user.id)).toHaveLength(2);
});

test("a server that gives no answer leaves what is known", async () => {
  const id = await connect();
  server.close(true);
  await refresh();
  expect((await findConnection(world.store, id))?.config.schedule).toMatchObject({
    email: "olga@example.org",
  });
});
