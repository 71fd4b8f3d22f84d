import { and, asc, desc, eq, gte, inArray, lt, ne, or, sql } from "drizzle-orm";
import type { ChannelId, DraftId, InboundId, MessageId } from "../../domain/ids";
import type { Reply } from "../../domain/reply";
import type { Store } from "../open";
import { messages } from "./tables";

export interface Message {
  readonly id: MessageId;
  /** Rising within the channel. */
  readonly position: number;
  readonly channel: ChannelId;
  readonly author: "user" | "adjutant";
  readonly draft: DraftId | null;
  readonly reply: Reply;
  /** Counts every change of its content. */
  readonly revision: number;
  /** sending: handed to the channel, whose answer is not in yet, or never came. */
  readonly state: "queued" | "sending" | "sent" | "failed";
  /** The channel's own id of it, once it acknowledged. */
  readonly externalId: string | null;
  readonly createdAt: Temporal.Instant;
  readonly updatedAt: Temporal.Instant;
}

export const messageColumns = {
  id: messages.id,
  position: messages.position,
  channel: messages.channelId,
  author: messages.author,
  draft: messages.draftId,
  reply: messages.reply,
  revision: messages.revision,
  state: messages.state,
  externalId: messages.externalId,
  createdAt: messages.createdAt,
  updatedAt: messages.updatedAt,
};

export async function findMessageByExternalId(
  store: Store,
  channel: ChannelId,
  externalId: string,
): Promise<Message | null> {
  const found = store.db
    .select(messageColumns)
    .from(messages)
    .where(and(eq(messages.channelId, channel), eq(messages.externalId, externalId)))
    .get();
  return found ?? null;
}

/** The inbound that a message of ours answered. */
export async function findAnsweredInbound(
  store: Store,
  channel: ChannelId,
  externalId: string,
): Promise<InboundId | null> {
  const found = store.db
    .select({ dedupe: messages.dedupe })
    .from(messages)
    .where(and(eq(messages.channelId, channel), eq(messages.externalId, externalId)))
    .get();
  return (/^answer:(\w+):\d+$/.exec(found?.dedupe ?? "")?.[1] as InboundId | undefined) ?? null;
}

/** The drafts that the answer to it showed; null while it has none. */
export async function listAnsweredDrafts(store: Store, inbound: InboundId): Promise<DraftId[] | null> {
  const select = store.prepared("answersTo", (db) =>
    db
      .select({ draft: messages.draftId })
      .from(messages)
      .where(and(gte(messages.dedupe, sql.placeholder("from")), lt(messages.dedupe, sql.placeholder("to"))))
      .prepare(),
  );
  const answers = select.all({ from: `answer:${inbound}:`, to: `answer:${inbound};` });
  return answers.length === 0 ? null : answers.flatMap(({ draft }) => (draft === null ? [] : [draft]));
}

/** The last `most` messages of a conversation, oldest first. */
export async function listMessages(store: Store, channel: ChannelId, most: number): Promise<Message[]> {
  const select = store.prepared("listMessages", (db) =>
    db
      .select(messageColumns)
      .from(messages)
      .where(eq(messages.channelId, sql.placeholder("channel")))
      .orderBy(desc(messages.position))
      .limit(sql.placeholder("most"))
      .prepare(),
  );
  return select.all({ channel, most }).reverse();
}

/** What is new, or says something new, in a conversation at or after an instant, oldest first. */
export async function listMessagesSince(
  store: Store,
  channel: ChannelId,
  since: Temporal.Instant,
): Promise<Message[]> {
  const select = store.prepared("listMessagesSince", (db) =>
    db
      .select(messageColumns)
      .from(messages)
      .where(
        and(
          eq(messages.channelId, sql.placeholder("channel")),
          gte(messages.updatedAt, sql.placeholder("since")),
        ),
      )
      .orderBy(asc(messages.position))
      .prepare(),
  );
  return select.all({ channel, since: since.epochMilliseconds });
}

/** Forgets what was said before `before`, but for cards of drafts that are still open. */
export async function pruneMessages(
  store: Store,
  before: Temporal.Instant,
  keep: readonly DraftId[],
): Promise<number> {
  return store.db
    .delete(messages)
    .where(
      and(
        lt(messages.updatedAt, before),
        ne(messages.state, "queued"),
        keep.length === 0
          ? undefined
          : or(sql`${messages.draftId} IS NULL`, sql`NOT ${inArray(messages.draftId, [...keep])}`),
      ),
    )
    .returning({ id: messages.id })
    .all().length;
}
