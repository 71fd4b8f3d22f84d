import { eq } from "drizzle-orm";
import type { Store } from "../open";
import { insertJob, priority } from "./enqueue";
import { cronTicks } from "./tables";

export async function findLastTick(store: Store, name: string): Promise<Temporal.Instant | null> {
  return store.db.select().from(cronTicks).where(eq(cronTicks.name, name)).get()?.lastTick ?? null;
}

/** Enqueues the job of one cron minute, once; false when that minute, or a later one, was recorded before. */
export async function recordTick(
  store: Store,
  name: string,
  minute: Temporal.Instant,
  now: Temporal.Instant,
): Promise<boolean> {
  return store.transaction((tx) => {
    const last = tx.select().from(cronTicks).where(eq(cronTicks.name, name)).get()?.lastTick;
    if (last !== undefined && Temporal.Instant.compare(minute, last) <= 0) return false;
    tx.insert(cronTicks)
      .values({ name, lastTick: minute })
      .onConflictDoUpdate({ target: cronTicks.name, set: { lastTick: minute } })
      .run();
    const inserted = insertJob(
      store,
      {
        kind: name,
        payload: {},
        uniqueKey: `cron:${name}:${minute.epochMilliseconds}`,
        lane: null,
        priority: priority.upkeep,
        runAt: now,
        maxAttempts: 5,
        correlation: crypto.randomUUID().slice(0, 13),
      },
      now,
    );
    return inserted !== "known";
  });
}

/** Marks where a table that is new begins: what lies before that was not missed. */
export async function recordFirstTick(store: Store, name: string, minute: Temporal.Instant): Promise<void> {
  store.db.insert(cronTicks).values({ name, lastTick: minute }).onConflictDoNothing().run();
}
