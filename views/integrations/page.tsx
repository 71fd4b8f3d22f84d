import type { FC } from "hono/jsx";
import { Icon, type IconName } from "../icons";
import { Csrf, Layout, Notice, type Shell } from "../layout";
import { ConnectCard, type ConnectProps } from "./connect";

export interface AccountCalendar {
  readonly id: string;
  readonly name: string;
  readonly writable: boolean;
  readonly isGone: boolean;
  readonly isDefault: boolean;
}

export interface AccountProps {
  readonly id: string;
  readonly connector: string;
  readonly label: string;
  readonly builtIn: boolean;
  readonly icon: IconName;
  /** What to say to whoever connected it, or had it looked at, just now. */
  readonly welcome: string | null;
  /** The step after connecting, where there is one. */
  readonly setUp: SetUpProps | null;
  /** Whether it can be tried from here; of another nobody knows that it works. */
  readonly testable: boolean;
  /** Whether guests are written to; null where that is no choice. */
  readonly invites: boolean | null;
  readonly problem: string | null;
  /** Sentences about calendars whose changes show only when they are looked for. */
  readonly untold: readonly string[];
  readonly calendars: readonly AccountCalendar[];
  /** That the default is one of them, and nothing can be written to it. */
  readonly closedDefault: string | null;
  /** Of when what is known of them is; null where they are here themselves. */
  readonly copied: { readonly told: string; readonly isFresh: boolean } | null;
  /** null where it keeps none. */
  readonly notes: { readonly isDefault: boolean } | null;
  /** Whether reminders can show in one of its lists. */
  readonly keepsTasks: boolean;
}

interface SetUpProps {
  readonly href: string;
  /** How it stands. */
  readonly told: string;
  readonly label: string;
  /** Nothing goes there before it is done. */
  readonly isDue: boolean;
}

export interface IntegrationsProps {
  readonly shell: Shell;
  readonly accounts: readonly AccountProps[];
  readonly connectors: readonly ConnectProps[];
}

export const IntegrationsPage: FC<IntegrationsProps> = ({ shell, accounts, connectors }) => {
  const { words } = shell;
  return (
    <Layout shell={shell} title={words("web-nav-integrations")}>
      <div class="heading">
        <h1>{words("web-nav-integrations")}</h1>
        <p class="lead">{words("web-integrations-lead")}</p>
      </div>
      <section aria-labelledby="accounts" class="accounts">
        <h2 id="accounts" class="group">
          {words("web-integrations-accounts")}
        </h2>
        {accounts.map((account) => (
          <AccountCard shell={shell} account={account} />
        ))}
      </section>
      {connectors.length > 0 && (
        <section aria-labelledby="connect">
          <h2 id="connect" class="group">
            {words("web-integrations-connect")}
          </h2>
          {connectors.map((each) => (
            <ConnectCard shell={shell} {...each} />
          ))}
        </section>
      )}
    </Layout>
  );
};

export const AccountCard: FC<{ shell: Shell; account: AccountProps }> = ({ shell, account }) => {
  const { words } = shell;
  const result = `account-${account.id}-result`;
  return (
    <section class="card account" id={`account-${account.id}`}>
      <header class="titled">
        <span class="emblem">
          <Icon name={account.icon} />
        </span>
        <div class="what">
          <h3 dir="auto">{account.label}</h3>
          <span class="aside">
            {account.builtIn ? words("web-integrations-built-in") : account.connector}
          </span>
        </div>
        {account.problem === null && account.testable && (
          <span class="badge good">{words("web-integrations-works")}</span>
        )}
      </header>
      {account.welcome !== null && <Notice tone="good">{account.welcome}</Notice>}
      {account.setUp !== null && <SetUp {...account.setUp} />}
      {account.closedDefault !== null && <Notice tone="bad">{account.closedDefault}</Notice>}
      {account.calendars.length > 0 && <CalendarChoice shell={shell} calendars={account.calendars} />}
      {account.copied !== null && <CopyAge shell={shell} id={account.id} {...account.copied} />}
      {account.untold.map((sentence) => (
        <p class="aside" dir="auto">
          {sentence}
        </p>
      ))}
      {account.invites !== null && <GuestChoice shell={shell} id={account.id} invites={account.invites} />}
      {account.notes !== null && <NotesChoice shell={shell} id={account.id} {...account.notes} />}
      <div id={result} class="result" role="status">
        {account.problem !== null && <Notice tone="bad">{account.problem}</Notice>}
      </div>
      {!account.builtIn && (
        <footer>
          {account.testable && (
            <form
              method="post"
              action={`/integrations/${account.id}/test`}
              hx-post={`/integrations/${account.id}/test`}
              hx-target={`#${result}`}
              hx-disable="find button"
            >
              <Csrf token={shell.csrf} />
              <button type="submit">{words("web-integrations-test")}</button>
            </form>
          )}
          {account.keepsTasks && (
            <a class="button quiet" href={`/integrations/${account.id}/tasks`}>
              {words("web-tasks-title")}
            </a>
          )}
          <details class="confirm">
            <summary class="button quiet">{words("web-integrations-disconnect")}</summary>
            <form
              method="post"
              action={`/integrations/${account.id}/disconnect`}
              hx-delete={`/integrations/${account.id}`}
              hx-target={`#${result}`}
            >
              <Csrf token={shell.csrf} />
              <p>{words("web-integrations-disconnect-lead")}</p>
              <button type="submit" class="danger">
                {words("web-integrations-disconnect-confirm", { label: account.label })}
              </button>
            </form>
          </details>
        </footer>
      )}
    </section>
  );
};

const GuestChoice: FC<{ shell: Shell; id: string; invites: boolean }> = ({ shell, id, invites }) => {
  const { words } = shell;
  return (
    <form method="post" action={`/integrations/${id}/guests`} class="calendars">
      <Csrf token={shell.csrf} />
      <ul>
        <li>
          <span class="what aside">{words(invites ? "web-guests-written" : "web-guests-quiet")}</span>
          <button type="submit" name="invites" value={invites ? "no" : "yes"} class="quiet small">
            {words(invites ? "web-guests-stop" : "web-guests-start")}
          </button>
        </li>
      </ul>
    </form>
  );
};

/** One default among all accounts' calendars: each writable one offers to be it. */
const CalendarChoice: FC<{ shell: Shell; calendars: readonly AccountCalendar[] }> = ({
  shell,
  calendars,
}) => {
  const { words } = shell;
  return (
    <form method="post" action="/integrations/default-calendar" class="calendars">
      <Csrf token={shell.csrf} />
      <ul>
        {calendars.map((calendar) => (
          <li>
            <span class="what" dir="auto">
              {calendar.name}
            </span>
            {!calendar.writable && (
              <span class="aside">
                {words(calendar.isGone ? "web-integrations-gone" : "web-integrations-read-only")}
              </span>
            )}
            {calendar.isDefault ? (
              <span class="badge">{words("web-integrations-default")}</span>
            ) : (
              calendar.writable && (
                <button type="submit" name="calendar" value={calendar.id} class="quiet small">
                  {words("web-integrations-make-default")}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </form>
  );
};

/** Of when the copies of an account's calendars are, and the way to have its calendars listed anew. */
const CopyAge: FC<{ shell: Shell; id: string; told: string; isFresh: boolean }> = (props) => {
  const { shell, id, told, isFresh } = props;
  const action = `/integrations/${id}/calendars`;
  return (
    <form
      method="post"
      action={action}
      class="copied"
      hx-post={action}
      hx-target={`#account-${id}-result`}
      hx-disable="find button"
    >
      <Csrf token={shell.csrf} />
      <span class={isFresh ? "aside" : "problem"}>{told}</span>
      <button type="submit" class="quiet small">
        {shell.words("web-integrations-look-again")}
      </button>
    </form>
  );
};

const SetUp: FC<SetUpProps> = ({ href, told, label, isDue }) => (
  <p class="set-up">
    <span dir="auto">{told}</span>
    <a class={isDue ? "button primary" : "button"} href={href}>
      {label}
    </a>
  </p>
);

/** One default among all accounts that keep notes. */
const NotesChoice: FC<{ shell: Shell; id: string; isDefault: boolean }> = ({ shell, id, isDefault }) => {
  const { words } = shell;
  return (
    <form method="post" action="/integrations/default-note-store" class="calendars">
      <Csrf token={shell.csrf} />
      <ul>
        <li>
          <span class="what">{words("web-integrations-notes")}</span>
          {isDefault ? (
            <span class="badge">{words("web-integrations-default")}</span>
          ) : (
            <button type="submit" name="store" value={id} class="quiet small">
              {words("web-integrations-make-default")}
            </button>
          )}
        </li>
      </ul>
    </form>
  );
};
