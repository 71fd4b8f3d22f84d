/**
 * The floor that start-up and idle memory are measured against: Hono serving, drizzle on an open database, grammY
 * polling, and nothing else.
 */
import { Database } from "bun:sqlite";
import { drizzle } from "drizzle-orm/bun-sqlite";
import { Bot } from "grammy";
import { Hono } from "hono";

const db = drizzle({ client: new Database(`${process.env.DATA_DIR}/skeleton.db`, { create: true }) });
const app = new Hono();
app.get("/health", (context) => context.json(db.get("SELECT 1 AS ok")));
Bun.serve({ hostname: "127.0.0.1", port: Number(process.env.PORT), fetch: app.fetch });
const bot = new Bot(process.env.TELEGRAM_BOT_TOKEN ?? "", {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT ?? "" },
});
await bot.start();
