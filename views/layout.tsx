import type { Child, FC } from "hono/jsx";
import type { Wording } from "../src/i18n/wording";
import { Icon } from "./icons";

export const sections = ["chat", "dashboard", "notes", "integrations", "settings"] as const;
export type Section = (typeof sections)[number];

/** What every page needs whatever it shows. */
export interface Shell {
  readonly words: Wording;
  readonly locale: string;
  /** null while nobody is logged in. */
  readonly csrf: string | null;
  readonly section: Section | null;
  readonly assets: Readonly<Record<"style" | "script" | "htmx" | "icon", string>>;
}

interface LayoutProps {
  readonly shell: Shell;
  readonly title: string;
  /** How the content lies on the page: a text column, a narrow card for one step, or the whole height for the chat. */
  readonly kind?: "column" | "card" | "full";
  /** Leaves the sections out, where one step leads to the next. */
  readonly bare?: boolean;
  readonly children?: Child;
}

export const Layout: FC<LayoutProps> = ({ shell, title, kind = "column", bare = false, children }) => {
  const { words, assets, csrf } = shell;
  const headers = csrf === null ? {} : { "hx-headers:inherited": JSON.stringify({ "X-CSRF-Token": csrf }) };
  return (
    <html lang={shell.locale} class={`page-${kind}`}>
      <head>
        <meta charset="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f6f4ef" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141513" media="(prefers-color-scheme: dark)" />
        <meta name="htmx-config" content='{"history":false,"includeIndicatorCSS":false}' />
        <title>{`${title} · Adjutant`}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.htmx} defer />
        <script src={assets.script} defer />
      </head>
      <body {...headers} data-unreachable={words("web-unreachable")}>
        <a class="skip" href="#main">
          {words("web-skip")}
        </a>
        <Header shell={shell} bare={bare} />
        <div id="notice" class="notices" role="alert" />
        <main id="main" class={kind} tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
};

const Header: FC<{ shell: Shell; bare: boolean }> = ({ shell, bare }) => {
  const { words, csrf } = shell;
  return (
    <header class="top">
      <a class="brand" href={csrf === null ? "/" : "/dashboard"}>
        <img src={shell.assets.icon} alt="" width="30" height="30" />
        <span>Adjutant</span>
      </a>
      {csrf !== null && (
        <>
          {!bare && <Sections shell={shell} />}
          <form class="logout" method="post" action="/logout">
            <Csrf token={csrf} />
            <button class="quiet" type="submit">
              <Icon name="logout" />
              <span>{words("web-log-out")}</span>
            </button>
          </form>
        </>
      )}
    </header>
  );
};

const Sections: FC<{ shell: Shell }> = ({ shell }) => (
  <nav class="sections" aria-label={shell.words("web-nav")}>
    {sections.map((section) => (
      <a href={`/${section}`} aria-current={section === shell.section ? "page" : undefined}>
        <Icon name={section} />
        <span>{shell.words(`web-nav-${section}`)}</span>
      </a>
    ))}
  </nav>
);

/** Every form that changes something carries the session's token; scripts or none. */
export const Csrf: FC<{ token: string | null }> = ({ token }) =>
  token === null ? null : <input type="hidden" name="csrf" value={token} />;

export const Notice: FC<{ tone: "good" | "bad" | "plain"; children?: Child }> = ({ tone, children }) => (
  <p class={`notice ${tone}`}>{children}</p>
);
