import { expect, test } from "bun:test";
import { createLog } from "./log";
import { startSchedule } from "./schedule";
import { recordTick } from "./store/jobs/cron-ticks";
import { countJobs } from "./store/jobs/jobs";
import { openTestStore } from "./testing/store";

const log = createLog("silent", "json");
const at = (text: string) => Temporal.Instant.from(text);
const lines = [{ kind: "prune", line: "17 3 * * *" }];

test("a minute fires once, however often it is told", async () => {
  const store = openTestStore();
  const minute = at("2026-11-21T03:17:00Z");
  expect(await recordTick(store, "prune", minute, minute)).toBe(true);
  expect(await recordTick(store, "prune", minute, minute.add({ seconds: 30 }))).toBe(false);
  expect(await recordTick(store, "prune", at("2026-11-20T03:17:00Z"), minute)).toBe(false);
  expect(await countJobs(store)).toEqual({ queued: 1 });
});

test("what was missed while the program was down is made up for once", async () => {
  const store = openTestStore();
  await recordTick(store, "prune", at("2026-11-18T03:17:00Z"), at("2026-11-18T03:17:00Z"));
  const now = at("2026-11-21T09:00:00Z");
  for (let start = 0; start < 3; start += 1) (await startSchedule(store, log, () => now, lines)).stop();
  expect(await countJobs(store)).toEqual({ queued: 2 });
});

test("a first start makes up for nothing", async () => {
  const store = openTestStore();
  (await startSchedule(store, log, () => at("2026-11-21T09:00:00Z"), lines)).stop();
  expect(await countJobs(store)).toEqual({});
});
