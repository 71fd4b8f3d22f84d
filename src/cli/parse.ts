import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import { cleanText } from "../chat/clean-text";
import { read } from "../language/read";
import type { Language, Reading, ReadingContext } from "../language/reading";
import { parseJson } from "./parse-json";

const request = z.object({
  text: z.string(),
  now: z.optional(z.string()),
  zone: z.optional(z.string()),
  locale: z.optional(z.string()),
});
type Request = z.infer<typeof request>;

/** Every language that has a lexicon is tried: which of them it is, the text says. */
const languages: readonly Language[] = ["en", "ru", "de", "es", "fr", "it", "pt", "nl", "uk", "pl"];

/** Answers are written in blocks: a write a line would cost more than the reading. */
const blockLength = 1 << 16;

/** Prints what is understood, for one text or for a request a line. No database is opened. */
export async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n`);
    return 2;
  }
  const reader = options.model ? (await import("./model-reader")).openModelReader() : read;
  if (options.jsonl) return answerLines(options, reader);
  const text = options.text ?? "";
  if (text === "") {
    process.stderr.write(
      "There is no text to read. Write it after the command: adjutant parse lunch on Friday at 1\n",
    );
    return 2;
  }
  const answer = await answerRequest({ ...options, text }, reader);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  return "error" in answer ? 2 : 0;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        now: { type: "string" },
        zone: { type: "string" },
        locale: { type: "string" },
        jsonl: { type: "boolean", default: false },
        model: { type: "boolean", default: false },
      },
      allowPositionals: true,
    });
    return { ...values, text: positionals.join(" ") };
  } catch {
    return "These options are not known. adjutant --help lists them.";
  }
}

/** The rules answer at once, a model some time. */
type Reader = (text: string, context: ReadingContext) => Reading | Promise<Reading>;

async function answerLines(defaults: Omit<Partial<Request>, "text">, reader: Reader): Promise<number> {
  let block = "";
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    if (line.trim() === "") continue;
    const answer = answerLine(line, defaults, reader);
    block += `${JSON.stringify(answer instanceof Promise ? await answer : answer)}\n`;
    if (block.length < blockLength) continue;
    await writeOut(block);
    block = "";
  }
  await writeOut(block);
  return 0;
}

/** Waits for a slow reader at the other end of the pipe. */
function writeOut(block: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(block, () => resolve());
  });
}

function answerLine(line: string, defaults: Omit<Partial<Request>, "text">, reader: Reader) {
  try {
    return answerRequest({ ...defaults, ...request.parse(JSON.parse(line)) }, reader);
  } catch {
    return { error: "expected a JSON object {text, now, zone, locale}" };
  }
}

function answerRequest({ text, now, zone, locale }: Request, reader: Reader) {
  const context = contextOf(now, zone ?? Temporal.Now.timeZoneId(), locale ?? "en-GB");
  if (typeof context === "string") return { error: context };
  const reading = reader(cleanText(text), context);
  return reading instanceof Promise ? reading.then(parseJson) : parseJson(reading);
}

function contextOf(now: string | undefined, zone: string, locale: string): ReadingContext | string {
  const own = languages.find((each) => each === locale.split("-")[0]);
  if (own === undefined || !isLocaleTag(locale))
    return `--locale is one of ${languages.join(", ")}, with a region if you like: en-GB.`;
  const ordered = [own, ...languages.filter((each) => each !== own)];
  try {
    const at =
      now === undefined
        ? Temporal.Now.zonedDateTimeISO(zone)
        : Temporal.PlainDateTime.from(now).toZonedDateTime(zone);
    return { now: at, locale, languages: ordered };
  } catch {
    return "--now is a local time like 2026-11-21T10:00, and --zone an IANA name like Europe/Berlin.";
  }
}

function isLocaleTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
