import type { NotePlaceField, NotePlacesPort } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { ConnectionId, UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { saveChoices } from "../../store/accounts/connections";
import type { Assistant } from "../assistant";
import { openConnection } from "../calendars/calendars";

export type NotePlace = Awaited<ReturnType<NotePlacesPort["list"]>>[number];

/** Whether a person has to say where in such an account notes go. */
export function choosesNotePlace(connector: string): boolean {
  return findConnector(connector)?.choosesNotePlace ?? false;
}

/** @throws ProviderError */
export async function listNotePlaces(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<readonly NotePlace[]> {
  return (await openPlaces(assistant, user, id, signal)).list();
}

/** What of a note can go where in that place. @throws ProviderError kind "not-found" when there is no such place */
export async function describeNotePlace(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  place: string,
  signal: AbortSignal,
): Promise<readonly NotePlaceField[]> {
  return (await openPlaces(assistant, user, id, signal)).describe(place);
}

/** From now on notes of that account go there. @throws ProviderError; then nothing was changed here */
export async function chooseNotePlace(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  place: string,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const choices = await (await openPlaces(assistant, user, id, signal)).choose(place, fields);
  await saveChoices(assistant.store, id, choices);
}

async function openPlaces(
  assistant: Assistant,
  user: UserId,
  id: ConnectionId,
  signal: AbortSignal,
): Promise<NotePlacesPort> {
  const { connector, opened } = await openConnection(assistant, user, id, signal);
  if (connector.openNotePlaces === undefined) {
    throw new ProviderError("adjutant", "not-found", { detail: "no places for notes" });
  }
  return connector.openNotePlaces(opened);
}
