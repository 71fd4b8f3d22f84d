import type { Child, FC } from "hono/jsx";
import { Icon, type IconName } from "../icons";
import { Csrf, Layout, Notice, type Shell } from "../layout";

export interface ConnectField {
  readonly name: string;
  readonly label: string;
  readonly type: "url" | "text" | "password" | "long";
  readonly required: boolean;
  readonly placeholder: string | null;
}

export type WayProps =
  | { readonly kind: "form"; readonly fields: readonly ConnectField[] }
  | { readonly kind: "oauth"; readonly device: boolean }
  /** Not open in this installation, for want of these variables. */
  | { readonly kind: "closed"; readonly needs: readonly string[] };

export interface ConnectProps {
  readonly connector: string;
  readonly name: string;
  readonly icon: IconName;
  readonly lead: string;
  readonly hints: readonly string[];
  /** Address of its guide. */
  readonly guide: string | null;
  /** The redirect address that its provider has to know; null where there is none, or it is no matter of whoever looks. */
  readonly redirect: string | null;
  readonly ways: readonly WayProps[];
}

/** One connector that could be connected, with its ways below each other. */
export const ConnectCard: FC<ConnectProps & { shell: Shell }> = ({ shell, ways, ...props }) => {
  const { words } = shell;
  return (
    <details class="card connect" id={`connect-${props.connector}`}>
      <summary class="titled">
        <span class="emblem">
          <Icon name={props.icon} />
        </span>
        <span class="what">
          <strong>{props.name}</strong>
          <span class="aside">{props.lead}</span>
        </span>
      </summary>
      {props.hints.length > 0 && (
        <ul class="hints">
          {props.hints.map((hint) => (
            <li>{hint}</li>
          ))}
        </ul>
      )}
      {props.guide !== null && (
        <p>
          <a href={props.guide} target="_blank" rel="noreferrer">
            {words("web-integrations-guide")}
          </a>
        </p>
      )}
      {props.redirect !== null && (
        <div class="redirect">
          <p class="aside">{words("web-integrations-redirect", { name: props.name })}</p>
          <code class="address">{props.redirect}</code>
        </div>
      )}
      {ways.map((way, index) => (
        <>
          {index > 0 && <p class="aside or">{words("web-integrations-or")}</p>}
          {way.kind === "form" && <ConnectForm shell={shell} {...props} fields={way.fields} />}
          {way.kind === "oauth" && <ConsentStart shell={shell} {...props} device={way.device} />}
          {way.kind === "closed" && (
            <Notice tone="plain">
              {words("web-integrations-closed", { name: props.name, needs: way.needs.join(", ") })}
            </Notice>
          )}
        </>
      ))}
    </details>
  );
};

const ConnectForm: FC<{ shell: Shell; connector: string; fields: readonly ConnectField[] }> = ({
  shell,
  connector,
  fields,
}) => {
  const { words } = shell;
  const action = `/integrations/${connector}/connect`;
  const result = `connect-${connector}-result`;
  return (
    <form
      method="post"
      action={action}
      class="stack"
      hx-post={action}
      hx-target={`#${result}`}
      hx-disable="find button"
      hx-indicator="find .busy"
    >
      <Csrf token={shell.csrf} />
      {fields.map((field) => (
        <label class="field" for={`${connector}-${field.name}`}>
          <span>{field.label}</span>
          {field.type === "long" ? (
            <textarea
              id={`${connector}-${field.name}`}
              name={field.name}
              rows={6}
              required={field.required}
              maxlength={10_000}
              placeholder={field.placeholder ?? undefined}
              autocomplete="off"
              spellcheck={false}
            />
          ) : (
            <input
              id={`${connector}-${field.name}`}
              type={field.type === "url" ? "text" : field.type}
              inputmode={field.type === "url" ? "url" : undefined}
              name={field.name}
              required={field.required}
              maxlength={2000}
              placeholder={field.placeholder ?? undefined}
              autocomplete={field.type === "password" ? "new-password" : "off"}
              autocapitalize="none"
              spellcheck={false}
            />
          )}
        </label>
      ))}
      <div id={result} class="result" role="alert" />
      <div class="submit">
        <button class="primary" type="submit">
          {words("web-integrations-connect-button")}
        </button>
        <span class="busy aside">{words("web-integrations-trying")}</span>
      </div>
    </form>
  );
};

/** The first step towards the provider's page; the second takes this one's place. */
const ConsentStart: FC<{ shell: Shell; connector: string; name: string; device: boolean }> = ({
  shell,
  connector,
  name,
  device,
}) => {
  const { words } = shell;
  const result = `consent-${connector}-result`;
  const begin = (route: string, label: string, kind: string) => {
    const action = `/integrations/${connector}/${route}`;
    return (
      <form method="post" action={action} hx-post={action} hx-target={`#${result}`} hx-disable="find button">
        <Csrf token={shell.csrf} />
        <button class={kind} type="submit">
          {label}
        </button>
      </form>
    );
  };
  return (
    <div class="stack consent">
      <div class="submit">
        {begin("authorize", words("web-integrations-authorize", { name }), "primary")}
        {device && begin("device", words("web-integrations-device"), "quiet")}
      </div>
      <div id={result} class="result" role="alert" />
    </div>
  );
};

/** The link to the provider's page and, where it cannot send people back to this one, the field for pasting. */
export const ConsentLink: FC<{
  shell: Shell;
  connector: string;
  name: string;
  url: string;
  /** Where it leads back to, where people paste the address that they landed on. */
  landing: string | null;
  /** What may stop people there. */
  advice: string | null;
}> = ({ shell, connector, name, url, landing, advice }) => {
  const { words } = shell;
  const action = `/integrations/${connector}/callback`;
  const result = `paste-${connector}-result`;
  return (
    <div class="stack">
      {advice !== null && <p class="aside">{advice}</p>}
      <a class="button primary" href={url} target={landing === null ? undefined : "_blank"} rel="noreferrer">
        {words("web-integrations-go-on", { name })}
      </a>
      {landing !== null && (
        <form
          method="post"
          action={action}
          class="stack"
          hx-post={action}
          hx-target={`#${result}`}
          hx-disable="find button"
        >
          <Csrf token={shell.csrf} />
          <label class="field">
            <span>{words("web-integrations-paste", { name })}</span>
            <input
              type="text"
              inputmode="url"
              name="address"
              required
              maxlength={8000}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              placeholder={`${landing}?…`}
            />
          </label>
          <div id={result} class="result" role="alert" />
          <div class="submit">
            <button type="submit">{words("web-integrations-connect-button")}</button>
          </div>
        </form>
      )}
    </div>
  );
};

/** A step of connecting as a page of its own. */
export const ConsentPage: FC<{ shell: Shell; name: string; step: Child }> = ({ shell, name, step }) => (
  <Layout shell={shell} title={name}>
    <div class="heading">
      <h1>{name}</h1>
    </div>
    <section class="card connect">{step}</section>
    <p>
      <a href="/integrations">{shell.words("web-note-place-back")}</a>
    </p>
  </Layout>
);

/** The code to enter at the provider's page, asking every few seconds whether it was. */
export const ConsentCode: FC<{
  shell: Shell;
  connector: string;
  name: string;
  page: string;
  code: string;
  id: string;
}> = ({ shell, connector, name, page, code, id }) => {
  const { words } = shell;
  return (
    <div
      class="stack"
      hx-get={`/integrations/${connector}/device/${id}`}
      hx-trigger="every 3s"
      hx-swap="outerHTML"
    >
      <p>{words("web-integrations-device-code", { name })}</p>
      <p class="code-to-enter">{code}</p>
      <a class="button primary" href={page} target="_blank" rel="noreferrer">
        {words("web-integrations-go-on", { name })}
      </a>
    </div>
  );
};
