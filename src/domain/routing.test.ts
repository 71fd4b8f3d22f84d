import { expect, test } from "bun:test";
import type { DraftContent } from "./draft";
import type { EventFields } from "./event";
import type { CalendarId, ConnectionId, RuleId } from "./ids";
import { applyRule, findRule, type RouteConditions, type RoutingRule, type Said } from "./routing";

const zone = "Europe/Berlin";
const none: RouteConditions = {
  keyword: null,
  hashtag: null,
  attendee: null,
  language: null,
  between: null,
  channel: null,
};
const rule = (conditions: Partial<RouteConditions>, name = "work"): RoutingRule => ({
  id: name as RuleId,
  intent: "event",
  conditions: { ...none, ...conditions },
  target: { kind: "calendar", id: name as CalendarId },
  targetName: name,
});
const said: Said = {
  words: "",
  language: "en",
  channel: "telegram",
  at: Temporal.Instant.from("2026-11-21T09:00:00Z"),
};
const event = (change: Partial<EventFields>): DraftContent => ({
  kind: "event",
  event: {
    title: "Lunch",
    when: {
      kind: "timed",
      start: Temporal.ZonedDateTime.from("2026-11-27T13:00[Europe/Berlin]"),
      end: Temporal.ZonedDateTime.from("2026-11-27T14:00[Europe/Berlin]"),
    },
    recurrence: null,
    location: null,
    attendees: [],
    alerts: [],
    body: null,
    ...change,
  },
});
const holds = (conditions: Partial<RouteConditions>, content: DraftContent, how: Partial<Said> = {}) =>
  findRule([rule(conditions)], content, { ...said, ...how }, zone, () => true) !== null;

test.each<[string, string, boolean]>([
  ["dentist", "Dentist, the new one", true],
  ["art", "Party with Arthur", false],
  ["art*", "Party with Arthur", true],
  ["part*", "Party with Arthur", true],
  ["project  x", "Review Project X", true],
  ["c++", "Teach C++ to Ben", true],
  ["работ*", "Встреча по работе", true],
  ["работа", "Встреча по работе", false],
  ["réunion", "Re\u0301union", true],
])("the keyword %p in %p: %p", (keyword, title, expected) => {
  expect(holds({ keyword }, event({ title }))).toBe(expected);
});

test.each<[string, boolean]>([
  ["Lunch #work", true],
  ["#Work: lunch", true],
  ["Lunch #work-team", false],
  ["Lunch #workshop", false],
  ["Lunch#work", false],
  ["see example.org/#work", false],
])("the hashtag #work in %p: %p", (title, expected) => {
  expect(holds({ hashtag: "#work" }, event({ title }))).toBe(expected);
});

test("an attendee is known by a name, an address or its end", () => {
  const content = event({ attendees: [{ name: "Anna Berg", email: "anna@acme.com" }] });
  for (const attendee of ["anna", "Anna Berg", "anna@acme.com", "@acme.com"])
    expect(holds({ attendee }, content)).toBe(true);
  for (const attendee of ["Ann", "@acme.co", "berg@acme.com", "Bob"])
    expect(holds({ attendee }, content)).toBe(false);
});

test("times are of the user's zone, over midnight too, and whole days have none", () => {
  const at = (between: RouteConditions["between"], text: string) =>
    holds(
      { between },
      event({
        when: {
          kind: "timed",
          start: Temporal.ZonedDateTime.from(text),
          end: Temporal.ZonedDateTime.from(text),
        },
      }),
    );
  expect(at({ from: "09:00", to: "18:00" }, "2026-11-27T09:00[Europe/Berlin]")).toBe(true);
  expect(at({ from: "09:00", to: "18:00" }, "2026-11-27T18:00[Europe/Berlin]")).toBe(false);
  expect(at({ from: "09:00", to: "18:00" }, "2026-11-27T08:30[Europe/London]")).toBe(true);
  expect(at({ from: "22:00", to: "06:00" }, "2026-11-27T05:59[Europe/Berlin]")).toBe(true);
  expect(at({ from: "22:00", to: "06:00" }, "2026-11-27T12:00[Europe/Berlin]")).toBe(false);
  const day = Temporal.PlainDate.from("2026-11-27");
  const whole = event({ when: { kind: "all-day", first: day, last: day } });
  expect(holds({ between: { from: "00:00", to: "23:59" } }, whole)).toBe(false);
});

test("all conditions of a rule have to hold", () => {
  const conditions = { keyword: "lunch", language: "en", channel: "telegram" } as const;
  expect(holds(conditions, event({}))).toBe(true);
  expect(holds(conditions, event({}), { language: "de" })).toBe(false);
  expect(holds(conditions, event({}), { channel: "web" })).toBe(false);
  expect(holds(conditions, event({ title: "Dinner" }))).toBe(false);
  expect(holds(conditions, event({ title: "Dinner" }), { words: "dinner, then lunch" })).toBe(true);
});

test("the first rule that matches decides; one whose calendar is gone is passed over", () => {
  const rules = [rule({ keyword: "lunch" }, "gone"), rule({}, "second"), rule({ keyword: "lunch" }, "third")];
  const found = findRule(rules, event({}), said, zone, ({ id }) => id !== "gone");
  expect(found?.targetName).toBe("second");
  expect(findRule([], event({}), said, zone, () => true)).toBeNull();
});

test("a file goes by a rule that holds for all of its events", () => {
  const part = (title: string) => {
    const content = event({ title });
    return content.kind === "event" ? { key: title, event: content.event } : null;
  };
  const file = (...titles: string[]): DraftContent => ({
    kind: "import",
    events: titles.map(part).filter((each) => each !== null),
  });
  expect(holds({ keyword: "match" }, file("Match 1", "Match 2"))).toBe(true);
  expect(holds({ keyword: "match" }, file("Match 1", "Dinner"))).toBe(false);
});

test.each<[string, string]>([
  ["Lunch with Anna #work", "Lunch with Anna"],
  ["#work lunch with Anna", "Lunch with Anna"],
  ["#Work: lunch #fun", "Lunch #fun"],
  ["Lunch #work with Anna", "Lunch with Anna"],
  ["Lunch #work-team", "Lunch #work-team"],
  ["#work", "#work"],
])("the hashtag that matched is dropped: %p becomes %p", (title, expected) => {
  const applied = applyRule(event({ title, location: "Nobu #work" }), rule({ hashtag: "#work" }));
  expect(applied.kind === "event" && [applied.event.title, applied.event.location]).toEqual([
    expected,
    "Nobu",
  ]);
});

test("a reminder that a calendar is to hold becomes an event that rings as it begins", () => {
  const at = Temporal.ZonedDateTime.from("2026-11-27T09:00[Europe/Berlin]");
  const content: DraftContent = { kind: "reminder", reminder: { title: "Call mum", at, recurrence: null } };
  const asked = { ...rule({}), intent: "reminder" } as const;
  expect(findRule([rule({}), asked], content, said, zone, () => true)).toBe(asked);
  const applied = applyRule(content, asked);
  expect(applied.kind === "event" && applied.event).toMatchObject({
    title: "Call mum",
    when: { kind: "timed", start: at, end: at.add({ minutes: 15 }) },
    alerts: [0],
  });
});

test("a note goes by the time when it is written, and loses its hashtag in title and text", () => {
  const note: DraftContent = { kind: "note", note: { title: "Milk #shop", body: "milk #shop\nand eggs" } };
  const target = { kind: "notes", id: "store" as ConnectionId } as const;
  const asked: RoutingRule = {
    ...rule({ hashtag: "#shop", between: { from: "10:00", to: "11:00" } }),
    intent: "note",
    target,
  };
  expect(findRule([asked], note, said, zone, () => true)).toBe(asked);
  expect(applyRule(note, asked)).toEqual({ kind: "note", note: { title: "Milk", body: "Milk\nand eggs" } });
});
