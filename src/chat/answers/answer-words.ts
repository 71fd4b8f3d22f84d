import type { Saying, Turn } from "../../assistant/conversation/converse";
import { suggestZones } from "../../assistant/people/set-zone";
import { type Chat, hasZone, wordsFor } from "../chat";
import { hasWords } from "../clean-text";
import { saying } from "../command";
import { parseCommand } from "../commands";
import { answerZone, askForZone } from "../zone";
import { answerText } from "./answer-text";

/** The user's own words, written or spoken: a command, an awaited answer, or a text. */
export async function answerWords(chat: Chat, turn: Turn, text: string): Promise<Saying[]> {
  const words = wordsFor(turn);
  if (!hasWords(text)) return [saying(words("nothing-to-read"))];
  const command = parseCommand(text);
  if (command !== null) {
    if (command.command === null) return [saying(words("command-unknown"))];
    if (!command.command.needsZone) return command.command.run(chat, turn, command.rest);
    if (hasZone(turn)) return command.command.run(chat, turn, command.rest);
    return [await askForZone(chat, turn, turn.inbound.id)];
  }
  // Somebody who set the zone elsewhere meanwhile is not held to the question.
  if (turn.channel.awaiting === "zone" && (!hasZone(turn) || suggestZones(text).length > 0)) {
    return answerZone(chat, turn, text, turn.channel.resume);
  }
  if (!hasZone(turn)) {
    // Somebody who knows what comes first says where they are unasked.
    if (suggestZones(text).length > 0) return answerZone(chat, turn, text, null);
    return [await askForZone(chat, turn, turn.inbound.id)];
  }
  return answerText(chat, turn, text, null);
}
