import type { Scan } from "../grammar/scan";
import { tagTokens } from "../grammar/scan";
import { chooseLanguage } from "../languages";
import type { Language, ReadingContext } from "../reading";
import { type Frame, frameOf } from "../time/frame";
import { splitCompounds, splitMentions } from "./compounds";
import { dropNames } from "./name-words";
import { tokenize } from "./tokenize";

/** How much of a text is read; what comes after stays in a note's body. */
const longest = 20_000;

export interface Scanned {
  readonly language: Language;
  readonly frame: Frame;
  readonly scan: Scan;
}

/** Text -> tokens with their meanings, in the language it is written in. */
export function scanText(text: string, context: ReadingContext): Scanned {
  const frame = frameOf(context);
  const typed = tokenize(text.slice(0, longest));
  const { language, words, others } = chooseLanguage(typed, context.languages);
  const tokens = splitCompounds(splitMentions(typed, words), words);
  const scan: Scan = {
    text,
    tokens,
    tags: dropNames(tokens, tagTokens(tokens, [words, ...others]), words),
    words,
    dayFirst: frame.dayFirst,
    hour24: frame.hour24,
    depth: 0,
    answers: [],
  };
  return { language, frame, scan };
}
