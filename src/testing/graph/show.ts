import { type Appearance, instantOf } from "./mailbox";

/** An event as Graph answers it: times in UTC as asked for, extended properties where they are expanded. */
export function showEvent(
  appearance: Appearance,
  query: URLSearchParams,
  daysAsInstants: boolean,
): Record<string, unknown> {
  const { item, day, fields, properties } = appearance;
  const isException = day !== null && item.exceptions.has(day);
  const isSeries = day === null && fields.recurrence;
  const zone = fields.start?.timeZone ?? "UTC";
  const { start: first, isAllDay } = item.fields;
  const floats = isAllDay === true && !daysAsInstants;
  const clock = first?.dateTime.slice(11) ?? "00:00:00";
  const original = day === null ? null : instantOf({ dateTime: `${day}T${clock}`, timeZone: zone });
  return {
    "@odata.etag": `W/"${item.version}"`,
    id: day === null ? item.id : `${item.id}|${day}`,
    iCalUId: `${day ?? ""}040000008200E0${item.id.slice(6, 42)}`,
    changeKey: String(item.version),
    subject: fields.subject ?? "",
    // Exchange keeps texts with the line ends of mail.
    body: { contentType: "text", content: (fields.body?.content ?? "").replace(/\r?\n/g, "\r\n") },
    start: showMoment(fields.start, floats),
    end: showMoment(fields.end, floats),
    isAllDay: fields.isAllDay ?? false,
    originalStartTimeZone: zone,
    originalEndTimeZone: fields.end?.timeZone ?? zone,
    ...(original !== null && { originalStart: original.toString() }),
    location: { displayName: fields.location?.displayName ?? "", locationType: "default" },
    attendees: (fields.attendees ?? []).map((each) => ({
      ...each,
      status: { response: "none", time: "0001-01-01T00:00:00Z" },
    })),
    isReminderOn: fields.isReminderOn ?? true,
    reminderMinutesBeforeStart: fields.reminderMinutesBeforeStart ?? 15,
    recurrence: isSeries ? showRecurrence(fields.recurrence) : null,
    type: isException
      ? "exception"
      : day !== null
        ? "occurrence"
        : isSeries
          ? "seriesMaster"
          : "singleInstance",
    seriesMasterId: day === null ? null : item.id,
    isCancelled: false,
    showAs: fields.showAs ?? "busy",
    sensitivity: fields.sensitivity ?? "normal",
    importance: fields.importance ?? "normal",
    categories: fields.categories ?? [],
    responseStatus: { response: "organizer", time: "0001-01-01T00:00:00Z" },
    onlineMeeting: fields.isOnlineMeeting
      ? { joinUrl: `https://teams.microsoft.com/l/meetup-join/${item.id}` }
      : null,
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(item.id)}`,
    ...(item.transactionId !== null && { transactionId: item.transactionId }),
    ...expandProperties(properties, query.get("$expand") ?? ""),
  };
}

function showMoment(moment: Appearance["fields"]["start"], floats: boolean): unknown {
  if (moment === undefined) return null;
  const utc = floats
    ? Temporal.PlainDateTime.from(moment.dateTime)
    : instantOf(moment).toZonedDateTimeISO("UTC").toPlainDateTime();
  return { dateTime: `${utc.toString({ smallestUnit: "second" })}.0000000`, timeZone: "UTC" };
}

/** With the fields that its type does not use, as Graph fills them. */
function showRecurrence(recurrence: Appearance["fields"]["recurrence"]): unknown {
  if (!recurrence) return null;
  const pattern = {
    month: 0,
    dayOfMonth: 0,
    firstDayOfWeek: "sunday",
    index: "first",
    ...recurrence.pattern,
  };
  const range = { endDate: "0001-01-01", numberOfOccurrences: 0, ...recurrence.range };
  return { pattern, range };
}

function expandProperties(properties: ReadonlyMap<string, string>, expand: string): object {
  const wanted = [...expand.matchAll(/id eq '([^']+)'/g)].map(([, id]) => id ?? "");
  if (!expand.startsWith("singleValueExtendedProperties(") || wanted.length === 0) return {};
  const found = wanted.flatMap((id) => {
    const value = properties.get(id);
    return value === undefined ? [] : [{ id: id.replace("String {8f", "String {8F"), value }];
  });
  return found.length === 0 ? {} : { singleValueExtendedProperties: found };
}
