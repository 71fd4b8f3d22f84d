/** The languages there are, and which one a message is written in. */
import { type Words, wordsOf } from "./lexicon/compile";
import { english } from "./lexicon/en";
import type { Lexicon } from "./lexicon/lexicon";
import type { Language } from "./reading";
import type { Token } from "./tokenize";

const lexicons: Partial<Record<Language, Lexicon>> = { en: english };

export interface Chosen {
  readonly language: Language;
  readonly words: Words;
  /** The user's other languages, for the words that are mixed in. */
  readonly others: readonly Words[];
}

export function chooseLanguage(_tokens: readonly Token[], _languages: readonly Language[]): Chosen {
  const lexicon = lexicons.en ?? english;
  return { language: "en", words: wordsOf(lexicon), others: [] };
}
