import type { FC } from "hono/jsx";
import { type BotSetup, BotSteps, BotTokenForm } from "../bot-steps";
import { Icon } from "../icons";
import { Csrf, Layout, Notice, type Shell } from "../layout";
import { LocaleField } from "../setup/page";
import { type ZoneChoice, ZonePicker } from "../zone-picker";
import { type ModelProps, ModelSection } from "./model";
import { type RulesProps, RulesSection } from "./rules";

interface PlaceChoice {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
}

export interface SettingsProps {
  readonly shell: Shell;
  readonly saved: boolean;
  readonly name: string;
  readonly locale: string;
  readonly locales: readonly { readonly locale: string; readonly name: string }[];
  readonly zone: ZoneChoice | null;
  readonly zoneSearch: { readonly place: string; readonly choices: readonly ZoneChoice[] } | null;
  readonly days: readonly { readonly day: number; readonly name: string; readonly chosen: boolean }[];
  readonly from: string;
  readonly to: string;
  readonly calendars: readonly PlaceChoice[];
  readonly noteStores: readonly PlaceChoice[];
  readonly model: ModelProps;
  readonly rules: RulesProps;
  /** Who hears recordings, in a sentence. */
  readonly hearing: string;
  readonly bot: BotSetup;
  /** What is wrong with the bot now, in a sentence. */
  readonly botTrouble: string | null;
  /** May set the bot's token. */
  readonly caretaker: boolean;
}

export const SettingsPage: FC<SettingsProps> = (props) => {
  const { shell } = props;
  const { words } = shell;
  return (
    <Layout shell={shell} title={words("web-nav-settings")}>
      <div class="heading">
        <h1>{words("web-nav-settings")}</h1>
      </div>
      {props.saved && (
        <div class="saved" role="status">
          <Notice tone="good">{words("web-settings-saved")}</Notice>
        </div>
      )}
      <div class="settings">
        <Profile {...props} />
        <section class="card stack" id="zone">
          <h2>
            <Icon name="globe" class="accent" />
            {words("web-settings-zone")}
          </h2>
          <ZonePicker shell={shell} action="/settings/zone" search={props.zoneSearch} current={props.zone} />
        </section>
        <RulesSection {...props.rules} />
        <ModelSection {...props.model} />
        <section class="card stack" id="voice">
          <h2>
            <Icon name="microphone" class="accent" />
            {words("web-voice-title")}
          </h2>
          <p>{props.hearing}</p>
        </section>
        <Telegram {...props} />
      </div>
    </Layout>
  );
};

const Profile: FC<SettingsProps> = (props) => {
  const { shell } = props;
  const { words } = shell;
  return (
    <form
      method="post"
      action="/settings"
      class="card stack"
      hx-post="/settings"
      hx-target="#notice"
      hx-disable="find button"
    >
      <Csrf token={shell.csrf} />
      <h2>
        <Icon name="settings" class="accent" />
        {words("web-settings-you")}
      </h2>
      <label class="field">
        <span>{words("web-name")}</span>
        <input type="text" name="name" required maxlength={80} autocomplete="name" value={props.name} />
      </label>
      <LocaleField shell={shell} locales={props.locales} chosen={props.locale} />
      <PlaceField name="calendar" choices={props.calendars} words={words} />
      <PlaceField name="notes" choices={props.noteStores} words={words} />
      <fieldset class="field">
        <legend>{words("web-settings-days")}</legend>
        <div class="days">
          {props.days.map(({ day, name, chosen }) => (
            <label>
              <input type="checkbox" name="days" value={day} checked={chosen} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="pair">
        <label class="field">
          <span>{words("web-settings-from")}</span>
          <input type="time" name="from" required value={props.from} />
        </label>
        <label class="field">
          <span>{words("web-settings-to")}</span>
          <input type="time" name="to" required value={props.to} />
        </label>
      </div>
      <button class="primary" type="submit">
        {words("web-settings-save")}
      </button>
    </form>
  );
};

/** Where new things of a kind go. */
const PlaceField: FC<{
  name: "calendar" | "notes";
  choices: readonly PlaceChoice[];
  words: Shell["words"];
}> = ({ name, choices, words }) => (
  <label class="field">
    <span>{words(`web-settings-${name}`)}</span>
    <select name={name}>
      {choices.map(({ id, name: label, chosen }) => (
        <option value={id} selected={chosen}>
          {label}
        </option>
      ))}
    </select>
    <small>{words(`web-settings-${name}-hint`)}</small>
  </label>
);

const Telegram: FC<SettingsProps> = ({ shell, bot, botTrouble, caretaker }) => {
  const { words } = shell;
  return (
    <section class="card stack" id="telegram">
      <h2>
        <Icon name="telegram" class="accent" />
        Telegram
      </h2>
      {botTrouble !== null && <Notice tone="bad">{botTrouble}</Notice>}
      {bot.username === null && !caretaker ? (
        <p>{words("web-bot-ask-owner")}</p>
      ) : (
        <BotSteps shell={shell} bot={bot} action="/settings/bot" />
      )}
      {caretaker && bot.username !== null && (
        <details open={bot.problem !== null}>
          <summary>{words("web-bot-other-token")}</summary>
          <BotTokenForm shell={shell} problem={bot.problem} action="/settings/bot" />
        </details>
      )}
    </section>
  );
};
