import { listUserCalendars } from "../../assistant/calendars/calendars";
import { type ReplySpan, reply, span } from "../../domain/reply";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const calendarsCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const words = wordsFor(turn);
    const { defaultCalendar } = turn.user;
    const listed = await listUserCalendars(chat.assistant, turn.user.id);
    // One that is gone is told only where new events still go to it.
    const calendars = listed.filter(({ id, goneAt }) => goneAt === null || id === defaultCalendar);
    const lines: ReplySpan[] = calendars.flatMap((calendar) => [
      span(`\n${calendar.id === defaultCalendar ? "✓" : "·"} `),
      span(calendar.name, "bold"),
      span(
        calendar.writable
          ? ""
          : ` (${words(calendar.goneAt === null ? "calendar-read-only" : "calendar-gone")})`,
      ),
    ]);
    return [saying(reply([span(words("calendars-list")), ...lines, span(`\n${words("calendars-hint")}`)]))];
  },
};
