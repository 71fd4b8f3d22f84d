import { compilePattern, indexPatterns, wordSet } from "../text/pattern";
import { tokenize } from "../text/tokenize";
import { compileChange, compileMessage, patternWords } from "./compile-message";
import type { Lexicon } from "./lexicon";
import type { Edge, Holiday, Meaning, Often, Part, Role, Unit } from "./meaning";
import { buildSpelling } from "./spelling";
import type { ClockPattern, Entry, Words } from "./words";

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
      // "dell'" stands before a word, where its mark joins and is no token.
      const words = tokenize(phrase.replaceAll(/(?<=\p{L})'(?=\s|$)/gu, "")).map((token) => token.word);
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
  for (const [hour, list] of Object.entries(lexicon.hours ?? {}))
    add(list, { kind: "hour", hour: Number(hour) });
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
  for (const [unit, list] of Object.entries(lexicon.periodEnds ?? {}))
    add(list, { kind: "period-end", unit: unit as Unit });
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
    hourSuffixes: wordSet(lexicon.hourSuffixes ?? ""),
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
    fixed: indexPatterns(lexicon.fixedPhrases === undefined ? [] : [[lexicon.fixedPhrases, null] as const]),
    prepositions: wordSet(lexicon.functionWords),
    counted: wordSet(lexicon.countedNouns),
    numbered: wordSet(lexicon.numberedNouns),
    streets: wordSet(lexicon.message.streetWords),
    message: compileMessage(lexicon.message, lexicon),
    change: compileChange(lexicon.change),
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
