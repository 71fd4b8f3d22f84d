import { currentCorrelation } from "../../log";
import type { Connection } from "../../store/accounts/connections";
import { enqueueJob, hastenJob, type NewJob, priority } from "../../store/jobs/enqueue";
import { isLaneTaken } from "../../store/jobs/jobs";
import type { Assistant } from "../assistant";

/** Which of an account's calendars to ask: those whose time has come, or all. */
export type SyncScope = "due" | "all";

/** Unless one runs or waits already: one that backs off is waited for. */
export async function queueSync(
  { store, now }: Assistant,
  { id }: Pick<Connection, "id">,
  runAt: Temporal.Instant,
): Promise<void> {
  const job = composeSync(id, "due", runAt);
  if (await isLaneTaken(store, job.lane)) return;
  await enqueueJob(store, job, now());
}

/** However often it is asked for, no more than one waits beside the one that runs. */
export async function hastenSync(
  { store, now }: Assistant,
  { id, failure }: Pick<Connection, "id" | "failure">,
  runAt: Temporal.Instant,
): Promise<void> {
  const job = composeSync(id, "all", runAt);
  if (failure !== null && (failure === "auth" || (await isLaneTaken(store, job.lane)))) return;
  await hastenJob(store, job, now());
}

function composeSync(
  connection: string,
  scope: SyncScope,
  runAt: Temporal.Instant,
): NewJob & { readonly lane: string } {
  return {
    kind: "sync_connection",
    payload: { connection, scope },
    uniqueKey: null,
    lane: `sync:${connection}`,
    priority: priority.upkeep,
    runAt,
    maxAttempts: 5,
    correlation: currentCorrelation(),
  };
}
