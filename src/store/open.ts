import { Database } from "bun:sqlite";
import { closeSync, existsSync, openSync } from "node:fs";
import { type BunSQLiteDatabase, drizzle } from "drizzle-orm/bun-sqlite";
import { StartupError } from "../errors";
import type { ClaimedJob } from "./jobs/claim";
import { logBytes, logFrames } from "./log-room";
import { migrate } from "./migrate";
import { openLogSync } from "./sync-log";

/** 3.51.3 mended a corruption on WAL reset (sqlite.org/releaselog/3_51_3.html). */
const oldestSqlite = [3, 51, 3] as const;

export type Tables = BunSQLiteDatabase;
/** What a query function needs of the database, whether or not a transaction is open. */
export type Queries = Pick<Tables, "select" | "insert" | "update" | "delete">;

/** Someone in this process who runs jobs, as the one sees it who queues them. */
export interface JobTaker {
  readonly owner: string;
  /** Until when it would hold a job that is due now; null when it has no room beside the `promised` ones, or not that kind. */
  offer(kind: string, promised: number): Temporal.Instant | null;
  /** A job that was queued as its own. */
  take(job: ClaimedJob): void;
  /** Something was queued, or may have become due. */
  wake(): void;
}

export interface Store {
  readonly db: Tables;
  readonly sqlite: Database;
  /** Runs `work` as one IMMEDIATE transaction: it has the write lock from its first statement. They do not nest. */
  transaction<T>(work: (tx: Queries) => T): T;
  /**
   * As `transaction`, without holding the thread while the disk works: what it wrote outlives a crash at once, and a power
   * cut when `synced` resolves or a later transaction is over.
   */
  looseTransaction<T>(work: (tx: Queries) => T): T;
  /** Resolves when everything that was committed before is on the disk. */
  synced(): Promise<void>;
  /** A prepared statement, built at its first use and kept for the life of the store. */
  prepared<T>(name: string, build: (db: Tables) => T): T;
  /** What the transaction under way leaves to be done once it is committed; dropped when it rolls back. */
  readonly onCommit: (() => void)[];
  /** Whoever runs jobs in this process. */
  readonly takers: Set<JobTaker>;
  /** Copies the write-ahead log back as far as no reader is in the way. */
  checkpoint(): void;
  close(): void;
}

/**
 * Opens and migrates the database at `path` (":memory:" for tests). Every commit is synchronous (FULL): a job or a
 * secret that was acknowledged outlives a power cut.
 * `check` sees the database before anything is written to it and may refuse by throwing.
 * @throws StartupError with one line for the person who runs it
 */
export function openStore(path: string, check: (sqlite: Database) => void = () => {}): Store {
  const sqlite = openDatabase(path);
  try {
    check(sqlite);
    migrate(sqlite);
  } catch (error) {
    sqlite.close();
    throw explainSqlite(error, path);
  }
  return storeOver(sqlite);
}

/** The store over a database that is set up and migrated. */
export function storeOver(sqlite: Database): Store {
  const db = drizzle({ client: sqlite });
  const logSync = openLogSync(sqlite.filename);
  const statements = new Map<string, unknown>();
  const onCommit: (() => void)[] = [];
  const transaction = <T>(work: (tx: Queries) => T, synchronous = true): T => {
    // The inner one would set going what the outer one may yet roll back.
    if (sqlite.inTransaction) throw new Error("a transaction within a transaction");
    try {
      if (!synchronous) sqlite.run("PRAGMA synchronous = NORMAL");
      let result: T;
      try {
        result = db.transaction(work, { behavior: "immediate" });
      } finally {
        if (!synchronous) sqlite.run("PRAGMA synchronous = FULL");
      }
      for (const action of onCommit.splice(0)) action();
      return result;
    } finally {
      onCommit.length = 0;
    }
  };
  return {
    db,
    sqlite,
    transaction,
    looseTransaction: (work) => transaction(work, false),
    synced: logSync.sync,
    prepared: <T>(name: string, build: (db: Tables) => T) => {
      const known = statements.get(name) as T | undefined;
      if (known !== undefined) return known;
      const built = build(db);
      statements.set(name, built);
      return built;
    },
    onCommit,
    takers: new Set(),
    checkpoint: () => {
      sqlite.run("PRAGMA wal_checkpoint(PASSIVE)");
    },
    close: () => {
      logSync.close();
      try {
        sqlite.run("PRAGMA optimize");
      } catch {
        // Statistics, which a full disk has no room for.
      }
      sqlite.close();
    },
  };
}

function openDatabase(path: string): Database {
  let sqlite: Database;
  try {
    if (path !== ":memory:" && !existsSync(path)) closeSync(openSync(path, "a", 0o600));
    sqlite = new Database(path, { create: true, strict: true });
  } catch (error) {
    throw explainSqlite(error, path);
  }
  try {
    setUp(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw explainSqlite(error, path);
  }
}

export function setUp(sqlite: Database): void {
  sqlite.run("PRAGMA busy_timeout = 5000");
  requireVersion(sqlite);
  requireLog(sqlite);
  sqlite.run("PRAGMA synchronous = FULL");
  // Nobody's message waits for the log to be copied back: checkpoint() does that in quiet moments, this is the limit.
  sqlite.run(`PRAGMA wal_autocheckpoint = ${logFrames}`);
  sqlite.run(`PRAGMA journal_size_limit = ${logBytes}`);
  sqlite.run("PRAGMA foreign_keys = ON");
  sqlite.run("PRAGMA trusted_schema = OFF");
}

/** What reaches the disk is waited for in the log (see `synced`). */
function requireLog(sqlite: Database): void {
  const mode = sqlite.query<{ journal_mode: string }, []>("PRAGMA journal_mode = WAL").get()?.journal_mode;
  if (mode === "wal" || mode === "memory") return;
  throw new StartupError(
    "The data folder is on a drive that takes no write-ahead log, as some network drives. Nothing was changed. Set DATA_DIR to a folder on a disk of this machine.",
  );
}

function requireVersion(sqlite: Database): void {
  const version =
    sqlite.query<{ version: string }, []>("SELECT sqlite_version() AS version").get()?.version ?? "0";
  const parts = version.split(".").map(Number);
  for (const [index, wanted] of oldestSqlite.entries()) {
    const part = parts[index] ?? 0;
    if (part > wanted) return;
    if (part < wanted) {
      throw new StartupError(
        `SQLite ${version} is too old: ${oldestSqlite.join(".")} or later is needed, since older ones can corrupt a database in WAL mode. Nothing was changed. Use the released executable, or a newer Bun.`,
      );
    }
  }
}

function explainSqlite(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_CORRUPT" || code === "SQLITE_NOTADB") {
    return new StartupError(
      `The database ${path} is damaged and was left as it is. Restore a backup of the data folder, or move that file away to start empty.`,
    );
  }
  if (
    code.startsWith("SQLITE_CANTOPEN") ||
    code === "EACCES" ||
    code === "ENOENT" ||
    code === "EROFS" ||
    code.startsWith("SQLITE_READONLY") ||
    code === "SQLITE_PERM"
  ) {
    return new StartupError(
      `The database ${path} cannot be opened for writing. Check that the data folder exists and belongs to the user that runs Adjutant.`,
    );
  }
  if (code.startsWith("SQLITE_BUSY")) {
    return new StartupError(
      `The database ${path} is locked by another program. Stop the other one and start again; nothing was changed.`,
    );
  }
  if (code === "SQLITE_FULL") {
    return new StartupError(
      `The disk that holds ${path} is full. Free some space and start again; nothing was lost.`,
    );
  }
  return error;
}
