import type { Draft, DraftContent } from "../../../domain/draft";
import { isOpen } from "../../../domain/draft-state";
import type { Scope } from "../../../domain/event";
import { changeScope } from "../../../domain/existing";
import type { InboundId } from "../../../domain/ids";
import { moveDraft } from "../../../store/conversation/drafts";
import type { Assistant } from "../../assistant";

/** Lets an open draft concern one appearance, this and what follows, or all; null where that is not on offer. */
export async function chooseScope(
  assistant: Assistant,
  draft: Draft,
  scope: Scope["kind"],
  by: InboundId,
): Promise<Draft | null> {
  const { content } = draft;
  if (!isOpen(draft.state) || (content.kind !== "change" && content.kind !== "cancellation")) return null;
  if (!content.before.offers.includes(scope)) return null;
  const chosen = changeScope(content.before, content.kind === "change" ? content.after : null, scope);
  if (chosen === null) return null;
  const { before, after } = chosen;
  const changed: DraftContent =
    after === null ? { kind: "cancellation", before } : { kind: "change", before, after };
  const change = { content: changed, failure: null, movedBy: by };
  return moveDraft(assistant.store, draft, "proposed", change, [], assistant.now());
}
