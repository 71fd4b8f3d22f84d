import { closeSync, fdatasync, openSync } from "node:fs";

export interface LogSync {
  /** @throws as the system does, where the disk fails */
  sync(): Promise<void>;
  close(): void;
}

/** Puts a database's write-ahead log on the disk, beside the thread that works with it. */
export function openLogSync(database: string): LogSync {
  let log: number | null = null;
  const sync = async () => {
    // There from the first commit on, and the same file as long as the database is open.
    log ??= openSync(`${database}-wal`, "r");
    const opened = log;
    await new Promise<void>((resolve, reject) =>
      fdatasync(opened, (error) => (error ? reject(error) : resolve())),
    );
  };
  return {
    sync: database === ":memory:" ? async () => {} : sync,
    close: () => {
      if (log !== null) closeSync(log);
      log = null;
    },
  };
}
