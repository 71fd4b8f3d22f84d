import { ProviderError } from "../errors";

/**
 * Milliseconds to wait before the next attempt, or null when no further attempt can help. A provider's Retry-After is
 * obeyed to the second and never undercut; the rest is exponential with full jitter over its upper half.
 * @param attempt how many were made, at least 1
 */
export function backoffMs(
  error: unknown,
  attempt: number,
  random: () => number = Math.random,
): number | null {
  if (error instanceof ProviderError) {
    if (!error.transient) return null;
    if (error.retryAfter !== null) return Math.ceil(error.retryAfter * 1000 + random() * 1000);
  }
  if (error instanceof Error && error.name === "$ZodError") return null;
  // A defect of ours does not mend itself; a second try is for what only looked like one.
  if ((error instanceof TypeError || error instanceof RangeError) && attempt >= 2) return null;
  const ceiling = Math.min(1000 * 2 ** (attempt - 1), 10 * 60_000);
  return Math.round(ceiling / 2 + (random() * ceiling) / 2);
}
