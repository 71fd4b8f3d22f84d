import { and, eq, isNull, ne, sql } from "drizzle-orm";
import type { Draft } from "../../domain/draft";
import { type DraftId, type MessageId, newId } from "../../domain/ids";
import type { Reply } from "../../domain/reply";
import type { Channel } from "../../domain/user";
import { insertJob, priority } from "../jobs/enqueue";
import type { Queries, Store } from "../open";
import { channels } from "../people/tables";
import { insertDraft, type MadeDraft } from "./drafts";
import { messageColumns } from "./messages";
import { markSending } from "./sending";
import { drafts, messages } from "./tables";

export interface NewMessage {
  readonly channel: Pick<Channel, "id" | "kind" | "address">;
  readonly author: "user" | "adjutant";
  readonly draft: DraftId | null;
  readonly reply: Reply;
  /** A message posted again under the same key is left as it is. */
  readonly dedupe: string;
  readonly correlation: string;
}

/** Puts a message into a conversation and, where the channel wants it carried, queues its sending. */
export async function postMessage(store: Store, message: NewMessage, now: Temporal.Instant): Promise<void> {
  store.transaction(() => insertMessage(store, message, now));
}

/**
 * Stores what an answer makes and posts its messages, in one transaction. Cards of the same draft that stand higher up
 * in that conversation become `retired`: one card is live, the last one.
 */
export async function postAnswer(
  store: Store,
  answer: {
    readonly drafts: readonly MadeDraft[];
    readonly messages: readonly NewMessage[];
    readonly retired: Reply;
    readonly alongside: readonly ((tx: Queries) => void)[];
  },
  now: Temporal.Instant,
): Promise<void> {
  store.transaction((tx) => {
    for (const each of answer.drafts) insertDraft(store, each);
    for (const work of answer.alongside) work(tx);
    for (const message of answer.messages) {
      const posted = insertMessage(store, message, now);
      if (posted !== null && message.draft !== null) {
        retireCards(store, tx, message, message.draft, posted, answer.retired, now);
      }
    }
  });
}

function retireCards(
  store: Store,
  tx: Queries,
  { channel, correlation }: NewMessage,
  draft: DraftId,
  except: MessageId,
  retired: Reply,
  now: Temporal.Instant,
): void {
  const select = store.prepared("cardsOfDraft", (db) =>
    db
      .select({ id: messages.id, revision: messages.revision })
      .from(messages)
      .where(
        and(
          eq(messages.draftId, sql.placeholder("draft")),
          eq(messages.channelId, sql.placeholder("channel")),
          ne(messages.id, sql.placeholder("except")),
        ),
      )
      .prepare(),
  );
  for (const older of select.all({ draft, channel: channel.id, except })) {
    const revision = older.revision + 1;
    tx.update(messages)
      .set({ draftId: null, reply: retired, revision, updatedAt: now })
      .where(eq(messages.id, older.id))
      .run();
    if (channel.kind === "telegram") queueSending(store, older.id, revision, channel, correlation, now);
  }
}

/** The new message's id; null when it was posted before. */
export function insertMessage(store: Store, message: NewMessage, now: Temporal.Instant): MessageId | null {
  const id = newId<MessageId>();
  const carried = message.author === "adjutant" && message.channel.kind === "telegram";
  const insert = store.prepared("insertMessage", (db) =>
    db
      .insert(messages)
      .values({
        id: sql.placeholder("id"),
        position: sql`(SELECT coalesce(max(position), 0) + 1 FROM messages WHERE channel_id = ${sql.placeholder("channel")})`,
        channelId: sql.placeholder("channel"),
        author: sql.placeholder("author"),
        draftId: sql.placeholder("draft"),
        reply: sql.placeholder("reply"),
        revision: 1,
        state: sql.placeholder("state"),
        dedupe: sql.placeholder("dedupe"),
        createdAt: sql.placeholder("now"),
        updatedAt: sql.placeholder("now"),
      })
      .onConflictDoNothing({ target: messages.dedupe })
      .returning({ id: messages.id })
      .prepare(),
  );
  const { author, draft, reply, dedupe } = message;
  const row = { id, author, draft, reply, dedupe, now };
  const made = insert.all({ ...row, channel: message.channel.id, state: carried ? "queued" : "sent" });
  if (made.length === 0) return null;
  // Begun as soon as this is committed, and so marked in the same commit.
  if (carried && queueSending(store, id, 1, message.channel, message.correlation, now) === "leased") {
    markSending(store, id, now);
  }
  return id;
}

function queueSending(
  store: Store,
  id: MessageId,
  revision: number,
  channel: Pick<Channel, "kind" | "address">,
  correlation: string,
  now: Temporal.Instant,
): ReturnType<typeof insertJob> {
  return insertJob(
    store,
    {
      kind: "send",
      payload: { message: id, revision },
      uniqueKey: `send:${id}:${revision}`,
      lane: `${channel.kind}:${channel.address}`,
      priority: priority.tap,
      runAt: now,
      maxAttempts: 20,
      correlation,
    },
    now,
  );
}

/**
 * Gives every message that shows this draft its new content, and queues the change where a channel carries it.
 * A message that says so already is left alone. False when the draft is at another revision by now: then nothing changed.
 */
export function rewriteDraftMessages(
  store: Store,
  tx: Queries,
  draft: Pick<Draft, "id" | "revision">,
  reply: Reply,
  correlation: string,
  now: Temporal.Instant,
): boolean {
  const select = store.prepared("draftMessages", (db) =>
    db
      .select({ ...messageColumns, kind: channels.kind, address: channels.address, current: drafts.revision })
      .from(messages)
      .innerJoin(channels, eq(channels.id, messages.channelId))
      .innerJoin(drafts, eq(drafts.id, messages.draftId))
      .where(eq(messages.draftId, sql.placeholder("draft")))
      .prepare(),
  );
  const shown = select.all({ draft: draft.id });
  if (shown.some(({ current }) => current !== draft.revision)) return false;
  const wanted = JSON.stringify(reply);
  for (const message of shown) {
    if (JSON.stringify(message.reply) === wanted) continue;
    const revision = message.revision + 1;
    tx.update(messages).set({ reply, revision, updatedAt: now }).where(eq(messages.id, message.id)).run();
    if (message.kind === "telegram") queueSending(store, message.id, revision, message, correlation, now);
  }
  return true;
}

/** Takes a button off the messages of a conversation that show it and are no draft's card. */
export async function removeAction(
  store: Store,
  channel: Pick<Channel, "id" | "kind" | "address">,
  action: string,
  correlation: string,
  now: Temporal.Instant,
): Promise<void> {
  store.transaction((tx) => {
    const shown = tx
      .select({ id: messages.id, reply: messages.reply, revision: messages.revision })
      .from(messages)
      .where(
        and(
          eq(messages.channelId, channel.id),
          isNull(messages.draftId),
          sql`instr(${messages.reply}, ${JSON.stringify(action)}) > 0`,
        ),
      )
      .all();
    for (const message of shown) {
      const buttons = message.reply.buttons
        .map((row) => row.filter((button) => button.kind !== "action" || button.action !== action))
        .filter((row) => row.length > 0);
      const reply = { ...message.reply, buttons };
      const revision = message.revision + 1;
      tx.update(messages).set({ reply, revision, updatedAt: now }).where(eq(messages.id, message.id)).run();
      if (channel.kind === "telegram") queueSending(store, message.id, revision, channel, correlation, now);
    }
  });
}
