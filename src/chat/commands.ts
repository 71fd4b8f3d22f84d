import type { Command } from "./command";
import { agendaCommand, todayCommand, tomorrowCommand, weekCommand } from "./commands/agenda";
import { calendarsCommand } from "./commands/calendars";
import { cancelCommand } from "./commands/cancel";
import { draftsCommand } from "./commands/drafts";
import { findCommand } from "./commands/find";
import { freeCommand } from "./commands/free";
import { helpCommand } from "./commands/help";
import { languageCommand } from "./commands/language";
import { loginCommand } from "./commands/login";
import { noteCommand } from "./commands/note";
import { remindCommand } from "./commands/remind";
import { settingsCommand } from "./commands/settings";
import { startCommand } from "./commands/start";
import { timezoneCommand } from "./commands/timezone";
import { undoCommand } from "./commands/undo";

/** Every command, in the order in which /help and Telegram's menu show them. */
export const commands: readonly Command[] = [
  todayCommand,
  tomorrowCommand,
  weekCommand,
  agendaCommand,
  freeCommand,
  findCommand,
  noteCommand,
  remindCommand,
  draftsCommand,
  undoCommand,
  calendarsCommand,
  settingsCommand,
  loginCommand,
  timezoneCommand,
  languageCommand,
  cancelCommand,
  helpCommand,
  startCommand,
];

/** "/today@MyBot rest" -> the command and the rest; null when the text is none, an unknown one has no command. */
export function parseCommand(text: string): { name: string; command: Command | null; rest: string } | null {
  const [, name, rest = ""] = /^\/([a-z_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text) ?? [];
  if (name === undefined) return null;
  const wanted = name.toLowerCase();
  return { name: wanted, command: commands.find((each) => each.name === wanted) ?? null, rest: rest.trim() };
}
