import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What `install.sh` and `bun run build` make; the tests of the executable run this and not the source. */
export const executable = join(import.meta.dir, "../../dist/adjutant");

export interface RunningExecutable {
  readonly address: string;
  readonly setupCode: string | null;
  readonly setupAddress: string | null;
  readonly folder: string;
  /** What it has logged so far. */
  log(): string;
  /** SIGTERM; the exit code. */
  stop(): Promise<number>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "adjutant-e2e-"));
}

/** Starts `serve` with its data in `folder` and waits until it says where it is. */
export async function startExecutable(
  folder: string,
  environment: Record<string, string> = {},
  path = executable,
): Promise<RunningExecutable> {
  const child = Bun.spawn([path, "serve"], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? "",
      DATA_DIR: join(folder, "data"),
      PORT: String(freePort()),
      ...environment,
    },
    stdout: "pipe",
    stderr: "pipe",
  });
  const log = collect(child.stderr);
  const output = collect(child.stdout);
  const line = await firstLine(output, child.exited);
  if (line === null) throw new Error(`it ended with ${await child.exited}: ${log()}`);
  const address = /is at (\S+)/.exec(line)?.[1] ?? "";
  return {
    address,
    setupCode: /setup code: (\S+)/.exec(line)?.[1] ?? null,
    setupAddress: /enter it at (\S+)\)/.exec(line)?.[1] ?? null,
    folder,
    log,
    stop: async () => {
      child.kill("SIGTERM");
      return child.exited;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await child.exited;
    },
  };
}

/** Runs one command to its end. */
export async function runExecutable(
  args: readonly string[],
  options: { folder: string; input?: string; environment?: Record<string, string> },
): Promise<{ code: number; output: string; errors: string }> {
  const child = Bun.spawn([executable, ...args], {
    cwd: options.folder,
    env: { PATH: process.env.PATH ?? "", DATA_DIR: join(options.folder, "data"), ...options.environment },
    stdin: new Blob([options.input ?? ""]),
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { code, output, errors };
}

export function freePort(): number {
  const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response() });
  const { port } = server;
  server.stop(true);
  return port ?? 0;
}

function collect(stream: ReadableStream<Uint8Array>): () => string {
  let text = "";
  const decoder = new TextDecoder();
  (async () => {
    for await (const chunk of stream) text += decoder.decode(chunk, { stream: true });
  })();
  return () => text;
}

async function firstLine(output: () => string, exited: Promise<number>): Promise<string | null> {
  let ended = false;
  void exited.then(() => (ended = true));
  const deadline = performance.now() + 15_000;
  while (!output().includes("\n")) {
    if (ended || performance.now() > deadline) return null;
    await Bun.sleep(2);
  }
  return output().split("\n")[0] ?? null;
}
