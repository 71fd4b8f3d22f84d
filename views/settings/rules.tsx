import type { FC } from "hono/jsx";
import { Icon } from "../icons";
import { Csrf, Notice, type Shell } from "../layout";

interface Choice {
  readonly value: string;
  readonly name: string;
}

export interface RuleProps {
  readonly id: string;
  /** The whole rule, in a sentence. */
  readonly sentence: string;
  /** What is wrong with it; null when all is well. */
  readonly problem: string | null;
  /** Where it could lead instead. */
  readonly instead: readonly Choice[];
}

export interface RulesProps {
  readonly shell: Shell;
  readonly rules: readonly RuleProps[];
  /** Where everything goes that no rule matches, in a sentence. */
  readonly otherwise: string;
  readonly languages: readonly Choice[];
  readonly channels: readonly Choice[];
  readonly calendars: readonly Choice[];
  readonly noteStores: readonly Choice[];
  /** null while no sentence can be read: the time zone is not known. */
  readonly tried: TriedProps | null;
}

export interface TriedProps {
  readonly text: string;
  readonly channel: string;
  /** What would become of it, a sentence each. */
  readonly outcomes: readonly string[];
}

export const RulesSection: FC<RulesProps> = (props) => {
  const { shell, rules, tried } = props;
  const { words } = shell;
  return (
    <section class="card stack" id="rules">
      <h2>
        <Icon name="route" class="accent" />
        {words("web-rules-title")}
      </h2>
      <p class="lead">{words(rules.length === 0 ? "web-rules-none" : "web-rules-lead")}</p>
      {rules.length > 0 && (
        <ol class="rules">
          {rules.map((rule, index) => (
            <Rule shell={shell} rule={rule} first={index === 0} last={index === rules.length - 1} />
          ))}
          <li class="aside">{props.otherwise}</li>
        </ol>
      )}
      {tried !== null && rules.length > 0 && (
        <TryForm shell={shell} channels={props.channels} tried={tried} />
      )}
      <details>
        <summary class="button">{words("web-rules-add-title")}</summary>
        <AddForm {...props} />
      </details>
    </section>
  );
};

const Rule: FC<{ shell: Shell; rule: RuleProps; first: boolean; last: boolean }> = ({
  shell,
  rule,
  first,
  last,
}) => {
  const { words } = shell;
  const path = `/settings/rules/${rule.id}`;
  return (
    <li>
      <span class="what" dir="auto">
        {rule.sentence}
      </span>
      {rule.problem !== null && <Notice tone="bad">{rule.problem}</Notice>}
      {rule.instead.length > 0 && (
        <form method="post" action={`${path}/target`} class="inline" {...swaps(`${path}/target`)}>
          <Csrf token={shell.csrf} />
          <label class="field">
            <span class="unseen">{words("web-rules-target")}</span>
            <select name="target">
              <Options choices={rule.instead} />
            </select>
          </label>
          <button type="submit">{words("web-rules-use")}</button>
        </form>
      )}
      <form method="post" action={path} class="tools" {...swaps(path)}>
        <Csrf token={shell.csrf} />
        {!first && <Tool verb="up" label={words("web-rules-up")} />}
        {!last && <Tool verb="down" label={words("web-rules-down")} />}
        <Tool verb="remove" label={words("web-rules-remove")} />
      </form>
    </li>
  );
};

const Tool: FC<{ verb: string; label: string }> = ({ verb, label }) => (
  <button type="submit" name="do" value={verb} class="quiet small">
    {label}
  </button>
);

const TryForm: FC<{ shell: Shell; channels: readonly Choice[]; tried: TriedProps }> = ({
  shell,
  channels,
  tried,
}) => {
  const { words } = shell;
  return (
    <form
      method="post"
      action="/settings/rules/try#rules"
      class="stack try"
      hx-post="/settings/rules/try"
      hx-target="#rules-try-result"
      hx-disable="find button"
    >
      <Csrf token={shell.csrf} />
      <label class="field">
        <span>{words("web-rules-try-title")}</span>
        <input
          type="text"
          name="text"
          required
          maxlength={500}
          autocomplete="off"
          value={tried.text}
          placeholder={words("web-rules-try-example")}
        />
      </label>
      <div class="inline">
        <label class="field">
          <span>{words("web-rules-channel")}</span>
          <select name="channel">
            <Options choices={channels} chosen={tried.channel} />
          </select>
        </label>
        <button type="submit">{words("web-rules-try")}</button>
      </div>
      <div id="rules-try-result" class="result" role="status">
        <Outcomes outcomes={tried.outcomes} />
      </div>
    </form>
  );
};

export const Outcomes: FC<{ outcomes: readonly string[] }> = ({ outcomes }) => (
  <>
    {outcomes.map((outcome) => (
      <Notice tone="plain">{outcome}</Notice>
    ))}
  </>
);

const AddForm: FC<RulesProps> = (props) => {
  const { shell } = props;
  const { words } = shell;
  return (
    <form method="post" action="/settings/rules" class="stack" {...swaps("/settings/rules")}>
      <Csrf token={shell.csrf} />
      <div class="pair">
        <label class="field">
          <span>{words("web-rules-what")}</span>
          <select name="intent">
            <option value="event">{words("web-rules-what-event")}</option>
            <option value="note">{words("web-rules-what-note")}</option>
            <option value="reminder">{words("web-rules-what-reminder")}</option>
          </select>
        </label>
        <label class="field">
          <span>{words("web-rules-target")}</span>
          <select name="target">
            <optgroup label={words("web-rules-target-calendars")}>
              <Options choices={props.calendars} />
            </optgroup>
            <optgroup label={words("web-rules-target-notes")}>
              <Options choices={props.noteStores} />
            </optgroup>
          </select>
        </label>
      </div>
      <p class="aside">{words("web-rules-add-lead")}</p>
      <div class="pair">
        <Text name="hashtag" shell={shell} placeholder="#" longest={50} />
        <Text name="keyword" shell={shell} placeholder={null} longest={80} />
      </div>
      <Text name="attendee" shell={shell} placeholder={null} longest={120} />
      <div class="pair">
        <label class="field">
          <span>{words("web-rules-from")}</span>
          <input type="time" name="from" />
        </label>
        <label class="field">
          <span>{words("web-rules-to")}</span>
          <input type="time" name="to" />
        </label>
      </div>
      <p class="aside">{words("web-rules-time-hint")}</p>
      <div class="pair">
        <label class="field">
          <span>{words("web-rules-language")}</span>
          <select name="language">
            <option value="">{words("web-rules-any")}</option>
            <Options choices={props.languages} />
          </select>
        </label>
        <label class="field">
          <span>{words("web-rules-channel")}</span>
          <select name="channel">
            <option value="">{words("web-rules-any")}</option>
            <Options choices={props.channels} />
          </select>
        </label>
      </div>
      <div id="rules-add-result" class="result" role="status" />
      <button class="primary" type="submit">
        {words("web-rules-add")}
      </button>
    </form>
  );
};

const Text: FC<{
  name: "hashtag" | "keyword" | "attendee";
  shell: Shell;
  placeholder: string | null;
  longest: number;
}> = ({ name, shell, placeholder, longest }) => (
  <label class="field">
    <span>{shell.words(`web-rules-${name}`)}</span>
    <input
      type="text"
      name={name}
      maxlength={longest}
      autocomplete="off"
      autocapitalize="off"
      {...(placeholder !== null && { placeholder })}
    />
    <small>{shell.words(`web-rules-${name}-hint`)}</small>
  </label>
);

const Options: FC<{ choices: readonly Choice[]; chosen?: string }> = ({ choices, chosen }) => (
  <>
    {choices.map(({ value, name }) => (
      <option value={value} selected={value === chosen}>
        {name}
      </option>
    ))}
  </>
);

/** What changes the rules answers with this section as it is now. */
function swaps(path: string) {
  return {
    "hx-post": path,
    "hx-target": "#rules",
    "hx-swap": "outerHTML",
    "hx-disable": "find button",
  };
}
