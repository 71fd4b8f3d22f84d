import type { Hono } from "hono";
import {
  type DashboardBot,
  type DashboardDay,
  type DashboardDraft,
  type DashboardEntry,
  type DashboardJob,
  DashboardPage,
} from "../../../views/dashboard/page";
import type { Account } from "../../assistant/accounts/list-accounts";
import type { AgendaDay } from "../../assistant/calendars/agenda";
import type { CalendarOccurrence } from "../../assistant/calendars/calendars";
import { type Dashboard, readDashboard } from "../../assistant/read-dashboard";
import { retryJob } from "../../assistant/retry-job";
import { describeAges, describeClock, describeShort } from "../../chat/cards/describe";
import { type Draft, draftWhen } from "../../domain/draft";
import type { User } from "../../domain/user";
import { spanOf } from "../../domain/when";
import { formatDate, formatDistance, formatList, formatTime } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";
import { describeAccount, nameConnector } from "../account";
import { describeBot, requireCaretaker } from "../bot";
import { WebFault } from "../failures/fault";
import { requireUser } from "../guard/session";
import { seeOther, sendPage, shellOf } from "../render";
import type { Web, WebEnv } from "../web";

export function serveDashboard(app: Hono<WebEnv>, web: Web): void {
  app.get("/dashboard", async (c) => {
    const user = requireUser(c);
    const { words } = c.var;
    const now = web.assistant.now();
    const dashboard = await readDashboard(web.assistant, user, c.var.signal);
    const { unanswered = [], aged = [] } = dashboard.agenda ?? {};
    const page = (
      <DashboardPage
        shell={shellOf(c, "dashboard")}
        greeting={words(`web-greeting-${partOfDay(now, user.zone)}`, { name: user.name })}
        today={
          user.zone === null ? null : formatDate(now.toZonedDateTimeISO(user.zone).toPlainDate(), user.locale)
        }
        days={composeDays(dashboard, user, now, words)}
        unanswered={
          unanswered.length === 0
            ? null
            : words("web-dashboard-unanswered", { calendars: formatList(unanswered, user.locale) })
        }
        aged={describeAges(aged, { zone: user.zone ?? "UTC", locale: user.locale }, now, words)}
        drafts={dashboard.drafts.map((draft) => composeDraft(draft, user, words))}
        accounts={dashboard.accounts.map((account) => composeAccount(account, words))}
        bot={composeBot(web, user, words)}
        jobs={dashboard.deadJobs.map((job) => composeJob(job, user, words))}
      />
    );
    return sendPage(c, page);
  });

  app.post("/jobs/:id{[0-9]+}/retry", async (c) => {
    requireCaretaker(requireUser(c));
    if (!(await retryJob(web.assistant, Number(c.req.param("id"))))) throw new WebFault("not-found");
    return seeOther(c, "/dashboard");
  });
}

function partOfDay(now: Temporal.Instant, zone: string | null): "any" | "morning" | "afternoon" | "evening" {
  if (zone === null) return "any";
  const { hour } = now.toZonedDateTimeISO(zone);
  if (hour >= 4 && hour < 12) return "morning";
  return hour >= 12 && hour < 18 ? "afternoon" : hour >= 18 && hour < 23 ? "evening" : "any";
}

function composeDays(
  dashboard: Dashboard,
  user: User,
  now: Temporal.Instant,
  words: Wording,
): DashboardDay[] | null {
  const { zone, locale } = user;
  if (dashboard.agenda === null || zone === null) return null;
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  return dashboard.agenda.days.map((day) => ({
    name: formatDate(day.date, locale),
    distance: formatDistance(day.date, today, locale),
    entries: composeEntries(day, { ...user, zone }, words),
  }));
}

function composeEntries(day: AgendaDay, user: User & { zone: string }, words: Wording): DashboardEntry[] {
  const events = day.occurrences.map((each) => ({
    at: spanOf(each.when, user.zone).start,
    entry: composeEvent(each, user, words),
  }));
  const reminders = day.reminders.map((each) => {
    const at = each.nextAt ?? each.at.toInstant();
    const time = formatTime(at.toZonedDateTimeISO(user.zone), user.locale);
    const title = each.title || words("untitled");
    return { at, entry: { kind: "reminder", time, title, details: [words("web-reminder")] } as const };
  });
  return [...events, ...reminders]
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .map(({ entry }) => entry);
}

function composeEvent(
  each: CalendarOccurrence,
  user: User & { zone: string },
  words: Wording,
): DashboardEntry {
  const people = each.attendees.map((person) => person.name || (person.email ?? ""));
  const details = [
    each.location ?? "",
    people.length > 0 ? formatList(people, user.locale) : "",
    each.in.name,
  ];
  return {
    kind: "event",
    time:
      each.when.kind === "all-day"
        ? words("all-day")
        : describeClock(spanOf(each.when, user.zone), user.zone, user.locale),
    title: each.title || words("untitled"),
    details: details.filter((each) => each !== ""),
  };
}

function composeDraft(draft: Draft, user: User, words: Wording): DashboardDraft {
  const when = draftWhen(draft.content);
  return {
    id: draft.id,
    kind: draft.content.kind,
    title: titleOf(draft, words) || words("untitled"),
    when: when === null || user.zone === null ? null : describeShort(when, user.zone, user.locale),
  };
}

function titleOf({ content }: Draft, words: Wording): string {
  switch (content.kind) {
    case "event":
      return content.event.title;
    case "import":
      return words("import-title", { count: content.events.length });
    case "note":
      return content.note.title;
    case "reminder":
      return content.reminder.title;
    case "change":
      return content.after.title;
    case "cancellation":
      return content.before.fields.title;
  }
}

function composeAccount(account: Account, words: Wording) {
  return {
    id: account.id,
    connector: nameConnector(account.connector, words),
    label: account.label,
    calendars: account.calendars.filter(({ goneAt }) => goneAt === null).length,
    problem: describeAccount(account, words),
  };
}

function composeBot(web: Web, user: User, words: Wording): DashboardBot {
  const status = web.bot.status();
  const tone = status.state === "failing" ? "bad" : status.state === "polling" ? "good" : "plain";
  const link = status.state === "off" && user.role !== "member" ? "/settings#telegram" : null;
  return { tone, sentence: describeBot(status, words), link };
}

/** What a job is about, as its sentence in the catalogues is called. */
const subjects: Readonly<Record<string, string>> = {
  converse: "message",
  gather_forwards: "message",
  gather_album: "message",
  transcribe_voice: "recording",
  read_file: "file",
  send: "send",
  remind: "ring",
  alert: "alert",
  put_task: "task",
  drop_task: "task",
  sync_calendars: "sync",
  sync_connection: "sync",
  refresh_tokens: "sync",
  refresh_accounts: "sync",
  prune: "prune",
};

function composeJob(job: Dashboard["deadJobs"][number], user: User, words: Wording): DashboardJob {
  const at = user.zone === null ? null : (job.finishedAt?.toZonedDateTimeISO(user.zone) ?? null);
  const when = at && describeShort({ kind: "timed", start: at, end: at }, at.timeZoneId, user.locale);
  const sentence = words(`web-job-${subjects[job.kind] ?? "other"}`, { kind: job.kind });
  return { id: job.id, sentence, when };
}
