import { setLocale } from "../../assistant/people/set-locale";
import { reply } from "../../domain/reply";
import { locales, wordingFor } from "../../i18n/wording";
import { encodeAction } from "../action";
import { wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const languageCommand: Command = {
  needsZone: false,
  run: async (chat, turn, rest) => {
    const wanted = rest.toLowerCase();
    const named = locales.find(
      ({ locale }) => locale.toLowerCase() === wanted || locale.split("-")[0] === wanted,
    );
    if (named !== undefined) {
      await setLocale(chat.assistant, turn.user.id, named.locale);
      return [saying(wordingFor(named.locale)("language-set"))];
    }
    return [
      saying(
        reply(
          wordsFor(turn)("language-choose"),
          locales.map(({ locale, name }) => [
            { kind: "action", label: name, action: encodeAction({ kind: "locale", locale }) },
          ]),
        ),
      ),
    ];
  },
};
