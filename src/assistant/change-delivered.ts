import type { Draft, DraftContent } from "../domain/draft";
import type { EventFields } from "../domain/event";
import { readChange } from "../language/read-change";
import { findCalendar } from "../store/connections";
import { findJournalRecord } from "../store/journal";
import type { Assistant } from "./assistant";
import { openCalendar } from "./calendars";
import { longestText } from "./capture";
import type { ZonedUser } from "./check-time";
import type { Turn } from "./converse";
import { applyToEvent } from "./edit-draft";
import { propose } from "./propose";
import { readText } from "./read-text";
import { readingContext } from "./reading-context";

export type ChangeOutcome =
  | { readonly kind: "draft"; readonly draft: Draft }
  /** The words name no change, or what was written is no event. */
  | { readonly kind: "none" }
  | { readonly kind: "no-such-event" }
  | { readonly kind: "recurring-event"; readonly title: string };

/** Drafts the change that a reply to a confirmation asks for, of the event as its calendar holds it now. */
export async function changeDelivered(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  delivered: Draft,
  text: string,
): Promise<ChangeOutcome> {
  const record = await findJournalRecord(assistant.store, delivered.id);
  const entry = record?.entry;
  if (entry?.kind !== "event-created" && entry?.kind !== "event-updated") return { kind: "none" };
  const wanted = readWish(text, user, turn);
  if (wanted === null) return { kind: "none" };
  const calendar =
    record?.calendar == null ? null : await findCalendar(assistant.store, user.id, record.calendar);
  if (calendar === null) return { kind: "no-such-event" };
  const port = await openCalendar(assistant, user.id, calendar.connection, turn.signal);
  const saved = await port.readEvent(entry.after.ref);
  if (saved === null) return { kind: "no-such-event" };
  const { ref, etag, link: _, ...fields } = saved;
  if (fields.recurrence !== null) return { kind: "recurring-event", title: fields.title };
  const before = { calendar: calendar.id, connection: calendar.connection, ref, etag, fields };
  const content: DraftContent =
    wanted === "cancel"
      ? { kind: "cancellation", before }
      : { kind: "change", before, after: wanted(fields) };
  const proposal = { content, question: null, unkept: [] };
  return { kind: "draft", draft: await propose(assistant, turn, user, proposal, 0) };
}

function readWish(
  text: string,
  user: ZonedUser,
  { inbound }: Turn,
): "cancel" | ((event: EventFields) => EventFields) | null {
  const [item] = readText(text, user, inbound.receivedAt).items;
  if (item?.intent === "cancel") return "cancel";
  const now = inbound.receivedAt.toZonedDateTimeISO(user.zone);
  const change = readChange(text.slice(0, longestText), readingContext(user.locale, now));
  return change === null ? null : (event) => applyToEvent(event, change, user.zone);
}
