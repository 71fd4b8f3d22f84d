import type { Language, ReadingContext } from "../../language/reading";

const known: ReadonlySet<string> = new Set<Language>([
  "en",
  "ru",
  "de",
  "es",
  "fr",
  "it",
  "pt",
  "nl",
  "uk",
  "pl",
]);

/** The context of somebody who speaks the language of `locale`, and some English, at `now`. */
export function readingContext(locale: string, now: Temporal.ZonedDateTime): ReadingContext {
  const own = locale.split("-")[0] ?? "en";
  const first = known.has(own) ? (own as Language) : "en";
  return { now, locale, languages: first === "en" ? ["en"] : [first, "en"] };
}
