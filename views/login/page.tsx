import type { FC } from "hono/jsx";
import { Csrf, Layout, type Shell } from "../layout";

export const LoginPage: FC<{ shell: Shell; token: string }> = ({ shell, token }) => {
  const { words } = shell;
  return (
    <Layout shell={shell} title={words("web-login-title")} kind="card" bare>
      <section class="card stack">
        <h1>{words("web-login-title")}</h1>
        <p>{words("web-login-lead")}</p>
        <form method="post" action={`/login/${encodeURIComponent(token)}`}>
          <Csrf token={shell.csrf} />
          <button class="primary wide" type="submit" autofocus>
            {words("web-login-button")}
          </button>
        </form>
      </section>
    </Layout>
  );
};
