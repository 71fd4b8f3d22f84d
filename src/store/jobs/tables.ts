import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant, json } from "../columns";

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

/** In the words of the index `jobs_active`, which is used only where they stand. */
export const isActive = sql`${jobs.state} IN ('queued', 'running')`;
