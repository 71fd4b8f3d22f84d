import ICAL from "ical.js";
import type { ReminderFields } from "../../../domain/event";
import { instantValue, momentProperty } from "./value";
import { addZones, writeRule, writeText } from "./write-event";

/** A to-do (RFC 5545, section 3.6.2) that is due when the reminder is given. It has no alarm: the conversation rings. */
export function buildTask(uid: string, reminder: ReminderFields, now: Temporal.Instant): string {
  const { title, at, recurrence } = reminder;
  const when = { kind: "timed", start: at, end: at } as const;
  const root = new ICAL.Component("vcalendar");
  root.addPropertyWithValue("version", "2.0");
  root.addPropertyWithValue("prodid", "-//Adjutant//EN");
  addZones(root, when);
  const main = new ICAL.Component("vtodo");
  root.addSubcomponent(main);
  main.addPropertyWithValue("uid", uid);
  main.addPropertyWithValue("created", instantValue(now));
  main.addPropertyWithValue("dtstamp", instantValue(now));
  writeText(main, "summary", title);
  main.addProperty(momentProperty("due", at));
  if (recurrence !== null) {
    // A rule counts from a start.
    main.addProperty(momentProperty("dtstart", at));
    writeRule(main, recurrence, when);
  }
  return root.toString();
}
