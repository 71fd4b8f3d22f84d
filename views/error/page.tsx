import type { FC } from "hono/jsx";
import { Layout, type Shell } from "../layout";

interface ErrorPageProps {
  readonly shell: Shell;
  /** One sentence: what happened, whether anything was lost, what to do. */
  readonly sentence: string;
  /** Where to go on. */
  readonly next: string;
}

export const ErrorPage: FC<ErrorPageProps> = ({ shell, sentence, next }) => (
  <Layout shell={shell} title={shell.words("web-error-title")} kind="card">
    <section class="card stack">
      <h1>{shell.words("web-error-title")}</h1>
      <p>{sentence}</p>
      <p>
        <a class="button" href={shell.csrf === null ? "/" : next}>
          {shell.words("web-error-home")}
        </a>
      </p>
    </section>
  </Layout>
);
