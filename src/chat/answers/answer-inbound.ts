import type { Saying, Turn } from "../../assistant/conversation/converse";
import { findDraftsOfSource } from "../../assistant/drafts/find-draft";
import { findToldRecording } from "../../assistant/media/find-heard";
import type { Inbound } from "../../domain/inbound";
import { type Chat, hasZone, wordsFor } from "../chat";
import { cleanText } from "../clean-text";
import { saying } from "../command";
import { answerEdited } from "./answer-edited";
import { answerAlbum, answerFile } from "./answer-file";
import { answerPassages } from "./answer-passages";
import { answerContact, answerLocation, answerPlace } from "./answer-place";
import { answerRecaptioned } from "./answer-recaptioned";
import { answerTap } from "./answer-tap";
import { answerVoice } from "./answer-voice";
import { answerWords } from "./answer-words";

/** The one way in: whatever a person did, in whichever channel, to what is said in return. */
export async function answerInbound(chat: Chat, turn: Turn): Promise<Saying[]> {
  const { content } = turn.inbound;
  switch (content.kind) {
    case "text":
      return answerTyped(chat, turn, content);
    case "edited":
      return hasZone(turn) ? answerEdited(chat, turn, content.source, cleanText(content.text)) : [];
    case "tap":
      return answerTap(chat, turn, content.action);
    case "location":
      return answerLocation(chat, turn, content);
    case "place":
      return answerPlace(chat, turn, content.name);
    case "contact":
      return answerContact(chat, turn, content);
    case "file":
      return answerFile(chat, turn, content);
    case "album":
      return answerAlbum(chat, turn, content);
    case "recaptioned":
      return hasZone(turn) ? answerRecaptioned(chat, turn, content) : [];
    case "passages":
      return answerPassages(chat, turn, content.passages);
    case "forward":
      return answerPassages(chat, turn, [content.passage]);
    case "voice":
      return answerVoice(chat, turn, content);
    case "unreadable":
      return [saying(wordsFor(turn)("unreadable"))];
  }
}

/** What was heard is corrected by a reply to it. */
async function answerTyped(
  chat: Chat,
  turn: Turn,
  { text, replyTo }: Extract<Inbound, { kind: "text" }>,
): Promise<Saying[]> {
  const told = replyTo === null ? null : await findToldRecording(chat.assistant, turn.channel, replyTo);
  if (told !== null && hasZone(turn)) {
    const drafts = await findDraftsOfSource(chat.assistant, turn.channel, told.source);
    if (drafts.length > 0) return answerEdited(chat, turn, told.source, cleanText(text));
  }
  return answerWords(chat, turn, cleanText(text));
}
