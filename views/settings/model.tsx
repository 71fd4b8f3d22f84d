import type { FC } from "hono/jsx";
import { Icon } from "../icons";
import { Csrf, Notice, type Shell } from "../layout";

export interface ModelProps {
  readonly shell: Shell;
  /** Which model reads now, in a sentence. */
  readonly reading: string;
  /** Why it does not, though it should. */
  readonly trouble: string | null;
  /** Whether there is one to try. */
  readonly testable: boolean;
  readonly choices: readonly { readonly value: string; readonly name: string; readonly chosen: boolean }[];
  readonly models: readonly string[];
  readonly model: string;
  readonly address: string;
  readonly hasKey: boolean;
  /** What it took this month, a sentence each. */
  readonly usage: readonly string[];
}

export const ModelSection: FC<ModelProps> = (props) => {
  const { shell } = props;
  const { words } = shell;
  return (
    <section class="card stack" id="model">
      <h2>
        <Icon name="chat" class="accent" />
        {words("web-model-title")}
      </h2>
      <p>{props.reading}</p>
      <div id="model-result" class="result" role="status">
        {props.trouble !== null && <Notice tone="bad">{props.trouble}</Notice>}
      </div>
      {props.testable && (
        <form
          method="post"
          action="/settings/model/test"
          hx-post="/settings/model/test"
          hx-target="#model-result"
          hx-disable="find button"
        >
          <Csrf token={shell.csrf} />
          <button type="submit">{words("web-integrations-test")}</button>
        </form>
      )}
      <p>
        <strong>{words("web-model-usage")}</strong>
      </p>
      {props.usage.map((line) => (
        <p>{line}</p>
      ))}
      <details>
        <summary>{words("web-model-change")}</summary>
        <ModelForm {...props} />
      </details>
    </section>
  );
};

const ModelForm: FC<ModelProps> = ({ shell, choices, models, model, address, hasKey }) => {
  const { words } = shell;
  return (
    <form
      method="post"
      action="/settings/model"
      class="stack"
      hx-post="/settings/model"
      hx-target="#model-change-result"
      hx-disable="find button"
    >
      <Csrf token={shell.csrf} />
      <label class="field">
        <span>{words("web-model-which")}</span>
        <select name="which">
          {choices.map((choice) => (
            <option value={choice.value} selected={choice.chosen}>
              {choice.name}
            </option>
          ))}
        </select>
        <small>{words("web-model-which-hint")}</small>
      </label>
      <label class="field">
        <span>{words("web-model-key")}</span>
        <input type="password" name="key" maxlength={500} autocomplete="off" />
        <small>{words(hasKey ? "web-model-key-kept" : "web-model-key-hint")}</small>
      </label>
      <label class="field">
        <span>{words("web-model-name")}</span>
        <input type="text" name="model" maxlength={120} autocomplete="off" list="models" value={model} />
        <datalist id="models">
          {models.map((name) => (
            <option value={name} />
          ))}
        </datalist>
        <small>{words("web-model-name-hint")}</small>
      </label>
      <label class="field">
        <span>{words("web-model-address")}</span>
        <input
          type="url"
          name="address"
          maxlength={300}
          value={address}
          placeholder="https://llm.example.org/v1"
        />
        <small>{words("web-model-address-hint")}</small>
      </label>
      <div id="model-change-result" class="result" role="status" />
      <button class="primary" type="submit">
        {words("web-settings-save")}
      </button>
    </form>
  );
};
