import { reply, span } from "../../domain/reply";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";
import { commandNames } from "../command-names";

export const helpCommand: Command = {
  needsZone: false,
  run: async (_chat, turn) => {
    const words = wordsFor(turn);
    const lines = commandNames.map((name) => span(`\n/${name} – ${words(`command-${name}`)}`));
    return [saying(reply([span(words("help-intro")), span("\n"), ...lines]))];
  },
};
