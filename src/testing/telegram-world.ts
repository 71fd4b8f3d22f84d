import { type BotApi, startBotApi } from "./bot-api/server";
import { createClock } from "./clock";
import { startWorld, type World, type WorldOptions } from "./world";

export interface TelegramWorld extends World {
  readonly api: BotApi;
  stop(): Promise<void>;
}

/** Somebody on the list of people who may use the bot. */
export const olga = { id: 4711, first_name: "Olga", username: "olga", language_code: "en" };

/** A world with the bot polling a Bot API server of its own. */
export async function startTelegramWorld(options: WorldOptions = {}): Promise<TelegramWorld> {
  const clock = createClock(options.now ?? "2026-11-21T09:00:00Z");
  const api = await startBotApi({ clock });
  const environment = { TELEGRAM_API_ROOT: api.root, ALLOWED_USERS: "4711, @Peter", ...options.environment };
  const world = await startWorld({ ...options, clock, environment });
  world.telegram.start(api.token);
  return {
    ...world,
    api,
    stop: async () => {
      await world.telegram.stop();
      await world.stop();
      await api.stop();
    },
  };
}
