import { redriveJob } from "../store/jobs/jobs";
import type { Assistant } from "./assistant";

/** Queues a job again that was given up; false when it is not there, or not given up, any more. */
export async function retryJob(assistant: Assistant, id: number): Promise<boolean> {
  const redriven = await redriveJob(assistant.store, id, assistant.now());
  if (redriven) assistant.log.info("job.redriven", { job: id });
  return redriven;
}
