import type { Draft } from "../domain/draft";
import type { DraftId } from "../domain/ids";
import { findDraft } from "../store/conversation/drafts";
import { dropJob, findDeadJob, redriveJob } from "../store/jobs/jobs";
import type { Assistant } from "./assistant";
import { confirmDraft, requestUndo } from "./drafts/decide-draft";
import { showDraft } from "./drafts/show-draft";

/**
 * Queues a job again that was given up; false when it is not there, or not given up, any more. The jobs of a draft went
 * with its state, so it is the draft that is confirmed, or taken back, again.
 */
export async function retryJob(assistant: Assistant, id: number): Promise<boolean> {
  const job = await findDeadJob(assistant.store, id);
  if (job === null) return false;
  assistant.log.info("job.redriven", { job: id });
  if (job.kind !== "deliver" && job.kind !== "undo") return redriveJob(assistant.store, id, assistant.now());
  await dropJob(assistant.store, id);
  const draft = await findDraft(assistant.store, draftOf(job.payload));
  const moved = draft && (await retryDraft(assistant, job.kind, draft));
  if (moved) await showDraft(assistant, moved);
  return true;
}

function retryDraft(assistant: Assistant, kind: "deliver" | "undo", draft: Draft): Promise<Draft | null> {
  return kind === "deliver" ? confirmDraft(assistant, draft) : requestUndo(assistant, draft);
}

function draftOf(payload: unknown): DraftId {
  const named = typeof payload === "object" && payload !== null && "draft" in payload ? payload.draft : "";
  return String(named) as DraftId;
}
