import { bodyOf, listNotes } from "../../assistant/notes/list-notes";
import { type ReplySpan, reply, span } from "../../domain/reply";
import { formatShortDate } from "../../i18n/format";
import { shorten } from "../cards/shorten";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

const mostShown = 10;
const shownLength = 200;

export const notesCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const words = wordsFor(turn);
    const { locale, zone } = turn.user;
    const notes = await listNotes(chat.assistant, turn.user.id, mostShown);
    if (notes.length === 0) return [saying(words("notes-none"))];
    const lines: ReplySpan[] = notes.flatMap((note) => {
      const body = bodyOf(note);
      const day = note.createdAt.toZonedDateTimeISO(zone ?? "UTC").toPlainDate();
      return [
        span("\n\n"),
        span(shorten(note.title, 80) || words("untitled"), "bold"),
        span(` · ${formatShortDate(day, locale)}`, "italic"),
        ...(body === null ? [] : [span(`\n${shorten(body, shownLength)}`)]),
      ];
    });
    return [saying(reply([span(words("notes-list")), ...lines, span(`\n\n${words("notes-hint")}`)]))];
  },
};
