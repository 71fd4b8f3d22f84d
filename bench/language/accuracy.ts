/** Accuracy by language and class of the corpora, ours beside chrono-node's: how often the first start is read right. */
import * as chrono from "chrono-node";
import { corpora } from "../../src/language/corpus/corpora";
import type { CorpusGroup } from "../../src/language/corpus/corpus";
import { read } from "../../src/language/read";
import type { Language } from "../../src/language/reading";

export interface Score {
  readonly language: Language;
  readonly group: string;
  readonly cases: number;
  readonly ours: number;
  /** null where chrono-node does not read the language. */
  readonly chrono: number | null;
}

const parsers: Partial<Record<Language, (locale: string) => chrono.Chrono>> = {
  en: (locale) => (locale === "en-GB" ? chrono.en.GB : chrono.en.casual),
  de: () => chrono.de.casual,
  es: () => chrono.es.casual,
  fr: () => chrono.fr.casual,
  it: () => chrono.it.casual,
  nl: () => chrono.nl.casual,
  pt: () => chrono.pt.casual,
  ru: () => chrono.ru.casual,
  uk: () => chrono.uk.casual,
};

export function scoreCorpora(): Score[] {
  return corpora.flatMap(({ language, groups }) => groups.map((group) => scoreGroup(language, group)));
}

function scoreGroup(language: Language, group: CorpusGroup): Score {
  const now = Temporal.PlainDateTime.from(group.now).toZonedDateTime(group.zone);
  const parser = parsers[language]?.(group.locale) ?? null;
  let ours = 0;
  let theirs = 0;
  for (const [text, expected] of group.cases) {
    const wanted = expectedStart(expected);
    const [item] = read(text, { now, locale: group.locale, languages: group.languages }).items;
    if (sameStart(wanted, item?.time?.start.toString() ?? null)) ours++;
    if (parser !== null && sameStart(wanted, chronoStart(parser, text, now))) theirs++;
  }
  return {
    language,
    group: group.name,
    cases: group.cases.length,
    ours,
    chrono: parser === null ? null : theirs,
  };
}

/** The first date of the line that describes the first item; a move's old time comes before its new one. */
function expectedStart(expected: string): string | null {
  const [line = ""] = expected.split("\n");
  const parts = line.split(" · ").filter((part) => !/^(?:now|or|due|event|reminder|note) /.test(part));
  for (const part of parts) {
    const match = /^[A-Z][a-z]{2} (\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/.exec(part);
    if (match !== null) return match[2] === undefined ? (match[1] ?? null) : `${match[1]}T${match[2]}`;
  }
  return null;
}

function sameStart(wanted: string | null, found: string | null): boolean {
  return wanted === null ? found === null : found?.slice(0, wanted.length) === wanted;
}

/** What chrono says, on the wall clock of the zone; a time of day that it only implies does not count as one. */
function chronoStart(parser: chrono.Chrono, text: string, now: Temporal.ZonedDateTime): string | null {
  const reference = { instant: new Date(now.epochMilliseconds), timezone: now.offsetNanoseconds / 6e10 };
  const [result] = parser.parse(text, reference, { forwardDate: true });
  if (result === undefined) return null;
  const { start } = result;
  const date = `${start.get("year")}-${pad(start.get("month"))}-${pad(start.get("day"))}`;
  return `${date}T${pad(start.get("hour"))}:${pad(start.get("minute"))}`;
}

function pad(value: number | null): string {
  return String(value ?? 0).padStart(2, "0");
}
