import type { FC } from "hono/jsx";
import { Layout, type Shell } from "../layout";

/** Where a provider sends somebody who is not logged in in this browser, or under this address. */
export const LandingPage: FC<{ shell: Shell; name: string }> = ({ shell, name }) => {
  const { words } = shell;
  return (
    <Layout shell={shell} title={name} kind="card" bare>
      <h1>{words("web-integrations-landed")}</h1>
      <p class="lead">{words("web-integrations-landed-lead", { name })}</p>
    </Layout>
  );
};
