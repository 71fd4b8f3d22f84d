import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Assistant } from "./assistant/assistant";
import { type AccessLists, isStillAllowed } from "./assistant/people/admit";
import { createSetupCode, type SetupCode } from "./assistant/people/login";
import { createPresenter } from "./chat/cards/presenter";
import type { Chat } from "./chat/chat";
import type { Config } from "./config";
import { StartupError } from "./errors";
import type { JobKind } from "./jobs/job";
import { createOwner, isOwnerAlive } from "./jobs/owner";
import { createRunner, type Runner } from "./jobs/runner";
import { createLog, describeError, type Log } from "./log";
import { readMasterKey } from "./master-key";
import { createModels } from "./models/registry";
import type { TranscriberSettings } from "./models/transcribers/open";
import { type Clock, systemClock } from "./ports";
import { type Schedule, startSchedule } from "./schedule";
import { openStore, type Store } from "./store/open";
import { findUser } from "./store/people/users";
import { readSetting, writeSetting } from "./store/settings";
import { checkMasterKey, importMasterKey, type MasterKey, openVault } from "./store/vault";
import { createTelegram, type Telegram } from "./telegram/bot";
import { version } from "./version";

/** Who owns what belongs to the installation and to no user. */
const installation = "installation";
const botTokenId = "telegram-bot-token";
const drainMs = 20_000;
/** A file of two hundred events is one write, and begun again from its first; each request has a limit of its own. */
const longestWriteMs = 600_000;
const beatMs = 30_000;

/** The parts that serve a conversation, without anything that listens or polls: what the terminal needs as well. */
export interface Core {
  readonly config: Config;
  readonly log: Log;
  readonly store: Store;
  readonly assistant: Assistant;
  readonly runner: Runner;
  readonly telegram: Telegram;
  readonly setupCode: SetupCode;
  readonly lists: AccessLists;
  /** Where the web pages are reached, without a slash at the end. */
  webRoot(): string;
  /** The bot token from the configuration, else the one entered on the web page. */
  botToken(): Promise<string | null>;
  close(): void;
}

/** @throws StartupError with one line for the person who runs it */
export async function openCore(
  config: Config,
  clock: Clock = systemClock,
  log = createLog(config.LOG_LEVEL, config.LOG_FORMAT),
  carries = true,
): Promise<Core> {
  prepareFolder(config.DATA_DIR);
  const path = join(config.DATA_DIR, "adjutant.db");
  const masterKey = await importMasterKey(
    readMasterKey(config.MASTER_KEY, config.DATA_DIR, existsSync(path)),
  );
  const store = openStore(path, checkMasterKey(masterKey));
  return assembleCore(config, clock, log, store, masterKey, carries);
}

/** Puts the parts together over an open store. `carries` is false where no bot runs: its messages are left to who has one. */
export async function assembleCore(
  config: Config,
  clock: Clock,
  log: Log,
  store: Store,
  masterKey: MasterKey,
  carries = true,
): Promise<Core> {
  const now = () => clock.now();
  const vault = openVault(store, masterKey, now());
  let telegram: Telegram | null = null;
  const assistant: Assistant = {
    store,
    vault,
    log,
    now,
    models: createModels(config, { now, log }),
    presenter: createPresenter(now),
    messenger: () => telegram?.messenger() ?? null,
    openTranscribers: async (signal) =>
      (await import("./models/transcribers/open")).openTranscribers(transcribersOf(config), signal),
    connectors: {
      settings: config,
      appleNotes: async () =>
        (await import("./connectors/apple-notes/connector")).createAppleNotesConnector(store),
      builtIn: async () =>
        (await import("./connectors/built-in/connector")).createBuiltInConnector(
          store,
          clock,
          (uid) => `${webRootOf(config)}/events/${uid}`,
          (id) => `${webRootOf(config)}/notes/${id}`,
        ),
    },
    allowPrivate: async (user) =>
      config.ALLOW_PRIVATE_NETWORK || ["owner", "admin"].includes((await findUser(store, user))?.role ?? ""),
  };
  const setupCode = await createSetupCode(assistant);
  const lists: AccessLists = { allowed: config.ALLOWED_USERS, admins: config.ADMIN_USERS, setupCode };
  telegram = createTelegram({
    assistant,
    lists,
    apiRoot: config.TELEGRAM_API_ROOT,
    version,
    menu: {
      read: () => readSetting(store, "telegram-menu"),
      write: (menu) => writeSetting(store, "telegram-menu", menu),
    },
    keepToken: async (token) => {
      const sealed = await vault.seal(botTokenId, installation, token);
      store.transaction((tx) => vault.put(tx, sealed, now()));
    },
  });
  const chat: Chat = { assistant, webRoot: () => webRootOf(config) };
  const runner = createRunner({
    store,
    log,
    now,
    // Loaded with the first of each: reading language is the largest part of the program.
    kinds: [
      {
        kind: "converse",
        timeoutMs: 60_000,
        load: async () => {
          const { converseJob } = await import("./assistant/conversation/converse");
          const { answerInbound } = await import("./chat/answers/answer-inbound");
          return converseJob(assistant, (turn) => answerInbound(chat, turn));
        },
      },
      {
        kind: "transcribe_voice",
        timeoutMs: 600_000,
        load: async () => (await import("./assistant/media/transcribe")).transcribeJob(assistant),
      },
      {
        kind: "read_file",
        timeoutMs: 300_000,
        load: async () => (await import("./assistant/media/read-file")).readFileJob(assistant),
      },
      {
        kind: "gather_forwards",
        timeoutMs: 30_000,
        load: async () => (await import("./assistant/media/gather-forwards")).gatherForwardsJob(assistant),
      },
      {
        kind: "deliver",
        timeoutMs: longestWriteMs,
        load: async () => (await import("./assistant/delivery/deliver")).deliverJob(assistant),
      },
      {
        kind: "undo",
        timeoutMs: longestWriteMs,
        load: async () => (await import("./assistant/delivery/undo")).undoJob(assistant),
      },
      ...(carries ? [sendKind(assistant)] : []),
      {
        kind: "remind",
        timeoutMs: 30_000,
        load: async () => (await import("./assistant/delivery/remind")).remindJob(assistant),
      },
      {
        kind: "alert",
        timeoutMs: 30_000,
        load: async () => (await import("./assistant/delivery/alert")).alertJob(assistant),
      },
      {
        kind: "put_task",
        timeoutMs: 60_000,
        load: async () => (await import("./assistant/delivery/task-copy")).putTaskJob(assistant),
      },
      {
        kind: "drop_task",
        timeoutMs: 60_000,
        load: async () => (await import("./assistant/delivery/task-copy")).dropTaskJob(assistant),
      },
      {
        kind: "sync_calendars",
        timeoutMs: 60_000,
        load: async () => (await import("./assistant/calendars/sync-calendars")).syncCalendarsJob(assistant),
      },
      {
        kind: "sync_connection",
        timeoutMs: 300_000,
        load: async () => (await import("./assistant/calendars/sync-calendars")).syncConnectionJob(assistant),
      },
      {
        kind: "refresh_tokens",
        timeoutMs: 300_000,
        load: async () => (await import("./assistant/accounts/refresh-tokens")).refreshTokensJob(assistant),
      },
      {
        kind: "prune",
        timeoutMs: 300_000,
        load: async () => (await import("./assistant/prune")).pruneJob(assistant),
      },
    ],
  });
  return {
    config,
    log,
    store,
    assistant,
    runner,
    telegram,
    setupCode,
    lists,
    webRoot: () => webRootOf(config),
    botToken: async () => config.TELEGRAM_BOT_TOKEN ?? (await vault.open(botTokenId, installation)),
    close: () => store.close(),
  };
}

function transcribersOf(config: Config): TranscriberSettings {
  return {
    order: config.TRANSCRIBERS,
    whisper: {
      baseUrl: config.WHISPER_BASE_URL,
      apiKey: config.WHISPER_API_KEY,
      model: config.WHISPER_MODEL,
    },
    assemblyai: { baseUrl: config.ASSEMBLYAI_BASE_URL, apiKey: config.ASSEMBLYAI_API_KEY },
    command: config.TRANSCRIBER_COMMAND,
  };
}

function sendKind(assistant: Assistant): JobKind {
  return {
    kind: "send",
    timeoutMs: 45_000,
    load: async () => (await import("./assistant/conversation/send")).sendJob(assistant),
  };
}

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new StartupError(
      `The data folder ${folder} cannot be made. Set DATA_DIR to a folder that the user who runs Adjutant may write to.`,
    );
  }
}

function webRootOf(config: Config): string {
  if (config.PUBLIC_URL !== null) return config.PUBLIC_URL;
  const host = config.HOST === "0.0.0.0" || config.HOST === "::" ? "127.0.0.1" : config.HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${config.PORT}`;
}

export interface Appliance extends Core {
  /** Where the web pages are served. */
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
    const { createWebServer } = await import("./web/serve");
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
      address: `http://${config.HOST.includes(":") ? `[${config.HOST}]` : config.HOST}:${server.port}`,
      stop: async () => {
        log.info("stopping");
        const schedule = await work;
        schedule.stop();
        await telegram.stop();
        const drained = server.stop();
        await runner.stop(drainMs);
        await Promise.race([drained, Bun.sleep(1_000)]);
        await server.stop(true);
        await writeSetting(core.store, "serving", "");
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
async function beginSoon({ runner, store, log }: Core, clock: Clock): Promise<Schedule> {
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
  const schedule = await startSchedule(store, log, () => clock.now());
  return {
    stop: () => {
      clearInterval(beats);
      schedule.stop();
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
