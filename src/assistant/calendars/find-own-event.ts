import type { EventFields } from "../../domain/event";
import type { UserId } from "../../domain/ids";
import { findStoredEvent } from "../../store/built-in/events";
import type { Assistant } from "../assistant";

/** An event of the user's built-in calendar; null when it is gone, or somebody else's. */
export async function findOwnEvent(
  assistant: Assistant,
  user: UserId,
  uid: string,
): Promise<EventFields | null> {
  return (await findStoredEvent(assistant.store, user, uid))?.series.event ?? null;
}
