import type { ReadItem, Reading } from "../../src/language/reading";

/** What a reading got right of what was expected; null where a message expects nothing of the kind. */
export interface Mark {
  readonly intent: boolean;
  readonly start: boolean | null;
  readonly end: boolean | null;
  readonly repeat: boolean | null;
  readonly title: boolean | null;
  readonly people: boolean | null;
  readonly place: boolean | null;
  /** All of it, and nothing besides. */
  readonly all: boolean;
  /** All of it, or the right time is among those that the draft asks about. */
  readonly asked: boolean;
}

interface Expected {
  readonly intent: string;
  readonly title: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly rule: string | null;
  readonly people: readonly string[];
  readonly place: string | null;
  readonly about: string | null;
}

export function score(expectation: string, reading: Reading): Mark {
  const expected = expectation.split("\n").map(parseExpected);
  const marks = expected.map((each, index) => markItem(each, reading.items[index] ?? null));
  const every = (pick: (mark: Omit<Mark, "all" | "asked">) => boolean | null): boolean | null => {
    const told = marks.map((mark) => pick(mark.fields)).filter((each) => each !== null);
    return told.length === 0 ? null : told.every(Boolean);
  };
  const sameCount = reading.items.length === expected.length;
  return {
    intent: sameCount && every((mark) => mark.intent) === true,
    start: every((mark) => mark.start),
    end: every((mark) => mark.end),
    repeat: every((mark) => mark.repeat),
    title: every((mark) => mark.title),
    people: every((mark) => mark.people),
    place: every((mark) => mark.place),
    all: sameCount && marks.every(({ fields }) => Object.values(fields).every((each) => each !== false)),
    asked:
      sameCount &&
      marks.every(({ fields, startAsked }) =>
        Object.entries(fields).every(
          ([name, each]) => each !== false || (startAsked && (name === "start" || name === "end")),
        ),
      ),
  };
}

function parseExpected(line: string): Expected {
  const [intent = "", ...rest] = line.split(" ");
  const tagged = (tag: string) => rest.find((each) => each.startsWith(tag))?.slice(tag.length) ?? null;
  const [start = null, end = null] = tagged("@")?.split("/") ?? [];
  const [title = null] = rest.filter((each) => !/^(@|rule:|with:|at:|about:)/.test(each));
  return {
    intent,
    title,
    start,
    end,
    rule: tagged("rule:"),
    people: tagged("with:")?.split(",") ?? [],
    place: tagged("at:"),
    about: tagged("about:"),
  };
}

function markItem(expected: Expected, item: ReadItem | null) {
  const startOf = (time: ReadItem["time"]) => time?.start.toString() ?? null;
  const sameStart = (found: string | null) =>
    expected.start !== null && (found === expected.start || found === `${expected.start}:00`);
  const named = item?.title ?? item?.about ?? null;
  const fields = {
    intent: item?.intent === expected.intent,
    start: expected.start === null ? null : sameStart(startOf(item?.time ?? null)),
    end: expected.end === null ? null : (item?.time?.end?.toString() ?? "").startsWith(expected.end),
    repeat: expected.rule === null ? null : (item?.recurrence ?? "").includes(expected.rule),
    title: expected.title === null ? null : holds(named, expected.title),
    people:
      expected.people.length === 0
        ? null
        : expected.people.every(
            (name) => item?.attendees.some((person) => holds(person.name, name)) === true,
          ),
    place: expected.place === null ? null : holds(item?.location ?? null, expected.place),
    about: expected.about === null ? null : holds(item?.about ?? null, expected.about),
  };
  const startAsked = item?.alternatives.some(({ time }) => sameStart(startOf(time))) === true;
  return { fields, startAsked };
}

/** `wanted` is a word or its stem, words joined by _, one of several by |. */
function holds(text: string | null, wanted: string): boolean {
  const plain = fold(text ?? "");
  return wanted.split("|").some((one) => one.split("_").every((word) => plain.includes(fold(word))));
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
