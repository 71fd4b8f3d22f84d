import type { Database } from "bun:sqlite";
import { and, eq } from "drizzle-orm";
import { StartupError } from "../errors";
import type { Queries, Store } from "./open";
import { secrets, vaultKeys } from "./tables";

const keyVersion = 1;

/**
 * Secrets at rest: AES-256-GCM (NIST SP 800-38D) under HKDF-SHA256(master key, owner) (RFC 5869), a fresh 96-bit nonce
 * each, and the row's identity as additional data, so that a sealed value moved to another row or owner does not open.
 */
export interface Vault {
  seal(id: string, owner: string, secret: string): Promise<SealedSecret>;
  /** Within the caller's transaction; replaces what was there under its id. */
  put(tx: Queries, sealed: SealedSecret, now: Temporal.Instant): void;
  /** The same, as long as what is there is what `mark` was read of; else false, and nothing changed. */
  replace(tx: Queries, sealed: SealedSecret, mark: SecretMark, now: Temporal.Instant): boolean;
  /** Another one after each put; null when there is none. */
  mark(id: string): Promise<SecretMark | null>;
  /** null when there is none. @throws OperationError when the row was tampered with */
  open(id: string, owner: string): Promise<string | null>;
  /** When what lies under that id was put there; null when there is nothing. */
  sealedAt(id: string): Promise<Temporal.Instant | null>;
  /** False when there was none. */
  remove(tx: Queries, id: string): boolean;
}

/** Tells one put of a secret from the next. */
export type SecretMark = Uint8Array;

export interface SealedSecret {
  readonly id: string;
  readonly owner: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** The master key, ready to derive from. */
export interface MasterKey {
  readonly material: CryptoKey;
  /** Derived from the key, and tells it from another without telling anything of it. */
  readonly checkValue: Uint8Array<ArrayBuffer>;
}

export async function importMasterKey(bytes: Uint8Array): Promise<MasterKey> {
  const material = await crypto.subtle.importKey("raw", new Uint8Array(bytes), "HKDF", false, [
    "deriveBits",
    "deriveKey",
  ]);
  const bits = await crypto.subtle.deriveBits(hkdf(`adjutant/check/v${keyVersion}`), material, 256);
  return { material, checkValue: new Uint8Array(bits) };
}

/**
 * For openStore: refuses a master key that the database was not made with, before anything is written.
 * @throws StartupError
 */
export function checkMasterKey(masterKey: MasterKey): (sqlite: Database) => void {
  return (sqlite) => {
    const stored = readCheckValue(sqlite);
    if (stored === null || Buffer.compare(stored, masterKey.checkValue) === 0) return;
    throw new StartupError(
      "The master key is not the one this database was made with. Nothing was changed. Set MASTER_KEY (or put back master.key in the data folder) to the key that was used before.",
    );
  };
}

export function openVault(store: Store, masterKey: MasterKey, now: Temporal.Instant): Vault {
  store.db
    .insert(vaultKeys)
    .values({ version: keyVersion, checkValue: masterKey.checkValue, createdAt: now })
    .onConflictDoNothing()
    .run();
  return {
    seal: async (id, owner, secret) => {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const key = await deriveKey(masterKey, owner);
      const cipher = { name: "AES-GCM", iv: nonce, additionalData: identity(id, owner) };
      const sealed = await crypto.subtle.encrypt(cipher, key, new TextEncoder().encode(secret));
      return { id, owner, nonce, sealed: new Uint8Array(sealed) };
    },
    put: (tx, { id, ...rest }, at) => {
      const row = { ...rest, keyVersion, createdAt: at };
      tx.insert(secrets)
        .values({ id, ...row })
        .onConflictDoUpdate({ target: secrets.id, set: row })
        .run();
    },
    replace: (tx, { id, ...rest }, mark, at) =>
      tx
        .update(secrets)
        .set({ ...rest, keyVersion, createdAt: at })
        .where(and(eq(secrets.id, id), eq(secrets.nonce, mark)))
        .returning({ id: secrets.id })
        .all().length > 0,
    mark: async (id) =>
      store.db.select({ nonce: secrets.nonce }).from(secrets).where(eq(secrets.id, id)).get()?.nonce ?? null,
    open: async (id, owner) => {
      const row = store.db
        .select()
        .from(secrets)
        .where(and(eq(secrets.id, id), eq(secrets.owner, owner)))
        .get();
      if (row === undefined) return null;
      const key = await deriveKey(masterKey, owner);
      const cipher = {
        name: "AES-GCM",
        iv: new Uint8Array(row.nonce),
        additionalData: identity(id, owner),
      };
      const opened = await crypto.subtle.decrypt(cipher, key, new Uint8Array(row.sealed));
      return new TextDecoder().decode(opened);
    },
    sealedAt: async (id) => {
      const row = store.db.select({ at: secrets.createdAt }).from(secrets).where(eq(secrets.id, id)).get();
      return row?.at ?? null;
    },
    remove: (tx, id) =>
      tx.delete(secrets).where(eq(secrets.id, id)).returning({ id: secrets.id }).all().length > 0,
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

function deriveKey(masterKey: MasterKey, owner: string): Promise<CryptoKey> {
  const info = hkdf(`adjutant/owner/v${keyVersion}/${owner}`);
  const cipher = { name: "AES-GCM", length: 256 };
  return crypto.subtle.deriveKey(info, masterKey.material, cipher, false, ["encrypt", "decrypt"]);
}

function hkdf(info: string) {
  return { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: new TextEncoder().encode(info) };
}

function identity(id: string, owner: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(["secrets", id, owner, keyVersion]));
}
