/** The parts of a lexicon that are not times, compiled. */

import { indexPatterns, type PatternIndex, wordSet } from "../text/pattern";
import { foldWord } from "../text/tokenize";
import type { ChangeLexicon, HourCue, Lexicon, MessageLexicon, Opening } from "./lexicon";
import type { ChangeWords, MessageWords, Words } from "./words";

export function index(sources: readonly string[]): PatternIndex<null> {
  return indexPatterns(sources.map((source) => [source, null] as const));
}

export function compileChange(change: ChangeLexicon): ChangeWords {
  return {
    make: index(change.make),
    later: index(change.later),
    earlier: index(change.earlier),
    longer: index(change.longer),
    shorter: index(change.shorter),
    prolong: index(change.prolong),
    curtail: index(change.curtail),
    noAlerts: index(change.noAlerts),
    noPlace: index(change.noPlace),
    once: index(change.once),
    without: index(change.without),
    add: index(change.add),
    rename: index(change.rename),
    place: index(change.place),
    instead: index(change.instead),
    insteadOf: index(change.insteadOf ?? []),
    note: index(change.note),
  };
}

function indexOpenings(openings: MessageLexicon["closings"] & object): PatternIndex<Opening> {
  return indexPatterns(
    (Object.entries(openings) as [Opening, readonly string[]][]).flatMap(([opening, sources]) =>
      sources.map((source) => [source, opening] as const),
    ),
  );
}

/** Whether the word is one of the set, or in a language of compounds ends in one. */
export function isAmong(words: Words, set: ReadonlySet<string>, word: string): boolean {
  return headOf(words, word, (head) => set.has(head)) !== null;
}

/** How short the last half of a compound may be. */
const shortestHead = 4;

/** The word itself or the last half of a compound, whichever passes first. */
export function headOf(words: Words, word: string, passes: (head: string) => boolean): string | null {
  if (passes(word)) return word;
  if (!words.lexicon.compounds) return null;
  for (let at = 2; at <= word.length - shortestHead; at++) {
    const head = word.slice(at);
    if (passes(head)) return head;
  }
  return null;
}

/** The words of the openings and other patterns. */
export function patternWords(message: MessageLexicon): string[] {
  const { openings, courtesies, removable, weakUpdates, emptyNouns, entryNouns, kin, askWords } = message;
  const sources = [
    ...Object.values(openings).flat(),
    ...courtesies,
    ...removable,
    ...weakUpdates,
    ...emptyNouns,
    entryNouns,
    kin,
    askWords,
  ];
  return sources
    .flatMap((source) => source.split(/[^\p{L}\p{M}]+/u))
    .filter((word) => word.length > 2)
    .map(foldWord);
}

export function compileMessage(message: MessageLexicon, lexicon: Lexicon): MessageWords {
  const cues = new Map<string, HourCue>();
  for (const [cue, list] of Object.entries(lexicon.cues)) {
    for (const word of list.split("|")) cues.set(foldWord(word.trim()), cue as HourCue);
  }
  return {
    courtesies: index(message.courtesies),
    openings: indexOpenings(message.openings),
    closings: indexOpenings(message.closings ?? {}),
    statements: index(message.statements ?? []),
    notOpenings: index(message.notOpenings === undefined ? [] : [message.notOpenings]),
    idle: index(message.idle ?? []),
    asides: index(message.asides ?? []),
    intents: index(message.intents ?? []),
    perfect: index(message.perfect ?? []),
    isParticiple: message.isParticiple ?? (() => false),
    reports: indexOpenings(message.reports ?? {}),
    corrections: index(message.corrections ?? []),
    blockWords: wordSet(message.blockWords ?? ""),
    renames: index(message.renames ?? []),
    weakUpdates: index(message.weakUpdates),
    bareQueries: index(message.bareQueries),
    entryNouns: wordSet(message.entryNouns),
    past: wordSet(message.pastWords),
    askVerbs: wordSet(message.askVerbs ?? ""),
    askWords: wordSet(message.askWords),
    whenWords: wordSet(message.whenWords ?? ""),
    gapWords: wordSet(message.gapWords ?? ""),
    thatWords: wordSet(message.thatWords ?? ""),
    sayings: index(message.sayings ?? []),
    freeWords: wordSet(message.freeWords ?? ""),
    removable: index(message.removable),
    emptyNouns: index(message.emptyNouns),
    timeLabels: index(message.timeLabels ?? []),
    naming: index(message.naming),
    linking: index(message.linking),
    alertLeads: index(message.alertLeads),
    alertNouns: wordSet(message.alertNouns),
    separators: index(message.separators),
    withWords: index(message.withWords),
    meetWords: index(message.meetWords ?? []),
    inviteWords: index(message.inviteWords),
    kin: wordSet(message.kin),
    groupNouns: wordSet(message.groupNouns ?? ""),
    determiners: wordSet(message.determiners),
    honorifics: wordSet(message.honorifics),
    nameParticles: wordSet(message.nameParticles ?? ""),
    givenNames: wordSet(message.givenNames),
    notPeople: wordSet(message.notPeople),
    placeAt: index(message.placeAt),
    placeIn: index(message.placeIn),
    placeVia: index(message.placeVia),
    placeLeads: index(message.placeLeads),
    services: index([message.services]),
    placeNouns: index([message.placeNouns]),
    placeHeads: new Set(message.placeNouns.split("|").map(foldWord)),
    notPlaces: wordSet(message.notPlaces),
    bodyLeads: index(message.bodyLeads),
    trimStart: wordSet(message.trimStart),
    trimEnd: wordSet(message.trimEnd),
    linkWords: wordSet(message.linkWords),
    moveTo: wordSet(message.moveTo),
    nominative: message.nominative,
    isLocative: message.isLocative ?? null,
    isCompany: message.isCompany ?? (() => true),
    isPast: message.isPast ?? (() => false),
    isFinitePast: message.isFinitePast ?? message.isPast ?? (() => false),
    isInfinitive: message.isInfinitive ?? (() => false),
    titleWord: message.titleWord,
    titleForm: message.titleForm ?? ((title) => title),
    placeForm: message.placeForm,
    cues,
  };
}
