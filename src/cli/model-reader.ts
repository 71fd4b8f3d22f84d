import { readByPort } from "../assistant/reading/read-by-port";
import { readConfig } from "../config/read-config";
import { StartupError } from "../errors";
import { read } from "../language/read";
import type { Reading, ReadingContext } from "../language/reading";
import { createLog } from "../log";
import { createModels, openInstallationModel } from "../models/registry";

/** All tries of all models for one text. */
const answerMs = 60_000;

/** Has the configured language model read. @throws StartupError where none is configured */
export function openModelReader(): (text: string, context: ReadingContext) => Promise<Reading> | Reading {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL, config.LOG_FORMAT);
  const models = createModels(config, { now: () => Temporal.Now.instant(), log });
  if (models.providers.length === 0) {
    throw new StartupError(
      "No language model is configured. Set OPENAI_API_KEY, OPENAI_BASE_URL, OPENROUTER_API_KEY or ANTHROPIC_API_KEY, or leave --model out.",
    );
  }
  return (text, context) => {
    const port = openInstallationModel(models, AbortSignal.timeout(answerMs));
    return port === null ? read(text, context) : readByPort(port, text, context);
  };
}
