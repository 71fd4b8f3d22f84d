import { findLastDelivered, requestUndo } from "../../assistant/drafts/decide-draft";
import { findMovedDraft } from "../../assistant/drafts/find-draft";
import { showAgain } from "../cards/card";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

/** Takes back the latest write that still stands; its card follows, here and where it was shown. */
export const undoCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const before = await findMovedDraft(chat.assistant, turn.inbound.id);
    const draft = before === null ? await findLastDelivered(chat.assistant, turn.user.id) : null;
    const undoing = before ?? (draft && (await requestUndo(chat.assistant, draft, turn.inbound.id)));
    if (!undoing) return [saying(wordsFor(turn)("undo-nothing"))];
    return showAgain(chat, undoing);
  },
};
