import { buildFloor, executable } from "./build-floor";
import { startProcess } from "./process";
import { median, printTable } from "./table";

const rounds = 9;
const idleMs = 2_500;

/** Start to both polling and serving, and memory at rest, in turn with the skeleton. */
export async function benchStartup(): Promise<void> {
  const skeleton = await buildFloor("skeleton");
  const ours = { start: [] as number[], rss: [] as number[] };
  const floor = { start: [] as number[], rss: [] as number[] };
  // A first start makes the database and tells Telegram the commands; what is measured is every start after it.
  const folders = new Map<string, string>();
  for (const command of [[executable, "serve"], [skeleton]]) {
    const first = await startProcess(command);
    await Bun.sleep(500);
    folders.set(command[0] ?? "", first.folder);
    await first.stop();
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [command, into] of [
      [[executable, "serve"], ours],
      [[skeleton], floor],
    ] as const) {
      const started = await startProcess(command, true, folders.get(command[0]));
      into.start.push(started.startMs);
      if (round % 3 === 0) {
        await Bun.sleep(idleMs);
        into.rss.push(started.rss());
      }
      await started.stop();
    }
  }
  const start = [median(ours.start), median(floor.start)] as const;
  const rss = [median(ours.rss), median(floor.rss)] as const;
  printTable("Start and memory at rest", [
    row("start to polling and serving", start, "ms", "at most 1.5"),
    row("resident memory at rest", rss, "MB", "at most 1.3"),
  ]);
}

function row(what: string, [ours, floor]: readonly [number, number], unit: string, limit: string) {
  return {
    what,
    ours: `${ours.toFixed(1)} ${unit}`,
    floor: `${floor.toFixed(1)} ${unit}`,
    ratio: ours / floor,
    limit,
  };
}

if (import.meta.main) await benchStartup();
