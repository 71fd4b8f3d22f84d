import { takeAlerts } from "../fields/alerts";
import { readNames, takePeople } from "../fields/people";
import { takePlace } from "../fields/places";
import { claim, isFree, newSheet, type Sheet, textOf, use } from "../fields/sheet";
import type { ReadChange, ReadingContext } from "../reading";
import { findPattern } from "../text/pattern";
import { scanText } from "../text/scan-text";
import { type Change, isUntouched, untouched } from "./change";
import { dropOldTimes, takeShift, takeTimes } from "./change-times";

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
