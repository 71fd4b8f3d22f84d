/** A lexicon ready for use. */

import type { Pattern, PatternIndex } from "../text/pattern";
import type { ChangeLexicon, HourCue, Lexicon, MessageLexicon, Opening } from "./lexicon";
import type { Meaning } from "./meaning";
import type { Spelling } from "./spelling";

export interface Entry {
  /** The words after the first. */
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

export interface ClockPattern {
  readonly pattern: Pattern;
  /** Minutes from the hour's beginning: `constant` and `factor` times {m}. */
  readonly constant: number;
  readonly factor: number;
  /** A number for the hour, then one for the minutes: "tres y diez". */
  readonly hourFirst: boolean;
}

/** A lexicon ready for use. */
export interface Words {
  readonly lexicon: Lexicon;
  /** By first word, longest phrase first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  readonly shy: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly hourSuffixes: ReadonlySet<string>;
  readonly clockPatterns: PatternIndex<ClockPattern>;
  readonly aloneParts: ReadonlySet<string>;
  readonly spelling: Spelling;
  /** Words by which a text is seen to be of this language. */
  readonly vocabulary: ReadonlySet<string>;
  /** Phrases that tell no time though their words do. */
  readonly fixed: PatternIndex<null>;
  readonly prepositions: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly message: MessageWords;
  readonly change: ChangeWords;
}

/** Replies that edit a draft, as patterns. */
export type ChangeWords = Readonly<Record<keyof ChangeLexicon, PatternIndex<null>>>;

/** The message's parts as patterns and sets. */
export interface MessageWords {
  readonly courtesies: PatternIndex<null>;
  readonly openings: PatternIndex<Opening>;
  readonly closings: PatternIndex<Opening>;
  readonly statements: PatternIndex<null>;
  readonly notOpenings: PatternIndex<null>;
  readonly idle: PatternIndex<null>;
  readonly asides: PatternIndex<null>;
  readonly intents: PatternIndex<null>;
  readonly perfect: PatternIndex<null>;
  readonly isParticiple: (word: string) => boolean;
  readonly reports: PatternIndex<Opening>;
  readonly corrections: PatternIndex<null>;
  readonly blockWords: ReadonlySet<string>;
  readonly renames: PatternIndex<null>;
  readonly weakUpdates: PatternIndex<null>;
  readonly bareQueries: PatternIndex<null>;
  readonly entryNouns: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly askVerbs: ReadonlySet<string>;
  readonly askWords: ReadonlySet<string>;
  readonly whenWords: ReadonlySet<string>;
  readonly gapWords: ReadonlySet<string>;
  readonly thatWords: ReadonlySet<string>;
  readonly sayings: PatternIndex<null>;
  readonly freeWords: ReadonlySet<string>;
  readonly removable: PatternIndex<null>;
  readonly emptyNouns: PatternIndex<null>;
  readonly timeLabels: PatternIndex<null>;
  readonly naming: PatternIndex<null>;
  readonly linking: PatternIndex<null>;
  readonly alertLeads: PatternIndex<null>;
  readonly alertNouns: ReadonlySet<string>;
  readonly separators: PatternIndex<null>;
  readonly withWords: PatternIndex<null>;
  readonly inviteWords: PatternIndex<null>;
  readonly meetWords: PatternIndex<null>;
  readonly kin: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly notPeople: ReadonlySet<string>;
  readonly placeAt: PatternIndex<null>;
  readonly placeIn: PatternIndex<null>;
  readonly placeVia: PatternIndex<null>;
  readonly placeLeads: PatternIndex<null>;
  readonly services: PatternIndex<null>;
  readonly placeNouns: PatternIndex<null>;
  /** Those of one word. */
  readonly placeHeads: ReadonlySet<string>;
  readonly notPlaces: ReadonlySet<string>;
  readonly bodyLeads: PatternIndex<null>;
  readonly trimStart: ReadonlySet<string>;
  readonly trimEnd: ReadonlySet<string>;
  readonly linkWords: ReadonlySet<string>;
  readonly moveTo: ReadonlySet<string>;
  readonly nominative: MessageLexicon["nominative"];
  readonly isLocative: ((word: string) => boolean) | null;
  readonly isCompany: (word: string) => boolean;
  readonly isInfinitive: (word: string) => boolean;
  readonly isPast: (word: string) => boolean;
  readonly isFinitePast: (word: string) => boolean;
  readonly titleWord: MessageLexicon["titleWord"];
  readonly titleForm: (title: string) => string;
  readonly placeForm: MessageLexicon["placeForm"];
  /** Words and the cue each gives. */
  readonly cues: ReadonlyMap<string, HourCue>;
}
