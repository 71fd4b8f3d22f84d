import { expect, test } from "bun:test";
import fc from "fast-check";
import { stride } from "../testing/stride";
import { corpora } from "./corpus/corpora";
import { read, readScanned } from "./read";
import type { Language, Reading } from "./reading";
import { scanText } from "./text/scan-text";

const settings = { seed: 20261126, numRuns: 150 / stride(10) } as const;

const reference = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Berlin]");

function readAt(
  text: string,
  now: Temporal.ZonedDateTime,
  language: Language,
  locale: string = language,
): Reading {
  return read(text, { now, locale, languages: [language] });
}

/** Some of them, spread over all. */
function part<Case>(cases: readonly Case[]): readonly Case[] {
  return cases.filter((_, index) => index % stride(10) === 0);
}

function startOf(reading: Reading): string | null {
  return reading.items[0]?.time?.start.toString() ?? null;
}

const dates = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from("2026-12-01").add({ days }));
const minutes = fc.integer({ min: 0, max: 1439 });

const two = (value: number): string => String(value).padStart(2, "0");

function ordinal(day: number): string {
  const suffix =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return `${day}${suffix}`;
}

function fill(pattern: string, fields: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(fields[name]));
}

for (const { language, writing } of corpora) {
  const months = writing.months.split(" ");
  const weekdays = writing.weekdays.split(" ");
  const writeDate = (pattern: string, { day, month, year, dayOfWeek }: Temporal.PlainDate): string => {
    const [monthName = "", weekday = ""] = [months[month - 1], weekdays[dayOfWeek - 1]];
    return fill(pattern, {
      ...{ d: day, dd: two(day), nth: ordinal(day), m: month, mm: two(month), yyyy: year },
      ...{ month: monthName, mon: monthName.slice(0, 3), weekday, wd: weekday.slice(0, 2) },
    });
  };

  test(`${language}: a date written in any style is read back`, () => {
    for (const [locale, pattern] of writing.dates)
      fc.assert(
        fc.property(dates, (date) => {
          const text = writeDate(pattern, date);
          expect(`${text}: ${startOf(readAt(text, reference, language, locale))}`).toBe(`${text}: ${date}`);
        }),
        settings,
      );
  });

  test(`${language}: a clock time written in any style is read back`, () => {
    for (const pattern of writing.clocks)
      fc.assert(
        fc.property(minutes, (minute) => {
          const hour = Math.floor(minute / 60);
          // A dash makes a clock time of hours that are no day's work away only.
          if (pattern.includes("}-{") && hour < 6) return;
          const am = hour < 12 ? "am" : "pm";
          const h12 = hour % 12 === 0 ? 12 : hour % 12;
          const text = fill(pattern, { h: hour, hh: two(hour), h12, am, mm: two(minute % 60) });
          expect(`${text}: ${startOf(readAt(text, reference, language))}`).toBe(
            `${text}: 2026-11-27T${two(hour)}:${two(minute % 60)}:00`,
          );
        }),
        settings,
      );
  });

  test(`${language}: a day that counts from now moves with now`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
        for (const text of writing.relative) shifted(text, language, days);
        for (const text of writing.weekly) shifted(text, language, Math.floor(days / 7) * 7);
      }),
      { ...settings, numRuns: 60 / stride(6) },
    );
  });
}

function shifted(text: string, language: Language, days: number): void {
  const moved = readAt(text, reference.add({ days }), language).items[0]?.time?.start;
  const still = readAt(text, reference, language).items[0]?.time?.start;
  expect(`${text}: ${moved}`).toBe(`${text}: ${still?.add({ days })}`);
}

test("an hour counts as an hour, whatever the clocks do", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700_000 }), fc.integer({ min: 1, max: 47 }), (offset, hours) => {
      const now = reference.add({ minutes: offset });
      const expected = now.add({ hours }).toPlainDateTime().toString();
      expect(startOf(readAt(`in ${hours} hours`, now, "en"))).toBe(expected);
      expect(startOf(readAt(`через ${hours} часов`, now, "ru"))).toBe(expected);
    }),
    settings,
  );
});

/** What is read of the time; names and titles may hang on capitals. */
function timesOf(reading: Reading): string {
  return JSON.stringify(
    reading.items.map(({ time, recurrence, alerts, deadline, minutes: length }) => ({
      time,
      recurrence,
      alerts,
      deadline,
      length,
    })),
  );
}

for (const { language, groups, writing } of corpora)
  test(`${language}: case, spaces, an end mark and a plain keyboard change no time`, () => {
    for (const { now, zone, locale, languages, cases } of groups) {
      const context = { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), locale, languages };
      for (const [text] of part(cases)) {
        const plain = timesOf(read(text, context));
        const variants = [
          `  ${text}  `,
          text.replaceAll(" ", "  "),
          text.replaceAll(" ", "\u00a0"),
          `${text}!`,
          // A bare city is a zone by its capital letter only: "10:00 Moscow".
          plain.includes('"zone":"') ? text : text.toLowerCase(),
          writing.plain?.(text) ?? text,
        ];
        for (const variant of variants)
          expect(`${language} ${variant}: ${timesOf(read(variant, context))}`).toBe(
            `${language} ${variant}: ${plain}`,
          );
      }
    }
  });

test("a message is read in the language it is written in", () => {
  for (const { language, groups } of corpora) {
    for (const { now, zone, locale, cases } of groups) {
      const other = language === "en" ? "ru" : "en";
      const context = { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), locale };
      for (const [text] of part(cases)) {
        const own = read(text, { ...context, languages: [language, other] }).language;
        expect(`${text}: ${own}`).toBe(`${text}: ${language}`);
      }
    }
  }
});

for (const { language, groups } of corpora)
  test(`${language}: nothing that is planned lies in the past unless that is said`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_500_000 }), (offset) => {
        const now = reference.add({ minutes: offset });
        const today = now.toPlainDate();
        for (const { locale, languages, cases } of groups) {
          for (const [text] of part(cases)) {
            for (const item of read(text, { now, locale, languages }).items) {
              if (
                item.time === null ||
                item.time.zone !== null ||
                (item.intent !== "event" && item.intent !== "reminder")
              )
                continue;
              const { start, end } = item.time;
              const isPast =
                start instanceof Temporal.PlainDateTime
                  ? Temporal.PlainDateTime.compare(
                      start,
                      now.toPlainDateTime().round({ smallestUnit: "minute", roundingMode: "floor" }),
                    ) < 0
                  : Temporal.PlainDate.compare(end instanceof Temporal.PlainDate ? end : start, today) < 0;
              expect(`${text} at ${now}: ${isPast && !item.unkept.includes("past-time")}`).toBe(
                `${text} at ${now}: false`,
              );
            }
          }
        }
      }),
      { ...settings, numRuns: 4 / stride(4) },
    );
  });

const scraps =
  "every |a week from |the day after |1/|and |(|5-|at 5 |mon, |mon-|a.|1.1.|12:|half past |quarter to |with Anna and |remind me 5 minutes before |to |from 5 to |twenty |1 hour |first monday |of the month |\"|'|https://a.|a@b.|+49 |555-|@a |\n|find |between |for |next |12h|x|1|-|и |каждый |через |без двадцати |с 3 по |раз в |5 мая |напомни за час |monday 9 and gym tuesday 10, |Mr. |call it |½|🎉 |\u0301".split(
    "|",
  );

/** Short pieces that, repeated, once cost the readers most, by language. */
const dense: Partial<Record<Language, string>> = {
  en: "mon |mon, |and |in |a m |m/w/f |a week from |5pm , 5 |every other |half an |w/ |delay:\n ",
  uk: "до |!== 3ª ",
  ru: "в |за неделю до |вт |с утра |по воскресениям |( - утром третьими |первым где по |воскр ",
  de: "in: |dann mach |ab ca. |ab dem |do |fuer die dauer von |drei um die mittagszeit |verschieb:\n ",
  fr: "d'ici |vingt et une |\nbouge-la @|de la /|lun ",
  es: "/ a.m. |de la |lun |y media |@1",
  pt: "meio-dia |4a |3ª |sex |últimos 3ª ",
};

/** How often the readers look at a token or its meanings. */
function countSteps(text: string, language: Language = "en"): number {
  const scanned = scanText(text, { now: reference, locale: language, languages: [language] });
  let steps = 0;
  const counted = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get(target, key) {
        steps++;
        return Reflect.get(target, key);
      },
    });
  const { scan } = scanned;
  readScanned({
    ...scanned,
    scan: { ...scan, tokens: counted(scan.tokens), tags: counted(scan.tags), answers: [] },
  });
  return steps;
}

test("a longer text takes no more steps a character", () => {
  for (const scrap of part(scraps)) {
    const long = (length: number): string => scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);
    const [short, longer] = [countSteps(long(128)), countSteps(long(1024))];
    // 8 times the text; quadratic work would take 64 times as many.
    expect(longer / Math.max(short, 300), JSON.stringify(scrap)).toBeLessThan(12);
  }
});

test("no text takes many steps a character", () => {
  for (const [language, list] of Object.entries(dense) as [Language, string][])
    for (const piece of part(list.split("|"))) {
      const steps = countSteps(piece.repeat(Math.ceil(1024 / piece.length)), language) / 1024;
      expect(steps, `${language} ${JSON.stringify(piece)}`).toBeLessThan(300);
    }
});

test("any text at all is read without fail", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: "grapheme", maxLength: 8 })), {
        maxLength: 30,
      }),
      (parts) => {
        const text = parts.join("");
        for (const language of ["en", "ru"] as const) {
          const { items } = readAt(text, reference, language);
          expect(items.length).toBeGreaterThan(0);
          for (const span of items.flatMap((item) => Object.values(item.spans))) {
            expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
          }
        }
      },
    ),
    { ...settings, numRuns: 800 / stride(10) },
  );
});
