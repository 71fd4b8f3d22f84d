import type { User } from "../../domain/user";
import { findOwner, listUsers } from "../../store/people/users";
import type { Assistant } from "../assistant";

/** By id or by name, whatever its case; without one the owner. null when there is none, or the name is not unique. */
export async function findUserNamed(assistant: Assistant, name: string | null): Promise<User | null> {
  if (name === null) return findOwner(assistant.store);
  const wanted = name.replace(/^@/, "").toLowerCase();
  const found = (await listUsers(assistant.store)).filter(
    (user) => user.id === name || user.name.toLowerCase() === wanted,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
