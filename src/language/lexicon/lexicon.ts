/**
 * A language as data. Every list is one string of words or phrases divided by "|", written as people write them: case,
 * diacritics of Latin letters, apostrophes and hyphens do not matter (see tokenize.ts). Patterns are explained in
 * pattern.ts, and each part of this in docs/language.md.
 */
import type { Intent, Language } from "../reading";
import type { Edge, Holiday, Often, Part, Role, Unit } from "./meaning";

export type Seven = readonly [string, string, string, string, string, string, string];
export type Twelve = readonly [...Seven, string, string, string, string, string];

/** Words in a title that tell at what time of day such a thing happens. */
export type HourCue = "morning" | "midday" | "afternoon" | "evening" | "work";

/** What a message may open with. */
export type Opening = Exclude<Intent, "none">;

export interface Lexicon {
  readonly language: Language;
  /** Monday first; all forms and abbreviations. */
  readonly weekdays: Seven;
  /** Forms which alone say that it repeats: "Mondays". */
  readonly habitualWeekdays: Seven;
  /** Several days in one word, by their numbers: { "1,3,5": "MWF" }. */
  /** Weekdays and months begin with a capital letter. */
  readonly daysCapital?: boolean;
  readonly weekdaySets?: Readonly<Record<string, string>>;
  readonly months: Twelve;
  /** Cardinal words by value. Tens with ones ("twenty five") are read without being listed. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Ordinal words by value; -1 is the last, -2 the last but one. */
  readonly ordinals: Readonly<Record<string, string>>;
  /** What makes an ordinal of digits: "1st". */
  readonly ordinalSuffixes: string;
  /** Ordinals by which hours are told, in the forms that agree with the word for hour: { "15": "piętnastej" }. */
  readonly hours?: Readonly<Record<string, string>>;
  /** What makes such an hour of digits: "о 15-й". */
  readonly hourSuffixes?: string;
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
  readonly relatives: Readonly<Record<"-1" | "0" | "1" | "2", string>> & { readonly "-2"?: string };
  /** "next Friday", never "Friday next". */
  readonly relativeBefore: boolean;
  /** "14-30" after a preposition is a time. */
  readonly dashedClock: boolean;
  /** "15-12" is a date where a time or nothing follows. */
  readonly dashedDate?: boolean;
  /** The word for an hour alone is one o'clock: "в час". */
  readonly hourAlone: boolean;
  /** The word for hours makes a number a time of day where nothing says that it lasts: "maandag 9 uur". */
  readonly hourClock?: boolean;
  /** After the article a bare number is a day: "le 15". */
  readonly articleDay: boolean;
  /** "28 o 9": a bare number right before the hour is a day. */
  readonly dayBeforeHour?: boolean;
  /** "of the month" is a word without preposition: "месяца". */
  readonly genitive: boolean;
  /** How counted nouns end: "Mon 3 calls" counts calls, "Mon 9 call" is a call at nine. Left out, neither is read. */
  readonly pluralEnding?: string;
  /** A unit alone is one of it: "через неделю". */
  readonly unitAlone: boolean;
  /** "Friday week" is a week after Friday. */
  readonly weekdayWeek: boolean;
  /** Parts of the day that are times without any other word: "вечером". */
  readonly aloneParts: string;
  /** Words are joined into one ("Freitagabend"), and the last half tells what the whole is ("Sitzungssaal"). */
  readonly compounds?: boolean;
  /** Every noun begins with a capital letter, which then tells no name. */
  readonly nounsCapital?: boolean;
  /** "next Friday" is the soonest one, not the one of next week. */
  readonly nextIsSoonest: boolean;
  readonly often: Readonly<Partial<Record<Often, string>>>;
  readonly edges: Readonly<Partial<Record<Edge, string>>>;
  /** One word for the end of this week, month …: "EOM". */
  readonly periodEnds?: Readonly<Partial<Record<Unit, string>>>;
  readonly seasons?: Readonly<Record<"spring" | "summer" | "autumn" | "winter", string>>;
  readonly holidays: Readonly<Partial<Record<Holiday, string>>>;
  readonly roles: Readonly<Partial<Record<Role, string>>>;
  /**
   * Spoken clock times: a pattern with {h} (hour), {o} (hour as an ordinal) and {m} (minutes, a quarter, half), then "="
   * and the minutes from that hour's beginning: "{m} to {h} = -m", "halb {h} = -30".
   */
  readonly clockPatterns: readonly string[];
  /** Words of the lists above that are common words too, and count only where their neighbours bear them out. */
  readonly shy: string;
  /** Words beyond weekdays, months and days that are recognised when misspelt. */
  readonly misspelt: string;
  /** Words that look like a misspelt one of those and are not. */
  readonly wellSpelt: string;
  /** Phrases of words from the lists above that tell no time: "café da manhã", "seconda mano". */
  readonly fixedPhrases?: string;
  /** Words after which a number still stands alone ("at 5 with Anna"): prepositions, pronouns, conjunctions. */
  readonly functionWords: string;
  /** Nouns counted by the number before them, which is then no clock time: "at 5 locations". */
  readonly countedNouns: string;
  /** Nouns that take a number after them, which is then no time: "room 5". */
  readonly numberedNouns: string;
  readonly cues: Readonly<Record<HourCue, string>>;
  readonly message: MessageLexicon;
  readonly change: ChangeLexicon;
}

/** The parts of a message that are not times. */
export interface MessageLexicon {
  /** Patterns before the opening that say nothing: "hey", "can you please". Read over as often as they come. */
  readonly courtesies: readonly string[];
  /** Patterns at the beginning that tell the intent. */
  readonly openings: Readonly<Record<Opening, readonly string[]>>;
  /** Patterns at the end that tell the intent, where verbs stand there: "… auf Freitag verschieben". */
  readonly closings?: Readonly<Partial<Record<Opening, readonly string[]>>>;
  /** Patterns after a time which begin a statement, though without it they would ask: "(morgen) habe ich". */
  readonly statements?: readonly string[];
  /** Nouns that begin like an opening: "book club". */
  readonly notOpenings?: string;
  /** Beginnings of talk that plans nothing, unless it names a day to come: "she was", "happy", "how do". */
  readonly idle?: readonly string[];
  /** Questions that are none about the calendar and opinions, whatever time they name: "how do I …", "I hate {time}". */
  readonly asides?: readonly string[];
  /** What begins a sentence that ends in a participle: "haben wir (… verloren)". */
  readonly perfect?: readonly string[];
  /** Whether a word is such a participle; those of planning ("gebucht") are none. */
  readonly isParticiple?: (word: string) => boolean;
  /** What begins like talk and plans: "I was thinking". */
  readonly intents?: readonly string[];
  /** After what they concern, words that tell what became of it: "… moved to 10", "… is cancelled". */
  readonly reports?: Readonly<Partial<Record<Opening, readonly string[]>>>;
  /** "When": a question for free time that names a length and begins so asks for a slot. */
  readonly whenWords?: string;
  /** Nouns for free time between others: "a gap". */
  readonly gapWords?: string;
  /** After a verb that notes, what makes it a note where no time follows: "anota que". */
  readonly thatWords?: string;
  /** What takes back the time before it: "no wait", "I mean". */
  readonly corrections?: readonly string[];
  /** Openings that take the whole of a part of the day: "block". */
  readonly blockWords?: string;
  /** "rename the review to …" */
  readonly renames?: readonly string[];
  /** Verbs that change an entry only where "to" and a time follow: "push", "change". */
  readonly weakUpdates: readonly string[];
  /** Questions only where nothing but a time follows: "schedule for Friday". */
  readonly bareQueries: readonly string[];
  /** What {entry} stands for in openings: "meeting". */
  readonly entryNouns: string;
  /** Questions which look back: "did", "was". */
  readonly pastWords: string;
  /** "Is Wednesday afternoon free": verbs before the time of a question. */
  readonly askVerbs?: string;
  /** Words that make a question one about the calendar even where it names no time. */
  readonly askWords: string;
  /** Sayings with a time word in them that is none: "happy new year". {day} is a weekday or month, where no time follows; {date}, {house}: of streets ("rue du 4 Septembre"). */
  readonly sayings?: readonly string[];
  /** Words by which a question asks whether there is time, rather than what is on. */
  readonly freeWords?: string;
  /** Patterns dropped wherever they stand: "on my calendar", "thanks". */
  readonly removable: readonly string[];
  /** After an opening: what only says that it is an entry ("a new event"), dropped. */
  readonly emptyNouns: readonly string[];
  /** Before a time at the beginning of a line: "When:". */
  readonly timeLabels?: readonly string[];
  /** What leads to a name: "called", "titled". */
  readonly naming: readonly string[];
  /** What leads to the matter right after an empty noun: "an event for …". */
  readonly linking: readonly string[];
  /** What leads to alerts: "remind me", "with a reminder". */
  readonly alertLeads: readonly string[];
  /** After a length, makes it an alert: "a 10 minute reminder". */
  readonly alertNouns: string;
  /** Between things said one after the other: "and then". */
  readonly separators: readonly string[];
  readonly withWords: readonly string[];
  readonly inviteWords: readonly string[];
  /** Before a name, verbs which make it somebody who comes: "meet". */
  readonly meetWords?: readonly string[];
  /** Words for people that stand for names: "mum", "boss". */
  readonly kin: string;
  /** Groups of people, named by the words before them: "the design team". */
  readonly groupNouns?: string;
  readonly determiners: string;
  /** "Dr", "Mrs". */
  readonly honorifics: string;
  /** Small words within a surname: "van", "de". */
  readonly nameParticles?: string;
  /** Given names that are recognised in lower case. */
  readonly givenNames: string;
  /** Words that stand after "with" and are no people. */
  readonly notPeople: string;
  /** Before a place: "at". */
  readonly placeAt: readonly string[];
  /** Before a place whose noun must be one: "in". */
  readonly placeIn: readonly string[];
  /** Before a service: "on Zoom". */
  readonly placeVia: readonly string[];
  /** What leads to a place by saying so: "location:". */
  readonly placeLeads: readonly string[];
  readonly services: string;
  readonly placeNouns: string;
  /** "at" with these is no place: "at least". */
  readonly notPlaces: string;
  readonly streetWords: string;
  /** What leads to the body: "notes:". */
  readonly bodyLeads: readonly string[];
  /** Words that may not begin or end a title. */
  readonly trimStart: string;
  readonly trimEnd: string;
  /** Which of those stay in the midst of a title: "Meeting … about the budget". */
  readonly linkWords: string;
  /** "from", "to" of a move: "move lunch to Friday". */
  readonly moveTo: string;
  /** A person's name as it stands in a sentence -> as it is listed ("Анной" -> "Анна"); null where names have one form. */
  readonly nominative: ((name: string) => string) | null;
  /** Whether a name after "in" is where something is, not where somebody goes; null where the preposition tells. */
  readonly isLocative?: ((word: string) => boolean) | null;
  /** Whether a word after "with" tells who comes, where that preposition with other endings means "from"; else left out. */
  readonly isCompany?: (word: string) => boolean;
  /** Whether a word is the bare form of a verb, for languages that begin a note with it: "nota comprare il latte". */
  readonly isInfinitive?: (word: string) => boolean;
  /** Whether a word tells that something was done, for {past} in `idle`; verbs of planning ("prenotato") tell no such thing. */
  readonly isPast?: (word: string) => boolean;
  /**
   * Whether it tells so by itself, right after a time; as `isPast` where that knows words. Where it goes by endings, nouns have them
   * too: "lundi piscine", "в понедельник футбол".
   */
  readonly isFinitePast?: (word: string) => boolean;
  /** The first word of a title after a verb ("встречу" -> "встреча"). */
  readonly titleWord: ((word: string) => string) | null;
  /** A whole title ("Mama anzurufen" -> "Mama anrufen"). */
  readonly titleForm?: (title: string) => string;
  /** The ending of a place before the word for time ("Londoner Zeit"). */
  readonly placeEnding?: string;
  /** A place as it stands after its preposition ("офисе" -> "офис"). */
  readonly placeForm: ((place: string) => string) | null;
  /** Common words, which tell a message's language. */
  readonly common: string;
}

/** Replies that edit a draft. */
export interface ChangeLexicon {
  /** Before a new time or place: "make it", "move it to". */
  readonly make: readonly string[];
  readonly later: readonly string[];
  readonly earlier: readonly string[];
  /** After a length: "15 minutes longer". */
  readonly longer: readonly string[];
  readonly shorter: readonly string[];
  /** Verbs that make something longer or shorter by a length: "extend". */
  readonly prolong: readonly string[];
  readonly curtail: readonly string[];
  readonly noAlerts: readonly string[];
  readonly noPlace: readonly string[];
  readonly once: readonly string[];
  readonly without: readonly string[];
  readonly add: readonly string[];
  readonly rename: readonly string[];
  readonly place: readonly string[];
  readonly instead: readonly string[];
  /** Before the time that no longer holds: "statt um 14 Uhr". */
  readonly insteadOf?: readonly string[];
  readonly note: readonly string[];
}
