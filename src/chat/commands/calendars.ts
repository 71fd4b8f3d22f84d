import { listUserCalendars } from "../../assistant/calendars/calendars";
import { type ReplySpan, reply, span } from "../../domain/reply";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const calendarsCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const words = wordsFor(turn);
    const calendars = await listUserCalendars(chat.assistant, turn.user.id);
    const lines: ReplySpan[] = calendars.flatMap((calendar) => [
      span(`\n${calendar.id === turn.user.defaultCalendar ? "✓" : "·"} `),
      span(calendar.name, "bold"),
      span(calendar.writable ? "" : ` (${words("calendar-read-only")})`),
    ]);
    return [saying(reply([span(words("calendars-list")), ...lines, span(`\n${words("calendars-hint")}`)]))];
  },
};
