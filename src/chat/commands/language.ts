import { reply } from "../../domain/reply";
import { locales } from "../../i18n/wording";
import { encodeAction } from "../action";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const languageCommand: Command = {
  needsZone: false,
  run: async (_chat, turn) => [
    saying(
      reply(
        wordsFor(turn)("language-choose"),
        locales.map(({ locale, name }) => [
          { kind: "action", label: name, action: encodeAction({ kind: "locale", locale }) },
        ]),
      ),
    ),
  ],
};
