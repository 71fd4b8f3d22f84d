import { and, count, eq, inArray, lt, lte, notInArray, or } from "drizzle-orm";
import type { Store } from "../open";
import { priority, wakeTakers } from "./enqueue";
import { isActive, jobs } from "./tables";

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

export interface JobTrouble {
  readonly id: number;
  readonly kind: string;
  readonly failure: string | null;
  readonly finishedAt: Temporal.Instant | null;
}

export async function listDeadJobs(store: Store, but: readonly string[] = []): Promise<JobTrouble[]> {
  return store.db
    .select({ id: jobs.id, kind: jobs.kind, failure: jobs.failure, finishedAt: jobs.finishedAt })
    .from(jobs)
    .where(and(eq(jobs.state, "dead"), notInArray(jobs.kind, [...but])))
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
    .where(and(eq(jobs.lane, lane), isActive))
    .get();
  return taken !== undefined;
}

/** Jobs that run or could run now, upkeep and those of some kinds left out. */
export async function countDueJobs(
  store: Store,
  now: Temporal.Instant,
  without: readonly string[],
): Promise<number> {
  const isDue = or(eq(jobs.state, "running"), lte(jobs.runAt, now));
  const isWork = and(lt(jobs.priority, priority.upkeep), notInArray(jobs.kind, [...without]));
  const due = store.db
    .select({ jobs: count() })
    .from(jobs)
    .where(and(isActive, isDue, isWork))
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
