import { randomBytes } from "node:crypto";
import type { NoteFields } from "../../domain/event";
import { ProviderError } from "../../errors";
import type { NotePort, SavedNote } from "../../ports";
import { findStoredNote } from "../../store/built-in/notes";
import { queueNote, withdrawNote } from "../../store/built-in/queued-notes";
import type { Store } from "../../store/open";
import type { Connector, OpenedConnection } from "../connector";

const provider = "apple-notes";

/** Notes wait in our own store until the person's Shortcut fetches them; the secret is the last part of its address. */
export function createAppleNotesConnector(store: Store): Connector {
  return {
    connect: async () => ({
      label: "Apple Notes",
      config: {},
      secret: randomBytes(32).toString("base64url"),
    }),
    identify: null,
    openCalendar: null,
    openNotes: (connection) => openNotes(store, connection),
  };
}

function openNotes(store: Store, { user, signal }: OpenedConnection): NotePort {
  const saved = (id: string, { title, body }: NoteFields): SavedNote => ({ id, title, body, link: null });
  return {
    createNote: async (note, key, at) => {
      signal.throwIfAborted();
      const outcome = await queueNote(store, user, provider, key, note, at);
      if (outcome === "not-connected") throw new ProviderError(provider, "not-found", { detail: "no queue" });
      return saved(key, note);
    },
    readNote: async (id) => {
      const found = await findStoredNote(store, user, id);
      return found === null ? null : saved(id, found);
    },
    deleteNote: async (id) => {
      const outcome = await withdrawNote(store, user, id);
      if (outcome === "fetched") throw new ProviderError(provider, "forbidden", { detail: "on the device" });
    },
  };
}
