import type { Store } from "../open";
import { refusals } from "./tables";

/** Remembers that a stranger was turned away, and nothing else of them; true the first time. */
export async function recordRefusal(
  store: Store,
  kind: string,
  address: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const fresh = store.db
    .insert(refusals)
    .values({ kind, address, refusedAt: now })
    .onConflictDoNothing()
    .returning({ kind: refusals.kind })
    .all();
  return fresh.length === 1;
}
