import { answerText } from "../answers/answer-text";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

/** "/find 45 minutes on Tuesday" */
export const findCommand: Command = {
  needsZone: true,
  run: async (chat, turn, rest) => {
    if (rest === "") return [saying(wordsFor(turn)("find-usage"))];
    return answerText(chat, turn, rest, "find_slot");
  },
};
