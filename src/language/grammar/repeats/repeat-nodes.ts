/** What the readers of recurrences build with. */

import type { Part, Unit } from "../../lexicon/meaning";
import type { Found, Repeat } from "../nodes";

export const plain: Repeat = {
  every: "week",
  interval: 1,
  weekdays: [],
  monthDays: [],
  months: [],
  position: null,
  hours: [],
  holiday: null,
};

export const workweek = [1, 2, 3, 4, 5].map((day) => ({ day, n: null }));

export const weekend = [6, 7].map((day) => ({ day, n: null }));

export function found(
  repeat: Partial<Repeat>,
  end: number,
  more: Partial<RepeatRead> = {},
): Found<RepeatRead> {
  return {
    value: { repeat: { ...plain, ...repeat }, part: null, lost: false, adjective: false, ...more },
    end,
  };
}

export function unitRepeat(unit: Unit, interval: number): Repeat {
  switch (unit) {
    case "second":
    case "minute":
      return { ...plain, every: "minute", interval };
    case "hour":
      return { ...plain, every: "hour", interval };
    case "day":
    case "night":
      return { ...plain, every: "day", interval };
    case "workday":
      return { ...plain, interval, weekdays: workweek };
    case "weekend":
      return { ...plain, interval, weekdays: weekend };
    case "week":
      return { ...plain, every: "week", interval };
    case "month":
      return { ...plain, every: "month", interval };
    case "quarter":
      return { ...plain, every: "month", interval: interval * 3 };
    case "year":
      return { ...plain, every: "year", interval };
  }
}

export interface RepeatRead {
  readonly repeat: Repeat;
  /** "every morning" also gives the part of the day. */
  readonly part: Part | null;
  /** "twice a month": how often is said, on which days is not. */
  readonly lost: boolean;
  /** The word describes a noun that follows ("weekly sync") and stays in the title. */
  readonly adjective: boolean;
}
