import { findFreeTime } from "../../assistant/calendars/find-slot";
import { answerText } from "../answers/answer-text";
import { renderFreeTime } from "../cards/render-agenda";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

const workingDays = 5;

/** "/free tuesday"; of nothing named, the next working days. */
export const freeCommand: Command = {
  needsZone: true,
  run: async (chat, turn, rest) => {
    if (rest !== "") return answerText(chat, turn, rest, "query");
    const today = chat.assistant.now().toZonedDateTimeISO(turn.user.zone).toPlainDate();
    const free = await findFreeTime(chat.assistant, turn.user, today, workingDays, turn.signal);
    return [saying(renderFreeTime(free, turn.user, wordsFor(turn), chat.assistant.now()))];
  },
};
