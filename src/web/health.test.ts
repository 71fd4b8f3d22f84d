import { expect, test } from "bun:test";
import { enqueueJob } from "../store/jobs/enqueue";
import { openVisitor, serveWorld } from "../testing/web-visitor";
import { startWorld } from "../testing/world";

test("health tells version, uptime and what stands, and nothing more", async () => {
  const world = await startWorld();
  const visitor = openVisitor(serveWorld(world));
  world.clock.advance({ minutes: 2 });
  const healthy = await visitor.get("/health");
  expect(healthy.status).toBe(200);
  expect(await healthy.json()).toEqual({
    status: "healthy",
    version: "1.2.3",
    uptimeSeconds: 120,
    checks: { database: "ok", jobs: "ok", bot: "off" },
  });
  await world.stop();
});

test("jobs that nobody begins, and a database that is gone, are ill health", async () => {
  const world = await startWorld();
  const visitor = openVisitor(serveWorld(world));
  await world.runner.stop(0);
  const job = { kind: "converse", payload: {}, uniqueKey: null, lane: null, priority: 1, maxAttempts: 1 };
  await enqueueJob(world.store, { ...job, runAt: world.clock.now(), correlation: "x" }, world.clock.now());
  expect((await visitor.get("/health")).status).toBe(200);
  world.clock.advance({ minutes: 6 });
  const stalled = await visitor.get("/health");
  expect(stalled.status).toBe(503);
  expect(await stalled.json()).toMatchObject({ status: "unhealthy", checks: { jobs: "stalled" } });
  world.store.sqlite.close();
  const gone = await visitor.get("/health");
  expect(gone.status).toBe(503);
  expect(await gone.json()).toMatchObject({ checks: { database: "failing" } });
});
