import { expect, test } from "bun:test";
import fc from "fast-check";
import { corpora } from "./corpus/corpora";
import { read } from "./read";
import type { Language, Reading } from "./reading";

const settings = { seed: 20261126, numRuns: 150 } as const;

const reference = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Berlin]");

function readAt(
  text: string,
  now: Temporal.ZonedDateTime,
  language: Language,
  locale: string = language,
): Reading {
  return read(text, { now, locale, languages: [language] });
}

function startOf(reading: Reading): string | null {
  return reading.items[0]?.time?.start.toString() ?? null;
}

const dates = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from("2026-12-01").add({ days }));
const minutes = fc.integer({ min: 0, max: 1439 });

const words: Readonly<Record<"en" | "ru", { months: readonly string[]; weekdays: readonly string[] }>> = {
  en: {
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
    weekdays: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  },
  ru: {
    months: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
    weekdays: "понедельник вторник среда четверг пятница суббота воскресенье".split(" "),
  },
};

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

const two = (value: number): string => String(value).padStart(2, "0");

const dateStyles: readonly (readonly [Language, string, (date: Temporal.PlainDate) => string])[] = [
  ["en", "en-US", (d) => d.toString()],
  ["en", "en-US", (d) => `${words.en.months[d.month - 1]} ${d.day}, ${d.year}`],
  ["en", "en-US", (d) => `${words.en.months[d.month - 1]} ${ordinal(d.day)} ${d.year}`],
  ["en", "en-GB", (d) => `${d.day} ${words.en.months[d.month - 1]} ${d.year}`],
  ["en", "en-GB", (d) => `the ${ordinal(d.day)} of ${words.en.months[d.month - 1]} ${d.year}`],
  [
    "en",
    "en-US",
    (d) =>
      `${words.en.weekdays[d.dayOfWeek - 1]}, ${words.en.months[d.month - 1]?.slice(0, 3)} ${d.day}, ${d.year}`,
  ],
  ["en", "en-US", (d) => `${d.month}/${d.day}/${d.year}`],
  ["en", "en-GB", (d) => `${two(d.day)}/${two(d.month)}/${d.year}`],
  ["en", "en-GB", (d) => `${d.day}.${d.month}.${d.year}`],
  ["ru", "ru", (d) => `${d.day} ${words.ru.months[d.month - 1]} ${d.year} года`],
  ["ru", "ru", (d) => `${d.day}-го ${words.ru.months[d.month - 1]} ${d.year}`],
  ["ru", "ru", (d) => `${two(d.day)}.${two(d.month)}.${d.year}`],
  [
    "ru",
    "ru",
    (d) => `${words.ru.weekdays[d.dayOfWeek - 1]}, ${d.day} ${words.ru.months[d.month - 1]} ${d.year}`,
  ],
];

test("a date written in any style is read back", () => {
  for (const [language, locale, write] of dateStyles) {
    fc.assert(
      fc.property(dates, (date) => {
        expect(startOf(readAt(`meeting ${write(date)}`, reference, language, locale))).toBe(date.toString());
      }),
      settings,
    );
  }
});

const clockStyles: readonly (readonly [Language, (hour: number, minute: number) => string])[] = [
  ["en", (h, m) => `tomorrow at ${two(h)}:${two(m)}`],
  ["en", (h, m) => `tomorrow ${h % 12 === 0 ? 12 : h % 12}:${two(m)} ${h < 12 ? "am" : "pm"}`],
  ["en", (h, m) => `${h % 12 === 0 ? 12 : h % 12}:${two(m)}${h < 12 ? "a.m." : "p.m."} tomorrow`],
  ["ru", (h, m) => `завтра в ${two(h)}:${two(m)}`],
  ["ru", (h, m) => `завтра в ${two(h)}.${two(m)}`],
  ["ru", (h, m) => `завтра в ${h < 10 ? two(h) : h}-${two(m)}`],
];

test("a clock time written in any style is read back", () => {
  for (const [language, write] of clockStyles) {
    fc.assert(
      fc.property(minutes, (minute) => {
        const hour = Math.floor(minute / 60);
        // A dash makes a clock time of hours that are no day's work away only.
        if (write(9, 30).includes("-") && hour < 6) return;
        const text = write(hour, minute % 60);
        expect(`${text}: ${startOf(readAt(text, reference, language))}`).toBe(
          `${text}: 2026-11-27T${two(hour)}:${two(minute % 60)}:00`,
        );
      }),
      settings,
    );
  }
});

const relative: readonly (readonly [Language, string])[] = [
  ["en", "tomorrow at 9am"],
  ["en", "in 3 days"],
  ["en", "the day after tomorrow at noon"],
  ["en", "in two weeks"],
  ["en", "5 days ago"],
  ["en", "yesterday"],
  ["en", "every day at 23:59"],
  ["ru", "завтра в 9 утра"],
  ["ru", "через 3 дня"],
  ["ru", "послезавтра в полдень"],
  ["ru", "через две недели"],
];

const weekly: readonly (readonly [Language, string])[] = [
  ["en", "Monday at 9am"],
  ["en", "next Tuesday"],
  ["en", "this weekend"],
  ["en", "every other Friday at 17:00"],
  ["en", "in 3 business days"],
  ["en", "Friday next week"],
  ["ru", "в следующую среду"],
  ["ru", "на выходных"],
  ["ru", "каждый вторник в 18:00"],
];

function shifted(text: string, language: Language, days: number): void {
  const moved = readAt(text, reference.add({ days }), language).items[0]?.time?.start;
  const still = readAt(text, reference, language).items[0]?.time?.start;
  expect(`${text}: ${moved}`).toBe(`${text}: ${still?.add({ days })}`);
}

test("a day that counts from now moves with now", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (days) => {
      for (const [language, text] of relative) shifted(text, language, days);
      for (const [language, text] of weekly) shifted(text, language, Math.floor(days / 7) * 7);
    }),
    { ...settings, numRuns: 100 },
  );
});

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

test("case, spaces and an end mark change no time", () => {
  for (const { language, groups } of corpora) {
    for (const { now, zone, locale, languages, cases } of groups) {
      const context = { now: Temporal.PlainDateTime.from(now).toZonedDateTime(zone), locale, languages };
      for (const [text] of cases) {
        const plain = timesOf(read(text, context));
        const variants = [
          `  ${text}  `,
          text.replaceAll(" ", "  "),
          text.replaceAll(" ", "\u00a0"),
          `${text}!`,
        ];
        for (const variant of variants)
          expect(`${language} ${variant}: ${timesOf(read(variant, context))}`).toBe(
            `${language} ${variant}: ${plain}`,
          );
      }
    }
  }
});

test("nothing that is planned lies in the past unless that is said", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_500_000 }), (offset) => {
      const now = reference.add({ minutes: offset });
      const today = now.toPlainDate();
      for (const { groups } of corpora) {
        for (const { locale, languages, cases } of groups) {
          for (const [text] of cases) {
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
      }
    }),
    { ...settings, numRuns: 8 },
  );
});

const scraps =
  "every |a week from |the day after |1/|and |(|5-|at 5 |mon, |mon-|a.|1.1.|12:|half past |quarter to |with Anna and |remind me 5 minutes before |to |from 5 to |twenty |1 hour |first monday |of the month |\"|'|https://a.|a@b.|+49 |555-|@a |\n|find |between |for |next |12h|x|1|-|и |каждый |через |без двадцати |с 3 по |раз в |5 мая |напомни за час |monday 9 and gym tuesday 10, |Mr. |call it |½|🎉 |\u0301".split(
    "|",
  );

test("any text is read, and nothing is read twice as long in more than a few times the time", () => {
  const time = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
      const begin = Bun.nanoseconds();
      readAt(text, reference, "en");
      best = Math.min(best, Bun.nanoseconds() - begin);
    }
    return best;
  };
  for (const scrap of scraps) {
    const long = (length: number): string => scrap.repeat(Math.ceil(length / scrap.length)).slice(0, length);
    time(long(512));
    const [short, longer] = [time(long(1024)), time(long(8192))];
    // 8 times the text; quadratic work would take 64 times as long.
    expect(longer / short, JSON.stringify(scrap)).toBeLessThan(32);
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
    { ...settings, numRuns: 800 },
  );
});
