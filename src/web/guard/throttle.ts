/** Counts failures by address, in memory; an address that failed too often is held off for a while. */
export interface Throttle {
  isHeldOff(address: string): boolean;
  recordFailure(address: string): void;
}

interface Count {
  failures: number;
  readonly until: number;
}

export function createThrottle(
  options: { failures: number; minutes: number; most?: number },
  now: () => number = () => performance.now(),
): Throttle {
  const most = options.most ?? 10_000;
  const counts = new Map<string, Count>();
  const current = (address: string) => {
    const count = counts.get(address);
    if (count !== undefined && count.until <= now()) counts.delete(address);
    return counts.get(address);
  };
  return {
    isHeldOff: (address) => (current(address)?.failures ?? 0) >= options.failures,
    recordFailure: (address) => {
      const count = current(address);
      if (count !== undefined) {
        count.failures += 1;
        return;
      }
      if (counts.size >= most) forgetOldest(counts);
      counts.set(address, { failures: 1, until: now() + options.minutes * 60_000 });
    },
  };
}

/** A map keeps the order in which keys came. */
function forgetOldest(counts: Map<string, Count>): void {
  for (const address of counts.keys()) {
    counts.delete(address);
    return;
  }
}
