import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StartupError } from "./errors";

/**
 * The key that everything secret is derived from: MASTER_KEY, else master.key in the data folder, made at the first start
 * and readable by its owner alone.
 * @throws StartupError when the file is no key, or when it is missing although a database is there: a new key could
 * not open what the old one sealed
 */
export function readMasterKey(given: Uint8Array | null, folder: string, databaseExists: boolean): Uint8Array {
  if (given !== null) return given;
  const path = join(folder, "master.key");
  if (existsSync(path)) return parseKey(readFileSync(path, "utf8"));
  if (databaseExists) {
    throw new StartupError(
      "The database is here but its master key is not: master.key is missing from the data folder and MASTER_KEY is not set. Nothing was changed. Put the key back; without it stored logins cannot be read.",
    );
  }
  const key = crypto.getRandomValues(Buffer.alloc(32));
  const file = openSync(path, "wx", 0o600);
  writeSync(file, `${key.toString("base64")}\n`);
  fsyncSync(file);
  closeSync(file);
  return key;
}

function parseKey(text: string): Uint8Array {
  const key = Buffer.from(text.trim(), "base64");
  if (key.length === 32) return key;
  throw new StartupError(
    "master.key in the data folder is not a key of 32 bytes in base64. Nothing was changed. Put the right file back.",
  );
}
