import * as z from "zod/mini";
import { defineJob, done, type JobHandler } from "../../jobs/job";
import { describeError } from "../../log";
import { type Connection, listTokenConnections } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { readTokens, renewTokens } from "./access-token";
import { askToReconnect } from "./reconnect";

/** Until the job comes again, and some more. */
const soonMinutes = 75;
const warnDays = 2;

/**
 * The hourly job: access tokens that end before it comes again are renewed, which also keeps refresh tokens alive and
 * shows early when one is dead; and where the provider said that consent ends, its user hears it two days before.
 */
export function refreshTokensJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload: z.object({}),
    handle: async (_, { signal }) => {
      for (const connection of await listTokenConnections(assistant.store)) {
        signal.throwIfAborted();
        if (connection.failure === "auth") continue;
        // Whatever is wrong with one is no reason to let the others' end.
        await refresh(assistant, connection).catch((error) => {
          assistant.log.warn("tokens.not-renewed", { connection: connection.id, ...describeError(error) });
        });
      }
      return done;
    },
  });
}

async function refresh(assistant: Assistant, connection: Connection): Promise<void> {
  const { expiresAt, refreshExpiresAt, ...tokens } = await readTokens(assistant, connection);
  const soon = assistant.now().add({ minutes: soonMinutes }).epochMilliseconds;
  if (expiresAt !== null && expiresAt < soon) await renewTokens(assistant, connection);
  const warnFrom = assistant.now().add({ hours: 24 * warnDays }).epochMilliseconds;
  if (refreshExpiresAt !== null && refreshExpiresAt < warnFrom) {
    await askToReconnect(assistant, connection, { ...tokens, expiresAt, refreshExpiresAt }, "ends-soon");
  }
}
