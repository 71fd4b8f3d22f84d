import { Cron } from "croner";
import { describeError, type Log } from "./log";
import { findLastTick, recordFirstTick, recordTick } from "./store/jobs/cron-ticks";
import type { Store } from "./store/open";

/** Recurring work, as one table: it enqueues, it never works. Times are UTC. */
export const cronLines = [
  { kind: "sync_calendars", line: "*/5 * * * *" },
  { kind: "refresh_tokens", line: "41 * * * *" },
  { kind: "refresh_accounts", line: "53 2 * * *" },
  { kind: "prune", line: "17 3 * * *" },
] as const;

export interface Schedule {
  stop(): void;
}

/**
 * Starts the cron table. A tick and the job it enqueues are one transaction, keyed by kind and minute: neither a
 * restart within the minute nor a clock that is set back fires it twice. Ticks missed while the program was down are
 * made up for once.
 */
export async function startSchedule(
  store: Store,
  log: Log,
  now: () => Temporal.Instant,
  lines: readonly { kind: string; line: string }[] = cronLines,
): Promise<Schedule> {
  const crons: Cron[] = [];
  for (const { kind, line } of lines) {
    const cron = new Cron(line, {
      utcOffset: 0,
      catch: (error) => log.error("cron.failed", describeError(error)),
    });
    await catchUp(store, kind, cron, now()).catch((error) => log.error("cron.failed", describeError(error)));
    cron.schedule(async () => {
      const minute = now().round({ smallestUnit: "minute", roundingMode: "floor" });
      const fired = await recordTick(store, kind, minute, now());
      log.info("cron.tick", { kind, outcome: fired ? "queued" : "already" });
    });
    crons.push(cron);
  }
  return {
    stop: () => {
      for (const cron of crons) cron.stop();
    },
  };
}

async function catchUp(store: Store, kind: string, cron: Cron, now: Temporal.Instant): Promise<void> {
  const last = await findLastTick(store, kind);
  const previous = cron.previousRuns(1, new Date(now.epochMilliseconds))[0];
  if (previous === undefined) return;
  const missed = Temporal.Instant.fromEpochMilliseconds(previous.getTime());
  if (last === null) await recordFirstTick(store, kind, missed);
  else if (Temporal.Instant.compare(missed, last) > 0) await recordTick(store, kind, missed, now);
}
