import { expect, test } from "bun:test";
import fc from "fast-check";
import { german } from "./corpus/de";
import { read } from "./read";
import { readChange } from "./read-change";
import type { ReadingContext } from "./reading";

const thursday = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Berlin]");

function contextAt(now: Temporal.ZonedDateTime): ReadingContext {
  return { now, locale: "de-DE", languages: ["de", "en"] };
}

const settings = { seed: 4711, numRuns: 150 } as const;
const months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
  " ",
);
const weekdays = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(" ");
const two = (value: number): string => String(value).padStart(2, "0");

const dateStyles: readonly ((date: Temporal.PlainDate) => string)[] = [
  (d) => `am ${d.day}. ${months[d.month - 1]} ${d.year}`,
  (d) => `am ${weekdays[d.dayOfWeek - 1]}, den ${d.day}. ${months[d.month - 1]} ${d.year}`,
  (d) => `${weekdays[d.dayOfWeek - 1]?.slice(0, 2)}, ${d.day}.${d.month}.${d.year}`,
  (d) => `${two(d.day)}.${two(d.month)}.${d.year}`,
  (d) => `${d.day}. ${d.month}. ${d.year}`,
  (d) => `den ${d.day}. ${months[d.month - 1]?.slice(0, 3)}. ${d.year}`,
];

test("a date in any style reads back as itself", () => {
  const dates = fc.integer({ min: 0, max: 3000 }).map((days) => thursday.toPlainDate().add({ days }));
  for (const style of dateStyles) {
    fc.assert(
      fc.property(dates, (date) => {
        const text = `Besprechung ${style(date)}`;
        expect([text, read(text, contextAt(thursday)).items[0]?.time?.start.toString()]).toEqual([
          text,
          date.toString(),
        ]);
      }),
      settings,
    );
  }
});

test("a time in digits reads back as itself", () => {
  const minutes = fc.integer({ min: 13 * 60, max: 1439 });
  const styles: readonly ((hour: number, minute: number) => string)[] = [
    (hour, minute) => `um ${hour}:${two(minute)} Uhr`,
    (hour, minute) => `um ${hour}.${two(minute)} Uhr`,
    (hour, minute) => `um ${hour} Uhr ${two(minute)}`,
    (hour, minute) => `${hour}:${two(minute)}`,
  ];
  for (const style of styles) {
    fc.assert(
      fc.property(minutes, (minute) => {
        const text = `Besprechung morgen ${style(Math.floor(minute / 60), minute % 60)}`;
        const expected = `2026-11-27T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
        expect([text, read(text, contextAt(thursday)).items[0]?.time?.start.toString()]).toEqual([
          text,
          expected,
        ]);
      }),
      settings,
    );
  }
});

test("every spoken quarter of an afternoon hour", () => {
  const hours = "eins zwei drei vier fünf sechs".split(" ");
  hours.forEach((name, index) => {
    const hour = index + 13;
    const next = hours[index + 1];
    const cases: [string, string][] = [
      [`Viertel nach ${name}`, `${hour}:15`],
      [`Viertel vor ${name}`, `${hour - 1}:45`],
      [`zehn nach ${name}`, `${hour}:10`],
      [`20 vor ${name}`, `${hour - 1}:40`],
    ];
    if (next !== undefined)
      cases.push(
        [`halb ${next}`, `${hour}:30`],
        [`dreiviertel ${next}`, `${hour}:45`],
        [`viertel ${next}`, `${hour}:15`],
        [`fünf vor halb ${next}`, `${hour}:25`],
      );
    for (const [spoken, time] of cases) {
      const text = `Treffen morgen um ${spoken}`;
      expect([text, read(text, contextAt(thursday)).items[0]?.time?.start.toString()]).toEqual([
        text,
        `2026-11-27T${time}:00`,
      ]);
    }
  });
});

test("read so many days later, a relative day is so many days later", () => {
  for (const text of [
    "morgen um 10 Uhr Zahnarzt",
    "übermorgen Abendessen um 19 Uhr",
    "heute in acht Tagen Impfung",
    "in drei Tagen um 9 Uhr Flug",
    "heute um 23 Uhr Zug",
    "in zwei Wochen Prüfung",
    "morgen Nachmittag Gartenarbeit",
  ])
    for (const days of [1, 6, 40, 365]) {
      const here = read(text, contextAt(thursday)).items[0]?.time?.start;
      const there = read(text, contextAt(thursday.add({ days }))).items[0]?.time?.start;
      expect([text, days, there?.toString()]).toEqual([text, days, here?.add({ days }).toString()]);
    }
});

const texts = german.groups.flatMap((group) => group.cases.map(([text]) => text));

test("case, spacing, umlauts and a final stop change nothing about the time", () => {
  const timesOf = (text: string): readonly unknown[] =>
    read(text, contextAt(thursday)).items.map((item) => [
      item.time?.start.toString(),
      item.time?.end?.toString(),
      item.recurrence,
      item.deadline?.toString(),
      item.alerts,
    ]);
  for (const text of texts) {
    const expected = timesOf(text);
    const variants = [
      text.toLowerCase(),
      text.replaceAll(" ", "  "),
      `  ${text} `,
      text
        .replaceAll("ä", "ae")
        .replaceAll("ö", "oe")
        .replaceAll("ü", "ue")
        .replaceAll("Ä", "Ae")
        .replaceAll("Ö", "Oe")
        .replaceAll("Ü", "Ue")
        .replaceAll("ß", "ss"),
    ];
    if (!/[.?!…\d]$/.test(text)) variants.push(`${text}.`, `${text}!`);
    for (const variant of variants) expect([variant, timesOf(variant)]).toEqual([variant, expected]);
  }
});

test("no plan lies in the past", () => {
  for (const text of texts)
    for (const hours of [0, 3, 13, 61, 24 * 40]) {
      const now = thursday.add({ hours });
      for (const item of read(text, contextAt(now)).items) {
        const isPlan = item.intent === "event" || item.intent === "reminder";
        if (!isPlan || item.time === null || item.time.zone !== null || item.unkept.includes("past-time"))
          continue;
        const end = item.time.end ?? item.time.start;
        const isOver =
          end instanceof Temporal.PlainDate
            ? Temporal.PlainDate.compare(end, now.toPlainDate()) < 0
            : Temporal.PlainDateTime.compare(end, now.toPlainDateTime()) < 0;
        expect([text, hours, end.toString(), isOver]).toEqual([text, hours, end.toString(), false]);
      }
    }
});

test("a message is read in the language it is written in", () => {
  const context: ReadingContext = { now: thursday, locale: "de-DE", languages: ["de", "en"] };
  const languageOf = (text: string): string => read(text, context).language;
  for (const text of texts) expect([text, languageOf(text)]).toEqual([text, "de"]);
  for (const text of [
    "lunch with Anna tomorrow at noon",
    "remind me to buy milk on Friday",
    "what's on Monday",
  ])
    expect([text, languageOf(text)]).toEqual([text, "en"]);
});

/** A reply, and what it changes. */
const changes: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["auf 14 Uhr verschieben", { startTime: "14:00:00" }],
  ["lieber um 15 Uhr", { startTime: "15:00:00" }],
  ["mach 14 Uhr draus", { startTime: "14:00:00" }],
  ["halb vier", { startTime: "15:30:00" }],
  ["2", { startTime: "14:00:00" }],
  ["um 15 statt um 14 Uhr", { startTime: "15:00:00" }],
  ["doch am Montag", { date: "2026-11-30" }],
  ["verschiebe es auf Montag", { date: "2026-11-30" }],
  ["auf Freitag um 10", { date: "2026-11-27", startTime: "10:00:00" }],
  ["am Dienstag statt Montag", { date: "2026-12-01" }],
  ["nicht Montag, sondern Dienstag", { date: "2026-12-01" }],
  ["morgen", { date: "2026-11-27" }],
  ["eine Stunde später", { shiftMinutes: 60 }],
  ["eine halbe Stunde früher", { shiftMinutes: -30 }],
  ["30 Minuten nach hinten", { shiftMinutes: 30 }],
  ["14-16 Uhr", { startTime: "14:00:00", minutes: 120 }],
  ["von 14 bis 16 Uhr", { startTime: "14:00:00", minutes: 120 }],
  ["bis 16 Uhr", { startTime: undefined, endTime: "16:00:00" }],
  ["90 Minuten", { minutes: 90 }],
  ["für zwei Stunden", { minutes: 120 }],
  ["ganztägig", { allDay: true }],
  ["im Sole statt Nobu", { location: "Sole" }],
  ["lieber bei Luigi", { location: "Luigi" }],
  ["über Zoom", { location: "Zoom" }],
  ["Ort: Raum 5", { location: "Raum 5" }],
  ["ohne Ort", { location: null }],
  ["ohne Bob", { removeAttendees: ["Bob"] }],
  ["mit Eva", { addAttendees: ["Eva"] }],
  ["füge Eva hinzu", { addAttendees: ["Eva"] }],
  ["lade Tom und Eva ein", { addAttendees: ["Tom", "Eva"] }],
  ["keine Erinnerung", { alerts: [] }],
  ["erinnere mich 15 Minuten vorher", { alerts: [15] }],
  ["nenn es Team-Lunch", { title: "Team-Lunch" }],
  ["Titel: Mittagessen mit Anna", { title: "Mittagessen mit Anna" }],
  ["jede Woche", { recurrence: "FREQ=WEEKLY" }],
  ["jeden Montag", { recurrence: "FREQ=WEEKLY;BYDAY=MO" }],
  ["nur einmal", { recurrence: null }],
  ["nicht mehr wiederholen", { recurrence: null }],
  ["Notiz: Unterlagen mitbringen", { body: "Unterlagen mitbringen" }],
];

for (const [text, expected] of changes) {
  test(`change: ${text}`, () => {
    const change = readChange(text, contextAt(thursday));
    expect({
      ...change,
      date: change?.date?.toString(),
      startTime: change?.startTime?.toString(),
      endTime: change?.endTime?.toString(),
      addAttendees: change?.addAttendees.map((person) => person.name),
    }).toMatchObject(expected);
  });
}
