import { and, asc, eq, gte, isNotNull, lt } from "drizzle-orm";
import type { ReminderFields, ReminderTask } from "../../domain/event";
import type { ChannelId, UserId } from "../../domain/ids";
import type { Span } from "../../domain/when";
import { insertJob, type NewJob } from "../jobs/enqueue";
import type { Queries, Store } from "../open";
import { reminders } from "./tables";

export interface Reminder extends ReminderFields {
  readonly id: string;
  readonly user: UserId;
  /** The conversation in which it was asked for, and is given. */
  readonly channel: ChannelId;
  /** null once it is over or called off. */
  readonly nextAt: Temporal.Instant | null;
  readonly task: ReminderTask | null;
}

/** Idempotent by id; its first job is queued with it. */
export function insertReminder(
  store: Store,
  tx: Queries,
  reminder: Omit<Reminder, "nextAt" | "task">,
  job: NewJob,
  now: Temporal.Instant,
): void {
  tx.insert(reminders)
    .values({
      id: reminder.id,
      userId: reminder.user,
      channelId: reminder.channel,
      title: reminder.title,
      at: reminder.at.toString(),
      recurrence: reminder.recurrence,
      nextAt: job.runAt,
      createdAt: now,
    })
    .onConflictDoNothing()
    .run();
  insertJob(store, job, now);
}

const columns = {
  id: reminders.id,
  user: reminders.userId,
  channel: reminders.channelId,
  title: reminders.title,
  at: reminders.at,
  recurrence: reminders.recurrence,
  nextAt: reminders.nextAt,
  task: reminders.task,
};

export async function findReminder(store: Store, id: string): Promise<Reminder | null> {
  const row = store.db.select(columns).from(reminders).where(eq(reminders.id, id)).get();
  return row === undefined ? null : decodeRow(row);
}

export async function setReminderTask(store: Store, id: string, task: ReminderTask | null): Promise<void> {
  store.db.update(reminders).set({ task }).where(eq(reminders.id, id)).run();
}

/** Those that come up next within the span. */
export async function listReminders(store: Store, user: UserId, span: Span): Promise<Reminder[]> {
  return store.db
    .select(columns)
    .from(reminders)
    .where(
      and(
        eq(reminders.userId, user),
        isNotNull(reminders.nextAt),
        gte(reminders.nextAt, span.start),
        lt(reminders.nextAt, span.end),
      ),
    )
    .orderBy(asc(reminders.nextAt))
    .all()
    .map(decodeRow);
}

/** After it was given at `at`: when it comes again, with the job for it, or never. One that was called off meanwhile stays so. */
export async function advanceReminder(
  store: Store,
  id: string,
  at: Temporal.Instant,
  next: NewJob | null,
  now: Temporal.Instant,
): Promise<void> {
  store.transaction((tx) => {
    const advanced = tx
      .update(reminders)
      .set({ nextAt: next?.runAt ?? null })
      .where(and(eq(reminders.id, id), eq(reminders.nextAt, at)))
      .returning({ id: reminders.id })
      .all();
    if (advanced.length === 1 && next !== null) insertJob(store, next, now);
  });
}

/** Calls it off: it is kept, and never given. */
export function cancelReminder(tx: Queries, id: string): void {
  tx.update(reminders).set({ nextAt: null }).where(eq(reminders.id, id)).run();
}

function decodeRow(row: Omit<Reminder, "at"> & { at: string }): Reminder {
  return { ...row, at: Temporal.ZonedDateTime.from(row.at, { offset: "prefer" }) };
}
