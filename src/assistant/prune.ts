import * as z from "zod/mini";
import { defineJob, done, type JobHandler } from "../jobs/job";
import { expireDrafts, findDraft } from "../store/conversation/drafts";
import { prune } from "../store/prune";
import type { Assistant } from "./assistant";
import { showDraft } from "./drafts/show-draft";
import { keptDays } from "./kept-days";

/** The nightly job: undecided drafts expire, and what is old is forgotten. */
export function pruneJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload: z.object({}),
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
        history: daysAgo(keptDays.history),
        refusals: daysAgo(keptDays.refusals),
        sessionsIdle: daysAgo(keptDays.idleSessions),
        sessionsCreated: daysAgo(keptDays.sessions),
        sessionsReplaced: now.subtract({ minutes: 5 }),
        loginLinks: daysAgo(1),
        consents: daysAgo(1),
      });
      assistant.log.info("pruned", { count: pruned.jobs + pruned.messages + pruned.inbound });
      return done;
    },
  });
}
