import { eq } from "drizzle-orm";
import type { Store } from "./open";
import { settings } from "./tables";

export async function readSetting(store: Store, name: string): Promise<string | null> {
  return store.db.select().from(settings).where(eq(settings.name, name)).get()?.value ?? null;
}

export async function writeSetting(store: Store, name: string, value: string): Promise<void> {
  store.db
    .insert(settings)
    .values({ name, value })
    .onConflictDoUpdate({ target: settings.name, set: { value } })
    .run();
}
