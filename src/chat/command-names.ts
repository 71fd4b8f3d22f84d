/** Every command, in the order in which /help and Telegram's menu show them. Light: the menu needs no more than this. */
export const commandNames = [
  "today",
  "tomorrow",
  "week",
  "agenda",
  "free",
  "find",
  "note",
  "notes",
  "remind",
  "drafts",
  "undo",
  "calendars",
  "settings",
  "login",
  "timezone",
  "language",
  "cancel",
  "help",
  "start",
] as const;

export type CommandName = (typeof commandNames)[number];
