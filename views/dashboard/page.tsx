import type { Child, FC } from "hono/jsx";
import { Icon, type IconName } from "../icons";
import { Csrf, Layout, Notice, type Shell } from "../layout";

export interface DashboardDay {
  readonly name: string;
  readonly distance: string;
  readonly entries: readonly DashboardEntry[];
}

export interface DashboardEntry {
  readonly kind: "event" | "reminder";
  /** "13:00 – 14:30", or the word for all day. */
  readonly time: string;
  readonly title: string;
  /** Place, people, calendar: what there is. */
  readonly details: readonly string[];
}

export interface DashboardDraft {
  readonly id: string;
  readonly kind: "event" | "import" | "note" | "reminder" | "change" | "cancellation";
  readonly title: string;
  readonly when: string | null;
}

export interface DashboardAccount {
  readonly id: string;
  readonly connector: string;
  readonly label: string;
  readonly calendars: number;
  /** What is wrong with it, in a sentence; null when all is well. */
  readonly problem: string | null;
}

export interface DashboardBot {
  readonly tone: "good" | "bad" | "plain";
  readonly sentence: string;
  /** Where it is set up, while it is not. */
  readonly link: string | null;
}

export interface DashboardJob {
  readonly id: number;
  readonly sentence: string;
  readonly when: string | null;
}

export interface DashboardProps {
  readonly shell: Shell;
  readonly greeting: string;
  readonly today: string | null;
  /** null until the time zone is known. */
  readonly days: readonly DashboardDay[] | null;
  readonly unanswered: string | null;
  /** For whom a copy spoke, a line each. */
  readonly aged: readonly string[];
  readonly drafts: readonly DashboardDraft[];
  readonly accounts: readonly DashboardAccount[];
  readonly bot: DashboardBot;
  readonly jobs: readonly DashboardJob[];
}

export const DashboardPage: FC<DashboardProps> = (props) => {
  const { shell } = props;
  const { words } = shell;
  return (
    <Layout shell={shell} title={words("web-nav-dashboard")}>
      <div class="heading">
        <h1>{props.greeting}</h1>
        {props.today !== null && <p class="lead">{props.today}</p>}
      </div>
      <div class="dashboard">
        <div>
          <Agenda {...props} />
        </div>
        <div>
          <Drafts shell={shell} drafts={props.drafts} />
          <Jobs shell={shell} jobs={props.jobs} />
          <Health shell={shell} accounts={props.accounts} bot={props.bot} />
        </div>
      </div>
    </Layout>
  );
};

const Panel: FC<{ id: string; icon: IconName; title: string; children?: Child }> = ({
  id,
  icon,
  title,
  children,
}) => (
  <section class="card panel" aria-labelledby={id}>
    <h2 id={id}>
      <Icon name={icon} class="accent" />
      {title}
    </h2>
    {children}
  </section>
);

const Agenda: FC<DashboardProps> = ({ shell, days, unanswered, aged }) => {
  const { words } = shell;
  return (
    <Panel id="agenda" icon="calendar" title={words("web-dashboard-agenda")}>
      {unanswered !== null && <Notice tone="bad">{unanswered}</Notice>}
      {aged.map((line) => (
        <Notice tone="plain">{line}</Notice>
      ))}
      {days === null && (
        <p>
          {words("web-dashboard-no-zone")} <a href="/settings#zone">{words("web-dashboard-set-zone")}</a>
        </p>
      )}
      {days?.length === 0 && <p class="nothing">{words("web-dashboard-nothing-on")}</p>}
      {days?.map((day) => (
        <section class="agenda-day">
          <h3>
            {day.name} <span class="aside">{day.distance}</span>
          </h3>
          <ul>
            {day.entries.map((entry) => (
              <li class={entry.kind}>
                <span class="time">{entry.time}</span>
                <span class="what">
                  <strong dir="auto">{entry.title}</strong>
                  {entry.details.length > 0 && (
                    <span class="aside" dir="auto">
                      {entry.details.join(" · ")}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  );
};

const draftIcons = {
  event: "calendar",
  import: "calendar",
  note: "note",
  reminder: "clock",
  change: "repeat",
  cancellation: "calendar",
} as const satisfies Record<DashboardDraft["kind"], IconName>;

const Drafts: FC<{ shell: Shell; drafts: readonly DashboardDraft[] }> = ({ shell, drafts }) => {
  const { words } = shell;
  return (
    <Panel id="drafts" icon="chat" title={words("web-dashboard-drafts", { count: drafts.length })}>
      {drafts.length === 0 ? (
        <p class="nothing">{words("web-dashboard-no-drafts")}</p>
      ) : (
        <>
          <ul class="drafts">
            {drafts.map((draft) => (
              <li>
                <Icon name={draftIcons[draft.kind]} class="muted" />
                <span class="what">
                  <strong dir="auto">{draft.title}</strong>
                  {draft.when !== null && <span class="aside">{draft.when}</span>}
                </span>
              </li>
            ))}
          </ul>
          <form method="post" action="/chat">
            <Csrf token={shell.csrf} />
            <button type="submit" name="text" value="/drafts">
              {words("web-dashboard-decide")}
            </button>
          </form>
        </>
      )}
    </Panel>
  );
};

const Jobs: FC<{ shell: Shell; jobs: readonly DashboardJob[] }> = ({ shell, jobs }) => {
  const { words } = shell;
  if (jobs.length === 0) return null;
  return (
    <Panel id="jobs" icon="warning" title={words("web-dashboard-jobs", { count: jobs.length })}>
      <p>{words("web-dashboard-jobs-lead")}</p>
      <ul class="jobs">
        {jobs.map((job) => (
          <li>
            <span class="what">
              {job.sentence}
              {job.when !== null && <span class="aside">{job.when}</span>}
            </span>
            <form method="post" action={`/jobs/${job.id}/retry`}>
              <Csrf token={shell.csrf} />
              <button type="submit">{words("web-dashboard-retry")}</button>
            </form>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

const Health: FC<Pick<DashboardProps, "shell" | "accounts" | "bot">> = ({ shell, accounts, bot }) => {
  const { words } = shell;
  return (
    <Panel id="health" icon="integrations" title={words("web-dashboard-connected")}>
      <ul class="health">
        <li>
          <Dot tone={bot.tone} />
          <span class="what">
            <strong>Telegram</strong>
            <span class={bot.tone === "bad" ? "problem" : "aside"}>{bot.sentence}</span>
            {bot.link !== null && <a href={bot.link}>{words("web-bot-set-up")}</a>}
          </span>
        </li>
        {accounts.map((account) => (
          <li>
            <Dot tone={account.problem === null ? "good" : "bad"} />
            <span class="what">
              <strong dir="auto">{account.label}</strong>
              {account.problem === null ? (
                <span class="aside">
                  {account.calendars === 0
                    ? account.connector
                    : words("web-account-fine", { connector: account.connector, count: account.calendars })}
                </span>
              ) : (
                <span class="problem">{account.problem}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href="/integrations">
          {words("web-dashboard-manage")}
        </a>
      </p>
    </Panel>
  );
};

const Dot: FC<{ tone: "good" | "bad" | "plain" }> = ({ tone }) => (
  <span class={`dot ${tone}`} aria-hidden="true" />
);
