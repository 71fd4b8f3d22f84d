/** The parts of the day, in minutes from midnight: what a query asks about, and where a plan begins that names nothing finer. */
import type { Part } from "../lexicon/meaning";

export interface PartTimes {
  readonly from: number;
  readonly to: number;
  /** The start of a plan. */
  readonly start: number;
}

const hours = (from: number, to: number, start: number): PartTimes => ({
  from: from * 60,
  to: to * 60,
  start: start * 60,
});

export const partTimes: Readonly<Record<Part, PartTimes>> = {
  dawn: hours(5, 8, 6),
  early: hours(6, 9, 8),
  morning: hours(6, 12, 9),
  "late-morning": hours(10, 12, 11),
  midday: hours(11, 14, 12),
  lunch: hours(12, 14, 12),
  "after-lunch": hours(13, 18, 14),
  afternoon: hours(12, 18, 14),
  "late-afternoon": hours(16, 18, 16),
  "workday-end": hours(16, 18, 17),
  "after-work": hours(17, 22, 18),
  evening: hours(18, 22, 19),
  tonight: hours(18, 24, 20),
  late: hours(21, 24, 22),
  night: hours(20, 24, 21),
};
