import { findStoredInbound } from "../../assistant/conversation/capture";
import type { Saying, Turn } from "../../assistant/conversation/converse";
import { interpret } from "../../assistant/drafts/interpret";
import { findWords } from "../../assistant/media/find-heard";
import { readText } from "../../assistant/reading/read-text";
import type { InboundId } from "../../domain/ids";
import { reply } from "../../domain/reply";
import { encodeAction } from "../action";
import { sayCard } from "../cards/card";
import { type Chat, hasZone, wordsFor } from "../chat";
import { cleanText } from "../clean-text";
import { saying } from "../command";
import { saysOneOf } from "../says";

/** Thanks and greetings are answered as such; of anything else is said that nothing was found, with what can be done with it. */
export async function answerUnclear(chat: Chat, turn: Turn): Promise<Saying[]> {
  const words = wordsFor(turn);
  const text = await findWords(chat.assistant, turn.inbound);
  if (text === null) return [saying(words("unclear"))];
  if (saysOneOf("thanks-words", text, turn.user.locale)) return [saying(words("thanks-answer"))];
  if (saysOneOf("hello-words", text, turn.user.locale)) return [saying(words("hello-answer"))];
  // Asked where they are, they named a place that nobody here knows.
  if (turn.channel.awaiting === "zone") return [saying({ ...reply(words("zone-unknown")), ask: "location" })];
  const action = encodeAction({ kind: "as-note", inbound: turn.inbound.id });
  const keep = { kind: "action", label: words("button-as-note"), action } as const;
  return [saying(reply(words("unclear"), [[keep]]))];
}

/** The draft of a note that says what an earlier message said. */
export async function keepAsNote(chat: Chat, turn: Turn, id: InboundId): Promise<Saying[]> {
  const { assistant } = chat;
  const inbound = await findStoredInbound(assistant, id);
  const text = inbound?.channel === turn.channel.id ? await findWords(assistant, inbound) : null;
  if (text === null || !hasZone(turn)) return [saying(wordsFor(turn)("tap-unknown"))];
  const reading = readText(cleanText(text), turn.user, turn.inbound.receivedAt, "note");
  const outcome = await interpret(assistant, turn, turn.user, reading);
  if (outcome.kind !== "drafts") return [saying(wordsFor(turn)("unclear"))];
  return Promise.all(outcome.drafts.map((draft) => sayCard(chat, draft)));
}
