import type { Language } from "../reading";

/** The moment at which cases are read, and who writes them. */
export interface CorpusMoment {
  /** Local date and time of reading; its weekday in the comment beside it. */
  readonly now: string;
  readonly zone: string;
  readonly locale: string;
  readonly languages: readonly Language[];
}

/** Cases of one class of phrase, all read at the same moment. */
export interface CorpusGroup extends CorpusMoment {
  /** The class, as the benchmark lists it. */
  readonly name: string;
  /** What is read, and what comes out in the words of describe.ts, one item a line. */
  readonly cases: readonly (readonly [text: string, expected: string])[];
}

/** Replies to a draft. */
export interface CorpusReplies extends CorpusMoment {
  /** What is replied, and the fields that it changes; null where it changes nothing. */
  readonly cases: readonly (readonly [text: string, changes: Readonly<Record<string, unknown>> | null])[];
}

/** Days and clock times as people write them, which read back as themselves. */
export interface CorpusWriting {
  readonly months: string;
  readonly weekdays: string;
  /** With {d} or {dd}, {m} or {mm}, {month} or {mon}, {yyyy}, {weekday} or {wd}, {nth}. */
  readonly dates: readonly (readonly [locale: string, pattern: string])[];
  /** Of tomorrow, with {h} or {hh}, {h12} and {am}, {mm}. */
  readonly clocks: readonly string[];
  /** Texts whose day moves along with the day of reading … */
  readonly relative: readonly string[];
  /** … and those where it moves along with the week. */
  readonly weekly: readonly string[];
  /** A text as it comes from a keyboard that lacks the language's letters. */
  readonly plain: ((text: string) => string) | null;
}

export interface Corpus {
  readonly language: Language;
  readonly groups: readonly CorpusGroup[];
  readonly replies: CorpusReplies;
  readonly writing: CorpusWriting;
}

export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
}
