import type { Clock } from "../ports";

/** A clock that stands still until it is set. */
export interface SettableClock extends Clock {
  set(instant: string): void;
  advance(duration: Temporal.DurationLike): void;
}

export function createClock(start: string): SettableClock {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    set: (instant) => {
      now = Temporal.Instant.from(instant);
    },
    advance: (duration) => {
      now = now.add(duration);
    },
  };
}
