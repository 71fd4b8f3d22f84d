import { findChannelAt, findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

/** The locale of whoever is at a Telegram address; English for nobody we know. */
export async function findLocale(assistant: Assistant, address: string): Promise<string> {
  const channel = await findChannelAt(assistant.store, "telegram", address);
  const user = channel && (await findUser(assistant.store, channel.user));
  return user?.locale ?? "en";
}
