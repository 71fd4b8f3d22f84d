import { answerText } from "../answers/answer-text";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const noteCommand: Command = {
  needsZone: true,
  run: async (chat, turn, rest) => {
    if (rest === "") return [saying(wordsFor(turn)("note-usage"))];
    return answerText(chat, turn, rest, "note");
  },
};
