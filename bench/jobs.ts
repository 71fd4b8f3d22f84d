import { Database } from "bun:sqlite";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { defineJob, done } from "../src/jobs/job";
import { createRunner } from "../src/jobs/runner";
import { createLog } from "../src/log";
import { claimJobs, claimSql, finishJob, finishSql } from "../src/store/jobs/claim";
import { openStore, type Store } from "../src/store/open";
import { median, printTable } from "./table";

const jobs = 3_000;
const rounds = 5;
const now = () => Temporal.Now.instant();

/** Jobs claimed and completed a second, one commit each, over the same statements in bun:sqlite alone. */
export async function benchJobs(): Promise<void> {
  const raw: number[] = [];
  const store: number[] = [];
  const runner: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    raw.push(await perSecond(rawLoop));
    store.push(await perSecond(storeLoop));
    runner.push(await perSecond(runnerLoop));
  }
  const floor = median(raw);
  const row = (what: string, ours: number) => ({
    what,
    ours: `${Math.round(ours)} /s`,
    floor: `${Math.round(floor)} /s`,
    ratio: ours / floor,
    limit: "at least 0.70",
  });
  printTable("Jobs claimed and completed, synchronous = FULL", [
    row("claimJobs and finishJob, one at a time", median(store)),
    row("the runner, handler and all", median(runner)),
  ]);
}

async function perSecond(loop: (path: string, store: Store) => Promise<void>): Promise<number> {
  const path = join(mkdtempSync(join(tmpdir(), "adjutant-bench-")), "jobs.db");
  const store = openStore(path);
  const insert = store.sqlite.query(
    "INSERT INTO jobs (kind, payload, priority, state, run_at, attempts, max_attempts, correlation, created_at) VALUES ('work', '{\"n\":1}', 5, 'queued', ?1, 0, 3, 'bench', ?1)",
  );
  store.sqlite.transaction(() => {
    for (let index = 0; index < jobs; index += 1) insert.run(Date.now());
  })();
  const began = performance.now();
  await loop(path, store);
  const seconds = (performance.now() - began) / 1000;
  const left = store.sqlite
    .query<{ n: number }, []>("SELECT count(*) AS n FROM jobs WHERE state <> 'done'")
    .get()?.n;
  if (left !== 0) throw new Error(`${left} jobs were left`);
  store.close();
  return jobs / seconds;
}

async function rawLoop(path: string): Promise<void> {
  const sqlite = new Database(path, { strict: true });
  sqlite.run("PRAGMA synchronous = FULL");
  const claim = sqlite.query<{ id: number; payload: string }, Record<string, string | number>>(claimSql);
  const finish = sqlite.query(finishSql);
  for (;;) {
    const at = Date.now();
    const rows = claim.all({ owner: "raw", kinds: '["work"]', most: 1, now: at, until: at + 60_000 });
    const [row] = rows;
    if (row === undefined) break;
    JSON.parse(row.payload);
    finish.run({ id: row.id, owner: "raw", state: "done", failure: null, now: at });
  }
  sqlite.close();
}

async function storeLoop(_path: string, store: Store): Promise<void> {
  for (;;) {
    const at = now();
    const [job] = await claimJobs(store, {
      owner: "o",
      kinds: ["work"],
      most: 1,
      now: at,
      until: at.add({ minutes: 1 }),
    });
    if (job === undefined) return;
    await finishJob(store, "o", job.id, { state: "done", failure: null }, at);
  }
}

async function runnerLoop(_path: string, store: Store): Promise<void> {
  const handler = defineJob({ payload: z.object({ n: z.number() }), handle: async () => done });
  const work = { kind: "work", timeoutMs: 5_000, load: async () => handler };
  const runner = createRunner({ store, log: createLog("silent", "json"), kinds: [work], now });
  await runner.start();
  await runner.idle();
  await runner.stop(100);
}

if (import.meta.main) await benchJobs();
