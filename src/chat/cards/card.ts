import type { Saying } from "../../assistant/conversation/converse";
import { renderDraft, showDraft } from "../../assistant/drafts/show-draft";
import type { Draft } from "../../domain/draft";
import type { Chat } from "../chat";

/** A draft's card as something to say. */
export async function sayCard({ assistant }: Chat, draft: Draft): Promise<Saying> {
  return { reply: await renderDraft(assistant, draft), draft: draft.id };
}

/** The old card is brought up to date where it stands, and shown again where the person is looking. */
export async function showAgain(chat: Chat, draft: Draft): Promise<Saying[]> {
  await showDraft(chat.assistant, draft);
  return [await sayCard(chat, draft)];
}
