/** Accuracy by language and class of the corpora, ours beside the common libraries': how often the first start is read right. */
import { corpora } from "../../src/language/corpus/corpora";
import type { CorpusGroup } from "../../src/language/corpus/corpus";
import { read } from "../../src/language/read";
import type { Language } from "../../src/language/reading";
import { chronoReader, recognizersReader, type StartReader } from "./libraries";

export interface Score {
  readonly language: Language;
  readonly group: string;
  readonly cases: number;
  readonly ours: number;
  /** null where the library does not read the language. */
  readonly chrono: number | null;
  readonly recognizers: number | null;
}

export function scoreCorpora(): Score[] {
  return corpora.flatMap(({ language, groups }) => groups.map((group) => scoreGroup(language, group)));
}

function scoreGroup(language: Language, group: CorpusGroup): Score {
  const now = Temporal.PlainDateTime.from(group.now).toZonedDateTime(group.zone);
  const { locale, languages } = group;
  const ours: StartReader = (text) =>
    read(text, { now, locale, languages }).items[0]?.time?.start.toString() ?? null;
  const countRight = (reader: StartReader): number =>
    group.cases.filter(([text, expected]) => sameStart(expectedStart(expected), reader(text, now))).length;
  const chrono = chronoReader(language, locale);
  const recognizers = recognizersReader(language, locale);
  return {
    language,
    group: group.name,
    cases: group.cases.length,
    ours: countRight(ours),
    chrono: chrono === null ? null : countRight(chrono),
    recognizers: recognizers === null ? null : countRight(recognizers),
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
