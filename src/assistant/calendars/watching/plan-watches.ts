import type { StoredWatch } from "../../../store/accounts/watches";

export type WatchStep =
  | { readonly kind: "open"; readonly calendar: string }
  /** It is about to end. */
  | { readonly kind: "renew"; readonly watch: StoredWatch }
  | { readonly kind: "stop"; readonly watch: StoredWatch };

/**
 * What makes of an account's watches what they should be: one that lives for each calendar, at today's address, and no
 * other. Where `address` is null nothing is watched. What was refused, or whose outcome is unknown, waits for its time.
 */
export function planWatches(
  calendars: readonly string[],
  watches: readonly StoredWatch[],
  address: string | null,
  now: Temporal.Instant,
): WatchStep[] {
  const isLater = (at: Temporal.Instant) => Temporal.Instant.compare(at, now) > 0;
  const kept = new Set<StoredWatch>();
  const steps: WatchStep[] = [];
  for (const calendar of address === null ? [] : calendars) {
    const own = watches.filter((each) => each.calendar === calendar && each.address === address);
    const open = own.filter((each) => isOpen(each) && isLater(each.expiresAt)).at(-1);
    const held = open ?? own.findLast((each) => isLater(each.dueAt));
    if (held !== undefined) kept.add(held);
    if (held === undefined) steps.push({ kind: "open", calendar });
    else if (!isLater(held.dueAt)) steps.push({ kind: "renew", watch: held });
  }
  const rest = watches.filter((each) => !kept.has(each));
  // The others last: what took their place is open by then.
  return [...steps, ...rest.map((watch) => ({ kind: "stop", watch }) as const)];
}

/** Whether its provider said that it would call. */
export function isOpen({ externalId, refusal }: StoredWatch): boolean {
  return externalId !== null && refusal === null;
}

/** Whether every change will be told. */
export function isTelling(watch: StoredWatch, now: Temporal.Instant): boolean {
  return isOpen(watch) && watch.heardAt !== null && Temporal.Instant.compare(watch.expiresAt, now) > 0;
}
