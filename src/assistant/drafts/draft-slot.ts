import type { DraftContent, DraftQuestion } from "../../domain/draft";
import type { Span } from "../../domain/when";
import { spanOf } from "../../domain/when";
import type { Language, ReadItem } from "../../language/reading";
import { partTimes } from "../../language/time/parts";
import type { Assistant } from "../assistant";
import { spanOfDays } from "../calendars/agenda";
import type { ZonedUser } from "../calendars/check-time";
import { findSlots, type SlotWindow } from "../calendars/find-slot";
import { resolveTime, usualMinutes } from "../calendars/resolve-time";
import type { Turn } from "../conversation/converse";
import { findWords } from "../media/find-heard";
import type { Interpretation } from "./interpret";
import { propose } from "./propose";

const mostSlots = 4;
const usualDays = 7;

/** Proposes the first free time that fits, with the next ones to choose from. */
export async function draftSlot(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  item: ReadItem,
  language: Language,
): Promise<Interpretation> {
  const today = turn.inbound.receivedAt.toZonedDateTimeISO(user.zone).toPlainDate();
  const minutes = item.minutes ?? usualMinutes;
  const window = windowAsked(item, today, user.zone);
  const [first, ...others] = await findSlots(assistant, user, window, minutes, mostSlots, turn.signal);
  if (first === undefined) return { kind: "no-slot" };
  const start = first.start.toZonedDateTimeISO(user.zone);
  const content: DraftContent = {
    kind: "event",
    event: {
      title: item.title ?? asTitle(item.about ?? "", user.locale),
      when: { kind: "timed", start, end: start.add({ minutes }) },
      recurrence: null,
      location: item.location,
      attendees: item.attendees,
      alerts: item.alerts,
      body: item.body,
    },
  };
  const question = slotQuestion(start, minutes, others);
  const proposal = { content, question, unkept: item.unkept };
  const heard = { words: (await findWords(assistant, turn.inbound)) ?? "", language };
  const draft = await propose(assistant, turn, user, proposal, 0, heard);
  return { kind: "drafts", drafts: [draft] };
}

/** Where to look: the days asked about and, for "in the mornings" of several, the hours of each. */
function windowAsked(item: ReadItem, today: Temporal.PlainDate, zone: string): SlotWindow {
  const { time } = item;
  if (time === null) return { span: spanOfDays(today, usualDays, zone), hours: null, weekdays: null };
  if (!(time.start instanceof Temporal.PlainDateTime)) {
    return { span: spanOf(resolveTime(time, zone), zone), hours: null, weekdays: weekdaysOf(item) };
  }
  const first = time.start.toPlainDate();
  if (item.recurrence !== null) {
    const until = /UNTIL=(\d{8})/.exec(item.recurrence)?.[1];
    const last = until === undefined ? first.add({ days: usualDays - 1 }) : Temporal.PlainDate.from(until);
    const days = Math.max(first.until(last).days + 1, 1);
    return {
      span: spanOfDays(first, days, zone),
      hours: partFrom(time.start),
      weekdays: weekdaysOf(item),
    };
  }
  const end = time.end instanceof Temporal.PlainDateTime ? time.end : null;
  if (end === null || end.toPlainDate().equals(first)) {
    return { span: spanOf(resolveTime(time, zone), zone), hours: null, weekdays: null };
  }
  return {
    span: spanOfDays(first, first.until(end.toPlainDate()).days + 1, zone),
    hours: { from: clockOf(time.start), to: clockOf(end) },
    weekdays: null,
  };
}

/** The part of the day whose plans begin then; otherwise the hour. */
function partFrom(start: Temporal.PlainDateTime): NonNullable<SlotWindow["hours"]> {
  const minute = start.hour * 60 + start.minute;
  const part = (["morning", "afternoon", "evening"] as const).find(
    (each) => partTimes[each].start === minute,
  );
  const midnight = start.toPlainDate().toPlainDateTime();
  if (part === undefined) return { from: clockOf(start), to: clockOf(start.add({ hours: 1 })) };
  const { from, to } = partTimes[part];
  return { from: clockOf(midnight.add({ minutes: from })), to: clockOf(midnight.add({ minutes: to })) };
}

function clockOf(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: "minute" });
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

function weekdaysOf({ recurrence }: ReadItem): readonly number[] | null {
  const named = /BYDAY=([A-Z,]+)/.exec(recurrence ?? "")?.[1];
  return named === undefined ? null : named.split(",").map((day) => weekdays.indexOf(day) + 1);
}

function asTitle(words: string, locale: string): string {
  const [first = ""] = words;
  return first.toLocaleUpperCase(locale) + words.slice(first.length);
}

function slotQuestion(
  start: Temporal.ZonedDateTime,
  minutes: number,
  others: readonly Span[],
): DraftQuestion | null {
  if (others.length === 0) return null;
  const zone = start.timeZoneId;
  const starts = [start, ...others.map((each) => each.start.toZonedDateTimeISO(zone))];
  return {
    reason: "free-slots",
    answers: starts.map((each) => ({ kind: "timed" as const, start: each, end: each.add({ minutes }) })),
  };
}
