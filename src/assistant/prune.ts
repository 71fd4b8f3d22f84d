import { z } from "zod";
import { type AnyJobKind, defineJob, done } from "../jobs/job";
import { expireDrafts, findDraft } from "../store/drafts";
import { prune } from "../store/prune";
import type { Assistant } from "./assistant";
import { showDraft } from "./show-draft";

/** How long things are kept, in days. */
export const keptDays = {
  finishedJobs: 7,
  conversation: 90,
  openDrafts: 7,
  refusals: 30,
  idleSessions: 14,
  sessions: 90,
} as const;

/** The nightly job: undecided drafts expire, and what is old is forgotten. */
export function pruneJob(assistant: Assistant): AnyJobKind {
  return defineJob({
    kind: "prune",
    payload: z.object({}),
    timeoutMs: 300_000,
    handle: async () => {
      const now = assistant.now();
      const daysAgo = (days: number) => now.subtract({ hours: 24 * days });
      const expired = await expireDrafts(assistant.store, daysAgo(keptDays.openDrafts), now);
      for (const id of expired) {
        const draft = await findDraft(assistant.store, id);
        if (draft !== null) await showDraft(assistant, draft);
      }
      const pruned = await prune(assistant.store, {
        jobs: daysAgo(keptDays.finishedJobs),
        conversation: daysAgo(keptDays.conversation),
        refusals: daysAgo(keptDays.refusals),
        sessionsIdle: daysAgo(keptDays.idleSessions),
        sessionsCreated: daysAgo(keptDays.sessions),
        sessionsReplaced: now.subtract({ minutes: 5 }),
        loginLinks: daysAgo(1),
      });
      assistant.log.info("pruned", { count: pruned.jobs + pruned.messages + pruned.inbound });
      return done;
    },
  });
}
