import type { Channel } from "../../domain/user";
import { describeError } from "../../log";
import type { Assistant } from "../assistant";

/** It wears off after five seconds (Bot API, sendChatAction). */
const renewMs = 4_500;

/** Shows that something is being done, until the returned function is called; whether it shows changes nothing. */
export function showActivity(assistant: Assistant, channel: Channel): () => void {
  const messenger = assistant.messenger();
  if (channel.kind !== "telegram" || messenger === null) return () => {};
  const show = () => {
    messenger
      .showActivity(channel.address)
      .catch((error) => assistant.log.debug("activity.unshown", describeError(error)));
  };
  show();
  const renewal = setInterval(show, renewMs);
  return () => clearInterval(renewal);
}
