import { type ConnectionId, newId } from "../../domain/ids";
import { systemClock } from "../../ports";
import { createConnection } from "../../store/accounts/connections";
import { listStoredNotes } from "../../store/built-in/notes";
import { createUser } from "../../store/people/users";
import { describeNoteContract } from "../../testing/contract/note-contract";
import { openTestStore } from "../../testing/store";
import { createAppleNotesConnector } from "./connector";

describeNoteContract("the bridge to Apple Notes, while notes wait,", async () => {
  const store = openTestStore();
  const now = systemClock.now();
  const { id: user } = await createUser(store, { name: "Olga", role: "owner", locale: "en-GB" }, now);
  const connection = {
    id: newId<ConnectionId>(),
    user,
    connector: "apple-notes",
    label: "Apple Notes",
    config: {},
    way: "form",
    calendars: [],
  } as const;
  await createConnection(store, connection, () => {}, now);
  const port = createAppleNotesConnector(store).openNotes?.({
    user,
    zone: "Europe/Berlin",
    config: {},
    secret: "",
    accessToken: null,
    signal: new AbortController().signal,
    allowPrivate: false,
  });
  if (port == null) throw new Error("it keeps notes");
  return { port, count: async () => (await listStoredNotes(store, user, 100)).length };
});
