import type { Draft } from "../domain/draft";
import type { User } from "../domain/user";
import { listOpenDrafts } from "../store/conversation/drafts";
import { type JobTrouble, listDeadJobs } from "../store/jobs/jobs";
import { type Account, listAccounts } from "./accounts/list-accounts";
import type { Assistant } from "./assistant";
import { type Agenda, readAgenda, spanOfDays } from "./calendars/agenda";
import { isCaretaker } from "./people/find-person";

const daysAhead = 7;
const toldByCards = ["deliver", "undo"];

export interface Dashboard {
  /** null until the user's zone is known: there is no "today" without it. */
  readonly agenda: Agenda | null;
  /** Undecided ones, the latest first. */
  readonly drafts: readonly Draft[];
  readonly accounts: readonly Account[];
  /** Jobs that were given up, but for those of drafts, whose cards tell it; shown to those who look after the installation. */
  readonly deadJobs: readonly JobTrouble[];
}

/** All that there is to know at one look: the coming days, what waits for a decision, and what does not work. */
export async function readDashboard(
  assistant: Assistant,
  user: User,
  signal: AbortSignal,
): Promise<Dashboard> {
  const agenda = await readComingDays(assistant, user, signal);
  const [drafts, accounts, deadJobs] = await Promise.all([
    listOpenDrafts(assistant.store, user.id),
    listAccounts(assistant, user.id),
    isCaretaker(user) ? listDeadJobs(assistant.store, toldByCards) : [],
  ]);
  return { agenda, drafts, accounts, deadJobs };
}

async function readComingDays(assistant: Assistant, user: User, signal: AbortSignal): Promise<Agenda | null> {
  if (user.zone === null) return null;
  const today = assistant.now().toZonedDateTimeISO(user.zone).toPlainDate();
  return readAgenda(assistant, { ...user, zone: user.zone }, spanOfDays(today, daysAhead, user.zone), signal);
}
