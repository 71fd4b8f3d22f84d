import { startWorld, type World, type WorldOptions } from "../world";
import { type NotionServer, startNotionServer } from "./server";

/** A world whose Notion lives in this process. */
export interface NotionWorld {
  readonly world: World;
  readonly notion: NotionServer;
  stop(): Promise<void>;
}

export async function startNotionWorld(options: WorldOptions = {}): Promise<NotionWorld> {
  const notion = startNotionServer();
  const { id, secret } = notion.client;
  const environment = { NOTION_API_ROOT: notion.root, NOTION_CLIENT_ID: id, NOTION_CLIENT_SECRET: secret };
  const world = await startWorld({ ...options, environment: { ...environment, ...options.environment } });
  return {
    world,
    notion,
    stop: async () => {
      await world.stop();
      await notion.stop();
    },
  };
}
