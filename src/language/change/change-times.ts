/** The times of a reply that changes a draft: what no longer holds, by how much it moves, when it is now. */
import { findShift, findStretch } from "../fields/moves";
import { claim, isFree, type Sheet, use } from "../fields/sheet";
import { inMinutes, isExact, readLength } from "../grammar/lengths";
import { mergePhrases } from "../grammar/merge";
import type { TimePhrase } from "../grammar/nodes";
import { readBareTimes } from "../grammar/parts/clock-part";
import { readPhrase, readPhrases } from "../grammar/phrases";
import { isMark, roleAt, type Scan } from "../grammar/scan";
import { findPattern } from "../text/pattern";
import { plainDateTime } from "../time/days";
import type { Frame } from "../time/frame";
import { resolveClock } from "../time/resolve-clock";
import { resolvePhrase } from "../time/resolve-phrase";
import type { Change } from "./change";

/** "at 3 instead of 2": what no longer holds is not read. */
export function dropOldTimes(sheet: Sheet): void {
  const { scan } = sheet;
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = findPattern(scan.words.change.insteadOf, scan.tokens, at);
    const old = found === null ? null : (readPhrase(scan, found.end) ?? readBareTimes(scan, found.end));
    if (old !== null) claim(sheet, at, old.to, use.wrapper);
  }
}

/** "an hour later", "30 minutes earlier", "back by half an hour". */
export function takeShift(sheet: Sheet, change: Change): void {
  const stretch = findStretch(sheet.scan, 0, 0, sheet.scan.tokens.length);
  if (stretch !== null && isFree(sheet, stretch.from)) {
    change.stretchMinutes = stretch.minutes;
    claim(sheet, stretch.from, stretch.to, use.time);
    return;
  }
  const shift = findShift(sheet.scan, 0, sheet.scan.tokens.length);
  if (shift === null || !isFree(sheet, shift.from)) return;
  change.shiftMinutes = shift.minutes;
  claim(sheet, shift.from, shift.to, use.time);
}

export function takeTimes(sheet: Sheet, frame: Frame, change: Change): void {
  const { scan } = sheet;
  const start = skipMake(sheet);
  const phrases = readPhrases(scan, (at) => !isFree(sheet, at) || sheet.barred[at] === true);
  // "3-4:30" by itself would pass as one clock time.
  let main: TimePhrase | null = phrases.length <= 1 ? bareTimes(sheet, start) : null;
  if (main === null)
    for (const phrase of phrases) {
      // "bis 16 Uhr" is a deadline for a task, an end for what has a beginning.
      const isEnd = phrase.deadline && phrase.date === null && roleAt(scan, phrase.from, "until") >= 0;
      const plain: TimePhrase = isEnd
        ? { ...phrase, deadline: false, clock: null, clockEnd: phrase.clock }
        : { ...phrase, deadline: false };
      const merged: TimePhrase | null = main === null ? plain : mergePhrases(main, plain);
      // What comes later corrects what came before: "not Monday, Tuesday".
      main = merged ?? plain;
      claim(sheet, phrase.from, phrase.to, use.time);
    }
  if (main === null) return;
  const { clock, clockEnd } = main;
  const hasStart = clock !== null || main.delay !== null || main.part !== null;
  const resolved = resolvePhrase(main, frame, {
    back: false,
    includesToday: false,
    nextIsSoonest: scan.words.lexicon.nextIsSoonest,
    asks: false,
    blocks: false,
    cue: null,
  });
  const { time } = resolved;
  if (main.allDay) change.allDay = true;
  change.zone = main.zone;
  if (main.repeat !== null) change.recurrence = resolved.recurrence;
  const hasDay = main.date !== null || main.starting !== null || main.delay !== null;
  if (time !== null && hasDay) {
    change.date = time.start instanceof Temporal.PlainDate ? time.start : time.start.toPlainDate();
    if (main.dateEnd !== null && time.end !== null && !hasStart) {
      change.end =
        time.end instanceof Temporal.PlainDate
          ? time.end.toPlainDateTime({ hour: 23, minute: 59 })
          : time.end;
      if (main.clock === null) change.allDay = true;
    }
  }
  if (time !== null && hasStart && time.start instanceof Temporal.PlainDateTime)
    change.startTime = time.start.toPlainTime();
  if (
    clock !== null &&
    clockEnd !== null &&
    time !== null &&
    time.end instanceof Temporal.PlainDateTime &&
    time.start instanceof Temporal.PlainDateTime
  ) {
    change.minutes = Math.round(time.start.until(time.end, { largestUnit: "minute" }).total("minute"));
  } else if (clock === null && clockEnd !== null) {
    const minute = resolveClock(clockEnd, main.part, null).minute;
    const end = plainDateTime(0, minute).toPlainTime();
    change.endTime = end;
    change.end = (change.date ?? frame.now.toPlainDate()).toPlainDateTime(end);
  }
  if (main.length !== null && isExact(main.length)) change.minutes = inMinutes(main.length);
  change.alternatives = resolved.alternatives.flatMap(({ time: other, reason }) => {
    const date = other.start instanceof Temporal.PlainDate ? other.start : other.start.toPlainDate();
    return change.date !== null && !date.equals(change.date) ? [{ date, reason }] : [];
  });
}

/** Claims "make it", "move it to"; where the new value begins. */
function skipMake(sheet: Sheet): number {
  const { scan } = sheet;
  let at = 0;
  for (let count = 0; count < 4; count++) {
    const found = findPattern(scan.words.change.make, scan.tokens, at);
    if (found === null) break;
    for (let k = at; k < found.end; k++) if (isFree(sheet, k)) claim(sheet, k, k + 1, use.wrapper);
    at = found.end;
    if (isMark(scan, at, ",")) at++;
  }
  return at;
}

/** "2", "make it 2": a number alone is a clock time here. */
function bareTimes(sheet: Sheet, start: number): TimePhrase | null {
  const { scan } = sheet;
  const times = readBareTimes(scan, start);
  if (times === null || isSpelledLength(scan, start, times.to)) return null;
  const after = findPattern(scan.words.change.instead, scan.tokens, times.to);
  const rest = scan.tokens[after?.end ?? times.to];
  if (rest !== undefined && rest.kind !== "mark") return null;
  claim(sheet, start, times.to, use.time);
  return times;
}

/** "dos horas", "deux heures": with the unit written out and nothing before it, that long. */
function isSpelledLength(scan: Scan, at: number, end: number): boolean {
  const length = scan.words.lexicon.articleDay ? readLength(scan, at) : null;
  return length !== null && length.end === end && (scan.tokens[end - 1]?.text.length ?? 0) > 3;
}
