import type { Draft } from "../../../domain/draft";
import { findCalendar } from "../../../store/accounts/calendars";
import { moveDraft } from "../../../store/conversation/drafts";
import type { Assistant } from "../../assistant";
import { checkTime, type ZonedUser } from "../../calendars/check-time";
import type { Turn } from "../../conversation/converse";
import { composeChange } from "../draft-change";

/**
 * Lets a draft for a new event move the one it concerns instead; null where that is gone or the draft was decided. What
 * the draft adds to it, a place or alerts, goes along.
 */
export async function moveInstead(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  draft: Draft,
): Promise<Draft | null> {
  const related = draft.checks?.related;
  if (related === undefined || draft.content.kind !== "event") return null;
  const calendar = await findCalendar(assistant.store, user.id, related.calendar);
  if (calendar === null) return null;
  const { when, location, alerts } = draft.content.event;
  const meant = { calendar, ref: related.ref, original: related.original };
  const content = await composeChange(assistant, turn, user, meant, {
    edit: (fields) => ({
      ...fields,
      when,
      location: location ?? fields.location,
      alerts: alerts.length > 0 ? alerts : fields.alerts,
    }),
    scope: "this",
    rule: null,
  });
  if (content === null) return null;
  const checks = await checkTime(assistant, user, content, turn.signal);
  const rest = { calendar: null, question: null, failure: null, movedBy: turn.inbound.id };
  return moveDraft(assistant.store, draft, "proposed", { content, checks, ...rest }, [], assistant.now());
}
