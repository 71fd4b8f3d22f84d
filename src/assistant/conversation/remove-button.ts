import { removeAction } from "../../store/conversation/post";
import type { Assistant } from "../assistant";
import type { Turn } from "./converse";

/** Takes a button that has done its work off the messages of this conversation that show it. */
export async function removeButton(assistant: Assistant, turn: Turn, action: string): Promise<void> {
  await removeAction(assistant.store, turn.channel, action, turn.inbound.correlation, assistant.now());
}
