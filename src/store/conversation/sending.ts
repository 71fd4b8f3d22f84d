import { eq, sql } from "drizzle-orm";
import type { MessageId } from "../../domain/ids";
import type { Channel } from "../../domain/user";
import type { Store } from "../open";
import { channels } from "../people/tables";
import { type Message, messageColumns } from "./messages";
import { messages } from "./tables";

export interface Outgoing extends Message {
  readonly channelKind: Channel["kind"];
  readonly address: string;
}

export async function findOutgoing(store: Store, id: MessageId): Promise<Outgoing | null> {
  const statement = store.prepared("findOutgoing", (db) =>
    db
      .select({ ...messageColumns, channelKind: channels.kind, address: channels.address })
      .from(messages)
      .innerJoin(channels, eq(channels.id, messages.channelId))
      .where(eq(messages.id, sql.placeholder("id")))
      .prepare(),
  );
  return statement.get({ id }) ?? null;
}

/** Before the channel is called: from here until it acknowledges, nobody knows whether the message is out. */
export function markSending(store: Store, id: MessageId, now: Temporal.Instant): void {
  const update = store.prepared("markSending", (db) =>
    db
      .update(messages)
      .set({ state: "sending", updatedAt: sql`${sql.placeholder("now")}` })
      .where(eq(messages.id, sql.placeholder("id")))
      .prepare(),
  );
  update.run({ id, now: now.epochMilliseconds });
}

/** What ends with it is stored in the same commit. */
export async function markSent(
  store: Store,
  id: MessageId,
  externalId: string,
  now: Temporal.Instant,
  alongside: () => void,
): Promise<void> {
  const update = store.prepared("markSent", (db) =>
    db
      .update(messages)
      .set({
        state: "sent",
        externalId: sql`${sql.placeholder("externalId")}`,
        updatedAt: sql`${sql.placeholder("now")}`,
      })
      .where(eq(messages.id, sql.placeholder("id")))
      .prepare(),
  );
  store.looseTransaction(() => {
    update.run({ id, externalId, now: now.epochMilliseconds });
    alongside();
  });
  await store.synced();
}

/** After a definite refusal: `queued` if it is to be tried again, `failed` if never. */
export async function markUnsent(
  store: Store,
  id: MessageId,
  state: "queued" | "failed",
  now: Temporal.Instant,
): Promise<void> {
  store.db.update(messages).set({ state, updatedAt: now }).where(eq(messages.id, id)).run();
}
