import type { Language } from "../reading";

/** Cases of one class of phrase, all read at the same moment. */
export interface CorpusGroup {
  /** The class, as the benchmark lists it. */
  readonly name: string;
  /** Local date and time of reading; its weekday in the comment beside it. */
  readonly now: string;
  readonly zone: string;
  readonly locale: string;
  readonly languages: readonly Language[];
  /** What is read, and what comes out in the words of describe.ts, one item a line. */
  readonly cases: readonly (readonly [text: string, expected: string])[];
}

export interface Corpus {
  readonly language: Language;
  readonly groups: readonly CorpusGroup[];
}
