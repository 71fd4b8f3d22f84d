import { expect, test } from "bun:test";
import { cleanText, hasWords } from "./clean-text";

test("control and invisible characters go, words and line breaks stay", () => {
  expect(cleanText("\u0000Lunch\u0007 with\u200B Anna\r\nat Nobu\u202E ")).toBe("Lunch with Anna\nat Nobu");
});

test("emoji that are joined stay joined", () => {
  expect(cleanText("👩‍💻 works")).toBe("👩‍💻 works");
});

test("broken surrogates and decomposed letters are mended", () => {
  expect(cleanText("a\uD800b")).toBe("ab");
  expect(cleanText("cafe\u0301")).toBe("café");
});

test("hidden tag characters cannot carry words", () => {
  expect(cleanText(`hi${String.fromCodePoint(0xe0041, 0xe0042)}`)).toBe("hi");
});

test("words are letters or digits of any script", () => {
  expect(hasWords("🎉🎉")).toBe(false);
  expect(hasWords("…!?")).toBe(false);
  expect(hasWords("اجتماع")).toBe(true);
  expect(hasWords("7")).toBe(true);
});
