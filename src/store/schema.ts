import { blob, customType, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Draft, DraftChecks, DraftContent, DraftQuestion, DraftState } from "../domain/draft";
import type { EventFields, Exceptions, ReminderTask, SavedSeries } from "../domain/event";
import type {
  CalendarId,
  ChannelId,
  ConnectionId,
  DraftId,
  InboundId,
  JournalId,
  MessageId,
  RuleId,
  UserId,
} from "../domain/ids";
import type { Inbound, MediaProgress } from "../domain/inbound";
import type { JournalEntry } from "../domain/journal";
import {
  decodeChecks,
  decodeContent,
  decodeEntry,
  decodeEvent,
  decodeExceptions,
  decodeQuestion,
  decodeSavedSeries,
  type Json,
} from "../domain/json";
import type { Reply } from "../domain/reply";
import type { RouteConditions, RoutedIntent, RouteTarget } from "../domain/routing";
import type { Awaiting, ChannelKind, User, WorkingHours } from "../domain/user";

/** An instant as epoch milliseconds: text with and without a fraction would sort wrongly. */
const instant = customType<{ data: Temporal.Instant; driverData: number }>({
  dataType: () => "integer",
  toDriver: (value) => value.epochMilliseconds,
  fromDriver: (value) => Temporal.Instant.fromEpochMilliseconds(value),
});

const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();

/** JSON whose times come back as Temporal. */
const decoded = <T>(name: string, decode: (json: Json<T>) => T) =>
  customType<{ data: T; driverData: string | null }>({
    dataType: () => "text",
    // A prepared statement hands its nulls in here too, and "null" in JSON would not be one in SQL.
    toDriver: (value) => (value === null ? null : JSON.stringify(value)),
    fromDriver: (value) => decode(JSON.parse(value ?? "null")),
  })(name);

export const settings = sqliteTable("settings", {
  name: text().primaryKey(),
  value: text().notNull(),
});

export const vaultKeys = sqliteTable("vault_keys", {
  version: integer().primaryKey(),
  checkValue: blob("check_value").$type<Uint8Array>().notNull(),
  createdAt: instant("created_at").notNull(),
});

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

export const secrets = sqliteTable("secrets", {
  id: text().primaryKey(),
  owner: text().notNull(),
  keyVersion: integer("key_version").notNull(),
  nonce: blob().$type<Uint8Array>().notNull(),
  sealed: blob().$type<Uint8Array>().notNull(),
  createdAt: instant("created_at").notNull(),
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
});

export const calendars = sqliteTable("calendars", {
  id: text().$type<CalendarId>().primaryKey(),
  connectionId: text("connection_id").$type<ConnectionId>().notNull(),
  externalId: text("external_id").notNull(),
  name: text().notNull(),
  writable: integer({ mode: "boolean" }).notNull(),
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

export const jobs = sqliteTable("jobs", {
  id: integer().primaryKey({ autoIncrement: true }),
  kind: text().notNull(),
  payload: json<unknown>("payload").notNull(),
  uniqueKey: text("unique_key"),
  lane: text(),
  priority: integer().notNull(),
  state: text().$type<"queued" | "running" | "done" | "cancelled" | "dead">().notNull(),
  runAt: instant("run_at").notNull(),
  attempts: integer().notNull(),
  maxAttempts: integer("max_attempts").notNull(),
  leaseOwner: text("lease_owner"),
  leaseUntil: instant("lease_until"),
  failure: text(),
  correlation: text().notNull(),
  createdAt: instant("created_at").notNull(),
  finishedAt: instant("finished_at"),
});

export const cronTicks = sqliteTable("cron_ticks", {
  name: text().primaryKey(),
  lastTick: instant("last_tick").notNull(),
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
