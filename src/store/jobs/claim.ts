import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Store } from "../open";
import { isActive, jobs } from "./tables";

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

const isDueSql = `SELECT 1 FROM (${headsSql} AND (run_at <= $now OR run_at = created_at) LIMIT 1)`;

/** Whether there is something to claim: cheaper than a claim that finds nothing, which takes the write lock. */
function isAnyDue(store: Store, kinds: string, now: number): boolean {
  return store.sqlite.query<unknown, Record<string, string | number>>(isDueSql).get({ kinds, now }) !== null;
}

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
  const kinds = JSON.stringify(claim.kinds);
  const now = claim.now.epochMilliseconds;
  if (!isAnyDue(store, kinds, now)) return [];
  const rows = store.sqlite.query<ClaimedRow, Record<string, string | number>>(claimSql).all({
    owner: claim.owner,
    kinds,
    most: claim.most,
    now,
    until: claim.until.epochMilliseconds,
  });
  return rows.map((row) => ({ ...row, payload: JSON.parse(row.payload), leasedAtOnce: false }));
}

export const finishSql = `
UPDATE jobs SET state = $state, failure = $failure, finished_at = $now, lease_owner = NULL, lease_until = NULL
WHERE id = $id AND state = 'running' AND lease_owner = $owner`;

interface Ending {
  readonly state: "done" | "cancelled" | "dead";
  readonly failure: string | null;
}

/** Ends a job; false when the lease was lost meanwhile, so that somebody else's outcome stands. */
export async function finishJob(
  store: Store,
  owner: string,
  id: number,
  outcome: Ending,
  now: Temporal.Instant,
): Promise<boolean> {
  return endJob(store, owner, id, outcome, now);
}

/** As `finishJob`, within the caller's transaction. */
export function endJob(
  store: Store,
  owner: string,
  id: number,
  outcome: Ending,
  now: Temporal.Instant,
): boolean {
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
    .where(and(isActive, eq(jobs.state, "running"), lt(jobs.leaseUntil, now)))
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
      .where(and(isActive, eq(jobs.state, "running")))
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
