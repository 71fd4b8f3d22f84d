import { keepConnection } from "../assistant/accounts/connect";
import type { Assistant } from "../assistant/assistant";
import type { ConnectionConfig, OAuthTokens } from "../connectors/connector";
import { findConnector } from "../connectors/registry";
import { occurrencesOf } from "../domain/series/appearances";
import { listCopiedSeries } from "../store/accounts/calendar-copies";
import { type Calendar, listCalendars } from "../store/accounts/calendars";
import { type Connection, findConnection } from "../store/accounts/connections";
import { recordTick } from "../store/jobs/cron-ticks";
import { createClock } from "./clock";
import { openVisitor, serveWorld, type Visitor, type WebApp } from "./web-visitor";
import { startWorld, type World } from "./world";

/** A world with a public address that providers call. */
export interface HookWorld {
  readonly world: World;
  readonly app: WebApp;
  readonly visitor: Visitor;
  /** Where a public address leads to on this machine; null where to nobody. */
  reach(address: URL): string | null;
  /** Connects an account that consented, as its provider would have it. */
  connect(connector: string, label: string, config: ConnectionConfig): Promise<Connection>;
  calendarsOf(connection: Connection): Promise<readonly Calendar[]>;
  /** What the copy of a calendar holds in the next days. */
  copied(calendar: Calendar): Promise<string[]>;
  /** The schedule's minutes come and go, each with what follows from it. */
  pass(minutes: number): Promise<void>;
  /** The same data under another configuration, as after a restart. */
  readonly elsewhere: (hookRoot: string | null) => Assistant;
  stop(): Promise<void>;
}

const publicUrl = "https://adjutant.example";

export async function startHookWorld(environment: Record<string, string>): Promise<HookWorld> {
  const clock = createClock("2026-11-21T09:00:00Z");
  const world = await startWorld({ clock, environment: { PUBLIC_URL: publicUrl, ...environment } });
  const app = serveWorld(world, { publicUrl });
  const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: app.fetch });
  const { assistant, store, user } = world;
  return {
    world,
    app,
    visitor: openVisitor(app, { origin: publicUrl }),
    reach: ({ origin, pathname, search }) =>
      origin === publicUrl ? `http://127.0.0.1:${server.port}${pathname}${search}` : null,
    connect: async (id, label, config) => {
      const entry = findConnector(id);
      if (entry === null) throw new Error("no such connector");
      const tokens: OAuthTokens = {
        access: "access-1",
        expiresAt: null,
        refresh: null,
        refreshSince: 0,
        refreshExpiresAt: null,
        scope: null,
      };
      const access = { config, secret: "", accessToken: async () => tokens.access };
      const { signal } = new AbortController();
      const connection = await keepConnection(
        assistant,
        entry,
        await entry.load(assistant.connectors),
        { label, access, secret: JSON.stringify(tokens) },
        { user: user.id, signal, allowPrivate: true },
      );
      await world.settle();
      const found = await findConnection(store, connection);
      if (found === null) throw new Error("not connected");
      return found;
    },
    calendarsOf: async ({ id }) =>
      (await listCalendars(store, user.id)).filter((each) => each.connection === id),
    copied: async ({ id }) => {
      const span = { start: clock.now(), end: clock.now().add({ hours: 24 * 14 }) };
      return (await listCopiedSeries(store, id, span))
        .flatMap((series) => occurrencesOf(series, series.event.ref, span, "Europe/Berlin"))
        .map(({ title }) => title)
        .toSorted();
    },
    pass: async (minutes) => {
      for (let passed = 0; passed < minutes; passed += 5) {
        await recordTick(store, "sync_calendars", clock.now(), clock.now());
        await world.settle();
        await world.wait({ minutes: 5 });
      }
    },
    elsewhere: (hookRoot) => ({ ...assistant, hookRoot }),
    stop: async () => {
      await server.stop(true);
      await world.stop();
    },
  };
}
