import type { UserId } from "../../domain/ids";
import type { StoredNote } from "../../store/built-in/notes";
import type { Assistant } from "../assistant";
import { bodyOf, listNotes } from "./list-notes";

const batch = 500;

/** All notes that are kept here as one Markdown file, the latest first, with the time of each in `zone`. */
export async function exportNotes(assistant: Assistant, user: UserId, zone: string): Promise<string> {
  const sections: string[] = [];
  for (let skip = 0; ; skip += batch) {
    const notes = await listNotes(assistant, user, batch, skip);
    sections.push(...notes.map((note) => writeSection(note, zone)));
    if (notes.length < batch) return sections.join("\n");
  }
}

function writeSection(note: StoredNote, zone: string): string {
  const at = note.createdAt.toZonedDateTimeISO(zone).toPlainDateTime();
  const time = at.toString({ smallestUnit: "minute" }).replace("T", " ");
  const body = bodyOf(note);
  const heading = note.title.replace(/\s+/g, " ").trim() || time;
  return `## ${heading}\n\n*${time}*\n${body === null ? "" : `\n${body.trim()}\n`}`;
}
