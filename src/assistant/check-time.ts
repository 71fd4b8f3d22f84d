import { type DraftChecks, type DraftContent, draftWhen } from "../domain/draft";
import { suggestAlternatives } from "../domain/slots";
import type { User } from "../domain/user";
import { spanOf } from "../domain/when";
import type { Assistant } from "./assistant";
import { gatherBusy, gatherOccurrences } from "./calendars";

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
  const around = await gatherOccurrences(assistant, user, spanOf(when, user.zone), signal);
  const conflicts = around.found
    .filter((each) => each.busy && each.when.kind === "timed" && each.ref.uid !== moved?.uid)
    .map((each) => ({ title: each.title, when: each.when, calendar: each.in.name }));
  if (conflicts.length === 0) return { conflicts, free: [], unanswered: around.unanswered };
  return {
    conflicts,
    free: await findAlternatives(assistant, user, when, signal),
    unanswered: around.unanswered,
  };
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
