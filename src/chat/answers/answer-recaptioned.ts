import type { Saying } from "../../assistant/conversation/converse";
import { findDraftsOfSource } from "../../assistant/drafts/find-draft";
import { findHeard, joinCaption } from "../../assistant/media/find-heard";
import { recaption } from "../../assistant/media/recaption";
import { readMessage, readPassages } from "../../assistant/reading/read-message";
import type { TextReading } from "../../assistant/reading/read-text";
import type { Inbound, StoredInbound } from "../../domain/inbound";
import type { Chat, ZonedTurn } from "../chat";
import { cleanText } from "../clean-text";
import { rereadDrafts } from "./answer-edited";
import { composePassages, originOf } from "./answer-file";

/** What stands under a picture or a recording was edited: as an edited text, together with what was read or heard. */
export async function answerRecaptioned(
  chat: Chat,
  turn: ZonedTurn,
  { source, caption }: Extract<Inbound, { kind: "recaptioned" }>,
): Promise<Saying[]> {
  const message = await recaption(chat.assistant, turn.channel, source, caption);
  if (message === null) return [];
  const drafts = await findDraftsOfSource(chat.assistant, turn.channel, message.source);
  const text = cleanText(caption);
  return rereadDrafts(chat, turn, drafts, text, () => readAgain(chat, turn, message, text));
}

async function readAgain(
  { assistant }: Chat,
  turn: ZonedTurn,
  { id, content }: StoredInbound,
  caption: string,
): Promise<TextReading> {
  const heardIn = content.kind === "album" ? content.parts : [id];
  const heard = await Promise.all(heardIn.map((each) => findHeard(assistant, each)));
  const texts = heard.flatMap(({ text }) => (text === null ? [] : [text]));
  if (texts.length === 0 || (content.kind !== "file" && content.kind !== "album")) {
    return readMessage(assistant, turn, turn.user, joinCaption(caption, texts.join("\n")));
  }
  const origin = content.kind === "file" ? originOf(content) : "picture";
  return readPassages(assistant, turn, turn.user, composePassages({ ...content, caption }, texts, origin));
}
