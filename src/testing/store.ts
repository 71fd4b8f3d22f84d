import { Database } from "bun:sqlite";
import { openStore, type Store, setUp, storeOver } from "../store/open";

/** Stores that tests gave back, the oldest first, each with its schema's version when it was made. */
const idle: { readonly store: Store; readonly version: number | null }[] = [];

/** What still wrote to one that was given back has long ended once this many others came after it. */
const resting = 8;

/**
 * An empty store in memory. Hundreds of tests want one, and most of its price is statements to compile: so those that
 * were closed are emptied and used again, unless their test changed the schema or closed the database itself.
 */
export function openTestStore(): Store {
  const kept = idle.length > resting ? idle.shift() : undefined;
  if (kept !== undefined && schemaVersion(kept.store) === kept.version) {
    empty(kept.store);
    return kept.store;
  }
  const store = makeStore();
  const version = schemaVersion(store);
  return Object.assign(store, { close: () => void idle.push({ store, version }) });
}

function schemaVersion({ sqlite }: Store): number | null {
  try {
    return (
      sqlite.query<{ schema_version: number }, []>("PRAGMA schema_version").get()?.schema_version ?? null
    );
  } catch {
    return null;
  }
}

let tables: readonly string[] | null = null;

/** A migrated store holds no row. */
function empty(store: Store): void {
  const { sqlite } = store;
  tables ??= sqlite
    .query<{ name: string }, []>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => name);
  sqlite.run("PRAGMA foreign_keys = OFF");
  sqlite.run(`BEGIN; ${tables.map((name) => `DELETE FROM ${name}`).join("; ")}; COMMIT`);
  sqlite.run("PRAGMA foreign_keys = ON");
  store.takers.clear();
}

let migrated: Uint8Array | null = null;

/** Only the first one is migrated, every other is a copy of that. */
function makeStore(): Store {
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
