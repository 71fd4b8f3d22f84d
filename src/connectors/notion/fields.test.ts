import { expect, test } from "bun:test";
import { type Choices, describeFields, fillProperties } from "./fields";
import type { DataSource, Property } from "./wire";

function database(...properties: (Partial<Property> & { type: string; name: string })[]): DataSource {
  const named = properties.map((each, index) => ({
    id: `p${index}`,
    select: undefined,
    multi_select: undefined,
    ...each,
  }));
  return {
    id: "db",
    title: [],
    in_trash: false,
    properties: Object.fromEntries(named.map((each) => [each.name, each])),
  };
}

const tags = { options: [{ name: "Home repairs" }, { name: "Idea" }, { name: "Wörk" }] };
const everything = database(
  { type: "title", name: "Name" },
  { type: "date", name: "Due" },
  { type: "date", name: "Created" },
  { type: "multi_select", name: "Tags", multi_select: tags },
  { type: "select", name: "Status", select: tags },
  { type: "url", name: "Anything" },
  { type: "people", name: "Owner" },
);
const guessed = (
  source: DataSource,
  people: { id: string; name: string }[] = [],
  self: string | null = null,
) => Object.fromEntries(describeFields(source, people, self).map(({ name, guess }) => [name, guess]));

test("names that say what they are for are guessed, others are left to the person", () => {
  expect(guessed(everything)).toEqual({ date: "p2", select: "p3", url: "p5", people: "p6", person: null });
  const other = database(
    { type: "date", name: "Due" },
    { type: "date", name: "Review" },
    { type: "people", name: "Reviewer" },
  );
  expect(guessed(other)).toEqual({ date: null, select: null, url: null, people: null, person: null });
  const russian = database(
    { type: "date", name: "Дата" },
    { type: "select", name: "Категория", select: tags },
  );
  expect(guessed(russian)).toMatchObject({ date: "p0", select: "p1" });
});

test("the only property for dates is guessed whatever its name", () => {
  const only = database({ type: "title", name: "Name" }, { type: "date", name: "Wann?" });
  expect(guessed(only).date).toBe("p1");
});

test("who consented is guessed, else the only one there is", () => {
  const people = [
    { id: "u1", name: "Anna" },
    { id: "u2", name: "Olga" },
  ];
  expect(guessed(everything, people, "u2").person).toBe("u2");
  expect(guessed(everything, people).person).toBeNull();
  expect(guessed(everything, people.slice(0, 1)).person).toBe("u1");
});

const choices: Choices = {
  place: "db",
  placeName: "Inbox",
  date: "p2",
  select: "p3",
  url: "p5",
  people: "p6",
  person: "u2",
};
const at = Temporal.ZonedDateTime.from("2026-11-21T10:00[Europe/Berlin]");
const fill = (body: string, chosen: Partial<Choices> = {}, source = everything) =>
  fillProperties(source, { ...choices, ...chosen }, { title: "T", body }, at);

test("a note fills what was chosen", () => {
  expect(fill("Fix it #home-repairs #wörk #unknown, see https://example.org/a, soon")).toEqual({
    p2: { date: { start: "2026-11-21T10:00:00+01:00" } },
    p3: { multi_select: [{ name: "Home repairs" }, { name: "Wörk" }] },
    p5: { url: "https://example.org/a" },
    p6: { people: [{ id: "u2" }] },
  });
  expect(fill("plain #idea", { select: "p4", date: null, people: null })).toEqual({
    p4: { select: { name: "Idea" } },
  });
});

test("what is gone or of another type now is left out", () => {
  expect(fill("https://example.org #idea", { date: "p5", select: "p99", url: "p2", person: null })).toEqual(
    {},
  );
});
