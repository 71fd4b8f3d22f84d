import type { UserId } from "../../domain/ids";
import { updateUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

export async function setLocale(assistant: Assistant, user: UserId, locale: string): Promise<void> {
  await updateUser(assistant.store, user, { locale });
}
