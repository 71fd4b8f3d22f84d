import { afterEach, expect, test } from "bun:test";
import * as z from "zod/mini";
import { ProviderError } from "../errors";
import { createLog } from "../log";
import { enqueueJob, insertJob, type NewJob } from "../store/jobs/enqueue";
import { countJobs, listDeadJobs, pruneJobs, redriveJob } from "../store/jobs/jobs";
import type { Store } from "../store/open";
import { createClock } from "../testing/clock";
import { openTestStore } from "../testing/store";
import { defineJob, done, type JobContext, type JobKind, type Outcome } from "./job";
import { createRunner, type Runner } from "./runner";

const start = "2026-11-21T09:00:00Z";
const log = createLog("silent", "json");
const opened: { runner: Runner; store: Store }[] = [];

afterEach(async () => {
  for (const { runner, store } of opened.splice(0)) {
    await runner.stop(100);
    store.close();
  }
});

const payload = z.object({ n: z.number() });
type Handle = (payload: { n: number }, context: JobContext) => Promise<Outcome>;

function workWith(handle: Handle, rest: { timeoutMs?: number; onDead?: (n: number) => void } = {}): JobKind {
  const handler = defineJob({ payload, handle, onDead: async ({ n }) => rest.onDead?.(n) });
  return { kind: "work", timeoutMs: rest.timeoutMs ?? 5_000, load: async () => handler };
}

async function startRunner(kind: JobKind, options: { concurrency?: number; leaseMs?: number } = {}) {
  const store = openTestStore();
  const clock = createClock(start);
  const runner = createRunner({
    store,
    log,
    kinds: [kind],
    now: () => clock.now(),
    random: () => 1,
    ...options,
  });
  opened.push({ runner, store });
  await runner.start();
  const add = (n: number, rest: Partial<NewJob> = {}) =>
    enqueueJob(store, newJob(n, clock.now(), rest), clock.now());
  return { store, clock, runner, add };
}

/** A handler that keeps what it was given. */
function note(ran: number[]): Handle {
  return async ({ n }) => {
    ran.push(n);
    return done;
  };
}

function newJob(n: number, runAt: Temporal.Instant, rest: Partial<NewJob> = {}): NewJob {
  return {
    kind: "work",
    payload: { n },
    uniqueKey: null,
    lane: null,
    priority: 5,
    runAt,
    maxAttempts: 3,
    correlation: "test",
    ...rest,
  };
}

test("a job runs once and is done", async () => {
  const ran: number[] = [];
  const { store, runner, add } = await startRunner(workWith(note(ran)));
  await add(1);
  await runner.idle();
  expect(ran).toEqual([1]);
  expect(await countJobs(store)).toEqual({ done: 1 });
});

test("the same unique key is queued once, also after it ran", async () => {
  const ran: number[] = [];
  const { runner, add } = await startRunner(workWith(note(ran)));
  expect(await add(1, { uniqueKey: "a" })).toBe(true);
  expect(await add(2, { uniqueKey: "a" })).toBe(false);
  await runner.idle();
  expect(await add(3, { uniqueKey: "a" })).toBe(false);
  await runner.idle();
  expect(ran).toEqual([1]);
});

test("a job can end in the commit of its last effect, whatever comes after it", async () => {
  const seen: unknown[] = [];
  const { store, runner, add } = await startRunner(
    workWith(async (_payload, { finish }) => {
      store.transaction(() => finish());
      seen.push(await countJobs(store));
      throw new ProviderError("adjutant", "unavailable", { detail: "after the end" });
    }),
  );
  await add(1);
  await runner.idle();
  expect(seen).toEqual([{ done: 1 }]);
  expect(await countJobs(store)).toEqual({ done: 1 });
});

test("a job that ended in a commit of its own has no lease to lose", async () => {
  const aborted: boolean[] = [];
  const { store, runner, add } = await startRunner(
    workWith(async (_payload, { finish, signal }) => {
      store.transaction(() => finish());
      await Bun.sleep(80);
      aborted.push(signal.aborted);
      return done;
    }),
    { leaseMs: 60 },
  );
  await add(1);
  await runner.idle();
  await runner.stop(1_000);
  expect(aborted).toEqual([false]);
});

test("an end that is rolled back is none", async () => {
  const attempts: number[] = [];
  const { store, clock, runner, add } = await startRunner(
    workWith(async (_payload, { finish, attempt }) => {
      attempts.push(attempt);
      store.transaction(() => {
        finish();
        if (attempt === 1) throw new ProviderError("adjutant", "unavailable", { detail: "disk" });
      });
      return done;
    }),
  );
  await add(1);
  await runner.idle();
  expect(await countJobs(store)).toEqual({ queued: 1 });
  clock.advance({ hours: 1 });
  await runner.idle();
  expect(attempts).toEqual([1, 2]);
  expect(await countJobs(store)).toEqual({ done: 1 });
});

test("more urgent jobs run first, and later ones wait for their time", async () => {
  const ran: number[] = [];
  const { clock, runner, add } = await startRunner(workWith(note(ran)), { concurrency: 1 });
  const soon = clock.now().add({ minutes: 5 });
  await Promise.all([
    add(0),
    add(1, { priority: 9 }),
    add(2, { priority: 1 }),
    add(3, { priority: 5, runAt: soon }),
  ]);
  await runner.idle();
  expect(ran).toEqual([0, 2, 1]);
  clock.advance({ minutes: 5 });
  await runner.idle();
  expect(ran).toEqual([0, 2, 1, 3]);
});

test("a job that is due when it is queued is leased in the same commit, if there is room and its lane is free", async () => {
  const gate = Promise.withResolvers<void>();
  const { store, runner, add } = await startRunner(
    workWith(async () => {
      await gate.promise;
      return done;
    }),
    { concurrency: 2 },
  );
  await add(1, { lane: "a" });
  expect(await countJobs(store)).toEqual({ running: 1 });
  await add(2, { lane: "a" });
  expect(await countJobs(store)).toEqual({ running: 1, queued: 1 });
  await add(3);
  await add(4);
  expect(await countJobs(store)).toEqual({ running: 2, queued: 2 });
  gate.resolve();
  await runner.idle();
  expect(await countJobs(store)).toEqual({ done: 4 });
});

test("what was queued in a transaction that rolled back never runs", async () => {
  const ran: number[] = [];
  const { store, clock, runner, add } = await startRunner(workWith(note(ran)));
  const lost = () =>
    store.transaction(() => {
      insertJob(store, newJob(1, clock.now()), clock.now());
      throw new Error("on second thought");
    });
  expect(lost).toThrow("on second thought");
  await add(2);
  await runner.idle();
  expect(ran).toEqual([2]);
  expect(await countJobs(store)).toEqual({ done: 1 });
});

test("a stop waits for what was being claimed when it came", async () => {
  const ran: number[] = [];
  const { store, clock, runner, add } = await startRunner(
    workWith(async ({ n }) => {
      await Bun.sleep(5);
      ran.push(n);
      return done;
    }),
  );
  await add(1, { runAt: clock.now().add({ minutes: 5 }) });
  await runner.idle();
  await Bun.sleep(1);
  clock.advance({ minutes: 5 });
  for (const taker of store.takers) taker.wake();
  await runner.stop(1_000);
  expect(ran).toEqual([1]);
  expect(await countJobs(store)).toEqual({ done: 1 });
});

test("a job is queued within a transaction, and transactions are not nested: what follows a commit would be lost", async () => {
  const { store, clock } = await startRunner(workWith(note([])));
  expect(() => insertJob(store, newJob(1, clock.now()), clock.now())).toThrow("outside of a transaction");
  const nested = () => store.transaction(() => store.transaction(() => {}));
  expect(nested).toThrow("within a transaction");
  expect(store.onCommit).toEqual([]);
});

test("jobs of one lane run one at a time in order, others beside them", async () => {
  const ran: string[] = [];
  let most = 0;
  let now = 0;
  const kind = workWith(async ({ n }) => {
    now += 1;
    most = Math.max(most, now);
    await Bun.sleep(n === 1 ? 30 : 5);
    now -= 1;
    ran.push(String(n));
    return done;
  });
  const { runner, add } = await startRunner(kind);
  await add(1, { lane: "a" });
  await add(2, { lane: "a" });
  await add(3, { lane: "a" });
  await add(9, { lane: "b" });
  await runner.idle();
  expect(ran.filter((n) => n !== "9")).toEqual(["1", "2", "3"]);
  expect(most).toBe(2);
});

test("a throw is tried again after a backoff, then given up once and told", async () => {
  let attempts = 0;
  const dead: number[] = [];
  const kind = workWith(
    async () => {
      attempts += 1;
      throw new Error("no");
    },
    { onDead: (n) => dead.push(n) },
  );
  const { store, clock, runner, add } = await startRunner(kind);
  await add(7);
  await runner.idle();
  expect(attempts).toBe(1);
  for (let round = 0; round < 4; round += 1) {
    clock.advance({ minutes: 1 });
    await runner.idle();
  }
  expect(attempts).toBe(3);
  expect(dead).toEqual([7]);
  expect(await countJobs(store)).toEqual({ dead: 1 });
});

test("what no retry can mend is given up at once; Retry-After is obeyed", async () => {
  const failures = [
    new ProviderError("x", "auth"),
    new ProviderError("x", "rate-limited", { retryAfter: 120 }),
  ];
  const seen: number[] = [];
  const kind = workWith(async ({ n }) => {
    seen.push(n);
    const failure = failures[n];
    if (failure !== undefined && seen.filter((each) => each === n).length === 1) throw failure;
    return done;
  });
  const { store, clock, runner, add } = await startRunner(kind);
  await add(0);
  await add(1);
  await runner.idle();
  expect(await countJobs(store)).toEqual({ dead: 1, queued: 1 });
  clock.advance({ seconds: 119 });
  await runner.idle();
  expect(seen).toEqual([0, 1]);
  clock.advance({ seconds: 2 });
  await runner.idle();
  expect(seen).toEqual([0, 1, 1]);
});

test("a dead job can be driven again", async () => {
  let broken = true;
  const kind = workWith(async () => {
    if (broken) throw new ProviderError("x", "invalid");
    return done;
  });
  const { store, clock, runner, add } = await startRunner(kind);
  await add(1);
  await runner.idle();
  const [dead] = await listDeadJobs(store);
  expect(dead?.failure).toBe("invalid");
  broken = false;
  expect(await redriveJob(store, dead?.id ?? 0, clock.now())).toBe(true);
  await runner.idle();
  expect(await countJobs(store)).toEqual({ done: 1 });
});

test("cancel and snooze are no failures, and a snooze is no attempt", async () => {
  const attempts: number[] = [];
  const { store, clock, runner, add } = await startRunner(
    workWith(async ({ n }, { attempt }) => {
      attempts.push(attempt);
      if (n === 1) return { kind: "cancel", reason: "moot" };
      if (attempts.length < 4) return { kind: "snooze", until: clock.now().add({ minutes: 1 }) };
      return done;
    }),
  );
  await add(2);
  for (let round = 0; round < 4; round += 1) {
    await runner.idle();
    clock.advance({ minutes: 1 });
  }
  await runner.idle();
  expect(attempts).toEqual([1, 1, 1, 1]);
  await add(1);
  await runner.idle();
  expect(await countJobs(store)).toEqual({ done: 1, cancelled: 1 });
});

test("a handler that hangs is aborted at its timeout, even when it ignores the signal", async () => {
  let attempts = 0;
  const { store, runner, add } = await startRunner(
    workWith(
      () => {
        attempts += 1;
        return new Promise<Outcome>(() => {});
      },
      { timeoutMs: 20 },
    ),
  );
  await add(1, { maxAttempts: 1 });
  await runner.idle();
  expect(attempts).toBe(1);
  expect(await countJobs(store)).toEqual({ dead: 1 });
});

test("a payload of another shape is given up, not tried for ever", async () => {
  const { store, runner, add } = await startRunner(workWith(async () => done));
  await add(1, { payload: { n: "one" } });
  await runner.idle();
  expect(await countJobs(store)).toEqual({ dead: 1 });
});

test("what a dead process was running is rescued at the start, what a live one runs is not", async () => {
  const ran: number[] = [];
  const store = openTestStore();
  const clock = createClock(start);
  for (const n of [1, 2]) await enqueueJob(store, newJob(n, clock.now()), clock.now());
  const lease = clock.now().add({ hours: 1 }).epochMilliseconds;
  const parent = process.ppid;
  store.sqlite.run(
    "UPDATE jobs SET state='running', attempts=1, lease_until=?, lease_owner='4194303:gone' WHERE id=1",
    [lease],
  );
  store.sqlite.run("UPDATE jobs SET state='running', attempts=1, lease_until=?, lease_owner=? WHERE id=2", [
    lease,
    `${parent}:alive`,
  ]);
  const runner = createRunner({
    store,
    log,
    kinds: [workWith(note(ran))],
    now: () => clock.now(),
  });
  opened.push({ runner, store });
  await runner.start();
  await runner.idle();
  expect(ran).toEqual([1]);
  expect(await countJobs(store)).toEqual({ done: 1, running: 1 });
});

test("a lease that ran out is rescued while others run", async () => {
  const ran: number[] = [];
  const { store, clock, runner, add } = await startRunner(workWith(note(ran)), { leaseMs: 60 });
  await add(1, { runAt: clock.now().add({ hours: 1 }) });
  store.sqlite.run("UPDATE jobs SET state='running', lease_owner=?, lease_until=?", [
    `${process.ppid}:stuck`,
    clock.now().epochMilliseconds + 10,
  ]);
  clock.advance({ seconds: 1 });
  await Bun.sleep(60);
  await runner.idle();
  expect(ran).toEqual([1]);
});

test("a job that takes longer than its lease keeps it", async () => {
  let runs = 0;
  const store = openTestStore();
  const kind = workWith(async () => {
    runs += 1;
    await Bun.sleep(200);
    return done;
  });
  const now = () => Temporal.Now.instant();
  const runners = [1, 2].map(() => createRunner({ store, log, kinds: [kind], now, leaseMs: 60 }));
  for (const runner of runners) await runner.start();
  await enqueueJob(store, newJob(1, now()), now());
  await Promise.all(runners.map((runner) => runner.idle()));
  for (const runner of runners) await runner.stop(100);
  expect(runs).toBe(1);
  expect(await countJobs(store)).toEqual({ done: 1 });
  store.close();
});

test("stopping waits for what runs, and what does not end goes back uncounted", async () => {
  const ended: number[] = [];
  const { store, runner, add } = await startRunner(
    workWith(async ({ n }) => {
      await Bun.sleep(n === 1 ? 20 : 60_000);
      ended.push(n);
      return done;
    }),
  );
  await add(1);
  await add(2);
  await Bun.sleep(5);
  await runner.stop(60);
  expect(ended).toEqual([1]);
  expect(await countJobs(store)).toEqual({ done: 1, queued: 1 });
  expect(store.sqlite.query("SELECT attempts FROM jobs WHERE state='queued'").get()).toEqual({ attempts: 0 });
});

test("a clock that is set back delays nothing that was to run at once", async () => {
  const ran: number[] = [];
  const { clock, runner, add } = await startRunner(workWith(note(ran)), { concurrency: 1 });
  await runner.stop(10);
  await add(1);
  clock.set("2026-11-20T09:00:00Z");
  await runner.start();
  await runner.idle();
  expect(ran).toEqual([1]);
});

test("finished jobs are pruned, dead ones are kept a month", async () => {
  const { store, clock, runner, add } = await startRunner(
    workWith(async ({ n }) => {
      if (n === 2) throw new ProviderError("x", "invalid");
      return done;
    }),
  );
  await add(1);
  await add(2);
  await runner.idle();
  expect(await pruneJobs(store, clock.now().add({ hours: 24 * 2 }))).toBe(1);
  expect(await countJobs(store)).toEqual({ dead: 1 });
  expect(await pruneJobs(store, clock.now().add({ hours: 24 * 24 }))).toBe(1);
});
