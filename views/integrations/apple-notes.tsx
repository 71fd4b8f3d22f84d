import type { FC } from "hono/jsx";
import { Csrf, Layout, Notice, type Shell } from "../layout";

export interface AppleNotesProps {
  readonly shell: Shell;
  readonly id: string;
  readonly address: string;
  readonly qr: { readonly size: number; readonly path: string };
  /** The address names this very machine, which a phone cannot reach by it. */
  readonly unreachable: boolean;
  readonly waiting: number;
  /** When a note was last fetched. */
  readonly handed: string | null;
}

/** The bridge to Apple Notes: its address, as text and to scan, and the Shortcut step by step. */
export const AppleNotesPage: FC<AppleNotesProps> = ({ shell, id, address, qr, ...props }) => {
  const { words } = shell;
  const steps = words("web-apple-steps").split("\n");
  return (
    <Layout shell={shell} title="Apple Notes">
      <div class="heading">
        <h1>Apple Notes</h1>
        <p class="lead">{words("web-apple-lead")}</p>
      </div>
      {props.unreachable && <Notice tone="bad">{words("web-apple-unreachable")}</Notice>}
      <section class="card stack bridge">
        <h2>{words("web-apple-address")}</h2>
        <p>{words("web-apple-address-lead")}</p>
        <code class="address">{address}</code>
        <svg class="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={words("web-apple-qr")}>
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <p class="aside">
          {words("web-apple-waiting", { count: props.waiting })}{" "}
          {props.handed === null ? words("web-apple-never") : words("web-apple-handed", { at: props.handed })}
        </p>
      </section>
      <section class="card stack bridge">
        <h2>{words("web-apple-shortcut")}</h2>
        <ol class="instructions">
          {steps.map((step) => (
            <li>{step.trim()}</li>
          ))}
        </ol>
        <p>{words("web-apple-automation")}</p>
      </section>
      <section class="card stack bridge">
        <h2>{words("web-apple-rotate")}</h2>
        <details class="confirm">
          <summary class="button quiet">{words("web-apple-rotate")}</summary>
          <form method="post" action={`/integrations/${id}/apple-notes/rotate`}>
            <Csrf token={shell.csrf} />
            <p>{words("web-apple-rotate-lead")}</p>
            <button type="submit" class="danger">
              {words("web-apple-rotate-confirm")}
            </button>
          </form>
        </details>
      </section>
      <p>
        <a href="/integrations">{words("web-note-place-back")}</a>
      </p>
    </Layout>
  );
};
