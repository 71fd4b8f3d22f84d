import { hasZone, wordsFor } from "../chat";
import { type Command, saying } from "../command";
import { askForZone } from "../zone";

/** What comes with /start is a code, which was looked at when its sender was let in. */
export const startCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const words = wordsFor(turn);
    const hello = saying(words("start-hello", { name: turn.user.name }));
    return hasZone(turn) ? [hello] : [hello, await askForZone(chat, turn, null)];
  },
};
