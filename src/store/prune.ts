import { and, inArray, isNull, like, lt, sql } from "drizzle-orm";
import type { DraftState } from "../domain/draft-state";
import { pruneQueuedNotes } from "./built-in/queued-notes";
import { reminders } from "./built-in/tables";
import { listAllOpenDrafts } from "./conversation/drafts";
import { dropMediaBytes } from "./conversation/media";
import { pruneMessages } from "./conversation/messages";
import { drafts, inbound, journal } from "./conversation/tables";
import { pruneJobs } from "./jobs/jobs";
import type { Store } from "./open";
import { pruneLoginLinks, pruneSessions } from "./people/sessions";
import { refusals } from "./people/tables";
import { secrets } from "./tables";

export interface Retention {
  readonly jobs: Temporal.Instant;
  readonly conversation: Temporal.Instant;
  readonly history: Temporal.Instant;
  readonly refusals: Temporal.Instant;
  readonly sessionsIdle: Temporal.Instant;
  readonly sessionsCreated: Temporal.Instant;
  readonly sessionsReplaced: Temporal.Instant;
  readonly loginLinks: Temporal.Instant;
  readonly consents: Temporal.Instant;
}

/** Deletes what is older than its limit, in short transactions, so that nothing else waits long for the write lock. */
export async function prune(
  store: Store,
  before: Retention,
): Promise<{ jobs: number; messages: number; inbound: number }> {
  const jobs = await pruneJobs(store, before.jobs);
  const messages = await pruneMessages(store, before.conversation, await listAllOpenDrafts(store));
  const forgotten = store.db
    .delete(inbound)
    .where(
      and(
        lt(inbound.receivedAt, before.conversation),
        sql`NOT EXISTS (SELECT 1 FROM jobs WHERE unique_key = 'converse:' || ${inbound.id} AND state IN ('queued', 'running'))`,
      ),
    )
    .returning({ id: inbound.id })
    .all().length;
  const over: DraftState[] = ["delivered", "undone", "discarded", "expired"];
  store.db.delete(journal).where(lt(journal.createdAt, before.history)).run();
  store.db
    .delete(drafts)
    .where(and(inArray(drafts.state, over), lt(drafts.updatedAt, before.history)))
    .run();
  store.db
    .delete(reminders)
    .where(and(isNull(reminders.nextAt), lt(reminders.createdAt, before.history)))
    .run();
  await pruneQueuedNotes(store, before.history);
  await dropMediaBytes(store, before.jobs);
  store.db.delete(refusals).where(lt(refusals.refusedAt, before.refusals)).run();
  await pruneSessions(store, {
    idleBefore: before.sessionsIdle,
    createdBefore: before.sessionsCreated,
    replacedBefore: before.sessionsReplaced,
  });
  store.transaction((tx) => pruneLoginLinks(tx, before.loginLinks));
  // What was begun at a provider and never came back.
  store.db
    .delete(secrets)
    .where(and(like(secrets.id, "consent:%"), lt(secrets.createdAt, before.consents)))
    .run();
  store.sqlite.run("PRAGMA wal_checkpoint(RESTART)");
  store.sqlite.run("PRAGMA optimize");
  return { jobs, messages, inbound: forgotten };
}
