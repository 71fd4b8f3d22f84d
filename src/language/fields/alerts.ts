/** Alerts: "remind me 30 min before", "with a 10 minute reminder", "and a day ahead". */

import { readDate } from "../grammar/dates/dates";
import { inMinutes, readLength, unitLength } from "../grammar/lengths";
import { isMark, roleAt, type Scan, skipRole, tagAt } from "../grammar/scan";
import { findPattern } from "../text/pattern";
import { claim, isFree, type Sheet, use } from "./sheet";

export interface Alert {
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly minutes: readonly number[];
}

/** Takes the alerts out of the sheet. */
export function takeAlerts(sheet: Sheet): Alert[] {
  const { scan } = sheet;
  const alerts: Alert[] = [];
  let at = 0;
  while (at < scan.tokens.length) {
    const found = isFree(sheet, at) ? readAlert(scan, at, alerts.length > 0) : null;
    if (found === null) {
      at++;
      continue;
    }
    claim(sheet, at, found.end, use.alert);
    alerts.push({ from: at, to: found.end, minutes: found.minutes });
    at = found.end;
  }
  return alerts;
}

interface AlertRead {
  readonly minutes: readonly number[];
  readonly end: number;
}

/** `again`: an alert came before, so that "and a day ahead" is one too. */
function readAlert(scan: Scan, at: number, again: boolean): AlertRead | null {
  const lead = findPattern(scan.words.message.alertLeads, scan.tokens, at);
  if (lead !== null) {
    const isNoun =
      scan.words.message.alertNouns.has(scan.tokens[lead.end - 1]?.word ?? "") || hasNoun(scan, at, lead.end);
    const offsets = readOffsets(scan, lead.end);
    if (offsets !== null && (offsets.ahead || isNoun) && !isDelayed(scan, at, lead.end, offsets.end))
      return offsets;
  }
  const start = skipLead(scan, at);
  const noun = readLength(scan, start);
  if (noun !== null && noun.value.length.months === 0) {
    const joined = scan.tokens[noun.end];
    // "10 uur herinnering half uur ervoor"
    const isLead = readOffsets(scan, noun.end + 1)?.ahead === true;
    if (joined?.kind === "word" && scan.words.message.alertNouns.has(joined.word) && !isLead) {
      const isWhole = roleAt(scan, noun.end + 1, "ahead");
      return { minutes: [inMinutes(noun.value.length)], end: isWhole >= 0 ? isWhole : noun.end + 1 };
    }
  }
  // "… the meeting, 15 minutes before" at the end of what began with "remind me".
  if (noun !== null && start === at && saysAlert(scan, at)) {
    const before = roleAt(scan, noun.end, "ahead");
    const next = scan.tokens[before];
    if (before >= 0 && (next === undefined || next.kind === "mark"))
      return { minutes: [inMinutes(noun.value.length)], end: before };
  }
  // "eine Stunde vorher erinnern"
  const ahead = noun === null ? -1 : roleAt(scan, noun.end, "ahead");
  const verb = ahead < 0 ? null : findPattern(scan.words.message.alertLeads, scan.tokens, ahead);
  if (noun !== null && verb !== null && isLastOf(scan, verb.end))
    return { minutes: [inMinutes(noun.value.length)], end: verb.end };
  if (again) {
    const joint = skipJoint(scan, at);
    if (joint > at) {
      const offsets = readOffsets(scan, joint);
      if (offsets?.ahead) return offsets;
    }
  }
  return null;
}

function isLastOf(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.kind !== "word" && scan.tokens[at]?.kind !== "number";
}

/** "нагадай за годину подзвонити": where one word says "in" and "ahead", what begins with it and goes on is a delay. */
function isDelayed(scan: Scan, at: number, from: number, end: number): boolean {
  const isBoth = roleAt(scan, from, "ahead-before") >= 0 && roleAt(scan, from, "delay") >= 0;
  const isAhead = (["ahead", "and"] as const).some(
    (role) => roleAt(scan, end - 1, role) >= 0 || roleAt(scan, end, role) >= 0,
  );
  return isBoth && at === 0 && !isAhead && scan.tokens[end]?.kind === "word";
}

/** Whether the message says "remind" or "reminder" before. */
function saysAlert(scan: Scan, at: number): boolean {
  for (let k = 0; k < Math.min(at, 4); k++) {
    if (findPattern(scan.words.message.alertLeads, scan.tokens, k) !== null) return true;
  }
  return false;
}

function hasNoun(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (scan.words.message.alertNouns.has(scan.tokens[k]?.word ?? "")) return true;
  return false;
}

/** "with a", "and a", "set a" before "10 minute reminder". */
function skipLead(scan: Scan, at: number): number {
  const first = findPattern(scan.words.message.withWords, scan.tokens, at)?.end ?? skipJoint(scan, at);
  return roleAt(scan, first, "a") >= 0 && scan.tokens[first]?.text.length === 1
    ? roleAt(scan, first, "a")
    : first;
}

function skipJoint(scan: Scan, at: number): number {
  const comma = isMark(scan, at, ",") || isMark(scan, at, ";") ? at + 1 : at;
  return skipRole(scan, comma, "and");
}

/** "30 minutes before", "the day before", "1 day and 1 hour before". */
function readOffsets(scan: Scan, at: number): (AlertRead & { readonly ahead: boolean }) | null {
  const minutes: number[] = [];
  let ahead = false;
  let end = at;
  for (let count = 0; count < 5; count++) {
    const joined = count === 0 ? skipWords(scan, end) : skipJoint(scan, end);
    const prefix = roleAt(scan, joined, "ahead-before");
    const start = prefix >= 0 ? prefix : joined;
    if (count > 0 && start === end) break;
    if (prefix >= 0 || roleAt(scan, start, "eve") >= 0) ahead = true;
    const length = readOffset(scan, start);
    if (length === null || (count === 0 && isHour(scan, start))) break;
    minutes.push(length.minutes);
    ({ end } = length);
    const before = roleAt(scan, end, "ahead");
    // "a week before Christmas" is a day.
    const base = Math.max(roleAt(scan, end, "before"), before);
    if (before >= 0 && readDate(scan, skipRole(scan, base, "the"), true) === null) {
      ahead = true;
      end = before;
    }
  }
  // "an alarm for two hours from now"
  if (!ahead && roleAt(scan, end, "from-now") >= 0) return null;
  return minutes.length === 0 ? null : { minutes, end, ahead };
}

/** "une alarme à 7h" goes off then, not so long before. */
function isHour(scan: Scan, at: number): boolean {
  const isSaid = roleAt(scan, at - 1, "at") === at || roleAt(scan, at - 2, "at") === at;
  return isSaid && readLength(scan, at)?.value.smallest === "hour";
}

function skipWords(scan: Scan, at: number): number {
  let end = at;
  for (let count = 0; count < 3; count++) {
    const next = scan.tokens[end];
    if (isMark(scan, end, ":")) end++;
    else if (
      next?.kind === "word" &&
      (roleAt(scan, end, "at") >= 0 || roleAt(scan, end, "for") >= 0 || roleAt(scan, end, "of") >= 0) &&
      tagAt(scan, end, "unit") === null
    )
      end++;
    else break;
  }
  return end;
}

function readOffset(scan: Scan, at: number): { minutes: number; end: number } | null {
  const eve = roleAt(scan, at, "eve");
  if (eve >= 0) return { minutes: 1440, end: eve };
  const length = readLength(scan, at);
  if (length !== null) return { minutes: inMinutes(length.value.length), end: length.end };
  // "the day before"
  const the = Math.max(roleAt(scan, at, "the"), roleAt(scan, at, "on"));
  const unit = the < 0 ? null : tagAt(scan, the, "unit");
  if (unit === null || roleAt(scan, unit.end, "ahead") < 0) return null;
  return { minutes: inMinutes(unitLength(unit.meaning.unit, unit.meaning.count)), end: unit.end };
}
