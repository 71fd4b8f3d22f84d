/** The common libraries read a text here: when it starts on the wall clock ("2026-11-27" or with "T13:00"), or null. */
import { recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import type { Language } from "../../src/language/reading";

export type StartReader = (text: string, now: Temporal.ZonedDateTime) => string | null;

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

/** chrono-node, or null where it does not read the language. */
export function chronoReader(language: Language, locale: string): StartReader | null {
  const parser = parsers[language]?.(locale);
  if (parser === undefined) return null;
  return (text, now) => {
    const reference = { instant: new Date(now.epochMilliseconds), timezone: now.offsetNanoseconds / 6e10 };
    const [result] = parser.parse(text, reference, { forwardDate: true });
    if (result === undefined) return null;
    const { start } = result;
    const date = `${start.get("year")}-${pad(start.get("month"))}-${pad(start.get("day"))}`;
    return `${date}T${pad(start.get("hour"))}:${pad(start.get("minute"))}`;
  };
}

function pad(value: number | null): string {
  return String(value ?? 0).padStart(2, "0");
}

/** Its JavaScript edition has no more of our languages: German, Portuguese and the rest have no date model there. */
const cultures: Partial<Record<Language, (locale: string) => string>> = {
  en: (locale) => (locale === "en-GB" ? "en-*" : "en-us"),
  es: () => "es-es",
  fr: () => "fr-fr",
};

/** Recognizers-Text, or null where its JavaScript edition does not read dates in the language. */
export function recognizersReader(language: Language, locale: string): StartReader | null {
  const culture = cultures[language]?.(locale);
  if (culture === undefined) return null;
  return (text, now) => {
    // It reckons in the machine's own zone, so that wall clocks go in and come out.
    const reference = new Date(now.year, now.month - 1, now.day, now.hour, now.minute);
    const today = now.toPlainDate().toString();
    const clock = now.toPlainTime().toString({ smallestUnit: "minute" });
    for (const found of recognizeDateTime(text, culture, 0, reference, false)) {
      const values = (found.resolution?.values ?? []) as readonly Resolution[];
      const starts = values.flatMap((value) => startOf(value, today, clock) ?? []);
      // Of a past and a coming reading it gives both; the coming one is what a plan means.
      const ahead = starts.filter((start) => start >= (start.includes("T") ? `${today}T${clock}` : today));
      const [best = starts.at(-1)] = ahead.sort();
      if (best !== undefined) return best;
    }
    return null;
  };
}

interface Resolution {
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
}

function startOf({ type, value, start }: Resolution, today: string, clock: string): string | null {
  const from = start ?? value;
  if (from === undefined || type === "duration" || type === "set" || !/^\d/.test(from)) return null;
  if (type === "date" || type === "daterange") return from;
  if (type === "datetime" || type === "datetimerange") return from.slice(0, 16).replace(" ", "T");
  const time = from.slice(0, 5);
  const day = time > clock ? today : Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  return `${day}T${time}`;
}
