import type { ReadingContext } from "../reading";
import { dayNumber } from "./days";

/** Now, as the reader computes with it. */
export interface Frame {
  readonly today: number;
  /** Minutes since midnight. */
  readonly minute: number;
  readonly zone: string;
  readonly now: Temporal.ZonedDateTime;
  /** ISO 3166 code, or "". */
  readonly region: string;
  /** Monday 1, Saturday 6 or Sunday 7. */
  readonly weekStart: number;
  readonly dayFirst: boolean;
  /** Whether the locale leaves no doubt about the order of day and month. */
  readonly orderIsSure: boolean;
  readonly hour24: boolean;
}

interface Manner {
  readonly region: string;
  readonly dayFirst: boolean;
  readonly orderIsSure: boolean;
  readonly hour24: boolean;
  readonly weekStart: number;
}

const monthFirstRegions: ReadonlySet<string> = new Set([
  "US",
  "PH",
  "FM",
  "MH",
  "PW",
  "GU",
  "PR",
  "AS",
  "VI",
  "BZ",
]);
const hour12Regions: ReadonlySet<string> = new Set([
  "US",
  "CA",
  "AU",
  "NZ",
  "IN",
  "PH",
  "PK",
  "BD",
  "EG",
  "SA",
  "MX",
  "CO",
  "MY",
  "SG",
  "ZA",
]);
const sundayRegions: ReadonlySet<string> = new Set([
  "US",
  "CA",
  "MX",
  "BR",
  "JP",
  "IL",
  "IN",
  "PH",
  "ZA",
  "CO",
  "PT",
  "KR",
  "TW",
  "HK",
  "SG",
  "TH",
]);
const saturdayRegions: ReadonlySet<string> = new Set(["EG", "SA", "AE", "IR", "DZ", "JO", "KW", "QA"]);

/** Where a language is spoken when the locale names no region. */
const homeRegions: Readonly<Record<string, string>> = {
  en: "US",
  ru: "RU",
  de: "DE",
  es: "ES",
  fr: "FR",
  it: "IT",
  pt: "PT",
  nl: "NL",
  uk: "UA",
  pl: "PL",
};

const manners = new Map<string, Manner>();

function mannerOf(locale: string): Manner {
  const known = manners.get(locale);
  if (known !== undefined) return known;
  const [language = "en", ...rest] = locale.toLowerCase().replaceAll("_", "-").split("-");
  const named = rest.find((part) => /^[a-z]{2}$/.test(part))?.toUpperCase();
  const region = named ?? homeRegions[language] ?? "";
  const manner: Manner = {
    region,
    dayFirst: !monthFirstRegions.has(region),
    orderIsSure: named !== undefined || language !== "en",
    hour24:
      language !== "en" ||
      !(hour12Regions.has(region) || region === "GB" || region === "IE" || region === ""),
    weekStart: sundayRegions.has(region) ? 7 : saturdayRegions.has(region) ? 6 : 1,
  };
  if (manners.size > 500) manners.clear();
  manners.set(locale, manner);
  return manner;
}

export function frameOf(context: ReadingContext): Frame {
  const { now } = context;
  return {
    today: dayNumber(now.year, now.month, now.day),
    minute: now.hour * 60 + now.minute,
    zone: now.timeZoneId,
    now,
    ...mannerOf(context.locale),
  };
}
