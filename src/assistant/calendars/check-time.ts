import { type DraftChecks, type DraftContent, draftWhen } from "../../domain/draft";
import { suggestAlternatives } from "../../domain/slots";
import type { User } from "../../domain/user";
import { type Span, spanOf } from "../../domain/when";
import type { Assistant } from "../assistant";
import { gatherBusy, gatherOccurrences } from "./calendars";
import { findRelated } from "./find-related";

export type ZonedUser = User & { readonly zone: string };

/**
 * Looks at what else is on at a draft's time, over all the user's calendars, and where it clashes for free times
 * nearby. null for what takes up no particular time.
 */
export async function checkTime(
  assistant: Assistant,
  user: ZonedUser,
  content: DraftContent,
  signal: AbortSignal,
): Promise<DraftChecks | null> {
  const when = draftWhen(content);
  if ((content.kind !== "event" && content.kind !== "change") || when?.kind !== "timed") return null;
  const moved = content.kind === "change" ? content.before.series.event.ref : null;
  const span = spanOf(when, user.zone);
  const isNew = content.kind === "event" && content.event.recurrence === null;
  const around = await gatherOccurrences(assistant, user, isNew ? widen(span) : span, signal);
  const conflicts = around.found
    .filter((each) => each.busy && each.when.kind === "timed" && each.ref.uid !== moved?.uid)
    .filter((each) => overlaps(spanOf(each.when, user.zone), span))
    .map((each) => ({ title: each.title, when: each.when, calendar: each.in.name }));
  const related = isNew ? findRelated(content.event, around.found, assistant.now()) : null;
  return {
    conflicts,
    free: conflicts.length === 0 ? [] : await findAlternatives(assistant, user, when, signal),
    unanswered: around.unanswered,
    ...(around.aged.length > 0 && { aged: around.aged }),
    ...(related !== null && { related }),
  };
}

/** How far from the wished time an event may lie that the wish concerns. */
function widen({ start, end }: Span): Span {
  const hours = 24 * 7;
  return { start: start.subtract({ hours }), end: end.add({ hours }) };
}

function overlaps(a: Span, b: Span): boolean {
  return Temporal.Instant.compare(a.start, b.end) < 0 && Temporal.Instant.compare(b.start, a.end) < 0;
}

/** Up to three free times near the wished one. */
export async function findAlternatives(
  assistant: Assistant,
  user: ZonedUser,
  when: { readonly start: Temporal.ZonedDateTime; readonly end: Temporal.ZonedDateTime },
  signal: AbortSignal,
): Promise<DraftChecks["free"]> {
  const day = when.start.startOfDay();
  const span = { start: day.toInstant(), end: day.add({ days: 16 }).toInstant() };
  const busy = await gatherBusy(assistant, user, span, signal);
  const taken = [...busy.found, { start: when.start.toInstant(), end: when.end.toInstant() }];
  return suggestAlternatives(when, taken, user.workingHours, assistant.now());
}
