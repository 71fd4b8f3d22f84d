import type { FC } from "hono/jsx";
import { Layout, type Shell } from "../layout";

export interface EventProps {
  readonly shell: Shell;
  readonly title: string;
  /** When, where, with whom, alerts, notes: a line each. */
  readonly lines: readonly string[];
}

/** One event of the built-in calendar: where the link under a confirmation leads. */
export const EventPage: FC<EventProps> = ({ shell, title, lines }) => (
  <Layout shell={shell} title={title}>
    <article class="card panel">
      <h1 dir="auto">{title}</h1>
      {lines.map((line) => (
        <p dir="auto">{line}</p>
      ))}
      <p>
        <a href="/dashboard">{shell.words("web-event-back")}</a>
      </p>
    </article>
  </Layout>
);
