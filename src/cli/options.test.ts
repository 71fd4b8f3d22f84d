import { expect, test } from "bun:test";
import { join } from "node:path";
import { stride } from "../testing/stride";

function run(...args: readonly string[]) {
  const main = join(import.meta.dir, "../main.ts");
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, main, ...args]);
  return { exitCode, output: stdout.toString(), errors: stderr.toString() };
}

test("serve takes no options, and says so instead of starting without them", () => {
  const { exitCode, errors } = run("serve", "--port", "9000");
  expect(exitCode).toBe(1);
  expect(errors).toStartWith('adjutant serve does not know "--port".');
});

const unknown = ["en_GB", "xx", "klingon", "en-"].slice(0, 4 / stride(4));

test.each(unknown)("parse refuses the locale %s", (locale) => {
  const { exitCode, output } = run("parse", "--locale", locale, "lunch on Friday at 1");
  expect(exitCode).toBe(2);
  expect(JSON.parse(output).error).toStartWith("--locale is one of en, ru, de");
});

test("parse knows a language with any region", () => {
  const { exitCode, output } = run("parse", "--locale", "de-AT", "Zahnarzt am Freitag um 9");
  expect([exitCode, JSON.parse(output).language]).toEqual([0, "de"]);
});
