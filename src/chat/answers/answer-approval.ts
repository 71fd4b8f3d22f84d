import type { Saying } from "../../assistant/conversation/converse";
import { confirmDraft } from "../../assistant/drafts/decide-draft";
import { findRecentDraft, listOpenSiblings } from "../../assistant/drafts/find-draft";
import type { Draft } from "../../domain/draft";
import { isOpen } from "../../domain/draft-state";
import { wordingFor } from "../../i18n/wording";
import { showAgain } from "../cards/card";
import { createLabel } from "../cards/draft-buttons";
import { type Chat, wordsFor, type ZonedTurn } from "../chat";
import { saying } from "../command";
import { plainWords, saysOneOf } from "../says";

/** Nobody says yes at greater length. */
const longest = 40;

/**
 * "Yes", or what the button says, typed to the draft that was just shown or that is replied to, is the tap on it. null for
 * any other text.
 */
export async function answerApproval(
  chat: Chat,
  turn: ZonedTurn,
  addressed: Draft | null,
  text: string,
): Promise<Saying[] | null> {
  if (text.length > longest) return null;
  const draft = addressed ?? (await findRecentDraft(chat.assistant, turn.channel));
  if (draft === null || !isOpen(draft.state) || !saysYes(text, draft, turn.user.locale)) return null;
  if (addressed === null && (await listOpenSiblings(chat.assistant, draft)).length > 0)
    return [saying(wordsFor(turn)("yes-to-which"))];
  const confirmed = await confirmDraft(chat.assistant, draft, turn.inbound.id);
  if (confirmed === null) return [saying(wordsFor(turn)("tap-decided"))];
  return showAgain(chat, confirmed);
}

function saysYes(text: string, draft: Draft, locale: string): boolean {
  if (saysOneOf("yes-words", text, locale)) return true;
  const said = plainWords(text);
  return [wordingFor(locale), wordingFor("en")].some(
    (words) => plainWords(words(createLabel(draft.content))) === said,
  );
}
