import type { UserId } from "../../domain/ids";
import type { User } from "../../domain/user";
import { findUser, listChannels } from "../../store/people/users";
import type { Assistant } from "../assistant";

/** null when the user is gone. */
export async function findPerson(assistant: Assistant, id: UserId): Promise<User | null> {
  return findUser(assistant.store, id);
}

/** Whether the user can be reached on Telegram. */
export async function isOnTelegram(assistant: Assistant, id: UserId): Promise<boolean> {
  return (await listChannels(assistant.store, id)).some((channel) => channel.kind === "telegram");
}

/** Whether this user looks after the installation itself. */
export function isCaretaker(user: User): boolean {
  return user.role !== "member";
}
