import { isStillAllowed } from "../assistant/people/admit";
import type { Config } from "../config/variables";
import { StartupError } from "../errors";
import { createOwner, isOwnerAlive } from "../jobs/owner";
import { describeError } from "../log";
import { type Clock, systemClock } from "../ports";
import { makeLogRoom } from "../store/log-room";
import { readSetting, writeSetting } from "../store/settings";
import { version } from "../version";
import { type Core, openCore, webRootOf } from "./core";

const drainMs = 20_000;
const beatMs = 30_000;

export interface Appliance extends Core {
  /** Where people reach the web pages. */
  readonly address: string;
  /** Takes nothing new, lets what runs end, and closes. */
  stop(): Promise<void>;
}

/** Everything: conversation, bot, web pages, schedule. */
export async function startAppliance(config: Config, clock: Clock = systemClock): Promise<Appliance> {
  const core = await openCore(config, clock);
  const { assistant, runner, telegram, log } = core;
  try {
    await requireAlone(core);
    // The bot first: its first call is on its way while the pages load.
    const token = await core.botToken();
    if (token !== null) telegram.start(token);
    const { createWebServer } = await import("../web/serve");
    const fetch = createWebServer({
      assistant,
      bot: telegram,
      setupCode: core.setupCode,
      isAllowed: (user) => isStillAllowed(assistant, core.lists, user),
      publicUrl: config.PUBLIC_URL,
      port: config.PORT,
      trustedProxies: config.TRUSTED_PROXIES,
      version,
      startedAt: clock.now(),
    });
    const server = listen(config, fetch);
    const work = beginSoon(core, clock);
    log.info("started", { version, port: server.port ?? config.PORT });
    return {
      ...core,
      address: webRootOf({ ...config, PORT: server.port ?? config.PORT }),
      stop: async () => {
        log.info("stopping");
        const schedule = await work;
        await schedule.stop();
        await telegram.stop();
        const drained = server.stop();
        await runner.stop(drainMs);
        await Promise.race([drained, Bun.sleep(1_000)]);
        await server.stop(true);
        // On a full disk, say. Who starts next sees that this process is gone.
        await writeSetting(core.store, "serving", "").catch((error) =>
          log.warn("store.beat-failed", describeError(error)),
        );
        core.close();
        log.info("stopped");
      },
    };
  } catch (error) {
    if (!(error instanceof StartupError)) log.error("start.failed", describeError(error));
    await telegram.stop();
    core.close();
    throw error;
  }
}

/**
 * Two on one data folder would poll against each other and give everything twice. A process that is gone, or was an
 * earlier life of this one, is no other.
 */
async function requireAlone({ store, assistant }: Core): Promise<void> {
  const [other = "", seen = "0"] = (await readSetting(store, "serving"))?.split(" ") ?? [];
  // A process id that was given to another program after a reboot must not keep this one from starting.
  const isRecent = assistant.now().epochMilliseconds - Number(seen) < 3 * beatMs;
  if (isRecent && isOwnerAlive(other, createOwner())) {
    throw new StartupError(
      `Another Adjutant (process ${other.split(":")[0]}) serves this data folder. Nothing was changed. Stop that one, or set DATA_DIR to another folder.`,
    );
  }
}

/** The first poll and the first request are on their way before old work is looked through. */
async function beginSoon({ runner, store, log }: Core, clock: Clock): Promise<{ stop(): Promise<void> }> {
  const owner = createOwner();
  const beat = async () => {
    try {
      await writeSetting(store, "serving", `${owner} ${clock.now().epochMilliseconds}`);
      store.checkpoint();
    } catch (error) {
      log.warn("store.beat-failed", describeError(error));
    }
  };
  await Bun.sleep(10);
  const beats = setInterval(() => void beat(), beatMs);
  await beat();
  await runner.start();
  const { startSchedule } = await import("../schedule");
  const schedule = await startSchedule(store, log, () => clock.now());
  const room = makeLogRoom(store).catch((error) => log.warn("store.log-room-failed", describeError(error)));
  return {
    stop: async () => {
      clearInterval(beats);
      schedule.stop();
      await room;
    },
  };
}

function listen(
  config: Config,
  fetch: (request: Request, server: Bun.Server<undefined>) => Response | Promise<Response>,
) {
  try {
    return Bun.serve({ hostname: config.HOST, port: config.PORT, fetch, idleTimeout: 60 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EADDRINUSE") {
      throw new StartupError(
        `Port ${config.PORT} is taken, perhaps by another Adjutant. Stop that one, or set PORT to a free port.`,
      );
    }
    if (code === "EACCES") {
      throw new StartupError(`Port ${config.PORT} may not be used by this user. Set PORT to one above 1023.`);
    }
    throw new StartupError(
      `The web server cannot listen on ${config.HOST}:${config.PORT}. Set HOST and PORT to what this machine has.`,
    );
  }
}
