import { compilePattern, indexPatterns, type Pattern, type PatternIndex, wordSet } from "../pattern";
import { foldWord, tokenize } from "../tokenize";
import type { ChangeLexicon, HourCue, Lexicon, MessageLexicon, Opening } from "./lexicon";
import type { Edge, Holiday, Meaning, Often, Part, Role, Unit } from "./meaning";
import { buildSpelling, type Spelling } from "./spelling";

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
  readonly clockPatterns: PatternIndex<ClockPattern>;
  readonly aloneParts: ReadonlySet<string>;
  readonly spelling: Spelling;
  /** Words by which a text is seen to be of this language. */
  readonly vocabulary: ReadonlySet<string>;
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
  readonly renames: PatternIndex<null>;
  readonly weakUpdates: PatternIndex<null>;
  readonly bareQueries: PatternIndex<null>;
  readonly entryNouns: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly askWords: ReadonlySet<string>;
  readonly removable: PatternIndex<null>;
  readonly emptyNouns: PatternIndex<null>;
  readonly naming: PatternIndex<null>;
  readonly linking: PatternIndex<null>;
  readonly alertLeads: PatternIndex<null>;
  readonly alertNouns: ReadonlySet<string>;
  readonly separators: PatternIndex<null>;
  readonly withWords: PatternIndex<null>;
  readonly inviteWords: PatternIndex<null>;
  readonly meetWords: PatternIndex<null>;
  readonly kin: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
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
  readonly titleWord: MessageLexicon["titleWord"];
  readonly titleForm: (title: string) => string;
  readonly placeForm: MessageLexicon["placeForm"];
  /** Words and the cue each gives. */
  readonly cues: ReadonlyMap<string, HourCue>;
}

const compiled = new Map<Lexicon, Words>();

/** The compiled form of a lexicon, made once. */
export function wordsOf(lexicon: Lexicon): Words {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const words = compileLexicon(lexicon);
  compiled.set(lexicon, words);
  return words;
}

function compileLexicon(lexicon: Lexicon): Words {
  const entries = new Map<string, Entry[]>();
  const add = (list: string | undefined, meaning: Meaning): string[][] => {
    const added: string[][] = [];
    for (const phrase of (list ?? "").split("|")) {
      const words = tokenize(phrase).map((token) => token.word);
      const [first, ...rest] = words;
      if (first === undefined) continue;
      added.push(words);
      const known = entries.get(first);
      if (known === undefined) entries.set(first, [{ rest, meaning }]);
      else known.push({ rest, meaning });
    }
    return added;
  };
  const misspellable: string[] = [];
  const misspell = (words: readonly string[][]): void => {
    for (const [word, more] of words) if (word !== undefined && more === undefined) misspellable.push(word);
  };

  lexicon.weekdays.forEach((list, index) => {
    misspell(add(list, { kind: "weekday", day: index + 1, habitual: false }));
  });
  lexicon.habitualWeekdays.forEach((list, index) => {
    misspell(add(list, { kind: "weekday", day: index + 1, habitual: true }));
  });
  for (const [days, list] of Object.entries(lexicon.weekdaySets ?? {})) {
    add(list, { kind: "weekdays", days: days.split(",").map(Number) });
  }
  lexicon.months.forEach((list, index) => {
    misspell(add(list, { kind: "month", month: index + 1 }));
  });
  for (const [value, list] of Object.entries(lexicon.numbers))
    add(list, { kind: "number", value: Number(value) });
  for (const [value, list] of Object.entries(lexicon.ordinals))
    add(list, { kind: "ordinal", value: Number(value) });
  for (const [key, list] of Object.entries(lexicon.units)) {
    const [unit, count] = key.split("*");
    add(list, { kind: "unit", unit: unit as Unit, count: Number(count ?? 1) });
  }
  for (const [minutes, list] of Object.entries(lexicon.lengths)) {
    add(list, { kind: "length", minutes: Number(minutes) });
  }
  for (const [key, list] of Object.entries(lexicon.days)) {
    const [offset, part] = key.split(":");
    misspell(add(list, { kind: "day", offset: Number(offset), part: (part as Part | undefined) ?? null }));
  }
  for (const [part, list] of Object.entries(lexicon.parts)) {
    add(list, { kind: "part", part: part as Part, habitual: false });
  }
  for (const [part, list] of Object.entries(lexicon.habitualParts)) {
    add(list, { kind: "part", part: part as Part, habitual: true });
  }
  for (const [time, list] of Object.entries(lexicon.clocks)) {
    const [hour, minute] = time.split(":");
    add(list, { kind: "clock", hour: Number(hour), minute: Number(minute) });
  }
  add(lexicon.am, { kind: "meridiem", half: "am" });
  add(lexicon.pm, { kind: "meridiem", half: "pm" });
  for (const [step, list] of Object.entries(lexicon.relatives))
    add(list, { kind: "relative", step: Number(step) });
  for (const [often, list] of Object.entries(lexicon.often))
    add(list, { kind: "often", often: often as Often });
  for (const [edge, list] of Object.entries(lexicon.edges)) add(list, { kind: "edge", edge: edge as Edge });
  const { seasons } = lexicon;
  if (seasons !== undefined) {
    [seasons.spring, seasons.summer, seasons.autumn, seasons.winter].forEach((list, season) => {
      add(list, { kind: "season", season });
    });
  }
  for (const [holiday, list] of Object.entries(lexicon.holidays)) {
    add(list, { kind: "holiday", holiday: holiday as Holiday });
  }
  for (const [role, list] of Object.entries(lexicon.roles)) add(list, { kind: "role", role: role as Role });
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);

  for (const word of wordSet(lexicon.misspelt)) misspellable.push(word);
  return {
    lexicon,
    entries,
    shy: wordSet(lexicon.shy),
    ordinalSuffixes: wordSet(lexicon.ordinalSuffixes),
    aloneParts: wordSet(lexicon.aloneParts),
    clockPatterns: indexPatterns(
      lexicon.clockPatterns.map((line) => {
        const [source = "", sum = ""] = line.split("=");
        return [source, readSum(source, sum)] as const;
      }),
    ),
    spelling: buildSpelling(misspellable, wordSet(lexicon.wellSpelt)),
    vocabulary: new Set([
      ...entries.keys(),
      ...wordSet(lexicon.functionWords),
      ...wordSet(lexicon.message.common),
      ...patternWords(lexicon.message),
      ...Object.values(lexicon.cues).flatMap((list) => [...wordSet(list)]),
    ]),
    prepositions: wordSet(lexicon.functionWords),
    counted: wordSet(lexicon.countedNouns),
    numbered: wordSet(lexicon.numberedNouns),
    streets: wordSet(lexicon.message.streetWords),
    message: compileMessage(lexicon.message, lexicon),
    change: compileChange(lexicon.change),
  };
}

function index(sources: readonly string[]): PatternIndex<null> {
  return indexPatterns(sources.map((source) => [source, null] as const));
}

function compileChange(change: ChangeLexicon): ChangeWords {
  return {
    make: index(change.make),
    later: index(change.later),
    earlier: index(change.earlier),
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
function patternWords(message: MessageLexicon): string[] {
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

function compileMessage(message: MessageLexicon, lexicon: Lexicon): MessageWords {
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
    renames: index(message.renames ?? []),
    weakUpdates: index(message.weakUpdates),
    bareQueries: index(message.bareQueries),
    entryNouns: wordSet(message.entryNouns),
    past: wordSet(message.pastWords),
    askWords: wordSet(message.askWords),
    removable: index(message.removable),
    emptyNouns: index(message.emptyNouns),
    naming: index(message.naming),
    linking: index(message.linking),
    alertLeads: index(message.alertLeads),
    alertNouns: wordSet(message.alertNouns),
    separators: index(message.separators),
    withWords: index(message.withWords),
    meetWords: index(message.meetWords ?? []),
    inviteWords: index(message.inviteWords),
    kin: wordSet(message.kin),
    determiners: wordSet(message.determiners),
    honorifics: wordSet(message.honorifics),
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
    titleWord: message.titleWord,
    titleForm: message.titleForm ?? ((title) => title),
    placeForm: message.placeForm,
    cues,
  };
}

/** "-30", "+m", "-30-m". */
function readSum(source: string, sum: string): ClockPattern {
  let constant = 0;
  let factor = 0;
  for (const term of sum.match(/[+-]?\s*(?:m|\d+)/g) ?? []) {
    const plain = term.replaceAll(/\s/g, "");
    if (plain.endsWith("m")) factor += plain.startsWith("-") ? -1 : 1;
    else constant += Number(plain);
  }
  const hourAt = source.indexOf("{h}");
  const hourFirst = hourAt >= 0 && source.indexOf("{m}") > hourAt;
  return { pattern: compilePattern(source), constant, factor, hourFirst };
}
