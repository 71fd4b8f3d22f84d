import type { FC } from "hono/jsx";
import { Csrf, Layout, Notice, type Shell } from "../layout";

export interface NotePlaceProps {
  readonly shell: Shell;
  readonly id: string;
  readonly account: string;
  readonly connector: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  /** The one that is being set up. */
  readonly place: string | null;
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly name: string; readonly chosen: boolean }[];
  }[];
}

/** Where in an account notes go, and which of its fields they fill. */
export const NotePlacePage: FC<NotePlaceProps> = ({ shell, id, places, place, fields, ...props }) => {
  const { words } = shell;
  const action = `/integrations/${id}/notes`;
  return (
    <Layout shell={shell} title={words("web-note-place")}>
      <div class="heading">
        <h1>{words("web-note-place")}</h1>
        <p class="lead" dir="auto">{`${props.connector} · ${props.account}`}</p>
      </div>
      {places.length === 0 && <Notice tone="plain">{words("web-note-place-none")}</Notice>}
      {places.length > 0 && (
        <form method="get" action={action} class="card stack">
          <label class="field">
            <span>{words("web-note-place-which")}</span>
            <select name="place" required>
              {place === null && <option value="" selected disabled />}
              {places.map((each) => (
                <option value={each.id} selected={each.id === place}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
          <div class="submit">
            <button type="submit" class={place === null ? "primary" : undefined}>
              {words("web-note-place-next")}
            </button>
          </div>
        </form>
      )}
      {place !== null && (
        <form method="post" action={action} class="card stack note-fields">
          <Csrf token={shell.csrf} />
          <input type="hidden" name="place" value={place} />
          <p>{words("web-note-fields")}</p>
          {fields.map((field) => (
            <label class="field">
              <span>{field.label}</span>
              <select name={field.name}>
                <option value="">{words("web-note-field-none")}</option>
                {field.options.map((each) => (
                  <option value={each.id} selected={each.chosen}>
                    {each.name}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <div class="submit">
            <button class="primary" type="submit">
              {words("web-settings-save")}
            </button>
          </div>
        </form>
      )}
      <p>
        <a href="/integrations">{words("web-note-place-back")}</a>
      </p>
    </Layout>
  );
};
