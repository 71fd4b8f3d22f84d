import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ProviderError } from "../../errors";
import type { TranscriberPort } from "../../ports";

const provider = "command";
const longestMs = 300_000;
const longestAnswer = 100_000;

/**
 * A program of this machine that gets the path of a recording and prints what it heard. It is started directly, by a
 * list of arguments: no shell reads them. `{file}` and `{language}` in the command stand for the two; without
 * `{file}` the path comes last.
 */
export function createCommandTranscriber(command: string, signal: AbortSignal): TranscriberPort {
  return {
    provider,
    name: basename(splitCommand(command)[0] ?? ""),
    transcribe: async ({ bytes, format, language }) => {
      const folder = await mkdtemp(join(tmpdir(), "adjutant-voice-"));
      try {
        const file = join(folder, `voice.${format.extension}`);
        await writeFile(file, bytes, { mode: 0o600 });
        return { kind: "heard", text: await run(composeArguments(command, file, language), signal) };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    look: null,
  };
}

/** What programs need to start and to find their files; our own environment holds tokens and the master key. */
const passedOn = ["PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR"];

function minimalEnvironment(): Record<string, string> {
  return Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Words, or what stands in quotes; nothing else is special. */
function splitCommand(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

function composeArguments(command: string, file: string, language: string): string[] {
  const words = splitCommand(command);
  const filled = words.map((word) => word.replaceAll("{file}", file).replaceAll("{language}", language));
  return words.some((word) => word.includes("{file}")) ? filled : [...filled, file];
}

async function run(words: string[], signal: AbortSignal): Promise<string> {
  let running: Bun.Subprocess<"ignore", "pipe", "ignore">;
  try {
    running = Bun.spawn(words, {
      stdin: "ignore",
      stdout: "pipe",
      stderr: "ignore",
      env: minimalEnvironment(),
      signal,
      timeout: longestMs,
    });
  } catch {
    throw new ProviderError(provider, "not-found", { detail: "it cannot be started" });
  }
  const text = await readText(running);
  const code = await running.exited;
  signal.throwIfAborted();
  if (running.signalCode !== null) throw new ProviderError(provider, "timeout", { detail: "killed" });
  if (code !== 0) throw new ProviderError(provider, "invalid", { detail: `exit ${code}` });
  return text;
}

async function readText(running: Bun.Subprocess<"ignore", "pipe", "ignore">): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of running.stdout) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) {
      running.kill();
      throw new ProviderError(provider, "too-large", { detail: "what it printed" });
    }
  }
  return text;
}
