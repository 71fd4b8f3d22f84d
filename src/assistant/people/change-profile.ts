import type { UserId } from "../../domain/ids";
import type { User } from "../../domain/user";
import { updateUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

export type Profile = Partial<Pick<User, "name" | "locale" | "workingHours">>;

export async function changeProfile(assistant: Assistant, user: UserId, change: Profile): Promise<void> {
  await updateUser(assistant.store, user, change);
}
