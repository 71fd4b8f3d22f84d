import * as z from "zod/mini";
import { currentCorrelation } from "../../log";
import type { Connection } from "../../store/accounts/connections";
import { enqueueJob, hastenJob, type NewJob, priority } from "../../store/jobs/enqueue";
import { isLaneTaken } from "../../store/jobs/jobs";
import type { Assistant } from "../assistant";

/** Each asks for more than the one before it. */
const scopes = ["heard", "due", "all"] as const;

export const syncPayload = z.object({
  connection: z.string(),
  /** Which of the account's calendars to ask, besides those heard of: none, those whose time has come, or all. */
  scope: z.enum(scopes),
  /** The provider's own ids of calendars that it told a change of. */
  heard: z.array(z.string()),
});
export type SyncRequest = Omit<z.infer<typeof syncPayload>, "connection">;

/** Unless one runs or waits already: one that backs off is waited for. */
export async function queueSync(
  { store, now }: Assistant,
  { id }: Pick<Connection, "id">,
  runAt: Temporal.Instant,
): Promise<void> {
  const job = composeSync(id, { scope: "due", heard: [] }, runAt);
  if (await isLaneTaken(store, job.lane)) return;
  await enqueueJob(store, job, now());
}

/** However often it is asked for, no more than one waits beside the one that runs, and asks for all of it. */
export async function hastenSync(
  { store, now }: Assistant,
  { id, failure }: Pick<Connection, "id" | "failure">,
  request: SyncRequest,
  runAt: Temporal.Instant,
): Promise<void> {
  if (failure === "auth") return;
  const job = composeSync(id, request, runAt);
  const merge = (waiting: unknown) => ({
    connection: id,
    ...joinRequests(syncPayload.parse(waiting), request),
  });
  const isHeld = failure !== null && (await isLaneTaken(store, job.lane));
  await hastenJob(store, job, { merge, isHeld }, now());
}

function joinRequests(one: SyncRequest, other: SyncRequest): SyncRequest {
  const scope = scopes.findLast((each) => each === one.scope || each === other.scope) ?? "all";
  return { scope, heard: [...new Set([...one.heard, ...other.heard])] };
}

function composeSync(
  connection: string,
  request: SyncRequest,
  runAt: Temporal.Instant,
): NewJob & { readonly lane: string } {
  return {
    kind: "sync_connection",
    payload: { connection, ...request },
    uniqueKey: null,
    lane: `sync:${connection}`,
    priority: priority.upkeep,
    runAt,
    maxAttempts: 5,
    correlation: currentCorrelation(),
  };
}
