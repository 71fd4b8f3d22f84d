import { firstDay, type Span, spanOf } from "../../domain/when";
import { listReminders, type Reminder } from "../../store/built-in/reminders";
import type { Assistant } from "../assistant";
import { type CalendarOccurrence, gatherOccurrences } from "./calendars";
import type { ZonedUser } from "./check-time";
import type { CopyAge } from "./read-copies";

export interface AgendaDay {
  readonly date: Temporal.PlainDate;
  readonly occurrences: readonly CalendarOccurrence[];
  readonly reminders: readonly Reminder[];
}

export interface Agenda {
  readonly span: Span;
  /** Only days that have something. */
  readonly days: readonly AgendaDay[];
  readonly unanswered: readonly string[];
  readonly aged: readonly CopyAge[];
}

/** What is on within the span, day by day in the user's zone: events of all calendars, and reminders. */
export async function readAgenda(
  assistant: Assistant,
  user: ZonedUser,
  span: Span,
  signal: AbortSignal,
): Promise<Agenda> {
  const gathered = await gatherOccurrences(assistant, user, span, signal);
  const reminders = await listReminders(assistant.store, user.id, span);
  const occurrences = Map.groupBy(gathered.found, (each) => dayOf(each, user.zone, span));
  const remindersByDay = Map.groupBy(reminders, (each) =>
    (each.nextAt ?? each.at.toInstant()).toZonedDateTimeISO(user.zone).toPlainDate().toString(),
  );
  const dates = [...new Set([...occurrences.keys(), ...remindersByDay.keys()])].sort();
  return {
    span,
    days: dates.map((date) => ({
      date: Temporal.PlainDate.from(date),
      occurrences: occurrences.get(date) ?? [],
      reminders: remindersByDay.get(date) ?? [],
    })),
    unanswered: gathered.unanswered,
    aged: gathered.aged,
  };
}

/** Days from the first on, in the user's zone. */
export function spanOfDays(first: Temporal.PlainDate, days: number, zone: string): Span {
  return spanOf({ kind: "all-day", first, last: first.add({ days: days - 1 }) }, zone);
}

function dayOf(each: CalendarOccurrence, zone: string, span: Span): string {
  const day =
    each.when.kind === "timed" ? each.when.start.withTimeZone(zone).toPlainDate() : firstDay(each.when);
  const first = span.start.toZonedDateTimeISO(zone).toPlainDate();
  return (Temporal.PlainDate.compare(day, first) < 0 ? first : day).toString();
}
