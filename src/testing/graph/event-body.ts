/** What Graph takes of an event: fields and values as its description lists them; everything else is a 400. */
import * as z from "zod/mini";

const day = z.enum(["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]);
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const moment = z.strictObject({
  dateTime: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/)),
  timeZone: z.string(),
});
const address = z.strictObject({
  address: z.string().check(z.regex(/^\S+@\S+$/)),
  name: z.optional(z.string()),
});

const interval = z.int().check(z.gte(1), z.lte(999));
const dayOfMonth = z.int().check(z.gte(1), z.lte(31));
const month = z.int().check(z.gte(1), z.lte(12));
const daysOfWeek = z.array(day).check(z.minLength(1), z.maxLength(7));
const index = z.enum(["first", "second", "third", "fourth", "last"]);
const pattern = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("daily"), interval }),
  z.strictObject({ type: z.literal("weekly"), interval, daysOfWeek, firstDayOfWeek: day }),
  z.strictObject({ type: z.literal("absoluteMonthly"), interval, dayOfMonth }),
  z.strictObject({ type: z.literal("relativeMonthly"), interval, daysOfWeek, index }),
  z.strictObject({ type: z.literal("absoluteYearly"), interval, dayOfMonth, month }),
  z.strictObject({ type: z.literal("relativeYearly"), interval, daysOfWeek, index, month }),
]);
const range = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("noEnd"), startDate: date, recurrenceTimeZone: z.optional(z.string()) }),
  z.strictObject({
    type: z.literal("endDate"),
    startDate: date,
    endDate: date,
    recurrenceTimeZone: z.optional(z.string()),
  }),
  z.strictObject({
    type: z.literal("numbered"),
    startDate: date,
    numberOfOccurrences: z.int().check(z.gte(1), z.lte(999)),
    recurrenceTimeZone: z.optional(z.string()),
  }),
]);
const property = z.strictObject({
  id: z.string().check(z.regex(/^String \{[0-9a-f-]{36}\} Name \w+$/)),
  value: z.string(),
});

const fields = {
  subject: z.optional(z.string().check(z.maxLength(255))),
  body: z.optional(z.strictObject({ contentType: z.enum(["text", "html"]), content: z.string() })),
  start: z.optional(moment),
  end: z.optional(moment),
  isAllDay: z.optional(z.boolean()),
  location: z.optional(z.strictObject({ displayName: z.string() })),
  attendees: z.optional(
    z.array(z.strictObject({ type: z.enum(["required", "optional", "resource"]), emailAddress: address })),
  ),
  isReminderOn: z.optional(z.boolean()),
  reminderMinutesBeforeStart: z.optional(z.int().check(z.gte(0))),
  recurrence: z.optional(z.nullable(z.strictObject({ pattern, range }))),
  showAs: z.optional(z.enum(["free", "tentative", "busy", "oof", "workingElsewhere", "unknown"])),
  sensitivity: z.optional(z.enum(["normal", "personal", "private", "confidential"])),
  importance: z.optional(z.enum(["low", "normal", "high"])),
  categories: z.optional(z.array(z.string())),
  isOnlineMeeting: z.optional(z.boolean()),
  singleValueExtendedProperties: z.optional(z.array(property)),
};

export const newEvent = z.strictObject({ ...fields, transactionId: z.optional(z.string()) });
export const changedEvent = z.strictObject(fields);
export type EventBody = z.infer<typeof changedEvent>;
export type Recurrence = NonNullable<EventBody["recurrence"]>;
