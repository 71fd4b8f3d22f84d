import type { z } from "zod/mini";

/** How a handler ends. Throwing means: try again after a backoff, until the attempts are used up. */
export type Outcome =
  | { readonly kind: "done" }
  /** There is nothing to do any more; not a failure. */
  | { readonly kind: "cancel"; readonly reason: string }
  /** Not yet; does not count as an attempt. */
  | { readonly kind: "snooze"; readonly until: Temporal.Instant };

export const done: Outcome = { kind: "done" };

export interface JobContext {
  readonly job: number;
  /** 1 at the first run. */
  readonly attempt: number;
  readonly maxAttempts: number;
  readonly correlation: string;
  /** Leased in the commit that queued it: nobody can have begun it before. */
  readonly leasedAtOnce: boolean;
  /** Aborted at the timeout, when the lease is lost, and at a forced stop. */
  readonly signal: AbortSignal;
  /**
   * Ends the job as done within the caller's transaction, so that its last effect and its end are one commit. What it
   * still does after that is not done again by another run.
   */
  finish(): void;
}

/** What a kind of job does. */
export interface JobHandler {
  /** @throws $ZodError on a payload that is not of this kind */
  run(payload: unknown, context: JobContext): Promise<Outcome>;
  /** Called once, when the job is given up. */
  giveUp(payload: unknown, error: unknown, context: JobContext): Promise<void>;
}

/** A line of the table of kinds. The handler, and all that it stands on, is loaded when the first job of its kind runs. */
export interface JobKind {
  readonly kind: string;
  readonly timeoutMs: number;
  readonly load: () => Promise<JobHandler>;
}

interface JobWork<Payload> {
  readonly payload: z.ZodMiniType<Payload>;
  handle(payload: Payload, context: JobContext): Promise<Outcome>;
  /** Here the person concerned is told that the job was given up. */
  onDead?(payload: Payload, error: unknown, context: JobContext): Promise<void>;
}

/** A handler with its payload type put out of sight, so that handlers of all payloads fit one table. */
export function defineJob<Payload>(work: JobWork<Payload>): JobHandler {
  return {
    run: async (payload, context) => work.handle(work.payload.parse(payload), context),
    giveUp: async (payload, error, context) => {
      const parsed = work.payload.safeParse(payload);
      if (parsed.success) await work.onDead?.(parsed.data, error, context);
    },
  };
}
