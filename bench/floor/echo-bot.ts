/** The floor that the time from update to draft is measured against: a grammY bot that says back what it is told. */
import { Bot } from "grammy";

const bot = new Bot(process.env.TELEGRAM_BOT_TOKEN ?? "", {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT ?? "" },
});
bot.on("message:text", (context) => context.reply(context.message.text));
await bot.start();
