import type { EventFields } from "../event";
import type { When } from "../when";
import { sameWhen } from "./change";
import { saysTheSame } from "./compare";
import { moveRule } from "./move-rule";
import { lengthOf, occurrenceAt } from "./recurrence";
import { moveRecurrenceId, recurrenceIdOf, startAt } from "./recurrence-id";

/**
 * The change from `before` to `after` made to `onto` instead: another part of the same series, or the same event as it has
 * become meanwhile. Times move by as much, rules follow their start, and what the change leaves alone stays.
 */
export function rebaseChange(before: EventFields, after: EventFields, onto: EventFields): EventFields {
  const when = rebaseWhen(before.when, after.when, onto.when);
  const pick = <K extends "title" | "location" | "attendees" | "alerts" | "body">(name: K): EventFields[K] =>
    sameValue(before[name], after[name]) ? onto[name] : after[name];
  const free = before.free === after.free ? onto.free : after.free;
  return {
    title: pick("title"),
    when,
    recurrence: rebaseRule(before, after, onto, when),
    location: pick("location"),
    attendees: pick("attendees"),
    alerts: pick("alerts"),
    body: pick("body"),
    ...(free && { free }),
  };
}

function rebaseWhen(before: When, after: When, onto: When): When {
  if (sameWhen(before, after)) return onto;
  if (before.kind !== onto.kind) return after;
  const start = startAt(after, moveRecurrenceId(recurrenceIdOf(onto), before, after));
  const keepsLength =
    before.kind === after.kind && Temporal.Duration.compare(lengthOf(before), lengthOf(after)) === 0;
  return occurrenceAt(after, start, lengthOf(keepsLength ? onto : after));
}

function rebaseRule(before: EventFields, after: EventFields, onto: EventFields, when: When): string | null {
  const followed = before.recurrence && moveRule(before.recurrence, before.when, after.when);
  if (after.recurrence === before.recurrence || after.recurrence === followed) {
    return onto.recurrence === null ? null : (moveRule(onto.recurrence, onto.when, when) ?? onto.recurrence);
  }
  if (after.recurrence === null || endOf(after.recurrence) !== endOf(before.recurrence))
    return after.recurrence;
  return withEndOf(after.recurrence, onto.recurrence);
}

function endOf(rule: string | null): string {
  return (rule ?? "").split(";").filter(isEnd).join(";");
}

/** The rule, ending as the other one does. */
export function withEndOf(rule: string, other: string | null): string {
  const ends = (other ?? "").split(";").filter(isEnd);
  return [...rule.split(";").filter((part) => !isEnd(part)), ...ends].join(";");
}

function isEnd(part: string): boolean {
  return /^(UNTIL|COUNT)=/i.test(part);
}

const names = ["title", "when", "recurrence", "location", "attendees", "alerts", "body"] as const;

/** What is still to be changed when the event says `now`: `before`, but with what it already says as wanted. */
export function pendingChange(before: EventFields, after: EventFields, now: EventFields): EventFields {
  const settled = names
    .filter((name) => sameField(name, after, now))
    .map((name) => [name, after[name]] as const);
  return { ...before, ...Object.fromEntries(settled) };
}

export function changesNothing(before: EventFields, after: EventFields): boolean {
  return names.every((name) => sameField(name, before, after));
}

/** Whether the change touches a field that somebody else has changed, too. */
export function clashes(before: EventFields, after: EventFields, now: EventFields): boolean {
  return names.some((name) => !sameField(name, before, after) && !sameField(name, before, now));
}

function sameField(name: (typeof names)[number], a: EventFields, b: EventFields): boolean {
  if (name === "when" || name === "recurrence") {
    const bare = { title: "", location: null, recurrence: null };
    return name === "when"
      ? saysTheSame({ ...a, ...bare }, { ...b, ...bare })
      : saysTheSame({ ...a, ...bare, recurrence: a.recurrence }, { ...a, ...bare, recurrence: b.recurrence });
  }
  return sameValue(a[name], b[name]);
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
