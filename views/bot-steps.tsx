import type { FC } from "hono/jsx";
import { Csrf, Notice, type Shell } from "./layout";

export interface BotSetup {
  /** What went wrong with the token just tried. */
  readonly problem: string | null;
  /** Its token was taken, and it is not known by name yet. */
  readonly starting: boolean;
  readonly username: string | null;
  /** Where the person ties their Telegram account to theirs here; null while there is no bot. */
  readonly link: string | null;
  readonly linked: boolean;
}

/** From no bot to one that knows its owner: the token, a moment to connect, the link that ties the person to it. */
export const BotSteps: FC<{ shell: Shell; bot: BotSetup; action: string }> = ({ shell, bot, action }) => {
  if (bot.starting) return <BotStarting shell={shell} />;
  if (bot.username === null) return <BotTokenForm shell={shell} problem={bot.problem} action={action} />;
  return <LinkTelegram shell={shell} bot={bot} />;
};

/** Until the bot is known by name; the page is loaded again then. */
const BotStarting: FC<{ shell: Shell }> = ({ shell }) => (
  <div hx-get="/settings/telegram?for=bot" hx-trigger="every 1s" hx-swap="none">
    <Notice tone="plain">{shell.words("web-bot-connecting")}</Notice>
  </div>
);

export const BotTokenForm: FC<{ shell: Shell; problem: string | null; action: string }> = ({
  shell,
  problem,
  action,
}) => {
  const { words } = shell;
  return (
    <>
      <ol class="how">
        <li>
          {words("web-bot-how-1")}{" "}
          <a href="https://t.me/BotFather" target="_blank" rel="noopener">
            @BotFather
          </a>
        </li>
        <li>
          {words("web-bot-how-2")} <code>/newbot</code>
        </li>
        <li>{words("web-bot-how-3")}</li>
      </ol>
      {problem !== null && <Notice tone="bad">{problem}</Notice>}
      <form method="post" action={action} class="stack">
        <Csrf token={shell.csrf} />
        <label class="field">
          <span>{words("web-bot-token")}</span>
          <input
            type="password"
            name="token"
            required
            maxlength={200}
            autocomplete="off"
            spellcheck={false}
            placeholder="123456789:AA…"
          />
        </label>
        <button class="primary wide" type="submit">
          {words("web-bot-connect")}
        </button>
      </form>
    </>
  );
};

const LinkTelegram: FC<{ shell: Shell; bot: BotSetup }> = ({ shell, bot }) => {
  const { words } = shell;
  const name = `@${bot.username}`;
  if (bot.linked) return <Notice tone="good">{words("web-telegram-linked", { bot: name })}</Notice>;
  return (
    <div class="stack" hx-get="/settings/telegram?for=account" hx-trigger="every 3s" hx-swap="none">
      <Notice tone="good">{words("web-bot-accepted", { bot: name })}</Notice>
      <p>{words("web-telegram-link-lead")}</p>
      {bot.link !== null && (
        <a class="button primary wide" href={bot.link} target="_blank" rel="noopener">
          {words("web-telegram-link", { bot: name })}
        </a>
      )}
    </div>
  );
};
