import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BotApi, startBotApi } from "../src/testing/bot-api/server";

export interface Started {
  readonly api: BotApi;
  readonly port: number;
  readonly folder: string;
  /** Milliseconds from the spawn to the first poll and to the first answer over HTTP, whichever is later. */
  readonly startMs: number;
  /** Resident memory in MB. */
  rss(): number;
  stop(): Promise<void>;
}

/** Starts an executable against a Bot API server of its own, in an empty data folder. `serves` without a web page is false. */
export async function startProcess(
  command: readonly string[],
  serves = true,
  folder = mkdtempSync(join(tmpdir(), "adjutant-bench-")),
): Promise<Started> {
  const api = await startBotApi();
  const port = freePort();
  const began = performance.now();
  const child = Bun.spawn([...command], {
    env: {
      PATH: process.env.PATH ?? "",
      DATA_DIR: folder,
      PORT: String(port),
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      LOG_LEVEL: "warn",
      ALLOWED_USERS: "4711",
    },
    cwd: folder,
    stdout: "ignore",
    stderr: "inherit",
  });
  await Promise.all([
    until(() => api.calls("getUpdates").length > 0),
    serves ? untilServing(`http://127.0.0.1:${port}/health`) : null,
  ]);
  return {
    api,
    port,
    folder,
    startMs: performance.now() - began,
    rss: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024,
    stop: async () => {
      child.kill("SIGKILL");
      await child.exited;
      await api.stop();
    },
  };
}

async function untilServing(url: string): Promise<void> {
  await until(async () => {
    try {
      return (await fetch(url)).ok;
    } catch {
      return false;
    }
  });
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error("the process did not start in 20 seconds");
    await Bun.sleep(0.5);
  }
}

function freePort(): number {
  const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response() });
  const { port } = server;
  server.stop(true);
  return port ?? 0;
}
