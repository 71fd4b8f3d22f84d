import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { EventFields, Exceptions, ReminderTask } from "../../domain/event";
import type { ChannelId, ConnectionId, UserId } from "../../domain/ids";
import { decodeEvent, decodeExceptions } from "../../domain/json";
import { decoded, instant, json } from "../columns";

export const events = sqliteTable("events", {
  calendar: text().notNull(),
  uid: text().notNull(),
  fields: decoded<EventFields>("fields", decodeEvent).notNull(),
  startsAt: instant("starts_at").notNull(),
  /** The end of the last occurrence; null for a series without end. */
  endsAt: instant("ends_at"),
  version: integer().notNull(),
  createdAt: instant("created_at").notNull(),
  updatedAt: instant("updated_at").notNull(),
  exceptions: decoded<Exceptions>("exceptions", decodeExceptions).notNull(),
});

export const notes = sqliteTable("notes", {
  id: text().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  title: text().notNull(),
  body: text().notNull(),
  createdAt: instant("created_at").notNull(),
});

/** Notes that wait for a device to fetch them; what they say stands in `notes` until then. */
export const queuedNotes = sqliteTable("queued_notes", {
  id: text().primaryKey(),
  connectionId: text("connection_id").$type<ConnectionId>().notNull(),
  createdAt: instant("created_at").notNull(),
  handedAt: instant("handed_at"),
  doneAt: instant("done_at"),
});

export const reminders = sqliteTable("reminders", {
  id: text().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  channelId: text("channel_id").$type<ChannelId>().notNull(),
  title: text().notNull(),
  /** First time, with its zone. */
  at: text().notNull(),
  recurrence: text(),
  /** null once it is over or called off. */
  nextAt: instant("next_at"),
  createdAt: instant("created_at").notNull(),
  task: json<ReminderTask>("task"),
});
