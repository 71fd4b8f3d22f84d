import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { SavedSeries } from "../../domain/event";
import type { CalendarId, ConnectionId, RuleId, UserId, WatchId } from "../../domain/ids";
import { decodeSavedSeries } from "../../domain/json";
import type { RouteConditions, RoutedIntent, RouteTarget } from "../../domain/routing";
import type { WatchRefusal } from "../../domain/watch";
import { decoded, instant, json } from "../columns";

export const connections = sqliteTable("connections", {
  id: text().$type<ConnectionId>().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  connector: text().notNull(),
  label: text().notNull(),
  config: json<Record<string, unknown>>("config").notNull(),
  failure: text(),
  createdAt: instant("created_at").notNull(),
  way: text().$type<"form" | "oauth">().notNull().default("form"),
  taskList: text("task_list"),
  choices: json<Record<string, unknown>>("choices").notNull().default({}),
  hookHash: blob("hook_hash").$type<Uint8Array>(),
  /** When its calendars were listed last. */
  listedAt: instant("listed_at"),
});

export const calendars = sqliteTable("calendars", {
  id: text().$type<CalendarId>().primaryKey(),
  connectionId: text("connection_id").$type<ConnectionId>().notNull(),
  externalId: text("external_id").notNull(),
  name: text().notNull(),
  writable: integer({ mode: "boolean" }).notNull(),
  /** When it was no longer listed; kept, for what leads to it has to say so. */
  goneAt: instant("gone_at"),
});

export const calendarWatches = sqliteTable("calendar_watches", {
  id: text().$type<WatchId>().primaryKey(),
  connectionId: text("connection_id").$type<ConnectionId>().notNull(),
  /** The provider's own id of it. */
  calendar: text().notNull(),
  address: text().notNull(),
  secretHash: blob("secret_hash").$type<Uint8Array>().notNull(),
  externalId: text("external_id"),
  refusal: text().$type<WatchRefusal>(),
  openedAt: instant("opened_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  dueAt: instant("due_at").notNull(),
  heardAt: instant("heard_at"),
});

export const routingRules = sqliteTable("routing_rules", {
  id: text().$type<RuleId>().primaryKey(),
  userId: text("user_id").$type<UserId>().notNull(),
  position: integer().notNull(),
  intent: text().$type<RoutedIntent>().notNull(),
  conditions: json<RouteConditions>("conditions").notNull(),
  /** No reference: a rule outlives its target, and says that it is gone. */
  target: json<RouteTarget>("target").notNull(),
  targetName: text("target_name").notNull(),
});

export const calendarCopies = sqliteTable("calendar_copies", {
  calendarId: text("calendar_id").$type<CalendarId>().primaryKey(),
  token: text(),
  withinStart: instant("within_start"),
  withinEnd: instant("within_end"),
  zone: text(),
  syncedAt: instant("synced_at"),
  fullAt: instant("full_at"),
  writes: integer().notNull(),
});

export const copiedSeries = sqliteTable("copied_series", {
  calendarId: text("calendar_id").$type<CalendarId>().notNull(),
  href: text().notNull(),
  series: decoded<SavedSeries>("series", decodeSavedSeries).notNull(),
  startsAt: instant("starts_at").notNull(),
  endsAt: instant("ends_at"),
});
