import type { Draft } from "../../domain/draft";
import { draftMoves, isOpen } from "../../domain/draft-state";
import { findDraft, moveDraft } from "../../store/conversation/drafts";
import type { Assistant } from "../assistant";
import { checkTime, type ZonedUser } from "../calendars/check-time";

/** Looks anew at what else is on at the time of undecided drafts: days may have passed since they were made. */
export async function recheckDrafts(
  assistant: Assistant,
  user: ZonedUser,
  drafts: readonly Draft[],
  signal: AbortSignal,
): Promise<Draft[]> {
  const looked = await Promise.all(
    drafts.map(async (draft) => {
      const rests = isOpen(draft.state) && draftMoves[draft.state].includes(draft.state);
      return {
        draft,
        checks: rests ? await checkTime(assistant, user, draft.content, signal) : draft.checks,
      };
    }),
  );
  const current: Draft[] = [];
  // The latest is changed last, and stays the latest.
  for (const { draft, checks } of looked.toReversed()) {
    const isSame = JSON.stringify(checks) === JSON.stringify(draft.checks);
    const moved = isSame
      ? draft
      : await moveDraft(assistant.store, draft, draft.state, { checks }, [], assistant.now());
    const shown = moved ?? (await findDraft(assistant.store, draft.id));
    if (shown !== null) current.unshift(shown);
  }
  return current;
}
