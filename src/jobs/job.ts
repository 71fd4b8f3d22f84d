import type { z } from "zod";

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
  /** Aborted at the timeout, when the lease is lost, and at a forced stop. */
  readonly signal: AbortSignal;
}

export interface JobKind<Payload> {
  readonly kind: string;
  readonly payload: z.ZodType<Payload>;
  readonly timeoutMs: number;
  handle(payload: Payload, context: JobContext): Promise<Outcome>;
  /** Called once, when the job is given up; here the person concerned is told. */
  onDead?(payload: Payload, error: unknown, context: JobContext): Promise<void>;
}

/** A kind with its payload type put out of sight, so that kinds of all payloads fit one table. */
export interface AnyJobKind {
  readonly kind: string;
  readonly timeoutMs: number;
  /** @throws ZodError on a payload that is not of this kind */
  run(payload: unknown, context: JobContext): Promise<Outcome>;
  giveUp(payload: unknown, error: unknown, context: JobContext): Promise<void>;
}

export function defineJob<Payload>(job: JobKind<Payload>): AnyJobKind {
  return {
    kind: job.kind,
    timeoutMs: job.timeoutMs,
    run: async (payload, context) => job.handle(job.payload.parse(payload), context),
    giveUp: async (payload, error, context) => {
      const parsed = job.payload.safeParse(payload);
      if (parsed.success) await job.onDead?.(parsed.data, error, context);
    },
  };
}
