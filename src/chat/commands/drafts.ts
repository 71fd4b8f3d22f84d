import { recheckDrafts } from "../../assistant/drafts/recheck-drafts";
import { listDrafts } from "../../assistant/drafts/show-draft";
import { sayCard } from "../cards/card";
import { hasZone, wordsFor } from "../chat";
import { type Command, saying } from "../command";

const mostShown = 5;

export const draftsCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const words = wordsFor(turn);
    const drafts = await listDrafts(chat.assistant, turn.user.id);
    if (drafts.length === 0) return [saying(words("drafts-none"))];
    const shown = drafts.slice(0, mostShown);
    const checked = hasZone(turn)
      ? await recheckDrafts(chat.assistant, turn.user, shown, turn.signal)
      : shown;
    const cards = await Promise.all(checked.map((draft) => sayCard(chat, draft)));
    const more = drafts.length - cards.length;
    return more > 0 ? [...cards, saying(words("drafts-more", { count: more }))] : cards;
  },
};
