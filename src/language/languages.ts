/** The languages there are, and which one a message is written in. */

import { wordsOf } from "./lexicon/compile";
import { german } from "./lexicon/de";
import { english } from "./lexicon/en";
import { spanish } from "./lexicon/es";
import { french } from "./lexicon/fr";
import { italian } from "./lexicon/it";
import type { Lexicon } from "./lexicon/lexicon";
import { dutch } from "./lexicon/nl";
import { polish } from "./lexicon/pl";
import { portuguese } from "./lexicon/pt";
import { russian } from "./lexicon/ru";
import { ukrainian } from "./lexicon/uk";
import type { Words } from "./lexicon/words";
import type { Language } from "./reading";
import type { Token } from "./text/tokenize";

const lexicons: Partial<Record<Language, Lexicon>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  uk: ukrainian,
};

export interface Chosen {
  readonly language: Language;
  readonly words: Words;
  /** The user's other languages, for the words that are mixed in. */
  readonly others: readonly Words[];
}

/** A label tells what a message is in the writer's language, whatever is quoted after it: "note: …". */
const labelWeight = 12;

/** How much of a message is looked at. */
const sample = 60;

/** The one of the user's languages that knows most of the message's words; the preferred one where that is even. */
export function chooseLanguage(tokens: readonly Token[], languages: readonly Language[]): Chosen {
  const words = tokens.filter((token) => token.kind === "word").slice(0, sample);
  const candidates = withScript(
    words,
    languages.filter((language) => lexicons[language] !== undefined),
  );
  const isLabelled = tokens[1]?.text === ":";
  const [preferred = "en"] = candidates;
  const isSure = isAtHome(words, preferred) && !hasRival(words, preferred, candidates);
  const best = isSure ? preferred : mostFamiliar(words, candidates, isLabelled);
  return { language: best, words: load(best), others: mixable(best, candidates).map(load) };
}

/** Whether the preferred language knows enough of the words that no other need be asked. */
function isAtHome(words: readonly Token[], language: Language): boolean {
  const { vocabulary } = load(language);
  const known = words.filter(({ word }) => vocabulary.has(word)).length;
  return known > 0 && known >= words.length * 0.6;
}

/** Whether another candidate is so close to the language, or writes letters of its own there, that words must be counted. */
function hasRival(words: readonly Token[], preferred: Language, candidates: readonly Language[]): boolean {
  const others = candidates.filter((language) => language !== preferred);
  for (const family of [cyrillicLanguages, romanceLanguages])
    if (family.has(preferred) && others.some((language) => family.has(language))) return true;
  const accented = words.filter(isAccented);
  return others.some((language) => accented.some(({ text }) => ownLetters[language]?.test(text)));
}

const beyondAscii = /[^\0-\x7f]/;

function isAccented({ text }: Token): boolean {
  return beyondAscii.test(text);
}

function mostFamiliar(
  words: readonly Token[],
  candidates: readonly Language[],
  isLabelled: boolean,
): Language {
  let best: Language = candidates[0] ?? "en";
  let most = -1;
  for (const [index, language] of candidates.entries()) {
    const bonus = index === 0 ? preference : 0;
    const score = candidates.length === 1 ? 0 : familiarity(words, language, isLabelled) + bonus;
    if (score > most) [best, most] = [language, score];
  }
  return best;
}

/** How much the preferred language has ahead. */
const preference = 1;

/**
 * The languages whose words may be mixed in: the few a user speaks; of many the preferred one, English, whose words are
 * mixed in everywhere, and one of the other script.
 */
function mixable(best: Language, candidates: readonly Language[]): Language[] {
  const others = candidates.filter((language) => language !== best);
  const isOtherScript = (language: Language): boolean =>
    cyrillicLanguages.has(language) !== cyrillicLanguages.has(best);
  if (others.length <= 2) return others;
  const [foreign] = others.filter(isOtherScript);
  return others.filter((language) => language === candidates[0] || language === "en" || language === foreign);
}

function load(language: Language): Words {
  return wordsOf(lexicons[language] ?? english);
}

function familiarity(words: readonly Token[], language: Language, isLabelled: boolean): number {
  const { vocabulary } = load(language);
  const isCyrillic = cyrillicLanguages.has(language);
  let score = 0;
  const letters = ownLetters[language];
  const seen = new Set<string>();
  for (const [index, token] of words.entries()) {
    const { word, text } = token;
    if (seen.has(word)) continue;
    seen.add(word);
    if (vocabulary.has(word))
      score += (word.length > 2 ? 3 : 1) * (index === 0 && isLabelled ? labelWeight : 1);
    else if (hasCyrillic(word) === isCyrillic) score += 0.5;
    // "reunión" and "réunion" are one word but for their accents.
    if (letters !== undefined && isAccented(token) && letters.test(text)) score += 2;
  }
  return score;
}

/** Letters that of these languages only that one writes. */
const ownLetters: Partial<Record<Language, RegExp>> = {
  de: /[äöß]/i,
  es: /[ñáíóú]/i,
  fr: /[àâçèêëîïôœù]|ée/i,
  it: /[àèìòù]/i,
  pl: /[ąćęłńśźż]/i,
  pt: /[ãõáíóúâêô]|ç[ãõ]/i,
  ru: /[ёъыэ]/i,
  uk: /[іїєґ]/i,
};

const romanceLanguages: ReadonlySet<Language> = new Set<Language>(["es", "fr", "it", "pt"]);

const cyrillicLanguages: ReadonlySet<Language> = new Set<Language>(["ru", "uk"]);

function hasCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code <= 0x52f;
}

/** Only languages of the text's script; where the user has none of them, one that is. */
function withScript(words: readonly Token[], languages: readonly Language[]): readonly Language[] {
  if (words.length === 0) return languages;
  const cyrillic = words.filter((token) => hasCyrillic(token.word)).length;
  if (cyrillic > 0 && cyrillic < words.length && cyrillic * 2 <= words.length) return languages;
  const isCyrillic = cyrillic > 0;
  const own = languages.filter((language) => cyrillicLanguages.has(language) === isCyrillic);
  if (isCyrillic) {
    // The neighbour's letters bring the neighbour in, whatever the user said that they speak.
    const neighbours = [...cyrillicLanguages].filter(
      (language) => !own.includes(language) && words.some(({ text }) => ownLetters[language]?.test(text)),
    );
    if (own.length === 0 && neighbours.length === 0) neighbours.push("ru");
    own.push(...neighbours);
  }
  if (own.length === 0) return ["en", ...languages];
  return isCyrillic || cyrillic === 0
    ? [...own, ...languages.filter((language) => !own.includes(language))]
    : languages;
}
