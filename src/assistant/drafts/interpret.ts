import type { Draft } from "../../domain/draft";
import { type Span, spanOf, type When } from "../../domain/when";
import type { Language, ReadItem, Reading } from "../../language/reading";
import type { Assistant } from "../assistant";
import { type Agenda, readAgenda, spanOfDays } from "../calendars/agenda";
import type { CalendarOccurrence } from "../calendars/calendars";
import type { ZonedUser } from "../calendars/check-time";
import { findEvents } from "../calendars/find-event";
import { type Availability, findAvailability } from "../calendars/find-slot";
import { resolveTime } from "../calendars/resolve-time";
import type { Turn } from "../conversation/converse";
import { findWords } from "../media/find-heard";
import { draftChange } from "./draft-change";
import { draftSlot } from "./draft-slot";
import { composeProposal, propose } from "./propose";

/** What a text came to. */
export type Interpretation =
  | { readonly kind: "drafts"; readonly drafts: readonly Draft[] }
  | { readonly kind: "agenda"; readonly agenda: Agenda }
  | { readonly kind: "free"; readonly free: Availability }
  | { readonly kind: "found"; readonly events: readonly CalendarOccurrence[] }
  /** Something is to be planned, and no time was named. */
  | { readonly kind: "no-time"; readonly title: string | null }
  | { readonly kind: "no-such-event" }
  | { readonly kind: "no-slot" }
  | { readonly kind: "unclear" };

/**
 * Makes drafts, or an answer, of what was read. Handled again after a crash, a turn finds the drafts that it made by their
 * positions.
 */
export async function interpret(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  reading: Reading,
): Promise<Interpretation> {
  const [only] = reading.items;
  if (only !== undefined && reading.items.length === 1 && asksForSlot(only))
    return draftSlot(assistant, turn, user, only, reading.language);
  const plans = reading.items.filter((item) => ["event", "note", "reminder"].includes(item.intent));
  if (plans.length > 0) return draftPlans(assistant, turn, user, plans, reading.language);
  const [item] = reading.items;
  switch (item?.intent) {
    case "query":
      return answerQuery(assistant, turn, user, item);
    case "find_slot":
      return draftSlot(assistant, turn, user, item, reading.language);
    case "update":
    case "cancel":
      return draftChange(assistant, turn, user, item);
    default:
      return { kind: "unclear" };
  }
}

/** "An hour with Ben this week": a length, and several days to find it in. */
function asksForSlot(item: ReadItem): boolean {
  if (item.intent !== "event" || item.time === null || item.recurrence !== null) return false;
  const { start, end } = item.time;
  if (!(start instanceof Temporal.PlainDate) || !(end instanceof Temporal.PlainDate)) return false;
  return item.minutes !== null && item.minutes < 24 * 60 && !start.equals(end);
}

async function draftPlans(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  items: readonly ReadItem[],
  language: Language,
): Promise<Interpretation> {
  const drafts: Draft[] = [];
  const words = items.length === 1 ? await findWords(assistant, turn.inbound) : null;
  const heard = { words: words ?? "", language };
  for (const item of items) {
    const proposal = composeProposal(item, user, turn.inbound.receivedAt);
    if (proposal !== null) drafts.push(await propose(assistant, turn, user, proposal, drafts.length, heard));
  }
  if (drafts.length === 0) return { kind: "no-time", title: items[0]?.title ?? null };
  return { kind: "drafts", drafts };
}

async function answerQuery(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  item: ReadItem,
): Promise<Interpretation> {
  if (item.about !== null) {
    const span = item.time === null ? null : spanOf(resolveTime(item.time, user.zone), user.zone);
    const events = await findEvents(assistant, user, item.about, span, turn.signal);
    return events.length === 0 ? { kind: "no-such-event" } : { kind: "found", events: events.slice(0, 5) };
  }
  const today = turn.inbound.receivedAt.toZonedDateTimeISO(user.zone).toPlainDate();
  if (item.asksFree === true) {
    const asked: When =
      item.time === null
        ? { kind: "all-day", first: today, last: today.add({ days: 6 }) }
        : resolveTime(item.time, user.zone);
    return { kind: "free", free: await findAvailability(assistant, user, asked, turn.signal) };
  }
  const span = item.time === null ? spanOfDays(today, 7, user.zone) : spanAskedAbout(item, user.zone);
  return { kind: "agenda", agenda: await readAgenda(assistant, user, span, turn.signal) };
}

/** A clock time without an end asks about the hour that it begins. */
function spanAskedAbout(item: ReadItem, zone: string): Span {
  if (item.time === null) throw new Error("no time was asked about");
  return spanOf(resolveTime(item.time, zone), zone);
}
