/** What Google answers, as far as it is read here; everything else passes through untouched. */
import * as z from "zod/mini";

const text = z.optional(z.nullable(z.string()));

const moment = z.looseObject({ date: text, dateTime: text, timeZone: text });
export type WireMoment = z.infer<typeof moment>;

const attendee = z.looseObject({
  email: text,
  displayName: text,
  self: z.optional(z.boolean()),
  resource: z.optional(z.boolean()),
  responseStatus: text,
});
export type WireAttendee = z.infer<typeof attendee>;

const reminders = z.looseObject({
  useDefault: z.optional(z.boolean()),
  overrides: z.optional(z.array(z.looseObject({ method: z.string(), minutes: z.number() }))),
});

export const wireEvent = z.looseObject({
  id: z.string(),
  status: text,
  etag: text,
  htmlLink: text,
  hangoutLink: text,
  iCalUID: text,
  recurringEventId: text,
  originalStartTime: z.optional(moment),
  start: z.optional(moment),
  end: z.optional(moment),
  summary: text,
  location: text,
  description: text,
  transparency: text,
  recurrence: z.optional(z.array(z.string())),
  attendees: z.optional(z.array(attendee)),
  organizer: z.optional(z.looseObject({ email: text, displayName: text, self: z.optional(z.boolean()) })),
  reminders: z.optional(reminders),
  extendedProperties: z.optional(
    z.looseObject({ private: z.optional(z.record(z.string(), z.nullable(z.string()))) }),
  ),
});
export type WireEvent = z.infer<typeof wireEvent>;

export const wireEvents = z.looseObject({
  items: z.optional(z.array(wireEvent)),
  nextPageToken: text,
  nextSyncToken: text,
  timeZone: text,
  summary: text,
  accessRole: text,
});
export type WireEvents = z.infer<typeof wireEvents>;

export const wireCalendarList = z.looseObject({
  items: z.optional(
    z.array(
      z.looseObject({
        id: z.string(),
        summary: text,
        summaryOverride: text,
        accessRole: text,
        primary: z.optional(z.boolean()),
      }),
    ),
  ),
  nextPageToken: text,
});

export const wireFreeBusy = z.looseObject({
  calendars: z.record(
    z.string(),
    z.looseObject({
      busy: z.optional(z.array(z.looseObject({ start: z.string(), end: z.string() }))),
      errors: z.optional(z.array(z.looseObject({ reason: text }))),
    }),
  ),
});

/** What a save of a series needs again to make it as it was. */
export const wireSeries = z.object({ master: wireEvent, exceptions: z.array(wireEvent) });
export type WireSeries = z.infer<typeof wireSeries>;

/** An answer without content. */
export const wireNothing = z.unknown();

const failure = z.looseObject({
  error: z.looseObject({
    errors: z.optional(z.array(z.looseObject({ reason: text }))),
    status: text,
    details: z.optional(z.array(z.looseObject({ reason: text }))),
  }),
});

/** Google's word for what is wrong: the same status means several things. */
export function readReason(body: unknown): string | null {
  const parsed = failure.safeParse(body);
  if (!parsed.success) return null;
  const { errors, details, status } = parsed.data.error;
  return errors?.[0]?.reason ?? details?.[0]?.reason ?? status ?? null;
}
