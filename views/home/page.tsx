import type { FC } from "hono/jsx";
import { Icon, type IconName } from "../icons";
import { Layout, type Shell } from "../layout";

interface HomePageProps {
  readonly shell: Shell;
  /** Nobody owns this installation yet. */
  readonly unclaimed: boolean;
  readonly botUsername: string | null;
}

const promises: readonly { readonly icon: IconName; readonly id: string }[] = [
  { icon: "chat", id: "web-home-write" },
  { icon: "check", id: "web-home-tap" },
  { icon: "folder", id: "web-home-yours" },
];

export const HomePage: FC<HomePageProps> = ({ shell, unclaimed, botUsername }) => {
  const { words } = shell;
  return (
    <Layout shell={shell} title={words("web-home-title")} kind="column">
      <section class="hero">
        <h1>{words("web-home-headline")}</h1>
        <p class="lead">{words("web-home-lead")}</p>
        <p class="example">“{words("web-example-1")}”</p>
      </section>
      <ul class="promises">
        {promises.map(({ icon, id }) => (
          <li class="card">
            <Icon name={icon} class="accent" />
            <h2>{words(`${id}-title`)}</h2>
            <p>{words(id)}</p>
          </li>
        ))}
      </ul>
      <section class="card entrance">
        {unclaimed ? (
          <>
            <h2>{words("web-home-unclaimed-title")}</h2>
            <p>{words("web-home-unclaimed")}</p>
            <p>
              <a class="button primary" href="/setup">
                {words("web-home-set-up")}
              </a>
            </p>
          </>
        ) : (
          <>
            <h2>{words("web-home-log-in-title")}</h2>
            <ul class="ways">
              {botUsername !== null && (
                <li>
                  <Icon name="telegram" class="accent" />
                  <span>
                    {words("web-home-by-bot")}{" "}
                    <a href={`https://t.me/${botUsername}`} target="_blank" rel="noopener">
                      @{botUsername}
                    </a>
                  </span>
                </li>
              )}
              <li>
                <Icon name="send" class="accent" />
                <span>
                  {words("web-home-by-terminal")} <code>adjutant login-link</code>
                </span>
              </li>
            </ul>
          </>
        )}
      </section>
    </Layout>
  );
};
