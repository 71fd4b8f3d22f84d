/**
 * Every test, on a machine that install.sh has prepared: format and lint, types, unit tests, then the tests that need the
 * built executable, a browser or a real CalDAV server. Closes with the counts of all of it, alone on the last line.
 * With REQUIRE_ALL=1 a skipped test is a failed one.
 */
import { join } from "node:path";
import { Glob } from "bun";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const top = join(import.meta.dir, "..");
const requireAll = process.env.REQUIRE_ALL === "1";
const runLimitMs = 20 * 60_000;
/** A test that hangs is found all the same; one on a machine with other work is no failure. */
const patient = ["--timeout", "60000"];

const outside = [
  { program: "chromium", tests: "the tests in a browser" },
  { program: "radicale", tests: "the tests against the CalDAV server Radicale" },
  { program: "xandikos", tests: "the tests against the CalDAV server Xandikos" },
];
const missing = outside.filter(({ program }) => Bun.which(program) === null);
for (const { program, tests } of missing) say(`MISSING: ${program} is not installed, ${tests} cannot run`);

const results = new Map<string, Counts>();
results.set("format and lint", await runCheck(["biome", "check", "--error-on-warnings", "."]));
results.set("types", await runCheck(["tsc", "--noEmit"]));
results.set("unit tests", await runTests(["src", "views"], ["--parallel", "--no-isolate", ...patient]));
results.set("end to end", await runTests(await findEndToEnd(), patient));

say("");
for (const [name, counts] of results) say(`${name}: ${describe(counts)}`);
const all = [...results.values()].reduce(add);
if (all.skipped > 0) {
  const why = missing.map(({ program }) => `${program} is not installed`).join(", ") || "see (skip) above";
  say(`SKIPPED ${all.skipped}${requireAll ? ", and with REQUIRE_ALL=1 each counts as failed" : ""}: ${why}`);
}
const counted = requireAll ? { passed: all.passed, failed: all.failed + all.skipped, skipped: 0 } : all;
say(describe(counted));
process.exitCode = counted.failed > 0 ? 1 : 0;

/** A tool of the project, run by this Bun: there may be no Node. */
async function runCheck(command: string[]): Promise<Counts> {
  say(`\n$ ${command.join(" ")}`);
  const tool = Bun.spawn([process.execPath, "x", "--bun", ...command], {
    cwd: top,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: runLimitMs,
  });
  const ended = await tool.exited;
  return { passed: ended === 0 ? 1 : 0, failed: ended === 0 ? 0 : 1, skipped: 0 };
}

/** Bun's JUnit report leaves out files that fail to load, its printed summary does not. */
async function runTests(paths: string[], options: string[] = []): Promise<Counts> {
  if (paths.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  say(`\n$ bun test ${paths.join(" ")}`);
  const run = Bun.spawn([process.execPath, "test", ...options, ...paths], {
    cwd: top,
    // Sweeps take every step, where `bun run check` takes a part of them.
    env: { ...process.env, NO_COLOR: "1", THOROUGH: "1" },
    stdio: ["ignore", "inherit", "pipe"],
    timeout: runLimitMs,
  });
  const printed = await passOn(run.stderr);
  const ended = await run.exited;
  const passed = readCount(printed, "pass");
  const failed = readCount(printed, "fail");
  const skipped = (readCount(printed, "skip") ?? 0) + (readCount(printed, "todo") ?? 0);
  if (passed === null || failed === null) {
    say(`bun test ended without a summary (${run.signalCode ?? `exit code ${ended}`})`);
    return { passed: passed ?? 0, failed: 1, skipped };
  }
  return { passed, failed: Math.max(failed, ended === 0 ? 0 : 1), skipped };
}

/** Shows what a test run prints, without a line for each passed test, and returns all of it. */
async function passOn(stream: ReadableStream<Uint8Array>): Promise<string> {
  let whole = "";
  let line = "";
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    whole += text;
    const lines = (line + text).split("\n");
    line = lines.pop() ?? "";
    for (const each of lines) if (!each.startsWith("(pass)")) say(each);
  }
  if (line !== "") say(line);
  return whole;
}

function readCount(printed: string, word: string): number | null {
  const found = [...printed.matchAll(new RegExp(`^ *(\\d+) ${word}$`, "gm"))].at(-1);
  return found ? Number(found[1]) : null;
}

async function findEndToEnd(): Promise<string[]> {
  const found = await Array.fromAsync(
    new Glob("{.ci,src,views}/**/*.e2e.{ts,tsx}").scan({ cwd: top, dot: true }),
  );
  // Without ./ they would be filters on names that end in .test.
  return found.sort().map((path) => `./${path}`);
}

function add(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

function describe({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
