import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Draft, DraftChecks, DraftContent, DraftQuestion } from "../../domain/draft";
import type { DraftState } from "../../domain/draft-state";
import type {
  CalendarId,
  ChannelId,
  ConnectionId,
  DraftId,
  InboundId,
  JournalId,
  MessageId,
  UserId,
} from "../../domain/ids";
import type { Inbound, MediaProgress } from "../../domain/inbound";
import type { JournalEntry } from "../../domain/journal";
import { decodeChecks, decodeContent, decodeEntry, decodeQuestion } from "../../domain/json";
import type { Reply } from "../../domain/reply";
import { decoded, instant, json } from "../columns";

export const inbound = sqliteTable("inbound", {
  id: text().$type<InboundId>().primaryKey(),
  channelId: text("channel_id").$type<ChannelId>().notNull(),
  source: text().notNull(),
  content: json<Inbound>("content").notNull(),
  correlation: text().notNull(),
  receivedAt: instant("received_at").notNull(),
  /** What a language model read in it: handled again, it is not asked and paid a second time. */
  extraction: json<unknown>("extraction"),
  /** A forward that waits for others that came with it. */
  gathering: integer({ mode: "boolean" }).notNull().default(false),
});

/** What came with a message as bytes, and what was heard or read in it. */
export const media = sqliteTable("media", {
  inboundId: text("inbound_id").$type<InboundId>().primaryKey(),
  /** Only until it was read. */
  bytes: blob().$type<Uint8Array>(),
  progress: json<MediaProgress>("progress"),
  text: text(),
  failure: text(),
  createdAt: instant("created_at").notNull(),
});

export const drafts = sqliteTable("drafts", {
  id: text().$type<DraftId>().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  channelId: text("channel_id").$type<ChannelId>().notNull(),
  inboundId: text("inbound_id").$type<InboundId>().notNull(),
  position: integer().notNull(),
  state: text().$type<DraftState>().notNull(),
  revision: integer().notNull(),
  content: decoded<DraftContent>("content", decodeContent).notNull(),
  calendarId: text("calendar_id").$type<CalendarId>(),
  question: decoded<DraftQuestion>("question", decodeQuestion),
  checks: decoded<DraftChecks>("checks", decodeChecks),
  unkept: json<Draft["unkept"]>("unkept").notNull(),
  failure: text(),
  /** The message that last changed it: handled again after a crash, that message changes it no second time. */
  movedBy: text("moved_by").$type<InboundId>(),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
  noteStoreId: text("note_store_id").$type<ConnectionId>(),
  targetChosen: integer("target_chosen", { mode: "boolean" }).notNull().default(false),
});

export const messages = sqliteTable("messages", {
  id: text().$type<MessageId>().primaryKey(),
  position: integer().notNull(),
  channelId: text("channel_id").$type<ChannelId>().notNull(),
  author: text().$type<"user" | "adjutant">().notNull(),
  draftId: text("draft_id").$type<DraftId>(),
  reply: json<Reply>("reply").notNull(),
  revision: integer().notNull(),
  state: text().$type<"queued" | "sending" | "sent" | "failed">().notNull(),
  externalId: text("external_id"),
  dedupe: text().notNull(),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
});

export const journal = sqliteTable("journal", {
  id: text().$type<JournalId>().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  draftId: text("draft_id").$type<DraftId>().notNull(),
  connectionId: text("connection_id").$type<ConnectionId>(),
  calendarId: text("calendar_id").$type<CalendarId>(),
  kind: text().$type<JournalEntry["kind"]>().notNull(),
  entry: decoded<JournalEntry>("entry", decodeEntry).notNull(),
  undoneAt: instant("undone_at"),
  createdAt: instant("created_at").notNull(),
});
