/** Values of iCalendar properties as ours. */
import ICAL from "ical.js";

/** The text of a property, null when it is absent or blank. */
export function textOf(component: ICAL.Component | null, name: string): string | null {
  const value = component?.getFirstPropertyValue(name);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

export function wallClockOf(value: unknown): Temporal.PlainDateTime | null {
  if (!(value instanceof ICAL.Time)) return null;
  const { year, month, day, hour, minute, second } = value;
  return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second });
}

export function dateOf(value: ICAL.Time): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: value.year, month: value.month, day: value.day });
}

export function dateValue(date: Temporal.PlainDate): ICAL.Time {
  return ICAL.Time.fromDateString(date.toString());
}

export function wallClockValue(at: Temporal.PlainDateTime): ICAL.Time {
  return ICAL.Time.fromDateTimeString(at.toString({ smallestUnit: "second" }));
}

export function instantValue(at: Temporal.Instant): ICAL.Time {
  return ICAL.Time.fromDateTimeString(at.toString({ smallestUnit: "second" }));
}

/** A day, or a time in its zone. */
export type Moment = Temporal.PlainDate | Temporal.ZonedDateTime;

export function momentProperty(name: string, moment: Moment): ICAL.Property {
  const property = new ICAL.Property(name);
  if (moment instanceof Temporal.PlainDate) {
    property.resetType("date");
    property.setValue(dateValue(moment));
    return property;
  }
  const zone = zoneToWrite(moment);
  if (zone === null) property.setValue(instantValue(moment.toInstant()));
  else {
    property.setParameter("tzid", zone);
    property.setValue(wallClockValue(moment.toPlainDateTime()));
  }
  return property;
}

/** Null for UTC and mere offsets, which go as instants. */
export function zoneToWrite(at: Temporal.ZonedDateTime): string | null {
  return /^[+-]|^(Etc\/)?(UTC|UCT|Universal|Zulu|GMT)$/.test(at.timeZoneId) ? null : at.timeZoneId;
}

/** Without what neither iCalendar nor the XML around it can carry. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (control) => (control === "\n" || control === "\t" ? control : ""));
}
