import type { FC } from "hono/jsx";
import { Csrf, Notice, type Shell } from "./layout";

export interface ZoneChoice {
  readonly zone: string;
  /** What the clock says there now. */
  readonly time: string;
}

interface ZonePickerProps {
  readonly shell: Shell;
  readonly action: string;
  /** What was typed, and what it may mean; null before anything was. */
  readonly search: { readonly place: string; readonly choices: readonly ZoneChoice[] } | null;
  readonly current: ZoneChoice | null;
}

/**
 * Asks where somebody is: by a place that they type, or by the browser's own zone, which a script fills in. Either way
 * nothing is set until they confirm it, with the clock there before their eyes.
 */
export const ZonePicker: FC<ZonePickerProps> = ({ shell, action, search, current }) => {
  const { words } = shell;
  return (
    <div class="zone-picker" id="zone-picker">
      {current !== null && (
        <p class="current">
          {words("web-zone-current", { zone: readableZone(current.zone), time: current.time })}
        </p>
      )}
      {search !== null && search.choices.length === 0 && (
        <Notice tone="bad">{words("web-zone-unknown", { place: search.place })}</Notice>
      )}
      {search !== null && search.choices.length > 0 && (
        <form method="post" action={action} class="choices">
          <Csrf token={shell.csrf} />
          <p>{words("web-zone-which")}</p>
          {search.choices.map((choice, index) => (
            <button type="submit" name="zone" value={choice.zone} class={index === 0 ? "primary" : undefined}>
              <span>{readableZone(choice.zone)}</span>
              <span class="aside">{words("web-zone-now", { time: choice.time })}</span>
            </button>
          ))}
        </form>
      )}
      <form
        method="post"
        action={action}
        class="browser-zone"
        data-browser-zone
        data-current-zone={current?.zone}
        hidden
      >
        <Csrf token={shell.csrf} />
        <button
          type="submit"
          name="zone"
          value=""
          class={search === null && current === null ? "primary" : undefined}
        >
          <span data-zone-name />
          <span class="aside">{words("web-zone-browser")}</span>
        </button>
      </form>
      <form method="post" action={action} class="inline">
        <Csrf token={shell.csrf} />
        <label class="field">
          <span>{words(search === null ? "web-zone-place" : "web-zone-other-place")}</span>
          <input
            type="text"
            name="place"
            required
            maxlength={100}
            autocomplete="off"
            placeholder={words("web-zone-example")}
            value={search?.place ?? ""}
          />
        </label>
        <button type="submit">{words("web-zone-search")}</button>
      </form>
    </div>
  );
};

export function readableZone(zone: string): string {
  return zone.replaceAll("_", " ");
}
