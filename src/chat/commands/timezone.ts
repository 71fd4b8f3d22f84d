import type { Command } from "../command";
import { answerZone, askForZone } from "../zone";

/** "/timezone Lisbon" sets it at once; alone it asks. */
export const timezoneCommand: Command = {
  needsZone: false,
  run: async (chat, turn, rest) =>
    rest === "" ? [await askForZone(chat, turn, null)] : answerZone(chat, turn, rest, null),
};
