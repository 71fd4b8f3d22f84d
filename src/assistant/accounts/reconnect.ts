import type { ConnectionConfig, OAuthTokens } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { Draft } from "../../domain/draft";
import type { ConnectionId, UserId } from "../../domain/ids";
import { currentCorrelation } from "../../log";
import { listCalendars } from "../../store/accounts/calendars";
import type { Connection } from "../../store/accounts/connections";
import { listDraftsThatFailed } from "../../store/conversation/drafts";
import { postMessage } from "../../store/conversation/post";
import { findUser, listChannels } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { confirmDraft } from "../drafts/decide-draft";
import { showDraft } from "../drafts/show-draft";
import { explainEnd } from "./consent-end";

/** Tells a connection's user, once for each consent, that it has ended, or is about to. */
export async function askToReconnect(
  assistant: Assistant,
  connection: Connection,
  tokens: OAuthTokens,
  when: "ended" | "ends-soon" = "ended",
): Promise<void> {
  const cause = when === "ended" ? explainEnd(connection, tokens, assistant.now()) : null;
  await tell(assistant, connection, { when, cause, since: tokens.refreshSince });
}

/** Tells a connection's user, once for each password, that it is refused. */
export async function askForPassword(assistant: Assistant, connection: Connection): Promise<void> {
  const entry = findConnector(connection.connector);
  const cause = entry?.explainAuthFailure(connection.config as ConnectionConfig) ?? null;
  const since = (await assistant.vault.sealedAt(connection.id))?.epochMilliseconds ?? 0;
  await tell(assistant, connection, { when: "ended", cause, since });
}

async function tell(
  assistant: Assistant,
  connection: Connection,
  what: { readonly when: "ended" | "ends-soon"; readonly cause: string | null; readonly since: number },
): Promise<void> {
  const user = await findUser(assistant.store, connection.user);
  if (user === null) return;
  const { when, cause, since } = what;
  const name = findConnector(connection.connector)?.name ?? connection.connector;
  const account = { name, label: connection.label, cause };
  const channels = await listChannels(assistant.store, user.id);
  const telegram = channels.filter((each) => each.kind === "telegram");
  for (const channel of telegram.length > 0 ? telegram : channels) {
    await postMessage(
      assistant.store,
      {
        channel,
        author: "adjutant",
        draft: null,
        reply: (await assistant.presenter()).reconnect(account, when, user),
        dedupe: `reconnect:${when}:${connection.id}:${since}:${channel.id}`,
        correlation: currentCorrelation(),
      },
      assistant.now(),
    );
  }
}

/** What was confirmed and could not be written because the account let nobody in is confirmed still: it is written now. */
export async function deliverWaiting(assistant: Assistant, user: UserId, id: ConnectionId): Promise<void> {
  const waiting = await listDraftsThatFailed(assistant.store, user, "auth");
  for (const draft of waiting) {
    if ((await connectionOf(assistant, draft)) !== id) continue;
    const confirmed = await confirmDraft(assistant, draft);
    if (confirmed !== null) await showDraft(assistant, confirmed);
  }
}

/** The account that the draft will be written to. */
export async function connectionOf(assistant: Assistant, draft: Draft): Promise<ConnectionId | null> {
  switch (draft.content.kind) {
    case "event":
    case "import": {
      const calendars = await listCalendars(assistant.store, draft.user);
      return calendars.find((each) => each.id === draft.calendar)?.connection ?? null;
    }
    case "change":
    case "cancellation":
      return draft.content.before.connection;
    case "note":
      return draft.noteStore;
    case "reminder":
      return null;
  }
}
