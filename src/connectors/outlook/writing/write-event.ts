import type { EventFields } from "../../../domain/event";
import type { When } from "../../../domain/when";
import { ProviderError } from "../../../errors";
import type { Json } from "../../connector";
import { writeRecurrence } from "../pattern/write-pattern";
import { provider } from "../provider";
import type { WireEvent } from "../wire";
import { writeZone } from "../zones";

type Body = Record<string, Json>;

/** The event in Graph's words. @throws ProviderError kind "invalid" where it has none for it */
export function writeFields(event: EventFields, userZone: string): Body {
  return {
    subject: event.title,
    ...writeTimes(event, userZone),
    location: { displayName: event.location ?? "" },
    ...writeMeeting(event),
    attendees: writeAttendees(event, null),
    ...writeAlerts(event.alerts),
    body: { contentType: "text", content: event.body ?? "" },
  };
}

/** What a request has to say to make `before` into `after`; Graph leaves alone what is not named. */
export function writeChanges(
  before: EventFields,
  after: EventFields,
  event: WireEvent,
  userZone: string,
): Body {
  const differs = (name: keyof EventFields) => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  return {
    ...(differs("title") && { subject: after.title }),
    ...((differs("when") || differs("recurrence")) && writeTimes(after, userZone)),
    ...(differs("location") && { location: { displayName: after.location ?? "" }, ...writeMeeting(after) }),
    ...(invited(before) !== invited(after) && { attendees: writeAttendees(after, event) }),
    ...(keptAlert(before.alerts) !== keptAlert(after.alerts) && writeAlerts(after.alerts)),
    // Only where it changes: what is tentative, or elsewhere, stays so.
    ...(differs("free") && { showAs: after.free ? "free" : "busy" }),
    ...(differs("body") && { body: { contentType: "text", content: after.body ?? "" } }),
  };
}

/** Teams as the place asks for a meeting there; what the account calls its own meetings is Outlook's to know. */
function writeMeeting({ location }: EventFields): Body {
  return /^\s*((microsoft|ms)[\s-]+)?teams([\s-]*link)?\s*$/i.test(location ?? "")
    ? { isOnlineMeeting: true }
    : {};
}

function invited({ attendees }: EventFields): string {
  return JSON.stringify(attendees.flatMap(({ name, email }) => (email === null ? [] : [[name, email]])));
}

/** Graph keeps one reminder: the earliest. */
export function keptAlert(alerts: readonly number[]): number | null {
  return alerts.length === 0 ? null : Math.max(...alerts);
}

function writeAlerts(alerts: readonly number[]): Body {
  const minutes = keptAlert(alerts);
  return minutes === null
    ? { isReminderOn: false }
    : { isReminderOn: true, reminderMinutesBeforeStart: minutes };
}

/** People who were invited already stay as they are, rooms too. */
function writeAttendees({ attendees }: EventFields, event: WireEvent | null): Json {
  const known = event?.attendees ?? [];
  const find = (email: string) =>
    known.find(({ emailAddress }) => emailAddress?.address?.toLowerCase() === email.toLowerCase());
  const people = attendees.flatMap(({ name, email }) =>
    email === null
      ? []
      : [{ type: find(email)?.type ?? "required", emailAddress: { address: email, name: name || email } }],
  );
  const rooms = known.flatMap(({ type, emailAddress }) =>
    type === "resource" && emailAddress?.address
      ? [{ type, emailAddress: { address: emailAddress.address, name: emailAddress.name ?? "" } }]
      : [],
  );
  return [...people, ...rooms];
}

/** Times and rule go together: a series is no more what it was when either changes. */
export function writeTimes({ when, recurrence }: EventFields, userZone: string): Body {
  const { start, end, timeZone } = writeWhen(when, userZone, recurrence !== null);
  return {
    isAllDay: when.kind === "all-day",
    start: { dateTime: start, timeZone },
    end: { dateTime: end, timeZone },
    recurrence: recurrence === null ? null : withZone(writeRecurrence(recurrence, when), timeZone),
  };
}

function withZone({ pattern, range }: ReturnType<typeof writeRecurrence>, timeZone: string): Json {
  return { pattern, range: { ...range, recurrenceTimeZone: timeZone } };
}

interface WireTimes {
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
}

function writeWhen(when: When, userZone: string, repeats: boolean): WireTimes {
  if (when.kind === "all-day") {
    const midnight = (day: Temporal.PlainDate) => `${day}T00:00:00`;
    const timeZone = writeZone(userZone) ?? "UTC";
    return { start: midnight(when.first), end: midnight(when.last.add({ days: 1 })), timeZone };
  }
  const zone = when.start.timeZoneId;
  const name = writeZone(zone);
  const local = (at: Temporal.ZonedDateTime) => at.toPlainDateTime().toString({ smallestUnit: "second" });
  const moments = [when.start, when.end.withTimeZone(zone)];
  // An hour that the clocks make twice has no name of its own in local time.
  const isPlain = moments.every((at) => at.toPlainDateTime().toZonedDateTime(zone).equals(at));
  if (name !== null && (isPlain || repeats)) {
    return { start: local(when.start), end: local(when.end.withTimeZone(zone)), timeZone: name };
  }
  if (repeats) throw new ProviderError(provider, "invalid", { detail: "zone unknown to Windows" });
  const utc = (at: Temporal.ZonedDateTime) => local(at.withTimeZone("UTC"));
  return { start: utc(when.start), end: utc(when.end), timeZone: "UTC" };
}
