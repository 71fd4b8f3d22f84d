import type { Saying, Turn } from "../../assistant/conversation/converse";
import { issueLoginToken } from "../../assistant/people/login";
import { reply, span } from "../../domain/reply";
import { type Chat, wordsFor } from "../chat";
import { type Command, saying } from "../command";

export const loginCommand: Command = {
  needsZone: false,
  run: async (chat, turn) => [await offerLogin(chat, turn, "login-link")],
};

/** A one-time link to the web pages. It stands in the text: chat services refuse buttons that lead to this machine. */
export async function offerLogin(chat: Chat, turn: Turn, intro: string): Promise<Saying> {
  const words = wordsFor(turn);
  const link = `${chat.webRoot()}/login/${await issueLoginToken(chat.assistant, turn.user.id)}`;
  return saying(reply([span(`${words(intro)}\n`), span(link), span(`\n${words("login-once")}`)]));
}
