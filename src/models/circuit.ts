/** After this many failures in a row a provider is left alone for a while. */
const tolerated = 4;
const restSeconds = 60;
const longestRestSeconds = 900;

/**
 * Keeps a provider that fails again and again from costing every message its waiting time. Open, it lets nothing through
 * until its rest is over; then one call tries, and a failure doubles the rest.
 */
export interface Circuit {
  mayCall(now: Temporal.Instant): boolean;
  succeeded(): void;
  failed(now: Temporal.Instant): void;
}

export function createCircuit(): Circuit {
  let failures = 0;
  let rest = restSeconds;
  let openUntil: Temporal.Instant | null = null;
  return {
    mayCall: (now) => openUntil === null || Temporal.Instant.compare(now, openUntil) >= 0,
    succeeded: () => {
      failures = 0;
      rest = restSeconds;
      openUntil = null;
    },
    failed: (now) => {
      failures += 1;
      if (failures < tolerated) return;
      if (openUntil !== null) rest = Math.min(rest * 2, longestRestSeconds);
      openUntil = now.add({ seconds: rest });
    },
  };
}
