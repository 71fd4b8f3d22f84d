import * as z from "zod/mini";

const words = z._default(z.nullable(z.string()), null);

/** What a language model reads in a message: words and fields. Whether they hold, and what instant they mean, code decides. */
const extractedItem = z.object({
  intent: z.enum(["event", "note", "reminder", "query", "find_slot", "update", "cancel", "none"]),
  title: words,
  /** The words of the text that say when. */
  timePhrase: words,
  /** Its own reading of them: a wall clock without offset, "2026-11-27T13:00", or a date. */
  localStart: words,
  localEnd: words,
  allDay: z._default(z.boolean(), false),
  recurrencePhrase: words,
  lengthMinutes: z._default(z.nullable(z.number()), null),
  alertMinutes: z._default(z.array(z.number()), []),
  attendees: z._default(z.array(z.string()), []),
  location: words,
  body: words,
  /** Which event that exists already a change or a question is about. */
  aboutEvent: words,
});
export type ExtractedItem = z.infer<typeof extractedItem>;

export const extraction = z.object({ items: z.array(extractedItem) });
export type Extraction = z.infer<typeof extraction>;
