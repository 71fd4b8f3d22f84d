import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CalendarId, ChannelId, ConnectionId, InboundId, UserId } from "../../domain/ids";
import type { Awaiting, ChannelKind, User, WorkingHours } from "../../domain/user";
import { instant, json } from "../columns";

export const users = sqliteTable("users", {
  id: text().$type<UserId>().primaryKey(),
  name: text().notNull(),
  role: text().$type<User["role"]>().notNull(),
  locale: text().notNull(),
  zone: text(),
  workingHours: json<WorkingHours>("working_hours").notNull(),
  defaultCalendar: text("default_calendar").$type<CalendarId>(),
  createdAt: instant("created_at").notNull(),
  /** null for the built-in one. */
  defaultNoteStore: text("default_note_store").$type<ConnectionId>(),
});

export const channels = sqliteTable("channels", {
  id: text().$type<ChannelId>().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  kind: text().$type<ChannelKind>().notNull(),
  address: text().notNull(),
  awaiting: text().$type<Awaiting>(),
  /** What to go on with once the awaited answer came. */
  resume: text().$type<InboundId>(),
  /** Bound by a code from the owner's hand, and so admitted without standing on a list. */
  linked: integer({ mode: "boolean" }).notNull().default(false),
  createdAt: instant("created_at").notNull(),
});

export const refusals = sqliteTable("refusals", {
  kind: text().notNull(),
  address: text().notNull(),
  refusedAt: instant("refused_at").notNull(),
});

export const userModels = sqliteTable("user_models", {
  userId: text("user_id").$type<UserId>().primaryKey(),
  source: text().$type<"own" | "none">().notNull(),
  preset: text(),
  baseUrl: text("base_url"),
  model: text(),
});

export const modelUsage = sqliteTable("model_usage", {
  userId: text("user_id").$type<UserId>().notNull(),
  provider: text().notNull(),
  /** "2026-11", in UTC. */
  month: text().notNull(),
  paidBy: text("paid_by").$type<"installation" | "user">().notNull(),
  answers: integer().notNull(),
  input: integer().notNull(),
  output: integer().notNull(),
  /** Millionths of a US dollar. */
  costMicros: integer("cost_micros").notNull(),
});

export const sessions = sqliteTable("sessions", {
  tokenHash: blob("token_hash").$type<Uint8Array>().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  csrf: text().notNull(),
  createdAt: instant("created_at").notNull(),
  rotatedAt: instant("rotated_at").notNull(),
  seenAt: instant("seen_at").notNull(),
  replacedBy: blob("replaced_by").$type<Uint8Array>(),
});

export const loginLinks = sqliteTable("login_links", {
  tokenHash: blob("token_hash").$type<Uint8Array>().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  purpose: text().$type<"web" | "telegram">().notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});
