import type { Saying, Turn } from "../../assistant/conversation/converse";
import { findHeard, joinCaption, longestMinutes } from "../../assistant/media/find-heard";
import type { Inbound, Passage } from "../../domain/inbound";
import { reply, span } from "../../domain/reply";
import { type Chat, wordsFor } from "../chat";
import { cleanText, hasWords } from "../clean-text";
import { saying } from "../command";
import { answerPassages } from "./answer-passages";
import { answerWords } from "./answer-words";

/** A recording, once it was heard: what was heard stands above what is made of it. */
export async function answerVoice(
  chat: Chat,
  turn: Turn,
  voice: Extract<Inbound, { kind: "voice" }>,
): Promise<Saying[]> {
  const words = wordsFor(turn);
  const heard = await findHeard(chat.assistant, turn.inbound.id);
  const text = cleanText(heard.text ?? "");
  if (heard.failure !== null) return [saying(words(heard.failure, { minutes: longestMinutes }))];
  if (!hasWords(text)) return [saying(words("voice-silent"))];
  const shown = saying(reply([span("🎙 "), span(text, "italic")]));
  if (voice.forwarded !== null) {
    const passage: Passage = { ...voice.forwarded, origin: "forwarded", text };
    return [shown, ...(await answerPassages(chat, turn, [passage]))];
  }
  return [shown, ...(await answerWords(chat, turn, joinCaption(voice.caption, text)))];
}
