/** What of Graph's answers is read. */
import * as z from "zod/mini";

const moment = z.object({ dateTime: z.string(), timeZone: z.nullish(z.string()) });

export const recurrenceShape = z.object({
  pattern: z.object({
    type: z.enum([
      "daily",
      "weekly",
      "absoluteMonthly",
      "relativeMonthly",
      "absoluteYearly",
      "relativeYearly",
    ]),
    interval: z.int(),
    month: z.nullish(z.int()),
    dayOfMonth: z.nullish(z.int()),
    daysOfWeek: z.nullish(z.array(z.string())),
    firstDayOfWeek: z.nullish(z.string()),
    index: z.nullish(z.string()),
  }),
  range: z.object({
    type: z.enum(["endDate", "noEnd", "numbered"]),
    startDate: z.string(),
    endDate: z.nullish(z.string()),
    numberOfOccurrences: z.nullish(z.int()),
  }),
});

export const eventShape = z.object({
  id: z.string(),
  "@odata.etag": z.optional(z.string()),
  iCalUId: z.nullish(z.string()),
  subject: z.nullish(z.string()),
  body: z.nullish(z.object({ content: z.nullish(z.string()) })),
  start: moment,
  end: moment,
  isAllDay: z.nullish(z.boolean()),
  originalStartTimeZone: z.nullish(z.string()),
  location: z.nullish(z.object({ displayName: z.nullish(z.string()) })),
  attendees: z.nullish(
    z.array(
      z.object({
        type: z.nullish(z.string()),
        emailAddress: z.nullish(z.object({ name: z.nullish(z.string()), address: z.nullish(z.string()) })),
      }),
    ),
  ),
  isOrganizer: z.nullish(z.boolean()),
  organizer: z.nullish(
    z.object({
      emailAddress: z.nullish(z.object({ name: z.nullish(z.string()), address: z.nullish(z.string()) })),
    }),
  ),
  isReminderOn: z.nullish(z.boolean()),
  reminderMinutesBeforeStart: z.nullish(z.int()),
  recurrence: z.nullish(recurrenceShape),
  type: z.nullish(z.string()),
  seriesMasterId: z.nullish(z.string()),
  originalStart: z.nullish(z.string()),
  isCancelled: z.nullish(z.boolean()),
  showAs: z.nullish(z.string()),
  sensitivity: z.nullish(z.string()),
  importance: z.nullish(z.string()),
  categories: z.nullish(z.array(z.string())),
  responseStatus: z.nullish(z.object({ response: z.nullish(z.string()) })),
  webLink: z.nullish(z.string()),
  onlineMeeting: z.nullish(z.object({ joinUrl: z.nullish(z.string()) })),
  singleValueExtendedProperties: z.nullish(
    z.array(z.object({ id: z.string(), value: z.nullish(z.string()) })),
  ),
});

export const exceptionsShape = z.object({
  cancelledOccurrences: z.nullish(z.array(z.string())),
  exceptionOccurrences: z.nullish(z.array(z.object({ id: z.string() }))),
});

export const calendarShape = z.object({
  id: z.string(),
  name: z.nullish(z.string()),
  canEdit: z.nullish(z.boolean()),
  owner: z.nullish(z.object({ name: z.nullish(z.string()), address: z.nullish(z.string()) })),
});

export const deltaShape = z.object({
  value: z.array(
    z.object({ id: z.string(), seriesMasterId: z.nullish(z.string()), "@removed": z.optional(z.unknown()) }),
  ),
  "@odata.nextLink": z.optional(z.string()),
  "@odata.deltaLink": z.optional(z.string()),
});

export type WireEvent = z.infer<typeof eventShape>;
export type WireRecurrence = z.infer<typeof recurrenceShape>;
