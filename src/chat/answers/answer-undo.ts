import type { Saying } from "../../assistant/conversation/converse";
import { findRecentDraft } from "../../assistant/drafts/find-draft";
import { wordingFor } from "../../i18n/wording";
import type { Chat, ZonedTurn } from "../chat";
import { undoCommand } from "../commands/undo";
import { plainWords } from "../says";

/**
 * What the button says, typed, is /undo. While a draft is open it is not: there the same word may mean the draft. null for
 * any other text.
 */
export async function answerUndo(chat: Chat, turn: ZonedTurn, text: string): Promise<Saying[] | null> {
  const said = plainWords(text);
  const labels = [turn.user.locale, "en"].map((locale) => plainWords(wordingFor(locale)("button-undo")));
  if (!labels.includes(said)) return null;
  if ((await findRecentDraft(chat.assistant, turn.channel)) !== null) return null;
  return undoCommand.run(chat, turn, "");
}
