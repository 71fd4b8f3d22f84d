import { expect, test } from "bun:test";
import { describe } from "./corpus/describe";
import { french } from "./corpus/fr";
import { read } from "./read";
import { readChange } from "./read-change";
import type { ReadingContext } from "./reading";

const monday = Temporal.ZonedDateTime.from("2026-11-23T10:00[Europe/Paris]");

function contextAt(now: Temporal.ZonedDateTime): ReadingContext {
  return { now, locale: "fr-FR", languages: ["fr"] };
}

for (const { name, cases } of french.groups) {
  test(`french: ${name}`, () => {
    for (const [text, expected] of cases)
      expect(`${text} => ${describe(read(text, contextAt(monday)))}`).toBe(`${text} => ${expected}`);
  });
}

/** What a reply to a draft changes; what a case does not name is not looked at. */
const changes = [
  { text: "mets-le à 14h", startTime: "14:00:00" },
  { text: "plutôt à 15h", startTime: "15:00:00" },
  { text: "à cinq heures et demie", startTime: "17:30:00" },
  { text: "déplace-le à lundi", date: "2026-11-30" },
  { text: "plutôt mardi", date: "2026-11-24" },
  { text: "décale-le à après-demain à 11h", date: "2026-11-25", startTime: "11:00:00" },
  { text: "une heure plus tard", shiftMinutes: 60 },
  { text: "une demi-heure plus tôt", shiftMinutes: -30 },
  { text: "pendant 45 minutes", minutes: 45 },
  { text: "de 15h à 16h30", startTime: "15:00:00", minutes: 90 },
  { text: "ajoute Pierre", addAttendees: ["Pierre"] },
  { text: "invite aussi Marie et Luc", addAttendees: ["Marie", "Luc"] },
  { text: "sans Bob", removeAttendees: ["Bob"] },
  { text: "chez Nobu", location: "Nobu" },
  { text: "plutôt au bureau", location: "bureau" },
  { text: "sans lieu", location: null },
  { text: "sans rappel", alerts: [] },
  { text: "préviens-moi 10 minutes avant", alerts: [10] },
  { text: "appelle-le Déjeuner d'équipe", title: "Déjeuner d'équipe" },
  { text: "change le titre en Rétro", title: "Rétro" },
  { text: "juste une fois", recurrence: null },
  { text: "chaque semaine", recurrence: "FREQ=WEEKLY" },
  { text: "ajoute une note : apporter le contrat", body: "apporter le contrat" },
  { text: "toute la journée", allDay: true },
  { text: "deux heures", minutes: 120 },
  { text: "à 15h au lieu de 14h", startTime: "15:00:00" },
  { text: "décale d'une demi-heure", shiftMinutes: 30 },
  { text: "avance-le d'une heure", shiftMinutes: -60 },
] as const;

for (const { text, ...expected } of changes) {
  test(`french change: ${text}`, () => {
    const change = readChange(text, contextAt(monday));
    expect({
      ...change,
      date: change?.date?.toString(),
      startTime: change?.startTime?.toString(),
      addAttendees: change?.addAttendees.map((person) => person.name),
    }).toMatchObject(expected);
  });
}

const texts = french.groups.flatMap((group) => group.cases.map(([text]) => text));

test("case, spacing and a final stop change nothing about the time", () => {
  const timeOf = (text: string): readonly unknown[] =>
    read(text, contextAt(monday)).items.map((item) => [
      item.time?.start.toString(),
      item.time?.end?.toString(),
      item.recurrence,
      item.deadline?.toString(),
    ]);
  for (const text of texts) {
    const expected = timeOf(text);
    const variants = [text.toLowerCase(), text.replaceAll(" ", "  "), `  ${text} `];
    if (!/[.?!…]$/.test(text)) variants.push(`${text}.`);
    for (const variant of variants) expect([variant, timeOf(variant)]).toEqual([variant, expected]);
  }
});

test("read so many days later, a relative day is so many days later", () => {
  for (const text of [
    "demain à 10h dentiste",
    "après-demain dîner",
    "dans trois jours à 9h vol",
    "aujourd'hui à 23h train",
  ])
    for (const days of [1, 6, 40, 365]) {
      const here = read(text, contextAt(monday)).items[0]?.time?.start;
      const there = read(text, contextAt(monday.add({ days }))).items[0]?.time?.start;
      expect([text, days, there?.toString()]).toEqual([text, days, here?.add({ days }).toString()]);
    }
});

test("no plan lies in the past", () => {
  for (const text of texts)
    for (const hours of [0, 13, 61, 24 * 40]) {
      const now = monday.add({ hours });
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
