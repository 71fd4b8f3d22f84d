import { describeError } from "../log";
import { findNextDue } from "../store/jobs/claim";
import type { Assistant } from "./assistant";

/** Kinds that somebody waits for; due ones are begun within a second while the runner lives. */
const promptKinds = ["converse", "deliver", "undo", "remind", "alert", "send"];
const stalledMinutes = 5;

export interface Health {
  readonly database: "ok" | "failing";
  /** stalled: due jobs are not begun. */
  readonly jobs: "ok" | "stalled" | "unknown";
}

/** Whether the parts that everything else stands on do their work. */
export async function checkHealth(assistant: Assistant): Promise<Health> {
  try {
    const due = await findNextDue(assistant.store, promptKinds);
    const latest = assistant.now().subtract({ minutes: stalledMinutes });
    const stalled = due !== null && Temporal.Instant.compare(due, latest) < 0;
    return { database: "ok", jobs: stalled ? "stalled" : "ok" };
  } catch (error) {
    assistant.log.error("health.database", describeError(error));
    return { database: "failing", jobs: "unknown" };
  }
}
