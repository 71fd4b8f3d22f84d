import { findEdited, stopAwaiting } from "../../assistant/conversation/awaiting";
import { turnDraft } from "../../assistant/drafts/decide-draft";
import { showDraft } from "../../assistant/drafts/show-draft";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

/** Leaves whatever the next message would have answered; drafts stay as they are. */
export const cancelCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const words = wordsFor(turn);
    const editing = await findEdited(chat.assistant, turn.channel);
    const back = editing && (await turnDraft(chat.assistant, editing, "proposed", turn));
    if (back) await showDraft(chat.assistant, back);
    const awaited = await stopAwaiting(chat.assistant, turn.channel);
    return [saying(words(back || awaited ? "cancel-done" : "cancel-nothing"))];
  },
};
