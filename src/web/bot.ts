import type { BotSetup } from "../../views/bot-steps";
import { isOnTelegram } from "../assistant/people/find-person";
import { issueTelegramLink } from "../assistant/people/login";
import type { User } from "../domain/user";
import type { Wording } from "../i18n/wording";
import type { BotStatus } from "../ports";
import { WebFault } from "./failures/fault";
import type { Web, WebContext } from "./web";

/** How the bot stands, in a sentence that says what is wrong and the cure. */
export function describeBot(status: BotStatus, words: Wording): string {
  const bot = status.username === null ? "" : `@${status.username}`;
  if (status.state === "failing") return words(`web-bot-failing-${status.failure ?? "unavailable"}`, { bot });
  return words(`web-bot-${status.state}`, { bot });
}

/** What the pages show to tie somebody's Telegram account to them; each showing makes a link of its own. */
export async function prepareBotSetup(web: Web, user: User, problem: string | null): Promise<BotSetup> {
  const { state, username } = web.bot.status();
  const linked = await isOnTelegram(web.assistant, user.id);
  const needsLink = username !== null && !linked;
  const token = needsLink ? await issueTelegramLink(web.assistant, user.id) : null;
  return {
    problem,
    starting: state === "starting" && username === null,
    username,
    linked,
    link: token === null ? null : `https://t.me/${username}?start=${token}`,
  };
}

/** Tries a token live and uses it from now on; what is wrong with it, or null. */
export async function tryBotToken(web: Web, c: WebContext, token: string): Promise<string | null> {
  const answer = await web.bot.useToken(token);
  if (answer.kind === "accepted") return null;
  return c.var.words(`web-bot-refused-${answer.failure}`);
}

/** The bot belongs to the installation, not to one person. @throws WebFault */
export function requireCaretaker(user: User): void {
  if (user.role === "member") throw new WebFault("not-allowed");
}
