import { and, eq, sql } from "drizzle-orm";
import type { JobTaker, Store } from "../open";
import { jobs } from "./tables";

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

export function wakeTakers(store: Store): void {
  for (const taker of store.takers) taker.wake();
}

export async function enqueueJob(store: Store, job: NewJob, now: Temporal.Instant): Promise<boolean> {
  return store.transaction(() => insertJob(store, job, now) !== "known");
}

/**
 * Queues a job of a lane; into one of its kind that waits there already it is merged, and that runs no later. With
 * `isHeld` that one keeps its time, and where none waits none is queued.
 */
export async function hastenJob(
  store: Store,
  job: NewJob & { readonly lane: string },
  how: { readonly merge: (waiting: unknown) => unknown; readonly isHeld: boolean },
  now: Temporal.Instant,
): Promise<void> {
  store.transaction((tx) => {
    const waiting = tx
      .select({ id: jobs.id, payload: jobs.payload })
      .from(jobs)
      .where(and(eq(jobs.lane, job.lane), eq(jobs.kind, job.kind), eq(jobs.state, "queued")))
      .get();
    if (waiting === undefined) {
      if (!how.isHeld) insertJob(store, job, now);
      return;
    }
    const runAt = how.isHeld ? {} : { runAt: sql`min(${jobs.runAt}, ${job.runAt.epochMilliseconds})` };
    tx.update(jobs)
      .set({ payload: how.merge(waiting.payload), ...runAt })
      .where(eq(jobs.id, waiting.id))
      .run();
    store.onCommit.push(() => wakeTakers(store));
  });
}
