import type { UserId } from "../../domain/ids";
import { systemClock } from "../../ports";
import { listStoredNotes } from "../../store/built-in/notes";
import { createUser } from "../../store/people/users";
import { describeNoteContract } from "../../testing/contract/note-contract";
import { openTestStore } from "../../testing/store";
import { createBuiltInConnector } from "./connector";

describeNoteContract("the built-in store", async () => {
  const store = openTestStore();
  const made = await createUser(store, { name: "Olga", role: "owner", locale: "en-GB" }, systemClock.now());
  const user: UserId = made.id;
  const connector = createBuiltInConnector(
    store,
    systemClock,
    (uid) => uid,
    (id) => `/notes/${id}`,
  );
  const port = connector.openNotes?.({
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
