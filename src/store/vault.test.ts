import { expect, test } from "bun:test";
import { openStore, type Store } from "./open";
import { importMasterKey, openVault, type Vault } from "./vault";

const now = Temporal.Instant.from("2026-11-21T09:00:00Z");
const key = await importMasterKey(new Uint8Array(32).fill(1));

function openBoth() {
  const store = openStore(":memory:");
  return { store, vault: openVault(store, key, now) };
}

async function keep(store: Store, vault: Vault, id: string, secret: string): Promise<void> {
  const sealed = await vault.seal(id, "anna", secret);
  store.transaction((tx) => vault.put(tx, sealed, now));
}

test("a secret comes back, and stands nowhere in the clear", async () => {
  const { store, vault } = openBoth();
  await keep(store, vault, "row", "pässword 🔑");
  expect(await vault.open("row", "anna")).toBe("pässword 🔑");
  const row = store.sqlite.query<{ sealed: Uint8Array }, []>("SELECT sealed FROM secrets").get();
  expect(Buffer.from(row?.sealed ?? []).toString("latin1")).not.toContain("ssword");
});

test("a sealed value opens only in its own row and for its own owner", async () => {
  const { store, vault } = openBoth();
  await keep(store, vault, "row", "one");
  await keep(store, vault, "other", "two");
  expect(await vault.open("row", "bob")).toBeNull();
  store.sqlite.run(
    "UPDATE secrets SET sealed = (SELECT sealed FROM secrets WHERE id = 'other') WHERE id = 'row'",
  );
  expect(vault.open("row", "anna")).rejects.toThrow();
  store.sqlite.run("UPDATE secrets SET owner = 'bob' WHERE id = 'other'");
  expect(vault.open("other", "bob")).rejects.toThrow();
});

test("sealing twice never uses a nonce twice", async () => {
  const { store, vault } = openBoth();
  const nonces = new Set<string>();
  for (let index = 0; index < 50; index += 1) {
    await keep(store, vault, "row", "same");
    const row = store.sqlite.query<{ nonce: Uint8Array }, []>("SELECT nonce FROM secrets").get();
    nonces.add(Buffer.from(row?.nonce ?? []).toString("hex"));
  }
  expect(nonces.size).toBe(50);
});

test("a removed secret is gone", async () => {
  const { store, vault } = openBoth();
  await keep(store, vault, "row", "one");
  store.transaction((tx) => vault.remove(tx, "row"));
  expect(await vault.open("row", "anna")).toBeNull();
});
