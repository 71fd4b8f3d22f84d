import { Bot } from "grammy/web";
import type { Assistant } from "../assistant/assistant";
import type { AccessLists } from "../assistant/people/admit";
import { findLocale } from "../assistant/people/find-locale";
import { commandNames } from "../chat/command-names";
import type { ProviderError } from "../errors";
import { describeError } from "../log";
import type { BotControl, BotStatus, MessengerPort } from "../ports";
import { createMessenger } from "./messenger";
import { type Polling, startPolling } from "./polling";
import { toProviderError } from "./telegram-error";
import { createUpdates } from "./updates";

export interface TelegramOptions {
  readonly assistant: Assistant;
  readonly lists: AccessLists;
  readonly apiRoot: string;
  /** Where a token entered on the web page is kept. */
  readonly keepToken: (token: string) => Promise<void>;
  /** Which menu of commands was set last, so that it is set once and not at every start. */
  readonly menu: { read(): Promise<string | null>; write(menu: string): Promise<void> };
  readonly version: string;
}

export interface Telegram extends BotControl {
  readonly messenger: () => MessengerPort | null;
  start(token: string): void;
  stop(): Promise<void>;
}

/** The bot: off until it has a token, and from then on kept polling whatever happens. */
export function createTelegram(options: TelegramOptions): Telegram {
  const { assistant } = options;
  const { log, now } = assistant;
  let status: BotStatus = { state: "off", username: null, failure: null, since: now() };
  let turn: Promise<unknown> = Promise.resolve();
  let running: { polling: Polling; messenger: MessengerPort } | null = null;

  const become = (state: BotStatus["state"], failure: BotStatus["failure"], username = status.username) => {
    if (status.state === state && status.failure === failure && status.username === username) return;
    status = { state, failure, username, since: now() };
    log.info("telegram.state", { state, ...(failure !== null && { failure }) });
  };

  function start(token: string): void {
    const bot = new Bot(token, { client: { apiRoot: options.apiRoot, timeoutSeconds: 45 } });
    bot.use(createUpdates(assistant, options.lists));
    become("starting", null, null);
    let introduced = false;
    const polling = startPolling(bot, log, {
      polling: () => {
        become("polling", null, bot.botInfo.username);
        if (!introduced) void introduce(bot);
        introduced = true;
      },
      failing: (error) => become("failing", explainFailure(error)),
    });
    running = {
      polling,
      messenger: createMessenger(bot.api, { apiRoot: options.apiRoot, token }, async (address) =>
        (await import("../i18n/wording")).wordingFor(await findLocale(assistant, address)),
      ),
    };
  }

  /** The menu of commands, in every language there is; without it the bot works all the same. */
  async function introduce(bot: Bot): Promise<void> {
    const menuId = `${bot.botInfo.id} ${options.version}`;
    try {
      if ((await options.menu.read()) === menuId) return;
      const { catalogueLanguages, wordingFor } = await import("../i18n/wording");
      for (const language of catalogueLanguages) {
        const words = wordingFor(language);
        const menu = commandNames.map((name) => ({ command: name, description: words(`command-${name}`) }));
        await bot.api.setMyCommands(menu, language === "en" ? {} : { language_code: language });
      }
      await options.menu.write(menuId);
    } catch (error) {
      log.warn("telegram.menu-unset", describeError(toProviderError(error)));
    }
  }

  return {
    status: () => status,
    messenger: () => running?.messenger ?? null,
    start,
    stop: async () => {
      await running?.polling.stop();
      running = null;
      become("off", null);
    },
    useToken: (token) => {
      // One after the other: two at once would leave two loops polling against each other.
      const tried = turn.then(() => tryToken(token));
      turn = tried.catch(() => {});
      return tried;
    },
  };

  async function tryToken(token: string): ReturnType<BotControl["useToken"]> {
    const trial = new Bot(token, { client: { apiRoot: options.apiRoot, timeoutSeconds: 10 } });
    try {
      const { username } = await trial.api.getMe();
      await options.keepToken(token);
      await running?.polling.stop();
      start(token);
      become("starting", null, username);
      return { kind: "accepted", username };
    } catch (error) {
      return { kind: "refused", failure: explainFailure(toProviderError(error)) };
    }
  }
}

function explainFailure(error: ProviderError): NonNullable<BotStatus["failure"]> {
  switch (error.kind) {
    case "auth":
    case "not-found":
      return "unauthorized";
    case "conflict":
      return "conflict";
    case "rate-limited":
      return "rate-limited";
    case "unavailable":
      return "unavailable";
    case "too-large":
      return "storage";
    case "malformed":
    case "invalid":
      return "malformed";
    default:
      return "network";
  }
}
