import * as z from "zod/mini";
import type { ConnectionConfig } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import { defineJob, done, type JobHandler } from "../../jobs/job";
import { describeError } from "../../log";
import { type Connection, listCalendarConnections, saveConfig } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { openConnection } from "../calendars/calendars";

/** The daily job: what providers say of accounts beside what lies in them, such as whether guests can be invited. */
export function refreshAccountsJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload: z.object({}),
    handle: async (_, { signal }) => {
      for (const connection of await listCalendarConnections(assistant.store)) {
        signal.throwIfAborted();
        if (connection.failure === "auth") continue;
        await refreshAccount(assistant, connection, signal).catch((error) => {
          assistant.log.warn("account.not-refreshed", { connection: connection.id, ...describeError(error) });
        });
      }
      return done;
    },
  });
}

/** @throws ProviderError; then what was known is kept */
export async function refreshAccount(
  assistant: Assistant,
  { user, id, config }: Connection,
  signal: AbortSignal,
): Promise<void> {
  const { connector, opened } = await openConnection(assistant, user, id, signal);
  const said = await connector.refresh?.(opened);
  if (said !== undefined) await saveConfig(assistant.store, id, { ...config, ...said });
}

/** Whether two stored accounts of a connector are the same one, whatever else their provider says of them by now. */
export function isSameAccount(connector: string, a: unknown, b: unknown): boolean {
  const passing = findConnector(connector)?.passing ?? [];
  const lasting = (config: unknown) =>
    JSON.stringify(Object.entries(config as ConnectionConfig).filter(([name]) => !passing.includes(name)));
  return lasting(a) === lasting(b);
}
