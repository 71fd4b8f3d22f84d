import type { Database } from "bun:sqlite";
import foundation from "../../migrations/0001_foundation.sql" with { type: "text" };
import models from "../../migrations/0002_models.sql" with { type: "text" };
import series from "../../migrations/0003_series.sql" with { type: "text" };
import media from "../../migrations/0004_media.sql" with { type: "text" };
import forwards from "../../migrations/0005_forwards.sql" with { type: "text" };
import oauth from "../../migrations/0006_oauth.sql" with { type: "text" };
import noteStores from "../../migrations/0007_note_stores.sql" with { type: "text" };
import tasks from "../../migrations/0008_tasks.sql" with { type: "text" };
import calendarCopies from "../../migrations/0009_calendar_copies.sql" with { type: "text" };
import routing from "../../migrations/0010_routing.sql" with { type: "text" };
import notePlaces from "../../migrations/0011_note_places.sql" with { type: "text" };
import queuedNotes from "../../migrations/0012_queued_notes.sql" with { type: "text" };
import calendarLists from "../../migrations/0013_calendar_lists.sql" with { type: "text" };
import fewerPages from "../../migrations/0014_fewer_pages.sql" with { type: "text" };
import calendarWatches from "../../migrations/0015_calendar_watches.sql" with { type: "text" };
import { StartupError } from "../errors";

/** In order; the place in the list is the schema version that the file leads to. Append only. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: "0001_foundation.sql", sql: foundation },
  { name: "0002_models.sql", sql: models },
  { name: "0003_series.sql", sql: series },
  { name: "0004_media.sql", sql: media },
  { name: "0005_forwards.sql", sql: forwards },
  { name: "0006_oauth.sql", sql: oauth },
  { name: "0007_note_stores.sql", sql: noteStores },
  { name: "0008_tasks.sql", sql: tasks },
  { name: "0009_calendar_copies.sql", sql: calendarCopies },
  { name: "0010_routing.sql", sql: routing },
  { name: "0011_note_places.sql", sql: notePlaces },
  { name: "0012_queued_notes.sql", sql: queuedNotes },
  { name: "0013_calendar_lists.sql", sql: calendarLists },
  { name: "0014_fewer_pages.sql", sql: fewerPages },
  { name: "0015_calendar_watches.sql", sql: calendarWatches },
];

/**
 * Brings the database to this program's schema, each step in its own transaction.
 * @throws StartupError when the database was written by a newer program, before anything is touched
 */
export function migrate(sqlite: Database): void {
  const current = schemaVersion(sqlite);
  if (current > migrations.length) {
    throw new StartupError(
      `The database was written by a newer Adjutant (schema ${current}, this program knows ${migrations.length}). Nothing was changed. Run the newer program, or restore a backup made by this one.`,
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < current) continue;
    sqlite.transaction(() => {
      sqlite.run(migration.sql);
      sqlite.run(`PRAGMA user_version = ${index + 1}`);
    })();
  }
}

function schemaVersion(sqlite: Database): number {
  return sqlite.query<{ user_version: number }, []>("PRAGMA user_version").get()?.user_version ?? 0;
}
