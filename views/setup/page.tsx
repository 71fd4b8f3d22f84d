import type { Child, FC } from "hono/jsx";
import { Csrf, Layout, Notice, type Shell } from "../layout";
import { type ZoneChoice, ZonePicker } from "../zone-picker";

const steps = ["owner", "zone", "bot"] as const;
type Step = (typeof steps)[number];

const SetupStep: FC<{ shell: Shell; step: Step; children?: Child }> = ({ shell, step, children }) => {
  const { words } = shell;
  const at = steps.indexOf(step);
  return (
    <Layout shell={shell} title={words(`web-setup-${step}-title`)} kind="card" bare>
      <ol class="steps" aria-label={words("web-setup-steps")}>
        {steps.map((each, index) => (
          <li
            class={index < at ? "past" : index === at ? "present" : "ahead"}
            aria-current={index === at ? "step" : undefined}
          >
            <span>{words(`web-setup-${each}-step`)}</span>
          </li>
        ))}
      </ol>
      <section class="card stack">
        <h1>{words(`web-setup-${step}-title`)}</h1>
        <p class="lead">{words(`web-setup-${step}-lead`)}</p>
        {children}
      </section>
    </Layout>
  );
};

export interface OwnerForm {
  readonly name: string;
  readonly locale: string;
  readonly problem: string | null;
}

interface SetupOwnerProps {
  readonly shell: Shell;
  readonly form: OwnerForm;
  readonly locales: readonly { readonly locale: string; readonly name: string }[];
}

export const SetupOwnerPage: FC<SetupOwnerProps> = ({ shell, form, locales }) => {
  const { words } = shell;
  return (
    <SetupStep shell={shell} step="owner">
      {form.problem !== null && <Notice tone="bad">{form.problem}</Notice>}
      <form method="post" action="/setup" class="stack">
        <Csrf token={shell.csrf} />
        <label class="field">
          <span>{words("web-setup-code")}</span>
          <input
            type="text"
            name="code"
            required
            maxlength={40}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            class="code"
            placeholder="ABCDE-FGHJK"
            autofocus
          />
          <small>{words("web-setup-code-hint")}</small>
        </label>
        <label class="field">
          <span>{words("web-name")}</span>
          <input type="text" name="name" required maxlength={80} autocomplete="name" value={form.name} />
        </label>
        <LocaleField shell={shell} locales={locales} chosen={form.locale} />
        <button class="primary wide" type="submit">
          {words("web-setup-continue")}
        </button>
      </form>
    </SetupStep>
  );
};

interface LocaleFieldProps {
  readonly shell: Shell;
  readonly locales: SetupOwnerProps["locales"];
  readonly chosen: string;
}

export const LocaleField: FC<LocaleFieldProps> = ({ shell, locales, chosen }) => (
  <label class="field">
    <span>{shell.words("web-language")}</span>
    <select name="locale">
      {locales.map(({ locale, name }) => (
        <option value={locale} selected={locale === chosen}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

interface SetupZoneProps {
  readonly shell: Shell;
  readonly search: { readonly place: string; readonly choices: readonly ZoneChoice[] } | null;
}

export const SetupZonePage: FC<SetupZoneProps> = ({ shell, search }) => (
  <SetupStep shell={shell} step="zone">
    <ZonePicker shell={shell} action="/setup/zone" search={search} current={null} />
  </SetupStep>
);

export interface BotSetup {
  /** What went wrong with the token just tried. */
  readonly problem: string | null;
  readonly username: string | null;
  /** Where the person ties their Telegram account to theirs here; null while there is no bot. */
  readonly link: string | null;
  readonly linked: boolean;
}

export const SetupBotPage: FC<{ shell: Shell; bot: BotSetup }> = ({ shell, bot }) => {
  const { words } = shell;
  return (
    <SetupStep shell={shell} step="bot">
      {bot.username === null ? (
        <BotTokenForm shell={shell} problem={bot.problem} />
      ) : (
        <LinkTelegram shell={shell} bot={bot} />
      )}
      <p class="after">
        <a class={bot.linked ? "button primary wide" : "button wide"} href="/chat">
          {words(bot.username === null ? "web-setup-skip" : "web-setup-finish")}
        </a>
      </p>
    </SetupStep>
  );
};

export const BotTokenForm: FC<{ shell: Shell; problem: string | null; action?: string }> = ({
  shell,
  problem,
  action = "/setup/bot",
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

export const LinkTelegram: FC<{ shell: Shell; bot: BotSetup }> = ({ shell, bot }) => {
  const { words } = shell;
  if (bot.linked) {
    return <Notice tone="good">{words("web-telegram-linked", { bot: `@${bot.username}` })}</Notice>;
  }
  return (
    <div
      id="link-telegram"
      hx-get="/settings/telegram"
      hx-trigger="every 3s"
      hx-swap="outerHTML"
      {...{ "hx-status:4xx": "swap:none", "hx-status:5xx": "swap:none" }}
    >
      <Notice tone="good">{words("web-bot-accepted", { bot: `@${bot.username}` })}</Notice>
      <p>{words("web-telegram-link-lead")}</p>
      {bot.link !== null && (
        <p>
          <a class="button primary wide" href={bot.link} target="_blank" rel="noopener">
            {words("web-telegram-link", { bot: `@${bot.username}` })}
          </a>
        </p>
      )}
    </div>
  );
};
