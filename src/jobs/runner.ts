import { ProviderError } from "../errors";
import { describeError, type Log, withCorrelation } from "../log";
import {
  type ClaimedJob,
  claimJobs,
  endJob,
  findNextDue,
  finishJob,
  renewLeases,
  requeueJob,
  rescueExpiredJobs,
  rescueOrphans,
} from "../store/jobs/claim";
import type { JobTaker, Store } from "../store/open";
import { backoffMs } from "./backoff";
import type { JobContext, JobKind, Outcome } from "./job";
import { createOwner, isOwnerAlive } from "./owner";
import { untilAborted } from "./until-aborted";

export interface Runner {
  /** Rescues what a dead process left behind and begins to claim. */
  start(): Promise<void>;
  /** Claims no more and waits for what runs; after `graceMs` the rest is aborted and goes back to the queue. */
  stop(graceMs: number): Promise<void>;
  /** Resolves once nothing is running and nothing is due. For tests, and for the terminal on a pipe. */
  idle(): Promise<void>;
}

interface RunnerOptions {
  readonly store: Store;
  readonly kinds: readonly JobKind[];
  readonly log: Log;
  readonly now: () => Temporal.Instant;
  readonly concurrency?: number;
  readonly leaseMs?: number;
  readonly random?: () => number;
}

interface Running {
  readonly abort: AbortController;
  readonly settled: Promise<void>;
}

/** How long to sleep at most: another process may have queued something, or the clock may have been set. */
const longestSleepMs = 5_000;
const trimMs = 15_000;

export function createRunner(options: RunnerOptions): Runner {
  const { store, log, now } = options;
  const kinds = new Map(options.kinds.map((kind) => [kind.kind, kind]));
  const names = [...kinds.keys()];
  const concurrency = options.concurrency ?? 16;
  const leaseMs = options.leaseMs ?? 60_000;
  const random = options.random ?? Math.random;
  const owner = createOwner();
  const running = new Map<number, Running>();
  /** Runs that ended their job in a commit of their own, and hold no lease any more. */
  const finished = new WeakSet<AbortController>();
  let claiming = false;
  let stopped = true;
  let claimAgain = false;
  let claimed: Promise<void> = Promise.resolve();
  let sleep: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  let faults = 0;
  /** How many jobs began in the commit that queued them. */
  let taken = 0;
  const idleWaiters = new Set<() => void>();

  const wake = () => void claimDue();

  async function claimDue(): Promise<void> {
    if (stopped) return;
    if (claiming) {
      claimAgain = true;
      return;
    }
    claiming = true;
    clearTimeout(sleep);
    try {
      do {
        claimAgain = false;
        claimed = claimOnce();
        await claimed;
        if (!claimAgain) await sleepUntilDue();
      } while (claimAgain && !stopped);
      faults = 0;
    } catch (error) {
      faults += 1;
      log.error("jobs.claim-failed", describeError(error));
      sleep = setTimeout(wake, Math.min(250 * 2 ** faults, 30_000));
    } finally {
      claiming = false;
    }
  }

  async function claimOnce(): Promise<void> {
    const most = concurrency - running.size;
    if (most <= 0) return;
    const at = now();
    const until = at.add({ milliseconds: leaseMs });
    const due = await claimJobs(store, { owner, kinds: names, most, now: at, until });
    for (const job of due) run(job);
  }

  async function sleepUntilDue(): Promise<void> {
    if (stopped || running.size >= concurrency) return;
    const due = await findNextDue(store, names);
    if (stopped) return;
    const wait = due === null ? longestSleepMs : due.epochMilliseconds - now().epochMilliseconds;
    if (wait > 0 && running.size === 0 && !claimAgain) for (const waiter of idleWaiters) waiter();
    clearTimeout(sleep);
    sleep = setTimeout(wake, Math.min(Math.max(wait, 10), longestSleepMs));
  }

  function run(job: ClaimedJob): void {
    const abort = new AbortController();
    const settled = withCorrelation(job.correlation, () => execute(job, abort)).finally(() => {
      running.delete(job.id);
      wake();
    });
    running.set(job.id, { abort, settled });
  }

  const taker: JobTaker = {
    owner,
    offer: (kind, promised) =>
      stopped || !kinds.has(kind) || running.size + promised >= concurrency
        ? null
        : now().add({ milliseconds: leaseMs }),
    take: (job) => {
      taken += 1;
      run(job);
    },
    wake,
  };

  async function execute(job: ClaimedJob, abort: AbortController): Promise<void> {
    const began = performance.now();
    const takenBefore = taken;
    const kind = kinds.get(job.kind);
    if (kind === undefined) return;
    const timeout = setTimeout(() => abort.abort(new Error("job timeout")), kind.timeoutMs);
    const context: JobContext = {
      job: job.id,
      attempt: job.attempt,
      maxAttempts: job.maxAttempts,
      correlation: job.correlation,
      leasedAtOnce: job.leasedAtOnce,
      signal: abort.signal,
      finish: () => {
        endJob(store, owner, job.id, { state: "done", failure: null }, now());
        store.onCommit.push(() => finished.add(abort));
      },
    };
    try {
      // Begun once too often: whatever ended it took the process along.
      if (job.attempt > job.maxAttempts)
        throw new ProviderError("adjutant", "invalid", { detail: "exhausted" });
      const outcome = await untilAborted(runHandler(kind, job, context), abort.signal);
      // What this job set going is on its way before the commit of its end holds the thread.
      if (taken !== takenBefore) await new Promise(setImmediate);
      if (!finished.has(abort)) await settle(job, outcome);
      log.info("job.ended", {
        job: job.id,
        kind: job.kind,
        attempt: job.attempt,
        outcome: outcome.kind,
        ms: Math.round(performance.now() - began),
      });
    } catch (error) {
      if (finished.has(abort)) {
        log.error("job.failed-after-end", { job: job.id, kind: job.kind, ...describeError(error) });
      } else {
        await fail(job, kind, context, error).catch((lost) =>
          log.error("job.unsettled", describeError(lost)),
        );
      }
    } finally {
      clearTimeout(timeout);
    }
  }

  async function settle(job: ClaimedJob, outcome: Outcome): Promise<void> {
    switch (outcome.kind) {
      case "done":
        await finishJob(store, owner, job.id, { state: "done", failure: null }, now());
        return;
      case "cancel":
        await finishJob(store, owner, job.id, { state: "cancelled", failure: outcome.reason }, now());
        return;
      case "snooze":
        await requeueJob(store, owner, job.id, {
          runAt: outcome.until,
          failure: null,
          countsAsAttempt: false,
        });
    }
  }

  async function fail(job: ClaimedJob, kind: JobKind, context: JobContext, error: unknown): Promise<void> {
    const fields = { job: job.id, kind: job.kind, attempt: job.attempt, ...describeError(error) };
    const failure = fields.failure ?? fields.error ?? "unknown";
    const wait = stopped ? 0 : backoffMs(error, job.attempt, random);
    if (wait !== null && (job.attempt < job.maxAttempts || stopped)) {
      log.warn("job.retry", { ...fields, ms: wait });
      const runAt = now().add({ milliseconds: wait });
      await requeueJob(store, owner, job.id, { runAt, failure, countsAsAttempt: !stopped });
      return;
    }
    log.error("job.dead", fields);
    try {
      await tellGivenUp(kind, job, error, context);
    } catch (lost) {
      // Given up without a word, somebody would wait for ever: it is given up again later.
      log.error("job.give-up-failed", describeError(lost));
      const runAt = now().add({ seconds: 30 });
      await requeueJob(store, owner, job.id, { runAt, failure, countsAsAttempt: true });
      return;
    }
    await finishJob(store, owner, job.id, { state: "dead", failure }, now());
  }

  async function keepLeases(): Promise<void> {
    try {
      const at = now();
      const held = [...running].filter(([, job]) => !finished.has(job.abort));
      const ids = held.map(([id]) => id);
      const kept = new Set(await renewLeases(store, owner, ids, at.add({ milliseconds: leaseMs })));
      for (const [id, job] of held) if (!kept.has(id)) job.abort.abort(new Error("lease lost"));
      const rescued = await rescueExpiredJobs(store, at);
      if (rescued > 0) {
        log.warn("jobs.rescued", { count: rescued });
        wake();
      }
    } catch (error) {
      log.error("jobs.heartbeat-failed", describeError(error));
    }
  }

  return {
    start: async () => {
      stopped = false;
      try {
        const rescued = await rescueOrphans(store, (each) => isOwnerAlive(each, owner), now());
        if (rescued > 0) log.warn("jobs.rescued", { count: rescued });
      } catch (error) {
        // A database that is locked just now: what is orphaned comes back when its lease is over.
        log.error("jobs.rescue-failed", describeError(error));
      }
      store.takers.add(taker);
      beat = setInterval(() => void keepLeases(), Math.min(leaseMs / 3, trimMs));
      beat.unref?.();
      await claimDue();
    },
    stop: async (graceMs) => {
      stopped = true;
      store.takers.delete(taker);
      clearTimeout(sleep);
      await claimed.catch(() => {});
      const ended = Promise.all([...running.values()].map((job) => job.settled));
      let grace: ReturnType<typeof setTimeout> | undefined;
      await Promise.race([ended, new Promise((resolve) => (grace = setTimeout(resolve, graceMs)))]);
      clearTimeout(grace);
      for (const job of running.values()) job.abort.abort(new Error("stopping"));
      await ended;
      clearInterval(beat);
    },
    idle: () =>
      new Promise<void>((resolve) => {
        const waiter = () => {
          idleWaiters.delete(waiter);
          resolve();
        };
        idleWaiters.add(waiter);
        wake();
      }),
  };
}

async function runHandler(kind: JobKind, job: ClaimedJob, context: JobContext): Promise<Outcome> {
  return (await kind.load()).run(job.payload, context);
}

async function tellGivenUp(
  kind: JobKind,
  job: ClaimedJob,
  error: unknown,
  context: JobContext,
): Promise<void> {
  return (await kind.load()).giveUp(job.payload, error, context);
}
