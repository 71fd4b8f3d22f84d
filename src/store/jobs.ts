import { and, count, eq, inArray, lt, lte, or, sql } from "drizzle-orm";
import type { JobTaker, Store } from "./open";
import { jobs } from "./schema";

/** Higher numbers wait longer. */
export const priority = { tap: 0, conversation: 1, delivery: 2, usual: 5, upkeep: 9 } as const;

export interface NewJob {
  readonly kind: string;
  readonly payload: unknown;
  /** At most one job with this key is ever queued while the first one is remembered (see pruneJobs). */
  readonly uniqueKey: string | null;
  /** Jobs of one lane run one at a time, in the order of enqueueing. */
  readonly lane: string | null;
  readonly priority: number;
  readonly runAt: Temporal.Instant;
  readonly maxAttempts: number;
  readonly correlation: string;
}

export interface ClaimedJob {
  readonly id: number;
  readonly kind: string;
  readonly payload: unknown;
  /** How often it was begun, this time included. */
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly correlation: string;
  /** Leased in the commit that queued it: nobody can have begun it before. */
  readonly leasedAtOnce: boolean;
}

const insertSql = `
INSERT INTO jobs (kind, payload, unique_key, lane, priority, state, run_at, attempts, max_attempts, lease_owner, lease_until, correlation, created_at)
SELECT $kind, $payload, $uniqueKey, $lane, $priority, iif(taken, 'running', 'queued'), $runAt, taken, $maxAttempts,
  iif(taken, $owner, NULL), iif(taken, $until, NULL), $correlation, $now
FROM (SELECT $owner IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM jobs WHERE lane = $lane AND state IN ('queued', 'running')) AS taken)
WHERE true
ON CONFLICT (unique_key) DO NOTHING
RETURNING id, attempts`;

/**
 * Adds a job within the caller's transaction, so that what it is about and the job itself appear together or not at
 * all. A second one with the same unique key is left out, being known. One that is due now is leased in the same commit
 * to whoever in this process has room for it, and begins when the transaction is over.
 */
export function insertJob(store: Store, job: NewJob, now: Temporal.Instant): "queued" | "leased" | "known" {
  // What is to follow the commit would wait for somebody else's.
  if (!store.sqlite.inTransaction) throw new Error("a job outside of a transaction");
  const lease = Temporal.Instant.compare(job.runAt, now) > 0 ? null : findTaker(store, job.kind);
  const [made] = store.sqlite
    .query<{ id: number; attempts: number }, Record<string, string | number | null>>(insertSql)
    .all({
      ...job,
      payload: JSON.stringify(job.payload),
      runAt: job.runAt.epochMilliseconds,
      owner: lease?.taker.owner ?? null,
      until: lease?.until.epochMilliseconds ?? null,
      now: now.epochMilliseconds,
    });
  if (made === undefined) return "known";
  const { id, attempts: attempt } = made;
  if (lease === null || attempt === 0) {
    store.onCommit.push(() => wakeTakers(store));
    return "queued";
  }
  const { kind, payload, maxAttempts, correlation } = job;
  const claimed = { id, kind, payload, attempt, maxAttempts, correlation, leasedAtOnce: true };
  store.onCommit.push(() => lease.taker.take(claimed));
  return "leased";
}

function findTaker(store: Store, kind: string): { taker: JobTaker; until: Temporal.Instant } | null {
  for (const taker of store.takers) {
    const until = taker.offer(kind, store.onCommit.length);
    if (until !== null) return { taker, until };
  }
  return null;
}

function wakeTakers(store: Store): void {
  for (const taker of store.takers) taker.wake();
}

export async function enqueueJob(store: Store, job: NewJob, now: Temporal.Instant): Promise<boolean> {
  return store.transaction(() => insertJob(store, job, now) !== "known");
}

/**
 * A job is due at its time, or at once if it was never meant to wait: then a clock that was set back delays nothing.
 * In a lane only the oldest is a candidate.
 */
const headsSql = `
SELECT id, run_at FROM jobs AS candidate
WHERE state = 'queued' AND kind IN (SELECT value FROM json_each($kinds))
  AND (lane IS NULL OR NOT EXISTS (
    SELECT 1 FROM jobs AS ahead
    WHERE ahead.lane = candidate.lane AND ahead.id < candidate.id AND ahead.state IN ('queued', 'running')))`;

export const claimSql = `
UPDATE jobs SET state = 'running', attempts = attempts + 1, lease_owner = $owner, lease_until = $until
WHERE id IN (
  SELECT id FROM (${headsSql} AND (run_at <= $now OR run_at = created_at) ORDER BY priority, run_at, id LIMIT $most))
RETURNING id, kind, payload, attempts AS attempt, max_attempts AS maxAttempts, correlation`;

interface ClaimedRow extends Omit<ClaimedJob, "payload" | "leasedAtOnce"> {
  readonly payload: string;
}

/** Takes up to `most` due jobs of the given kinds, most urgent first; each is the caller's until `until`. */
export async function claimJobs(
  store: Store,
  claim: {
    owner: string;
    kinds: readonly string[];
    most: number;
    now: Temporal.Instant;
    until: Temporal.Instant;
  },
): Promise<ClaimedJob[]> {
  const rows = store.sqlite.query<ClaimedRow, Record<string, string | number>>(claimSql).all({
    owner: claim.owner,
    kinds: JSON.stringify(claim.kinds),
    most: claim.most,
    now: claim.now.epochMilliseconds,
    until: claim.until.epochMilliseconds,
  });
  return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload), leasedAtOnce: false }));
}

export const finishSql = `
UPDATE jobs SET state = $state, failure = $failure, finished_at = $now, lease_owner = NULL, lease_until = NULL
WHERE id = $id AND state = 'running' AND lease_owner = $owner`;

/** Ends a job; false when the lease was lost meanwhile, so that somebody else's outcome stands. */
export async function finishJob(
  store: Store,
  owner: string,
  id: number,
  outcome: { state: "done" | "cancelled" | "dead"; failure: string | null },
  now: Temporal.Instant,
): Promise<boolean> {
  const { changes } = store.sqlite
    .query<unknown, Record<string, string | number | null>>(finishSql)
    .run({ id, owner, now: now.epochMilliseconds, ...outcome });
  return changes === 1;
}

/** Puts a job back for later; a snooze does not count as an attempt. */
export async function requeueJob(
  store: Store,
  owner: string,
  id: number,
  requeue: { runAt: Temporal.Instant; failure: string | null; countsAsAttempt: boolean },
): Promise<boolean> {
  const changed = store.db
    .update(jobs)
    .set({
      state: "queued",
      runAt: requeue.runAt,
      failure: requeue.failure,
      leaseOwner: null,
      leaseUntil: null,
      ...(!requeue.countsAsAttempt && { attempts: sql`${jobs.attempts} - 1` }),
    })
    .where(and(eq(jobs.id, id), eq(jobs.state, "running"), eq(jobs.leaseOwner, owner)))
    .returning({ id: jobs.id })
    .all();
  return changed.length === 1;
}

/** Renews the leases that `owner` still holds among `ids`; the answer names those. */
export async function renewLeases(
  store: Store,
  owner: string,
  ids: readonly number[],
  until: Temporal.Instant,
): Promise<number[]> {
  return store.db
    .update(jobs)
    .set({ leaseUntil: until })
    .where(and(inArray(jobs.id, [...ids]), eq(jobs.leaseOwner, owner), eq(jobs.state, "running")))
    .returning({ id: jobs.id })
    .all()
    .map((row) => row.id);
}

/** Puts running jobs back whose lease ran out; their attempt counts. Returns how many. */
export async function rescueExpiredJobs(store: Store, now: Temporal.Instant): Promise<number> {
  return store.db
    .update(jobs)
    .set({ state: "queued", runAt: now, leaseOwner: null, leaseUntil: null })
    .where(and(eq(jobs.state, "running"), lt(jobs.leaseUntil, now)))
    .returning({ id: jobs.id })
    .all().length;
}

/** Puts running jobs back whose owner is known to be gone, whatever their lease says. */
export async function rescueOrphans(
  store: Store,
  isAlive: (owner: string) => boolean,
  now: Temporal.Instant,
): Promise<number> {
  return store.transaction((tx) => {
    const running = tx
      .select({ id: jobs.id, owner: jobs.leaseOwner })
      .from(jobs)
      .where(eq(jobs.state, "running"))
      .all();
    const orphans = running.filter((job) => job.owner === null || !isAlive(job.owner)).map((job) => job.id);
    if (orphans.length === 0) return 0;
    return tx
      .update(jobs)
      .set({ state: "queued", runAt: now, leaseOwner: null, leaseUntil: null })
      .where(inArray(jobs.id, orphans))
      .returning({ id: jobs.id })
      .all().length;
  });
}

const nextDueSql = `SELECT min(run_at) AS due FROM (${headsSql})`;

/** When the next job that nothing in its lane holds up is due; it may lie in the past. */
export async function findNextDue(store: Store, kinds: readonly string[]): Promise<Temporal.Instant | null> {
  const due = store.sqlite
    .query<{ due: number | null }, Record<string, string>>(nextDueSql)
    .get({ kinds: JSON.stringify(kinds) })?.due;
  return due === null || due === undefined ? null : Temporal.Instant.fromEpochMilliseconds(due);
}

/** Gives a dead job its attempts back and queues it again. */
export async function redriveJob(store: Store, id: number, now: Temporal.Instant): Promise<boolean> {
  return store.transaction((tx) => {
    const revived = tx
      .update(jobs)
      .set({ state: "queued", runAt: now, attempts: 0, failure: null, finishedAt: null })
      .where(and(eq(jobs.id, id), eq(jobs.state, "dead")))
      .returning({ id: jobs.id })
      .all();
    store.onCommit.push(() => wakeTakers(store));
    return revived.length === 1;
  });
}

export async function findDeadJob(
  store: Store,
  id: number,
): Promise<{ kind: string; payload: unknown } | null> {
  const found = store.db
    .select({ kind: jobs.kind, payload: jobs.payload })
    .from(jobs)
    .where(and(eq(jobs.id, id), eq(jobs.state, "dead")))
    .get();
  return found ?? null;
}

/** A dead job that is taken up in another way is listed no more. */
export async function dropJob(store: Store, id: number): Promise<void> {
  store.db
    .update(jobs)
    .set({ state: "cancelled", failure: "retried" })
    .where(and(eq(jobs.id, id), eq(jobs.state, "dead")))
    .run();
}

export interface JobTrouble {
  readonly id: number;
  readonly kind: string;
  readonly failure: string | null;
  readonly finishedAt: Temporal.Instant | null;
}

export async function listDeadJobs(store: Store): Promise<JobTrouble[]> {
  return store.db
    .select({ id: jobs.id, kind: jobs.kind, failure: jobs.failure, finishedAt: jobs.finishedAt })
    .from(jobs)
    .where(eq(jobs.state, "dead"))
    .orderBy(jobs.finishedAt)
    .all();
}

export async function countJobs(store: Store): Promise<Record<string, number>> {
  const rows = store.db.select({ state: jobs.state, jobs: count() }).from(jobs).groupBy(jobs.state).all();
  return Object.fromEntries(rows.map((row) => [row.state, row.jobs]));
}

/** Whether a job of that lane runs, or waits for its time. */
export async function isLaneTaken(store: Store, lane: string): Promise<boolean> {
  const taken = store.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.lane, lane), inArray(jobs.state, ["queued", "running"])))
    .get();
  return taken !== undefined;
}

/** Jobs that run or could run now. */
export async function countDueJobs(store: Store, now: Temporal.Instant): Promise<number> {
  const due = store.db
    .select({ jobs: count() })
    .from(jobs)
    .where(or(eq(jobs.state, "running"), and(eq(jobs.state, "queued"), lte(jobs.runAt, now))))
    .get();
  return due?.jobs ?? 0;
}

/** Forgets jobs that ended before `before`; dead ones stay until somebody redrives or drops them, a month at most. */
export async function pruneJobs(store: Store, before: Temporal.Instant): Promise<number> {
  const deadBefore = before.subtract({ hours: 24 * 23 });
  return store.transaction((tx) => {
    const ended = tx
      .delete(jobs)
      .where(and(inArray(jobs.state, ["done", "cancelled"]), lt(jobs.finishedAt, before)))
      .returning({ id: jobs.id })
      .all();
    const dead = tx
      .delete(jobs)
      .where(and(eq(jobs.state, "dead"), lt(jobs.finishedAt, deadBefore)))
      .returning({ id: jobs.id })
      .all();
    return ended.length + dead.length;
  });
}
