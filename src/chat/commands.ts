import type { Command } from "./command";
import { type CommandName, commandNames } from "./command-names";
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
import { notesCommand } from "./commands/notes";
import { remindCommand } from "./commands/remind";
import { settingsCommand } from "./commands/settings";
import { startCommand } from "./commands/start";
import { timezoneCommand } from "./commands/timezone";
import { undoCommand } from "./commands/undo";

const commands: Readonly<Record<CommandName, Command>> = {
  today: todayCommand,
  tomorrow: tomorrowCommand,
  week: weekCommand,
  agenda: agendaCommand,
  free: freeCommand,
  find: findCommand,
  note: noteCommand,
  notes: notesCommand,
  remind: remindCommand,
  drafts: draftsCommand,
  undo: undoCommand,
  calendars: calendarsCommand,
  settings: settingsCommand,
  login: loginCommand,
  timezone: timezoneCommand,
  language: languageCommand,
  cancel: cancelCommand,
  help: helpCommand,
  start: startCommand,
};

/** "/today@MyBot rest" -> the command and the rest; null when the text is none, an unknown one has no command. */
export function parseCommand(text: string): { command: Command | null; rest: string } | null {
  const [, name, rest = ""] = /^\/([a-z_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text) ?? [];
  if (name === undefined) return null;
  const wanted = commandNames.find((each) => each === name.toLowerCase());
  return { command: wanted === undefined ? null : commands[wanted], rest: rest.trim() };
}
