import { readAgenda, spanOfDays } from "../../assistant/calendars/agenda";
import { renderAgenda } from "../cards/render-agenda";
import type { Chat, ZonedTurn } from "../chat";
import { type Command, saying } from "../command";

export const todayCommand = agendaOf(0, 1);
export const tomorrowCommand = agendaOf(1, 1);
export const weekCommand = agendaOf(0, 7);
export const agendaCommand = agendaOf(0, 30);

function agendaOf(ahead: number, days: number): Command {
  return {
    needsZone: true,
    run: async (chat: Chat, turn: ZonedTurn) => {
      const today = chat.assistant.now().toZonedDateTimeISO(turn.user.zone).toPlainDate();
      const span = spanOfDays(today.add({ days: ahead }), days, turn.user.zone);
      const agenda = await readAgenda(chat.assistant, turn.user, span, turn.signal);
      return [saying(renderAgenda(agenda, turn.user, chat.assistant.now()))];
    },
  };
}
