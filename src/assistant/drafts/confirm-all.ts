import { isOpen } from "../../domain/draft-state";
import type { InboundId } from "../../domain/ids";
import type { Channel } from "../../domain/user";
import { listDraftsOfInbound } from "../../store/conversation/drafts";
import type { Assistant } from "../assistant";
import { confirmDraft } from "./decide-draft";
import { showDraft } from "./show-draft";

export interface ConfirmedAll {
  /** Still open, and no longer what was shown: left alone. */
  readonly changed: number;
  readonly outcome: "confirmed" | "confirmed-before" | "nothing-left";
}

/**
 * Confirms the drafts of one message that are as they were shown, each by its own compare-and-set: a second tap, or the
 * same one handled again, finds them decided.
 */
export async function confirmAll(
  assistant: Assistant,
  channel: Channel,
  inbound: InboundId,
  revisions: readonly (number | null)[],
): Promise<ConfirmedAll> {
  const drafts = (await listDraftsOfInbound(assistant.store, inbound)).filter(
    ({ user }) => user === channel.user,
  );
  let changed = 0;
  let outcome: ConfirmedAll["outcome"] = "nothing-left";
  for (const [index, draft] of drafts.entries()) {
    const revision = revisions[index] ?? null;
    if (revision === null) continue;
    if (["confirmed", "delivered"].includes(draft.state) && outcome === "nothing-left")
      outcome = "confirmed-before";
    if (!isOpen(draft.state)) continue;
    const confirmed = draft.revision === revision ? await confirmDraft(assistant, draft) : null;
    if (confirmed === null) changed += 1;
    else {
      outcome = "confirmed";
      await showDraft(assistant, confirmed);
    }
  }
  return { changed, outcome };
}
