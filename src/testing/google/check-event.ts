/** What Google refuses of an event that is written, by its description of the API. */
import { isUsableRecurrence } from "../../domain/series/recurrence";
import { bad, Refusal } from "./refusal";

export interface Moment {
  date?: string | null;
  dateTime?: string | null;
  timeZone?: string | null;
}

export interface GoogleEvent {
  id: string;
  status: string;
  etag: string;
  iCalUID: string;
  summary?: string;
  location?: string;
  description?: string;
  start: Moment;
  end: Moment;
  recurrence?: string[];
  recurringEventId?: string;
  originalStartTime?: Moment;
  attendees?: { email: string; displayName?: string; responseStatus?: string }[];
  reminders?: { useDefault: boolean; overrides?: { method: string; minutes: number }[] };
  extendedProperties?: { private?: Record<string, string> };
  transparency?: string;
  eventType?: string;
  [field: string]: unknown;
}

const fields = new Set(
  `anyoneCanAddSelf attachments attendees attendeesOmitted birthdayProperties colorId conferenceData created creator
  description end endTimeUnspecified etag eventLabelId eventType extendedProperties focusTimeProperties gadget
  guestsCanInviteOthers guestsCanModify guestsCanSeeOtherGuests hangoutLink htmlLink iCalUID id kind location locked
  organizer originalStartTime outOfOfficeProperties privateCopy recurrence recurringEventId reminders sequence source start
  status summary transparency updated visibility workingLocationProperties`.split(/\s+/),
);
const attendeeFields = new Set(
  "additionalGuests asyncOperation comment displayName email id optional organizer resource responseStatus self".split(
    " ",
  ),
);

/** The body as it was sent, before it is put into an event. */
export function checkBody(body: Record<string, unknown>): void {
  for (const name of Object.keys(body)) {
    if (!fields.has(name)) throw bad(`Unknown name "${name}"`);
  }
  const { id, iCalUID } = body;
  if (id !== undefined && iCalUID !== undefined) throw bad("id and iCalUID at once");
  if (id !== undefined && !/^[a-v0-9]{5,1024}$/.test(String(id)) && !/_\d{8}(T\d{6}Z)?$/.test(String(id)))
    throw new Refusal(400, "invalid", "Invalid resource id value.");
}

export function checkEvent(event: GoogleEvent, mayInvite: boolean): void {
  const [start, end] = [checkMoment(event.start), checkMoment(event.end)];
  if (start.isDay !== end.isDay) throw bad("start and end of two kinds");
  if (end.at < start.at || (start.isDay && end.at === start.at))
    throw new Refusal(400, "timeRangeEmpty", "The specified time range is empty.");
  checkRecurrence(event, start);
  checkReminders(event);
  for (const attendee of event.attendees ?? []) {
    if (!mayInvite) throw new Refusal(403, "forbiddenForServiceAccounts");
    if (Object.keys(attendee).some((name) => !attendeeFields.has(name)))
      throw bad("unknown field of an attendee");
    if (!/^[^\s@]+@[^\s@]+$/.test(attendee.email ?? "")) throw bad("Invalid attendee email.");
  }
  for (const [name, value] of Object.entries(event.extendedProperties?.private ?? {})) {
    if (name.length > 44 || value.length > 1024) throw bad("property too long");
  }
  const properties = JSON.stringify(event.extendedProperties ?? {});
  if (properties.length > 32_768) throw bad("properties too large");
}

function checkMoment(moment: Moment | undefined): { isDay: boolean; at: number } {
  const { date, dateTime, timeZone } = moment ?? {};
  if (date != null && dateTime != null) throw bad("both date and dateTime");
  if (timeZone != null && !isZone(timeZone)) throw bad("Invalid time zone definition.");
  if (date != null) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw bad("Invalid date");
    return { isDay: true, at: Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds };
  }
  if (dateTime == null) throw new Refusal(400, "required", "Missing end time.");
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.test(dateTime))
    throw bad("Invalid dateTime");
  const local = !/(Z|[+-]\d\d:\d\d)$/.test(dateTime);
  if (local && timeZone == null) throw bad("Missing time zone definition for start time.");
  const at = local
    ? Temporal.PlainDateTime.from(dateTime)
        .toZonedDateTime(timeZone ?? "UTC")
        .toInstant()
    : Temporal.Instant.from(dateTime);
  return { isDay: false, at: at.epochMilliseconds };
}

/** IANA names; an offset is none. */
function isZone(name: string): boolean {
  try {
    return /^[A-Z]/i.test(name) && new Temporal.ZonedDateTime(0n, name).timeZoneId !== "";
  } catch {
    return false;
  }
}

function checkRecurrence({ recurrence, start, end }: GoogleEvent, { isDay }: { isDay: boolean }): void {
  if (recurrence === undefined) return;
  if (!isDay && (start.timeZone == null || end.timeZone == null))
    throw bad("Missing time zone definition for start time.");
  for (const line of recurrence) {
    if (!/^(RRULE|EXRULE|RDATE|EXDATE)[:;]/.test(line))
      throw new Refusal(400, "invalid", "Invalid recurrence rule.");
    if (!line.startsWith("RRULE:")) continue;
    const until = /UNTIL=(\d{8})(T\d{6}Z)?/.exec(line);
    if (until !== null && isDay !== (until[2] === undefined))
      throw new Refusal(400, "invalid", "UNTIL of another kind than start.");
    const zone = start.timeZone ?? "UTC";
    const first = Temporal.Instant.from(isDay ? `${start.date}T00:00Z` : String(start.dateTime));
    const when = {
      kind: "timed",
      start: first.toZonedDateTimeISO(zone),
      end: first.toZonedDateTimeISO(zone),
    } as const;
    if (!isUsableRecurrence(when, line.slice(6), "UTC"))
      throw new Refusal(400, "invalid", "Invalid recurrence rule.");
  }
}

function checkReminders({ reminders }: GoogleEvent): void {
  if (reminders === undefined) return;
  const { useDefault, overrides = [] } = reminders;
  if (useDefault && overrides.length > 0)
    throw new Refusal(400, "cannotUseDefaultRemindersAndSpecifyOverride");
  if (overrides.length > 5) throw bad("too many reminders");
  for (const { method, minutes } of overrides) {
    if (!["popup", "email"].includes(method) || !Number.isInteger(minutes) || minutes < 0 || minutes > 40_320)
      throw bad("Invalid reminder");
  }
}
