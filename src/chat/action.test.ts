import { expect, test } from "bun:test";
import type { CalendarId, ConnectionId, DraftId } from "../domain/ids";
import { newId } from "../domain/ids";
import { type Action, decodeAction, draftVerbs, encodeAction, nudges } from "./action";

const draft = newId<DraftId>();
const about = { draft, revision: 999_999 };
const all: Action[] = [
  ...draftVerbs.map((verb) => ({ kind: "draft", verb, ...about }) as const),
  ...nudges.map((by) => ({ kind: "nudge", by, ...about }) as const),
  { kind: "time", index: 2, ...about },
  { kind: "answer", index: 0, ...about },
  { kind: "calendar", calendar: newId<CalendarId>(), ...about },
  { kind: "note-store", store: newId<ConnectionId>(), ...about },
  { kind: "zone", zone: "America/Argentina/Buenos_Aires" },
  { kind: "locale", locale: "en-GB" },
];

test("every action fits a Telegram button and comes back as it went", () => {
  for (const action of all) {
    const text = encodeAction(action);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64);
    expect(decodeAction(text)).toEqual(action);
  }
});

test("what is no action of ours is none", () => {
  for (const text of [
    "",
    "x",
    "d:",
    `d:${draft}`,
    `d:${draft}:1:drop`,
    `d:${draft}:-1:create`,
    `t:${draft}:1:99`,
    "z:a b",
    "l:<script>",
    `q:${draft}:1:create`,
    "d:../../etc:1:create",
  ]) {
    expect(decodeAction(text)).toBeNull();
  }
});
