import { closeSync, fstatSync, openSync, statfsSync, writeSync } from "node:fs";
import type { Store } from "./open";

/** Frames that the write-ahead log takes before it is copied back; with 4,096-byte pages sixteen megabytes. */
export const logFrames = 4_000;
export const logBytes = 32 + logFrames * (24 + 4_096);
const stepBytes = 256 * 1024;
const pauseMs = 2;
/** With less than that left, the room on the disk is for what will be kept, and for other programs. */
const leastFree = 4 * logBytes;

/**
 * Makes the write-ahead log as large as it ever gets, so that no commit has to: a file that grows is synced with the
 * file system's own journal, which takes twice as long and waits for whatever else is written. What follows a log's last valid
 * frame means nothing (sqlite.org/fileformat2.html#walread). In steps, since the write lock is held meanwhile: nobody
 * else then writes where the file ends.
 */
export async function makeLogRoom(store: Store, freeAt = countFree): Promise<void> {
  const { filename } = store.sqlite;
  if (filename === ":memory:" || freeAt(filename) < leastFree) return;
  const log = openSync(`${filename}-wal`, "r+");
  try {
    const zeros = new Uint8Array(stepBytes);
    const growOnce = () => {
      const { size } = fstatSync(log);
      if (size < logBytes) writeSync(log, zeros, 0, Math.min(stepBytes, logBytes - size), size);
      return size + stepBytes < logBytes;
    };
    // Counted, for another program may cut the log off again and again.
    for (let left = Math.ceil(logBytes / stepBytes); left > 0 && store.transaction(growOnce); left--)
      await Bun.sleep(pauseMs);
  } finally {
    closeSync(log);
  }
}

/** Bytes that the disk below a file has left for us. */
function countFree(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}
