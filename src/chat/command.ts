import type { Saying, Turn } from "../assistant/conversation/converse";
import { reply } from "../domain/reply";
import type { Chat, ZonedTurn } from "./chat";

/** A command; its name is its place in the table, its description the message `command-<name>`. */
export type Command =
  | {
      readonly needsZone: false;
      run(chat: Chat, turn: Turn, rest: string): Promise<Saying[]>;
    }
  | {
      /** The zone is asked for first; the command goes on once it is known. */
      readonly needsZone: true;
      run(chat: Chat, turn: ZonedTurn, rest: string): Promise<Saying[]>;
    };

export function saying(message: Saying["reply"] | string): Saying {
  return { reply: typeof message === "string" ? reply(message) : message, draft: null };
}
