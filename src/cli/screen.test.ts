import { expect, test } from "bun:test";
import { reply } from "../domain/reply";
import { wordingFor } from "../i18n/wording";
import { createScreen } from "./screen";

function openScreen() {
  const printed: string[] = [];
  const screen = createScreen(wordingFor("en"), false, (text) => void printed.push(text));
  return { screen, printed };
}

const card = reply("New event", [
  [
    { kind: "action", label: "Create", action: "d:create" },
    { kind: "link", label: "Open", href: "https://example.org/1" },
  ],
]);

test("a number presses the button that is shown with it", () => {
  const { screen, printed } = openScreen();
  screen.show(card);
  expect(screen.read("1")).toEqual({ kind: "tap", action: "d:create" });
  expect(screen.read("2")).toBeNull();
  expect(printed.at(-1)).toContain("https://example.org/1");
});

test("the number of no button is no message: the buttons that there are are named", () => {
  const { screen, printed } = openScreen();
  screen.show(card);
  expect(screen.read("7")).toBeNull();
  expect(printed.at(-1)).toStartWith(
    "There is no button 7, and nothing was done. These are shown: [1] Create   [2] Open",
  );
  expect(screen.read("1")).toEqual({ kind: "tap", action: "d:create" });
});

test("where nothing is to be pressed, a number is a message", () => {
  const { screen } = openScreen();
  screen.show(reply("At what time?"));
  expect(screen.read("17")).toEqual({ kind: "text", text: "17", replyTo: null });
});
