/** Where a move leads: "… to Friday at 2", "… an hour later", "… by 30 minutes". */

import { readClock } from "../grammar/clocks/clocks";
import { inMinutes, readLength } from "../grammar/lengths";
import { readBareTimes } from "../grammar/parts/clock-part";
import { readPhrase } from "../grammar/phrases";
import { roleAt, type Scan, skipRole, tagAt } from "../grammar/scan";
import { findPattern } from "../text/pattern";

export interface Target {
  /** The "to" that leads to the new time. */
  readonly lead: number;
  /** Where the new time begins. */
  readonly at: number;
}

export function findTarget(scan: Scan, from: number, to: number): Target | null {
  let second: Target | null = null;
  for (let at = from; at < to - 1; at++) {
    const word = scan.tokens[at]?.word ?? "";
    if (!scan.words.message.moveTo.has(word)) continue;
    const target = { lead: at, at: at + 1 };
    const isRead = readPhrase(scan, at + 1) !== null || readBareTimes(scan, at + 1) !== null;
    if (roleAt(scan, at, "at") < 0) {
      if (isRead) return target;
      continue;
    }
    // "del lunes a las 5 al martes": where "to" is "at" too, a time of day may still be the old one.
    const isClock = readClock(scan, roleAt(scan, at, "at"), "said") !== null;
    if (isRead && !isClock) return target;
    if (isClock) second ??= isRead ? target : { lead: at, at };
  }
  return second;
}

export interface Shift {
  /** Later if positive. */
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

/** A length with "later" or "earlier" beside it. */
export function findShift(scan: Scan, from: number, to: number): Shift | null {
  const { later, earlier } = scan.words.change;
  for (let at = from; at < to; at++) {
    const length = readLength(scan, at);
    if (length !== null) {
      const minutes = inMinutes(length.value.length);
      const after = findPattern(later, scan.tokens, length.end);
      const before = findPattern(earlier, scan.tokens, length.end);
      if (after !== null) return { minutes, from: at, to: after.end };
      if (before !== null) return { minutes: -minutes, from: at, to: before.end };
      at = length.end - 1;
      continue;
    }
    const after = findPattern(later, scan.tokens, at);
    const before = findPattern(earlier, scan.tokens, at);
    const end = after?.end ?? before?.end ?? -1;
    if (end < 0) continue;
    const led = skipRole(scan, skipRole(scan, end, "by"), "for");
    // "décale d'une heure"
    const by = readLength(scan, roleAt(scan, led, "in") < 0 ? skipRole(scan, led, "of") : led);
    if (by !== null) {
      const minutes = inMinutes(by.value.length);
      return { minutes: after !== null ? minutes : -minutes, from: at, to: by.end };
    }
  }
  return null;
}

/** "15 minutes longer", "extend the review by half an hour": how much longer it gets, shorter if negative. */
export function findStretch(scan: Scan, verb: number, from: number, to: number): Shift | null {
  const { longer, shorter, prolong, curtail } = scan.words.change;
  for (let at = from; at < to; at++) {
    const length = readLength(scan, at);
    const start = length === null ? at : length.end;
    const more = findPattern(longer, scan.tokens, start);
    const end = more?.end ?? findPattern(shorter, scan.tokens, start)?.end ?? -1;
    if (end < 0) continue;
    const sign = more === null ? -1 : 1;
    if (length !== null) return { minutes: sign * inMinutes(length.value.length), from: at, to: end };
    const by = skipRole(scan, skipRole(scan, end, "by"), "for");
    const after = by > end ? readLength(scan, by) : null;
    if (after !== null) return { minutes: sign * inMinutes(after.value.length), from: at, to: after.end };
  }
  const isLonger = findPattern(prolong, scan.tokens, verb) !== null;
  const way = isLonger ? 1 : findPattern(curtail, scan.tokens, verb) !== null ? -1 : 0;
  const by = way === 0 ? null : findShiftBy(scan, verb, from, to, true);
  return by === null ? null : { ...by, minutes: way * Math.abs(by.minutes) };
}

function isClockBefore(scan: Scan, at: number): boolean {
  if (roleAt(scan, at - 1, "at") === at || roleAt(scan, at - 2, "at") === at) return true;
  const isDigits = scan.tokens[at]?.kind === "number" && scan.tokens[at + 1]?.glued === true;
  return (
    isDigits &&
    (["weekday", "day", "relative", "month"] as const).some((kind) => tagAt(scan, at - 1, kind) !== null)
  );
}

/**
 * "postpone lunch by an hour", "push the review 30 minutes", "сдвинь на час": the verb, from `verb` on, tells which way.
 * `weak` verbs take a length without "by".
 */
export function findShiftBy(scan: Scan, verb: number, from: number, to: number, weak: boolean): Shift | null {
  for (let at = from; at < to; at++) {
    const by = Math.max(roleAt(scan, at, "by"), roleAt(scan, at, "shifted-by"));
    const lead = by >= 0 ? by : roleAt(scan, at, "for");
    const length = readLength(scan, lead >= 0 ? lead : at);
    if (roleAt(scan, at - 1, "every") === at) continue;
    if (length === null || (lead < 0 && !(weak && length.value.counted && at > from))) continue;
    // "à 17h", "lundi 17h"
    if (lead < 0 && isClockBefore(scan, at)) continue;
    const { minutes, days } = length.value.length;
    // "перенеси на 3 часа" names a time, "на 30 минут" and "на неделю" do not.
    const isClock = by < 0 && !weak && length.value.smallest === "hour" && days === 0;
    if (isClock) continue;
    let isBack = false;
    for (let k = verb; k < at; k++)
      if (findPattern(scan.words.change.earlier, scan.tokens, k) !== null) isBack = true;
    const whole = minutes === 0 && days === 0 && length.value.length.months === 0;
    if (whole) continue;
    const amount = inMinutes(length.value.length);
    return { minutes: isBack ? -amount : amount, from: at, to: length.end };
  }
  return null;
}
