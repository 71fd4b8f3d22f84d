import type { Child, FC } from "hono/jsx";
import { type BotSetup, BotSteps } from "../bot-steps";
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

export const SetupBotPage: FC<{ shell: Shell; bot: BotSetup }> = ({ shell, bot }) => {
  const { words } = shell;
  return (
    <SetupStep shell={shell} step="bot">
      <BotSteps shell={shell} bot={bot} action="/setup/bot" />
      <p class="after">
        <a class={bot.linked ? "button primary wide" : "button wide"} href="/chat">
          {words(bot.username === null ? "web-setup-skip" : "web-setup-finish")}
        </a>
      </p>
    </SetupStep>
  );
};
