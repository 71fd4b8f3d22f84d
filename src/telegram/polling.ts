import type { Update } from "grammy/types";
import { type Bot, BotError } from "grammy/web";
import { ProviderError } from "../errors";
import { describeError, type Log } from "../log";
import { toProviderError } from "./telegram-error";
import { takenUpdates } from "./updates";

/** Seconds that the server may hold a poll (Bot API, getUpdates). */
const pollSeconds = 30;
const mostTries = 5;

export interface Polling {
  /** Ends the poll under way, waits for the update in hand and confirms what was taken. */
  stop(): Promise<void>;
}

export interface PollingEvents {
  polling(): void;
  failing(error: ProviderError): void;
}

/**
 * Long polling that does not end by itself: whatever goes wrong, it waits and tries again. An offset is confirmed by the
 * next poll, and so only after every update before it was handled; one that could not be (the disk is full, say) is
 * fetched again. Our own loop, because `bot.start()` ends on 401 and 409, hides other failures, and confirms the
 * update in hand when it is stopped.
 */
export function startPolling(bot: Bot, log: Log, events: PollingEvents): Polling {
  const abort = new AbortController();
  /** The first update not taken yet; null asks for whatever the server still has. */
  let offset: number | null = null;
  let settled = false;
  /** How often the handling of an update failed. */
  const refused = new Map<number, number>();
  let failures = 0;

  async function run(): Promise<void> {
    while (!abort.signal.aborted) {
      try {
        await pollOnce();
      } catch (error) {
        if (abort.signal.aborted) break;
        const failure = explain(error);
        failures += 1;
        settled = false;
        log.warn("telegram.poll-failed", { attempt: failures, ...describeError(failure) });
        events.failing(failure);
        await sleep(pauseMs(failure, failures), abort.signal);
      }
    }
    await confirm();
  }

  async function pollOnce(): Promise<void> {
    if (!bot.isInited()) await bot.init(abort.signal as never);
    // The first poll, and the first after a failure, come back at once: so the state is known at once.
    const timeout = settled ? pollSeconds : 0;
    const from = offset === null ? {} : { offset };
    const updates = await bot.api.getUpdates(
      { ...from, timeout, allowed_updates: takenUpdates },
      abort.signal as never,
    );
    failures = 0;
    settled = true;
    events.polling();
    for (const update of updates) await take(update);
  }

  async function take(update: Update): Promise<void> {
    try {
      await bot.handleUpdate(update);
    } catch (error) {
      const tries = (refused.get(update.update_id) ?? 0) + 1;
      refused.set(update.update_id, tries);
      // Whatever cannot be stored just now comes again. What is a defect of ours must not stop everybody else's messages.
      if (isStorageFailure(error) || tries < mostTries) throw error;
      log.error("telegram.update-skipped", { update: update.update_id, ...describeError(causeOf(error)) });
    }
    refused.delete(update.update_id);
    offset = update.update_id + 1;
  }

  /** Best effort: unconfirmed, the last updates come again and change nothing. */
  async function confirm(): Promise<void> {
    if (offset === null) return;
    try {
      await bot.api.getUpdates({ offset, limit: 1, timeout: 0 }, AbortSignal.timeout(2_000) as never);
    } catch (error) {
      log.debug("telegram.confirm-failed", describeError(toProviderError(error)));
    }
  }

  const ended = run();
  return {
    stop: async () => {
      abort.abort();
      await ended;
    },
  };
}

/** A failure of our own database is told as that, and not as one of Telegram's. */
function explain(error: unknown): ProviderError {
  return isStorageFailure(error)
    ? new ProviderError("adjutant", "too-large", { detail: "nothing can be stored", cause: error })
    : toProviderError(causeOf(error));
}

function isStorageFailure(error: unknown): boolean {
  const cause = causeOf(error);
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  // A broken constraint is a defect of ours that no waiting mends; a trigger stands for one that was set by hand.
  return /^SQLITE/.test(code) && (!/^SQLITE_CONSTRAINT/.test(code) || code === "SQLITE_CONSTRAINT_TRIGGER");
}

function causeOf(error: unknown): unknown {
  return error instanceof BotError ? error.error : error;
}

/** A wrong token or a second poller does not mend itself in seconds; a network may. */
function pauseMs(failure: ProviderError, failures: number): number {
  if (failure.retryAfter !== null) return failure.retryAfter * 1000 + 250;
  const slow = failure.kind === "auth" || failure.kind === "not-found" || failure.kind === "conflict";
  const first = slow ? 3_000 : 250;
  return (
    Math.min(first * 2 ** Math.min(failures - 1, 8), slow ? 60_000 : 30_000) * (0.75 + Math.random() / 2)
  );
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}
