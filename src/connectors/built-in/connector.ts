import type { Clock, NotePort } from "../../ports";
import { createStoredNote, deleteStoredNote, findStoredNote } from "../../store/built-in/notes";
import type { Store } from "../../store/open";
import type { Connector, OpenedConnection } from "../connector";
import { type Desk, openCalendar } from "./calendar";

/**
 * The calendar and the notes that need no account: they live in our own database, and `linkTo` and `linkToNote` give the
 * page of an event and of a note.
 */
export function createBuiltInConnector(
  store: Store,
  clock: Clock,
  linkTo: (uid: string) => string,
  linkToNote: (id: string) => string,
): Connector {
  return {
    connect: async (_input, options) => ({ label: "Adjutant", config: { user: options.user }, secret: "" }),
    identify: null,
    openCalendar: (connection) => openCalendar({ store, clock, linkTo }, connection),
    openNotes: (connection) => openNotes({ store, clock, linkTo: linkToNote }, connection),
  };
}

function openNotes({ store, linkTo }: Desk, connection: OpenedConnection): NotePort {
  return {
    createNote: async (note, key, at) => {
      await createStoredNote(store, connection.user, key, note, at);
      return { ...note, id: key, link: linkTo(key) };
    },
    readNote: async (id) => {
      const found = await findStoredNote(store, connection.user, id);
      return found === null
        ? null
        : { id: found.id, title: found.title, body: found.body, link: linkTo(found.id) };
    },
    deleteNote: async (id) => deleteStoredNote(store, connection.user, id),
  };
}
