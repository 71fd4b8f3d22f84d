import type { Corpus } from "./corpus";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { italian } from "./it";
import { dutch } from "./nl";
import { polish } from "./pl";
import { portuguese } from "./pt";
import { russian } from "./ru";
import { ukrainian } from "./uk";

/** All cases, by language. */
export const corpora: readonly Corpus[] = [
  english,
  russian,
  german,
  spanish,
  french,
  italian,
  portuguese,
  dutch,
  ukrainian,
  polish,
];
