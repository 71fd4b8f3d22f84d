import { describe, expect, test } from "bun:test";
import type { NotePort } from "../../ports";

export interface ContractNotes {
  readonly port: NotePort;
  /** How many notes there are. */
  count(): Promise<number>;
}

const at = Temporal.Instant.from("2026-11-21T09:00:00Z");
const note = { title: "Gate code", body: "Gate code\nIt is 4711.\n\n- ring twice\n- [x] tell Anna" };

/** What every note store keeps to; each gets a fresh one with `open`. */
export function describeNoteContract(name: string, open: () => Promise<ContractNotes>): void {
  describe(`${name} keeps to the contract of note stores`, () => {
    test("what was written is read back, all of it", async () => {
      const { port } = await open();
      const saved = await port.createNote(note, "key-1", at);
      expect(saved.title).toBe("Gate code");
      for (const line of ["It is 4711.", "- ring twice", "- [x] tell Anna"])
        expect(saved.body).toContain(line);
      expect(await port.readNote(saved.id)).toEqual(saved);
    });

    test("the same key makes one note, other keys make others", async () => {
      const { port, count } = await open();
      const first = await port.createNote(note, "key-1", at);
      expect(await port.createNote(note, "key-1", at)).toEqual(first);
      expect(await count()).toBe(1);
      const other = await port.createNote(note, "key-2", at);
      expect(other.id).not.toBe(first.id);
      expect(await count()).toBe(2);
    });

    test("a deleted note is gone, and deleting it again succeeds", async () => {
      const { port, count } = await open();
      const { id } = await port.createNote(note, "key-1", at);
      const other = await port.createNote(note, "key-2", at);
      await port.deleteNote(id);
      await port.deleteNote(id);
      expect(await port.readNote(id)).toBeNull();
      expect(await count()).toBe(1);
      expect(await port.readNote(other.id)).toEqual(other);
    });

    test("long notes, empty ones and every script come through", async () => {
      const { port } = await open();
      const lines = Array.from({ length: 260 }, (_, index) => `- item ${index}`);
      const long = await port.createNote({ title: "Long", body: lines.join("\n") }, "key-1", at);
      expect(long.body.split("\n")).toEqual(lines);
      const wide = "Ключ под ковриком 🗝️ ".repeat(400).trim();
      expect((await port.createNote({ title: "Wide", body: wide }, "key-2", at)).body).toBe(wide);
      const bare = await port.createNote({ title: "Only a title", body: "Only a title" }, "key-3", at);
      expect(["", "Only a title"]).toContain(bare.body);
      expect((await port.createNote({ title: "", body: "No title" }, "key-4", at)).body).toBe("No title");
    });
  });
}
