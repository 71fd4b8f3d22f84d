import type { Agenda } from "../../assistant/calendars/agenda";
import type { CalendarOccurrence } from "../../assistant/calendars/calendars";
import type { Availability, FreeTime } from "../../assistant/calendars/find-slot";
import { type Reply, type ReplySpan, reply, span } from "../../domain/reply";
import type { User } from "../../domain/user";
import { spanOf } from "../../domain/when";
import { formatDate, formatDistance, formatList, formatTime } from "../../i18n/format";
import { type Wording, wordingFor } from "../../i18n/wording";
import { describeAges, describeClock, describeDistance, describeWhen } from "./describe";

type ZonedUser = User & { readonly zone: string };

/** More would not fit a message; the rest is counted. */
const mostShown = 40;

export function renderAgenda(agenda: Agenda, user: ZonedUser, now: Temporal.Instant): Reply {
  const words = wordingFor(user.locale);
  const spans: ReplySpan[] = [];
  let shown = 0;
  let left = 0;
  const today = now.toZonedDateTimeISO(user.zone).toPlainDate();
  for (const day of agenda.days) {
    const lines = dayLines(day, user, words);
    const fitting = lines.slice(0, Math.max(0, mostShown - shown));
    shown += fitting.length;
    left += lines.length - fitting.length;
    if (fitting.length === 0) continue;
    const distance = formatDistance(day.date, today, user.locale);
    spans.push(span(`${spans.length === 0 ? "" : "\n\n"}${formatDate(day.date, user.locale)}`, "bold"));
    spans.push(span(` · ${distance}`, "italic"), ...fitting.flat());
  }
  if (spans.length === 0) spans.push(span(words("agenda-empty", { days: describeDays(agenda, user) })));
  if (left > 0) spans.push(span(`\n\n${words("agenda-more", { count: left })}`));
  return reply([...spans, ...sourceNotes(agenda, user, words, now)]);
}

function dayLines(day: Agenda["days"][number], user: ZonedUser, words: Wording): ReplySpan[][] {
  const events = day.occurrences.map((each) => {
    const place = each.location === null ? "" : ` · 📍 ${each.location}`;
    return [span(`\n${clockOf(each, user, words)}  `), span(each.title || words("untitled")), span(place)];
  });
  const reminders = day.reminders.map((each) => {
    const at = (each.nextAt ?? each.at.toInstant()).toZonedDateTimeISO(user.zone);
    return [span(`\n${formatTime(at, user.locale)}  ⏰ `), span(each.title || words("untitled"))];
  });
  return [...events, ...reminders];
}

function clockOf(each: CalendarOccurrence, user: ZonedUser, words: Wording): string {
  if (each.when.kind === "all-day") return words("all-day");
  return describeClock(spanOf(each.when, user.zone), user.zone, user.locale);
}

function describeDays(agenda: Agenda, user: ZonedUser): string {
  const first = agenda.span.start.toZonedDateTimeISO(user.zone);
  const last = agenda.span.end.subtract({ milliseconds: 1 }).toZonedDateTimeISO(user.zone);
  if (first.toPlainDate().equals(last.toPlainDate())) {
    const day = formatDate(first.toPlainDate(), user.locale);
    const wholeDay = first.hour === 0 && last.hour === 23;
    return wholeDay ? day : `${day}, ${describeClock(agenda.span, user.zone, user.locale)}`;
  }
  return `${formatDate(first.toPlainDate(), user.locale)} – ${formatDate(last.toPlainDate(), user.locale)}`;
}

export function renderFound(
  events: readonly CalendarOccurrence[],
  user: ZonedUser,
  now: Temporal.Instant,
): Reply {
  const words = wordingFor(user.locale);
  const lines = events.flatMap((each, index) => [
    span(`${index === 0 ? "" : "\n"}${each.title || words("untitled")}`, "bold"),
    span(
      `\n${describeWhen(each.when, user.locale)} · ${describeDistance(each.when, now, user.zone, user.locale)}`,
    ),
    span(each.location === null ? "" : `\n📍 ${each.location}`),
  ]);
  return reply(lines);
}

export function renderFreeTime(
  free: FreeTime,
  user: ZonedUser,
  words: Wording,
  now: Temporal.Instant,
): Reply {
  const lines = free.days.flatMap((day, index) => {
    const gaps = day.spans.map((each) => describeClock(each, user.zone, user.locale));
    const told = gaps.length === 0 ? words("free-none") : formatList(gaps, user.locale);
    return [
      span(`${index === 0 ? "" : "\n"}${formatDate(day.date, user.locale)}`, "bold"),
      span(`\n${told}`),
    ];
  });
  const spans = lines.length === 0 ? [span(words("free-none"))] : lines;
  return reply([...spans, ...sourceNotes(free, user, words, now)]);
}

/** Yes or no, what is in the way, and what of it is free all the same. */
export function renderAvailability(free: Availability, user: ZonedUser, now: Temporal.Instant): Reply {
  const words = wordingFor(user.locale);
  if (free.span === null) return renderFreeTime(free, user, words, now);
  const { span: asked, taken } = free;
  const day = formatDate(asked.start.toZonedDateTimeISO(user.zone).toPlainDate(), user.locale);
  const when = `${day}, ${describeClock(asked, user.zone, user.locale)}`;
  const gaps = free.days.flatMap((each) => each.spans);
  const kind = taken.length === 0 ? "yes" : gaps.length === 0 ? "no" : "partly";
  const spans: ReplySpan[] = [span(words(`free-${kind}`, { when }), "bold")];
  for (const each of taken) {
    const place = each.location === null ? "" : ` · 📍 ${each.location}`;
    spans.push(span(`\n${clockOf(each, user, words)}  ${each.title || words("untitled")}${place}`));
  }
  if (kind === "partly") {
    const times = formatList(
      gaps.map((each) => describeClock(each, user.zone, user.locale)),
      user.locale,
    );
    spans.push(span(`\n\n${words("free-gaps", { times })}`));
  }
  return reply([...spans, ...sourceNotes(free, user, words, now)]);
}

/** Who gave no answer, and for whom a copy spoke. */
function sourceNotes(
  { unanswered, aged }: Pick<Agenda, "unanswered" | "aged">,
  user: ZonedUser,
  words: Wording,
  now: Temporal.Instant,
): ReplySpan[] {
  const silent = unanswered.length > 0;
  const calendars = formatList(unanswered, user.locale);
  return [
    ...(silent ? [span(`\n\n⚠️ ${words("card-unanswered", { calendars })}`)] : []),
    ...describeAges(aged, user, now, words).map((line) => span(`\n\n🕙 ${line}`)),
  ];
}
