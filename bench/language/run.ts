/** bun bench/language/run.ts: accuracy by class beside the common libraries' on the same cases, and time per message. */
import { corpora } from "../../src/language/corpus/corpora";
import { read } from "../../src/language/read";
import { median } from "../table";
import { type Score, scoreCorpora } from "./accuracy";
import { chronoReader, recognizersReader, type StartReader } from "./libraries";

export function benchLanguage(): void {
  printScores(scoreCorpora());
  printSpeed();
}

function printScores(scores: readonly Score[]): void {
  const lines = [
    "\n## the language reader\n",
    "| language | class | cases | ours | chrono-node | Recognizers-Text |",
    "|---|---|--:|--:|--:|--:|",
  ];
  for (const language of new Set(scores.map((score) => score.language))) {
    const own = scores.filter((score) => score.language === language);
    const cases = own.reduce((total, score) => total + score.cases, 0);
    const all = (pick: (score: Score) => number | null): string => {
      const rights = own.map(pick).filter((right) => right !== null);
      return rights.length < own.length
        ? "–"
        : percent(
            rights.reduce((total, right) => total + right, 0),
            cases,
          );
    };
    lines.push(
      `| **${language}** | all | ${cases} | **${all(({ ours }) => ours)}** | ${all(({ chrono }) => chrono)} | ${all(({ recognizers }) => recognizers)} |`,
    );
    for (const { group, cases, ours, chrono, recognizers } of own)
      lines.push(
        `| ${language} | ${group} | ${cases} | ${percent(ours, cases)} | ${percent(chrono, cases)} | ${percent(recognizers, cases)} |`,
      );
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

function percent(part: number | null, whole: number): string {
  return part === null || whole === 0 ? "–" : `${Math.round((part / whole) * 100)} %`;
}

function printSpeed(): void {
  process.stdout.write("\n| language | µs a message | chrono-node | Recognizers-Text |\n|---|--:|--:|--:|\n");
  for (const { language, groups } of corpora) {
    const now = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Berlin]");
    const texts = groups.flatMap((group) => group.cases.map(([text]) => text));
    const context = { now, locale: language, languages: [language] };
    const time = (reader: StartReader | null, rounds: number): string =>
      reader === null ? "–" : microseconds((text) => reader(text, now), texts, rounds);
    const ours = microseconds((text) => read(text, context), texts, 60);
    const chrono = time(chronoReader(language, language), 10);
    // It takes milliseconds a message: one round says enough.
    const recognizers = time(recognizersReader(language, language), 1);
    process.stdout.write(`| ${language} | ${ours} | ${chrono} | ${recognizers} |\n`);
  }
}

/** The median round's time for one message, after as many rounds to warm up. */
function microseconds(readText: (text: string) => unknown, texts: readonly string[], rounds: number): string {
  const samples: number[] = [];
  for (let round = 0; round < 2 * rounds; round++) {
    const begin = Bun.nanoseconds();
    for (const text of texts) readText(text);
    if (round >= rounds) samples.push((Bun.nanoseconds() - begin) / 1000 / texts.length);
  }
  return median(samples).toFixed(1);
}

if (import.meta.main) benchLanguage();
