/**
 * Which half of the day a clock time means. In this order: what the text says (am, pm, "in the morning", 13:00, 07:30);
 * what the thing is (lunch, dinner, stand-up); else 7 to 11 is morning, 12 noon, 1 to 6 afternoon. A time that would be
 * past on the day meant gives way to the other half, if that one still lies ahead.
 */
import type { Clock } from "../grammar/nodes";
import type { HourCue } from "../lexicon/lexicon";
import type { Part } from "../lexicon/meaning";

/** Minutes from the midnight of the day meant; from 1440 on it is the night after. `tie`: the other half is as likely. */
export interface Hour {
  readonly minute: number;
  readonly tie: boolean;
  /** The same on the clock's other half, where the text leaves that open. */
  readonly other: number | null;
}

export function resolveClock(clock: Clock, part: Part | null, cue: HourCue | null, hour24 = false): Hour {
  const plain = clock.hour * 60 + clock.minute;
  if (clock.half !== null) {
    const hour = clock.hour > 12 ? clock.hour : (clock.hour % 12) + (clock.half === "pm" ? 12 : 0);
    return sure(hour * 60 + clock.minute);
  }
  // "2 ночи" is the small hours of the day named, "Friday night at 2" those after it.
  if (clock.open && clock.part === "night") return sure(nightHour(clock.hour % 12, clock.minute));
  const said = clock.part ?? part;
  if (!clock.open) {
    if (
      clock.part === null &&
      said !== null &&
      clock.hour === 0 &&
      (said === "tonight" || said === "night" || said === "evening" || said === "late")
    ) {
      return sure(plain + 1440);
    }
    return sure(plain);
  }
  const twelve = clock.hour % 12;
  const am = twelve * 60 + clock.minute;
  const pm = am + 720;
  if (said !== null) return sure(byPart(twelve, am, pm, said));
  // Where hours are counted to 24, 6:40 is the morning, but lunch at 1:30 and a meeting at 3:30 are not.
  if (hour24 && clock.digital && (cue === null || twelve >= 7)) {
    const isOdd = twelve > 0 && twelve < 6;
    if (cue === null || cue === "work" || cue === "morning")
      return { minute: twelve === 0 ? pm : am, tie: isOdd, other: isOdd ? pm : null };
  }
  // Seven is outside most working hours on either side of the day.
  if (cue === "work" && twelve === 7) return { minute: am, tie: clock.bare, other: pm };
  if (cue !== null) return { minute: byCue(twelve, am, pm, cue), tie: false, other: null };
  const isMorning = twelve >= 7;
  const tie = clock.bare && twelve >= 6 && twelve <= 8;
  return { minute: isMorning ? am : pm, tie, other: isMorning ? pm : am };
}

function nightHour(twelve: number, minute: number): number {
  if (twelve === 0) return 1440 + minute;
  return (twelve < 6 ? twelve : twelve + 12) * 60 + minute;
}

const sure = (minute: number): Hour => ({ minute, tie: false, other: null });

function byPart(twelve: number, am: number, pm: number, part: Part): number {
  switch (part) {
    case "dawn":
    case "early":
    case "morning":
    case "late-morning":
      return twelve === 0 ? am + 720 : am;
    case "midday":
    case "lunch":
    case "after-lunch":
    case "afternoon":
    case "late-afternoon":
    case "workday-end":
    case "after-work":
      return part === "midday" && twelve === 11 ? am : pm;
    case "evening":
      // Twelve in the evening is midnight.
      return twelve === 0 ? 1440 + am : pm;
    case "tonight":
    case "late":
    case "night":
      // Five at night is the morning after.
      return twelve < 5 ? 1440 + am : pm;
  }
}

function byCue(twelve: number, am: number, pm: number, cue: HourCue): number {
  switch (cue) {
    case "morning":
      return twelve >= 4 ? am : pm;
    case "midday":
      return twelve >= 7 ? am : pm;
    case "afternoon":
      return twelve >= 10 ? am : pm;
    case "evening":
      return pm;
    case "work":
      return twelve >= 7 ? am : pm;
  }
}

/** The end of a range from `start`: the first such clock time after it. */
export function resolveEnd(clock: Clock, start: number, part: Part | null): number {
  if (clock.half !== null || clock.part !== null) {
    const end = resolveClock(clock, null, null).minute;
    return end > start ? end : end + 1440;
  }
  const plain = clock.hour * 60 + clock.minute;
  if (clock.open) {
    const am = (clock.hour % 12) * 60 + clock.minute;
    for (let end = am; end <= start + 1440; end += 720) if (end > start) return end;
  }
  if (part !== null && plain <= start && clock.hour < 12 && start < 1440 && plain + 720 > start)
    return plain + 720;
  return plain > start ? plain : plain + 1440;
}

/** The start of a range whose end alone says its half: "2-3:30pm" begins at two in the afternoon, "11-1pm" at eleven before noon. */
export function startFromEnd(start: Clock, end: Clock): Clock {
  if (!start.open) return start;
  // "von 8 bis 10 abends"
  if (end.half === null && end.part !== null && start.half === null && start.part === null) {
    const begun: Clock = { ...start, part: end.part };
    const isBefore = resolveClock(begun, null, null).minute < resolveClock(end, null, null).minute;
    return isBefore ? begun : start;
  }
  // "10 to noon"
  if (!end.open && end.half === null && end.hour === 12 && start.half === null && start.hour >= 6)
    return start.hour === 12 ? start : { ...start, half: "am", open: false };
  if (end.half === null) return start;
  const from = (start.hour % 12) * 60 + start.minute;
  const to = (end.hour % 12) * 60 + end.minute;
  if (from < to) return { ...start, half: end.half, open: false };
  return { ...start, half: end.half === "pm" ? "am" : "pm", open: false };
}
