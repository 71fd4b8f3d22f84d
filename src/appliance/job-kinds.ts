import type { Assistant } from "../assistant/assistant";
import type { Chat } from "../chat/chat";
import type { JobKind } from "../jobs/job";

/** A file of two hundred events is one write, and begun again from its first; each request has a limit of its own. */
const longestWriteMs = 600_000;

/** Every kind of job. Each is loaded with the first of it: reading language is the largest part of the program. */
export function listJobKinds(assistant: Assistant, chat: Chat, serves: boolean): JobKind[] {
  return [
    {
      kind: "converse",
      timeoutMs: 60_000,
      load: async () => {
        const { converseJob } = await import("../assistant/conversation/converse");
        const { answerInbound } = await import("../chat/answers/answer-inbound");
        return converseJob(assistant, (turn) => answerInbound(chat, turn));
      },
    },
    {
      kind: "transcribe_voice",
      timeoutMs: 600_000,
      load: async () => (await import("../assistant/media/transcribe")).transcribeJob(assistant),
    },
    {
      kind: "read_file",
      timeoutMs: 300_000,
      load: async () => (await import("../assistant/media/read-file")).readFileJob(assistant),
    },
    {
      kind: "gather_forwards",
      timeoutMs: 30_000,
      load: async () => (await import("../assistant/media/gather-forwards")).gatherForwardsJob(assistant),
    },
    {
      kind: "gather_album",
      timeoutMs: 30_000,
      load: async () => (await import("../assistant/media/gather-album")).gatherAlbumJob(assistant),
    },
    {
      kind: "deliver",
      timeoutMs: longestWriteMs,
      load: async () => (await import("../assistant/delivery/deliver")).deliverJob(assistant),
    },
    {
      kind: "undo",
      timeoutMs: longestWriteMs,
      load: async () => (await import("../assistant/delivery/undo")).undoJob(assistant),
    },
    {
      kind: "remind",
      timeoutMs: 30_000,
      load: async () => (await import("../assistant/delivery/remind")).remindJob(assistant),
    },
    {
      kind: "alert",
      timeoutMs: 30_000,
      load: async () => (await import("../assistant/delivery/alert")).alertJob(assistant),
    },
    {
      kind: "put_task",
      timeoutMs: 60_000,
      load: async () => (await import("../assistant/delivery/task-copy")).putTaskJob(assistant),
    },
    {
      kind: "drop_task",
      timeoutMs: 60_000,
      load: async () => (await import("../assistant/delivery/task-copy")).dropTaskJob(assistant),
    },
    ...(serves ? listServingKinds(assistant) : []),
  ];
}

/** What a terminal leaves to who serves: a bot's messages, and upkeep, which goes by the appliance's own configuration. */
function listServingKinds(assistant: Assistant): JobKind[] {
  return [
    {
      kind: "send",
      timeoutMs: 45_000,
      load: async () => (await import("../assistant/conversation/send")).sendJob(assistant),
    },
    {
      kind: "sync_calendars",
      timeoutMs: 60_000,
      load: async () => (await import("../assistant/calendars/sync-calendars")).syncCalendarsJob(assistant),
    },
    {
      kind: "sync_connection",
      timeoutMs: 300_000,
      load: async () => (await import("../assistant/calendars/sync-calendars")).syncConnectionJob(assistant),
    },
    {
      kind: "refresh_tokens",
      timeoutMs: 300_000,
      load: async () => (await import("../assistant/accounts/refresh-tokens")).refreshTokensJob(assistant),
    },
    {
      kind: "refresh_accounts",
      timeoutMs: 300_000,
      load: async () =>
        (await import("../assistant/accounts/refresh-accounts")).refreshAccountsJob(assistant),
    },
    {
      kind: "prune",
      timeoutMs: 300_000,
      load: async () => (await import("../assistant/prune")).pruneJob(assistant),
    },
  ];
}
