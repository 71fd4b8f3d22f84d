/**
 * bun bench/models.ts: the configured language model beside the rule reader, on the same messages: how much each gets right,
 * how long it takes, what it costs. With none configured, the rule reader alone. --wrong lists what each got wrong.
 */
import { readByPort } from "../src/assistant/reading/read-by-port";
import { readConfig } from "../src/config/read-config";
import { describe } from "../src/language/corpus/describe";
import { read } from "../src/language/read";
import type { Reading, ReadingContext } from "../src/language/reading";
import { createLog } from "../src/log";
import { createModels } from "../src/models/registry";
import type { LanguageModelPort } from "../src/ports";
import { type ModelCorpus, modelCorpora, readAt } from "./models/corpus";
import { type Mark, score } from "./models/score";
import { quantile } from "./table";

/** Messages that are asked about at the same time. */
const atOnce = 4;
const answerMs = 120_000;

interface Result {
  readonly language: string;
  readonly text: string;
  readonly reading: Reading;
  readonly mark: Mark;
  readonly ms: number;
}

type Reader = (text: string, context: ReadingContext) => Promise<Reading>;

async function readAll(reader: Reader): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = modelCorpora.flatMap((corpus) => corpus.cases.map((each) => ({ corpus, each })));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [text, expected] = next.each;
      const began = performance.now();
      const reading = await reader(text, contextOf(next.corpus));
      const ms = performance.now() - began;
      results.push({ language: next.corpus.language, text, reading, mark: score(expected, reading), ms });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

function contextOf({ locale, language }: ModelCorpus): ReadingContext {
  const now = Temporal.ZonedDateTime.from(readAt);
  return { now, locale, languages: language === "en" ? ["en"] : [language, "en"] };
}

function printResults(name: string, results: readonly Result[]): void {
  const fields = ["all", "asked", "intent", "start", "end", "repeat", "title", "people", "place"] as const;
  print(`\n## ${name}\n\n| language | messages | ${fields.join(" | ")} | ms, median | ms, 95 % |`);
  print(`|---|${"--:|".repeat(fields.length + 3)}`);
  for (const language of [...modelCorpora.map((corpus) => corpus.language), "all"]) {
    const own = results.filter((result) => language === "all" || result.language === language);
    const shares = fields.map((field) => share(own.map(({ mark }) => mark[field])));
    const times = own.map(({ ms }) => ms);
    const [middle, slow] = [quantile(times, 0.5), quantile(times, 0.95)].map((ms) =>
      ms.toFixed(ms < 10 ? 2 : 0),
    );
    print(`| ${language} | ${own.length} | ${shares.join(" | ")} | ${middle} | ${slow} |`);
  }
  if (!process.argv.includes("--wrong")) return;
  for (const { text, reading } of results.filter(({ mark }) => !mark.all)) {
    print(`\n${text}\n    ${describe(reading).replaceAll("\n", "\n    ")}`);
  }
}

function share(marks: readonly (boolean | null)[]): string {
  const told = marks.filter((each) => each !== null);
  return told.length === 0 ? "–" : `${Math.round((told.filter(Boolean).length / told.length) * 100)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The configured models as one port, which counts what they take. */
function openCounted() {
  const config = readConfig(process.env);
  const models = createModels(config, {
    now: () => Temporal.Now.instant(),
    log: createLog("warn", "pretty"),
  });
  const total = { input: 0, output: 0, cost: 0, failed: 0 };
  const port: LanguageModelPort = {
    ask: async (request) =>
      (await models.caller()).ask(models.providers, request, AbortSignal.timeout(answerMs), (_, usage) => {
        total.input += usage.input;
        total.output += usage.output;
        total.cost += usage.cost;
      }),
  };
  return { models, port, total };
}

const { models, port, total } = openCounted();
printResults("Rule reader", await readAll(async (text, context) => read(text, context)));
if (models.providers.length === 0) {
  print("\nNo language model is configured (docs/models.md), so this is the rule reader alone.");
} else {
  const name = models.providers
    .map((provider) => `${provider.name} ${provider.model ?? ""}`.trim())
    .join(", then ");
  const results = await readAll(async (text, context) => {
    const reading = await readByPort(port, text, context);
    if (reading.items.some((item) => item.unkept.includes("model-failed"))) total.failed += 1;
    return reading;
  });
  printResults(`${name}, with the rules`, results);
  const each = total.cost / results.length;
  print(
    `\n${total.input} tokens in, ${total.output} out; US$${total.cost.toFixed(4)}, that is US$${each.toFixed(6)} a message. ${total.failed} messages had no usable answer and were read by the rules.`,
  );
}
