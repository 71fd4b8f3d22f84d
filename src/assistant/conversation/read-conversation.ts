import type { UserId } from "../../domain/ids";
import type { Channel } from "../../domain/user";
import { listMessages, type Message } from "../../store/conversation/messages";
import { bindChannel, findChannelAt } from "../../store/people/users";
import type { Assistant } from "../assistant";

/** How much of a conversation a page shows. */
const shownMessages = 80;
const lookEveryMs = 15;

export interface Conversation {
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** Another one whenever a message came, changed or went. */
  readonly version: string;
  /** The same, of what was said to the user. */
  readonly answers: string;
}

/** The user's conversation on the web pages; there is one, whatever the browser. */
export async function openWebConversation(assistant: Assistant, user: UserId): Promise<Channel> {
  const known = await findChannelAt(assistant.store, "web", user);
  return known ?? bindChannel(assistant.store, user, "web", user, assistant.now());
}

export async function readConversation(assistant: Assistant, channel: Channel): Promise<Conversation> {
  const messages = await listMessages(assistant.store, channel.id, shownMessages);
  const answers = messages.filter(({ author }) => author === "adjutant");
  return { messages, version: versionOf(messages), answers: versionOf(answers) };
}

function versionOf(messages: readonly Message[]): string {
  return Bun.hash(messages.map(({ id, revision }) => `${id}:${revision}`).join()).toString(36);
}

/**
 * The conversation once something was answered since `before`, which was read before anything was said, and one look later
 * nothing more was; as it stands when `waitMs` is over.
 */
export async function awaitNews(
  assistant: Assistant,
  channel: Channel,
  before: Conversation,
  waitMs: number,
  signal: AbortSignal,
): Promise<Conversation> {
  const end = performance.now() + waitMs;
  let last = before;
  for (;;) {
    const current = await readConversation(assistant, channel);
    const settled = current.version === last.version && current.answers !== before.answers;
    if (settled || performance.now() >= end || signal.aborted) return current;
    last = current;
    await Bun.sleep(lookEveryMs);
  }
}
