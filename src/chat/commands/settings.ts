import { reply, span } from "../../domain/reply";
import { localeName } from "../../i18n/wording";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";
import { offerLogin } from "./login";

export const settingsCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => {
    const words = wordsFor(turn);
    const { zone, locale, workingHours } = turn.user;
    const lines = [
      words("settings-zone", { zone: zone ?? words("settings-zone-unknown") }),
      words("settings-language", { locale: localeName(locale) }),
      words("settings-hours", { from: workingHours.from, to: workingHours.to }),
    ];
    return [saying(reply([span(lines.join("\n"))])), await offerLogin(chat, turn, "settings-link")];
  },
};
