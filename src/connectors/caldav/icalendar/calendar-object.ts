import ICAL from "ical.js";

/** What one resource of a calendar collection holds: a series or single event, and the exceptions to it. */
export interface CalendarObject {
  readonly root: ICAL.Component;
  readonly uid: string;
  /** The event itself; for a series of which only exceptions are known (an invitation to one date), the first of these. */
  readonly main: ICAL.Component;
  /** VEVENTs with a RECURRENCE-ID, `main` too if it is one. */
  readonly exceptions: readonly ICAL.Component[];
}

/** Null when there is no event in it. @throws Error on what is no iCalendar */
export function parseCalendarObject(text: string): CalendarObject | null {
  const root = ICAL.Component.fromString(text);
  if (root.name !== "vcalendar") throw new Error("not a VCALENDAR");
  const events = root.getAllSubcomponents("vevent");
  const exceptions = events.filter((event) => event.hasProperty("recurrence-id"));
  const main = events.find((event) => !event.hasProperty("recurrence-id")) ?? exceptions[0];
  if (main === undefined) return null;
  return { root, uid: String(main.getFirstPropertyValue("uid") ?? ""), main, exceptions };
}

/** An invitation to single dates of a series that we do not see. */
export function lacksSeries({ main }: CalendarObject): boolean {
  return main.hasProperty("recurrence-id");
}

export function findVtimezone(root: ICAL.Component, tzid: string): ICAL.Component | null {
  return (
    root.getAllSubcomponents("vtimezone").find((each) => each.getFirstPropertyValue("tzid") === tzid) ?? null
  );
}
