/** bun bench/language/run.ts: accuracy by class beside chrono-node's on the same cases, and time per message. */
import * as chrono from "chrono-node";
import { corpora } from "../../src/language/corpus/corpora";
import { read } from "../../src/language/read";
import { type Score, scoreCorpora } from "./accuracy";

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part / whole) * 100)} %`;
}

function printScores(scores: readonly Score[]): void {
  const lines = ["| language | class | cases | ours | chrono-node |", "|---|---|--:|--:|--:|"];
  for (const language of new Set(scores.map((score) => score.language))) {
    const own = scores.filter((score) => score.language === language);
    const sum = (pick: (score: Score) => number): number =>
      own.reduce((total, score) => total + pick(score), 0);
    const cases = sum((score) => score.cases);
    const theirs = own.some((score) => score.chrono === null)
      ? "–"
      : percent(
          sum((score) => score.chrono ?? 0),
          cases,
        );
    lines.push(
      `| **${language}** | all | ${cases} | **${percent(
        sum((score) => score.ours),
        cases,
      )}** | ${theirs} |`,
    );
    for (const score of own) {
      const other = score.chrono === null ? "–" : percent(score.chrono, score.cases);
      lines.push(
        `| ${language} | ${score.group} | ${score.cases} | ${percent(score.ours, score.cases)} | ${other} |`,
      );
    }
  }
  process.stdout.write(`${lines.join("\n")}\n`);
}

function microseconds(work: () => void, messages: number): string {
  for (let warm = 0; warm < 20; warm++) work();
  const rounds = 60;
  const begin = Bun.nanoseconds();
  for (let round = 0; round < rounds; round++) work();
  return ((Bun.nanoseconds() - begin) / 1000 / rounds / messages).toFixed(1);
}

function printSpeed(): void {
  process.stdout.write("\n| language | µs a message | chrono-node |\n|---|--:|--:|\n");
  for (const { language, groups } of corpora) {
    const now = Temporal.ZonedDateTime.from("2026-11-26T10:00[Europe/Berlin]");
    const texts = groups.flatMap((group) => group.cases.map(([text]) => text));
    const context = { now, locale: language, languages: [language] };
    const ours = microseconds(() => {
      for (const text of texts) read(text, context);
    }, texts.length);
    const instant = new Date(now.epochMilliseconds);
    const theirs =
      language === "en"
        ? microseconds(() => {
            for (const text of texts) chrono.en.casual.parse(text, instant, { forwardDate: true });
          }, texts.length)
        : "–";
    process.stdout.write(`| ${language} | ${ours} | ${theirs} |\n`);
  }
}

printScores(scoreCorpora());
printSpeed();
