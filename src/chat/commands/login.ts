import type { Saying, Turn } from "../../assistant/conversation/converse";
import { issueLoginToken } from "../../assistant/people/login";
import { reply, span } from "../../domain/reply";
import { type Chat, wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const loginCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => [await offerLogin(chat, turn, "login-link")],
};

/**
 * A one-time link to the web pages. It stands in the text: chat services refuse buttons that lead to this machine. Whoever
 * reads it elsewhere, on a phone, say, is told why it does not open.
 */
export async function offerLogin(chat: Chat, turn: Turn, intro: string): Promise<Saying> {
  const words = wordsFor(turn);
  const link = `${chat.webRoot()}/login/${await issueLoginToken(chat.assistant, turn.user.id)}`;
  const notes = [
    "login-once",
    ...(isLoopback(link) && turn.channel.kind === "telegram" ? ["login-loopback"] : []),
  ];
  return saying(reply([span(`${words(intro)}\n`), span(link), ...notes.map((id) => span(`\n${words(id)}`))]));
}

function isLoopback(link: string): boolean {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(link).hostname);
}
