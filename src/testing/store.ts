import { Database } from "bun:sqlite";
import { openStore, type Store, setUp, storeOver } from "../store/open";

let migrated: Uint8Array | null = null;

/** A store in memory. Only the first one is migrated, every other is a copy of that: a test makes one, and there are hundreds. */
export function openTestStore(): Store {
  migrated ??= migrateOnce();
  const sqlite = Database.deserialize(migrated, { strict: true });
  setUp(sqlite);
  return storeOver(sqlite);
}

/** In small pages: most of them stay as good as empty, and each is copied. */
function migrateOnce(): Uint8Array {
  const store = openStore(":memory:", (sqlite) => sqlite.run("PRAGMA page_size = 1024"));
  try {
    return store.sqlite.serialize();
  } finally {
    store.close();
  }
}
