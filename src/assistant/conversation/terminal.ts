import type { Channel, User } from "../../domain/user";
import { listMessagesSince, type Message } from "../../store/conversation/messages";
import { countDueJobs } from "../../store/jobs/jobs";
import { bindChannel, findOrCreateOwner } from "../../store/people/users";
import type { Assistant } from "../assistant";

export type TerminalMessage = Message;

/** The terminal conversation of a user; without one the owner's, who is made on the spot where there is none yet. */
export async function openTerminal(
  assistant: Assistant,
  user: User | null,
  locale: string,
): Promise<{ channel: Channel; user: User }> {
  const name = process.env.USER ?? "Owner";
  const speaker =
    user ?? (await findOrCreateOwner(assistant.store, { name, role: "owner", locale }, assistant.now()));
  const channel = await bindChannel(assistant.store, speaker.id, "terminal", speaker.id, assistant.now());
  return { channel, user: speaker };
}

/** What was said to the user since then, and what now says something else. */
export async function readNews(
  assistant: Assistant,
  channel: Channel,
  since: Temporal.Instant,
): Promise<TerminalMessage[]> {
  const messages = await listMessagesSince(assistant.store, channel.id, since);
  return messages.filter((message) => message.author === "adjutant");
}

/**
 * Whether nothing runs and nothing is due that could end in an answer, in this process or in another on the same data. What a
 * bot is to send may wait for days for one.
 */
export async function isQuiet({ store, now }: Pick<Assistant, "store" | "now">): Promise<boolean> {
  return (await countDueJobs(store, now(), ["send"])) === 0;
}
