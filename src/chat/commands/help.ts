import { reply, span } from "../../domain/reply";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";
import { commands } from "../commands";

export const helpCommand: Command = {
  name: "help",
  needsZone: false,
  run: async (_chat, turn) => {
    const words = wordsFor(turn);
    const lines = commands.map((command) => span(`\n/${command.name} – ${words(`command-${command.name}`)}`));
    return [saying(reply([span(words("help-intro")), span("\n"), ...lines]))];
  },
};
