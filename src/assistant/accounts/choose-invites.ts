import type { ConnectionConfig } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { ConnectionId, UserId } from "../../domain/ids";
import { type Connection, findConnection, saveChoices } from "../../store/accounts/connections";
import { listOpenDrafts } from "../../store/conversation/drafts";
import type { Assistant } from "../assistant";
import { showDraft } from "../drafts/show-draft";
import { connectionOf } from "./reconnect";

/** Whether guests of events are written to; null where that is not for the user to choose. */
export function readInvites({ connector, config, choices }: Connection): boolean | null {
  const isChoice = findConnector(connector)?.choosesInvites?.(config as ConnectionConfig) ?? false;
  return isChoice ? choices.invites === true : null;
}

/**
 * Open drafts say from now on whether guests will be written to: nobody is by a tap on a card that did not say so. False when
 * it is not one of the user's accounts in which that can be chosen.
 */
export async function chooseInvites(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  invites: boolean,
): Promise<boolean> {
  const connection = await findConnection(assistant.store, id);
  if (connection?.user !== user || readInvites(connection) === null) return false;
  await saveChoices(assistant.store, id, { ...connection.choices, invites });
  for (const draft of await listOpenDrafts(assistant.store, user)) {
    if ((await connectionOf(assistant, draft)) === id) await showDraft(assistant, draft);
  }
  return true;
}
