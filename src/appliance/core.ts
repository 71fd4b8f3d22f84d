import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Assistant } from "../assistant/assistant";
import type { AccessLists } from "../assistant/people/admit";
import { createSetupCode, type SetupCode } from "../assistant/people/login";
import type { Chat } from "../chat/chat";
import type { Config } from "../config/variables";
import { StartupError } from "../errors";
import { createRunner, type Runner } from "../jobs/runner";
import { createLog, type Log } from "../log";
import { readMasterKey } from "../master-key";
import { createModels } from "../models/registry";
import type { TranscriberSettings } from "../models/transcribers/open";
import { type Clock, systemClock } from "../ports";
import { openStore, type Store } from "../store/open";
import { findUser } from "../store/people/users";
import { readSetting, writeSetting } from "../store/settings";
import { checkMasterKey, importMasterKey, type MasterKey, openVault } from "../store/vault";
import { createTelegram, type Telegram } from "../telegram/bot";
import { version } from "../version";
import { listJobKinds } from "./job-kinds";

/** Who owns what belongs to the installation and to no user. */
const installation = "installation";
const botTokenId = "telegram-bot-token";

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
  serves = true,
): Promise<Core> {
  prepareFolder(config.DATA_DIR);
  const path = join(config.DATA_DIR, "adjutant.db");
  const masterKey = await importMasterKey(
    readMasterKey(config.MASTER_KEY, config.DATA_DIR, existsSync(path)),
  );
  const store = openStore(path, checkMasterKey(masterKey));
  return assembleCore(config, clock, log, store, masterKey, serves);
}

/** Puts the parts together over an open store. `serves` is false for a terminal, which leaves work to who does. */
export async function assembleCore(
  config: Config,
  clock: Clock,
  log: Log,
  store: Store,
  masterKey: MasterKey,
  serves = true,
): Promise<Core> {
  const now = () => clock.now();
  const vault = openVault(store, masterKey, now());
  let telegram: Telegram | null = null;
  const assistant: Assistant = {
    store,
    vault,
    log,
    now,
    hookRoot: config.PUBLIC_URL?.startsWith("https:") ? config.PUBLIC_URL : null,
    models: createModels(config, { now, log }),
    presenter: async () => (await import("../chat/cards/presenter")).createPresenter(now),
    messenger: () => telegram?.messenger() ?? null,
    openTranscribers: async (signal) =>
      (await import("../models/transcribers/open")).openTranscribers(transcribersOf(config), signal),
    connectors: {
      settings: config,
      appleNotes: async () =>
        (await import("../connectors/apple-notes/connector")).createAppleNotesConnector(store),
      builtIn: async () =>
        (await import("../connectors/built-in/connector")).createBuiltInConnector(
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
    kinds: listJobKinds(assistant, chat, serves),
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

function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new StartupError(
      `The data folder ${folder} cannot be made. Set DATA_DIR to a folder that the user who runs Adjutant may write to.`,
    );
  }
}

/** How the pages are reached: listening on all addresses it is this machine's own. */
export function webRootOf(config: Pick<Config, "PUBLIC_URL" | "HOST" | "PORT">): string {
  if (config.PUBLIC_URL !== null) return config.PUBLIC_URL;
  const host = config.HOST === "0.0.0.0" || config.HOST === "::" ? "127.0.0.1" : config.HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${config.PORT}`;
}
