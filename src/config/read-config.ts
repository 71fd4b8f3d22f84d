import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartupError } from "../errors";
import { type Config, type Variable, variables } from "./variables";

/**
 * Reads the environment, then `.env` in the data folder for what the environment leaves open (Bun itself reads the one
 * in the working folder). Any variable may be given as NAME_FILE, a path to read it from.
 * @throws StartupError naming the first variable that is wrong, never its value
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const folder = environment.DATA_DIR ?? variables.DATA_DIR.default;
  const given = { ...readEnvFile(join(folder, ".env")), ...present(environment) };
  const entries = Object.entries(variables).map(([name, each]) => [name, readVariable(name, each, given)]);
  const config = Object.freeze(Object.fromEntries(entries) as Config);
  requireNamedTranscribers(config);
  return config;
}

function requireNamedTranscribers(config: Config): void {
  const needs = {
    whisper: config.WHISPER_API_KEY ?? config.WHISPER_BASE_URL,
    assemblyai: config.ASSEMBLYAI_API_KEY,
    command: config.TRANSCRIBER_COMMAND,
  };
  const variable = {
    whisper: "WHISPER_API_KEY or WHISPER_BASE_URL",
    assemblyai: "ASSEMBLYAI_API_KEY",
    command: "TRANSCRIBER_COMMAND",
  };
  const missing = config.TRANSCRIBERS.find((name) => needs[name] === null);
  if (missing === undefined) return;
  throw new StartupError(
    `TRANSCRIBERS is not usable: expected ${variable[missing]} to be set for ${missing}. Set it and start again.`,
  );
}

function readVariable(name: string, one: Variable<unknown>, given: Record<string, string>): unknown {
  const text = given[name] ?? readSecretFile(name, given[`${name}_FILE`]);
  if (text === undefined) return one.default;
  const parsed = one.parse(text.trim());
  if (parsed !== undefined) return parsed;
  throw new StartupError(`${name} is not usable: expected ${one.expected}. Correct it and start again.`);
}

function readSecretFile(name: string, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new StartupError(
      `${name}_FILE is not usable: the file it names cannot be read. Correct it and start again.`,
    );
  }
}

function readEnvFile(path: string): Record<string, string> {
  if (!existsSync(path)) return {};
  const found: Record<string, string> = {};
  for (const line of readFileSync(path, "utf8").split(/\r?\n/)) {
    const [, name, written = ""] = /^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=(.*)$/.exec(line) ?? [];
    const [, , quoted] = /^\s*(["'])(.*?)\1\s*(?:#.*)?$/.exec(written) ?? [];
    const value = quoted ?? written.replace(/\s#.*$/, "").trim();
    if (name !== undefined && value !== "") found[name] = value;
  }
  return found;
}

function present(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(environment).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(kept) as Record<string, string>;
}
