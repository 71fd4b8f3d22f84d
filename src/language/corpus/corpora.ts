import type { Corpus } from "./corpus";
import { english } from "./en";

/** All cases, by language. */
export const corpora: readonly Corpus[] = [english];
