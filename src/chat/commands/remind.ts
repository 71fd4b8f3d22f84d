import { answerText } from "../answers/answer-text";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const remindCommand: Command = {
  needsZone: true,
  run: async (chat, turn, rest) => {
    if (rest === "") return [saying(wordsFor(turn)("remind-usage"))];
    return answerText(chat, turn, rest, "reminder");
  },
};
