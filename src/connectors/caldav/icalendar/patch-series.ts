import ICAL from "ical.js";
import type { Override, RecurrenceId, Series } from "../../../domain/event";
import { isSeries } from "../../../domain/series/appearances";
import { startAt } from "../../../domain/series/recurrence-id";
import type { When } from "../../../domain/when";
import type { Organizing } from "../scheduling/scheduling";
import { type CalendarObject, lacksSeries, parseCalendarObject } from "./calendar-object";
import { listInvited } from "./read-event";
import { readRecurrenceId, readSeries } from "./read-series";
import { momentProperty } from "./value";
import { addZones, buildEvent, patchComponent, stamp } from "./write-event";
import { type Standing, standingIn } from "./write-people";

/** A new object of one series, or single event. */
export function buildSeries(
  uid: string,
  series: Series,
  zone: string,
  now: Temporal.Instant,
  organizing: Organizing | null,
): string {
  const text = buildEvent(uid, series.event, now, organizing);
  const object = parseCalendarObject(text);
  if (object === null || !isSeries(series)) return text;
  return patchSeries(object, series, () => null, zone, now, organizing);
}

/** What an override was named by, to what it is named by in the series to write; null where it is there no longer. */
export type Naming = (original: RecurrenceId) => RecurrenceId | null;

/**
 * The object with its series being `after`. Whatever that does not change stays as it is, to the letter: properties of
 * other programs, the form in which times are written, components that we do not know.
 */
export function patchSeries(
  object: CalendarObject,
  after: Series,
  naming: Naming,
  zone: string,
  now: Temporal.Instant,
  organizing: Organizing | null = null,
): string {
  const { root, main } = object;
  const before = readSeries(object, zone);
  const people = [after.event, ...after.overrides.map(({ event }) => event)].flatMap(
    (each) => each.attendees,
  );
  const standing = standingIn(main, people, organizing);
  const pen: Pen = { zone, now, standing, organizing };
  const overrides = pairOverrides(object, before, after, naming, zone);
  rewriteIfChanged(main, pen, () => {
    patchComponent(object, main, after.event, zone, standing, organizing);
    if (lacksSeries(object)) return;
    if (after.event.recurrence === null) main.removeAllProperties("exrule");
    writeMoments(object, "exdate", before.struck, after.struck, after.event.when);
    writeMoments(object, "rdate", before.added, after.added, after.event.when);
  });
  for (const { component, override } of overrides) {
    if (override === null) root.removeSubcomponent(component);
    else
      rewriteIfChanged(component, pen, () => patchOverride(object, component, before, after, override, pen));
  }
  const known = new Set(overrides.map(({ override }) => override));
  for (const override of after.overrides) {
    if (!known.has(override)) addOverride(object, after, override, pen);
  }
  return root.toString();
}

interface Pair {
  readonly component: ICAL.Component;
  readonly override: Override | null;
}

function pairOverrides(
  object: CalendarObject,
  before: Series,
  after: Series,
  naming: Naming,
  zone: string,
): Pair[] {
  return object.exceptions.map((component) => {
    const original = readRecurrenceId(object, component, before.event.when, zone);
    const name = original === null ? null : naming(original);
    return { component, override: after.overrides.find((each) => each.original === name) ?? null };
  });
}

/** What a rewriting of an object goes by. */
interface Pen {
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly standing: Standing;
  readonly organizing: Organizing | null;
}

/**
 * SEQUENCE and the stamps count changes, so what is left as it is keeps them. An alarm is the user's own and nobody else's
 * revision, and a guest counts none: the organizer does.
 */
function rewriteIfChanged(component: ICAL.Component, { now, standing }: Pen, rewrite: () => void): void {
  const was = component.toString();
  rewrite();
  const text = component.toString();
  if (text === was) return;
  const isOnlyAlarms = withoutAlarms(text) === withoutAlarms(was);
  const revision = sequenceOf(component);
  stamp(component, now, isOnlyAlarms || standing === "guest" ? revision : revision + 1);
}

function withoutAlarms(text: string): string {
  return text.replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r?\n/g, "");
}

function sequenceOf(component: ICAL.Component): number {
  const sequence = Number(component.getFirstPropertyValue("sequence") ?? 0);
  return Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0;
}

function patchOverride(
  object: CalendarObject,
  component: ICAL.Component,
  before: Series,
  after: Series,
  override: Override,
  { zone, standing, organizing }: Pen,
): void {
  patchComponent(object, component, override.event, zone, standing, organizing);
  if (readRecurrenceId(object, component, before.event.when, zone) === override.original) return;
  writeRecurrenceId(object, component, override.original, after.event.when);
}

/** Made of the series itself, so that what other programs keep with it goes for this appearance too. */
function addOverride(
  object: CalendarObject,
  after: Series,
  override: Override,
  { zone, now, standing, organizing }: Pen,
): void {
  const component = ICAL.Component.fromString(object.main.toString());
  for (const name of ["rrule", "rdate", "exdate", "exrule"]) component.removeAllProperties(name);
  writeRecurrenceId(object, component, override.original, after.event.when);
  object.root.addSubcomponent(component);
  patchComponent(object, component, override.event, zone, standing, organizing);
  stamp(component, now, sequenceOf(component) + (standing === "guest" ? 0 : 1));
}

function writeRecurrenceId(
  object: CalendarObject,
  component: ICAL.Component,
  original: RecurrenceId,
  first: When,
): void {
  addZones(object.root, first);
  component.removeAllProperties("recurrence-id");
  component.addProperty(momentProperty("recurrence-id", momentOf(original, first)));
}

function writeMoments(
  { root, main }: CalendarObject,
  name: "exdate" | "rdate",
  before: readonly RecurrenceId[],
  after: readonly RecurrenceId[],
  first: When,
): void {
  if (before.join() === after.join()) return;
  main.removeAllProperties(name);
  if (after.length > 0) addZones(root, first);
  for (const id of after) main.addProperty(momentProperty(name, momentOf(id, first)));
}

function momentOf(id: RecurrenceId, first: When): Temporal.PlainDate | Temporal.ZonedDateTime {
  const start = startAt(first, id);
  return first.kind === "all-day" ? start.toPlainDate() : start;
}

/** A second object of the same events under another UID: what the later part of a split series is made of. */
export function copyObject(object: CalendarObject, uid: string): CalendarObject {
  const copy = parseCalendarObject(object.root.toString());
  if (copy === null) throw new Error("no VEVENT");
  for (const event of copy.root.getAllSubcomponents("vevent")) event.updatePropertyWithValue("uid", uid);
  return { ...copy, uid };
}

/** An object as it was once, counted as a change of what it became. */
export function reviveObject(
  text: string,
  current: CalendarObject | null,
  now: Temporal.Instant,
  organizing: Organizing | null = null,
): CalendarObject {
  const object = parseCalendarObject(text);
  if (object === null) throw new Error("no VEVENT");
  if (standingIn(object.main, [], organizing) === "guest") return object;
  const answers = new Map(
    (current === null ? [] : listInvited(current.main)).map(({ property, person }) => [
      person.email?.toLowerCase(),
      property.getFirstParameter("partstat"),
    ]),
  );
  for (const { property, person } of eventsOf(object).flatMap(listInvited)) {
    const answer = answers.get(person.email?.toLowerCase());
    property.removeParameter("schedule-status");
    // What guests answered since then is theirs.
    if (organizing !== null && answer) property.setParameter("partstat", answer);
  }
  const newest = Math.max(0, ...eventsOf(current ?? object).map(sequenceOf));
  for (const event of eventsOf(object)) stamp(event, now, newest + 1);
  return object;
}

function eventsOf({ root }: CalendarObject): ICAL.Component[] {
  return root.getAllSubcomponents("vevent");
}
