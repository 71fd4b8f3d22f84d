import { takeAlerts } from "./fields/alerts";
import { findShift } from "./fields/moves";
import { readNames, takePeople } from "./fields/people";
import { takePlace } from "./fields/places";
import { claim, isFree, newSheet, type Sheet, textOf, use } from "./fields/sheet";
import { inMinutes, isExact, readLength } from "./grammar/amounts";
import { mergePhrases } from "./grammar/merge";
import type { TimePhrase } from "./grammar/nodes";
import { readBareTimes } from "./grammar/parts/clock-part";
import { readPhrase, readPhrases } from "./grammar/phrases";
import { isMark, roleAt, type Scan } from "./grammar/scan";
import { findPattern } from "./pattern";
import type { ReadChange, ReadingContext } from "./reading";
import { scanText } from "./scan-text";
import { plainDateTime } from "./time/days";
import type { Frame } from "./time/frame";
import { resolveClock } from "./time/resolve-clock";
import { resolvePhrase } from "./time/resolve-phrase";

type Change = { -readonly [Key in keyof ReadChange]: ReadChange[Key] };

/** A reply in the editing state -> what it changes; null when nothing was understood. */
export function readChange(text: string, context: ReadingContext): ReadChange | null {
  return takeChange(text, context)?.change ?? null;
}

/** Whether a text begins with a matter of its own, "lunch with Zoe", rather than with what is to change: "with Zoe", "at Nobu". */
export function namesMatter(text: string, context: ReadingContext): boolean {
  const { change, sheet } = takeChange(text, context) ?? {};
  if (change === undefined || sheet === undefined) return true;
  const { tokens, words } = sheet.scan;
  if (change.title !== null || tokens[0]?.kind !== "word" || !isFree(sheet, 0)) return false;
  const { make, instead } = words.change;
  return [make, instead, words.message.courtesies].every((each) => findPattern(each, tokens, 0) === null);
}

function takeChange(text: string, context: ReadingContext): { change: ReadChange; sheet: Sheet } | null {
  const { frame, scan } = scanText(text, context);
  if (scan.tokens.length === 0) return null;
  const sheet = newSheet(scan);
  const change: Change = { ...untouched };
  const wasNamed = takeNewName(sheet, change);
  if (!wasNamed) {
    dropOldTimes(sheet);
    takeRemovals(sheet, change);
    takeNewAlerts(sheet, change);
    takeNote(sheet, change);
    takeShift(sheet, change);
    takeTimes(sheet, frame, change);
    takeNewPeople(sheet, change);
    takeNewPlace(sheet, change);
  }
  const touched = (Object.keys(change) as (keyof ReadChange)[]).some((key) => !isUntouched(change, key));
  return touched ? { change, sheet } : null;
}

const untouched: ReadChange = {
  date: null,
  startTime: null,
  end: null,
  minutes: null,
  shiftMinutes: null,
  allDay: false,
  zone: null,
  title: null,
  location: undefined,
  addAttendees: [],
  removeAttendees: [],
  alerts: undefined,
  recurrence: undefined,
  body: null,
  alternatives: [],
};

function isUntouched(change: ReadChange, key: keyof ReadChange): boolean {
  const value = change[key];
  return value === untouched[key] || (Array.isArray(value) && value.length === 0 && key !== "alerts");
}

/** "call it Lunch at Nobu": all that follows is the title. */
function takeNewName(sheet: Sheet, change: Change): boolean {
  const { scan } = sheet;
  const found = findPattern(scan.words.change.rename, scan.tokens, 0);
  if (found === null || found.end >= scan.tokens.length) return false;
  const title = textOf(scan, found.end, scan.tokens.length)
    .replaceAll(/^["“«'„]+|["”»'.“]+$/g, "")
    .trim();
  if (title === "") return false;
  change.title = title;
  return true;
}

/** "at 3 instead of 2": what no longer holds is not read. */
function dropOldTimes(sheet: Sheet): void {
  const { scan } = sheet;
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = findPattern(scan.words.change.insteadOf, scan.tokens, at);
    const old = found === null ? null : (readPhrase(scan, found.end) ?? readBareTimes(scan, found.end));
    if (old !== null) claim(sheet, at, old.to, use.wrapper);
  }
}

/** "no reminder", "no place", "just once", "without Bob". */
function takeRemovals(sheet: Sheet, change: Change): void {
  const { scan } = sheet;
  const { words, tokens } = scan;
  for (let at = 0; at < tokens.length; at++) {
    if (!isFree(sheet, at)) continue;
    const alerts = findPattern(words.change.noAlerts, tokens, at);
    const place = findPattern(words.change.noPlace, tokens, at);
    const once = findPattern(words.change.once, tokens, at);
    const found = alerts ?? place ?? once;
    if (found !== null) {
      if (alerts !== null) change.alerts = [];
      else if (place !== null) change.location = null;
      else change.recurrence = null;
      claim(sheet, at, found.end, use.wrapper);
      at = found.end - 1;
      continue;
    }
    const without = findPattern(words.change.without, tokens, at);
    const names = without === null ? null : readNames(sheet, without.end, tokens.length);
    if (names === null) continue;
    change.removeAttendees = [...change.removeAttendees, ...names.people.map((person) => person.name)];
    claim(sheet, at, names.end, use.guest);
    at = names.end - 1;
  }
}

function takeNewAlerts(sheet: Sheet, change: Change): void {
  const alerts = takeAlerts(sheet);
  if (alerts.length > 0) change.alerts = [...new Set(alerts.flatMap((alert) => alert.minutes))];
}

function takeNote(sheet: Sheet, change: Change): void {
  const { scan } = sheet;
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = isFree(sheet, at) ? findPattern(scan.words.change.note, scan.tokens, at) : null;
    if (found === null || found.end >= scan.tokens.length) continue;
    change.body = textOf(scan, found.end, scan.tokens.length);
    claim(sheet, at, scan.tokens.length, use.body);
    return;
  }
}

/** "an hour later", "30 minutes earlier", "back by half an hour". */
function takeShift(sheet: Sheet, change: Change): void {
  const shift = findShift(sheet.scan, 0, sheet.scan.tokens.length);
  if (shift === null || !isFree(sheet, shift.from)) return;
  change.shiftMinutes = shift.minutes;
  claim(sheet, shift.from, shift.to, use.time);
}

function takeTimes(sheet: Sheet, frame: Frame, change: Change): void {
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

/** "add Bob and Eve", "with Bob too". */
function takeNewPeople(sheet: Sheet, change: Change): void {
  const { scan } = sheet;
  for (let at = 0; at < scan.tokens.length; at++) {
    const found = isFree(sheet, at) ? findPattern(scan.words.change.add, scan.tokens, at) : null;
    const names = found === null ? null : readNames(sheet, found.end, scan.tokens.length);
    if (names === null) continue;
    change.addAttendees = [...change.addAttendees, ...names.people];
    claim(sheet, at, names.end, use.guest);
    at = names.end - 1;
  }
  const others = takePeople(sheet, 0, scan.tokens.length);
  change.addAttendees = [...change.addAttendees, ...others.people];
}

/** "at Sole instead", "location: room 5". */
function takeNewPlace(sheet: Sheet, change: Change): void {
  const { scan } = sheet;
  if (change.location === null) return;
  for (let at = 0; at < scan.tokens.length; at++) {
    const found =
      sheet.uses[at] === use.free || sheet.uses[at] === use.wrapper
        ? findPattern(scan.words.change.place, scan.tokens, at)
        : null;
    if (found === null || !isFree(sheet, found.end)) continue;
    let end = found.end;
    while (
      end < scan.tokens.length &&
      isFree(sheet, end) &&
      findPattern(scan.words.change.instead, scan.tokens, end) === null &&
      scan.tokens[end]?.kind !== "line"
    )
      end++;
    while (end > found.end && scan.tokens[end - 1]?.kind === "mark") end--;
    const place = textOf(scan, found.end, end);
    const first = scan.tokens[found.end];
    if (
      place === "" ||
      first === undefined ||
      (scan.words.message.notPlaces.has(first.word) && !first.capital)
    )
      continue;
    change.location = scan.words.message.placeForm?.(place) ?? place;
    claim(sheet, at, end, use.place);
    return;
  }
  const place = takePlace(sheet, 0, scan.tokens.length);
  if (place.place !== null) change.location = place.place;
}

/** Whether words that were left as a title only say that something is to change: "make", "instead". */
export function isChangeWord(title: string, context: ReadingContext): boolean {
  const { scan } = scanText(title, context);
  const { make, instead } = scan.words.change;
  return [make, instead].some(
    (patterns) => findPattern(patterns, scan.tokens, 0)?.end === scan.tokens.length,
  );
}
