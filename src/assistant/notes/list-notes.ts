import type { UserId } from "../../domain/ids";
import { findStoredNote, listStoredNotes, type StoredNote } from "../../store/built-in/notes";
import type { Assistant } from "../assistant";

/** Notes that are kept here, the latest first. */
export async function listNotes(
  assistant: Assistant,
  user: UserId,
  most: number,
  skip = 0,
): Promise<StoredNote[]> {
  return listStoredNotes(assistant.store, user, most, skip);
}

/** null when it is gone, or somebody else's. */
export async function findNote(assistant: Assistant, user: UserId, id: string): Promise<StoredNote | null> {
  return findStoredNote(assistant.store, user, id);
}

/** What a note says besides its title; null when that is all. */
export function bodyOf({ title, body }: Pick<StoredNote, "title" | "body">): string | null {
  const [first = "", ...rest] = body.trim().split("\n");
  const below = first.trim().toLowerCase() === title.trim().toLowerCase() ? rest.join("\n").trim() : body;
  return below === "" ? null : below;
}
