import { expect, test } from "bun:test";
import { describe } from "./corpus/describe";
import { spanish } from "./corpus/es";
import { read } from "./read";
import { readChange } from "./read-change";
import type { ReadingContext } from "./reading";

const monday = Temporal.ZonedDateTime.from("2026-11-23T10:00[Europe/Madrid]");

function contextAt(now: Temporal.ZonedDateTime): ReadingContext {
  return { now, locale: "es-ES", languages: ["es"] };
}

for (const { name, cases } of spanish.groups) {
  test(`spanish: ${name}`, () => {
    for (const [text, expected] of cases)
      expect(`${text} => ${describe(read(text, contextAt(monday)))}`).toBe(`${text} => ${expected}`);
  });
}

/** What a reply to a draft changes; what a case does not name is not looked at. */
const changes = [
  { text: "ponlo a las 14:00", startTime: "14:00:00" },
  { text: "mejor a las 3", startTime: "15:00:00" },
  { text: "a las cinco y media", startTime: "17:30:00" },
  { text: "pásalo al lunes", date: "2026-11-30" },
  { text: "mejor el martes", date: "2026-11-24" },
  { text: "muévelo a pasado mañana a las 11:00", date: "2026-11-25", startTime: "11:00:00" },
  { text: "una hora más tarde", shiftMinutes: 60 },
  { text: "media hora antes", shiftMinutes: -30 },
  { text: "que dure 45 minutos", minutes: 45 },
  { text: "de 15:00 a 16:30", startTime: "15:00:00", minutes: 90 },
  { text: "añade a Pedro", addAttendees: ["Pedro"] },
  { text: "invita también a Marta y Luis", addAttendees: ["Marta", "Luis"] },
  { text: "sin Bob", removeAttendees: ["Bob"] },
  { text: "en Casa Lucio", location: "Casa Lucio" },
  { text: "mejor en el despacho", location: "despacho" },
  { text: "sin lugar", location: null },
  { text: "sin recordatorio", alerts: [] },
  { text: "avísame 10 minutos antes", alerts: [10] },
  { text: "llámalo Almuerzo de equipo", title: "Almuerzo de equipo" },
  { text: "cambia el título a Retro", title: "Retro" },
  { text: "solo una vez", recurrence: null },
  { text: "cada semana", recurrence: "FREQ=WEEKLY" },
  { text: "añade una nota: traer el contrato", body: "traer el contrato" },
  { text: "todo el día", allDay: true },
  { text: "dos horas", minutes: 120 },
  { text: "a las 3 en vez de a las 2", startTime: "15:00:00" },
  { text: "no lo repitas", recurrence: null },
  { text: "adelántalo una hora", shiftMinutes: -60 },
] as const;

for (const { text, ...expected } of changes) {
  test(`spanish change: ${text}`, () => {
    const change = readChange(text, contextAt(monday));
    expect({
      ...change,
      date: change?.date?.toString(),
      startTime: change?.startTime?.toString(),
      addAttendees: change?.addAttendees.map((person) => person.name),
    }).toMatchObject(expected);
  });
}

const texts = spanish.groups.flatMap((group) => group.cases.map(([text]) => text));

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
    "mañana a las 10 dentista",
    "pasado mañana cena",
    "dentro de tres días a las 9:00 vuelo",
    "hoy a las 23:00 tren",
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
