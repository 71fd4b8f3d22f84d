import { blob, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { instant } from "./columns";

export const settings = sqliteTable("settings", {
  name: text().primaryKey(),
  value: text().notNull(),
});

export const vaultKeys = sqliteTable("vault_keys", {
  version: integer().primaryKey(),
  checkValue: blob("check_value").$type<Uint8Array>().notNull(),
  createdAt: instant("created_at").notNull(),
});

export const secrets = sqliteTable("secrets", {
  id: text().primaryKey(),
  owner: text().notNull(),
  keyVersion: integer("key_version").notNull(),
  nonce: blob().$type<Uint8Array>().notNull(),
  sealed: blob().$type<Uint8Array>().notNull(),
  createdAt: instant("created_at").notNull(),
});
