import ICAL from "ical.js";
import type { EventFields } from "../../../domain/event";
import { sameWhen } from "../../../domain/series/change";
import { isUsableRecurrence } from "../../../domain/series/recurrence";
import { alignUntil } from "../../../domain/series/until";
import type { When } from "../../../domain/when";
import type { Organizing } from "../scheduling/scheduling";
import { type CalendarObject, findVtimezone } from "./calendar-object";
import { readAlarms, readComponent } from "./read-event";
import { cleanText, instantValue, momentProperty, zoneToWrite } from "./value";
import { buildVtimezone } from "./vtimezone";
import { type Standing, standingIn, writePeople } from "./write-people";

/** A new object of one event. */
export function buildEvent(
  uid: string,
  event: EventFields,
  now: Temporal.Instant,
  organizing: Organizing | null = null,
): string {
  const root = new ICAL.Component("vcalendar");
  root.addPropertyWithValue("version", "2.0");
  root.addPropertyWithValue("prodid", "-//Adjutant//EN");
  addZones(root, event.when);
  const main = new ICAL.Component("vevent");
  root.addSubcomponent(main);
  main.addPropertyWithValue("uid", uid);
  main.addPropertyWithValue("created", instantValue(now));
  stamp(main, now, 0);
  writeText(main, "summary", event.title);
  writeWhen(main, event.when);
  if (event.recurrence !== null) writeRule(main, event.recurrence, event.when);
  writeText(main, "location", event.location);
  writeText(main, "description", event.body);
  if (event.free) main.addPropertyWithValue("transp", "TRANSPARENT");
  writePeople(main, event.attendees, standingIn(null, event.attendees, organizing), organizing);
  writeAlarms(main, event);
  return root.toString();
}

/** A component with its event saying `after`. What that does not change stays as it is, to the letter. */
export function patchComponent(
  object: CalendarObject,
  component: ICAL.Component,
  after: EventFields,
  zone: string,
  standing: Standing = null,
  organizing: Organizing | null = null,
): void {
  const before = readComponent(object, component, zone);
  const rule = after.recurrence === null ? null : alignUntil(after.recurrence, after.when);
  if (!sameWhen(before.when, after.when)) {
    addZones(object.root, after.when);
    writeWhen(component, after.when);
  }
  if (before.recurrence !== rule) {
    component.removeAllProperties("rrule");
    if (rule !== null) writeRule(component, rule, after.when);
  }
  if (before.title !== after.title) writeText(component, "summary", after.title);
  if (before.location !== after.location) writeText(component, "location", after.location);
  if (before.body !== after.body) writeText(component, "description", after.body);
  writePeople(component, after.attendees, standing, organizing);
  if (before.free !== after.free)
    component.updatePropertyWithValue("transp", after.free ? "TRANSPARENT" : "OPAQUE");
  if (before.alerts.join() !== after.alerts.join()) writeAlarms(component, after);
}

export function stamp(main: ICAL.Component, now: Temporal.Instant, sequence: number): void {
  main.updatePropertyWithValue("dtstamp", instantValue(now));
  main.updatePropertyWithValue("last-modified", instantValue(now));
  main.updatePropertyWithValue("sequence", sequence);
}

export function writeText(main: ICAL.Component, name: string, text: string | null): void {
  const clean = cleanText(text ?? "");
  if (clean === "") main.removeAllProperties(name);
  else main.updatePropertyWithValue(name, clean);
}

function writeWhen(main: ICAL.Component, when: When): void {
  for (const name of ["dtstart", "dtend", "duration"]) main.removeAllProperties(name);
  main.addProperty(momentProperty("dtstart", when.kind === "all-day" ? when.first : when.start));
  main.addProperty(momentProperty("dtend", when.kind === "all-day" ? when.last.add({ days: 1 }) : when.end));
}

export function addZones(root: ICAL.Component, when: When): void {
  if (when.kind === "all-day") return;
  for (const at of [when.start, when.end]) {
    const zone = zoneToWrite(at);
    if (zone !== null && findVtimezone(root, zone) === null) {
      root.addSubcomponent(buildVtimezone(zone, at.toPlainDate()));
    }
  }
}

export function writeRule(main: ICAL.Component, rule: string, when: When): void {
  const aligned = alignUntil(rule, when);
  // ical.js takes nearly anything for a rule, and a server keeps it.
  if (!isUsableRecurrence(when, aligned, "UTC")) throw new Error("unusable RRULE");
  main.addPropertyWithValue("rrule", ICAL.Recur.fromString(aligned));
}

function writeAlarms(main: ICAL.Component, event: EventFields): void {
  for (const { alarm } of readAlarms(main)) main.removeSubcomponent(alarm);
  for (const minutes of event.alerts) {
    const alarm = new ICAL.Component("valarm");
    alarm.addPropertyWithValue("action", "DISPLAY");
    alarm.addPropertyWithValue("description", cleanText(event.title) || "-");
    alarm.addPropertyWithValue("trigger", ICAL.Duration.fromSeconds(-60 * minutes));
    main.addSubcomponent(alarm);
  }
}
