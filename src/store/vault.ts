import type { Database } from "bun:sqlite";
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { StartupError } from "../errors";
import type { Queries, Store } from "./open";
import { secrets, vaultKeys } from "./schema";

const keyVersion = 1;
const tagBytes = 16;

/**
 * Secrets at rest: AES-256-GCM (NIST SP 800-38D) under HKDF-SHA256(master key, owner) (RFC 5869), a fresh 96-bit nonce
 * each, and the row's identity as additional data, so that a sealed value moved to another row or owner does not open.
 */
export interface Vault {
  /** Within the caller's transaction; replaces what was there under `id`. */
  seal(tx: Queries, id: string, owner: string, secret: string, now: Temporal.Instant): void;
  /** null when there is none. @throws Error when the row was tampered with */
  open(id: string, owner: string): Promise<string | null>;
  remove(tx: Queries, id: string): void;
}

/**
 * For openStore: refuses a master key that the database was not made with, before anything is written.
 * @throws StartupError
 */
export function checkMasterKey(masterKey: Uint8Array): (sqlite: Database) => void {
  return (sqlite) => {
    const stored = readCheckValue(sqlite);
    if (stored === null || timingSafeEqual(stored, checkValue(masterKey))) return;
    throw new StartupError(
      "The master key is not the one this database was made with. Nothing was changed. Set MASTER_KEY (or put back master.key in the data folder) to the key that was used before.",
    );
  };
}

/** Whether a database exists that was made with some master key. */
export function hasMasterKey(sqlite: Database): boolean {
  return readCheckValue(sqlite) !== null;
}

export function openVault(store: Store, masterKey: Uint8Array, now: Temporal.Instant): Vault {
  store.db
    .insert(vaultKeys)
    .values({ version: keyVersion, checkValue: checkValue(masterKey), createdAt: now })
    .onConflictDoNothing()
    .run();
  return {
    seal: (tx, id, owner, secret, at) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", deriveKey(masterKey, owner), nonce);
      cipher.setAAD(identity(id, owner));
      const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
      const row = { owner, keyVersion, nonce, sealed, createdAt: at };
      tx.insert(secrets)
        .values({ id, ...row })
        .onConflictDoUpdate({ target: secrets.id, set: row })
        .run();
    },
    open: async (id, owner) => {
      const row = store.db
        .select()
        .from(secrets)
        .where(and(eq(secrets.id, id), eq(secrets.owner, owner)))
        .get();
      if (row === undefined) return null;
      const decipher = createDecipheriv("aes-256-gcm", deriveKey(masterKey, owner), row.nonce);
      decipher.setAAD(identity(id, owner));
      decipher.setAuthTag(row.sealed.subarray(-tagBytes));
      return Buffer.concat([decipher.update(row.sealed.subarray(0, -tagBytes)), decipher.final()]).toString(
        "utf8",
      );
    },
    remove: (tx, id) => {
      tx.delete(secrets).where(eq(secrets.id, id)).run();
    },
  };
}

function readCheckValue(sqlite: Database): Uint8Array | null {
  const table = sqlite.query("SELECT 1 FROM sqlite_master WHERE name = 'vault_keys'").get();
  if (table === null) return null;
  const row = sqlite
    .query<{ check_value: Uint8Array }, [number]>("SELECT check_value FROM vault_keys WHERE version = ?")
    .get(keyVersion);
  return row?.check_value ?? null;
}

function checkValue(masterKey: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", masterKey, "", `adjutant/check/v${keyVersion}`, 32));
}

function deriveKey(masterKey: Uint8Array, owner: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", masterKey, "", `adjutant/owner/v${keyVersion}/${owner}`, 32));
}

function identity(id: string, owner: string): Uint8Array {
  return Buffer.from(JSON.stringify(["secrets", id, owner, keyVersion]));
}
