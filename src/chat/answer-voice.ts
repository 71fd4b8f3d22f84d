import type { Saying, Turn } from "../assistant/converse";
import { findHeard, joinCaption, longestMinutes } from "../assistant/find-heard";
import type { Inbound } from "../domain/inbound";
import { reply, span } from "../domain/reply";
import { answerWords } from "./answer-words";
import { type Chat, wordsFor } from "./chat";
import { cleanText, hasWords } from "./clean-text";
import { saying } from "./command";

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
  return [shown, ...(await answerWords(chat, turn, joinCaption(voice.caption, text)))];
}
