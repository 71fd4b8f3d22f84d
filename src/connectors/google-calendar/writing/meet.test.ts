import { expect, test } from "bun:test";
import { sample } from "../../../testing/contract/sample";
import { requestMeet, requestMeetAt } from "./meet";

const asks = (title: string, location: string | null = null) =>
  "conferenceData" in requestMeet(sample("2030-01-10T13:00", { title, location }), "id");

test.each([
  "Call with Anna with a Meet link",
  "Treffen mit Anna mit Meet-Link",
  "Appel avec Anna, lien Google Meet",
  "Llamada con enlace de Meet",
  "Созвон со ссылкой на Meet",
  "Дзвінок із посиланням на Google Meet",
])("%p asks for a room", (title) => {
  expect(asks(title)).toBe(true);
});

test.each(["Meet Anna", "Meet the link builders", "Meeting about links", "Send the link before we meeting"])(
  "%p does not",
  (title) => {
    expect(asks(title)).toBe(false);
  },
);

test("the place asks for one, unless there is one already", () => {
  const places = ["Google Meet", "meet", "Meet-Link", "Google Meet link", "Meeting room 3"];
  expect(places.map((place) => asks("Call", place))).toEqual([true, true, true, true, false]);
  expect(requestMeetAt({ id: "x", conferenceData: {} }, "Google Meet", "id")).toEqual({});
});
