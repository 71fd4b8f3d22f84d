/**
 * A language as data. Every list is one string of words or phrases divided by "|", written as people write them: case,
 * diacritics of Latin letters, apostrophes and hyphens do not matter (see tokenize.ts). docs/language.md explains each part.
 */
import { compilePattern, indexPatterns, type Pattern, type PatternIndex, wordSet } from "../pattern";
import type { Intent, Language } from "../reading";
import { tokenize } from "../tokenize";
import type { Edge, Holiday, Meaning, Often, Part, Role } from "./meaning";

type Seven = readonly [string, string, string, string, string, string, string];
type Twelve = readonly [...Seven, string, string, string, string, string];

/** Words in a title that tell at what time of day such a thing happens. */
export type HourCue = "morning" | "midday" | "afternoon" | "evening" | "work";

/** What a message may open with; "event" and so on decide its intent. */
export type Opening = Exclude<Intent, "none">;

export interface Lexicon {
  readonly language: Language;
  /** Whether hours above 12 are usual in writing. */
  readonly clock: "12h" | "24h";
  /** Monday first; all forms and abbreviations. */
  readonly weekdays: Seven;
  /** Forms which alone say that it repeats: "Mondays". */
  readonly habitualWeekdays: Seven;
  readonly months: Twelve;
  /** Cardinal words by value. Those that are put together of two words ("twenty five") are read without being listed. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Ordinal words by value; -1 is the last, -2 the last but one. */
  readonly ordinals: Readonly<Record<string, string>>;
  /** What makes an ordinal of digits: "1st". */
  readonly ordinalSuffixes: string;
  /** A dot does so too: "15." */
  readonly ordinalDot: boolean;
  /** By unit, or "week*2" for a fortnight. */
  readonly units: Readonly<Record<string, string>>;
  /** Words that are a length by themselves, by minutes: "полчаса". */
  readonly lengths: Readonly<Record<string, string>>;
  /** By days from today, and a part of the day after a colon where the word holds one: "0:tonight". */
  readonly days: Readonly<Record<string, string>>;
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  readonly habitualParts: Readonly<Partial<Record<Part, string>>>;
  /** By time: "12:00" is noon. */
  readonly clocks: Readonly<Record<string, string>>;
  readonly am: string;
  readonly pm: string;
  readonly relatives: Readonly<Record<"-1" | "0" | "1" | "2", string>>;
  readonly often: Readonly<Partial<Record<Often, string>>>;
  readonly edges: Readonly<Partial<Record<Edge, string>>>;
  readonly holidays: Readonly<Partial<Record<Holiday, string>>>;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /**
   * Spoken clock times: a pattern with {h} (hour), {o} (hour as an ordinal) and {m} (minutes, or a quarter, or half),
   * then "=" and the minutes from the hour's beginning: "{m} to {h} = -m", "halb {h} = -30".
   */
  readonly clockPatterns: readonly string[];
  /** Words of the lists above that are common words too, and count only where their neighbours bear them out. */
  readonly shy: string;
  /** Words beyond weekdays, months and days that are recognised when misspelt. */
  readonly misspelt: string;
  /** Words that look like a misspelt one of the above and are not. */
  readonly wellSpelt: string;
  readonly cues: Readonly<Record<HourCue, string>>;
  readonly messages: MessageLexicon;
}

/** The parts of a message that are not times. */
export interface MessageLexicon {
  /** Courtesies and fillers before the opening; read over and over. */
  readonly courtesies: readonly string[];
  /** Patterns at the message's beginning. */
  readonly openings: Readonly<Record<Opening, readonly string[]>>;
  /** Patterns that begin a question about the calendar only where a time follows or the message ends. */
  readonly removable: readonly string[];
  /** After an opening: nouns which only say that it is an entry ("event"), dropped where something else is left. */
  readonly emptyNouns: string;
  /** What leads to a name: "called", "titled". */
  readonly naming: readonly string[];
  /** Leads in an alert: "remind me", "with a reminder". */
  readonly alertLeads: readonly string[];
  /** After a length, makes it an alert: "reminder" in "a 10 minute reminder". */
  readonly alertNouns: string;
  /** Leads in people: "with". */
  readonly withWords: readonly string[];
  /** Leads in people who are asked to come: "invite". */
  readonly inviteWords: readonly string[];
  /** Words for people that stand for names: "mum", "boss". */
  readonly kin: string;
  /** Lower-case words after "with" that are no people. */
  readonly notPeople: string;
  readonly titlesOfPeople: string;
  /** Before a place: "at". */
  readonly placeAt: readonly string[];
  /** Before a place where the noun must be one: "in". */
  readonly placeIn: readonly string[];
  /** Before a meeting service: "on Zoom", "via Teams". */
  readonly placeVia: readonly string[];
  /** Nouns that are places. */
  readonly placeNouns: string;
  /** "at" followed by these is no place: "at least". */
  readonly notPlaces: string;
  readonly streetWords: string;
  /** Leads in the body: "notes:", "details:". */
  readonly bodyLeads: readonly string[];
  /** Nouns that take a number and are no times: "room", "chapter". */
  readonly numberedNouns: string;
  /** Nouns counted by a number: "people", "euros". */
  readonly countedNouns: string;
  /** Words that may stand at neither end of a title. */
  readonly trimStart: string;
  readonly trimEnd: string;
  /** Verbs in "move … to Friday" between what and when. */
  readonly moveTo: readonly string[];
  readonly change: ChangeLexicon;
  /** Common words, which tell the language of a message. */
  readonly common: string;
}

/** Replies that edit a draft. */
export interface ChangeLexicon {
  /** Before a new time or title: "make it", "move it to". */
  readonly make: readonly string[];
  readonly later: string;
  readonly earlier: string;
  readonly noAlerts: readonly string[];
  readonly noPlace: readonly string[];
  readonly once: readonly string[];
  readonly without: readonly string[];
  readonly add: readonly string[];
  readonly rename: readonly string[];
  readonly place: readonly string[];
  readonly instead: readonly string[];
  readonly allDay: readonly string[];
  readonly note: readonly string[];
}
